# A result seen in several ways
views-bars = Resultado
views-duels = Duelos
views-shifts = Mudanças
views-sectors = Setores
views-agreement = Acordo
views-firmness = Firmeza

# What the signs of each view mean
views-duels-legend = Votos da linha sobre a coluna · { $little }{ $clear }{ $far } vence, de pouco a muito · { $even } empata
views-shifts-legend = Da rodada { $number } a esta
views-shifts-legend-track = { $legend } · { $before } antes, { $after } agora
views-shifts-legend-numbers = { $legend } · largura: o que abrange a metade central da sala
views-sectors-legend = { $share } · { $dot } o setor, { $first } o mais alto seu · { $whole } a sala
views-share-points = Parte dos pontos
views-share-votes = Parte dos votos
views-share-ballots = Parte de quem o marca
views-share-scale = Média, de { $low } a { $high }
views-share-duels = Parte dos duelos que vence
views-share-stances = Parte a favor
views-share-consents = Parte que não objeta
views-agreement-legend = Quantos, de { $low } a { $high }
views-points-legend = Quantos pontos cada votante deu, de { $low } a { $high }
views-agreement-legend-a = { $legend }. A diz quão juntas estão as respostas: de 1, todas iguais, a −1, metade em cada extremo.
views-order-legend = Ordem comum (W de Kendall, de 0 a 1): { $w }
views-firmness-legend =
    Quantas vezes sai cada opção em { $draws ->
        [one] { $draws } sorteio
       *[other] { $draws } sorteios
    } entre as mesmas cédulas
views-firmness-tied = { $share } empate
views-firmness-same = Saiu o mesmo em { $same } das vezes (número do sorteio: { $seed }).
views-firmness-reading = Cada sorteio tira ao acaso, com repetição, tantas cédulas quantas houve: mostra se o resultado se mantém quando muda um pouco quem vota.
views-agreement-reading = As colunas contam respostas, da menor à maior. Mediana: metade da sala está nesse valor ou abaixo. A metade: entre que valores fica a metade central da sala.
views-no-sectors = Sem vista de setores: são precisos votos com nome, de dois setores ou mais.
views-no-shifts = Sem vista de mudanças: não há uma rodada anterior sobre as mesmas opções.

# Columns
views-now = É
views-before = Era
views-score = Conta
views-part = Parte
views-median = Mediana
views-width = Largura
views-middle-half = A metade
views-a = A
views-room = A sala
views-whole = Sala
views-from-to = { $before } → { $after }
views-between = { $low }–{ $high }

# What the room says of an option
views-agreed = acordo
views-spread = repartida
views-camps = dois campos
views-moving = ainda se move

# How far a room agrees on an order
views-band-very-weak = mal coincide
views-band-weak = coincide pouco
views-band-moderate = coincide em parte
views-band-strong = coincide muito
views-band-unusually-strong = coincide quase tudo

# The most important of each view, in large letters
views-head-favourite = { $name } ganha de todos
views-head-no-favourite = Ninguém ganha de todos
views-head-moving = Ainda se move
views-head-stable = Já não se move
views-head-shifts = O que mudou
views-head-no-one-out = Nenhum setor diverge
views-head-one-out = Diverge: { $sector }
views-head-out =
    { $count ->
        [one] { $count } setor diverge
       *[other] { $count } setores divergem
    }
views-head-firmness = Sai o mesmo: { $same }
views-head-agreed = Há acordo em tudo
views-head-points = Como os pontos foram distribuídos
views-head-agreed-on = Acordo em { $agreed } de { $all }
views-head-camps =
    { $count ->
        [one] Dois campos em { $count } eixo
       *[other] Dois campos em { $count } eixos
    }

# One sentence below the picture
views-duels-row = { $name }: vence { $wins }, empata { $ties }, perde { $losses }.
views-sector-first =
    Em { $sector } { $count ->
        [one] vem em primeiro { $names }, que não foi o resultado.
       *[other] vêm em primeiro { $names }, que não foi o resultado.
    }

# The earlier result, while the same is asked again
views-previous = antes { $place } · { $score }

# What changed between two rounds on the same options
verdict-since-same-order = Em relação à rodada { $number }, a ordem não muda.
verdict-since-moves = Em relação à rodada { $number }, { $moves }.
verdict-since-up =
    { $count ->
        [one] subiu { $names }
       *[other] subiram { $names }
    }
verdict-since-down =
    { $count ->
        [one] desceu { $names }
       *[other] desceram { $names }
    }
verdict-since-place = { $place }º
verdict-since-move = { $name } ({ $before } → { $after })
verdict-since-closer = As respostas estão mais juntas em { $names }.
verdict-since-wider = As respostas estão mais separadas em { $names }.
verdict-since-same-spread = As respostas estão tão juntas quanto antes.
verdict-since-order = A coincidência na ordem passa de { $before } a { $after } (W de Kendall, de 0 a 1).
verdict-since-answers = Mudou pelo menos { $share } das respostas.
verdict-since-answers-by-name =
    { $people ->
        [one] Mudou { $share } das respostas; { $people } votante respondeu nas duas vezes.
       *[other] Mudou { $share } das respostas; { $people } votantes responderam nas duas vezes.
    }
verdict-ask-again = A sala ainda se move em { $names }: convém perguntar de novo.
verdict-ask-again-order = A sala ainda se move: convém perguntar de novo.
verdict-stop = A sala já não se move: outra rodada mudaria pouco.
verdict-settled-agreed = acordo em { $names }
verdict-settled-spread = respostas repartidas em { $names }
verdict-settled-camps = dois campos em { $names }
verdict-stop-with = A sala já não se move, e outra rodada mudaria pouco: { $settled }.
verdict-rest-settled = O resto já não se move: { $settled }.
