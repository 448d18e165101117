verify-about = Checks the seal of a session and counts its rounds again
verify-about-long = Checks that the file is, byte for byte, what concertar wrote, that the content is what was sealed, that each rectification is bound to what came before, and counts each closed round again. Ends with status 1 if anything does not hold, also if the session is not sealed.
verify-digest = The digest printed on the minutes, to compare it with that of the seal
verify-checksum = The checksum fits (revision { $revision }).
verify-canonical = The text is, byte for byte, what concertar writes.
verify-not-canonical = The text differs from what concertar writes from line { $line } on.
verify-not-sealed = The session is not sealed: nothing proves that it is the one that was approved.
verify-sealed = The content is what was sealed on { $day }. SHA-256: { $digest }
verify-seal-changed = The content does not fit the seal, or the seal itself was changed.
verify-differs = The content is not what was sealed. It differs in: { $parts }.
verify-rectifications = { $count ->
    [one] { $count } rectification, bound to what came before.
   *[other] { $count } rectifications, each bound to what came before.
}
verify-rectification-broken = Rectification { $number } is not bound to what came before.
verify-digest-fits = The digest given is that of the seal.
verify-digest-differs = The digest given is not that of the seal.
verify-counted = { $count ->
    [one] { $count } closed round, counted again.
   *[other] { $count } closed rounds, all counted again.
}
verify-not-counted = Round { $number } ({ $question }) cannot be counted again: { $reason }
verify-unsaved = { $steps ->
    [one] The journal holds { $steps } step that the file lacks: it is not checked here.
   *[other] The journal holds { $steps } steps that the file lacks: they are not checked here.
}
verify-holds = Everything holds.
verify-does-not-hold = Something does not hold.
verify-part-id = the name and numbering of the session
verify-part-header = the facts of the session
verify-part-rules = the rules
verify-part-calls = the calls
verify-part-participants = the participants
verify-part-agenda = the agenda
verify-part-stakeholders = the stakeholders
verify-part-factors = the SWOT
verify-part-axes = the axes
verify-part-rounds = the rounds
verify-part-decision = the decision
verify-part-points = the points
verify-part-agreements = the agreements
verify-part-mesa = the subcommittees, the results and the next meeting
verify-part-closing = the closing
verify-minutes = Minutes as Markdown, to compare them with those that the session gives now
verify-minutes-format = { $path }: minutes are compared as Markdown (.md). Of a signed PDF or document, check the digest printed on it with --digest.
verify-minutes-fit = The minutes given are those that the session gives.
verify-minutes-before = { $count ->
    [one] The minutes given are those of the session before its last rectification, which they lack.
   *[other] The minutes given are those of the session before its last { $count } rectifications, which they lack.
}
verify-minutes-differ = { $count ->
    [one] The minutes given differ in { $count } line from those that the session gives (- in those given, + in the session):
   *[other] The minutes given differ in { $count } lines from those that the session gives (- in those given, + in the session):
}
verify-looks = { $count ->
    [one] After the seal there is { $count } look at an agreement, bound to it.
   *[other] After the seal there are { $count } looks at agreements, bound to it and to one another.
}
verify-looks-free = { $count ->
    [one] After the seal there is { $count } look at an agreement, which this seal does not cover.
   *[other] After the seal there are { $count } looks at agreements, which this seal does not cover.
}
verify-looks-broken = The follow-up after the seal is not what was written: something was changed, added or taken away.
verify-adopted-by-none = { $name }: it was adopted by vote { $number }, which is not closed or was annulled.
verify-adopted-otherwise = { $name }: the votes written down are not those of vote { $number }.
