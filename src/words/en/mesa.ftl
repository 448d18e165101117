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
mesa-key-position = Position
mesa-key-consensus = Consensus
mesa-key-consent = No objection
mesa-key-vote = Vote
mesa-key-ballot = Put to vote
mesa-key-reopen = Back to proposal
mesa-key-reserve = Dissent
mesa-key-assign = Who and when
mesa-key-follow-up = Follow-up
mesa-key-next-meeting = Next meeting
mesa-key-mark = Tick
mesa-key-evidence = Evidence
mesa-key-read = Read
mesa-key-remove = Remove
mesa-key-earlier = Move up
mesa-key-later = Move down
mesa-key-end-floor = Floor ends
mesa-key-next-speaker = Give floor
mesa-key-ask = Ask for floor
mesa-key-room = Comes or leaves
mesa-key-floor-rules = Rules of the floor
mesa-key-recuse = Stands aside
mesa-key-park = Park
mesa-key-take-up = Taken up
mesa-key-make-point = Make a point
mesa-key-bring-agenda = From the agenda
mesa-key-amend = Amendment
mesa-key-amendments = Amendments and texts
mesa-key-object = Objection
mesa-key-supersede = Replace
mesa-key-report = Report back

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
mesa-owed-proposal = Proposal from before
mesa-subcommittee = Subcommittee
mesa-more = Space: read all

# Empty panes
mesa-empty-owed = Agreements of earlier sessions that are not yet fulfilled appear here. This session received none.
mesa-begin-owed = Press o to write down what an area brings back to the mesa.
mesa-empty-points = The points before the mesa: who brings them, the essence of what is said, and what is agreed on each.
mesa-begin-points = Press n to write down the first point.
mesa-begin-points-agenda =
    { $count ->
        [one] Press b to bring { $count } point over from the agenda, or n to write another.
       *[other] Press b to bring { $count } points over from the agenda, or n to write another.
    }
mesa-begin-points-elsewhere = The agenda has no points for the mesa: its entries belong to other steps. Press n to write down the first.
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
mesa-field-speakers-hint = one a line: name · minutes, such as 2:30; left out if not measured
mesa-speech-unclear = “{ $line }” is not clear: a name of the roster and, if wished, · 2:30.
mesa-floor-ended = Noted: { $name }, { $time }.
mesa-floor-untimed = Noted: { $name }, without a time: the clock went back. Check it.
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
mesa-field-responsible-hint = a post or an office rather than a person; m, in the list, offers known ones
mesa-ask-due = By when
mesa-due-hint = 15/12 (day first), 15 December, 15/12/2027 or +30 (days)
mesa-due-unread = That date cannot be read: try 15/12, 15 December or +30 (days).
mesa-due-is = Due on { $weekday }, { $date }.
mesa-due-past = That date has passed: the agreement is overdue already.
mesa-meeting-past = That date has passed: check that of the next meeting.
mesa-adopted = Adopted: { $number }. { $way }.
mesa-adopted-without-quorum = Adopted without a quorum ({ $quorum }). It is recorded so.
mesa-adopted-outvoted = Recorded as adopted, though votes in favour do not outnumber those against.
mesa-adopted-against-rule = The rule was consensus.
mesa-dissent-beyond = These are more than were counted in the vote: check the count (v) or the record (r).
mesa-dissent-against-consensus = But it was adopted with nobody against: reopen it (x) and vote (V), or note a reservation.
mesa-dissent-of-one-vote = Their institution has one vote, and that of { $name } is on record already.
mesa-reword-no = Keep the adopted text
mesa-reword-yes = The table accepts it
mesa-reword-kept = This agreement is adopted already. The change is recorded as an accepted amendment, and the earlier text is kept.
mesa-ask-reword = Does the table accept the new text?
mesa-title-reword = Adopted text
mesa-doubt-outvoted = The last vote on it did not carry it.
mesa-doubt-rule = The rule of this mesa is another: { $rule }.
mesa-doubt-quorum = There is no quorum now ({ $quorum }): that will be on the record.
mesa-adopt-yes = Adopt it
mesa-ask-adopt = Adopt this agreement ({ $way })?
mesa-title-adopt = Adopt
mesa-lacks-both = Nobody answers for it yet and it has no date: m.
mesa-lacks-responsible = Nobody answers for it yet: m.
mesa-lacks-due = It has no date yet: m.
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
mesa-dissent-noted = On the record: { $name }, { $kind }. In all: { $dissent }.
mesa-reason-of = Reason of { $name }, in their words
mesa-seen = Follow-up
mesa-follow-up-bare = On record as fulfilled without evidence: note it in another follow-up (f).
mesa-follow-up-before = The date is before the last follow-up: correct it.

# Forms
mesa-form-point = Point of the mesa
mesa-form-agreement = Agreement
mesa-form-vote = Vote: { $text }
mesa-vote-adopts = adopts
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
mesa-next-meeting-is = Next meeting: { $meeting }
mesa-no-next-meeting = Next meeting: not set

# The room's picture
mesa-public-owed = Owed from before: { $count }
mesa-public-agreements = Agreements of this session: { $count }

# The floor
mesa-who-asks = Who asks for the floor; the same letter again takes it back
mesa-place-in-line = in line, turn { $place }
mesa-floor-given = { $name } has the floor.
mesa-floor-passed = Noted: { $before }, { $time }. { $next } has the floor.
mesa-speaks = { $name } speaks
mesa-next-speakers = Next:
mesa-institution-over = { $institution }: { $time } of { $limit }
mesa-spoken-in-all = In all: { $time }
mesa-spoken-on-all = Minutes on all points
mesa-form-floor = Rules of the floor
mesa-field-order = Order
mesa-field-order-hint = the order in which those who ask have the floor
mesa-field-limit = Each time
mesa-field-limit-hint = minutes, or 2:30; empty: no limit. Over time is shown, without noise
mesa-field-institution-limit = Each institution
mesa-time-unread = “{ $time }” is not a time: try 3 or 2:30.

# The room
mesa-present = Present
mesa-roll = Comes or leaves · { $quorum }
mesa-roll-enough = Comes or leaves · { $quorum }: quorum
mesa-roll-short = Comes or leaves · { $quorum }: no quorum
mesa-here-since = here since { $hour }
mesa-away = away
mesa-came = { $name } came in.
mesa-left = { $name } left.
mesa-quorum-lost = { $name } left: no quorum any more ({ $quorum }).
mesa-quorum-found = { $name } came in: there is a quorum ({ $quorum }).
mesa-quorum-short = { $present }, minimum { $needed }
mesa-quorum-of = { $counted }, minimum { $needed }
mesa-quorum-here = On this point: { $quorum }
mesa-present-here = on this point { $present }
mesa-who-recuses = Who stands aside on this point; the same letter again takes it back
mesa-stands-aside = stands aside
mesa-recusal-of = Interest that { $name } declares
mesa-recusal-hint = why they neither count nor vote on this point
mesa-recused = { $name } stands aside: on this point they neither count for the quorum nor vote.
mesa-recusals = Stand aside

# What is left for later
mesa-park = Park for later
mesa-park-hint = what came up and does not belong here, in a line
mesa-parked-is-point = It is a point of the mesa now.
mesa-agenda-brought =
    { $count ->
        [one] { $count } entry of the agenda is now a point of the mesa.
       *[other] { $count } entries of the agenda are now points of the mesa.
    }
mesa-parked-one = Parked
mesa-taken-up = taken up
mesa-still-parked = parked
mesa-raised-by = Raised by

# Reports back
mesa-who-reports = Which area reports back
mesa-reported = written
mesa-report-of = Report back of { $institution }
mesa-report-one = Report back
mesa-report-part = What the area brings back to the mesa

# Other wordings, objections, what takes whose place
mesa-the-table = The mesa
mesa-who-amends = Who proposes another wording
mesa-amendment-of = Amendment by { $name }
mesa-amendment-hint = the whole text, as it should read
mesa-amendment-same = The text is the same: no amendment was noted.
mesa-amendment-written = Amendment noted. b compares and settles it.
mesa-which-amendment = Which amendment is settled
mesa-amendment-accept = Accept: this text holds
mesa-amendment-reject = Reject: the text stays as it was
mesa-amendment-withdraw = Withdrawn by whoever proposed it
mesa-amendment-settled = Amendment { $state }.
mesa-amendments = Amendments
mesa-amendments-open =
    { $count ->
        [one] { $count } amendment to settle
       *[other] { $count } amendments to settle
    }
mesa-version = Text { $number }
mesa-versions = Texts of the agreement
mesa-which-objection = Which objection is answered
mesa-another-objection = Another objection…
mesa-who-objects = Who objects
mesa-objection-of = Objection of { $name }
mesa-objection-hint = the reason, in their words
mesa-objections = Objections
mesa-objections-standing =
    { $count ->
        [one] { $count } objection stands
       *[other] { $count } objections stand
    }
mesa-field-answer = Answer
mesa-field-answer-hint = objects: { $reason }
mesa-adopted-twice = Adopted, but it says the same as another agreement: check whether it is repeated.
mesa-adopted-away = Adopted. Note: { $responsible } is not in the room.
mesa-no-round = Votes counted in the room
mesa-no-round-hint = the votes are typed below; ← → chooses a closed round
mesa-round-says = For { $favour }, against { $against }, abstaining { $abstain }; dissent by name: { $dissent }
mesa-round-silent = this round does not tell the votes on the agreement: type them below
mesa-what-replaces = Which agreement replaces it
mesa-origin-unsaid = { $count } without origin
mesa-no-successor = There is no other adopted agreement to replace it: propose it (a) and adopt it first.
mesa-superseded = Replaced: its follow-up says so.
mesa-replaced-by = Replaced by { $number }: { $text }
mesa-due-before-session = That date is before the session: check it.
mesa-owes-most = Owes most: { $who } ({ $count })

# More fields of points and agreements
mesa-documents = Documents
mesa-origins = Where the points come from
mesa-field-documents-hint = one a line: title · where it is kept
mesa-field-agenda-hint = with it planned time is compared with time used
mesa-minutes-of = { $used } of { $planned } min
mesa-minutes-planned = { $planned } min planned
mesa-minutes-used = { $used } min
mesa-field-baseline = Baseline
mesa-field-baseline-hint = where the indicator stands today
mesa-field-goal = Goal
mesa-field-goal-hint = where it should come to
mesa-field-contributions = Contributions
mesa-field-contributions-hint = one a line: body · what · sum
mesa-contributed = Sum: { $total }
mesa-field-milestones = Milestones
mesa-field-milestones-hint = one a line: what · date; when reached, one more date: what · date · 10/12
mesa-milestone-unclear = “{ $line }” is not understood: what · 15/12 and, when reached, · 10/12.
mesa-reached-on = reached on { $date }
mesa-not-needed = Not needed
mesa-needed = Needed
mesa-field-instrument = Legal instrument
mesa-field-instrument-hint = a convention, a twinning, a letter of intent: what goes through a procedure of law
mesa-field-instrument-name = … what it is
mesa-field-instrument-name-hint = for example, Twinning agreement
mesa-field-counterpart = … with whom
mesa-field-counterpart-hint = the other party
mesa-field-signing = … to be signed on
mesa-field-signing-hint = the opinion is to be asked for at least 14 days before the signing
mesa-field-instrument-state = … state
mesa-field-instrument-state-hint = with observations, the text is reworked and the opinion asked for again
mesa-field-instrument-since = … since
mesa-field-instrument-since-hint = empty when the state changes: today
mesa-field-instrument-note = … note
mesa-field-instrument-note-hint = letter, observations
mesa-field-conformity = Conformity
mesa-field-conformity-hint = of the ministry at the head of the subject
mesa-field-ministry = … of whom
mesa-field-conformity-given = … given on
mesa-field-conformity-given-hint = empty while it is awaited
mesa-conforms = { $ministry } gave its conformity on { $date }
mesa-awaits-conformity = Awaits the conformity of { $ministry }
mesa-to-be-signed = to be signed on { $date }
mesa-opinion-by = The opinion is to be asked for by { $date }
mesa-signed-without-opinion = Signed without a favourable opinion: it is not valid.

# A round on a proposal; the room at a glance
mesa-balloting = Vote open: once it is closed, v goes back to the agreement.
mesa-title-ballot = How is the vote taken?
mesa-ask-ballot = The rule agreed on is consensus; a vote may be held all the same.
mesa-ballot-passes = More votes in favour than against are enough to adopt it.
mesa-ballot-recorded = The minutes will say, if there are votes against, that the rule agreed on was consensus.
mesa-form-vote-against-rule = Vote, though the rule is consensus: { $text }
mesa-vote-short = The vote does not carry it: it stays a proposal. v adopts it all the same.
mesa-balloting-without-quorum = Vote open without a quorum: it is noted so. Once it is closed, v goes back to the agreement.
mesa-round-open = Vote open: V shows it.
mesa-round-running = vote open
mesa-round-result = Vote: { $outcome }
mesa-ask-floor-rules = Rules of the floor…
mesa-each-at-most = at most { $time } each time
mesa-left-line = { $name } left and gives up their place in the speakers' list.
mesa-quorum-since = since { $hour }
mesa-quorum-lost-at = lost at { $hour }
