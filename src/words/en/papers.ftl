# The smaller papers: bulletin, capitalisation sheet, six-month report. The bulletin speaks plainly.
bulletin-kind = Bulletin
bulletin-title = Bulletin · { $name }
bulletin-met-day = The table met on { $date }.
bulletin-met-people =
    { $people ->
        [one] { $people } person took part
       *[other] { $people } people took part
    } from { $bodies ->
        [one] { $bodies } institution.
       *[other] { $bodies } institutions.
    }
bulletin-agreed = What was agreed
bulletin-agreed-nothing = No agreements were adopted in this session.
bulletin-does = To be done by: { $responsible }
bulletin-does-by = To be done by: { $responsible }, no later than { $date }
bulletin-by = No later than { $date }
bulletin-more =
    { $count ->
        [one] And { $count } more agreement, which is in the minutes.
       *[other] And { $count } more agreements, which are in the minutes.
    }
bulletin-axes =
    { $count ->
        [one] Priority chosen: { $axes }.
       *[other] Priorities chosen: { $axes }.
    }
bulletin-done = What was done
bulletin-pending = What is still to do
bulletin-owed =
    { $count ->
        [one] { $count } promise is still to be kept
       *[other] { $count } promises are still to be kept
    }{ $late ->
        [0] .
        [one] ; { $late } is past its date.
       *[other] ; { $late } are past their date.
    }
bulletin-owed-none = Nothing promised is left to do.
bulletin-next = The table meets again on { $date }.

# The capitalisation sheet
sheet-kind = Capitalisation sheet
sheet-title = Capitalisation sheet · { $name }
sheet-experience = The experience
sheet-protagonist = Who tells it
sheet-useful-to = Whom it can serve
sheet-worked = What worked, and why?
sheet-change = What would be done otherwise?
sheet-blank = To be written.
sheet-note = This sheet keeps what was lived so that it serves others. It holds no conclusions or recommendations.
sheet-source = The two questions follow Zutter (1997), as taken up in AL-LAs, Cuaderno 8 (2018).

# The six-month report
half-year-kind = Six-month report on agreements
half-year-title = Six-month report on agreements · { $from } to { $until }
half-year-intro = Agreements of the concertation tables between { $from } and { $until }, as known on the latter date.
half-year-none = No session is recorded in this period, and no earlier agreement is owed.
half-year-sessions = Sessions held
half-year-agreements = Agreements adopted in the period
half-year-ended = Agreements ended in the period
half-year-owed = Agreements still owed
half-year-overdue = Of these, overdue
half-year-responsible = By who answers for them
half-year-mesa = Table
half-year-number = Session
half-year-adopted-there = Agreements
half-year-minutes = Minutes
half-year-oldest = Earliest date
half-year-ended-on = Date
half-year-nobody = No one answers for it
half-year-ahead = The period is not over: what was known on { $date } is counted.
half-year-undated =
    { $count ->
        [one] { $count } session without a date is left out of this report.
       *[other] { $count } sessions without a date are left out of this report.
    }

# What every paper in a format of its own says around its text
paper-page = Page { $page } of { $pages }
paper-draft = Draft
paper-contents = Contents
paper-letters = Letters
paper-letters-lacked = This program has no shape for some letter or sign of this document: its Unicode number stands in its place, in brackets.

# Why a paper could not be written
paper-fault-picture = The figure “{ $title }” could not be drawn: { $reason }
paper-fault-logo = The logo of the institution cannot be read: { $reason }
paper-fault-assembly = The document could not be put together: { $reason }
paper-fault-broken = It could not be made as { $format } because of a fault of the program. The session is safe.
