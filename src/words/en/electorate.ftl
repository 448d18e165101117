# Who votes in a round

electorate-field = Who votes
electorate-hint = { $present } present of { $count }; the quorum is still that of the rules
electorate-a-list = A list
electorate-list = Voters
electorate-list-hint = marked below; the quorum is still that of the rules
electorate-all = Everyone who may vote
electorate-institutions = One vote per institution
electorate-deciders = Only those who decide
electorate-listed =
    { $count ->
        [one] 1 person of the roster votes
       *[other] { $count } people of the roster vote
    }
refusal-no-voters = Nobody present could vote on these terms: check who votes.
