# The names of everything in the record.
label-step-opening = Apertura
label-step-stakeholders = Actores
label-step-swot = FODA
label-step-axes = Ejes
label-step-mesa = Mesa de concertación
label-step-mesa-short = Mesa
label-step-closing = Cierre
label-space-internal-mesa = Mesa interna
label-space-interministerial = Mesa interministerial
label-space-public-private = Mesa público-privada
label-space-advisory-council = Consejo consultivo
label-space-forum = Foro abierto
label-space-hearing = Audiencia pública
label-degree-inform = Informar
label-degree-consult = Consultar
label-degree-involve = Involucrar
label-degree-collaborate = Colaborar
label-degree-decide = Decidir
label-stage-design = Diseño
label-stage-implementation = Implementación
label-stage-evaluation = Evaluación
label-evidence-survey = Encuesta
label-evidence-interviews = Entrevistas
label-evidence-focus-groups = Grupos focales
label-evidence-documents = Documentos
label-evidence-other-cities = Experiencias de otras ciudades
label-state-draft = Borrador
label-state-running = En curso
label-state-awaiting-approval = Por aprobar
label-state-approved = Aprobada
label-state-sealed = Sellada
label-kind-participant = Participante
label-kind-agenda-point = Punto del orden del día
label-kind-stakeholder = Actor
label-kind-relation = Relación
label-kind-factor = Factor
label-kind-crossing = Cruce
label-kind-axis = Eje
label-kind-criterion = Criterio
label-kind-round = Ronda
label-kind-point = Punto de la mesa
label-kind-agreement = Acuerdo
label-kind-subcommittee = Subcomisión

# Participants
label-sector-social = Social y ciudadano
label-sector-private = Privado
label-sector-international = Internacional
label-sector-academic = Académico y cultural
label-sector-media = Medios de comunicación
label-sector-other-government = Otros niveles de gobierno
label-sector-local-government = Gobierno local (otras dependencias)
label-sector-none = Sin sector
label-sector-social-short = Social
label-sector-private-short = Privado
label-sector-international-short = Internac.
label-sector-academic-short = Académico
label-sector-media-short = Medios
label-sector-other-government-short = Otros gob.
label-sector-local-government-short = Gob. local
label-without-sectors = , sin { $sectors }
label-without-many-sectors = , sin { $count } sectores
# Other words for each sector, with commas between them, by which a typed or pasted roster is understood.
label-sector-social-also = sociedad civil, comunidad, comunitario, ciudadanía, organización social, ONG, vecinal, sector social
label-sector-private-also = empresa, empresarial, empresas, industria, comercio, productivo, gremial, sector privado, negocios
label-sector-international-also = cooperación internacional, organismo internacional, diplomático, cooperante
label-sector-academic-also = academia, universidad, universitario, investigación, educación, cultura, sector académico
label-sector-media-also = prensa, comunicación, periodismo, radio, televisión
label-sector-other-government-also = otro gob., otros gob., otro gobierno, gobierno central, gobierno nacional, gobierno provincial, gobierno estatal, gobierno regional, estado, nacional, provincial, público, ministerio, legislativo
label-sector-local-government-also = gobierno local, gobierno municipal, municipio, municipal, ayuntamiento, alcaldía, local, concejo, intendencia, otras dependencias del gobierno local, otras dependencias
label-level-municipal = Municipal
label-level-intermediate = Intermedio
label-level-national = Nacional
label-level-international = Internacional
label-membership-permanent = Titular
label-membership-invited = Persona invitada
label-membership-invited-for = Persona invitada: { $topic }
label-capacity-decider = Poder de decisión
label-capacity-technical = Conocimiento técnico

# Rules. Phrases with a lower-case start go into a sentence.
label-rule-consensus = Consenso
label-rule-consent = Consentimiento
label-rule-simple-majority = Mayoría simple
label-rule-absolute-majority = Mayoría absoluta
label-rule-qualified = Mayoría calificada de { $share }
label-amount-none = sin mínimo
label-amount-count = al menos { $count }
label-amount-half = más de la mitad
label-amount-all = todos
label-amount-share = al menos { $share }
label-counted-people = Participantes con voto
label-counted-institutions = Instituciones
label-quorum-none = no se exige quórum
label-quorum-people-count =
    { $count ->
        [one] al menos { $count } participante con voto
       *[other] al menos { $count } participantes con voto
    }
label-quorum-people-half = más de la mitad de los participantes con voto
label-quorum-people-all = todos los participantes con voto
label-quorum-people-share = al menos { $share } de los participantes con voto
label-quorum-institutions-count =
    { $count ->
        [one] al menos { $count } institución
       *[other] al menos { $count } instituciones
    }
label-quorum-institutions-half = más de la mitad de las instituciones
label-quorum-institutions-all = todas las instituciones
label-quorum-institutions-share = al menos { $share } de las instituciones
label-quorum-sectors = al menos una persona de cada sector
label-quorum-and-sectors = { $quorum }, y al menos una persona de cada sector
label-call-first = Primera convocatoria
label-call-second = Segunda convocatoria
label-weights-person = Un voto por persona
label-weights-institution = Un voto por institución
label-weights-weighted = Voto ponderado
label-secrecy-open = Voto abierto
label-secrecy-secret = Voto secreto
label-tie-break-supporters = Más votantes que apoyan
label-tie-break-second-method = Un segundo modo de contar las mismas papeletas
label-tie-break-earlier-proposal = La propuesta más antigua
label-tie-break-further-round = Nueva ronda entre las empatadas
label-tie-break-lot = Sorteo
label-tie-break-chair = Decide la presidencia

# Stakeholders
label-inside-government = Dentro del gobierno
label-outside-government = Fuera del gobierno
label-willingness-opposed = En contra
label-willingness-reluctant = Reticente
label-willingness-neutral = Neutral
label-willingness-favourable = Favorable
label-willingness-committed = Comprometido
label-resource-economic = Económico
label-resource-organisational = Organizativo
label-resource-political = Político
label-resource-cognitive = Cognitivo
label-role-promoter = Promotor
label-role-designer = Diseñador
label-role-executor = Ejecutor
label-role-protagonist = Protagonista
label-role-evaluator = Evaluador
label-role-recipient = Receptor
label-participation-direct = Directa
label-participation-indirect = Indirecta
label-position-strongly-against = Muy en contra
label-position-against = En contra
label-position-neutral = Neutral
label-position-in-favour = A favor
label-position-strongly-in-favour = Muy a favor
label-visibility-public = Público
label-visibility-internal = Interno
label-relation-cooperation = Cooperación
label-relation-authority = Autoridad
label-relation-funding = Financiamiento
label-relation-information = Información
label-relation-influence = Influencia
label-relation-conflict = Conflicto

# SWOT. The letters must differ from one another: they come before the number of a factor.
label-quadrant-strengths = Fortalezas
label-quadrant-opportunities = Oportunidades
label-quadrant-weaknesses = Debilidades
label-quadrant-threats = Amenazas
label-quadrant-strength = Fortaleza
label-quadrant-opportunity = Oportunidad
label-quadrant-weakness = Debilidad
label-quadrant-threat = Amenaza
label-letter-strength = F
label-letter-opportunity = O
label-letter-weakness = D
label-letter-threat = A
label-verb-strength = potenciar
label-verb-opportunity = aprovechar
label-verb-weakness = reducir
label-verb-threat = sortear
label-crossing-strength-opportunity = potenciar y aprovechar
label-crossing-weakness-opportunity = reducir aprovechando
label-crossing-strength-threat = potenciar para sortear
label-crossing-weakness-threat = reducir para sortear
label-dimension-background = Antecedentes
label-dimension-capacities = Capacidades
label-dimension-opportunities = Oportunidades
label-dimension-needs = Necesidades

# Axes
label-origin-local-plan = Plan local
label-origin-problem = Problema detectado
label-origin-adaptation = Adaptación de otra experiencia
label-origin-earlier-agreement = Acuerdo previo
label-origin-global-framework = Marco global
label-origin-stakeholder = Propuesta de un actor
label-direction-outward = Hacia fuera
label-direction-inward = Hacia dentro
label-direction-both = En ambos sentidos
label-agenda-local = Agenda local
label-agenda-territorial = Agenda del territorio
label-agenda-global = Agenda global
label-agenda-goal = ODS { $number } { $name }

# Rounds
label-method-hands = A favor, en contra, abstención
label-method-dots = Puntos
label-method-dots-of = Puntos: { $points } por votante, máximo { $most } por opción
label-method-single = Una sola opción
label-method-approval = Aprobación
label-method-approval-of =
    { $most ->
        [one] Aprobación: hasta { $most } opción
       *[other] Aprobación: hasta { $most } opciones
    }
label-method-score = Puntuación
label-method-score-of = Puntuación de { $low } a { $high }
label-method-judgment = Juicio mayoritario
label-method-judgment-of = Juicio mayoritario: { $grades } menciones
label-method-ranking = Orden de preferencia
label-taking-hands = A mano alzada
label-taking-roll-call = Nominal
label-taking-slips = Por papeletas
label-taking-totals = Solo totales
label-base-cast = de los votos válidos, sin abstenciones
label-base-valid = de los votos válidos, en blanco y abstenciones
label-base-present = de los presentes
label-base-entitled = de quienes tienen voto
label-threshold-all = la totalidad { $base }
label-threshold-at-least = al menos { $share } { $base }
label-threshold-more-than = más de { $share } { $base }
label-stance-favour = A favor
label-stance-against = En contra
label-stance-abstain = Abstención
label-round-draft = En preparación
label-round-open = Abierta
label-round-closed = Cerrada
label-round-annulled = Anulada

# The mesa
label-point-origin-area = Un área del gobierno
label-point-origin-head-of-government = La jefatura de gobierno
label-point-origin-earlier-commitment = Un compromiso anterior
label-point-origin-territory = El territorio
label-point-origin-global-framework = Un marco global
label-reservation-reservation = Reserva
label-reservation-against = Voto en contra
label-reservation-abstention = Abstención
label-reservations = Reservas
label-votes-against = Votos en contra
label-abstentions = Abstenciones
label-reservations-counted =
    { $count ->
        [one] { $count } reserva
       *[other] { $count } reservas
    }
label-votes-against-counted =
    { $count ->
        [one] { $count } voto en contra
       *[other] { $count } votos en contra
    }
label-abstentions-counted =
    { $count ->
        [one] { $count } abstención
       *[other] { $count } abstenciones
    }
label-dissent-named = { $votes } ({ $named } con nombre)
label-way-against-rule = aunque la regla acordada era el consenso
label-agreement-pending = Pendiente
label-agreement-underway = En curso
label-agreement-fulfilled = Cumplido
label-agreement-unfulfilled = Incumplido
label-agreement-replaced = Sustituido
label-agreement-withdrawn = Retirado
label-way-consensus = Por consenso
label-way-consent = Por consentimiento
label-way-vote =
    Por votación: { $favour } a favor, { $against } en contra, { $abstain ->
        [one] { $abstain } abstención
       *[other] { $abstain } abstenciones
    }
label-result-shared-vision = La visión del territorio es compartida
label-result-aware-areas = Las áreas comprenden la importancia de la internacionalización
label-result-strategic-lines = Hay líneas estratégicas y objetivos definidos
label-result-rules-of-the-game = Hay reglas del juego y modos de decidir
label-result-area-priorities = Se conocen las prioridades de cada área
label-result-agreements = Hay acuerdos para desarrollar las líneas
label-result-subcommittees = Hay subcomisiones o redes de trabajo
label-result-timetables = Hay cronogramas
label-result-results-presented = Los resultados se presentan y se reflexiona sobre ellos
label-result-systematised = La experiencia está sistematizada
label-result-bulletins = Los resultados más significativos se difunden en boletines
label-kind-parked = Asunto aparcado
label-amendment-open = Por resolver
label-amendment-accepted = Aceptada
label-amendment-rejected = Rechazada
label-amendment-withdrawn = Retirada
label-objection-standing = En pie
label-objection-resolved = Resuelta
label-objection-withdrawn = Retirada
label-correction-open = Por resolver
label-correction-taken = Recogida
label-correction-refused = No recogida
label-order-request = Por orden de pedido
label-order-alphabetical = Alfabético por institución
label-order-rank = Por rango
label-order-seniority = Por antigüedad en el cargo
label-order-confirmation = Por fecha de confirmación
label-order-alternating = Alternado: primero quien menos ha hablado
label-instrument-negotiation = En negociación
label-instrument-notified = Cancillería avisada
label-instrument-opinion-asked = Dictamen solicitado
label-instrument-observed = Con observaciones
label-instrument-cleared = Dictamen favorable
label-instrument-signed = Firmado
label-instrument-copy-sent = Copia remitida
label-instrument-registered = Registrado
label-proposal-letter = P
label-origin-count-area =
    { $count ->
        [one] { $count } de un área
       *[other] { $count } de áreas
    }
label-origin-count-head = { $count } de la jefatura
label-origin-count-commitment = { $count } de antes
label-origin-count-territory = { $count } del territorio
label-origin-count-framework = { $count } global
