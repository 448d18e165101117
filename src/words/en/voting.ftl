# Methods, ways of counting, degrees of consent
method-quadratic = Quadratic votes
method-quadratic-of = Quadratic votes: { $credits } credits a person
method-criteria = Weighted criteria
method-criteria-of = Weighted criteria, { $low } to { $high }: { $criteria }
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
rule-missing-ignored = those who give no grade do not count
rule-schulze = Schulze
rule-schulze-margins = Schulze, by margins
rule-ranked-pairs = ranked pairs (Tideman)
rule-ranked-pairs-margins = ranked pairs, by margins
rule-borda = Borda
rule-borda-zero = Borda, no points for what is not ranked
rule-borda-modified = modified Borda
rule-copeland = duels won (Copeland)
rule-minimax = smallest worst defeat (minimax)
rule-kemeny = order that agrees most (Kemeny)
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
verdict-voted = On “{ $question }” { $votes } of { $present } voters present voted
verdict-voted-of = On “{ $question }” { $votes } of { $present } present voted, of { $entitled } who may vote
verdict-voted-entitled = On “{ $question }” { $votes } of { $all } voters, present or represented, voted
verdict-voted-unlisted =
    On “{ $question }” { $votes ->
        [one] { $votes } person voted
       *[other] { $votes } people voted
    }
verdict-nothing = no axis got any support
verdict-leads = { $names } leads with { $score } ({ $share }), { $margin } more than { $second }
verdict-leads-group = { $names } leads with { $score } ({ $share }), { $margin } more than the second place
verdict-alone = only { $names } got support: { $score }
verdict-tied-first = { $names } are tied in first place, with { $score }
verdict-group = { $names } ({ $score })
verdict-tied = tied: { $groups }
verdict-tied-too = tied too: { $groups }
verdict-ties-stand = the ties stand, because it was not said how many to choose
verdict-no-matter =
    { $places ->
        [one] no tie touches the place to be filled
       *[other] no tie touches the { $places } places to be filled
    }
verdict-broken = the tie-break “{ $rule }” lets in { $names }
verdict-left-out = the tie-break “{ $rule }” leaves out { $names }
verdict-further-round =
    { $places ->
        [one] for the last place { $names } are tied: a further round among them is due
       *[other] for { $places } places { $names } are tied: a further round among them is due
    }
verdict-lot =
    { $places ->
        [one] for the last place { $names } are tied: lots are to be drawn
       *[other] for { $places } places { $names } are tied: lots are to be drawn
    }
verdict-chair =
    { $places ->
        [one] for the last place { $names } are tied: the chair decides
       *[other] for { $places } places { $names } are tied: the chair decides
    }
verdict-unbroken =
    { $places ->
        [one] for the last place { $names } are tied and nothing that was declared breaks the tie
       *[other] for { $places } places { $names } are tied and nothing that was declared breaks the tie
    }
verdict-none-adopted = no axis is adopted
verdict-adopted =
    { $count ->
        [one] { $count } of { $all } is adopted
       *[other] { $count } of { $all } are adopted
    }: { $names }
verdict-adopted-one = { $name } is adopted ({ $hands }; { $needed } for were needed)
verdict-rejected-one = { $name } is not adopted ({ $hands }; { $needed } for were needed)
rule-duels = duels between the options
rule-shared-ticks = each ballot shared out among its ticks
verdict-favourite = { $names } wins: it beats each of the others in a duel; the narrowest, { $votes } to { $against } with { $rival }
verdict-favourite-of-two = { $names } wins, { $votes } to { $against } over { $rival }
verdict-ordered = { $names } leads ({ $rule })
verdict-ordered-tied = { $names } tie for the first place ({ $rule })
verdict-judged = { $names } leads with the grade { $grade }: { $share } give it that or a better one
verdict-leads-plainly = { $names } leads with { $score }; then { $second } with { $next }
verdict-nothing-chosen = none is chosen
verdict-voices = { $support } support, { $accept } accept, { $reservation } with a reservation, { $objection } object
verdict-consent-adopted = { $name } is adopted ({ $voices })
verdict-consent-stopped = { $name } is stopped until the objections are answered ({ $voices })
verdict-consent-nothing = nobody supports or accepts { $name } ({ $voices })
verdict-score-balance = balance of duels { $count }
verdict-score-first = { $count } first places
verdict-score-points = { $count } points
verdict-score-mean = mean of { $count }
verdict-score-consent = { $count } in favour or accepting
verdict-circle = No order satisfies every majority: { $duels }. The narrowest duel: { $narrowest }.
verdict-duel = { $winner } beats { $loser } { $votes } to { $against }
verdict-favourite-passed-over = { $name } beats each of the others in a duel, and does not come first by this count.
verdict-middle-and-mean = By the grade in the middle { $middle } comes first; by the mean, { $mean }.
verdict-two-camps = The room stands in two camps on { $names }.
verdict-hangs-on = Without { $name }, which does not win, the first place would be another.
verdict-contradictory = The comparisons contradict one another: consistency ratio { $ratio }, and at most 0.10 is advised. To be looked at again: { $pairs }.
verdict-misfit = { $better } over { $worse }: { $given } was said, { $consistent } would fit
verdict-uneven-means = The means are not of the same people: not all gave each axis a number.
verdict-opinion = By the rule “{ $rule }” it would be: { $names }.
verdict-opinion-tied = By the rule “{ $rule }” these would tie: { $names }.
verdict-agreement-very-weak = The room hardly agrees on the order (Kendall’s W { $w }, from 0 to 1).
verdict-agreement-weak = The room agrees a little on the order (Kendall’s W { $w }, from 0 to 1).
verdict-agreement-moderate = The room agrees moderately on the order (Kendall’s W { $w }, from 0 to 1).
verdict-agreement-strong = The room agrees strongly on the order (Kendall’s W { $w }, from 0 to 1).
verdict-agreement-unusually-strong = The room agrees almost wholly on the order (Kendall’s W { $w }, from 0 to 1).
verdict-no-sector = those without a sector
verdict-seed = Lot: the option with the smallest SHA-256 of “{ $seed }:number” comes in; anyone can repeat it.
verdict-too-many-options = This count takes { $most } options at most: there are too many.
verdict-too-many-grades = This count takes { $most } grades at most: there are too many.
verdict-unconnected = Comparisons that connect some options with the others are missing.
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
verdict-chosen-tied =
    { $places ->
        [one] { $names } tie for { $places } place
       *[other] { $names } tie for { $places } places
    }
verdict-stopped =
    { $count ->
        [one] { $count } is stopped by objections: { $names }
       *[other] { $count } are stopped by objections: { $names }
    }
verdict-change =
    { $people ->
        [one] Had { $people } person voted otherwise, the result could have been another.
       *[other] It would have taken { $people } people voting otherwise for another result.
    }
verdict-change-least =
    { $people ->
        [one] Another result would have taken at least { $people } person voting otherwise.
       *[other] Another result would have taken at least { $people } people voting otherwise.
    }
verdict-nothing-of-theirs =
    { $people ->
        [one] { $people } person, of { $all }, got none of what they ticked.
       *[other] { $people } people, of { $all }, got none of what they ticked.
    }
verdict-unheard =
    { $people ->
        [one] { $people } person agrees on { $name }, is enough for a place, and got nothing.
       *[other] { $people } people agree on { $name }, are enough for a place, and got nothing.
    }
verdict-opinions-same =
    { $count ->
        [one] { $count } other way of counting the same ballots says the same.
       *[other] { $count } other ways of counting the same ballots say the same.
    }
verdict-sector =
    { $voters ->
        [one] { $sector } ({ $voters } vote) would have chosen { $names }
       *[other] { $sector } ({ $voters } votes) would have chosen { $names }
    }
verdict-duels-of = { $won } of { $rivals }
