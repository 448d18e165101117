# What is wrong with files of ballots, and what should be known of them.
ballots-at-line = Line { $line }: { $what }
ballots-at-column = Line { $line }, column { $column }: { $what }
ballots-at-heading = Line { $line }, column “{ $heading }” (character { $column }): { $what }
ballots-fault-empty = The file is empty.
ballots-fault-workbook = It is a workbook of a spreadsheet. Save it as CSV and try again.
ballots-fault-nul-byte = There is a null byte: this hardly is a text file. Save it again as text or CSV.
ballots-fault-no-header = The first line does not name the options. Put a line with their names on top.
ballots-fault-no-options = No option is named.
ballots-fault-too-many-options = { $found } options are named, and { $most } can be counted at most.
ballots-fault-no-ballots = There is no ballot.
ballots-fault-too-much = There are more ballots than can be held at once: nothing was read from here on.
ballots-fault-too-heavy = With this ballot all together weigh more than can be counted. Look at weights and counts.
ballots-fault-other-kind = The file holds { $holds }, which are not counted so. Choose a method that counts them.
ballots-holds-orders = orders of preference
ballots-holds-categories =
    { $count ->
        [one] { $count } category
       *[other] { $count } categories
    }
ballots-holds-ticks = ticks
ballots-holds-points = points
ballots-holds-scores = scores
ballots-fault-declared-options = The header declares another number of options ({ $said }) than there are ({ $found }). Correct it, or complete the file.
ballots-fault-declared-voters = The header declares another number of voters ({ $said }) than there are ({ $found }). Correct it, or complete the file.
ballots-fault-declared-orders = The header declares another number of different ballots ({ $said }) than there are ({ $found }). Correct it, or complete the file.
ballots-fault-declared-categories = The header declares another number of categories ({ $said }) than it names ({ $found }). Correct it.
ballots-fault-bad-value = “{ $found }” will not do for { $name }. Correct it.
ballots-fault-missing = “{ $name }” is missing.
ballots-fault-repeated = “{ $name }” is there twice: the first holds.
ballots-fault-nameless = There are values in a column without a name, which was not read. Name it or delete it.
ballots-fault-repeated-option = The option “{ $option }” is there twice: the first holds.
ballots-fault-bad-criterion = “{ $found }” does not say what the criterion weighs. Write impact:4, or cost:-1 where less is better.
ballots-fault-field-count = The line has another number of fields ({ $found }) than the header ({ $expected }). Look at separators and quotes.
ballots-fault-open-quote = A quote opens and does not close.
ballots-fault-after-quote = Something follows the closing quote. Double the quotes that belong to a text.
ballots-fault-not-a-number = “{ $found }” is no number.
ballots-fault-decimal-comma = “{ $found }” has a decimal comma. Write a whole number or, for money, a point.
ballots-fault-not-whole = “{ $found }” is no whole number.
ballots-fault-out-of-scale = “{ $found }” is off the scale, which goes from { $least } to { $most }.
ballots-fault-not-a-tick = “{ $found }” does not say whether the option is ticked. Write 1 or 0, or an x.
ballots-fault-not-a-stance = “{ $found }” is neither for nor against nor an abstention. Write yes, no or abstain.
ballots-fault-ambiguous = “{ $found }” may be against or an abstention. Write yes, no or abstain.
ballots-fault-not-a-degree = “{ $found }” is no degree of consent. Write support, accept, reservation, objection or abstain.
ballots-fault-not-a-ratio = “{ $found }” will not do as a comparison. Write a number from 1 to 9, or from 1/2 to 1/9.
ballots-fault-unknown-option = No option is called “{ $found }”.
ballots-fault-over-points = It spreads more points ({ $given }) than each voter has ({ $points }).
ballots-fault-under-points = It spreads fewer points ({ $given }) than must be spread ({ $least }).
ballots-fault-over-option = It gives “{ $option }” more points ({ $given }) than an option may get ({ $most }).
ballots-fault-over-credits = The votes cost more credits ({ $cost }) than each voter has ({ $credits }).
ballots-fault-too-many-marks = It marks more options ({ $given }) than may be marked ({ $most }).
ballots-fault-too-few-marks = It marks fewer options ({ $given }) than must be marked ({ $least }).
ballots-fault-tied = It puts several options in the same place, and this format has no ties.
ballots-fault-incomplete = It ranks fewer options ({ $given }) than this format asks for ({ $expected }).
ballots-fault-option-twice = “{ $option }” is on the ballot twice.
ballots-fault-bad-order = “{ $found }” has no place in an order.
ballots-fault-too-many-categories = The line has more categories ({ $found }) than there are ({ $most }).
ballots-fault-bad-weight = “{ $found }” will not do as a weight. Write a whole number from 1 to { $most }.
ballots-fault-bad-count = “{ $found }” will not do as a number of voters. Write a whole number from 1 to { $most }.
ballots-fault-other-share = Weight or count are not those on line { $first }, of the same voter.
ballots-fault-repeated-voter = “{ $voter }” voted on line { $first } already: that ballot holds.
ballots-fault-unsigned = It does not say whose it is.
ballots-fault-repeated-judgment = This was said on line { $first } already: that holds.
ballots-fault-same-option = “{ $option }” is compared with itself.
ballots-fault-points-count = The points ({ $found }) are not as many as the options named ({ $expected }).
ballots-fault-unknown-vote-type = The type of vote “{ $found }” is not known. It may be approval, choose-1, cumulative, scoring or ordinal.
ballots-fault-bad-amount = “{ $found }” is no amount of money.
ballots-fault-outside-section = “{ $found }” stands in no section. The sections are META, PROJECTS and VOTES.

# Notices
ballots-notice-windows = The file is not UTF-8: it was read as Windows-1252 (Latin-1). If accents come out wrong, save it as UTF-8.
ballots-notice-utf16 = The file is UTF-16, and was read so.
ballots-notice-ignored = The column “{ $column }” was not read.
ballots-notice-grid = The options are what stands in brackets after “{ $question }”.
ballots-notice-names-are-numbers = The first line was read as the names of the options, although they are numbers.
ballots-notice-no-column = No column bears the name of “{ $option }”.
ballots-notice-empty-rows =
    { $rows ->
        [one] { $rows } empty row at the end, on line { $line }, was not counted.
       *[other] { $rows } empty rows at the end, from line { $line } on, were not counted.
    }
ballots-notice-nobody =
    { $ballots ->
        [one] There is { $ballots } ballot that nobody gave, with a count of 0, on line { $line }.
       *[other] There are { $ballots } ballots that nobody gave, with a count of 0, from line { $line } on.
    }
ballots-notice-one-option = There is only one option.
ballots-notice-only-blanks = Every ballot is blank.
ballots-notice-renamed = Two options have the same name: one is called “{ $option }” now.
ballots-notice-other-type = The header says that the file is { $said }, its name says otherwise: it was read by its name.
ballots-notice-categories-as-ranks = The categories were read as an order with ties.
ballots-notice-read-as-ticks = Every option with points, or with a place in the order, was taken as ticked.
ballots-notice-over-cost =
    { $ballots ->
        [one] On { $ballots } ballot the ticks cost more than the file allows; it was counted.
       *[other] On { $ballots } ballots the ticks cost more than the file allows; they were counted.
    }
ballots-notice-no-weight = The criterion “{ $criterion }” has no weight: it weighs 1.
ballots-notice-missing-pairs = { $given } of { $pairs } pairs were compared.
ballots-notice-missing-pairs-of = “{ $voter }” compared { $given } of { $pairs } pairs.
