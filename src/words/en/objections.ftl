# Objections in a round of consent, and what became of them

objections-key = Answer objections
objections-title = Which objection to answer?
objections-of = { $name } · { $who }
objections-unnamed = no name
objections-form-of = Objection of { $who } to “{ $name }”
objections-form = Objections to “{ $name }”: { $count }
objections-became = What became of it
objections-became-hint = left open: still unanswered
objections-count-hint = how many; together no more than there were
objections-by = Who answered
objections-note = How it was answered
objections-note-hint = the change made, the reason given
objections-too-many = There were { $count } objections, and this adds up to more.
objections-resolved = resolved
objections-withdrawn = withdrawn
objections-sustained = sustained
objections-resolved-many = Resolved
objections-withdrawn-many = Withdrawn
objections-sustained-many = Sustained
objections-open = unanswered
objections-count-resolved =
    { $count ->
        [one] 1 resolved
       *[other] { $count } resolved
    }
objections-count-withdrawn =
    { $count ->
        [one] 1 withdrawn
       *[other] { $count } withdrawn
    }
objections-count-sustained =
    { $count ->
        [one] 1 sustained
       *[other] { $count } sustained
    }
objections-count-open = { $count } unanswered
objections-adopted = { $name } is adopted, its objections answered ({ $voices })
objections-adopted-among = with their objections answered, { $names }
objections-told = Objections to { $name }: { $parts }.
objections-note-told = Objection to { $name }, { $became }: { $note }
objections-note-told-of = Objection of { $who } to { $name }, { $became }: { $note }
objections-note-by = { $note } ({ $by })
refusal-no-objection = There was no such objection, or not so many.
act-settle-objection = record what became of an objection
