# Methods, ways of counting, degrees of consent
method-quadratic = Votos cuadráticos
method-quadratic-of = Votos cuadráticos: { $credits } créditos por votante
method-criteria = Criterios ponderados
method-criteria-of = Criterios ponderados, de { $low } a { $high }: { $criteria }
method-criteria-weighed = Criterios ponderados: { $criteria }
method-criterion = { $name } ×{ $weight }
method-criterion-cost = { $name } ×{ $weight } (menos es mejor)
method-comparison = Comparación por pares
method-consent = Consentimiento graduado
method-budget = Presupuesto
method-budget-of = Presupuesto de { $amount }
method-counted = { $method }: { $rule }
rule-most = gana lo más marcado
rule-sequential-proportional = reparto proporcional, uno a uno (Thiele)
rule-phragmen = reparto proporcional (Phragmén)
rule-equal-shares = partes iguales
rule-equal-shares-completed = partes iguales, completado { $completion }
rule-completion-add1 = subiendo la parte de cada quien
rule-completion-phragmen = con Phragmén
rule-completion-approval = con lo más marcado
rule-greedy = lo más marcado, mientras alcance
rule-sum = suma
rule-mean = media
rule-star = suma y duelo final (STAR)
rule-missing-ignored = quien no califica no cuenta
rule-schulze = Schulze
rule-schulze-margins = Schulze, por márgenes
rule-ranked-pairs = pares ordenados (Tideman)
rule-ranked-pairs-margins = pares ordenados, por márgenes
rule-borda = Borda
rule-borda-zero = Borda, sin puntos para lo no ordenado
rule-borda-modified = Borda modificado
rule-copeland = duelos ganados (Copeland)
rule-minimax = menor peor derrota (minimax)
rule-kemeny = orden más acorde (Kemeny)
rule-instant-runoff = eliminación del último (IRV)
consent-support = apoya
consent-accept = acepta
consent-reservation = acepta con reserva
consent-objection = objeta
consent-abstain = se abstiene

# Grades of the majority judgment, the best first
grade-reject = Rechazar
grade-poor = Insuficiente
grade-passable = Pasable
grade-fair = Aceptable
grade-good = Bueno
grade-very-good = Muy bueno
grade-excellent = Excelente
grade-number = Mención { $grade }

# The verdict
verdict-whole = { $voted }: { $said }.
verdict-voted =
    Sobre «{ $question }» { $votes ->
        [one] votó { $votes }
       *[other] votaron { $votes }
    } de { $present ->
        [one] { $present } presente
       *[other] { $present } presentes
    } con voto
verdict-voted-bodies =
    Sobre «{ $question }» { $votes ->
        [one] votó { $votes }
       *[other] votaron { $votes }
    } de { $present ->
        [one] { $present } institución presente
       *[other] { $present } instituciones presentes
    }
verdict-voted-of =
    Sobre «{ $question }» { $votes ->
        [one] votó { $votes }
       *[other] votaron { $votes }
    } de { $present ->
        [one] { $present } presente
       *[other] { $present } presentes
    }, de { $entitled } con voto
verdict-voted-entitled =
    Sobre «{ $question }» { $votes ->
        [one] votó { $votes }
       *[other] votaron { $votes }
    } de { $all } con voto, presentes o representados
verdict-voted-unlisted =
    Sobre «{ $question }» { $votes ->
        [one] hubo { $votes } voto
       *[other] hubo { $votes } votos
    }
verdict-nothing = ningún eje recibió apoyo
verdict-leads = encabeza { $names } con { $score } ({ $share }), { $margin } más que { $second }
verdict-leads-group = encabeza { $names } con { $score } ({ $share }), { $margin } más que los que siguen
verdict-alone = solo { $names } recibió apoyo: { $score }
verdict-tied-first = empatan en el primer lugar { $names }, con { $score } cada uno
verdict-group = { $names } ({ $score })
verdict-tied = empatan { $groups }
verdict-tied-too = también empatan { $groups }
verdict-ties-stand =
    { $count ->
        [one] el empate queda en pie, porque no se dijo cuántos elegir
       *[other] los empates quedan en pie, porque no se dijo cuántos elegir
    }
verdict-other-ties-stand =
    { $count ->
        [one] el otro empate queda en pie
       *[other] los otros empates quedan en pie
    }
verdict-no-matter =
    { $places ->
        [one] ningún empate afecta al lugar que se elige
       *[other] ningún empate afecta a los { $places } lugares que se eligen
    }
verdict-none-adopted = ningún eje se aprueba
verdict-none-adopted-of = ningún eje se aprueba: { $groups }
verdict-adopted =
    { $count ->
        [one] se aprueba { $count } de { $all }
       *[other] se aprueban { $count } de { $all }
    }: { $names }
verdict-adopted-plainly = se aprueba { $name }, con más votos a favor que en contra ({ $hands })
verdict-rejected-plainly = no se aprueba { $name }: no hubo más votos a favor que en contra ({ $hands })
verdict-adopted-one =
    se aprueba { $name } ({ $hands }; { $needed ->
        [one] hacía falta { $needed }
       *[other] hacían falta { $needed }
    } a favor)
verdict-rejected-one =
    no se aprueba { $name } ({ $hands }; { $needed ->
        [one] hacía falta { $needed }
       *[other] hacían falta { $needed }
    } a favor)
rule-duels = duelos entre las opciones
rule-shared-ticks = cada papeleta repartida entre sus marcas
verdict-favourite = gana { $names }: vence en el duelo a cada uno de los demás; { $narrowest }
verdict-favourite-of-two = gana { $names }, { $votes } a { $against } frente a { $rival }
verdict-ordered = encabeza { $names }, con la regla «{ $rule }»
verdict-ordered-tied = empatan en el primer lugar { $names }, con la regla «{ $rule }»
verdict-ordered-tied-of-two = empatan en el primer lugar { $names }, { $votes } a { $votes }
verdict-judged = encabeza { $names } con la mención { $grade }: el { $share } le da esa o una mejor
verdict-judged-apart = { $first } y { $second } tienen la misma mención y el mismo porcentaje: va antes { $first } porque, al quitar a ambos una y otra vez el voto del medio, su mención sale mejor la primera vez que difieren.
verdict-leads-plainly = encabeza { $names } con { $score }; después, { $second } con { $next }
verdict-leads-alone = encabeza { $names } con { $score }
verdict-nothing-chosen = no se elige ninguno
verdict-voices =
    { $support ->
        [one] { $support } apoya
       *[other] { $support } apoyan
    }, { $accept ->
        [one] { $accept } acepta
       *[other] { $accept } aceptan
    }, { $reservation } con reserva, { $objection ->
        [one] { $objection } objeta
       *[other] { $objection } objetan
    }
verdict-voices-abstaining =
    { $count ->
        [one] { $count } se abstiene
       *[other] { $count } se abstienen
    }
verdict-consent-adopted = se adopta { $name } ({ $voices })
verdict-consent-stopped = { $name } queda en espera hasta responder a las objeciones ({ $voices })
verdict-consent-nothing = nadie apoya ni acepta { $name } ({ $voices })
verdict-score-balance =
    { $count ->
        [one] { $count } duelo ganado de más
       *[other] { $count } duelos ganados de más
    }
verdict-score-balance-lost =
    { $count ->
        [one] { $count } duelo perdido de más
       *[other] { $count } duelos perdidos de más
    }
verdict-score-balance-even = tantos duelos ganados como perdidos
verdict-score-first =
    { $count ->
        [one] { $count } primer lugar
       *[other] { $count } primeros lugares
    }
verdict-score-points = { $count } puntos
verdict-score-firsts = { $count } primeros lugares
verdict-score-mean = una media de { $count }
verdict-score-consent =
    { $count ->
        [one] { $count } lo apoya o acepta
       *[other] { $count } lo apoyan o aceptan
    }
verdict-circle =
    Ningún orden contenta a todas las mayorías: { $duels }. { $count ->
        [one] El duelo más ajustado
       *[other] Los duelos más ajustados
    }: { $narrowest }.
verdict-circle-alike = Ningún orden contenta a todas las mayorías: { $duels }. Ninguno de esos duelos es más ajustado que los otros.
verdict-duel = { $winner } vence a { $loser } { $votes } a { $against }
verdict-favourite-passed-over = { $name } vence en el duelo a cada uno de los demás, y con este recuento no sale primero.
verdict-middle-and-mean = Por la mención del medio (media sala da esa o una mejor) va primero { $middle }; por la media de los números, { $mean }.
verdict-two-camps = La sala está dividida en dos campos sobre { $names }.
verdict-hangs-on = Sin { $name }, que no gana, el primer lugar sería otro.
verdict-contradictory = Las comparaciones se contradicen más de lo aconsejado (razón de consistencia { $ratio }; como máximo, 0,10). Conviene revisar: { $pairs }.
verdict-misfit = se dijo que { $better } pesa { $given } veces lo que { $worse }, y con lo demás cuadraría { $consistent }
verdict-uneven-means = Las medias no son de los mismos votantes: no todos dieron un número a cada eje.
verdict-agreement-very-weak = La sala apenas coincide en el orden (W de Kendall { $w }, de 0 a 1).
verdict-agreement-weak = La sala coincide poco en el orden (W de Kendall { $w }, de 0 a 1).
verdict-agreement-moderate = La sala coincide a medias en el orden (W de Kendall { $w }, de 0 a 1).
verdict-agreement-strong = La sala coincide mucho en el orden (W de Kendall { $w }, de 0 a 1).
verdict-agreement-unusually-strong = La sala coincide casi del todo en el orden (W de Kendall { $w }, de 0 a 1).
verdict-no-sector = quienes no tienen sector
verdict-seed = El sorteo sale del número { $seed }, mostrado antes de votar, y cualquiera puede repetirlo: entra la opción con el menor SHA-256 de «{ $seed }:número».
verdict-too-many-options = Este recuento admite { $most } opciones como máximo: son demasiadas.
verdict-too-many-grades = Este recuento admite { $most } menciones como máximo: son demasiadas.
verdict-unconnected = Faltan comparaciones que unan unas opciones con otras.
verdict-no-costs = Falta el costo de alguna opción.
verdict-not-counted = Estas papeletas no se pueden contar como se declaró: solo se sabe cuántas son.
verdict-score-duels =
    { $count ->
        [one] { $count } duelo ganado
       *[other] { $count } duelos ganados
    }
verdict-chosen =
    { $count ->
        [one] se elige { $count }: { $names }
       *[other] se eligen { $count }: { $names }
    }
verdict-stopped =
    { $count ->
        [one] queda { $count } detenido por objeciones: { $names }
       *[other] quedan { $count } detenidos por objeciones: { $names }
    }
verdict-change =
    { $people ->
        [one] Bastaba con que { $people } votante cambiara su voto para que saliera otro resultado.
       *[other] Hacía falta que { $people } votantes cambiaran su voto para que saliera otro resultado.
    }
verdict-change-least =
    { $people ->
        [one] Para otro resultado hacía falta, al menos, que { $people } votante cambiara su voto.
       *[other] Para otro resultado hacía falta, al menos, que { $people } votantes cambiaran su voto.
    }
verdict-nothing-of-theirs =
    { $people ->
        [one] { $people } votante, de { $all }, no obtuvo nada de lo que marcó.
       *[other] { $people } votantes, de { $all }, no obtuvieron nada de lo que marcaron.
    }
verdict-unheard =
    { $people ->
        [one] { $people } votante coincide en { $name }: basta para un lugar, y no obtuvo ninguno.
       *[other] { $people } votantes coinciden en { $name }: bastan para un lugar, y no obtuvieron ninguno.
    }
verdict-opinions-same =
    { $count ->
        [one] { $count } manera más de contar las mismas papeletas dice lo mismo.
       *[other] Otras { $count } maneras de contar las mismas papeletas dicen lo mismo.
    }
verdict-duels-of = { $won } de { $rivals }
verdict-supported-least =
    { $count ->
        [one] con el apoyo de al menos { $count } votante
       *[other] con el apoyo de al menos { $count } votantes
    }
verdict-unvoted =
    { $count ->
        [one] queda sin votar { $names }
       *[other] quedan sin votar { $names }
    }
verdict-opened-with-quorum = con quórum al abrir
verdict-opened-without-quorum = sin quórum al abrir
verdict-no-quorum-asked = sin exigirse quórum
verdict-change-enough =
    { $people ->
        [one] Con { $people } votante que cambiara su voto ya podía salir otro resultado.
       *[other] Con { $people } votantes que cambiaran su voto ya podía salir otro resultado; con menos, no se sabe.
    }
verdict-change-between =
    Para otro resultado hacía falta, al menos, que { $least ->
        [one] { $least } votante cambiara su voto
       *[other] { $least } votantes cambiaran su voto
    }; con { $enough } ya alcanzaba.
verdict-firm-nobody =
    { $people ->
        [one] Si hubiera faltado el único votante, el resultado sería el mismo.
       *[other] Si hubiera faltado cualquiera de los { $people } votantes, el resultado sería el mismo.
    }
verdict-firm-anybody =
    { $people ->
        [one] Si hubiera faltado el único votante, el resultado sería otro.
       *[other] Si hubiera faltado un votante, cualquiera de los { $people }, el resultado sería otro.
    }
verdict-firm-somebody =
    { $decisive ->
        [one] Si hubiera faltado { $decisive } votante en particular, de los { $people }, el resultado sería otro.
       *[other] Si hubiera faltado un votante, cualquiera de { $decisive } de los { $people }, el resultado sería otro.
    }
verdict-firm-redrawn =
    Con otros votantes parecidos: en { $draws ->
        [one] { $draws } sorteo
       *[other] { $draws } sorteos
    } entre las mismas papeletas (número del sorteo: { $seed }), salió lo mismo el { $same } de las veces.
verdict-change-tie =
    Con { $tie ->
        [one] { $tie } votante que cambiara su voto habría empate
       *[other] { $tie } votantes que cambiaran su voto habría empate
    }; con { $people }, otro resultado.
verdict-change-tie-least =
    Para un empate hacía falta, al menos, que { $tie ->
        [one] { $tie } votante cambiara su voto
       *[other] { $tie } votantes cambiaran su voto
    }; para otro resultado, { $people }.
verdict-ordered-by = encabeza { $names }, con la regla «{ $rule }»; { $margin }
verdict-by-points = tiene { $score }, { $margin } más que { $second }
verdict-by-balance = tiene { $score }; después, { $second } con { $next }
verdict-by-paths =
    { $back ->
        [0] de él a { $rival } hay una cadena de duelos ganados de { $there } votos, y de vuelta ninguna
       *[other] su cadena de duelos ganados más fuerte hasta { $rival } es de { $there } votos; la de vuelta, de { $back }
    }
verdict-by-worst = su peor derrota en un duelo es por { $worst }; la de { $rival }, por { $next }
verdict-by-last-round = en la última vuelta, { $votes } a { $against } frente a { $rival }
verdict-by-duel = en el duelo con { $rival }, { $votes } a { $against }
verdict-by-final-duel = gana { $name } en el duelo final, { $votes } a { $against } frente a { $rival }; en la suma tienen { $sum } y { $rival-sum }
verdict-tied-first-even = empatan en el primer lugar { $names }
verdict-equal-defeats-tried = Había duelos de igual fuerza: se probaron todos sus órdenes, y lo que con unos sale delante y con otros detrás queda empatado.
verdict-equal-defeats-together = Había demasiados duelos de igual fuerza para probar todos sus órdenes: se tomó primero el que tenía menos votos en contra, y los iguales también en eso, juntos.
verdict-tied-last-tried = Hubo empates en el último lugar de alguna vuelta: se probaron todas las maneras de seguir, y lo que sale distinto queda empatado.
verdict-tied-last-together = Hubo demasiados empates en el último lugar de las vueltas: los empatados salieron juntos.
verdict-orders-alike =
    { $count ->
        [one] Hay { $count } orden que coincide más que los demás con las papeletas.
       *[other] Hay { $count } órdenes que coinciden por igual con las papeletas: lo que en unos va delante y en otros detrás queda empatado.
    }
verdict-nothing-of-theirs-votes =
    { $votes ->
        [one] { $votes } voto, de { $all }, es de quien no obtuvo nada de lo que marcó.
       *[other] { $votes } votos, de { $all }, son de quienes no obtuvieron nada de lo que marcaron.
    }
verdict-unheard-votes =
    { $votes ->
        [one] { $votes } voto coincide en { $name }: basta para un lugar, y no obtuvo ninguno.
       *[other] { $votes } votos coinciden en { $name }: bastan para un lugar, y no obtuvieron ninguno.
    }
verdict-unheard-money =
    { $votes ->
        [one] { $votes } voto coincide en { $name }: su parte del dinero basta para pagarlo, y no obtuvo nada.
       *[other] { $votes } votos coinciden en { $name }: su parte del dinero basta para pagarlo, y no obtuvieron nada.
    }
verdict-too-heavy = Los votos pesan en conjunto más de lo que se puede contar con exactitud: revise los pesos.
