# A result seen in several ways
views-bars = Result
views-duels = Duels
views-shifts = Changes
views-sectors = Sectors
views-agreement = Agreement
views-firmness = Firmness

# What the signs of each view mean
views-duels-legend = Votes for the row over the column · { $little }{ $clear }{ $far } wins, narrowly to widely · { $even } ties
views-shifts-legend = From round { $number } to this one
views-shifts-legend-track = { $legend } · { $before } before, { $after } now
views-shifts-legend-numbers = { $legend } · width: what the middle half of the room spans
views-sectors-legend = { $share } · { $dot } the sector, { $first } its highest · { $whole } the room
views-share-points = Share of the points
views-share-votes = Share of the votes
views-share-ballots = Share of those who tick it
views-share-scale = Mean, from { $low } to { $high }
views-share-duels = Share of the duels it wins
views-share-stances = Share in favour
views-share-consents = Share that does not object
views-agreement-legend = How many, from { $low } to { $high }
views-points-legend = How many points each voter gave, from { $low } to { $high }
views-agreement-legend-a = { $legend }. A tells how close the answers are: from 1, all alike, to −1, half at either end.
views-order-legend = Common order (Kendall’s W, from 0 to 1): { $w }
views-firmness-legend =
    How often each option comes out in { $draws ->
        [one] { $draws } redraw
       *[other] { $draws } redraws
    } from the same ballots
views-firmness-tied = { $share } tied
views-firmness-same = The same came out { $same } of the time (draw number: { $seed }).
views-firmness-reading = Each redraw picks at random, with repetition, as many ballots as there were: it shows whether the result holds when those who vote change a little.
views-agreement-reading = The columns count answers, from the lowest to the highest. Median: half of the room is at that value or below. Half: the values between which the middle half of the room lies.
views-no-sectors = No view by sector: that takes votes by name, of two sectors or more.
views-no-shifts = No view of changes: there is no earlier round on the same options.

# Columns
views-now = Now
views-before = Was
views-score = Count
views-part = Share
views-median = Median
views-width = Width
views-middle-half = Half
views-a = A
views-room = The room
views-whole = Room
views-from-to = { $before } → { $after }
views-between = { $low }–{ $high }

# What the room says of an option
views-agreed = agreed
views-spread = spread
views-camps = two camps
views-moving = still moving

# How far a room agrees on an order
views-band-very-weak = hardly agrees
views-band-weak = agrees a little
views-band-moderate = agrees moderately
views-band-strong = agrees strongly
views-band-unusually-strong = agrees on nearly all

# The most important of each view, in large letters
views-head-favourite = { $name } beats all the others
views-head-no-favourite = None beats all the others
views-head-moving = Still moving
views-head-stable = Settled
views-head-shifts = What changed
views-head-no-one-out = No sector differs
views-head-one-out = Differs: { $sector }
views-head-out =
    { $count ->
        [one] { $count } sector differs
       *[other] { $count } sectors differ
    }
views-head-firmness = The same: { $same }
views-head-agreed = Agreed on everything
views-head-points = How the points were spread
views-head-agreed-on = Agreed on { $agreed } of { $all }
views-head-camps =
    { $count ->
        [one] Two camps on { $count } axis
       *[other] Two camps on { $count } axes
    }

# One sentence below the picture
views-duels-row = { $name }: wins { $wins }, ties { $ties }, loses { $losses }.
views-sector-first =
    In { $sector } { $count ->
        [one] { $names } comes first, which was not the outcome.
       *[other] { $names } come first, which was not the outcome.
    }

# The earlier result, while the same is asked again
views-previous = was { $place } · { $score }

# What changed between two rounds on the same options
verdict-since-same-order = Since round { $number }, the order has not changed.
verdict-since-moves = Since round { $number }, { $moves }.
verdict-since-up =
    { $count ->
        [one] { $names } moved up
       *[other] moved up: { $names }
    }
verdict-since-down =
    { $count ->
        [one] { $names } moved down
       *[other] moved down: { $names }
    }
verdict-since-place =
    { NUMBER($place, type: "ordinal") ->
        [one] { $place }st
        [two] { $place }nd
        [few] { $place }rd
       *[other] { $place }th
    }
verdict-since-move = { $name } ({ $before } → { $after })
verdict-since-closer = The answers are closer together on { $names }.
verdict-since-wider = The answers are further apart on { $names }.
verdict-since-same-spread = The answers are as close together as before.
verdict-since-order = The agreement on the order goes from { $before } to { $after } (Kendall’s W, from 0 to 1).
verdict-since-answers = At least { $share } of the answers changed.
verdict-since-answers-by-name =
    { $people ->
        [one] { $share } of the answers changed; { $people } voter answered both times.
       *[other] { $share } of the answers changed; { $people } voters answered both times.
    }
verdict-ask-again = Opinions still move on { $names }: it is worth asking again.
verdict-ask-again-order = Opinions still move: it is worth asking again.
verdict-stop = Opinions no longer move: another round would change little.
verdict-settled-agreed = agreement on { $names }
verdict-settled-spread = scattered answers on { $names }
verdict-settled-camps = two camps on { $names }
verdict-stop-with = Opinions no longer move, and another round would change little: { $settled }.
verdict-rest-settled = On the rest, opinions no longer move: { $settled }.
