# Keys
axes-key-new = New
axes-key-catalogue = From a list
axes-key-edit = Edit
axes-key-roots = Where from
axes-key-read = Read in full
axes-key-withdraw = Withdraw or restore
axes-key-remove = Remove
axes-key-earlier = Move up
axes-key-later = Move down
axes-key-round = New round
axes-key-tie-break = Vote on the tie
axes-key-open = Open
axes-key-vote = Take votes
axes-key-correct = Correct
axes-key-take-out = Remove vote
axes-key-running = Show tally
axes-key-close = Close
axes-key-annul = Annul
axes-key-decide = Decide
axes-key-reserve = Dissent
axes-key-to-round = Show the round
axes-key-to-axes = Show the axes
axes-key-previous-round = Previous round
axes-key-next-round = Next round
axes-key-rounds = Rounds
axes-key-criteria = Criteria
axes-key-view = Another view
axes-key-again = Ask again
axes-key-adopt = To the agreement
axes-closed-proposal = Vote closed. v: back to the agreement, to note what was decided.

# Candidates
axes-candidates = Proposed axes
axes-count-withdrawn = { $all }, { $withdrawn } off the table
axes-filtered = “{ $filter }”: { $found } of { $all }
axes-empty = This is where possible axes are put on the table, voted on and chosen.
axes-empty-keys = n: type the first ones · a: take them from the lists in the handbooks.
axes-no-match = No axis matches the filter.
axes-called-withdrawn = { $name } (off the table)
axes-withdrawn = “{ $name }” is off the table; it stays in the record.
axes-restored = “{ $name }” is back on the table.
axes-remove-question = Remove “{ $name }”?
axes-remove-voted = It was voted on in { $count ->
        [one] round { $rounds }
       *[other] rounds { $rounds }
    }: the votes keep its name.
axes-remove-decided = It is in the decision, and leaves it.
axes-remove-others = Depends on it: { $names }.
axes-remove-instead = To take it off the table without deleting it: Esc, then x.
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
axes-no-trace = No origin noted. e: write it down · p: link it to a strategy, a factor or whoever proposed it.
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
axes-field-objectives-hint = one objective per line; - before a goal; -- before an action
axes-field-source = Source
axes-field-source-hint = where the axis comes from, if it was not proposed in the room

# Criteria
axes-criteria = Criteria to compare the axes
axes-criterion-weighs = weight { $weight }
axes-criterion-other = Another criterion…
axes-criterion-form = Criterion
axes-criterion-new = Criterion { $number }
axes-criterion-weight = Weight
axes-criterion-weight-hint = how much it counts beside the others: 1 is usual
axes-criterion-meaning = What it asks
axes-criterion-meaning-hint = the question put to each axis
axes-criterion-cost = Less is better
axes-criterion-cost-hint = yes, for instance, for cost or risk
axes-criterion-remove = Remove this criterion

# The form of a round
axes-round-form = New round · Ctrl-S opens it
axes-round-opens = opens the round
axes-question = Which axes come first?
axes-question-tie = Tie-break: which axis comes first?
axes-round-question = Question
axes-round-method = Method
axes-round-points = Points per voter
axes-round-points-hint = usual: a third of the { $options } options
axes-round-most = Most per option
axes-round-most-hint = how many points one voter may give to one axis; empty, all
axes-round-taking = How votes are taken
axes-round-taking-hint = left open: slips; a show of hands if it is for or against
axes-round-secrecy = Vote
axes-round-secrecy-hint = secret: on slips, and nothing is shown before closing
axes-round-threshold = Needed to pass
axes-round-threshold-hint = left open: more for than against; with ticks, nothing
axes-round-support = Minimum support
axes-round-support-hint = share of the votes that must give it anything at all; left open: none
axes-round-height = Minimum score
axes-round-height-hint = how far up the scale, from lowest to highest; half of 0 to 5 is 2.5
axes-round-seats = How many are chosen
axes-round-seats-hint = may stay empty; if given, a tie at that cut-off is broken
axes-round-options = Axes to vote on
axes-round-options-hint = ←→ moves, Space adds or removes
axes-round-ties = Tie-break
axes-round-ties-hint = in this order; if none, ties stand

# A round
axes-round-number = Round { $number }
axes-round-number-of = Round { $number } of { $total }
axes-rounds = Which round to show?
axes-round-waits = The round is ready. v: open it.
axes-round-void = This round was annulled: it stays in the record and does not count.
axes-turnout = { $votes } of { $present } voters present have voted
axes-turnout-bodies =
    { $votes ->
        [one] { $votes }
       *[other] { $votes }
    } of { $present ->
        [one] { $present } institution present has voted
       *[other] { $present } institutions present have voted
    }
axes-turnout-counted = { $counted } of { $options } options counted
axes-turnout-entitled = { $votes } of { $all } voters, present or represented, have voted
axes-turnout-unlisted =
    { $votes ->
        [one] { $votes } vote so far
       *[other] { $votes } votes so far
    }
axes-with-quorum = with quorum
axes-without-quorum = without quorum
axes-no-quorum = no quorum required
axes-opened-without-quorum = The round was opened without quorum: the result will say so.
axes-seats =
    { $count ->
        [one] { $count } to be chosen
       *[other] { $count } to be chosen
    }
axes-seed = draw number: { $seed }
axes-lot = If there is a tie, lots decide; draw number: { $seed }.
axes-option = Axis
axes-option-proposal = Proposal
axes-more-options = and { $count } more
axes-sealed = Secret vote: nothing the slips say is shown before closing. They are held only in this program’s memory, with no name or order, and go into the record on closing (c). Del removes one by what it says.
axes-sealed-counts = Secret vote: the totals are noted and not shown before closing.
axes-no-slips = No slips yet. v: start typing them · i: take them from a file.
axes-no-voters = No voters are present: call the roll in Opening (1), or annul the round and vote on slips.
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
        [one] Each voter gives { $points } point
       *[other] Each voter spreads { $points } points
    }; at most { $most } to any one axis.
axes-explain-dots-free =
    { $points ->
        [one] Each voter gives { $points } point.
       *[other] Each voter spreads { $points } points freely.
    }
axes-explain-hands = Each axis is voted on separately: for, against or abstain.
axes-explain-hands-proposal = The proposal is voted on: for, against or abstain.
axes-explain-single = Each voter chooses one axis.
axes-explain-ticks = Each voter ticks all the axes they support.
axes-explain-ticks-most =
    { $most ->
        [one] Each voter ticks { $most } axis.
       *[other] Each voter ticks up to { $most } axes.
    }

# Taking votes
axes-slip = Slip { $number }
axes-slip-of = Slip { $number } of { $expected }
axes-slip-again = Correct slip { $number }
axes-slip-hint-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }: { $example } · b blank · x spoilt
axes-slip-hint-twice = { $option }:2 (two to { $option })
axes-slip-hint-ticks = { $example } · b blank · x spoilt
axes-slip-hint-order = { $first } or { $second } (= ties) · b blank · x spoilt
axes-slip-hint-single = the number of one axis · b blank · x spoilt
axes-slip-hint-stances = + for, - against, 0 abstain · b blank · x spoilt
axes-unslip = Remove a secret slip
axes-unslip-hint = type what the slip entered by mistake says
axes-unslip-done = Slip removed.
axes-unslip-none = No slip says that.
axes-call = { $place } of { $total } · { $name }
axes-call-by = { $by } votes
axes-call-for = substitute of { $of }
axes-pass-on = empty: skip
axes-ends = empty: done
axes-used = used { $used } of { $of }
axes-used-places = ranked { $used } of { $of }
axes-used-options = covers { $used } of { $of }
axes-used-pairs = compared { $used } of { $of }
axes-slip-used = Slip { $number }: { $used }.
axes-voter-used = { $name }: { $used }.
axes-closed-partial = Round closed: { $said }.
axes-partial-points =
    { $count ->
        [one] { $count } slip without all its points used
       *[other] { $count } slips without all their points used
    }
axes-partial-credits =
    { $count ->
        [one] { $count } slip without all its credits used
       *[other] { $count } slips without all their credits used
    }
axes-partial-places =
    { $count ->
        [one] { $count } slip not ranking everything: the rest is tied last
       *[other] { $count } slips not ranking everything: the rest is tied last
    }
axes-partial-options =
    { $count ->
        [one] { $count } slip leaving some option unanswered
       *[other] { $count } slips leaving some option unanswered
    }
axes-partial-pairs =
    { $count ->
        [one] { $count } slip not comparing all pairs
       *[other] { $count } slips not comparing all pairs
    }
axes-still-missing =
    { $count ->
        [one] { $count } voter has yet to vote; press v to go on.
       *[other] { $count } voters have yet to vote; press v to go on.
    }
axes-hands = { $number } · { $label }
axes-hands-hint = 12 3 1: for, against, abstaining · 12 3 r: the rest · empty: skip
axes-unclear-part = “{ $part }” is not understood.
axes-unclear-cost = “{ $part }” is not a cost: whole numbers, no decimals, such as 20000 or 20,000.
axes-unclear-secret = What was typed is not understood.
axes-refused-secret = What was typed does not fit the rules of the round: check the paper.
axes-unclear-count =
    { $given ->
        [one] { $given } number typed, and { $expected } are needed, in order.
       *[other] { $given } numbers typed, and { $expected } are needed, in order.
    }
axes-unclear-criteria = Each axis takes { $expected } numbers, one per criterion; here there are { $given }.
axes-unclear-each = It covers { $given } of { $expected } axes: give one per axis, in order; . leaves one out.
axes-unclear-twice = “{ $option }” is named twice: check the paper.
axes-unclear-itself = “{ $option }” is compared with itself.
axes-unclear-totals = { $given } numbers typed: first how many voted, then one for each of the { $options } axes.
axes-unclear-option = There is no option { $option }: they run from 1 to { $options }.
axes-miscount-long = Three numbers: for, against, abstaining; r only once.
axes-miscount-short = Numbers are missing: in favour, against, abstaining; r for the rest.
axes-miscount-many = They add up to { $hands } and there are { $people } voters: count again.
axes-miscount-rest = The rest cannot be worked out: nobody is listed as present.
axes-close-question = Close round { $number } and count?
axes-uncounted =
    { $count ->
        [one] { $count } axis has not been counted.
       *[other] { $count } axes have not been counted.
    }
axes-not-voted = { $count ->
    [one] { $count } vote is missing.
   *[other] { $count } votes are missing.
}
axes-fewer-than-quorum = { $votes ->
    [one] { $votes } voted
   *[other] { $votes } voted
}, fewer than the { $needed } of the quorum: the round has no quorum of votes.
axes-fewer-bodies-than-quorum = { $votes ->
    [one] { $votes } institution voted
   *[other] { $votes } institutions voted
}, fewer than the { $needed } of the quorum: the round has no quorum of votes.
axes-close-yes = Close and count
axes-close-is-final = A secret round that was counted is not opened again.
axes-close-look = Esc lets you see and correct what was noted; c closes afterwards.
axes-annul-question = Annul round { $number }?
axes-annul-yes = Annul
axes-title-close = Close the round
axes-title-annul = Annul the round
axes-title-import = Votes from a file
axes-title-recheck = Second reading
axes-title-remove = Remove the axis
axes-annul-detail = It stays in the record and does not count. To vote again, a new round is opened.
axes-annul-decided = The decision rests on this round: change the decision first (d).

# The result
axes-percent = { $share }%
axes-supported-by =
    { $count ->
        [one] supported by { $count } voter
       *[other] supported by { $count } voters
    }
axes-put-first-by =
    { $count ->
        [one] { $count } voter puts it first
       *[other] { $count } voters put it first
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
axes-consent-columns = support – accept – with a reservation – object
axes-tie = tie
axes-tie-broken = tie broken
axes-tie-broken-in = broken in round { $number }
axes-warns = Note: { $said }. i: read in full.
axes-warns-camps = the room is split into two camps
axes-warns-contradictory = the comparisons contradict one another
axes-warns-circle = the majorities run in a circle
axes-tie-unbroken = unbroken tie
axes-tie-next = r: vote on those that are tied alone · d: decide and say why.
axes-leader = { $names }: { $score }
axes-leaders-tied = tie: { $names }, { $score }
axes-leaders-even = tie: { $names }
axes-quoted = “{ $name }”
axes-and = { $first } and { $last }
axes-and-before-i = { $first } and { $last }
axes-and-more = { $names } and { $more } more
axes-hands-told = { $favour } for, { $against } against, { $abstain } abstaining

# The decision
axes-decision = Decision
axes-decision-form = Decision on the axes
axes-decision-place = Axis { $place }
axes-decision-place-hint = ←→ or the first letter chooses · Del clears it
axes-decision-by = Who decides
axes-decision-reason = Why
axes-decision-reason-hint = especially if it departs from the vote
axes-decided-by-table = The table
axes-decided-by = decided by: { $who }
axes-decided-by-sentence = Decided by: { $who }.
axes-decided-nothing = No axis was chosen: nothing was recorded.
axes-undecided = The decision was withdrawn: no axis is chosen. Ctrl-Z brings it back.
axes-decision-told = Decided: { $chosen }.
axes-chosen = Axes chosen
axes-ordinal = { $place }.
axes-place = { $place }. { $name }
axes-many = { $count } axes: three or four are advised. It is valid, and noted.
axes-departs-both = It departs from the vote: it takes in { $raised } and leaves out { $passed }.
axes-departs-raised = It departs from the vote: it takes in { $names }.
axes-departs-passed = It departs from the vote: it leaves out { $names }.
axes-departs-order = It departs from the vote in the order of the axes.
axes-departs-unsaid = { $told } The reason has not been given.
axes-why-both = Why { $raised } and not { $passed }?
axes-why-raised = Why take in { $names }, against the vote?
axes-why-passed = Why leave out { $names }, against the vote?
axes-why-order = Why in a different order from the vote?
axes-because = Reason: { $reason }
axes-dissenter = Who puts dissent on the record?
axes-dissenter-away = absent
axes-reservation-form = Dissent of { $name }
axes-reservation-reason = Reason
axes-reservation-reason-hint = in their words
axes-reservation-kind = Kind
axes-reservation-kind-hint = Delete clears it: the dissent is withdrawn
axes-reservation-told = { $kind }: { $name }
axes-reservations = On the record: { $counted }.

# The room
axes-room-empty = No axes have been proposed yet.

# Methods of rounds
axes-question-again = Again, after the debate: which axes come first?
axes-advice-dots = points for each voter, to get started and sort ideas
axes-advice-hands = to pass or reject each axis on its own
axes-advice-ticks = tick what you support; also so that several represent everyone
axes-advice-single = one vote, one option: for a single choice among few
axes-advice-ranking = rank the axes, each against each: the most rigorous for 3 to 12
axes-advice-judgment = a named grade for each axis: easy to explain
axes-advice-score = a number for each axis
axes-advice-consent = support, accept, accept with a reservation or object: do we agree?
axes-advice-criteria = each axis against each criterion, with its weight
axes-advice-comparison = how much one outweighs another, two by two (AHP), up to 9
axes-advice-budget = projects with a cost, until the budget runs out
axes-advice-quadratic = each vote costs its square: how strongly people feel counts
axes-round-ticks = Ticks per voter
axes-round-ticks-hint = empty: as many as they like
axes-round-rule = Counting
axes-round-grades = Grades
axes-round-grades-hint = 5 to 7 are usual; 0 is the worst
axes-round-missing = No grade is worst
axes-round-missing-hint = no: whoever does not grade an axis does not count for it
axes-round-low = From
axes-round-high = To
axes-round-criteria = Criteria
axes-round-criteria-hint = written with t in the list of axes; ←→ moves, Space adds or removes
axes-round-amount = Budget
axes-round-amount-hint = in the unit of the costs, which are asked for next
axes-round-credits = Credits per voter
axes-round-credits-hint = one vote costs 1; two, 4; three, 9
axes-cost = Cost { $place } of { $total } · { $label }
axes-cost-hint = 20000 · or all in order: 20000 15000 8000 · empty: not opened
axes-explain-ranking = Each voter ranks the axes, best first; ties and gaps are allowed.
axes-explain-judgment = Each voter gives a grade to each axis: { $grades }.
axes-explain-score = Each voter gives each axis a number from { $low } to { $high }.
axes-explain-consent = For each axis: support, accept, accept with a reservation, object or abstain. An objection stops it until it is answered.
axes-explain-consent-proposal = Each supports the proposal, accepts it, accepts it with a reservation, objects or abstains. An objection stops it until it is answered.
axes-explain-criteria = For each axis, a number from { $low } to { $high } per criterion: { $criteria }.
axes-explain-comparison = For each pair, which one weighs more and how many times, from 1 (equal) to 9.
axes-explain-budget = Each voter ticks the projects they support; there is { $amount } to spend.
axes-explain-quadratic = Each voter has { $credits } credits; votes for an axis cost their square.
axes-slip-hint-numbers = { $example }: per axis, { $low } to { $high }; . none · b blank · x spoilt
axes-slip-hint-credits = 2 -1 0: votes per axis; { $credits } credits · b blank · x spoilt
axes-slip-hint-consent = + support = accept r reservation - object 0 abstain · b blank
axes-slip-hint-sheet = 42 51 or 4 2/5 1: per axis, criteria · b blank · x spoilt
axes-slip-hint-pairs = 1>2:3 1=3, or in order 3 -5 1 · b blank · x spoilt
axes-legend-pairs = 1>2:3: 1 weighs 3 times as much as 2 · 1=3: the same · in order (-5: 5 times the second): { $pairs }
axes-totals = Totals: voters, then each axis in order
axes-totals-hint = 24 26 16 16 8 · b2: two blank · x1: one spoilt
axes-no-totals = No totals yet. v: type them.
axes-sealed-totals = Secret vote: the totals are kept in the memory of this program and go into the record on closing (c).
axes-key-recheck = Read slips again
axes-recheck = Second reading: slip { $place } of { $total }
axes-recheck-none = The first reading has no other like it: check the paper. Enter again keeps it as it is.
axes-recheck-question = Should the second reading stand?
axes-recheck-yes = Keep the second
axes-recheck-first = Only in the first: { $said }
axes-recheck-second = Only in the second: { $said }
axes-key-settle = Break the tie
axes-recheck-same =
    { $count ->
        [one] { $count } slip matches.
       *[other] All { $count } slips match.
    }
axes-recheck-differ = { $found } match; { $left } are left over from the first reading and { $strange } from the second.
axes-settle = Tie-break: { $names }
axes-settle-hint = 3 1: 3 first, then 1 · empty: withdraws it
axes-settle-none = Name at least one of those tied, by number.
axes-settled-by = The chair

# Ballots from a file
axes-key-import = From a file
axes-import = File with the answers to a form (CSV)
axes-import-hint = type its path or drop the file into this window · empty: nothing
axes-import-no-table = Only tables are read here: save it as CSV.
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
axes-import-alike = All say the same as others already noted. If it is the same file, they would count twice.
axes-import-known =
    { $count ->
        [one] { $count } line was taken before and does not count twice.
       *[other] { $count } lines were taken before and do not count twice.
    }
axes-import-faults =
    { $count ->
        [one] Left out because of { $count } fault:
       *[other] Left out because of { $count } faults:
    }
axes-import-more-faults =
    { $count ->
        [one] and { $count } more fault
       *[other] and { $count } more faults
    }
axes-import-secret-faults = Left out because of faults not told here: lines { $lines }.
axes-import-absent = No column in the file for { $names }.
axes-import-columns = Not read, as they are not axes: { $names }.
axes-import-weights = The weights in the file do not count: every vote weighs the same here.
axes-import-no-options = No column has the name or the number of an axis of the round.
axes-import-no-names = There is no “voter” or “name” column: this round is taken by name.
axes-import-no-grade = “{ $found }” is not a grade. The grades are: { $grades }.
axes-import-unknown-voter = “{ $name }” is not among those who vote here.
axes-import-voted = The vote of “{ $name }” is already noted, and that one counts.
axes-import-nothing = Nothing to take from “{ $file }”
axes-import-again = That file has already been taken: nothing counts twice.
axes-import-done =
    { $count ->
        [one] { $count } slip taken. Ctrl-Z removes it.
       *[other] { $count } slips taken. Ctrl-Z removes them.
    }
axes-import-held =
    { $count ->
        [one] { $count } secret slip held. Taking the same file again removes it.
       *[other] { $count } secret slips held. Taking the same file again removes them.
    }
axes-import-back-question =
    { $count ->
        [one] That file has already been taken. Remove its { $count } slip?
       *[other] That file has already been taken. Remove its { $count } slips?
    }
axes-import-back-yes = Remove
axes-import-back-done =
    { $count ->
        [one] { $count } slip removed.
       *[other] { $count } slips removed.
    }

# What the room or the facilitator is warned of
axes-resumed = Secret round { $number } is open: its ballots were not kept; type them in again.
axes-resumed-empty = For secrecy, what was typed in before the program was closed was not kept: type in all ballots again (v). While the round is open they are in memory only; they go into the record when it is closed (c).

# What to know of a way of counting before it is chosen
advice-most = the largest part of the room can take every place
advice-equal-shares = each part of the room decides on its share of places or money
advice-proportional = gives places to each part of the room, to the smallest too
advice-greedy = by marks while money lasts: what is dear shuts out the rest
advice-schulze = all against all, by the firmest chains: recommended
advice-ranked-pairs = all against all, the clearest duels held first
advice-borda = points by place: two axes nearly alike help each other, merge them first
advice-copeland = duels won less duels lost: leaves more ties
advice-minimax = the mildest defeat wins; it may lose to all the others by little
advice-kemeny = the order that contradicts fewest duels; up to 12 axes
advice-instant-runoff = for comparison: raising an axis on a slip can make it lose
advice-sum = a sum: whoever gives extreme numbers weighs more
advice-mean = the mean of those who gave a number: they may be different voters
advice-star = the two with the greatest sums, in a final duel
