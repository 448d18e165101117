ledger-due = Due
ledger-code = Code
ledger-state = State
ledger-agreement = Agreement
ledger-no-date = no date
ledger-no-responsible = nobody responsible
ledger-internal = internal
ledger-overdue = Overdue
ledger-proposal = Proposal
ledger-with = with { $names }
ledger-none = No agreement matches.
ledger-count = { $count ->
    [one] { $count } agreement
   *[other] { $count } agreements
}
ledger-owed = { $open } open
ledger-overdue-count = { $count } overdue
ledger-debts = Who owes most
ledger-column-who = Responsible
ledger-column-open = Open
ledger-column-overdue = Overdue
ledger-column-oldest = First due
ledger-more-debts = and { $count } more
ledger-same-number = “{ $series }”: two sessions bear the number { $number }: { $sessions }
ledger-missing-number = “{ $series }”: session number { $number } is missing before { $session }
ledger-missing-previous = { $session }: the session before it that it names ({ $previous }) is not in the folder
ledger-date-before-previous = { $session }: it is dated before { $previous }, which precedes it
ledger-lost = { $session }: it no longer has agreement { $code }, which was still open
ledger-later-look = { $earlier }: there agreement { $code } has a follow-up that { $later } does not have
ledger-same-session = One session is in several files, perhaps by copying: { $sessions }
ledger-session-name = { $title } ({ $date })
ledger-calendar = Agreements of { $folder }
ledger-calendar-responsible = Responsible: { $name }
ledger-calendar-series = Series: { $name }
ledger-calendar-axis = Axis: { $name }
ledger-calendar-state = State: { $state }
ledger-calendar-evidence = Latest evidence: { $evidence }
ledger-month = { $month } { $year }
