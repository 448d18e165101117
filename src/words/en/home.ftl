home-open = Open
home-reason = See why
home-new = New
home-next = Next of the series
home-read = Read only
home-refresh = Refresh
home-choose-template = New session: from which template?
home-refreshed = List refreshed.
home-title = Title of the session
home-title-hint = for example: Internationalisation table of Quito
home-title-needed = The session needs a title.
home-reading = Reading the folder…
home-sessions = Sessions
home-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
home-count-filtered = { $shown } of { $all } with “{ $filter }”
home-no-match = No session matches. Esc clears the filter.
home-column-date = Date
home-column-title = Title
home-column-series = Series
home-column-step = Step
home-damaged = damaged
home-number = no. { $number }
home-newer = Made by a newer concertar (format { $format }): it opens for reading only.
home-changed = Changed outside concertar, or damaged: you are asked what to do when it is opened.
home-conflict = Another version of the same session, kept when two grew apart: it does not count among the sessions.
home-unsaved = { $count ->
    [one] { $count } entry in the journal is recovered on opening, or somebody is writing.
   *[other] { $count } entries in the journal are recovered on opening, or somebody is writing.
}
home-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
home-welcome = A participatory workshop in six steps: opening, stakeholders, SWOT, axes by vote, the mesa and closing. Each session is kept in a file that can be read in ten years.
home-welcome-begin = Press n to make the first session.
home-folder = Folder: { $folder }
home-column-open = Open
home-agreements = { $all ->
    [one] { $all } agreement
   *[other] { $all } agreements
}
home-open-agreements = { $count } open
home-overdue = { $count } overdue
home-series = Series: { $series }
home-ledger = Agreements of all sessions
home-ledger-key = Agreements
home-ledger-go = Go to it
home-ledger-which = Which
home-ledger-sort = Order
home-ledger-debts = Who owes
home-ledger-calendar = Calendar
home-ledger-list = List
home-ledger-before = Month before
home-ledger-after = Next
home-ledger-faults = What does not fit in the series
home-ledger-internal = Internal ones
home-ledger-axis = Axis
home-ledger-shown-open = open
home-ledger-shown-overdue = overdue
home-ledger-shown-all = all
home-ledger-order-due = by due date
home-ledger-order-responsible = by responsible
home-ledger-order-series = by series
home-ledger-order-axis = by axis
home-ledger-filter = with “{ $filter }”
home-ledger-with-internal = internal ones too
home-ledger-seen = Latest follow-up ({ $date }): { $evidence }
home-ledger-debts-line = Who owes most: { $names }
home-ledger-faults-line = { $count ->
    [one] { $count } thing does not fit in the series: x explains it.
   *[other] { $count } things do not fit in the series: x explains them.
}
