# Keys: few words, they stand in the footer.
mesa-key-next-pane = Panel
mesa-key-previous-pane = Panel before
mesa-key-new-point = Point
mesa-key-new-proposals = Several proposals
mesa-key-new-subcommittee = Working group
mesa-key-propose = Agreement
mesa-key-notes = Notes
mesa-key-private-notes = Private notes
mesa-key-edit = Edit
mesa-key-speaker = Speaks
mesa-key-position = Position
mesa-key-consensus = Consensus
mesa-key-consent = No objection
mesa-key-vote = Vote
mesa-key-reopen = Back to proposal
mesa-key-reserve = Reservation
mesa-key-assign = Who and when
mesa-key-follow-up = Follow-up
mesa-key-next-meeting = Next meeting
mesa-key-mark = Tick
mesa-key-evidence = Evidence
mesa-key-read = Read
mesa-key-remove = Remove
mesa-key-earlier = Move up
mesa-key-later = Move down

# Tabs and titles
mesa-tab-owed = Owed
mesa-tab-points = Points
mesa-tab-agreements = Agreements
mesa-tab-subcommittees = Groups
mesa-tab-results = Results
mesa-title-owed = What is owed from before
mesa-title-points = Points before the mesa
mesa-title-agreements = Agreements of this session
mesa-title-subcommittees = Subcommittees and working networks
mesa-title-results = The eleven results of a mesa
mesa-filtered = “{ $filter }”: { $count }
mesa-point-number = Point { $number }
mesa-agreement-number = Agreement { $number }
mesa-proposal-number = Proposal { $number }
mesa-owed-one = Owed agreement
mesa-subcommittee = Subcommittee
mesa-internal-letter = I
mesa-more = Space: read all

# Empty panes
mesa-empty-owed = Agreements of earlier sessions that are not yet fulfilled appear here. This session received none.
mesa-empty-points = The points before the mesa: who brings them, the essence of what is said, and what is agreed on each.
mesa-begin-points = Press n to write down the first point.
mesa-empty-agreements = What the mesa agrees: what, who answers for it, and by when. It begins as a proposal and is adopted by consensus, without objection, or by vote.
mesa-begin-agreements = Press a to propose the first agreement.
mesa-empty-subcommittees = Groups that go on working between sessions: name, members, task and date.
mesa-begin-subcommittees = Press n to make the first one.
mesa-none-found = Nothing matches. Esc takes the filter away.

# Points
mesa-new-point = Point
mesa-new-point-hint = what it is about, in few words
mesa-notes-of = Notes: { $title }
mesa-private-notes-of = Private notes (never projected nor printed in public): { $title }
mesa-who-speaks = Who speaks
mesa-spoke = Noted: { $name } speaks.
mesa-field-speakers-hint = one a line: name · minutes, such as 2:30; left out if not measured
mesa-speech-unclear = “{ $line }” is not clear: a name of the roster and, if wished, · 2:30.
mesa-floor-ends = End of the turn: { $name } ({ $time })
mesa-floor-ended = Noted: { $name }, { $time }.
mesa-field-source = Source
mesa-field-source-hint = where this comes from, or “illustrative”
mesa-whose-position = Which institution's position
mesa-position-written = position written down
mesa-other-institution = Another institution…
mesa-institution-hint = name of the institution
mesa-position-of = Position of { $institution }
mesa-notes = Notes
mesa-private-notes = Private notes
mesa-no-notes = No notes yet.
mesa-has-notes = with notes
mesa-agreed-here = Agreements on this point
mesa-positions = Positions
mesa-speakers = Who spoke
mesa-agreements-count =
    { $count ->
        [one] { $count } agreement
       *[other] { $count } agreements
    }

# Agreements
mesa-new-agreement = Agreement
mesa-new-agreement-on = Agreement on “{ $point }”
mesa-new-agreement-hint = what will be done, with a verb: “Present…”, “Create…”
mesa-new-proposals = Proposed agreements
mesa-ask-responsible = Who answers for it
mesa-responsible-hint = a post or office before a person; ↓ offers the known ones
mesa-ask-due = By when
mesa-due-hint = 15/12 (day first), 15/12/2027 or +30 (days)
mesa-due-unread = That date cannot be read: try 15/12 or +30.
mesa-due-is = Due on { $weekday }, { $date }.
mesa-due-past = That date has passed: the agreement is overdue already.
mesa-adopted = Adopted. { $way }.
mesa-adopted-without-quorum = Adopted without quorum: { $present } present, { $needed } needed. It is recorded so.
mesa-adopted-outvoted = Recorded as adopted, though votes in favour do not outnumber those against.
mesa-not-adopted = Proposal: not adopted yet
mesa-proposal = proposal
mesa-with-quorum = with quorum
mesa-without-quorum = without quorum
mesa-is-internal = Internal: neither projected nor in the public report.
mesa-no-responsible = No one answers for it yet
mesa-no-due = No date yet
mesa-days-late =
    { $days ->
        [one] overdue by { $days } day
       *[other] overdue by { $days } days
    }
mesa-due-today = due today
mesa-days-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
mesa-from-session-of = From session { $number }, { $date }
mesa-from-session = From session { $number }
mesa-from-date = From the session of { $date }
mesa-from-before = From an earlier session
mesa-session-number = session { $number }
mesa-who-disagrees = Who goes on the record
mesa-kind-of-dissent = { $name }: on the record as
mesa-no-dissent = No longer: take it off the record
mesa-reason-of = Reason of { $name }, in their words
mesa-dissent = Reservations
mesa-dissent-count =
    { $count ->
        [one] { $count } reservation
       *[other] { $count } reservations
    }
mesa-seen = Follow-up
mesa-follow-up-before = The date is before the last follow-up: mend it.

# Forms
mesa-form-point = Point of the mesa
mesa-form-agreement = Agreement
mesa-form-vote = Vote: { $text }
mesa-form-follow-up = What became of the agreement
mesa-form-next-meeting = Next meeting
mesa-form-subcommittee = Subcommittee
mesa-field-title = What it is about
mesa-field-origin = Who brings it
mesa-field-origin-hint = ← → chooses
mesa-field-agenda = Agenda point
mesa-field-text = What is agreed
mesa-field-responsible = Answers for it
mesa-field-due = Date
mesa-field-indicator = Indicator
mesa-field-indicator-hint = what will show that it is done
mesa-field-verification = Verification
mesa-field-verification-hint = where it can be seen: a document, a list, a register
mesa-field-resources = Resources
mesa-field-resources-hint = money, people, time or support, and who brings them
mesa-field-co-responsible = With
mesa-field-one-a-line = one a line
mesa-field-axis = Axis
mesa-field-stage = Stage
mesa-field-point = Point
mesa-field-visibility = Visibility
mesa-field-visibility-hint = what is internal is neither projected nor in the public report
mesa-field-votes-hint = how many votes; the other two may stay empty for zero
mesa-field-round = Round
mesa-field-state = State
mesa-field-seen-on = Seen on
mesa-field-evidence = Evidence
mesa-field-evidence-hint = what shows it: a letter, minutes, a publication
mesa-field-remark = Note
mesa-field-day = Day
mesa-field-hour = Hour
mesa-field-hour-hint = 9, 9:30 or 930
mesa-field-place = Place
mesa-field-topics = Topics
mesa-field-topics-hint = one a line; they become the agenda of the next session
mesa-field-name = Name
mesa-field-members = Members
mesa-field-members-hint = posts or institutions, one a line
mesa-field-task = Task

# Working groups, results, the line at the foot
mesa-new-subcommittee = Subcommittee
mesa-new-subcommittee-hint = name of the group
mesa-members-count =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
mesa-evidence-hint = what shows it; ↓ offers what this session has on record
mesa-reached = Reached
mesa-not-reached = Not yet
mesa-in-record = In this session
mesa-results-source = Observable results of a mesa after AL-LAs, Cuaderno 8 (2018)
mesa-recorded-axes =
    { $count ->
        [one] { $count } axis chosen in this session
       *[other] { $count } axes chosen in this session
    }
mesa-recorded-rules =
    { $count ->
        [one] { $count } rule of the game read at the opening
       *[other] { $count } rules of the game read at the opening
    }
mesa-recorded-agreements =
    { $count ->
        [one] { $count } agreement adopted
       *[other] { $count } agreements adopted
    }
mesa-recorded-subcommittees =
    { $count ->
        [one] { $count } subcommittee at work
       *[other] { $count } subcommittees at work
    }
mesa-recorded-dates =
    { $count ->
        [one] { $count } agreement with a date
       *[other] { $count } agreements with a date
    }
mesa-quorum = Quorum: { $present }, at least { $needed }
mesa-next-meeting-is = Next meeting: { $meeting }
mesa-no-next-meeting = Next meeting: not set

# The room's picture
mesa-public-owed = Owed from before: { $count }
mesa-public-agreements = Agreements of this session: { $count }
