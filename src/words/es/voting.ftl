# Methods, ways of counting, degrees of consent
method-quadratic = Votos cuadráticos
method-quadratic-of = Votos cuadráticos: { $credits } créditos por persona
method-criteria = Criterios ponderados
method-criteria-of = Criterios ponderados, de { $low } a { $high }: { $criteria }
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
    } de { $present } presentes con voto
verdict-voted-of =
    Sobre «{ $question }» { $votes ->
        [one] votó { $votes }
       *[other] votaron { $votes }
    } de { $present } presentes, de { $entitled } con voto
verdict-voted-entitled =
    Sobre «{ $question }» { $votes ->
        [one] votó { $votes }
       *[other] votaron { $votes }
    } de { $all } con voto, presentes o representados
verdict-voted-unlisted =
    Sobre «{ $question }» { $votes ->
        [one] votó { $votes } persona
       *[other] votaron { $votes } personas
    }
verdict-nothing = ningún eje recibió apoyo
verdict-leads = encabeza { $names } con { $score } ({ $share }), { $margin } más que { $second }
verdict-leads-group = encabeza { $names } con { $score } ({ $share }), { $margin } más que el segundo lugar
verdict-alone = solo { $names } recibió apoyo: { $score }
verdict-tied-first = empatan en el primer lugar { $names }, con { $score }
verdict-group = { $names } ({ $score })
verdict-tied = empatan { $groups }
verdict-tied-too = también empatan { $groups }
verdict-ties-stand = los empates quedan en pie, porque no se dijo cuántos elegir
verdict-no-matter =
    { $places ->
        [one] ningún empate afecta al lugar que se elige
       *[other] ningún empate afecta a los { $places } lugares que se eligen
    }
verdict-broken = el desempate «{ $rule }» deja dentro { $names }
verdict-left-out = el desempate «{ $rule }» deja fuera { $names }
verdict-further-round =
    { $places ->
        [one] para el lugar que falta empatan { $names }: falta una nueva ronda entre ellos
       *[other] para { $places } lugares empatan { $names }: falta una nueva ronda entre ellos
    }
verdict-lot =
    { $places ->
        [one] para el lugar que falta empatan { $names }: falta el sorteo
       *[other] para { $places } lugares empatan { $names }: falta el sorteo
    }
verdict-chair =
    { $places ->
        [one] para el lugar que falta empatan { $names }: decide la presidencia
       *[other] para { $places } lugares empatan { $names }: decide la presidencia
    }
verdict-unbroken =
    { $places ->
        [one] para el lugar que falta empatan { $names } y nada de lo declarado rompe el empate
       *[other] para { $places } lugares empatan { $names } y nada de lo declarado rompe el empate
    }
verdict-none-adopted = ningún eje se aprueba
verdict-adopted =
    { $count ->
        [one] se aprueba { $count } de { $all }
       *[other] se aprueban { $count } de { $all }
    }: { $names }
verdict-adopted-one = se aprueba { $name } ({ $hands }; hacían falta { $needed } a favor)
verdict-rejected-one = no se aprueba { $name } ({ $hands }; hacían falta { $needed } a favor)
rule-duels = duelos entre las opciones
rule-shared-ticks = cada papeleta repartida entre sus marcas
verdict-favourite = gana { $names }: vence en el duelo a cada uno de los demás; el más ajustado, { $votes } a { $against } con { $rival }
verdict-favourite-of-two = gana { $names }, { $votes } a { $against } frente a { $rival }
verdict-ordered = encabeza { $names } ({ $rule })
verdict-ordered-tied = empatan en el primer lugar { $names } ({ $rule })
verdict-judged = encabeza { $names } con la mención { $grade }: el { $share } le da esa o una mejor
verdict-leads-plainly = encabeza { $names } con { $score }; después, { $second } con { $next }
verdict-nothing-chosen = no se elige ninguno
verdict-voices = { $support } apoyan, { $accept } aceptan, { $reservation } con reserva, { $objection } objetan
verdict-consent-adopted = se adopta { $name } ({ $voices })
verdict-consent-stopped = { $name } queda detenido hasta responder a las objeciones ({ $voices })
verdict-consent-nothing = nadie apoya ni acepta { $name } ({ $voices })
verdict-score-balance = saldo de duelos { $count }
verdict-score-first = { $count } primeros lugares
verdict-score-points = { $count } puntos
verdict-score-mean = media de { $count }
verdict-score-consent = { $count } a favor o que lo aceptan
verdict-circle = Ningún orden contenta a todas las mayorías: { $duels }. El duelo más ajustado: { $narrowest }.
verdict-duel = { $winner } vence a { $loser } { $votes } a { $against }
verdict-favourite-passed-over = { $name } vence en el duelo a cada uno de los demás, y con este recuento no sale primero.
verdict-middle-and-mean = Por la mención del medio va primero { $middle }; por la media, { $mean }.
verdict-two-camps = La sala está dividida en dos campos sobre { $names }.
verdict-hangs-on = Sin { $name }, que no gana, el primer lugar sería otro.
verdict-contradictory = Las comparaciones se contradicen: razón de consistencia { $ratio }, y se aconseja 0,10 como máximo. Conviene revisar: { $pairs }.
verdict-misfit = { $better } frente a { $worse }: se dijo { $given }, lo coherente sería { $consistent }
verdict-uneven-means = Las medias no son de las mismas personas: no todas dieron un número a cada eje.
verdict-opinion = Con la regla «{ $rule }» quedaría: { $names }.
verdict-opinion-tied = Con la regla «{ $rule }» empatarían: { $names }.
verdict-agreement-very-weak = La sala apenas coincide en el orden (W de Kendall { $w }, de 0 a 1).
verdict-agreement-weak = La sala coincide poco en el orden (W de Kendall { $w }, de 0 a 1).
verdict-agreement-moderate = La sala coincide a medias en el orden (W de Kendall { $w }, de 0 a 1).
verdict-agreement-strong = La sala coincide mucho en el orden (W de Kendall { $w }, de 0 a 1).
verdict-agreement-unusually-strong = La sala coincide casi del todo en el orden (W de Kendall { $w }, de 0 a 1).
verdict-no-sector = quienes no tienen sector
verdict-seed = Sorteo: entra la opción con el menor SHA-256 de «{ $seed }:número»; cualquiera puede repetirlo.
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
verdict-chosen-tied =
    { $places ->
        [one] para { $places } lugar empatan { $names }
       *[other] para { $places } lugares empatan { $names }
    }
verdict-stopped =
    { $count ->
        [one] queda { $count } detenido por objeciones: { $names }
       *[other] quedan { $count } detenidos por objeciones: { $names }
    }
verdict-change =
    { $people ->
        [one] Bastaba con que { $people } persona votara de otro modo para que saliera otro resultado.
       *[other] Hacía falta que { $people } personas votaran de otro modo para que saliera otro resultado.
    }
verdict-change-least =
    { $people ->
        [one] Para otro resultado hacía falta, al menos, que { $people } persona votara de otro modo.
       *[other] Para otro resultado hacía falta, al menos, que { $people } personas votaran de otro modo.
    }
verdict-nothing-of-theirs =
    { $people ->
        [one] { $people } persona, de { $all }, no obtuvo nada de lo que marcó.
       *[other] { $people } personas, de { $all }, no obtuvieron nada de lo que marcaron.
    }
verdict-unheard =
    { $people ->
        [one] { $people } persona coincide en { $name }, basta para un lugar, y no obtuvo nada.
       *[other] { $people } personas coinciden en { $name }, bastan para un lugar, y no obtuvieron nada.
    }
verdict-opinions-same =
    { $count ->
        [one] { $count } manera más de contar las mismas papeletas dice lo mismo.
       *[other] Otras { $count } maneras de contar las mismas papeletas dicen lo mismo.
    }
verdict-sector =
    { $voters ->
        [one] { $sector } ({ $voters } voto) habría elegido { $names }
       *[other] { $sector } ({ $voters } votos) habría elegido { $names }
    }
verdict-duels-of = { $won } de { $rivals }
