# Keys
axes-key-new = New
axes-key-catalogue = From a list
axes-key-edit = Edit
axes-key-roots = Where from
axes-key-read = Read whole
axes-key-withdraw = Withdraw or restore
axes-key-remove = Remove
axes-key-earlier = Move up
axes-key-later = Move down
axes-key-round = New round
axes-key-open = Open
axes-key-vote = Take votes
axes-key-correct = Correct
axes-key-take-out = Take out
axes-key-running = Show running
axes-key-close = Close
axes-key-annul = Annul
axes-key-decide = Decide
axes-key-reserve = Reservation
axes-key-to-round = Show the round
axes-key-to-axes = Show the axes
axes-key-previous-round = Previous round
axes-key-next-round = Next round
axes-key-rounds = Rounds
axes-key-criteria = Criteria
axes-key-view = Other view
axes-key-again = Ask again

# Candidates
axes-candidates = Proposed axes
axes-count-withdrawn =
    { $all }, { $withdrawn ->
        [one] { $withdrawn } withdrawn
       *[other] { $withdrawn } withdrawn
    }
axes-filtered = “{ $filter }”: { $found } of { $all }
axes-empty = Here the possible axes are put on the table, voted on, and it is decided which to follow.
axes-empty-keys = n: write the first ones · a: take them from the lists of the handbooks.
axes-no-match = No axis matches the filter.
axes-called-withdrawn = { $name } (withdrawn)
axes-withdrawn = “{ $name }” is off the table; it stays in the record.
axes-restored = “{ $name }” is back on the table.
axes-new = New axis
axes-new-hint = name; at the end, if you like, ODS11 ODS17 (goals of Agenda 2030)
axes-known-already = That axis is on the table already.
axes-catalogue = Take from the handbooks
axes-whole-list =
    { $name }: { $count ->
        [one] the axis
       *[other] all { $count } axes
    }
axes-on-the-table = on the table already
axes-roots = Where does “{ $name }” come from?
axes-root-is = { $kind }: yes
axes-no-roots = There are no strategies, factors, participants or stakeholders yet.

# Where a candidate comes from
axes-origin = Where it comes from
axes-no-trace = No origin written down. e: write it · p: tie it to a strategy, a factor or whoever proposed it.
axes-strategy = Strategy { $kind }: { $strategy }
axes-proposed-by = Proposed by: { $names }
axes-agendas = Agendas
axes-agenda-local = local
axes-agenda-territorial = territory
axes-agenda-global = global
axes-source = Source: { $source }

# The form of a candidate
axes-form-title = Axis
axes-field-name = Name
axes-field-vision = Vision
axes-field-vision-hint = what will be true once it has been followed
axes-field-origin = Origin
axes-field-direction = Direction
axes-field-direction-hint = outward: the city in the world; inward: the world in the city
axes-field-local-hint = the part of the government's plan that it answers; several, with semicolons
axes-field-territorial-hint = what the people of the territory ask for; several, with semicolons
axes-field-global-hint = ←→ moves, Space marks
axes-field-objectives = Objectives
axes-field-objectives-hint = a line an objective; - before a goal; -- before an action
axes-field-source = Source
axes-field-source-hint = where the axis comes from, if it was not proposed in the room

# Criteria
axes-criteria = Criteria to compare the axes
axes-criterion-weighs = weight { $weight }
axes-criterion-other = Another criterion…
axes-criterion-form = Criterion
axes-criterion-new = Criterion { $number }
axes-criterion-weight = Weight
axes-criterion-weight-hint = how much it counts against the others: 1 is usual
axes-criterion-meaning = What it asks
axes-criterion-meaning-hint = the question put to each axis
axes-criterion-cost = Less is better
axes-criterion-cost-hint = yes, for instance, for cost or risk
axes-criterion-remove = Remove this criterion

# The form of a round
axes-round-form = New round · Ctrl-S opens it
axes-question = Which axes come first?
axes-question-tie = Tie-break: which axis comes first?
axes-round-question = Question
axes-round-method = Method
axes-round-points = Points per person
axes-round-points-hint = the usual: a third of the { $options } options; with points only
axes-round-most = Most per option
axes-round-most-hint = how many points one person may give to one axis; with points only
axes-round-taking = How it is taken
axes-round-taking-hint = not chosen: slips; by show of hands if for or against
axes-round-secrecy = Vote
axes-round-secrecy-hint = secret: on slips, and nothing is shown before closing
axes-round-threshold = To be adopted
axes-round-threshold-hint = none chosen: more for than against; of ticks, none
axes-round-seats = How many are chosen
axes-round-seats-hint = may stay empty; if given, ties are broken at that cut
axes-round-options = Axes voted on
axes-round-options-hint = ←→ moves, Space takes out or puts in
axes-round-ties = Tie-break
axes-round-ties-hint = in this order; with none, ties stand

# A round
axes-round-number = Round { $number }
axes-round-number-of = Round { $number } of { $total }
axes-rounds = Which round is shown?
axes-round-waits = The round is prepared. v: open it.
axes-round-void = This round was annulled: it stays in the record and does not count.
axes-turnout = { $votes } of { $present } voters present have voted
axes-turnout-counted = { $counted } of { $options } options counted
axes-turnout-entitled = { $votes } of { $all } voters, present or represented, have voted
axes-turnout-unlisted =
    { $votes ->
        [one] { $votes } person has voted
       *[other] { $votes } people have voted
    }
axes-with-quorum = with quorum
axes-without-quorum = without quorum
axes-no-quorum = no quorum asked for
axes-opened-without-quorum = The round was opened without quorum: the result will say so.
axes-seats =
    { $count ->
        [one] { $count } to be chosen
       *[other] { $count } to be chosen
    }
axes-seed = number of the draw: { $seed }
axes-lot = If there is a tie, lots decide; number of the draw: { $seed }.
axes-option = Axis
axes-more-options = and { $count } more
axes-sealed = Secret vote: nothing of what the slips say is shown before closing. They are only in the memory of this program, without name or order, and go into the record on closing (c). Del takes one out by what it says.
axes-sealed-counts = Secret vote: the totals are written down and not shown before closing.
axes-no-slips = No slips yet. v: begin to type them · i: take them from a file.
axes-no-voters = No voters are present: call the roll in the Opening (1), or annul the round and vote on slips.
axes-blank = blank
axes-spoilt = spoilt
axes-blanks =
    { $count ->
        [one] { $count } blank
       *[other] { $count } blank
    }
axes-spoilts =
    { $count ->
        [one] { $count } spoilt
       *[other] { $count } spoilt
    }
axes-unused =
    { $count ->
        [one] { $count } point unused
       *[other] { $count } points unused
    }
axes-explain-dots =
    { $points ->
        [one] Each person gives { $points } point
       *[other] Each person spreads { $points } points
    }; at most { $most } to one axis.
axes-explain-dots-free =
    { $points ->
        [one] Each person gives { $points } point.
       *[other] Each person spreads { $points } points freely.
    }
axes-explain-hands = Each axis is voted on by itself: for, against or abstaining.
axes-explain-single = Each person chooses one axis.
axes-explain-ticks = Each person ticks all the axes they support.
axes-explain-ticks-most =
    { $most ->
        [one] Each person ticks { $most } axis.
       *[other] Each person ticks up to { $most } axes.
    }

# Taking votes
axes-slip = Slip { $number }
axes-slip-of = Slip { $number } of { $expected }
axes-slip-again = Correct slip { $number }
axes-slip-hint-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }: 1 3 · 13 · 1:2 (two for 1) · 0 blank · x spoilt
axes-slip-hint-points-many =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }: 1 3 11 · 11:2 (two to 11) · 0 blank · x spoilt
axes-slip-hint-ticks-many = 1 3 11 · 0 blank · x spoilt
axes-slip-hint-single = the number of one axis · 0 blank · x spoilt
axes-slip-hint-order-many = 11 3 2 or 11>3=2 (= ties) · 0 blank · x spoilt
axes-slip-hint-ticks = 1 3 · 13 · 0 blank · x spoilt
axes-slip-hint-stances = + for, - against, 0 abstaining · b blank · x spoilt
axes-unslip = Take out a secret slip
axes-unslip-hint = type what the wrongly entered slip says
axes-unslip-done = Slip taken out.
axes-unslip-none = No slip says that.
axes-call = { $place } of { $total } · { $name }
axes-pass-on = empty: pass on
axes-ends = empty: end
axes-still-missing =
    { $count ->
        [one] { $count } person has yet to vote; v goes on.
       *[other] { $count } people have yet to vote; v goes on.
    }
axes-hands = { $number } · { $label }
axes-hands-hint = 12 3 1: for, against, abstaining · 12 3 r: the rest · empty: pass on
axes-unclear-part = “{ $part }” is not understood.
axes-unclear-cost = “{ $part }” is no cost: whole numbers without decimals, such as 20000 or 20.000.
axes-unclear-secret = What was typed is not understood.
axes-refused-secret = What was typed does not fit the rules of the round: check the paper.
axes-unclear-count =
    { $given ->
        [one] There is { $given } number and there must be { $expected }, in their order.
       *[other] There are { $given } numbers and there must be { $expected }, in their order.
    }
axes-unclear-criteria = Each axis has { $expected } numbers, one per criterion, and here are { $given }.
axes-unclear-each = It covers { $given } of { $expected } axes: give one an axis, in their order; . leaves one out.
axes-unclear-twice = It names “{ $option }” twice: look at the paper.
axes-unclear-itself = It compares “{ $option }” with itself.
axes-unclear-totals = There are { $given } numbers: first how many voted, then one for each of the { $options } axes.
axes-unclear-option = There is no option { $option }: they go from 1 to { $options }.
axes-miscount-long = Three numbers: for, against, abstaining; only one r.
axes-miscount-many = They add up to { $hands } and there are { $people } voters: count again.
axes-miscount-rest = The rest is not known: no one is listed as present.
axes-close-question = Close round { $number } and count?
axes-uncounted =
    { $count ->
        [one] { $count } axis has not been counted.
       *[other] { $count } axes have not been counted.
    }
axes-not-voted = { $count ->
    [one] { $count } who may vote has not.
   *[other] { $count } who may vote have not.
}
axes-fewer-than-quorum = { $votes ->
    [one] { $votes } voted
   *[other] { $votes } voted
}, fewer than the { $needed } of the quorum: the round has no quorum of votes.
axes-close-yes = Close and count
axes-annul-question = Annul round { $number }?
axes-annul-yes = Annul
axes-annul-detail = It stays in the record and does not count. To vote again, a new round is opened.
axes-annul-decided = The decision rests on this round: change the decision first (d).

# The result
axes-percent = { $share }%
axes-supported-by =
    { $count ->
        [one] supported by { $count } person
       *[other] supported by { $count } people
    }
axes-put-first-by =
    { $count ->
        [one] { $count } person puts it first
       *[other] { $count } people put it first
    }
axes-score-points =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
axes-score-votes =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
axes-score-ticks =
    { $count ->
        [one] { $count } tick
       *[other] { $count } ticks
    }
axes-score-favour = { $count } for
axes-tie = tie
axes-tie-broken = tie broken
axes-tie-broken-in = broken in round { $number }
axes-broken-by = Round { $number } broke the tie: { $count ->
        [one] { $names } comes in
       *[other] { $names } come in
    }.
axes-chosen-in-all = Chosen in all, { $count }: { $names }.
axes-warns = Note: { $said }. i: read it whole.
axes-warns-camps = the room is in two camps
axes-warns-contradictory = the comparisons contradict one another
axes-warns-circle = the majorities go in a circle
axes-tie-unbroken = tie not broken
axes-leader = { $names }: { $score }
axes-leaders-tied = tie: { $names }, { $score }
axes-quoted = “{ $name }”
axes-and = { $first } and { $last }
axes-and-before-i = { $first } and { $last }
axes-and-more = { $names } and { $more } more
axes-hands-told = { $favour } for, { $against } against, { $abstain } abstaining

# The decision
axes-decision = Decision
axes-decision-form = Decision on the axes
axes-decision-place = Axis { $place }
axes-decision-place-hint = ←→ or the first letter chooses · Del leaves it empty
axes-decision-by = Who decides
axes-decision-reason = Why
axes-decision-reason-hint = above all where it departs from the vote
axes-decided-by-table = The table
axes-decided-by = decided by: { $who }
axes-decided-by-sentence = Decided by: { $who }.
axes-decided-nothing = No axis was chosen: nothing was written down.
axes-undecided = The decision was taken back: no axis is chosen. Ctrl-Z brings it back.
axes-decision-told = Decided: { $chosen }.
axes-chosen = Axes chosen
axes-ordinal = { $place }.
axes-place = { $place }. { $name }
axes-many = { $count } axes: three or four are advised. It stands, and is noted.
axes-departs-both = It departs from the vote: { $raised } is in and { $passed } is left out.
axes-departs-raised = It departs from the vote: { $names } is in.
axes-departs-passed = It departs from the vote: { $names } is left out.
axes-departs-order = It departs from the vote in the order of the axes.
axes-departs-unsaid = { $told } Why has not been said.
axes-why-both = Why { $raised } and not { $passed }?
axes-why-raised = Why is { $names } in, against the vote?
axes-why-passed = Why is { $names } left out, against the vote?
axes-why-order = Why in another order than the vote?
axes-because = Reason: { $reason }
axes-dissenter = Who has a reservation?
axes-reservation-form = Reservation of { $name }
axes-reservation-reason = Reason
axes-reservation-reason-hint = in their words
axes-reservation-kind = Kind
axes-reservation-kind-hint = Del leaves it empty: the reservation is taken back
axes-reservation-told = { $kind }: { $name }
axes-reservations =
    { $count ->
        [one] { $count } reservation recorded.
       *[other] { $count } reservations recorded.
    }

# The room
axes-room-empty = No axes have been proposed yet.

# Methods of rounds
axes-question-again = Again, after the debate: which axes do we prioritise?
axes-advice-dots = points each, to open and to order ideas
axes-advice-hands = to adopt each axis or not, by itself
axes-advice-ticks = tick what you support; also so that several stand for everyone
axes-advice-single = one vote, one option: for one choice among few
axes-advice-ranking = order the axes, each against each: the most rigorous for 3 to 12
axes-advice-judgment = a named grade for each axis: easy to explain
axes-advice-score = a number for each axis
axes-advice-consent = support, accept, with a reservation or object: are we agreed?
axes-advice-criteria = each axis against each criterion with its weight
axes-advice-comparison = how much one outweighs another, two by two (AHP), up to 9
axes-advice-budget = projects with a cost, until a budget is spent
axes-advice-quadratic = a vote costs its square: how much it matters counts
axes-round-ticks = Ticks per person
axes-round-ticks-hint = empty: as many as they like
axes-round-rule = Counted
axes-round-approval-hint = to choose several that stand for the whole table, a proportional rule
axes-round-ranking-hint = usually Schulze; where others differ, that is shown beside it
axes-round-grades = Grades
axes-round-grades-hint = 5 to 7 are usual; 0 is the worst
axes-round-missing = Ungraded is the worst
axes-round-missing-hint = no: who does not grade an axis does not count for it
axes-round-low = From
axes-round-high = To
axes-round-criteria = Criteria
axes-round-criteria-hint = written with t in the list of axes; ←→ moves, Space takes out or puts in
axes-round-amount = Budget
axes-round-amount-hint = in the unit of the costs, which are asked for next
axes-round-credits = Credits per person
axes-round-credits-hint = one vote costs 1; two, 4; three, 9
axes-cost = Cost { $place } of { $total } · { $label }
axes-cost-hint = 20000 · or all in their order: 20000 15000 8000 · empty: not opened
axes-explain-ranking = Each person orders the axes, the preferred one first; ties and gaps are allowed.
axes-explain-judgment = Each person gives a grade to each axis: { $grades }.
axes-explain-score = Each person gives each axis a number from { $low } to { $high }.
axes-explain-consent = Of each axis: support, accept, accept with a reservation, object or abstain. An objection stops it until it is answered.
axes-explain-criteria = For each axis, a number from { $low } to { $high } per criterion: { $criteria }.
axes-explain-comparison = Of each pair, which weighs more and how many times, from 1 (equal) to 9.
axes-explain-budget = Each person ticks the projects they support; there is { $amount } to spend.
axes-explain-quadratic = Each person has { $credits } credits; votes for an axis cost their square.
axes-slip-hint-order = 312 or 3>1=2 (= ties) · 0 blank · x spoilt
axes-slip-hint-numbers = { $example }: per axis, { $low } to { $high }; . none · b blank · x spoilt
axes-slip-hint-credits = 2 -1 0: votes per axis; { $credits } credits · b blank · x spoilt
axes-slip-hint-consent = + support = accept r reserve - object 0 abstain · b blank
axes-slip-hint-sheet = 42 51 or 4 2/5 1: per axis, criteria · b blank · x spoilt
axes-slip-hint-pairs = 1>2:3 1=3, or in order 3 -5 1 · b blank · x spoilt
axes-legend-pairs = 1>2:3: 1 weighs 3 times as much as 2 · 1=3: the same · in order (-5: 5 times the second): { $pairs }
axes-totals = Totals: voters, then each axis in their order
axes-totals-hint = 24 26 16 16 8 · b2: two blank · x1: one spoilt
axes-no-totals = No totals yet. v: write them.
axes-sealed-totals = Secret vote: the totals are kept in the memory of this program and go into the record on closing (c).
axes-key-recheck = Read slips again
axes-recheck = Second reading: slip { $place } of { $total }
axes-recheck-none = The first reading has no other like it: look at the paper. Enter again keeps it so.
axes-recheck-question = Does the second reading stand?
axes-recheck-yes = The second stands
axes-recheck-first = Only in the first: { $said }
axes-recheck-second = Only in the second: { $said }
axes-key-settle = Break the tie
axes-recheck-same =
    { $count ->
        [one] { $count } slip is the same.
       *[other] All { $count } slips are the same.
    }
axes-recheck-differ = { $found } are the same; { $left } are left of the first reading and { $strange } of the second.
axes-settle = Tie break: { $names }
axes-settle-hint = 3 1: 3 first, then 1 · empty: takes it back
axes-settle-none = Name some of the tied by number.
axes-settled-by = The chair

# Ballots from a file
axes-key-import = From a file
axes-import = File with the answers to a form (CSV)
axes-import-hint = type its path or drop the file into this window · empty: nothing
axes-import-no-table = Tables are read here: save it as CSV.
axes-import-reading = Reading “{ $file }”…
axes-import-question =
    { $count ->
        [one] Take { $count } slip from the file?
       *[other] Take { $count } slips from the file?
    }
axes-import-yes = Take them
axes-import-found =
    “{ $file }”: { $ballots ->
        [one] { $ballots } slip
       *[other] { $ballots } slips
    } on { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    }
axes-import-alike = All say the same as others that are noted already. If it is the same file, they would count twice.
axes-import-known =
    { $count ->
        [one] { $count } line was taken before and does not count twice.
       *[other] { $count } lines were taken before and do not count twice.
    }
axes-import-faults =
    { $count ->
        [one] Left out, for { $count } fault:
       *[other] Left out, for { $count } faults:
    }
axes-import-more-faults =
    { $count ->
        [one] and { $count } more fault
       *[other] and { $count } more faults
    }
axes-import-secret-faults = Left out, for faults that are not told here: lines { $lines }.
axes-import-absent = Without a column in the file: { $names }.
axes-import-columns = Not read, as they are no axes: { $names }.
axes-import-weights = The weights in the file do not count: every vote weighs the same here.
axes-import-no-options = No column has the name or the number of an axis of the round.
axes-import-no-names = A column “voter” or “name” is missing: names are called in this round.
axes-import-no-grade = “{ $found }” is no grade. They are: { $grades }.
axes-import-unknown-voter = “{ $name }” is not among those who vote here.
axes-import-voted = The vote of “{ $name }” is noted already, and that one counts.
axes-import-nothing = Nothing to take from “{ $file }”
axes-import-again = That file has been taken: nothing counts twice.
axes-import-done =
    { $count ->
        [one] { $count } slip was taken. Ctrl-Z takes it out.
       *[other] { $count } slips were taken. Ctrl-Z takes them out.
    }
axes-import-held =
    { $count ->
        [one] { $count } secret slip is kept. The same file again takes it out.
       *[other] { $count } secret slips are kept. The same file again takes them out.
    }
axes-import-back-question =
    { $count ->
        [one] That file has been taken. Take its { $count } slip out?
       *[other] That file has been taken. Take its { $count } slips out?
    }
axes-import-back-yes = Take out
axes-import-back-done =
    { $count ->
        [one] { $count } slip was taken out.
       *[other] { $count } slips were taken out.
    }

# What the room or the facilitator is warned of
axes-resumed = Secret round { $number } is open: its ballots were not kept; type them in again.
axes-resumed-empty = For secrecy, what was typed in before the program was closed was not kept: type in all ballots again (v). While the round is open they are in memory only; they go into the record when it is closed (c).
