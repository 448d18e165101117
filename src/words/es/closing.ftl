# Keys: few words, they stand in the footer.
closing-key-next-pane = Panel
closing-key-previous-pane = Panel anterior
closing-key-mend = Completar
closing-key-go = Ver dónde
closing-key-internal = Ver el interno
closing-key-legislative = Ver el legislativo
closing-key-public = Ver el público
closing-key-write-minutes = Escribir acta
closing-key-write-report = Escribir informe
closing-key-write-summary = Escribir resumen
closing-key-write-bulletin = Escribir boletín
closing-key-write-sheet = Escribir ficha
closing-key-paper = Otro papel
closing-key-write-text = Escribir
closing-key-new-aspect = Aspecto
closing-key-counts = Conteo
closing-key-grade = Contestar
closing-key-new-approval = Aprobación
closing-key-sign = Firma
closing-key-circulate = Remitir
closing-key-correct = Corrección
closing-key-take = Recoger
closing-key-refuse = No recoger
closing-key-seal = Sellar
closing-key-rectify = Rectificar
closing-key-suggest = Proponer
closing-key-read = Leer
closing-key-edit = Editar
closing-key-remove = Quitar
closing-key-earlier = Subir
closing-key-later = Bajar
closing-key-state = Estado
closing-key-next = Siguiente
closing-key-public-copy = Copia pública

# Tabs and titles
closing-tab-missing =
    { $count ->
        [0] Falta
        [one] Falta
       *[other] Faltan
    }
closing-tab-was-missing = Faltaba
closing-tab-papers = Papeles
closing-tab-legislative = legislativo
closing-tab-internal = internos
closing-tab-balance = Balance
closing-tab-evaluation = Evaluación
closing-tab-approval = Aprobación
closing-title-missing = Lo que falta por completar
closing-title-was-missing = Lo que faltaba al sellar
closing-sealed-note = acta sellada: solo se lee
closing-title-minutes = El acta, como saldrá
closing-title-report = El informe, como saldrá
closing-title-bulletin = El boletín, como saldrá
closing-title-summary = El resumen en una página, como saldrá
closing-title-sheet = La ficha de capitalización, como saldrá
closing-title-balance = Balance de la sesión
closing-title-evaluation = Evaluación de los participantes
closing-title-approval = Aprobación y firmas
closing-title-next = Próxima sesión
closing-title-seal = Sellar
closing-audience-legislative = legislativo
closing-audience-public = público
closing-audience-internal = INTERNO: no proyectar
closing-scale = de 1 (mal) a 5 (muy bien)
closing-filtered = «{ $filter }»: { $count }
closing-state = Acta
closing-unapproved = sin aprobación anotada
closing-none-found = Nada coincide con lo buscado. Esc quita el filtro.

# What is missing
closing-nothing-missing = No falta nada de lo que un buen registro debe tener.
closing-nothing-was-missing = No faltaba nada de lo que un buen registro debe tener.
closing-nothing-missing-next = Pulse i para escribir el acta y a para cambiar su estado.
closing-gap-no-date = La sesión no tiene fecha.
closing-gap-no-participants = No hay nadie en la lista de participantes.
closing-gap-nobody-present = No se pasó lista: nadie consta como presente.
closing-gap-no-quorum = No hay quórum ahora: { $present }, mínimo { $needed }{ $lacking }.
closing-gap-no-start = No consta la hora en que empezó la sesión.
closing-gap-no-end = No consta la hora en que terminó la sesión.
closing-gap-no-call = Hay dos convocatorias y no consta ninguna (en la Apertura: s).
closing-gap-outside-hours = Hay votaciones, acuerdos o llegadas fuera de las horas de la sesión.
closing-gap-without-sector =
    { $count ->
        [one] Hay { $count } actor sin sector.
       *[other] Hay { $count } actores sin sector.
    }
closing-gap-dissent-beyond-votes = Más disensos con nombre que votos contados: { $agreement }
closing-gap-adopted-against = Consta como adoptado sin oposición, y alguien está en contra: { $agreement }
closing-gap-speakers-waiting = Quedan turnos de palabra pedidos y no dados: { $point }
closing-gap-empty-quadrant = FODA: no hay nada en «{ $quadrant }».
closing-gap-no-decision = Hay ejes propuestos y no se decidió cuáles se eligen.
closing-gap-too-many-axes = Se eligieron { $count } ejes; se aconsejan { $most } como máximo.
closing-gap-axis-without-vision = Eje sin visión: { $axis }
closing-gap-round-open = Ronda sin cerrar: { $round }
closing-gap-round-without-quorum = Ronda votada sin quórum: { $round }
closing-gap-no-agreements = La mesa trató puntos y no consta ningún acuerdo.
closing-gap-without-responsible = Acuerdo sin responsable: { $agreement }
closing-gap-without-date = Acuerdo sin fecha: { $agreement }
closing-gap-due-before = Acuerdo con fecha anterior a la sesión: { $agreement }
closing-gap-not-adopted = Acuerdo sin adoptar: { $agreement }
closing-gap-without-axis = Acuerdo sin eje: { $agreement }
closing-gap-without-point = Acuerdo sin punto de la mesa: { $agreement }
closing-gap-no-next-meeting = No se fijó la próxima reunión.

# State and next session
closing-ask-state = Cómo queda el acta
closing-state-is = El acta queda: { $state }.
closing-state-with-gaps =
    { $count ->
        [one] El acta queda: { $state }. Falta por completar { $count } cosa.
       *[other] El acta queda: { $state }. Faltan por completar { $count } cosas.
    }
closing-ask-next = ¿Crear la { $number }.ª sesión de la serie?
closing-next-yes = Crear y abrir
closing-next-on = Para el { $date }
closing-next-undated = Sin fecha: la próxima reunión no está fijada
closing-next-agreements =
    { $count ->
        [0] Ningún acuerdo queda pendiente
        [one] { $count } acuerdo pendiente pasa a ella
       *[other] { $count } acuerdos pendientes pasan a ella
    }
closing-next-proposals =
    { $count ->
        [one] { $count } propuesta sin adoptar pasa a ella
       *[other] { $count } propuestas sin adoptar pasan a ella
    }
closing-next-overdue =
    { $count ->
        [one] { $count } de ellos está vencido
       *[other] { $count } de ellos están vencidos
    }
closing-next-people =
    { $count ->
        [one] { $count } participante, todavía sin asistencia
       *[other] { $count } participantes, todavía sin asistencia
    }
closing-next-carries =
    Pasan también: { $stakeholders ->
        [0] ningún actor
        [one] { $stakeholders } actor
       *[other] { $stakeholders } actores
    }, { $axes ->
        [0] ningún eje
        [one] { $axes } eje
       *[other] { $axes } ejes
    }, reglas, subcomisiones y lo aparcado.
closing-next-leaves = No pasan FODA, rondas ni puntos: se leen en esta sesión, desde Inicio.
closing-topic-minutes = Aprobación del acta de la sesión anterior
closing-topic-owed = Seguimiento de los acuerdos pendientes
closing-next-axes-left = Ejes que no se eligieron y no pasan: { $names }.
closing-next-topics =
    { $count ->
        [one] { $count } tema en el orden del día
       *[other] { $count } temas en el orden del día
    }
closing-next-stays = Esta sesión queda como está.

# Balance
closing-balance-summary = Síntesis de la facilitación
closing-balance-protagonist = Quién cuenta la experiencia
closing-balance-worked = Qué funcionó, y por qué
closing-balance-change = Qué haríamos de otro modo
closing-balance-useful = A quién puede servir
closing-protagonist-hint = Las personas o instituciones que la vivieron: son ellas, más que los temas, lo que interesa. Enter para escribir.
closing-useful-hint = Otras mesas, ciudades o áreas a las que esto ahorraría camino. Enter para escribir.
closing-summary-hint = En pocas líneas, qué pasó y qué significa. Abre el informe. Enter para escribir.
closing-capitalisation-hint = Ficha de capitalización: lo vivido que puede servir a otros, sin juzgar a nadie. Enter para escribir.

# Evaluation
closing-empty-evaluation = Cómo valoran la sesión quienes participaron: por cada aspecto, cuántas personas dieron 1, 2, 3, 4 o 5, a mano alzada o en papeletas.
closing-begin-evaluation = Pulse p para proponer los aspectos habituales, o n para escribir los suyos.
closing-new-aspect = Aspecto que se valora
closing-new-aspect-hint = por ejemplo, «Claridad del propósito»
closing-aspect-purpose = El propósito de la sesión fue claro
closing-aspect-voice = Pude decir lo que pensaba
closing-aspect-leading = La conducción ayudó a avanzar
closing-aspect-time = El tiempo estuvo bien usado
closing-aspect-results = Los resultados son útiles
closing-form-counts = Cuántas personas dieron cada nota
closing-field-aspect = Aspecto
closing-grade-one = 1 (mal)
closing-grade-two = 2
closing-grade-three = 3
closing-grade-four = 4
closing-grade-five = 5 (muy bien)
closing-grade-hint = cuántas personas; vacío vale cero
closing-grade-of = Respuesta { $person } · { $aspect }
closing-grade-keys = de 1 (mal) a 5 (muy bien), una persona tras otra
closing-no-grade = Las respuestas van de 1 a 5.
closing-column-aspect = Aspecto
closing-column-answers = Respuestas
closing-column-mean = Media
closing-decimal = { $whole },{ $part }

# Approval
closing-empty-approval = El camino del acta: a quién se remitió el borrador, qué se pidió corregir, quién la aprueba, quiénes firman, y el sello.
closing-begin-approval = Pulse c para anotar la remisión, o para una corrección, n para la aprobación, f para una firma, p para proponer a quienes firman.
closing-approval = Aprobación
closing-signature = Firma
closing-circulated = Remisión
closing-correction = Corrección
closing-seal = Sello
closing-rectification = Rectificación
closing-in-session = en la { $number }.ª sesión
closing-form-approval = Aprobación del acta
closing-form-signature = Firma
closing-form-circulated = Remisión del borrador
closing-form-correction = Corrección al acta
closing-form-rectification = Rectificación del acta sellada
closing-field-to = A quién
closing-field-to-hint = instituciones o personas; vacío si fue a todas
closing-field-asks = Quién la pide
closing-field-correction = Qué debe corregirse
closing-field-outcome = En qué quedó
closing-field-session = En la sesión n.º
closing-field-session-hint = la de la serie en que se aprobó; vacío si fue en esta
closing-field-writes = Quién rectifica
closing-field-about = Sobre
closing-field-about-hint = el acuerdo al que toca, si es uno; ← → elige
closing-field-reads = Qué debe leerse
closing-field-by = Quién aprueba
closing-field-by-hint = un órgano o una persona
closing-field-date = Fecha
closing-field-note = Observación
closing-field-name = Nombre
closing-field-post = En calidad de
closing-field-post-hint = cargo o función en la sesión
closing-column-kind = Qué
closing-column-who = Quién
closing-column-what = Detalle
closing-column-date = Fecha

# The room's picture
closing-thanks = ¡Gracias!
closing-public-agreements =
    { $count ->
        [one] { $count } acuerdo adoptado en esta sesión
       *[other] { $count } acuerdos adoptados en esta sesión
    }
closing-public-axes =
    { $count ->
        [one] Eje elegido ({ $count })
       *[other] Ejes elegidos ({ $count })
    }
closing-public-next = Próxima reunión
closing-gap-without-quorum = Acuerdo adoptado sin quórum: { $agreement }
closing-gap-adopted-on-annulled = Acuerdo adoptado por una votación anulada: { $agreement }
closing-gap-agreement-twice = Acuerdo repetido: { $agreement }
closing-gap-amendment-open = Acuerdo con una enmienda sin resolver: { $agreement }
closing-gap-responsible-away = El responsable no estaba al adoptarse: { $agreement }
closing-gap-signed-without-opinion = Instrumento firmado sin dictamen favorable: { $agreement }
closing-gap-floor-taken = Alguien tiene aún la palabra.
closing-gap-corrections-open =
    { $count ->
        [one] Queda { $count } corrección al acta sin resolver.
       *[other] Quedan { $count } correcciones al acta sin resolver.
    }
closing-gap-approval-outdated = El acta cambió después de aprobarse y no consta aprobada como está.
closing-earlier-noted = Anotado. Su propia acta lo dirá cuando se anote allí: abra esa sesión, Cierre, Aprobación, n.
closing-before-changes = antes de los cambios
closing-ask-where-corrected = ¿Dónde se corrige el acta?
closing-corrected-already = Ya está corregida
closing-corrected-in-opening = En la Apertura: datos, asistencia, reglas
closing-correct-here = Corrija aquí y vuelva al Cierre (t) a darla por recogida: { $text }

# The seal
closing-ask-seal = ¿Sellar el acta?
closing-seal-yes = Sellar
closing-seal-means = Se calcula la huella de todo el registro y se imprime en el acta: cualquier cambio posterior se notará.
closing-seal-after = La sesión queda solo para leer. Después solo se anota el seguimiento de los acuerdos y, aparte, rectificaciones.
closing-seal-unapproved = El acta no consta como aprobada.
closing-seal-corrections = Hay correcciones sin resolver.
closing-seal-gaps =
    { $count ->
        [one] Falta por completar { $count } cosa (primer panel).
       *[other] Faltan por completar { $count } cosas (primer panel).
    }
closing-seal-early = La hora de cierre anotada ({ $hour }) aún no ha llegado: el acta la daría por cierta.
closing-sealed = Acta sellada ({ $digest }…): escríbala con i, para que el papel lo diga. «concertar verificar» la comprueba.
closing-seal-failed = No se pudo sellar: { $reason }
closing-seal-digest = Huella SHA-256 del registro:

# The minutes of the session before
closing-key-earlier-minutes = Acta anterior
closing-earlier = Acta anterior
closing-form-earlier = Aprobación, en esta sesión, del acta anterior
closing-field-of-session = De la sesión n.º
closing-field-corrections = Correcciones
closing-field-corrections-hint = qué se corrigió antes de aprobarla, una por línea; vacío: sin correcciones
closing-the-table = La mesa
closing-of-session = { $number }.ª sesión
closing-of-before = sesión anterior
closing-with-corrections = corregida
closing-without-corrections = sin correcciones
closing-next-unapproved = El acta no está aprobada: la próxima sesión puede aprobarla (6 Cierre, Aprobación, m)
