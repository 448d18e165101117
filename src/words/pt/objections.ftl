# Objections in a round of consent, and what became of them

objections-key = Responder objeções
objections-title = Qual objeção se responde?
objections-of = { $name } · { $who }
objections-unnamed = sem nome
objections-form-of = Objeção de { $who } a “{ $name }”
objections-form = Objeções a “{ $name }”: { $count }
objections-became = O que aconteceu com ela
objections-became-hint = sem escolher: continua sem resposta
objections-count-hint = quantas; juntas, não mais do que as que houve
objections-by = Quem respondeu
objections-note = Como foi respondida
objections-note-hint = a mudança feita, a razão dada
objections-too-many = Houve { $count } objeções, e aqui somam mais.
objections-resolved = resolvida
objections-withdrawn = retirada
objections-sustained = mantida
objections-resolved-many = Resolvidas
objections-withdrawn-many = Retiradas
objections-sustained-many = Mantidas
objections-open = sem resposta
objections-count-resolved =
    { $count ->
        [one] 1 resolvida
       *[other] { $count } resolvidas
    }
objections-count-withdrawn =
    { $count ->
        [one] 1 retirada
       *[other] { $count } retiradas
    }
objections-count-sustained =
    { $count ->
        [one] 1 mantida
       *[other] { $count } mantidas
    }
objections-count-open = { $count } sem resposta
objections-adopted = aprova-se { $name }, com suas objeções respondidas ({ $voices })
objections-adopted-among = com suas objeções respondidas, { $names }
objections-told = Objeções a { $name }: { $parts }.
objections-note-told = Objeção a { $name }, { $became }: { $note }
objections-note-told-of = Objeção de { $who } a { $name }, { $became }: { $note }
objections-note-by = { $note } ({ $by })
refusal-no-objection = Não houve essa objeção, ou não tantas.
act-settle-objection = anotar o que aconteceu com uma objeção
