# Keys: few words, they stand in the footer.
closing-key-next-pane = Panel
closing-key-previous-pane = Panel before
closing-key-mend = Mend
closing-key-go = See where
closing-key-internal = See internal
closing-key-legislative = Show legislative
closing-key-public = See public
closing-key-write-minutes = Write minutes
closing-key-write-report = Write report
closing-key-write-summary = Write summary
closing-key-write-bulletin = Write bulletin
closing-key-write-sheet = Write sheet
closing-key-paper = Other paper
closing-key-write-text = Write
closing-key-new-aspect = Aspect
closing-key-counts = Counts
closing-key-grade = Answer
closing-key-new-approval = Approval
closing-key-sign = Signature
closing-key-circulate = Send out
closing-key-correct = Correction
closing-key-take = Take up
closing-key-refuse = Refuse
closing-key-seal = Seal
closing-key-rectify = Rectify
closing-key-suggest = Suggest
closing-key-read = Read
closing-key-edit = Edit
closing-key-remove = Remove
closing-key-earlier = Move up
closing-key-later = Move down
closing-key-state = State
closing-key-next = Next one
closing-key-public-copy = Public copy

# Tabs and titles
closing-tab-missing =
    { $count ->
        [0] Missing
        [one] Missing
       *[other] Missing
    }
closing-tab-was-missing = Was missing
closing-tab-papers = Papers
closing-tab-legislative = legislative
closing-tab-internal = internal
closing-tab-balance = Balance
closing-tab-evaluation = Evaluation
closing-tab-approval = Approval
closing-title-missing = What is still missing
closing-title-was-missing = What was missing when sealed
closing-sealed-note = minutes sealed: to read only
closing-title-minutes = The minutes, as they will be written
closing-title-report = The report, as it will be written
closing-title-bulletin = The bulletin, as it will be written
closing-title-summary = The summary on one page, as it will come out
closing-title-sheet = The capitalisation sheet, as it will be written
closing-title-balance = Balance of the session
closing-title-evaluation = Evaluation by the participants
closing-title-approval = Approval and signatures
closing-title-next = Next session
closing-title-seal = Seal
closing-audience-legislative = legislative
closing-audience-public = public
closing-audience-internal = INTERNAL: do not project
closing-scale = from 1 (poor) to 5 (very good)
closing-filtered = “{ $filter }”: { $count }
closing-state = Minutes
closing-unapproved = no approval recorded
closing-none-found = Nothing matches. Esc takes the filter away.

# What is missing
closing-nothing-missing = Nothing is missing that a good record should have.
closing-nothing-was-missing = Nothing was missing that a good record should have.
closing-nothing-missing-next = Press i to write the minutes and a to change their state.
closing-gap-no-date = The session has no date.
closing-gap-no-participants = There is no one on the roster.
closing-gap-nobody-present = The roll was not called: no one is recorded as present.
closing-gap-no-quorum = There is no quorum now: { $present }, at least { $needed } needed{ $lacking }.
closing-gap-no-start = The hour at which the session began is not recorded.
closing-gap-no-end = The hour at which the session ended is not recorded.
closing-gap-no-call = There are two calls and none is on record (in the opening: s).
closing-gap-outside-hours = Votes, agreements or arrivals lie outside the hours of the session.
closing-gap-without-sector =
    { $count ->
        [one] { $count } stakeholder has no sector.
       *[other] { $count } stakeholders have no sector.
    }
closing-gap-dissent-beyond-votes = More dissent by name than votes counted: { $agreement }
closing-gap-adopted-against = On record as adopted with nobody against, and somebody is: { $agreement }
closing-gap-speakers-waiting = Some who asked for the floor have not had it: { $point }
closing-gap-empty-quadrant = SWOT: there is nothing under “{ $quadrant }”.
closing-gap-no-decision = There are candidate axes, and none was decided on.
closing-gap-too-many-axes = { $count } axes were chosen; { $most } at most are advised.
closing-gap-axis-without-vision = Axis without a vision: { $axis }
closing-gap-round-open = Round left open: { $round }
closing-gap-round-without-quorum = Round voted without quorum: { $round }
closing-gap-no-agreements = The mesa dealt with points, and no agreement is on record.
closing-gap-without-responsible = Agreement that no one answers for: { $agreement }
closing-gap-without-date = Agreement without a date: { $agreement }
closing-gap-due-before = Agreement due before the session: { $agreement }
closing-gap-not-adopted = Agreement not adopted: { $agreement }
closing-gap-without-axis = Agreement without an axis: { $agreement }
closing-gap-without-point = Agreement on no point of the mesa: { $agreement }
closing-gap-no-next-meeting = The next meeting was not set.

# State and next session
closing-ask-state = How the minutes stand
closing-state-is = The minutes are now: { $state }.
closing-state-with-gaps =
    { $count ->
        [one] The minutes are now: { $state }. { $count } thing is still missing.
       *[other] The minutes are now: { $state }. { $count } things are still missing.
    }
closing-ask-next = Create session { $number } of the series?
closing-next-yes = Create and open
closing-next-on = On { $date }
closing-next-undated = Without a date: the next meeting is not set
closing-next-agreements =
    { $count ->
        [0] No agreement is owed
        [one] { $count } owed agreement carries over to it
       *[other] { $count } owed agreements carry over to it
    }
closing-next-proposals =
    { $count ->
        [one] { $count } proposal that was not adopted carries over to it
       *[other] { $count } proposals that were not adopted carry over to it
    }
closing-next-overdue =
    { $count ->
        [one] { $count } of them is overdue
       *[other] { $count } of them are overdue
    }
closing-next-people =
    { $count ->
        [one] { $count } participant, attendance still to be taken
       *[other] { $count } participants, attendance still to be taken
    }
closing-next-carries =
    It takes over too: { $stakeholders ->
        [0] no actor
        [one] { $stakeholders } actor
       *[other] { $stakeholders } actors
    }, { $axes ->
        [0] no axis
        [one] { $axes } axis
       *[other] { $axes } axes
    }, rules, working groups, what was parked.
closing-next-leaves = SWOT, rounds and points stay: they are read in this session, from Home.
closing-topic-minutes = Approval of the minutes of the session before
closing-topic-owed = Follow-up of the agreements still owed
closing-next-axes-left = Axes that were not chosen and stay here: { $names }.
closing-next-topics =
    { $count ->
        [one] { $count } topic on the agenda
       *[other] { $count } topics on the agenda
    }
closing-next-stays = This session stays as it is.

# Balance
closing-balance-summary = The facilitator's summary
closing-balance-protagonist = Who tells the experience
closing-balance-worked = What worked, and why
closing-balance-change = What we would do differently
closing-balance-useful = Whom it can serve
closing-protagonist-hint = The people or institutions who lived it: they matter more than the topics. Enter to write.
closing-useful-hint = Other tables, cities or areas that this could save a detour. Enter to write.
closing-summary-hint = In a few lines, what happened and what it means. It opens the report. Enter to write.
closing-capitalisation-hint = Capitalisation sheet: what was lived here and may serve others, judging no one. Enter to write.

# Evaluation
closing-empty-evaluation = How those who took part rate the session: for each aspect, how many people gave 1, 2, 3, 4 or 5, by show of hands or on slips.
closing-begin-evaluation = Press p to suggest the usual aspects, or n to write your own.
closing-new-aspect = Aspect to be rated
closing-new-aspect-hint = for instance, “Clarity of purpose”
closing-aspect-purpose = The purpose of the session was clear
closing-aspect-voice = I could say what I thought
closing-aspect-leading = The facilitation helped us move forward
closing-aspect-time = The time was well used
closing-aspect-results = The results are useful
closing-form-counts = How many people gave each grade
closing-field-aspect = Aspect
closing-grade-one = 1 (poor)
closing-grade-two = 2
closing-grade-three = 3
closing-grade-four = 4
closing-grade-five = 5 (very good)
closing-grade-hint = how many people; empty is zero
closing-grade-of = Answer { $person } · { $aspect }
closing-grade-keys = from 1 (poor) to 5 (very good), one person after another
closing-no-grade = Answers go from 1 to 5.
closing-column-aspect = Aspect
closing-column-answers = Answers
closing-column-mean = Mean
closing-decimal = { $whole }.{ $part }

# Approval
closing-empty-approval = The way of the minutes: to whom the draft was sent, what was to be corrected, who approves them, who signs, and the seal.
closing-begin-approval = Press c to note that the draft was sent, o for a correction, n for the approval, f for a signature, p to suggest who signs.
closing-approval = Approval
closing-signature = Signature
closing-circulated = Sent out
closing-correction = Correction
closing-seal = Seal
closing-rectification = Rectification
closing-in-session = in session { $number }
closing-form-approval = Approval of the minutes
closing-form-signature = Signature
closing-form-circulated = Draft sent out
closing-form-correction = Correction to the minutes
closing-form-rectification = Rectification of the sealed minutes
closing-field-to = To whom
closing-field-to-hint = institutions or people; empty if to all
closing-field-asks = Who asks
closing-field-correction = What is to be corrected
closing-field-outcome = What became of it
closing-field-session = In session no.
closing-field-session-hint = that of the series in which they were approved; empty if in this one
closing-field-writes = Who rectifies
closing-field-about = About
closing-field-about-hint = the agreement it touches, if one; ← → chooses
closing-field-reads = What it should read
closing-field-by = Who approves
closing-field-by-hint = a body or a person
closing-field-date = Date
closing-field-note = Remark
closing-field-name = Name
closing-field-post = As
closing-field-post-hint = post, or part in the session
closing-column-kind = What
closing-column-who = Who
closing-column-what = Detail
closing-column-date = Date

# The room's picture
closing-thanks = Thank you!
closing-public-agreements =
    { $count ->
        [one] { $count } agreement adopted in this session
       *[other] { $count } agreements adopted in this session
    }
closing-public-axes =
    { $count ->
        [one] Axis chosen ({ $count })
       *[other] Axes chosen ({ $count })
    }
closing-public-next = Next meeting
closing-gap-without-quorum = Agreement adopted without quorum: { $agreement }
closing-gap-adopted-on-annulled = Agreement adopted by a vote that was annulled: { $agreement }
closing-gap-agreement-twice = Repeated agreement: { $agreement }
closing-gap-amendment-open = Agreement with an open amendment: { $agreement }
closing-gap-responsible-away = Whoever answers for it was not in the room: { $agreement }
closing-gap-signed-without-opinion = Instrument signed without a favourable opinion: { $agreement }
closing-gap-floor-taken = Someone still has the floor.
closing-gap-corrections-open =
    { $count ->
        [one] { $count } correction to the minutes is still open.
       *[other] { $count } corrections to the minutes are still open.
    }
closing-gap-approval-outdated = The minutes changed after they were approved; nobody has approved them as they stand.
closing-earlier-noted = Noted. Its own minutes say so once it is noted there: open that session, Closing, Approval, n.
closing-before-changes = before the changes
closing-ask-where-corrected = Where are the minutes corrected?
closing-corrected-already = The minutes say so already
closing-corrected-in-opening = In the opening: data, attendance, rules
closing-correct-here = Correct it here, then go back to Closing (t) to take it up: { $text }

# The seal
closing-ask-seal = Seal the minutes?
closing-seal-yes = Seal
closing-seal-means = The digest of the whole record is worked out and printed on the minutes: any later change will show.
closing-seal-after = The session will only be read. After that, only follow-up of agreements is added and, apart, rectifications.
closing-seal-unapproved = The minutes are not on record as approved.
closing-seal-corrections = There are corrections not dealt with.
closing-seal-gaps =
    { $count ->
        [one] { $count } thing is still missing (first pane).
       *[other] { $count } things are still missing (first pane).
    }
closing-seal-early = The hour of the end on record ({ $hour }) has not come yet: the minutes would tell it as a fact.
closing-sealed = Minutes sealed ({ $digest }…): write them with i, so that the paper says so. “concertar verify” checks them.
closing-seal-failed = The minutes could not be sealed: { $reason }
closing-seal-digest = SHA-256 digest of the record:

# The minutes of the session before
closing-key-earlier-minutes = Earlier minutes
closing-earlier = Prior minutes
closing-form-earlier = Approval, in this session, of the earlier minutes
closing-field-of-session = Of session no.
closing-field-corrections = Corrections
closing-field-corrections-hint = what was corrected before they were approved, one a line; empty: none
closing-the-table = The mesa
closing-of-session = session { $number }
closing-of-before = session before
closing-with-corrections = corrected
closing-without-corrections = without corrections
closing-next-unapproved = The minutes are not approved: the next session may approve them (6 Closing, Approval, m)
