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
