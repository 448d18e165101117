# Objections in a round of consent, and what became of them

objections-key = Responder objeciones
objections-title = ¿Qué objeción se responde?
objections-of = { $name } · { $who }
objections-unnamed = sin nombre
objections-form-of = Objeción de { $who } a «{ $name }»
objections-form = Objeciones a «{ $name }»: { $count }
objections-became = Qué pasó con ella
objections-became-hint = sin nada: sigue sin responder
objections-count-hint = cuántas; juntas no más que las que hubo
objections-by = Quién respondió
objections-note = Cómo se respondió
objections-note-hint = el cambio hecho, la razón dada
objections-too-many = Hubo { $count } objeciones, y aquí suman más.
objections-resolved = resuelta
objections-withdrawn = retirada
objections-sustained = sostenida
objections-resolved-many = Resueltas
objections-withdrawn-many = Retiradas
objections-sustained-many = Sostenidas
objections-open = sin responder
objections-count-resolved =
    { $count ->
        [one] 1 resuelta
       *[other] { $count } resueltas
    }
objections-count-withdrawn =
    { $count ->
        [one] 1 retirada
       *[other] { $count } retiradas
    }
objections-count-sustained =
    { $count ->
        [one] 1 sostenida
       *[other] { $count } sostenidas
    }
objections-count-open = { $count } sin responder
objections-adopted = se adopta { $name }, con sus objeciones respondidas ({ $voices })
objections-adopted-among = con sus objeciones respondidas, { $names }
objections-told = Objeciones a { $name }: { $parts }.
objections-note-told = Objeción a { $name }, { $became }: { $note }
objections-note-told-of = Objeción de { $who } a { $name }, { $became }: { $note }
objections-note-by = { $note } ({ $by })
refusal-no-objection = No hubo esa objeción, o no tantas.
act-settle-objection = anotar qué pasó con una objeción
