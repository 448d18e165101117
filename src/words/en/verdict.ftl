# What a share that was asked for kept out
verdict-short =
    { $groups } { $count ->
        [one] falls
       *[other] fall
    } short: { $needed ->
        [one] { $needed } was needed
       *[other] { $needed } were needed
    }, { $asked }
verdict-short-in-points =
    { $count ->
        [one] points from { $count } vote
       *[other] points from { $count } votes
    }
verdict-asked-least =
    { $share ->
        [all] all
        [half] at least half
        [third] at least a third
        [two-thirds] at least two thirds
        [three-quarters] at least three quarters
       *[other] at least { $figure }
    } { $base }
verdict-asked-more =
    { $share ->
        [half] more than half
        [third] more than a third
        [two-thirds] more than two thirds
        [three-quarters] more than three quarters
       *[other] more than { $figure }
    } { $base }
verdict-base-cast =
    { $count ->
        [one] of { $count } valid vote
       *[other] of the { $count } valid votes
    }
verdict-base-valid =
    { $count ->
        [one] of { $count } vote, valid or blank
       *[other] of the { $count } valid and blank votes
    }
verdict-base-present =
    { $count ->
        [one] of { $count } vote in the room
       *[other] of the { $count } votes in the room
    }
verdict-base-entitled =
    { $count ->
        [one] of { $count } vote, present or absent
       *[other] of the { $count } votes, present or absent
    }
verdict-base-points =
    { $points ->
        [one] of { $points } possible point
       *[other] of the { $points } possible points
    } ({ $base })
verdict-not-adopted =
    { $count ->
        [one] { $groups } is not adopted
       *[other] { $groups } are not adopted
    }
verdict-hands-needed =
    { $name } ({ $favour } for; { $needed ->
        [one] { $needed } was needed
       *[other] { $needed } were needed
    })

# Who is chosen, and by what where there was a tie
verdict-chosen-of =
    { $count ->
        [one] { $count } of the { $places } places is filled
       *[other] { $count } of the { $places } places are filled
    }: { $names }
verdict-tied-for =
    { $places ->
        [one] { $names } are tied for the last place
       *[other] { $names } are tied for { $places } places
    }
verdict-tied-and-due = { $tied }: { $due }
verdict-due-further-round = a further round between them is needed
verdict-broken-in-round = round { $number } broke the tie: { $names } { $count ->
        [one] comes in
       *[other] come in
    }
verdict-ahead-in-round = round { $number } broke the tie: { $names } goes first
verdict-the-proposal = the proposal
verdict-due-lot = lots must be drawn
verdict-due-chair = the chair decides
verdict-due-unbroken = nothing that was declared breaks the tie
verdict-due-undeclared = no way of breaking a tie was declared
verdict-comes-in =
    { $count ->
        [one] { $names } comes in
       *[other] { $names } come in
    }, { $reason }
verdict-stays-out =
    { $count ->
        [one] { $names } stays out
       *[other] { $names } stay out
    }, { $reason }
verdict-by-supporters = by the number of voters who support each
verdict-by-second-method = by the second way of counting: { $rule }
verdict-by-earlier = as the one proposed earlier
verdict-by-lot = by lot
verdict-by-chair = by the chair’s decision

# The narrowest duels
verdict-narrowest =
    { $count ->
        [one] the closest duel, { $duels }
       *[other] the closest duels, { $duels }
    }
verdict-narrowest-one = { $votes } to { $against } with { $rivals }

# What would have come out, were the votes counted or weighed otherwise
verdict-would-choose =
    { $count ->
        [one] { $names } would have been chosen
       *[other] { $names } would have been chosen
    }
verdict-would-tie = { $names } would have tied
verdict-would-choose-none = none would have been chosen
verdict-would-swap =
    { $count ->
        [one] { $names } would have come in
       *[other] { $names } would have come in
    } instead of { $out }
verdict-would-drop =
    { $count ->
        [one] { $names } would not have come in
       *[other] { $names } would not have come in
    }
verdict-would-add =
    { $count ->
        [one] { $names } would have come in too
       *[other] { $names } would have come in too
    }
verdict-would-adopt =
    { $count ->
        [one] { $names } would have been adopted
       *[other] { $names } would have been adopted
    }
verdict-would-reject =
    { $count ->
        [one] { $names } would have been rejected
       *[other] { $names } would have been rejected
    }
verdict-would-not-adopt =
    { $count ->
        [one] { $names } would not have been adopted
       *[other] { $names } would not have been adopted
    }
verdict-opinion =
    By { $count ->
        [one] the rule { $rules }
       *[other] the rules { $rules }
    }, { $said }.
verdict-unweighted = If each vote counted as one, { $said }.
verdict-unweighted-same = If each vote counted as one, the result would be the same.
verdict-sector =
    Counting only { $voters ->
        [one] { $voters } vote
       *[other] the { $voters } votes
    } from { $sector }, { $said }.
verdict-sector-out =
    { $count ->
        [one] The { $voters } votes from { $sector } preferred { $names }, which was not chosen.
       *[other] The { $voters } votes from { $sector } preferred { $names }, and none of them was chosen.
    }
verdict-sector-preferred = The { $voters } votes from { $sector } preferred { $names }.
verdict-sector-against = Nobody from { $sector } voted for { $name } ({ $against } against), yet it was adopted.
verdict-sector-favour = Nobody from { $sector } voted against { $name } ({ $favour } for), yet it was not adopted.

# Ways of counting, said with a word of what they do
verdict-rule-schulze = Schulze: the firmest chains of duels
verdict-rule-ranked-pairs = Tideman: the clearest duels first
verdict-rule-borda = Borda: points for each place
verdict-rule-sequential = Thiele: who already has something counts for less
verdict-rule-phragmen = Phragmén: the load of what is chosen, shared out
verdict-rule-equal-shares = equal shares: everyone has the same to spend
verdict-rule-grades = the grade in the middle
verdict-rule-supporters = how many voters give each any points

# Money
verdict-spent = { $spent } of { $amount } is spent and { $left } is left
verdict-spent-all = all of it is spent: { $amount }
verdict-dearer-than-all = { $name } has more ticks ({ $marks }) than some that are chosen but stays out: it costs { $cost }, more than the whole budget.
verdict-dearer-than-left = { $name } has more ticks ({ $marks }) than some that are chosen but stays out: it costs { $cost }, and when its turn came less than that was left.
verdict-dearer-than-shares = { $name } has more ticks ({ $marks }) than some that are chosen but stays out: it costs { $cost }, and what was left in the shares of those who ticked it did not cover it.

# Heads of columns, and how an option stands by consent
verdict-header-grade = Grade
verdict-header-mean = Mean
verdict-header-balance = Balance
verdict-header-first-places = First places
verdict-header-duels-won = Duels won
verdict-consent-is-adopted = Adopted
verdict-consent-is-reserved = Adopted, with reservations
verdict-consent-is-stopped = On hold for objections
verdict-consent-is-unsupported = Nobody supports it
verdict-header-cost = Cost
