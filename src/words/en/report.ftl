# The report. Formal register; phrases with a lower-case start go into a sentence or after a label.
report-kind = Report of the session
report-session-number = session { $number }
report-moment = { $date }, { $hour }
report-names = { $others } and { $last }
report-names-before-i = { $others } and { $last }
report-quoted = “{ $text }”
report-decimal = { $whole }.{ $part }
report-percent = { $percent }%
report-out-of = { $part } of { $whole }
report-counted = { $kind } ({ $count })
report-nothing-yet = Nothing of this session has been recorded yet.
report-stamp = Report composed from the record of session { $session }. State as of { $date }.

# Header
report-internal-label = Internal use
report-internal-text = This report holds confidential information on the stakeholders and the mesa. It must not be projected or circulated.
report-notice = Please note
report-warning = Caution
report-state-draft = The session is being prepared; what follows may change.
report-state-running = The session is under way; what follows may change.
report-state-awaiting = The record of the session awaits approval.
report-series = Mesa
report-number = Session number
report-territory = Territory
report-convener = Convened by
report-space = Kind of space
report-degree = Declared degree of participation
report-date = Date
report-hours = from { $starts } to { $ends }
report-hour-from = from { $starts }
report-place = Place
report-facilitator = Facilitator
report-rapporteur = Rapporteur
report-stage = Stage of the policy
report-horizon = Horizon
report-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
report-purpose = Purpose
report-evidence = Sources of information

# Summary
report-summary = In short
report-attended = Attended
report-stakeholders = Stakeholders on the map
report-factors = Factors of the SWOT
report-axes-chosen = Axes chosen
report-agreements-adopted = Agreements adopted
report-overdue = Overdue
report-open = Pending or under way

# Participants
report-participants = Participants
report-by-sector = Attendance by sector
report-on-roster = Called
report-no-roll-call = Attendance was not recorded.
report-called = People called
report-present-caption =
    { $count ->
        [one] { $count } person attended
       *[other] { $count } people attended
    }
report-absent =
    { $count ->
        [one] { $count } person called did not attend:
       *[other] { $count } people called did not attend:
    }
report-institution = Institution
report-post = Post
report-name = Name
report-sector = Sector
report-level = Level
report-quality = Capacity
report-voice-and-vote = Voice and vote
report-voice-vote = Voice and vote
report-voice-only = Voice
report-vote-only = Vote
report-listens = Neither voice nor vote
report-remarks = Remarks
report-substitute-of = in place of { $name }
report-left-at = left at { $hour }

# Rules and quorum
report-rules = Rules and quorum
report-decision-rule = Rule of decision
report-quorum-asked = Quorum required
report-quorum-at = Quorum, { $call }
report-call-in-force = Call
report-weights = Weight of votes
report-secrecy = Votes
report-tie-break = Declared tie-break
report-proxies = Proxies
report-proxies-allowed = voting on behalf of an absent person is admitted
report-seed = Seed of the lot
report-seed-shown = { $seed }, shown before the vote
report-weights-of = { $weights }; the votes present add up to { $present } of { $entitled }
report-proxies-none = voting on behalf of an absent person is not admitted
report-second-method = Second way of counting ({ $rule }), among the tied ones
report-chair-settled = Tie broken by the chair
report-settled-by = decided by: { $who }
report-settled-reason = reason: { $reason }
report-game = Rules of the game
report-round = Round { $number }
report-quorum-at-opening = Quorum when the vote was opened
report-quorum-people = { $present } of { $total } present
report-quorum-institutions = { $present } of { $total } institutions present
report-quorum-now = Recorded presence
report-quorum-lacking = There was no quorum when opening
report-quorum-always =
    { $count ->
        [one] There was quorum when { $count } vote was opened.
       *[other] There was quorum when each of the { $count } votes was opened.
    }
report-quorum-met = it was met
report-quorum-not-met = it was not met
report-quorum-none = { $presence }; no quorum was required
report-quorum =
    { $needed ->
        [one] { $presence }; { $needed } was required: { $outcome }
       *[other] { $presence }; { $needed } were required: { $outcome }
    }
report-quorum-with-sectors =
    { $needed ->
        [0] { $presence }; at least one person from each sector was required: { $outcome }
        [one] { $presence }; { $needed } was required, with at least one person from each sector: { $outcome }
       *[other] { $presence }; { $needed } were required, with at least one person from each sector: { $outcome }
    }

# Agenda
report-agenda = Agenda
report-place-number = No.
report-topic = Topic
report-step = Step
report-minutes-planned = Minutes planned
report-minutes-used = Minutes used

# Stakeholders
report-stakeholder-map = Stakeholder map
report-stakeholders-caption =
    { $count ->
        [one] { $count } stakeholder
       *[other] { $count } stakeholders
    }
report-stakeholder = Stakeholder
report-type = Type
report-role = Role
report-participation = Participation
report-competences = Competences
report-sectors-missing = Sectors without stakeholders on the map
report-levels-missing = Levels without stakeholders on the map
report-notes = Notes
report-stakeholders-internal = Stakeholders: confidential information
report-inside = Standing
report-norm = Norm that binds it
report-focal-point = Focal point
report-interests = Interests
report-motivations = Motivations
report-own-agenda = Own agenda
report-needs = Needs
report-willingness = Willingness to take part
report-resources = Resources it could bring
report-internal-note = Internal note
report-grid = Influence and interest of the stakeholders.
report-influence = Influence
report-interest = Interest
report-legitimacy = Legitimacy
report-urgency = Urgency
report-handling-manage = Much influence and much interest, manage closely
report-handling-satisfy = Much influence and little interest, keep satisfied
report-handling-inform = Little influence and much interest, keep informed
report-handling-monitor = Little influence and little interest, monitor
report-handling-between = On the middle line
report-ratings = Ratings of the stakeholders, from 1 to 5
report-rater = Rated by
report-whole-table = The whole table
report-positions = Position of the stakeholders on the axes
report-position = Position
report-relations = Relations between stakeholders
report-strength = strength { $strength } of 3

# SWOT
report-swot = SWOT
report-quadrant = { $name }: { $verb }
report-empty-quadrant = No factor was recorded.
report-code = Code
report-factor = Factor
report-joins = Also brings together
report-dimension = Dimension
report-shown-by = Evidence
report-raised-by = Raised by
report-factor-ratings = Ratings of the factors, from 1 to 5
report-impact = Impact
report-probability = Probability
report-control = Control
report-crossings = Crossings and strategies
report-crosses = Crosses
report-strategy = Strategy

# Axes
report-axes = Axes
report-axis = Axis
report-origin = Origin
report-comes-from = Comes from
report-agendas = Agendas it answers
report-direction = Direction
report-withdrawn = Off the table
report-criteria = Criteria for prioritising
report-criterion = Criterion
report-weight = Weight
report-meaning = Meaning
report-vision = Vision
report-objective = Objective
report-goal = Goal

# Rounds
report-rounds = Votes
report-how-counted = Method
report-rule-explained = How it is counted
report-how-taken = How votes were given
report-threshold = Majority required
report-seats = Options to be chosen
report-follows = Takes up
report-opened-at = Opened
report-closed-at = Closed
report-annulled = The round was annulled: it stays on record and has no effect.
report-sealed = The vote is secret and still open: nothing is shown before it closes.
report-still-open = The vote is still open: the result will be known when it closes.
report-running = Provisional count: the vote is still open.
report-votes =
    { $voters ->
        [one] { $voters } vote was given
       *[other] { $voters } votes were given
    }: { $valid } valid, { $blank } blank and { $spoilt } spoilt.
report-result-caption = Result
report-option = Option
report-favour = In favour
report-against = Against
report-abstain = Abstentions
report-needed = Needed, in favour
report-hands-rule = What has more votes in favour than against is adopted.
report-result = Result
report-adopted = Adopted
report-rejected = Not adopted
report-unvoted = Not voted on
report-place-in-order = Place
report-supporters = Voters in support
report-supporters-least = Voters who support it, at least
report-firsts = Voters who put it first
report-share = Share
report-share-ballots = Part of the ballots
report-share-grade = Give it that grade or a better one
report-percent-of-ballots = The percentages are of the { $count } valid and blank ballots.
report-percent-of-votes = The percentages are of the { $count } valid votes.
report-duel-votes = Votes in the duel
report-points-header = Points
report-votes-header = Votes
report-approvals-header = Approvals
report-score-header = Score
report-points-of =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
report-votes-of =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
report-approvals-of =
    { $count ->
        [one] { $count } approval
       *[other] { $count } approvals
    }
report-in-favour = { $count } in favour
report-unused-points =
    { $unused ->
        [one] { $used } points were placed; { $unused } was left over.
       *[other] { $used } points were placed; { $unused } were left over.
    }
report-chart = Result of round { $number }
report-chart-words =
    { $options ->
        [one] Of { $options } option: { $first }, { $first-score }.
       *[other] Of { $options } options: first, { $first }, { $first-score }; last, { $last }, { $last-score }.
    }
report-taken-up = It was taken up in a further round, round { $number }.
report-by-name = Vote by roll call
report-vote-by = by { $by }
report-by-institution = Roll call of institutions
report-who = Who
report-vote = Vote
report-blank = Blank
report-spoilt = Spoilt

# Decision
report-decision = Decision on the axes
report-no-decision = A vote was held, but no decision on the axes is on record: votes inform, they do not decide.
report-none-chosen = No axis was chosen.
report-chosen =
    { $count ->
        [one] { $count } axis was chosen:
       *[other] { $count } axes were chosen, in this order of importance:
    }
report-decided-by = Decided by
report-decided-at = Time of the decision
report-decided-without-vote = The decision rests on no recorded vote.
report-vote-and-decision = Vote and decision
report-informed-by = round { $number } informed the decision.
report-follows-vote = the decision agrees with the result of round { $number }.
report-follows-vote-and-tie = the decision agrees with the result of round { $number }; among the tied options, it chooses { $chosen }.
report-departs = the decision departs from the result of { $votes }: it includes { $added }, not among the options with most votes, and leaves out { $dropped }.
report-departs-adding = the decision departs from the result of { $votes }: it includes { $added }, not among the options with most votes.
report-departs-dropping = the decision departs from the result of { $votes }: it leaves out { $dropped }, among the options with most votes.
report-reason = Reason
report-too-many-axes = { $count } axes were chosen; three or four are advised.

# The mesa
report-topics-treated = Topics treated
report-brought-by = Brought to the table by
report-spoke = Speakers
report-private-note = Private note
report-agreements-here = Led to
report-agreements = Agreements
report-agreement-number = Agreement { $number }
report-proposal-number = Proposal { $number }
report-internal-mark = I
report-agreement = Agreement
report-proposals = Proposals not adopted
report-proposals-note = They were proposed and their adoption is not on record.
report-visibility = Audience
report-responsible = Responsible
report-co-responsible = Co-responsible
report-due = Due
report-needed-resources = Resources
report-indicator = Indicator
report-verification = Means of verification
report-adoption = Adoption
report-with-quorum = with quorum
report-without-quorum = without quorum
report-reservations = Reservations and dissent
report-on-what = On
report-on-decision = Decision on the axes
report-kind-of-reservation = Recorded as
report-owed = Outstanding commitments
report-as-of = State as of { $date }.
report-owed-caption = Pending and under way, by date due
report-settled-caption = Commitments closed
report-which = No. or origin
report-standing = State
report-last-seen = Last follow-up
report-without-date = no date
report-due-today = due today
report-days-late =
    { $days ->
        [one] overdue by { $days } day
       *[other] overdue by { $days } days
    }
report-carried = comes from an earlier session
report-carried-session = comes from session { $session }
report-carried-date = comes from the session of { $date }
report-subcommittees = Subcommittees
report-subcommittee = Subcommittee
report-task = Task
report-members = Members
report-results = Results of the mesa
report-results-reached =
    { $reached ->
        [one] { $reached } of the { $total } observable results of a mesa de concertación was reached.
       *[other] { $reached } of the { $total } observable results of a mesa de concertación were reached.
    }
report-next-meeting = Next meeting
report-topics = Topics

# Closing
report-closing = Closing
report-evaluation = Evaluation by the participants, from 1 to 5
report-aspect = Aspect
report-answers = Answers
report-mean = Mean
report-what-worked = What worked, and why
report-what-to-change = What to do otherwise
report-approvals = Approvals
report-signatures = Signatures
report-seal = Seal

# Sources and method
report-sources = Where the data come from
report-source-entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
report-method = Note on method
report-method-degree = The degree of participation follows the spectrum of the IAP2 (2007).
report-method-sectors = The sectors and types of stakeholders follow the guide of Paradiplomacia.org, Fundación Konrad Adenauer and Universidad Austral (2023).
report-method-grid = The grid of influence and interest follows Mendelow (1981); the scale from 1 to 5 and its middle are this program's own.
report-method-salience = Legitimacy and urgency follow Mitchell, Agle and Wood (1997); the scale from 1 to 5 is this program's own.
report-method-positions = Positions on the axes, from −2 to +2, follow the MACTOR method of Godet (1990).
report-method-willingness = The scale of willingness to take part is this program's own.
report-method-swot = The order of the SWOT and its verbs follow AL-LAs, Cuaderno 2 (2014).
report-method-factors = The scale from 1 to 5 on which factors are rated is this program's own.
report-method-crossings = The crossings of factors follow the TOWS matrix of Weihrich (1982).
report-method-direction = The double sense of the axes follows AL-LAs, Cuaderno 2 (2014).
report-method-votes = Results are computed anew from the recorded votes. Percentages are rounded: they may not add up to 100.
report-method-results = The eleven results of a mesa de concertación follow AL-LAs, Cuaderno 8 (2018).
report-departs-order = the decision changes the order that came of { $votes }.
report-one-vote = round { $number }
report-several-votes = rounds { $numbers }

# What an agreement needs and what a point has before it
report-documents = Documents
report-recused = Stood aside from the discussion and the vote
report-contributions = Contributions
report-contributions-total = Sum of the contributions: { $total }
report-milestones = Milestones
report-milestone-due = { $text }, by { $date }
report-milestone-reached = { $text }, reached on { $date }
report-baseline = Baseline
report-indicator-goal = Goal of the indicator
report-instrument = Instrument
report-instrument-with = { $name }, with { $counterpart }
report-instrument-signing = to be signed on { $date }
report-instrument-opinion-by = the opinion has to be asked for by { $date }
report-instrument-without-opinion = signed without an opinion in favour
report-instrument-step = { $state }, on { $date }
report-conformity = Conformity
report-conformity-given = { $ministry }, given on { $date }
report-conformity-awaited = { $ministry }, awaited
report-replaced-by = Replaced by
report-replaces = Replaces
report-circulated = Draft sent out
report-corrections-open =
    { $count ->
        [one] { $count } correction to the minutes is still open.
       *[other] { $count } corrections to the minutes are still open.
    }
report-rectified =
    { $count ->
        [one] The sealed minutes have { $count } rectification.
       *[other] The sealed minutes have { $count } rectifications.
    }
