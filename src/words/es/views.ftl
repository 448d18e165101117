# A result seen in several ways
views-bars = Resultado
views-duels = Duelos
views-shifts = Cambios
views-sectors = Sectores
views-agreement = Acuerdo
views-firmness = Firmeza

# What the signs of each view mean
views-duels-legend = Votos de la fila sobre la columna · { $little }{ $clear }{ $far } gana, de poco a mucho · { $even } empata
views-shifts-legend = De la ronda { $number } a esta
views-shifts-legend-track = { $legend } · { $before } antes, { $after } ahora
views-shifts-legend-numbers = { $legend } · ancho: lo que abarca la mitad central de la sala
views-sectors-legend = { $share } · { $dot } el sector, { $first } lo más alto suyo · { $whole } la sala
views-share-points = Parte de los puntos
views-share-votes = Parte de los votos
views-share-ballots = Parte de quienes lo marcan
views-share-scale = Media, de { $low } a { $high }
views-share-duels = Parte de los duelos que gana
views-share-stances = Parte a favor
views-share-consents = Parte que no objeta
views-agreement-legend = Cuántos, de { $low } a { $high }
views-points-legend = Cuántos puntos dio cada votante, de { $low } a { $high }
views-agreement-legend-a = { $legend }. A dice cuán juntas están las respuestas: de 1, todas iguales, a −1, mitad en cada extremo.
views-order-legend = Orden común (W de Kendall, de 0 a 1): { $w }
views-firmness-legend =
    Cuántas veces sale cada opción en { $draws ->
        [one] { $draws } sorteo
       *[other] { $draws } sorteos
    } entre las mismas papeletas
views-firmness-tied = { $share } empate
views-firmness-same = Salió lo mismo el { $same } de las veces (número del sorteo: { $seed }).
views-firmness-reading = Cada sorteo saca al azar, con repetición, tantas papeletas como hubo: muestra si el resultado aguanta cuando cambia un poco quién vota.
views-agreement-reading = Las columnas cuentan respuestas, de la menor a la mayor. Mediana: media sala está en ese valor o por debajo. La mitad: entre qué valores queda la mitad central de la sala.
views-no-sectors = Sin vista de sectores: hacen falta votos con nombre, de dos sectores o más.
views-no-shifts = Sin vista de cambios: no hay una ronda anterior sobre las mismas opciones.

# Columns
views-now = Es
views-before = Era
views-score = Cuenta
views-part = Parte
views-median = Mediana
views-width = Ancho
views-middle-half = La mitad
views-a = A
views-room = La sala
views-whole = Sala
views-from-to = { $before } → { $after }
views-between = { $low }–{ $high }

# What the room says of an option
views-agreed = acuerdo
views-spread = repartida
views-camps = dos campos
views-moving = aún se mueve

# How far a room agrees on an order
views-band-very-weak = apenas coincide
views-band-weak = coincide poco
views-band-moderate = coincide a medias
views-band-strong = coincide mucho
views-band-unusually-strong = coincide casi todo

# The most important of each view, in large letters
views-head-favourite = { $name } vence a todos
views-head-no-favourite = Nadie vence a todos
views-head-moving = Aún se mueve
views-head-stable = Ya no se mueve
views-head-shifts = Qué cambió
views-head-no-one-out = Ningún sector disiente
views-head-one-out = Disiente: { $sector }
views-head-out =
    { $count ->
        [one] { $count } sector disiente
       *[other] { $count } sectores disienten
    }
views-head-firmness = Sale lo mismo: { $same }
views-head-agreed = Hay acuerdo en todo
views-head-points = Cómo se repartieron los puntos
views-head-agreed-on = Acuerdo en { $agreed } de { $all }
views-head-camps =
    { $count ->
        [one] Dos campos en { $count } eje
       *[other] Dos campos en { $count } ejes
    }

# One sentence below the picture
views-duels-row = { $name }: gana { $wins }, empata { $ties }, pierde { $losses }.
views-sector-first =
    En { $sector } { $count ->
        [one] va primero { $names }, que no es lo que salió.
       *[other] van primero { $names }, que no es lo que salió.
    }

# The earlier result, while the same is asked again
views-previous = antes { $place } · { $score }

# What changed between two rounds on the same options
verdict-since-same-order = Respecto de la ronda { $number }, el orden no cambia.
verdict-since-moves = Respecto de la ronda { $number }, { $moves }.
verdict-since-up =
    { $count ->
        [one] sube { $names }
       *[other] suben { $names }
    }
verdict-since-down =
    { $count ->
        [one] baja { $names }
       *[other] bajan { $names }
    }
verdict-since-place = { $place }.º
verdict-since-move = { $name } ({ $before } → { $after })
verdict-since-closer = Las respuestas están más juntas en { $names }.
verdict-since-wider = Las respuestas están más separadas en { $names }.
verdict-since-same-spread = Las respuestas están igual de juntas que antes.
verdict-since-order = La coincidencia en el orden pasa de { $before } a { $after } (W de Kendall, de 0 a 1).
verdict-since-answers = Cambió al menos el { $share } de las respuestas.
verdict-since-answers-by-name =
    { $people ->
        [one] Cambió el { $share } de las respuestas; { $people } votante respondió las dos veces.
       *[other] Cambió el { $share } de las respuestas; { $people } votantes respondieron las dos veces.
    }
verdict-ask-again = La sala aún se mueve en { $names }: conviene preguntar otra vez.
verdict-ask-again-order = La sala aún se mueve: conviene preguntar otra vez.
verdict-stop = La sala ya no se mueve: otra ronda cambiaría poco.
verdict-settled-agreed = acuerdo en { $names }
verdict-settled-spread = respuestas repartidas en { $names }
verdict-settled-camps = dos campos en { $names }
verdict-stop-with = La sala ya no se mueve, y otra ronda cambiaría poco: { $settled }.
verdict-rest-settled = Lo demás ya no se mueve: { $settled }.
