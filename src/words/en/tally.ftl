# The command that counts ballots
tally-about = Counts a round of a session, or ballots of other programs
tally-long-about = Counts a round of a session (.ron), or ballots of others: PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb) and CSV tables with the header voter,weight,count,OPTION…, a ballot a row. It only reads. What is wrong with the file is told with its line, and the rest is counted. Ends with 0 if everything was counted, 1 if something was left out or the round cannot be counted yet, 2 if it was used wrongly or there is nothing to count.
tally-file = File of a session or of ballots
tally-round = Number of the round of the session; otherwise the last one that was closed
tally-method = Way of counting; otherwise that of the round, or the usual one for such ballots
tally-ballots = What the numbers or words of a CSV table are
tally-base = What the share asked for is of: valid votes, without blanks and abstentions (cast); valid and blank ones, with abstentions (valid); those present; all who may vote
tally-threshold = Share that is needed: 1/2 is more than half, 2/3 at least two thirds; > or >= say so
tally-threshold-wrong = write a share such as 1/2, 2/3 or >2/3
tally-people = How many people were present, or may vote, for those bases
tally-points = Points that each voter has; who spreads more is left out
tally-most = Points that one voter may give to one option
tally-scale = Scale of the numbers, such as 0..5
tally-scale-wrong = write a scale such as 0..5 or -3..3
tally-rank-by = Rank scores by sum or by mean
tally-grades = How many grades there are; 0 is the worst
tally-missing = What a missing grade counts as: the worst, or nothing
tally-credits = Credits that each voter has; each vote costs its square
tally-scaling = How criteria are brought to one scale
tally-random-index = Table of the random index for consistency
tally-borda = Borda’s points: what is not ranked shares the last places, gets nothing, or does not count for the others either
tally-seats = How many options are chosen
tally-completion = What is done with what equal shares leave over
tally-budget = Money there is, in the unit of the costs
tally-costs = What each option costs, in the order of the file, with commas between
tally-utility = What a project is worth to who ticks it: its cost, or one
tally-tie-break = What breaks a tie for the last places, in ballots of others: the order in the file, or a lot
tally-seed = Number from which lots are drawn: the same number always draws the same
tally-robustness = Also tells how firm the result is: whether it hung on one voter, and what a thousand redraws from the same ballots come to
tally-robustness-unknown = Firmness is only known from single ballots: of 2 to 2,000 voters (at least 5 if the round is secret), with up to 20,000 marks.
tally-robustness-option = { $name }, { $share }
tally-robustness-options = How often each option comes out: { $options }.

# What cannot be done
tally-unknown-format = it is not known how to read { $path }. Its name must end in .ron, .csv, .tsv, .txt, .soc, .soi, .toc, .toi, .cat or .pb
tally-too-large = { $path } is too large: up to 2 GB are read
tally-which-marks = the numbers in { $path } may be several things. Say which with --ballots ({ $known }), or choose a --method
tally-nothing = there is no ballot to count in { $path }
tally-seats-needed = { $method } chooses several options together. Say how many with --seats
tally-costs-needed = { $method } spends a budget. Give the costs with --costs and the money with --budget, or count a .pb file
tally-costs-count = --costs gives { $found } costs and there are { $options } options
tally-costs-too-large = costs or budget are more than can be counted
tally-people-needed = that base counts those present or those who may vote. Say how many people they are with --people
tally-only-of-ballots = { $option } is for ballots of others; in a session what was declared for the round holds
tally-only-of-sessions = { $option } is for sessions (.ron); this file has no rounds
tally-not-of-method = { $option } changes nothing with { $method }: leave it out or choose another --method
tally-people-for-nothing = --people is only needed where --base is present or entitled
tally-seed-needed = a lot that can be drawn again needs a number: give it with --seed
tally-seed-for-nothing = --seed is only needed with --tie-break lot
tally-other-ballots = these ballots do not say what { $method } asks for. Choose another --method
tally-sealed = the round is secret and still open: nothing is counted until it is closed
tally-annulled = the round was annulled: it counts for nothing. Choose another one with --round
tally-not-opened = the round is being prepared: there are no votes. Choose another one with --round
tally-no-closed-round = the session has no round that was closed. Choose an open one with --round
tally-no-such-round = the session has no round { $number }: it has { $count }
tally-still-open = The round is still open: the count is provisional.
tally-form-both = The file is written as on Windows, with a byte order mark (BOM); it was read all the same.
tally-form-mark = The file begins with a byte order mark (BOM); it was read all the same.
tally-form-lines = The file has the line ends of Windows; it was read all the same.
tally-more-faults =
    { $count ->
        [one] There is { $count } more fault.
       *[other] There are { $count } more faults.
    }
tally-left-out =
    { $count ->
        [one] { $count } ballot was left out; the others were counted.
       *[other] { $count } ballots were left out; the others were counted.
    }

# The result
tally-agreement = Agreement of the ballots
tally-weight = What the valid ones weigh: { $weight }.
tally-duels = Duels: how many ballots put the option of the row above that of the column
tally-duels-elsewhere = The table of duels among { $count } options does not fit here: it is in --format json.
tally-rows-left-out =
    { $count ->
        [one] { $count } more option is in --format json.
       *[other] { $count } more options are in --format json.
    }
tally-chosen = chosen
tally-many-committees = The ties leave { $count } possible choices, or more: they are in --format json.
tally-committees = The ties leave { $count } possible choices: { $committees }.
tally-no-agreement = Agreement on the order is not defined for these ballots.
tally-agreement-figures = W = { $w }; χ² = { $chi }, with { $degrees } degrees of freedom; p { $p }.
tally-agreement-few = With so few voters or options these figures are rough.
tally-below = < { $number }
tally-equal = = { $number }
tally-rank-sums = Order by the mean rank on the ballots
tally-mean-rank = Mean rank
tally-median = Median
tally-quartiles = Quartiles
tally-a = A
tally-consensus = Consensus
tally-legend = A: van der Eijk’s agreement, from 1 (all give the same) by 0 (everything alike) to −1 (both ends only). Consensus: from 0, half at either end, to 1, all alike. Quartiles: the middle half of the room lies between them.
