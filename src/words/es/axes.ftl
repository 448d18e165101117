# Keys
axes-key-new = Nuevo
axes-key-catalogue = De una lista
axes-key-edit = Editar
axes-key-roots = De dónde viene
axes-key-read = Leer entero
axes-key-withdraw = Retirar o reponer
axes-key-remove = Quitar
axes-key-earlier = Subir
axes-key-later = Bajar
axes-key-round = Ronda nueva
axes-key-tie-break = Votar el empate
axes-key-open = Abrir
axes-key-vote = Votar
axes-key-correct = Corregir
axes-key-take-out = Quitar voto
axes-key-running = Ver cómo va
axes-key-close = Cerrar
axes-key-annul = Anular
axes-key-decide = Decidir
axes-key-reserve = Disenso
axes-key-to-round = Ver la ronda
axes-key-to-axes = Ver los ejes
axes-key-previous-round = Ronda anterior
axes-key-next-round = Ronda siguiente
axes-key-rounds = Rondas
axes-key-criteria = Criterios
axes-key-view = Otra vista
axes-key-again = Otra vuelta
axes-key-adopt = Al acuerdo
axes-closed-proposal = Votación cerrada. v: volver al acuerdo y anotar lo decidido.

# Candidates
axes-candidates = Ejes propuestos
axes-count-withdrawn = { $all }, { $withdrawn } fuera de la mesa
axes-filtered = «{ $filter }»: { $found } de { $all }
axes-empty = Aquí se ponen sobre la mesa los ejes posibles, se votan y se decide cuáles se siguen.
axes-empty-keys = n: escribir los primeros · a: tomarlos de las listas de los manuales.
axes-no-match = Ningún eje coincide con el filtro.
axes-called-withdrawn = { $name } (fuera de la mesa)
axes-withdrawn = «{ $name }» queda fuera de la mesa; sigue en el registro.
axes-restored = «{ $name }» vuelve a la mesa.
axes-remove-question = ¿Quitar «{ $name }»?
axes-remove-voted = Se votó { $count ->
        [one] en la ronda { $rounds }
       *[other] en las rondas { $rounds }
    }: los votos conservan su nombre.
axes-remove-decided = Está en la decisión, y sale de ella.
axes-remove-others = Depende de ello: { $names }.
axes-remove-instead = Para dejarlo fuera de la mesa sin borrarlo: Esc, y x.
axes-new = Eje nuevo
axes-new-hint = nombre; al final, si quiere, ODS11 ODS17
axes-known-already = Ese eje ya está en la mesa.
axes-catalogue = Tomar de los manuales
axes-whole-list =
    { $name }: { $count ->
        [one] el eje
       *[other] los { $count } ejes
    }
axes-on-the-table = ya está en la mesa
axes-roots = ¿De dónde viene «{ $name }»?
axes-root-is = { $kind }: sí
axes-no-roots = Aún no hay estrategias, factores, participantes ni actores.

# Where a candidate comes from
axes-origin = De dónde viene
axes-no-trace = Sin origen anotado. e: escribirlo · p: ligarlo a una estrategia, un factor o quien lo propuso.
axes-strategy = Estrategia { $kind }: { $strategy }
axes-proposed-by = Propuesto por: { $names }
axes-agendas = Agendas
axes-agenda-local = local
axes-agenda-territorial = territorio
axes-agenda-global = global
axes-source = Fuente: { $source }

# The form of a candidate
axes-form-title = Eje
axes-field-name = Nombre
axes-field-vision = Visión
axes-field-vision-hint = qué será cierto cuando se haya seguido
axes-field-origin = Origen
axes-field-direction = Sentido
axes-field-direction-hint = hacia fuera: la ciudad en el mundo; hacia dentro: el mundo en la ciudad
axes-field-local-hint = la parte del plan de gobierno a la que responde; varias, con punto y coma
axes-field-territorial-hint = lo que pide la gente del territorio; varias, con punto y coma
axes-field-global-hint = ←→ recorre, Espacio marca
axes-field-objectives = Objetivos
axes-field-objectives-hint = una línea por objetivo; - delante de una meta; -- delante de una acción
axes-field-source = Fuente
axes-field-source-hint = de dónde viene el eje, si no se propuso en la sala

# Criteria
axes-criteria = Criterios para comparar los ejes
axes-criterion-weighs = peso { $weight }
axes-criterion-other = Otro criterio…
axes-criterion-form = Criterio
axes-criterion-new = Criterio { $number }
axes-criterion-weight = Peso
axes-criterion-weight-hint = cuánto cuenta frente a los demás: 1 es lo usual
axes-criterion-meaning = Qué se pregunta
axes-criterion-meaning-hint = la pregunta que se hace a cada eje
axes-criterion-cost = Menos es mejor
axes-criterion-cost-hint = sí, por ejemplo, para el costo o el riesgo
axes-criterion-remove = Quitar este criterio

# The form of a round
axes-round-form = Ronda nueva · Ctrl-S la abre
axes-round-opens = abre la ronda
axes-question = ¿Qué ejes priorizamos?
axes-question-tie = Desempate: ¿qué eje priorizamos?
axes-round-question = Pregunta
axes-round-method = Método
axes-round-points = Puntos por votante
axes-round-points-hint = lo usual: un tercio de las { $options } opciones
axes-round-most = Máximo por opción
axes-round-most-hint = cuántos puntos puede dar un votante a un mismo eje; vacío, todos
axes-round-taking = Cómo se toma
axes-round-taking-hint = sin elegir: papeletas; a mano alzada si es a favor o en contra
axes-round-secrecy = Voto
axes-round-secrecy-hint = secreto: por papeletas, y nada se muestra hasta cerrar
axes-round-threshold = Para aprobar
axes-round-threshold-hint = sin elegir: más a favor que en contra; con marcas, ninguno
axes-round-support = Apoyo mínimo
axes-round-support-hint = parte de los votos que debe darle algo, mucho o poco; sin elegir: ninguna
axes-round-height = Nota mínima
axes-round-height-hint = parte del camino de la nota menor a la mayor; la mitad: 2,5 de 5
axes-round-seats = Cuántos se eligen
axes-round-seats-hint = puede quedar vacío; si se dice, se aplica el desempate en ese corte
axes-round-options = Ejes que se votan
axes-round-options-hint = ←→ recorre, Espacio quita o pone
axes-round-ties = Desempate
axes-round-ties-hint = en este orden; sin ninguno, los empates quedan en pie

# A round
axes-round-number = Ronda { $number }
axes-round-number-of = Ronda { $number } de { $total }
axes-rounds = ¿Qué ronda se muestra?
axes-round-waits = La ronda está preparada. v: abrirla.
axes-round-void = Esta ronda se anuló: queda en el registro y no cuenta.
axes-turnout =
    { $votes ->
        [one] Votó { $votes }
       *[other] Votaron { $votes }
    } de { $present ->
        [one] { $present } presente
       *[other] { $present } presentes
    } con voto
axes-turnout-bodies =
    { $votes ->
        [one] Votó { $votes }
       *[other] Votaron { $votes }
    } de { $present ->
        [one] { $present } institución presente
       *[other] { $present } instituciones presentes
    }
axes-turnout-counted = { $counted } de { $options } opciones contadas
axes-turnout-entitled =
    { $votes ->
        [one] Votó { $votes }
       *[other] Votaron { $votes }
    } de { $all } con voto, presentes o representados
axes-turnout-unlisted =
    { $votes ->
        [one] Hubo { $votes } voto
       *[other] Hubo { $votes } votos
    }
axes-with-quorum = con quórum
axes-without-quorum = sin quórum
axes-no-quorum = no se exige quórum
axes-opened-without-quorum = La ronda se abrió sin quórum: quedará dicho en el resultado.
axes-seats =
    { $count ->
        [one] se elige { $count }
       *[other] se eligen { $count }
    }
axes-seed = número del sorteo: { $seed }
axes-lot = Si hay empate, decide un sorteo; número del sorteo: { $seed }.
axes-option = Eje
axes-option-proposal = Propuesta
axes-more-options = y { $count } más
axes-sealed = Voto secreto: hasta cerrar no se muestra nada de lo que dicen las papeletas. Están solo en la memoria de este programa, sin nombre ni orden, y pasan al registro al cerrar (c). Supr quita una diciendo lo que dice.
axes-sealed-counts = Voto secreto: los totales se anotan y no se muestran hasta cerrar.
axes-no-slips = Aún no hay papeletas. v: empezar a anotarlas · i: traerlas de un archivo.
axes-no-voters = No hay presentes con voto: pase lista en la Apertura (1), o anule la ronda y vote por papeletas.
axes-blank = en blanco
axes-spoilt = nula
axes-blanks =
    { $count ->
        [one] { $count } en blanco
       *[other] { $count } en blanco
    }
axes-spoilts =
    { $count ->
        [one] { $count } nula
       *[other] { $count } nulas
    }
axes-unused =
    { $count ->
        [one] { $count } punto sin usar
       *[other] { $count } puntos sin usar
    }
axes-explain-dots =
    { $points ->
        [one] Cada votante da { $points } punto
       *[other] Cada votante reparte { $points } puntos
    }; a un mismo eje, { $most } como máximo.
axes-explain-dots-free =
    { $points ->
        [one] Cada votante da { $points } punto.
       *[other] Cada votante reparte { $points } puntos como quiera.
    }
axes-explain-hands = Cada eje se vota por separado: a favor, en contra o abstención.
axes-explain-hands-proposal = La propuesta se vota: a favor, en contra o abstención.
axes-explain-single = Cada votante elige un solo eje.
axes-explain-ticks = Cada votante marca todos los ejes que apoya.
axes-explain-ticks-most =
    { $most ->
        [one] Cada votante marca { $most } eje.
       *[other] Cada votante marca hasta { $most } ejes.
    }

# Taking votes
axes-slip = Papeleta { $number }
axes-slip-of = Papeleta { $number } de { $expected }
axes-slip-again = Corregir la papeleta { $number }
axes-slip-hint-points =
    { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }: { $example } · b en blanco · x nula
axes-slip-hint-twice = { $option }:2 (dos al { $option })
axes-slip-hint-ticks = { $example } · b en blanco · x nula
axes-slip-hint-order = { $first } o { $second } (= empata) · b en blanco · x nula
axes-slip-hint-single = el número de un eje · b en blanco · x nula
axes-slip-hint-stances = + a favor, - en contra, 0 abstención · b en blanco · x nula
axes-unslip = Quitar una papeleta secreta
axes-unslip-hint = escriba lo que dice la papeleta mal anotada
axes-unslip-done = Papeleta quitada.
axes-unslip-none = No hay ninguna papeleta que diga eso.
axes-call = { $place } de { $total } · { $name }
axes-call-by = vota { $by }
axes-call-for = suplente de { $of }
axes-pass-on = vacío: pasar
axes-ends = vacío: fin
axes-used = usó { $used } de { $of }
axes-used-places = ordenó { $used } de { $of }
axes-used-options = cubre { $used } de { $of }
axes-used-pairs = comparó { $used } de { $of }
axes-slip-used = Papeleta { $number }: { $used }.
axes-voter-used = { $name }: { $used }.
axes-closed-partial = Ronda cerrada: { $said }.
axes-partial-points =
    { $count ->
        [one] { $count } papeleta sin usar todos sus puntos
       *[other] { $count } papeletas sin usar todos sus puntos
    }
axes-partial-credits =
    { $count ->
        [one] { $count } papeleta sin usar todos sus créditos
       *[other] { $count } papeletas sin usar todos sus créditos
    }
axes-partial-places =
    { $count ->
        [one] { $count } papeleta sin ordenar todo: lo demás empata al final
       *[other] { $count } papeletas sin ordenar todo: lo demás empata al final
    }
axes-partial-options =
    { $count ->
        [one] { $count } papeleta que deja alguna opción sin respuesta
       *[other] { $count } papeletas que dejan alguna opción sin respuesta
    }
axes-partial-pairs =
    { $count ->
        [one] { $count } papeleta sin comparar todos los pares
       *[other] { $count } papeletas sin comparar todos los pares
    }
axes-still-missing =
    { $count ->
        [one] Falta { $count } voto; v sigue con él.
       *[other] Faltan { $count } votos; v sigue con ellos.
    }
axes-hands = { $number } · { $label }
axes-hands-hint = 12 3 1: a favor, en contra, abstención · 12 3 r: el resto · vacío: pasar
axes-unclear-part = No se entiende «{ $part }».
axes-unclear-cost = «{ $part }» no es un costo: números enteros, sin decimales, como 20000 o 20.000.
axes-unclear-secret = No se entiende lo escrito.
axes-refused-secret = Lo escrito no cabe en las reglas de la ronda: revise el papel.
axes-unclear-count =
    { $given ->
        [one] Es { $given } número y deben ser { $expected }, en su orden.
       *[other] Son { $given } números y deben ser { $expected }, en su orden.
    }
axes-unclear-criteria = Cada eje lleva { $expected } números, uno por criterio, y aquí hay { $given }.
axes-unclear-each = Cubre { $given } de { $expected } ejes: dé uno por eje, en su orden; . deja uno fuera.
axes-unclear-twice = «{ $option }» está dos veces: mire el papel.
axes-unclear-itself = Compara «{ $option }» consigo mismo.
axes-unclear-totals = Son { $given } números: primero cuántos votaron, y luego uno por cada uno de los { $options } ejes.
axes-unclear-option = No hay opción { $option }: van de 1 a { $options }.
axes-miscount-long = Son tres números: a favor, en contra, abstención; una sola r.
axes-miscount-short = Faltan números: a favor, en contra, abstención; con r, el resto.
axes-miscount-many = Suman { $hands } y hay { $people } con voto: cuente de nuevo.
axes-miscount-rest = No se sabe cuántos son el resto: no hay lista de presentes.
axes-close-question = ¿Cerrar la ronda { $number } y contar?
axes-uncounted =
    { $count ->
        [one] Falta { $count } eje por contar.
       *[other] Faltan { $count } ejes por contar.
    }
axes-not-voted = { $count ->
    [one] Falta el voto de { $count } votante.
   *[other] Faltan los votos de { $count } votantes.
}
axes-fewer-than-quorum = { $votes ->
    [one] Votó { $votes }
   *[other] Votaron { $votes }
}, menos que los { $needed } del quórum: la ronda queda sin quórum de votos.
axes-fewer-bodies-than-quorum = { $votes ->
    [one] Votó { $votes } institución
   *[other] Votaron { $votes } instituciones
}, menos que las { $needed } del quórum: la ronda queda sin quórum de votos.
axes-close-yes = Cerrar y contar
axes-close-is-final = Una ronda secreta que se contó no se reabre.
axes-close-look = Esc deja ver y corregir lo anotado; c cierra después.
axes-annul-question = ¿Anular la ronda { $number }?
axes-annul-yes = Anular
axes-title-close = Cerrar la ronda
axes-title-annul = Anular la ronda
axes-title-import = Votos de un archivo
axes-title-recheck = Segunda lectura
axes-title-remove = Quitar el eje
axes-annul-detail = Queda en el registro y no cuenta. Para votar otra vez se abre una ronda nueva.
axes-annul-decided = La decisión se apoya en esta ronda: cambie primero la decisión (d).

# The result
axes-percent = { $share }{ "\u00A0" }%
axes-supported-by =
    { $count ->
        [one] con el apoyo de { $count } votante
       *[other] con el apoyo de { $count } votantes
    }
axes-put-first-by =
    { $count ->
        [one] { $count } votante lo pone primero
       *[other] { $count } votantes lo ponen primero
    }
axes-score-points =
    { $count ->
        [one] { $count } punto
       *[other] { $count } puntos
    }
axes-score-votes =
    { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }
axes-score-ticks =
    { $count ->
        [one] { $count } marca
       *[other] { $count } marcas
    }
axes-score-favour = { $count } a favor
axes-consent-columns = apoyan – aceptan – con reserva – objetan
axes-tie = empate
axes-tie-broken = empate deshecho
axes-tie-broken-in = deshecho en la ronda { $number }
axes-warns = Aviso: { $said }. i: leerlo entero.
axes-warns-camps = la sala está en dos campos
axes-warns-contradictory = las comparaciones se contradicen
axes-warns-circle = las mayorías van en círculo
axes-tie-unbroken = empate sin romper
axes-tie-next = r: votar solo entre los empatados · d: decidir y decir por qué.
axes-leader = { $names }: { $score }
axes-leaders-tied = empate: { $names }, { $score }
axes-leaders-even = empate: { $names }
axes-quoted = «{ $name }»
axes-and = { $first } y { $last }
axes-and-before-i = { $first } e { $last }
axes-and-more = { $names } y { $more } más
axes-hands-told =
    { $favour } a favor, { $against } en contra, { $abstain ->
        [one] { $abstain } abstención
       *[other] { $abstain } abstenciones
    }

# The decision
axes-decision = Decisión
axes-decision-form = Decisión sobre los ejes
axes-decision-place = { $place }.º eje
axes-decision-place-hint = ←→ o la primera letra elige · Supr lo deja vacío
axes-decision-by = Quién decide
axes-decision-reason = Por qué
axes-decision-reason-hint = sobre todo si se aparta del voto
axes-decided-by-table = La mesa
axes-decided-by = decide: { $who }
axes-decided-by-sentence = Decide: { $who }.
axes-decided-nothing = No se eligió ningún eje: nada se anotó.
axes-undecided = La decisión se borró: no queda ningún eje elegido. Ctrl-Z la recupera.
axes-decision-told = Se decidió: { $chosen }.
axes-chosen = Ejes elegidos
axes-ordinal = { $place }.º
axes-place = { $place }.º { $name }
axes-many = Son { $count } ejes: se aconsejan tres o cuatro. Es válido, y queda dicho.
axes-departs-both = Se aparta del voto: incluye { $raised } y deja fuera { $passed }.
axes-departs-raised = Se aparta del voto: incluye { $names }.
axes-departs-passed = Se aparta del voto: deja fuera { $names }.
axes-departs-order = Se aparta del voto en el orden de los ejes.
axes-departs-unsaid = { $told } Falta decir por qué.
axes-why-both = ¿Por qué { $raised } y no { $passed }?
axes-why-raised = ¿Por qué incluir { $names }, contra el voto?
axes-why-passed = ¿Por qué dejar fuera { $names }, contra el voto?
axes-why-order = ¿Por qué en otro orden que el voto?
axes-because = Motivo: { $reason }
axes-dissenter = ¿Quién deja constancia de su disenso?
axes-dissenter-away = ausente
axes-reservation-form = Disenso de { $name }
axes-reservation-reason = Motivo
axes-reservation-reason-hint = en sus palabras
axes-reservation-kind = Clase
axes-reservation-kind-hint = Supr la deja sin elegir: la constancia se retira
axes-reservation-told = { $kind } de { $name }
axes-reservations = Constan en el acta: { $counted }.

# The room
axes-room-empty = Aún no hay ejes propuestos.

# Methods of rounds
axes-question-again = De nuevo, tras el debate: ¿qué ejes priorizamos?
axes-advice-dots = puntos por votante, para abrir y ordenar ideas
axes-advice-hands = para aprobar o no cada eje por separado
axes-advice-ticks = marcar lo que se apoya; también para que varios representen a todos
axes-advice-single = un voto, una opción: para una sola decisión entre pocas
axes-advice-ranking = ordenar los ejes, cada uno contra cada uno: el más riguroso para 3 a 12
axes-advice-judgment = una mención con nombre a cada eje: fácil de explicar
axes-advice-score = un número a cada eje
axes-advice-consent = apoya, acepta, acepta con reserva u objeta: ¿estamos de acuerdo?
axes-advice-criteria = cada eje contra cada criterio con su peso
axes-advice-comparison = cuánto pesa uno frente a otro, de dos en dos (AHP), con hasta 9
axes-advice-budget = proyectos con costo, hasta agotar un presupuesto
axes-advice-quadratic = cada voto cuesta su cuadrado: pesa cuánto importa
axes-round-ticks = Marcas por votante
axes-round-ticks-hint = vacío: todas las que quiera
axes-round-rule = Se cuenta
axes-round-grades = Menciones
axes-round-grades-hint = de 5 a 7 es lo usual; 0 es la peor
axes-round-missing = Sin calificar es lo peor
axes-round-missing-hint = no: quien no califica un eje no cuenta para él
axes-round-low = Desde
axes-round-high = Hasta
axes-round-criteria = Criterios
axes-round-criteria-hint = se escriben con t en la lista de ejes; ←→ recorre, Espacio quita o pone
axes-round-amount = Presupuesto
axes-round-amount-hint = en la unidad de los costos, que se preguntan después
axes-round-credits = Créditos por votante
axes-round-credits-hint = un voto cuesta 1; dos, 4; tres, 9
axes-cost = Costo { $place } de { $total } · { $label }
axes-cost-hint = 20000 · o todos en su orden: 20000 15000 8000 · vacío: no se abre
axes-explain-ranking = Cada votante ordena los ejes, del que prefiere al último; puede empatarlos o dejar fuera.
axes-explain-judgment = Cada votante da una mención a cada eje: { $grades }.
axes-explain-score = Cada votante da a cada eje un número de { $low } a { $high }.
axes-explain-consent = De cada eje: apoya, acepta, acepta con reserva, objeta o se abstiene. Una objeción lo detiene hasta responderla.
axes-explain-consent-proposal = Cada quien apoya la propuesta, la acepta, la acepta con reserva, la objeta o se abstiene. Una objeción la detiene hasta responderla.
axes-explain-criteria = A cada eje, un número de { $low } a { $high } por criterio: { $criteria }.
axes-explain-comparison = De cada par, cuál pesa más y cuántas veces, de 1 (igual) a 9.
axes-explain-budget = Cada votante marca los proyectos que apoya; hay { $amount } para gastar.
axes-explain-quadratic = Cada votante tiene { $credits } créditos; los votos a un eje cuestan su cuadrado.
axes-slip-hint-numbers = { $example }: por eje, { $low } a { $high }; . ninguno · b blanco · x nula
axes-slip-hint-credits = 2 -1 0: votos por eje; { $credits } créditos · b blanco · x nula
axes-slip-hint-consent = + apoya = acepta r reserva - objeta 0 se abstiene · b blanco
axes-slip-hint-sheet = 42 51 o 4 2/5 1: por eje, sus criterios · b blanco · x nula
axes-slip-hint-pairs = 1>2:3 1=3, o en orden 3 -5 1 · b en blanco · x nula
axes-legend-pairs = 1>2:3: el 1 pesa 3 veces el 2 · 1=3: pesan igual · en orden (-5: 5 veces el segundo): { $pairs }
axes-totals = Totales: votantes, y luego cada eje en su orden
axes-totals-hint = 24 26 16 16 8 · b2: dos en blanco · x1: una nula
axes-no-totals = Aún no hay totales. v: escribirlos.
axes-sealed-totals = Voto secreto: los totales se guardan en la memoria de este programa y pasan al registro al cerrar (c).
axes-key-recheck = Releer papeletas
axes-recheck = Segunda lectura: papeleta { $place } de { $total }
axes-recheck-none = La primera lectura no tiene otra igual: mire el papel. Enter de nuevo la deja así.
axes-recheck-question = ¿Vale la segunda lectura?
axes-recheck-yes = Vale la segunda
axes-recheck-first = Solo en la primera: { $said }
axes-recheck-second = Solo en la segunda: { $said }
axes-key-settle = Desempatar
axes-recheck-same =
    { $count ->
        [one] Coincide { $count } papeleta.
       *[other] Coinciden las { $count } papeletas.
    }
axes-recheck-differ = Coinciden { $found }; de la primera lectura quedan { $left } y de la segunda { $strange }.
axes-settle = Desempate: { $names }
axes-settle-hint = 3 1: primero la 3, luego la 1 · vacío: lo retira
axes-settle-none = Nombre por su número alguna de las empatadas.
axes-settled-by = La presidencia

# Ballots from a file
axes-key-import = Traer archivo
axes-import = Archivo con las respuestas de un formulario (CSV)
axes-import-hint = escriba la ruta o arrastre el archivo a esta ventana · vacío: nada
axes-import-no-table = Aquí se leen tablas: guárdelo como CSV.
axes-import-reading = Leyendo «{ $file }»…
axes-import-question =
    { $count ->
        [one] ¿Tomar { $count } papeleta del archivo?
       *[other] ¿Tomar { $count } papeletas del archivo?
    }
axes-import-yes = Tomarlas
axes-import-found =
    «{ $file }»: { $ballots ->
        [one] { $ballots } papeleta
       *[other] { $ballots } papeletas
    } en { $lines ->
        [one] { $lines } línea
       *[other] { $lines } líneas
    }
axes-import-alike = Todas dicen lo mismo que otras ya anotadas. Si es el mismo archivo, contarían dos veces.
axes-import-known =
    { $count ->
        [one] { $count } línea ya se había tomado y no cuenta dos veces.
       *[other] { $count } líneas ya se habían tomado y no cuentan dos veces.
    }
axes-import-faults =
    { $count ->
        [one] Queda fuera, por { $count } falta:
       *[other] Quedan fuera, por { $count } faltas:
    }
axes-import-more-faults =
    { $count ->
        [one] y { $count } falta más
       *[other] y { $count } faltas más
    }
axes-import-secret-faults = Quedan fuera, por faltas que aquí no se dicen, las líneas { $lines }.
axes-import-absent = Sin columna en el archivo: { $names }.
axes-import-columns = Sin leer, por no ser ejes: { $names }.
axes-import-weights = Los pesos del archivo no cuentan: aquí cada voto pesa lo mismo.
axes-import-no-options = Ninguna columna lleva el nombre o el número de un eje de la ronda.
axes-import-no-names = Falta una columna «votante» o «nombre»: la ronda es nominal.
axes-import-no-grade = «{ $found }» no es una mención. Son: { $grades }.
axes-import-unknown-voter = «{ $name }» no está entre quienes votan aquí.
axes-import-voted = «{ $name }» ya tiene su voto anotado, y vale ese.
axes-import-nothing = Nada que tomar de «{ $file }»
axes-import-again = Ese archivo ya se tomó: nada cuenta dos veces.
axes-import-done =
    { $count ->
        [one] Se tomó { $count } papeleta. Ctrl-Z la quita.
       *[other] Se tomaron { $count } papeletas. Ctrl-Z las quita.
    }
axes-import-held =
    { $count ->
        [one] Se guardó { $count } papeleta secreta. Traer otra vez el archivo la quita.
       *[other] Se guardaron { $count } papeletas secretas. Traer otra vez el archivo las quita.
    }
axes-import-back-question =
    { $count ->
        [one] Ese archivo ya se tomó. ¿Quitar su { $count } papeleta?
       *[other] Ese archivo ya se tomó. ¿Quitar sus { $count } papeletas?
    }
axes-import-back-yes = Quitarlas
axes-import-back-done =
    { $count ->
        [one] Se quitó { $count } papeleta.
       *[other] Se quitaron { $count } papeletas.
    }

# What the room or the facilitator is warned of
axes-resumed = Ronda secreta { $number } abierta: sus papeletas no se guardaron; anótelas de nuevo.
axes-resumed-empty = Por el secreto, lo anotado antes de cerrar el programa no se guardó: anote de nuevo todas las papeletas (v). Con la ronda abierta están solo en la memoria; pasan al registro al cerrarla (c).

# What to know of a way of counting before it is chosen
advice-most = la parte más grande de la mesa puede llevarse todos los lugares
advice-equal-shares = cada parte de la mesa decide sobre su parte de lugares o dinero
advice-proportional = da lugares a cada parte de la mesa, también a la menor
advice-greedy = por más marcas mientras alcance: lo caro deja fuera a lo demás
advice-schulze = todos contra todos, por las cadenas más firmes: el recomendado
advice-ranked-pairs = todos contra todos, fijando primero los duelos más claros
advice-borda = puntos según el lugar: dos ejes muy parecidos se ayudan, únalos antes
advice-copeland = duelos ganados menos perdidos: deja más empates
advice-minimax = gana el de derrota más leve; puede perder contra todos los demás por poco
advice-kemeny = el orden que contradice menos duelos; hasta 12 ejes
advice-instant-runoff = para comparar: subir un eje en una papeleta puede hacer que pierda
advice-sum = suma: quien da números extremos pesa más
advice-mean = media de quienes dieron número: pueden ser votantes distintos
advice-star = los dos de mayor suma, en un duelo final
