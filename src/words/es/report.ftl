# The report. Formal register; phrases with a lower-case start go into a sentence or after a label.
report-kind = Informe de la sesión
report-session-number = sesión { $number }
report-moment = { $date }, { $hour }
report-names = { $others } y { $last }
report-names-before-i = { $others } e { $last }
report-quoted = «{ $text }»
report-decimal = { $whole },{ $part }
report-percent = { $percent } %
report-out-of = { $part } de { $whole }
report-counted = { $kind } ({ $count })
report-nothing-yet = Todavía no se ha registrado el desarrollo de esta sesión.
report-stamp = Informe compuesto a partir del registro de la sesión { $session }. Situación al { $date }.

# Header
report-internal-label = Uso interno
report-internal-text = Este informe contiene información reservada sobre los actores y sobre la mesa. No debe proyectarse ni difundirse.
report-notice = Advertencia
report-warning = Atención
report-state-draft = La sesión está en preparación; lo que sigue puede cambiar.
report-state-running = La sesión está en curso; lo que sigue puede cambiar.
report-state-awaiting = El registro de la sesión está pendiente de aprobación.
report-series = Mesa
report-number = Número de sesión
report-territory = Territorio
report-convener = Convoca
report-space = Tipo de espacio
report-degree = Grado de participación declarado
report-date = Fecha
report-hours = de { $starts } a { $ends }
report-hour-from = desde las { $starts }
report-place = Lugar
report-facilitator = Facilita
report-rapporteur = Lleva el registro
report-stage = Etapa de la política
report-horizon = Horizonte
report-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
report-purpose = Propósito
report-evidence = Fuentes de información

# Summary
report-summary = En síntesis
report-attended = Asistieron
report-stakeholders = Actores en el mapa
report-factors = Factores del FODA
report-axes-chosen = Ejes elegidos
report-agreements-adopted = Acuerdos adoptados
report-overdue = Vencidos
report-open = Pendientes o en curso

# Participants
report-participants = Participantes
report-by-sector = Asistencia por sector
report-on-roster = Convocados
report-no-roll-call = No se registró la asistencia.
report-called = Personas convocadas
report-present-caption =
    { $count ->
        [one] { $count } persona asistente
       *[other] { $count } personas asistentes
    }
report-absent =
    { $count ->
        [one] No asistió { $count } persona convocada:
       *[other] No asistieron { $count } personas convocadas:
    }
report-institution = Institución
report-post = Cargo
report-name = Nombre
report-sector = Sector
report-level = Nivel
report-quality = Calidad
report-voice-and-vote = Voz y voto
report-voice-vote = Voz y voto
report-voice-only = Voz
report-vote-only = Voto
report-listens = Sin voz ni voto
report-remarks = Observaciones
report-substitute-of = en lugar de { $name }
report-left-at = se retiró a las { $hour }

# Rules and quorum
report-rules = Reglas y quórum
report-decision-rule = Modo de decidir
report-quorum-asked = Quórum exigido
report-quorum-at = Quórum, { $call }
report-call-in-force = Convocatoria
report-weights = Valor del voto
report-secrecy = Modalidad de voto
report-tie-break = Desempate declarado
report-proxies = Representación
report-proxies-allowed = se admite votar en nombre de una persona ausente
report-seed = Semilla del sorteo
report-seed-shown = { $seed }, mostrada antes de votar
report-weights-of = { $weights }; los votos presentes suman { $present } de { $entitled }
report-proxies-none = no se admite votar en nombre de una persona ausente
report-second-method = Segundo modo de contar ({ $rule }), entre las empatadas
report-chair-settled = Desempate de la presidencia
report-settled-by = decide: { $who }
report-settled-reason = motivo: { $reason }
report-game = Reglas del juego
report-round = Ronda { $number }
report-quorum-at-opening = Quórum al abrir la votación
report-quorum-people = { $present } de { $total } presentes
report-quorum-institutions = { $present } de { $total } instituciones presentes
report-quorum-now = Presencia registrada
report-quorum-lacking = No hubo quórum al abrir
report-quorum-always =
    { $count ->
        [one] Hubo quórum al abrir { $count } votación.
       *[other] Hubo quórum al abrir las { $count } votaciones.
    }
report-quorum-met = lo hubo
report-quorum-not-met = no lo hubo
report-quorum-none = { $presence }; no se pedía quórum
report-quorum =
    { $needed ->
        [one] { $presence }; se pedía { $needed }: { $outcome }
       *[other] { $presence }; se pedían { $needed }: { $outcome }
    }
report-quorum-with-sectors =
    { $needed ->
        [0] { $presence }; se pedía al menos una persona de cada sector: { $outcome }
        [one] { $presence }; se pedía { $needed }, con al menos una persona de cada sector: { $outcome }
       *[other] { $presence }; se pedían { $needed }, con al menos una persona de cada sector: { $outcome }
    }

# Agenda
report-agenda = Orden del día
report-place-number = N.º
report-topic = Tema
report-step = Paso
report-minutes-planned = Minutos previstos
report-minutes-used = Minutos empleados

# Stakeholders
report-stakeholder-map = Mapa de actores
report-stakeholders-caption =
    { $count ->
        [one] { $count } actor
       *[other] { $count } actores
    }
report-stakeholder = Actor
report-type = Tipo
report-role = Papel
report-participation = Participación
report-competences = Competencias
report-sectors-missing = Sectores sin actores en el mapa
report-levels-missing = Niveles sin actores en el mapa
report-notes = Notas
report-stakeholders-internal = Actores: información reservada
report-inside = Ubicación
report-norm = Norma que lo rige
report-focal-point = Punto focal
report-interests = Intereses
report-motivations = Motivaciones
report-own-agenda = Agenda propia
report-needs = Necesidades
report-willingness = Disposición a participar
report-resources = Recursos que puede aportar
report-internal-note = Nota interna
report-grid = Influencia e interés de los actores.
report-influence = Influencia
report-interest = Interés
report-legitimacy = Legitimidad
report-urgency = Urgencia
report-handling-manage = Mucha influencia y mucho interés, gestionar de cerca
report-handling-satisfy = Mucha influencia y poco interés, mantener satisfecho
report-handling-inform = Poca influencia y mucho interés, mantener informado
report-handling-monitor = Poca influencia y poco interés, observar
report-handling-between = En la línea media
report-ratings = Valoraciones de los actores, de 1 a 5
report-rater = Quién valora
report-whole-table = Toda la mesa
report-positions = Posición de los actores ante los ejes
report-position = Posición
report-relations = Relaciones entre actores
report-strength = intensidad { $strength } de 3

# SWOT
report-swot = FODA
report-quadrant = { $name }: { $verb }
report-empty-quadrant = No se registró ningún factor.
report-code = Código
report-factor = Factor
report-joins = Reúne también
report-dimension = Dimensión
report-shown-by = Evidencia
report-raised-by = Lo planteó
report-factor-ratings = Valoraciones de los factores, de 1 a 5
report-impact = Impacto
report-probability = Probabilidad
report-control = Gobernabilidad
report-crossings = Cruces y estrategias
report-crosses = Cruza
report-strategy = Estrategia

# Axes
report-axes = Ejes
report-axis = Eje
report-origin = Origen
report-comes-from = Viene de
report-agendas = Agendas a las que responde
report-direction = Sentido
report-withdrawn = Fuera de la mesa
report-criteria = Criterios de priorización
report-criterion = Criterio
report-weight = Peso
report-meaning = Significado
report-vision = Visión
report-objective = Objetivo
report-goal = Meta

# Rounds
report-rounds = Votaciones
report-how-counted = Método
report-rule-explained = Cómo se cuenta
report-how-taken = Modo de votar
report-threshold = Mayoría exigida
report-seats = Opciones por elegir
report-follows = Retoma
report-opened-at = Apertura
report-closed-at = Cierre
report-annulled = La ronda fue anulada: consta en el registro y no produce efectos.
report-sealed = La votación es secreta y sigue abierta: nada se muestra hasta su cierre.
report-still-open = La votación sigue abierta: el resultado se conocerá a su cierre.
report-running = Recuento provisional: la votación sigue abierta.
report-votes =
    { $voters ->
        [one] Se emitió { $voters } voto
       *[other] Se emitieron { $voters } votos
    }: { $valid ->
        [one] { $valid } válido
       *[other] { $valid } válidos
    }, { $blank } en blanco y { $spoilt ->
        [one] { $spoilt } nulo
       *[other] { $spoilt } nulos
    }.
report-result-caption = Resultado
report-option = Opción
report-favour = A favor
report-against = En contra
report-abstain = Abstenciones
report-needed = Hacían falta, a favor
report-hands-rule = Se aprueba lo que tiene más votos a favor que en contra.
report-result = Resultado
report-adopted = Aprobada
report-rejected = No aprobada
report-unvoted = Sin votar
report-place-in-order = Puesto
report-supporters = Votantes que la apoyan
report-supporters-least = Votantes que la apoyan, al menos
report-firsts = Votantes que la ponen primero
report-share = Proporción
report-share-ballots = Parte de las papeletas
report-share-grade = Le dan esa mención o una mejor
report-percent-of-ballots = Los porcentajes son de las { $count } papeletas válidas y en blanco.
report-percent-of-votes = Los porcentajes son de los { $count } votos válidos.
report-duel-votes = Votos en el duelo
report-points-header = Puntos
report-votes-header = Votos
report-approvals-header = Apoyos
report-score-header = Puntuación
report-points-of =
    { $count ->
        [one] { $count } punto
       *[other] { $count } puntos
    }
report-votes-of =
    { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }
report-approvals-of =
    { $count ->
        [one] { $count } apoyo
       *[other] { $count } apoyos
    }
report-in-favour = { $count } a favor
report-unused-points =
    { $unused ->
        [one] Se asignaron { $used } puntos; quedó { $unused } sin asignar.
       *[other] Se asignaron { $used } puntos; quedaron { $unused } sin asignar.
    }
report-chart = Resultado de la ronda { $number }
report-chart-words =
    { $options ->
        [one] De { $options } opción: { $first }, { $first-score }.
       *[other] De { $options } opciones: primero, { $first }, { $first-score }; último, { $last }, { $last-score }.
    }
report-taken-up = Se llevó a una nueva ronda, la { $number }.
report-by-name = Votación nominal
report-vote-by = por { $by }
report-by-institution = Votación nominal de las instituciones
report-who = Quién
report-vote = Voto
report-blank = En blanco
report-spoilt = Nulo

# Decision
report-decision = Decisión sobre los ejes
report-no-decision = Se votó, pero no consta una decisión sobre los ejes: la votación informa, no decide.
report-none-chosen = No se eligió ningún eje.
report-chosen =
    { $count ->
        [one] Se eligió { $count } eje:
       *[other] Se eligieron { $count } ejes, en este orden de importancia:
    }
report-decided-by = Decide
report-decided-at = Momento de la decisión
report-decided-without-vote = La decisión no se apoya en ninguna votación registrada.
report-vote-and-decision = Voto y decisión
report-informed-by = la ronda { $number } informó la decisión.
report-follows-vote = la decisión coincide con el resultado de la ronda { $number }.
report-follows-vote-and-tie = la decisión coincide con el resultado de la ronda { $number }; entre las opciones empatadas, elige { $chosen }.
report-departs = la decisión se aparta del resultado de { $votes }: incluye { $added }, fuera de las opciones más votadas, y deja fuera { $dropped }.
report-departs-adding = la decisión se aparta del resultado de { $votes }: incluye { $added }, fuera de las opciones más votadas.
report-departs-dropping = la decisión se aparta del resultado de { $votes }: deja fuera, de las opciones más votadas, { $dropped }.
report-reason = Razón
report-too-many-axes = Se eligieron { $count } ejes; se recomiendan tres o cuatro.

# The mesa
report-topics-treated = Temas tratados
report-brought-by = Lo trajo a la mesa
report-spoke = Intervinieron
report-private-note = Nota reservada
report-agreements-here = Resultó en
report-agreements = Acuerdos
report-agreement-number = Acuerdo { $number }
report-proposal-number = Propuesta { $number }
report-internal-mark = I
report-agreement = Acuerdo
report-proposals = Propuestas sin adoptar
report-proposals-note = Se propusieron y no consta su adopción.
report-visibility = Difusión
report-responsible = Responsable
report-co-responsible = Corresponsables
report-due = Plazo
report-needed-resources = Recursos
report-indicator = Indicador
report-verification = Medio de verificación
report-adoption = Adopción
report-with-quorum = con quórum
report-without-quorum = sin quórum
report-reservations = Reservas y disensos
report-on-what = Sobre
report-on-decision = Decisión sobre los ejes
report-kind-of-reservation = Constancia
report-owed = Compromisos pendientes
report-as-of = Situación al { $date }.
report-owed-caption = Pendientes y en curso, por orden de plazo
report-settled-caption = Compromisos cerrados
report-which = N.º u origen
report-standing = Estado
report-last-seen = Último seguimiento
report-without-date = sin plazo
report-due-today = vence hoy
report-days-late =
    { $days ->
        [one] vencido hace { $days } día
       *[other] vencido hace { $days } días
    }
report-carried = viene de una sesión anterior
report-carried-session = viene de la sesión { $session }
report-carried-date = viene de la sesión del { $date }
report-subcommittees = Subcomisiones
report-subcommittee = Subcomisión
report-task = Tarea
report-members = Integrantes
report-results = Resultados de la mesa
report-results-reached =
    { $reached ->
        [one] Se alcanzó { $reached } de los { $total } resultados observables de una mesa de concertación.
       *[other] Se alcanzaron { $reached } de los { $total } resultados observables de una mesa de concertación.
    }
report-next-meeting = Próxima reunión
report-topics = Temas

# Closing
report-closing = Cierre
report-evaluation = Evaluación de los participantes, de 1 a 5
report-aspect = Aspecto
report-answers = Respuestas
report-mean = Media
report-what-worked = Qué funcionó y por qué
report-what-to-change = Qué haríamos de otra manera
report-approvals = Aprobaciones
report-signatures = Firmas
report-seal = Sello

# Sources and method
report-sources = Procedencia de los datos
report-source-entries =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
report-method = Nota de método
report-method-degree = El grado de participación sigue el espectro de la IAP2 (2007).
report-method-sectors = Los sectores y tipos de actores siguen la guía de Paradiplomacia.org, Fundación Konrad Adenauer y Universidad Austral (2023).
report-method-grid = La cuadrícula de influencia e interés sigue a Mendelow (1981); la escala de 1 a 5 y su punto medio son propios de este programa.
report-method-salience = Legitimidad y urgencia siguen a Mitchell, Agle y Wood (1997); la escala de 1 a 5 es propia de este programa.
report-method-positions = Las posiciones ante los ejes, de −2 a +2, siguen el método MACTOR de Godet (1990).
report-method-willingness = La escala de disposición a participar es propia de este programa.
report-method-swot = El orden del FODA y sus verbos siguen a AL-LAs, Cuaderno 2 (2014).
report-method-factors = La escala de 1 a 5 con la que se valoran los factores es propia de este programa.
report-method-crossings = Los cruces de factores siguen la matriz TOWS de Weihrich (1982).
report-method-direction = El doble sentido de los ejes sigue a AL-LAs, Cuaderno 2 (2014).
report-method-votes = Los resultados se calculan de nuevo a partir de los votos registrados. Los porcentajes se redondean: su suma puede no ser 100.
report-method-results = Los once resultados de una mesa de concertación siguen a AL-LAs, Cuaderno 8 (2018).
report-departs-order = la decisión cambia el orden que resultó de { $votes }.
report-one-vote = la ronda { $number }
report-several-votes = las rondas { $numbers }

# What an agreement needs and what a point has before it
report-documents = Documentos
report-recused = Se apartó del tratamiento y de la votación
report-contributions = Aportes
report-contributions-total = Suma de los aportes: { $total }
report-milestones = Hitos
report-milestone-due = { $text }, hasta el { $date }
report-milestone-reached = { $text }, alcanzado el { $date }
report-baseline = Línea de base
report-indicator-goal = Meta del indicador
report-instrument = Instrumento
report-instrument-with = { $name }, con { $counterpart }
report-instrument-signing = firma prevista el { $date }
report-instrument-opinion-by = el dictamen debe pedirse hasta el { $date }
report-instrument-without-opinion = se firmó sin dictamen favorable
report-instrument-step = { $state }, el { $date }
report-conformity = Conformidad
report-conformity-given = { $ministry }, dada el { $date }
report-conformity-awaited = { $ministry }, por recibir
report-replaced-by = Sustituido por
report-replaces = Sustituye a
report-circulated = Remisión del borrador
report-corrections-open =
    { $count ->
        [one] Queda { $count } corrección al acta por resolver.
       *[other] Quedan { $count } correcciones al acta por resolver.
    }
report-rectified =
    { $count ->
        [one] El acta sellada tiene { $count } rectificación.
       *[other] El acta sellada tiene { $count } rectificaciones.
    }
