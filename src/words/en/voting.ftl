# Methods, ways of counting, degrees of consent
method-quadratic = Quadratic votes
method-quadratic-of = Quadratic votes: { $credits } credits each
method-criteria = Weighted criteria
method-criteria-of = Weighted criteria, { $low } to { $high }: { $criteria }
method-criteria-weighed = Weighted criteria: { $criteria }
method-criterion = { $name } ×{ $weight }
method-criterion-cost = { $name } ×{ $weight } (less is better)
method-comparison = Comparison by pairs
method-consent = Graded consent
method-budget = Budget
method-budget-of = Budget of { $amount }
method-counted = { $method }: { $rule }
rule-most = most ticks win
rule-sequential-proportional = proportional, one by one (Thiele)
rule-phragmen = proportional (Phragmén)
rule-equal-shares = equal shares
rule-equal-shares-completed = equal shares, completed { $completion }
rule-completion-add1 = by raising everyone’s share
rule-completion-phragmen = by Phragmén
rule-completion-approval = by most ticks
rule-greedy = most ticks first, while the money lasts
rule-sum = sum
rule-mean = mean
rule-star = sum, then a final duel (STAR)
rule-missing-ignored = whoever gives no grade does not count
rule-schulze = Schulze
rule-schulze-margins = Schulze, by margins
rule-ranked-pairs = ranked pairs (Tideman)
rule-ranked-pairs-margins = ranked pairs, by margins
rule-borda = Borda
rule-borda-zero = Borda, no points for what is not ranked
rule-borda-modified = modified Borda
rule-copeland = duels won (Copeland)
rule-minimax = smallest worst defeat (minimax)
rule-kemeny = order that agrees with most (Kemeny)
rule-instant-runoff = elimination of the last (IRV)
consent-support = supports
consent-accept = accepts
consent-reservation = accepts with a reservation
consent-objection = objects
consent-abstain = abstains

# Grades of the majority judgment, the best first
grade-reject = Reject
grade-poor = Poor
grade-passable = Passable
grade-fair = Fair
grade-good = Good
grade-very-good = Very good
grade-excellent = Excellent
grade-number = Grade { $grade }

# The verdict
verdict-whole = { $voted }: { $said }.
verdict-voted = On “{ $question }”, { $votes } of { $present } voters present voted
verdict-voted-bodies =
    On “{ $question }” { $votes } of { $present ->
        [one] { $present } institution present voted
       *[other] { $present } institutions present voted
    }
verdict-voted-of = On “{ $question }”, { $votes } of { $present } present voted, out of { $entitled } who may vote
verdict-voted-entitled = On “{ $question }”, { $votes } of { $all } voters, present or represented, voted
verdict-voted-unlisted =
    On “{ $question }”, { $votes ->
        [one] there was { $votes } vote
       *[other] there were { $votes } votes
    }
verdict-nothing = no axis got any support
verdict-leads = { $names } leads with { $score } ({ $share }), { $margin } more than { $second }
verdict-leads-group = { $names } leads with { $score } ({ $share }), { $margin } more than those next
verdict-alone = only { $names } got support: { $score }
verdict-tied-first = { $names } are tied in first place, with { $score } each
verdict-group = { $names } ({ $score })
verdict-tied = tied: { $groups }
verdict-tied-too = also tied: { $groups }
verdict-ties-stand =
    { $count ->
        [one] the tie stands, because the number to choose was not set
       *[other] the ties stand, because the number to choose was not set
    }
verdict-other-ties-stand =
    { $count ->
        [one] the other tie stands
       *[other] the other ties stand
    }
verdict-no-matter =
    { $places ->
        [one] no tie affects the place to be filled
       *[other] no tie affects the { $places } places to be filled
    }
verdict-none-adopted = no axis is adopted
verdict-none-adopted-of = no axis is adopted: { $groups }
verdict-adopted =
    { $count ->
        [one] { $count } of { $all } is adopted
       *[other] { $count } of { $all } are adopted
    }: { $names }
verdict-adopted-plainly = { $name } is adopted, with more votes in favour than against ({ $hands })
verdict-rejected-plainly = { $name } is not adopted: there were not more votes in favour than against ({ $hands })
verdict-adopted-one =
    { $name } is adopted ({ $hands }; { $needed } for { $needed ->
        [one] was needed
       *[other] were needed
    })
verdict-rejected-one =
    { $name } is not adopted ({ $hands }; { $needed } for { $needed ->
        [one] was needed
       *[other] were needed
    })
rule-duels = duels between the options
rule-shared-ticks = each ballot shared out among its ticks
verdict-favourite = { $names } wins: it beats each of the others in a duel; { $narrowest }
verdict-favourite-of-two = { $names } wins, { $votes } to { $against } over { $rival }
verdict-ordered = { $names } leads, by the rule “{ $rule }”
verdict-ordered-tied = { $names } are tied for first place, by the rule “{ $rule }”
verdict-ordered-tied-of-two = { $names } are tied for first place, { $votes } to { $votes }
verdict-judged = { $names } leads with the grade { $grade }: { $share } gave it that or a better one
verdict-judged-apart = { $first } and { $second } have the same grade and the same percentage: { $first } comes first because, taking the middle vote away from both again and again, its grade is the better one the first time they differ.
verdict-leads-plainly = { $names } leads with { $score }; next comes { $second } with { $next }
verdict-leads-alone = { $names } leads with { $score }
verdict-nothing-chosen = none is chosen
verdict-voices =
    { $support ->
        [one] { $support } supports
       *[other] { $support } support
    }, { $accept ->
        [one] { $accept } accepts
       *[other] { $accept } accept
    }, { $reservation } with a reservation, { $objection ->
        [one] { $objection } objects
       *[other] { $objection } object
    }
verdict-voices-abstaining =
    { $count ->
        [one] { $count } abstains
       *[other] { $count } abstain
    }
verdict-consent-adopted = { $name } is adopted ({ $voices })
verdict-consent-stopped = { $name } is on hold until its objections are answered ({ $voices })
verdict-consent-nothing = nobody supports or accepts { $name } ({ $voices })
verdict-score-balance =
    { $count ->
        [one] { $count } more duel won than lost
       *[other] { $count } more duels won than lost
    }
verdict-score-balance-lost =
    { $count ->
        [one] { $count } more duel lost than won
       *[other] { $count } more duels lost than won
    }
verdict-score-balance-even = as many duels won as lost
verdict-score-first =
    { $count ->
        [one] { $count } first place
       *[other] { $count } first places
    }
verdict-score-points = { $count } points
verdict-score-firsts = { $count } first places
verdict-score-mean = a mean of { $count }
verdict-score-consent =
    { $count ->
        [one] { $count } supports or accepts it
       *[other] { $count } support or accept it
    }
verdict-circle =
    No order satisfies every majority: { $duels }. { $count ->
        [one] The closest duel
       *[other] The closest duels
    }: { $narrowest }.
verdict-circle-alike = No order satisfies every majority: { $duels }. None of these duels is closer than the others.
verdict-duel = { $winner } beats { $loser } { $votes } to { $against }
verdict-favourite-passed-over = { $name } beats each of the others in a duel, yet does not come first by this count.
verdict-middle-and-mean = By the middle grade (half the room gives that or a better one) { $middle } comes first; by the mean of the numbers, { $mean }.
verdict-two-camps = The room is split into two camps on { $names }.
verdict-hangs-on = Without { $name }, which does not win, first place would go to another.
verdict-contradictory = The comparisons contradict one another more than is advised (consistency ratio { $ratio }; at most 0.10). Worth another look: { $pairs }.
verdict-misfit = { $better } was said to weigh { $given } times { $worse }, whereas { $consistent } would fit the rest
verdict-uneven-means = The means do not come from the same voters: not everyone gave each axis a number.
verdict-agreement-very-weak = The room hardly agrees on the order (Kendall’s W { $w }, from 0 to 1).
verdict-agreement-weak = The room agrees a little on the order (Kendall’s W { $w }, from 0 to 1).
verdict-agreement-moderate = The room agrees moderately on the order (Kendall’s W { $w }, from 0 to 1).
verdict-agreement-strong = The room agrees strongly on the order (Kendall’s W { $w }, from 0 to 1).
verdict-agreement-unusually-strong = The room agrees almost completely on the order (Kendall’s W { $w }, from 0 to 1).
verdict-no-sector = those without a sector
verdict-seed = The lot comes from the number { $seed }, shown before the vote, and anyone can repeat it: the option with the smallest SHA-256 of “{ $seed }:number” comes in.
verdict-too-many-options = This count takes { $most } options at most: there are too many.
verdict-too-many-grades = This count takes { $most } grades at most: there are too many.
verdict-unconnected = Comparisons linking some options to the others are missing.
verdict-no-costs = Some option lacks its cost.
verdict-not-counted = These ballots cannot be counted as declared: only their number is known.
verdict-score-duels =
    { $count ->
        [one] { $count } duel won
       *[other] { $count } duels won
    }
verdict-chosen =
    { $count ->
        [one] { $count } is chosen: { $names }
       *[other] { $count } are chosen: { $names }
    }
verdict-stopped =
    { $count ->
        [one] { $count } is on hold for objections: { $names }
       *[other] { $count } are on hold for objections: { $names }
    }
verdict-change =
    { $people ->
        [one] Had { $people } voter changed their vote, the result could have been different.
       *[other] It would have taken { $people } voters changing their vote for a different result.
    }
verdict-change-least =
    { $people ->
        [one] A different result would have taken at least { $people } voter changing their vote.
       *[other] A different result would have taken at least { $people } voters changing their vote.
    }
verdict-nothing-of-theirs =
    { $people ->
        [one] { $people } voter, of { $all }, got none of what they ticked.
       *[other] { $people } voters, of { $all }, got none of what they ticked.
    }
verdict-unheard =
    { $people ->
        [one] { $people } voter agrees on { $name }: enough for a place, yet they got none.
       *[other] { $people } voters agree on { $name }: enough for a place, yet they got none.
    }
verdict-opinions-same =
    { $count ->
        [one] { $count } other way of counting the same ballots says the same.
       *[other] { $count } other ways of counting the same ballots say the same.
    }
verdict-duels-of = { $won } of { $rivals }
verdict-supported-least =
    { $count ->
        [one] supported by at least { $count } voter
       *[other] supported by at least { $count } voters
    }
verdict-unvoted =
    { $count ->
        [one] { $names } was not voted on
       *[other] { $names } were not voted on
    }
verdict-opened-with-quorum = with a quorum at the opening
verdict-opened-without-quorum = without a quorum at the opening
verdict-no-quorum-asked = no quorum being required
verdict-change-enough =
    { $people ->
        [one] { $people } voter changing their vote could have brought a different result.
       *[other] { $people } voters changing their vote could have brought a different result; whether fewer could is not known.
    }
verdict-change-between =
    A different result would have taken at least { $least ->
        [one] { $least } voter changing their vote
       *[other] { $least } voters changing their vote
    }; { $enough } would have been enough.
verdict-firm-nobody =
    { $people ->
        [one] Had the only voter been missing, the result would be the same.
       *[other] Had any one of the { $people } voters been missing, the result would be the same.
    }
verdict-firm-anybody =
    { $people ->
        [one] Had the only voter been missing, the result would be another.
       *[other] Had one voter been missing, any of the { $people }, the result would be another.
    }
verdict-firm-somebody =
    { $decisive ->
        [one] Had { $decisive } voter in particular been missing, of the { $people }, the result would be another.
       *[other] Had one voter been missing, any of { $decisive } of the { $people }, the result would be another.
    }
verdict-firm-redrawn =
    With other voters like these: in { $draws ->
        [one] { $draws } redraw
       *[other] { $draws } redraws
    } from the same ballots (draw number: { $seed }), the same came out { $same } of the time.
verdict-change-tie =
    With { $tie ->
        [one] { $tie } voter changing their vote there would have been a tie
       *[other] { $tie } voters changing their vote there would have been a tie
    }; with { $people }, a different result.
verdict-change-tie-least =
    A tie would have taken at least { $tie ->
        [one] { $tie } voter changing their vote
       *[other] { $tie } voters changing their vote
    }; a different result, { $people }.
verdict-ordered-by = { $names } leads, by the rule “{ $rule }”; { $margin }
verdict-by-points = it has { $score }, { $margin } more than { $second }
verdict-by-balance = it has { $score }; next, { $second } with { $next }
verdict-by-paths =
    { $back ->
        [0] from it to { $rival } there is a chain of duels won of { $there } votes, and none back
       *[other] its strongest chain of duels won to { $rival } is of { $there } votes; the one back, of { $back }
    }
verdict-by-worst = its worst defeat in a duel is by { $worst }; that of { $rival }, by { $next }
verdict-by-last-round = in the last round, { $votes } to { $against } against { $rival }
verdict-by-duel = in the duel with { $rival }, { $votes } to { $against }
verdict-by-final-duel = { $name } wins the final duel, { $votes } to { $against } against { $rival }; in the sum they have { $sum } and { $rival-sum }
verdict-tied-first-even = tied for the first place: { $names }
verdict-equal-defeats-tried = There were duels of equal strength: all their orders were tried, and what comes before in some and after in others stays tied.
verdict-equal-defeats-together = There were too many duels of equal strength to try all their orders: the one with fewer votes against came first, and those equal in that too were taken together.
verdict-tied-last-tried = In some round several were tied for the last place: all ways to go on were tried, and what comes out differently stays tied.
verdict-tied-last-together = Too often several were tied for the last place of a round: those tied went out together.
verdict-orders-alike =
    { $count ->
        [one] There is { $count } order that agrees more than others with the ballots.
       *[other] There are { $count } orders that agree equally with the ballots: what comes before in some and after in others stays tied.
    }
verdict-nothing-of-theirs-votes =
    { $votes ->
        [one] { $votes } vote, of { $all }, is of somebody who got nothing of what they ticked.
       *[other] { $votes } votes, of { $all }, are of voters who got nothing of what they ticked.
    }
verdict-unheard-votes =
    { $votes ->
        [one] { $votes } vote agrees on { $name }: it is enough for a place, and got none.
       *[other] { $votes } votes agree on { $name }: they are enough for a place, and got none.
    }
verdict-unheard-money =
    { $votes ->
        [one] { $votes } vote agrees on { $name }: its share of the money is enough to pay it, and it got nothing.
       *[other] { $votes } votes agree on { $name }: their share of the money is enough to pay it, and they got nothing.
    }
verdict-too-heavy = Together the votes weigh more than can be counted exactly: look over the weights.
