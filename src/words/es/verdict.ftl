# What a share that was asked for kept out
verdict-short =
    { $groups } { $count ->
        [one] no llega
       *[other] no llegan
    } al mínimo: { $needed ->
        [one] hacía falta { $needed }
       *[other] hacían falta { $needed }
    }, { $asked }
verdict-short-in-points =
    { $count ->
        [one] puntos de { $count } voto
       *[other] puntos de { $count } votos
    }
verdict-asked-least =
    { $share ->
        [all] la totalidad
        [half] al menos la mitad
        [third] al menos un tercio
        [two-thirds] al menos dos tercios
        [three-quarters] al menos tres cuartos
       *[other] al menos { $figure }
    } { $base }
verdict-asked-more =
    { $share ->
        [half] más de la mitad
        [third] más de un tercio
        [two-thirds] más de dos tercios
        [three-quarters] más de tres cuartos
       *[other] más de { $figure }
    } { $base }
verdict-base-cast =
    { $count ->
        [one] de { $count } voto válido
       *[other] de los { $count } votos válidos
    }
verdict-base-valid =
    { $count ->
        [one] de { $count } voto, válido o en blanco
       *[other] de los { $count } votos válidos y en blanco
    }
verdict-base-present =
    { $count ->
        [one] de { $count } voto presente
       *[other] de los { $count } votos presentes
    }
verdict-base-entitled =
    { $count ->
        [one] de { $count } voto, presente o ausente
       *[other] de los { $count } votos, presentes o ausentes
    }
verdict-base-points =
    { $points ->
        [one] de { $points } punto posible
       *[other] de los { $points } puntos posibles
    } ({ $base })
verdict-not-adopted =
    { $count ->
        [one] no se aprueba { $groups }
       *[other] no se aprueban { $groups }
    }
verdict-hands-needed =
    { $name } ({ $favour } a favor; { $needed ->
        [one] hacía falta { $needed }
       *[other] hacían falta { $needed }
    })

# Who is chosen, and by what where there was a tie
verdict-chosen-of =
    { $count ->
        [one] se cubre { $count }
       *[other] se cubren { $count }
    } de los { $places } lugares: { $names }
verdict-tied-for =
    { $places ->
        [one] para el lugar que falta empatan { $names }
       *[other] para { $places } lugares empatan { $names }
    }
verdict-tied-and-due = { $tied }: { $due }
verdict-due-further-round = falta una nueva ronda entre ellos
verdict-broken-in-round = la ronda { $number } deshizo el empate: { $count ->
        [one] entra { $names }
       *[other] entran { $names }
    }
verdict-ahead-in-round = la ronda { $number } deshizo el empate: va antes { $names }
verdict-the-proposal = la propuesta
verdict-due-lot = falta el sorteo
verdict-due-chair = decide la presidencia
verdict-due-unbroken = nada de lo declarado rompe el empate
verdict-due-undeclared = no se declaró cómo romper el empate
verdict-comes-in =
    { $count ->
        [one] entra { $names }
       *[other] entran { $names }
    }, { $reason }
verdict-stays-out =
    { $count ->
        [one] queda fuera { $names }
       *[other] quedan fuera { $names }
    }, { $reason }
verdict-by-supporters = según cuántos votantes apoyan a cada uno
verdict-by-second-method = según el segundo modo de contar: { $rule }
verdict-by-earlier = según cuál se propuso antes
verdict-by-lot = por sorteo
verdict-by-chair = por decisión de la presidencia

# The narrowest duels
verdict-narrowest =
    { $count ->
        [one] el duelo más ajustado, { $duels }
       *[other] los duelos más ajustados, { $duels }
    }
verdict-narrowest-one = { $votes } a { $against } con { $rivals }

# What would have come out, were the votes counted or weighed otherwise
verdict-would-choose =
    { $count ->
        [one] habría salido { $names }
       *[other] habrían salido { $names }
    }
verdict-would-tie = habrían empatado { $names }
verdict-would-choose-none = no habría salido ninguno
verdict-would-swap =
    { $count ->
        [one] habría entrado { $names }
       *[other] habrían entrado { $names }
    } en lugar de { $out }
verdict-would-drop =
    { $count ->
        [one] no habría entrado { $names }
       *[other] no habrían entrado { $names }
    }
verdict-would-add =
    { $count ->
        [one] habría entrado también { $names }
       *[other] habrían entrado también { $names }
    }
verdict-would-adopt =
    { $count ->
        [one] se habría aprobado { $names }
       *[other] se habrían aprobado { $names }
    }
verdict-would-reject =
    { $count ->
        [one] se habría rechazado { $names }
       *[other] se habrían rechazado { $names }
    }
verdict-would-not-adopt =
    { $count ->
        [one] no se habría aprobado { $names }
       *[other] no se habrían aprobado { $names }
    }
verdict-opinion =
    Con { $count ->
        [one] la regla { $rules }
       *[other] las reglas { $rules }
    }, { $said }.
verdict-unweighted = Si cada voto valiera uno, { $said }.
verdict-unweighted-same = Si cada voto valiera uno, el resultado sería el mismo.
verdict-sector =
    Con solo { $voters ->
        [one] { $voters } voto
       *[other] los { $voters } votos
    } de { $sector }, { $said }.
verdict-sector-out =
    { $count ->
        [one] Los { $voters } votos de { $sector } preferían { $names }, que no se eligió.
       *[other] Los { $voters } votos de { $sector } preferían { $names }, y ninguno se eligió.
    }
verdict-sector-preferred = Los { $voters } votos de { $sector } preferían { $names }.
verdict-sector-against = Nadie de { $sector } votó a favor de { $name } ({ $against } en contra), y se aprobó.
verdict-sector-favour = Nadie de { $sector } votó en contra de { $name } ({ $favour } a favor), y no se aprobó.

# Ways of counting, said with a word of what they do
verdict-rule-schulze = Schulze: las cadenas de duelos más firmes
verdict-rule-ranked-pairs = Tideman: los duelos más claros primero
verdict-rule-borda = Borda: puntos según el lugar
verdict-rule-sequential = Thiele: quien ya tiene algo cuenta menos
verdict-rule-phragmen = Phragmén: la carga de lo elegido, repartida
verdict-rule-equal-shares = partes iguales: cada quien tiene lo mismo para gastar
verdict-rule-grades = la mención del medio
verdict-rule-supporters = cuántos votantes dan puntos a cada uno

# Money
verdict-spent = se gastan { $spent } de { $amount } y quedan { $left }
verdict-spent-all = se gasta todo: { $amount }
verdict-dearer-than-all = { $name } tiene más marcas ({ $marks }) que otros elegidos y queda fuera: cuesta { $cost }, más que todo el presupuesto.
verdict-dearer-than-left = { $name } tiene más marcas ({ $marks }) que otros elegidos y queda fuera: cuesta { $cost }, y cuando le tocó ya no quedaba tanto.
verdict-dearer-than-shares = { $name } tiene más marcas ({ $marks }) que otros elegidos y queda fuera: cuesta { $cost }, y las partes que les quedaban a quienes lo marcan no lo pagaban.

# Heads of columns, and how an option stands by consent
verdict-header-grade = Mención
verdict-header-mean = Media
verdict-header-balance = Saldo
verdict-header-first-places = Primeros lugares
verdict-header-duels-won = Duelos ganados
verdict-consent-is-adopted = Se adopta
verdict-consent-is-reserved = Se adopta, con reservas
verdict-consent-is-stopped = Detenida por objeciones
verdict-consent-is-unsupported = Nadie la apoya
verdict-header-cost = Costo
