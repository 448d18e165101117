# Keys: few words, they stand in the footer.
mesa-key-next-pane = Panel
mesa-key-previous-pane = Panel anterior
mesa-key-new-point = Punto
mesa-key-new-proposals = Varias propuestas
mesa-key-new-subcommittee = Subcomisión
mesa-key-propose = Acuerdo
mesa-key-notes = Notas
mesa-key-private-notes = Notas privadas
mesa-key-edit = Editar
mesa-key-position = Posición
mesa-key-consensus = Consenso
mesa-key-consent = Sin objeción
mesa-key-vote = Votación
mesa-key-ballot = Poner a votación
mesa-key-reopen = Volver a propuesta
mesa-key-reserve = Disenso
mesa-key-assign = Quién y cuándo
mesa-key-follow-up = Seguimiento
mesa-key-next-meeting = Próxima reunión
mesa-key-mark = Marcar
mesa-key-evidence = Evidencia
mesa-key-read = Leer
mesa-key-remove = Quitar
mesa-key-earlier = Subir
mesa-key-later = Bajar
mesa-key-end-floor = Fin de palabra
mesa-key-next-speaker = Da la palabra
mesa-key-ask = Pide palabra
mesa-key-room = Llega o sale
mesa-key-floor-rules = Reglas de la palabra
mesa-key-recuse = Se excusa
mesa-key-park = Aparcar
mesa-key-take-up = Tratado
mesa-key-make-point = Hacer punto
mesa-key-bring-agenda = Del orden del día
mesa-key-amend = Enmienda
mesa-key-amendments = Enmiendas y textos
mesa-key-object = Objeción
mesa-key-supersede = Sustituir
mesa-key-report = Devolución

# Tabs and titles
mesa-tab-owed = Pendientes
mesa-tab-points = Puntos
mesa-tab-agreements = Acuerdos
mesa-tab-subcommittees = Subcomisiones
mesa-tab-results = Resultados
mesa-title-owed = Lo que se debe de antes
mesa-title-points = Puntos que trata la mesa
mesa-title-agreements = Acuerdos de esta sesión
mesa-title-subcommittees = Subcomisiones y redes de trabajo
mesa-title-results = Los once resultados de una mesa
mesa-filtered = «{ $filter }»: { $count }
mesa-point-number = Punto { $number }
mesa-agreement-number = Acuerdo { $number }
mesa-proposal-number = Propuesta { $number }
mesa-owed-one = Acuerdo pendiente
mesa-owed-proposal = Propuesta pendiente
mesa-subcommittee = Subcomisión
mesa-more = Espacio: leer todo

# Empty panes
mesa-empty-owed = Aquí aparecen los acuerdos de sesiones anteriores que aún no se cumplen. Esta sesión no recibió ninguno.
mesa-begin-owed = Pulse o para anotar lo que un área devuelve a la mesa.
mesa-empty-points = Los puntos que trata la mesa: quién los trae, lo esencial de lo que se dice y lo que se acuerda en cada uno.
mesa-begin-points = Pulse n para anotar el primer punto.
mesa-begin-points-agenda =
    { $count ->
        [one] Pulse b para traer { $count } punto del orden del día, o n para anotar otro.
       *[other] Pulse b para traer { $count } puntos del orden del día, o n para anotar otro.
    }
mesa-begin-points-elsewhere = El orden del día no tiene puntos para la mesa: los suyos son de otros pasos. Pulse n para anotar el primero.
mesa-empty-agreements = Lo que la mesa acuerda: qué, quién responde y para cuándo. Primero es propuesta; se adopta por consenso, sin objeción o por votación.
mesa-begin-agreements = Pulse a para proponer el primer acuerdo.
mesa-empty-subcommittees = Grupos que siguen trabajando entre sesiones: nombre, integrantes, tarea y fecha.
mesa-begin-subcommittees = Pulse n para crear la primera.
mesa-none-found = Nada coincide con lo buscado. Esc quita el filtro.

# Points
mesa-new-point = Punto
mesa-new-point-hint = de qué se trata, en pocas palabras
mesa-notes-of = Notas: { $title }
mesa-private-notes-of = Notas privadas (nunca se proyectan ni se imprimen en público): { $title }
mesa-who-speaks = Quién habla
mesa-field-speakers-hint = una por línea: nombre · minutos, como 2:30; vacío si no se midió
mesa-speech-unclear = «{ $line }» no se entiende: un nombre de la lista y, si se quiere, · 2:30.
mesa-floor-ended = Anotado: { $name }, { $time }.
mesa-floor-untimed = Anotado: { $name }, sin tiempo: el reloj se atrasó. Revíselo.
mesa-field-source = Fuente
mesa-field-source-hint = de dónde viene este dato, o «ilustrativo»
mesa-whose-position = De qué institución es la posición
mesa-position-written = con posición anotada
mesa-other-institution = Otra institución…
mesa-institution-hint = nombre de la institución
mesa-position-of = Posición de { $institution }
mesa-notes = Notas
mesa-private-notes = Notas privadas
mesa-no-notes = Sin notas todavía.
mesa-has-notes = con notas
mesa-agreed-here = Acuerdos de este punto
mesa-positions = Posiciones
mesa-speakers = Hablaron
mesa-agreements-count =
    { $count ->
        [one] { $count } acuerdo
       *[other] { $count } acuerdos
    }

# Agreements
mesa-new-agreement = Acuerdo
mesa-new-agreement-on = Acuerdo sobre «{ $point }»
mesa-new-agreement-hint = qué se hará, con un verbo: «Presentar…», «Crear…»
mesa-new-proposals = Propuestas de acuerdo
mesa-ask-responsible = Quién responde
mesa-responsible-hint = cargo u oficina antes que persona; ↓ ofrece los conocidos
mesa-field-responsible-hint = cargo u oficina antes que persona; m, en la lista, ofrece los conocidos
mesa-ask-due = Para cuándo
mesa-due-hint = 15/12, 15 de diciembre, 15/12/2027 o +30 (días)
mesa-due-unread = Esa fecha no se entiende: pruebe 15/12, 15 de diciembre o +30 (días).
mesa-due-is = Para el { $weekday } { $date }.
mesa-due-past = Esa fecha ya pasó: el acuerdo queda vencido.
mesa-meeting-past = Esa fecha ya pasó: revise la de la próxima reunión.
mesa-adopted = Adoptado: { $number }. { $way }.
mesa-adopted-without-quorum = Adoptado sin quórum ({ $quorum }). Queda anotado así.
mesa-adopted-outvoted = Anotado como adoptado, aunque no hay más votos a favor que en contra.
mesa-adopted-against-rule = La regla era el consenso.
mesa-dissent-beyond = Son más que los contados en la votación: revise la cuenta (v) o la constancia (r).
mesa-dissent-against-consensus = Pero se adoptó sin nadie en contra: reábralo (x) y vótelo (V), o anote una reserva.
mesa-dissent-of-one-vote = Su institución tiene un solo voto y ya consta el de { $name }.
mesa-reword-no = Dejar el texto adoptado
mesa-reword-yes = La mesa lo acepta
mesa-reword-kept = Este acuerdo ya se adoptó. El cambio consta como enmienda aceptada, y el texto anterior se conserva.
mesa-ask-reword = ¿La mesa acepta el nuevo texto?
mesa-title-reword = Texto adoptado
mesa-doubt-outvoted = La última votación sobre él no lo aprobó.
mesa-doubt-rule = La regla de esta mesa es otra: { $rule }.
mesa-doubt-quorum = Ahora no hay quórum ({ $quorum }): quedará anotado así.
mesa-adopt-yes = Adoptarlo
mesa-ask-adopt = ¿Adoptar este acuerdo ({ $way })?
mesa-title-adopt = Adoptar
mesa-lacks-both = Falta quién responde y para cuándo: m.
mesa-lacks-responsible = Falta quién responde: m.
mesa-lacks-due = Falta para cuándo: m.
mesa-not-adopted = Propuesta: aún sin adoptar
mesa-proposal = propuesta
mesa-with-quorum = con quórum
mesa-without-quorum = sin quórum
mesa-is-internal = Interno: no se proyecta ni sale en el informe público.
mesa-no-responsible = Falta quién responde
mesa-no-due = Falta la fecha
mesa-days-late =
    { $days ->
        [one] vencido hace { $days } día
       *[other] vencido hace { $days } días
    }
mesa-due-today = vence hoy
mesa-days-left =
    { $days ->
        [one] falta { $days } día
       *[other] faltan { $days } días
    }
mesa-from-session-of = Viene de la { $number }.ª sesión, { $date }
mesa-from-session = Viene de la { $number }.ª sesión
mesa-from-date = Viene de la sesión del { $date }
mesa-from-before = Viene de una sesión anterior
mesa-session-number = { $number }.ª sesión
mesa-who-disagrees = Quién deja constancia
mesa-kind-of-dissent = { $name }: cómo consta
mesa-no-dissent = Ya no: quitar la constancia
mesa-dissent-noted = Consta: { $name }, { $kind }. En total: { $dissent }.
mesa-reason-of = Razón de { $name }, en sus palabras
mesa-seen = Seguimiento
mesa-follow-up-bare = Consta como cumplido sin evidencia: anótela en otro seguimiento (f).
mesa-follow-up-before = La fecha es anterior al último seguimiento: corríjala.

# Forms
mesa-form-point = Punto de la mesa
mesa-form-agreement = Acuerdo
mesa-form-vote = Votación: { $text }
mesa-vote-adopts = adopta
mesa-form-follow-up = Qué pasó con el acuerdo
mesa-form-next-meeting = Próxima reunión
mesa-form-subcommittee = Subcomisión
mesa-field-title = De qué se trata
mesa-field-origin = Quién lo trae
mesa-field-origin-hint = ← → elige
mesa-field-agenda = Punto del orden del día
mesa-field-text = Qué se acuerda
mesa-field-responsible = Responde
mesa-field-due = Fecha
mesa-field-indicator = Indicador
mesa-field-indicator-hint = qué mostrará que se cumplió
mesa-field-verification = Verificación
mesa-field-verification-hint = dónde se podrá ver: un documento, una lista, un registro
mesa-field-resources = Recursos
mesa-field-resources-hint = dinero, personas, tiempo o apoyo, y quién los pone
mesa-field-co-responsible = Acompañan
mesa-field-one-a-line = uno por línea
mesa-field-axis = Eje
mesa-field-stage = Etapa
mesa-field-point = Punto
mesa-field-visibility = Visibilidad
mesa-field-visibility-hint = lo interno no se proyecta ni sale en el informe público
mesa-field-votes-hint = cuántos votos; vacío vale cero en los otros dos
mesa-field-round = Ronda
mesa-field-state = Estado
mesa-field-seen-on = Visto el
mesa-field-evidence = Evidencia
mesa-field-evidence-hint = qué lo muestra: oficio, acta, publicación
mesa-field-remark = Nota
mesa-field-day = Día
mesa-field-hour = Hora
mesa-field-hour-hint = 9, 9:30 o 930
mesa-field-place = Lugar
mesa-field-topics = Temas
mesa-field-topics-hint = uno por línea; serán el orden del día de la próxima sesión
mesa-field-name = Nombre
mesa-field-members = Integrantes
mesa-field-members-hint = cargos o instituciones, uno por línea
mesa-field-task = Tarea

# Working groups, results, the line at the foot
mesa-new-subcommittee = Subcomisión
mesa-new-subcommittee-hint = nombre del grupo
mesa-members-count =
    { $count ->
        [one] { $count } integrante
       *[other] { $count } integrantes
    }
mesa-evidence-hint = qué lo muestra; ↓ ofrece lo que consta en la sesión
mesa-reached = Alcanzado
mesa-not-reached = Todavía no
mesa-in-record = En esta sesión
mesa-results-source = Resultados observables de una mesa según AL-LAs, Cuaderno 8 (2018)
mesa-recorded-axes =
    { $count ->
        [one] { $count } eje elegido en esta sesión
       *[other] { $count } ejes elegidos en esta sesión
    }
mesa-recorded-rules =
    { $count ->
        [one] { $count } regla del juego leída en la apertura
       *[other] { $count } reglas del juego leídas en la apertura
    }
mesa-recorded-agreements =
    { $count ->
        [one] { $count } acuerdo adoptado
       *[other] { $count } acuerdos adoptados
    }
mesa-recorded-subcommittees =
    { $count ->
        [one] { $count } subcomisión en marcha
       *[other] { $count } subcomisiones en marcha
    }
mesa-recorded-dates =
    { $count ->
        [one] { $count } acuerdo con fecha
       *[other] { $count } acuerdos con fecha
    }
mesa-next-meeting-is = Próxima reunión: { $meeting }
mesa-no-next-meeting = Próxima reunión: sin fijar

# The room's picture
mesa-public-owed = Pendientes de antes: { $count }
mesa-public-agreements = Acuerdos de esta sesión: { $count }

# The floor
mesa-who-asks = Quién pide la palabra; otra vez su letra la retira
mesa-place-in-line = en la lista, turno { $place }
mesa-floor-given = Tiene la palabra { $name }.
mesa-floor-passed = Anotado: { $before }, { $time }. Tiene la palabra { $next }.
mesa-speaks = Habla { $name }
mesa-next-speakers = Siguen:
mesa-institution-over = { $institution }: { $time } de { $limit }
mesa-spoken-in-all = En total: { $time }
mesa-spoken-on-all = Minutos en toda la mesa
mesa-form-floor = Reglas de la palabra
mesa-field-order = Orden
mesa-field-order-hint = en qué orden hablan quienes piden la palabra
mesa-field-limit = Por intervención
mesa-field-limit-hint = minutos, o 2:30; vacío: sin límite. Pasado el tiempo se muestra, sin ruido
mesa-field-institution-limit = Por institución
mesa-time-unread = «{ $time }» no es un tiempo: pruebe 3 o 2:30.

# The room
mesa-present = Presentes
mesa-roll = Llega o sale · { $quorum }
mesa-roll-enough = Llega o sale · { $quorum }: hay quórum
mesa-roll-short = Llega o sale · { $quorum }: no hay quórum
mesa-here-since = presente desde las { $hour }
mesa-away = ausente
mesa-came = Llegó { $name }.
mesa-left = Salió { $name }.
mesa-quorum-lost = Salió { $name }: ya no hay quórum ({ $quorum }).
mesa-quorum-found = Llegó { $name }: hay quórum ({ $quorum }).
mesa-quorum-short = { $present }, mínimo { $needed }
mesa-quorum-of = { $counted }, mínimo { $needed }
mesa-quorum-here = En este punto: { $quorum }
mesa-present-here = en este punto { $present }
mesa-who-recuses = Quién se excusa de este punto; otra vez su letra lo retira
mesa-stands-aside = se excusa
mesa-recusal-of = Interés que declara { $name }
mesa-recusal-hint = por qué no cuenta ni vota en este punto
mesa-recused = { $name } se excusa: en este punto no cuenta para el quórum ni vota.
mesa-recusals = Se excusan

# What is left for later
mesa-park = Aparcar para después
mesa-park-hint = lo que surgió y no toca ahora, en una línea
mesa-parked-is-point = Ahora es un punto de la mesa.
mesa-agenda-brought =
    { $count ->
        [one] { $count } punto del orden del día es ahora punto de la mesa.
       *[other] { $count } puntos del orden del día son ahora puntos de la mesa.
    }
mesa-parked-one = Aparcado
mesa-taken-up = ya tratado
mesa-still-parked = aparcado
mesa-raised-by = Lo planteó

# Reports back
mesa-who-reports = Qué área presenta su devolución
mesa-reported = ya presentada
mesa-report-of = Devolución de { $institution }
mesa-report-one = Devolución
mesa-report-part = Lo que el área devuelve a la mesa

# Other wordings, objections, what takes whose place
mesa-the-table = La mesa
mesa-who-amends = Quién propone otro texto
mesa-amendment-of = Enmienda de { $name }
mesa-amendment-hint = el texto entero, como debe quedar
mesa-amendment-same = El texto es el mismo: no se anotó ninguna enmienda.
mesa-amendment-written = Enmienda anotada. b la compara y la resuelve.
mesa-which-amendment = Qué enmienda se resuelve
mesa-amendment-accept = Aceptar: este texto rige
mesa-amendment-reject = Rechazar: queda el texto anterior
mesa-amendment-withdraw = La retira quien la propuso
mesa-amendment-settled = Enmienda { $state }.
mesa-amendments = Enmiendas
mesa-amendments-open =
    { $count ->
        [one] { $count } enmienda por resolver
       *[other] { $count } enmiendas por resolver
    }
mesa-version = Texto { $number }
mesa-versions = Textos del acuerdo
mesa-which-objection = Qué objeción se responde
mesa-another-objection = Otra objeción…
mesa-who-objects = Quién objeta
mesa-objection-of = Objeción de { $name }
mesa-objection-hint = la razón, en sus palabras
mesa-objections = Objeciones
mesa-objections-standing =
    { $count ->
        [one] { $count } objeción en pie
       *[other] { $count } objeciones en pie
    }
mesa-field-answer = Respuesta
mesa-field-answer-hint = objeta: { $reason }
mesa-adopted-twice = Adoptado, pero dice lo mismo que otro acuerdo: revise si se repite.
mesa-adopted-away = Adoptado. Ojo: { $responsible } no está en la sala.
mesa-no-round = Votos contados en la sala
mesa-no-round-hint = los votos se escriben abajo; ← → elige una ronda ya cerrada
mesa-round-says = A favor { $favour }, en contra { $against }, abstención { $abstain }; constancias con nombre: { $dissent }
mesa-round-silent = esta ronda no dice los votos sobre el acuerdo: escríbalos abajo
mesa-what-replaces = Qué acuerdo lo sustituye
mesa-origin-unsaid = { $count } sin origen
mesa-no-successor = No hay otro acuerdo adoptado que lo sustituya: propóngalo (a) y adóptelo primero.
mesa-superseded = Sustituido: su seguimiento lo dice.
mesa-replaced-by = Lo sustituye { $number }: { $text }
mesa-due-before-session = Esa fecha es anterior a la sesión: revísela.
mesa-owes-most = Quien más debe: { $who } ({ $count })

# More fields of points and agreements
mesa-documents = Documentos
mesa-origins = De dónde vienen los puntos
mesa-field-documents-hint = uno por línea: título · dónde está
mesa-field-agenda-hint = con él se compara el tiempo previsto con el usado
mesa-minutes-of = { $used } de { $planned } min
mesa-minutes-planned = { $planned } min previstos
mesa-minutes-used = { $used } min
mesa-field-baseline = Línea base
mesa-field-baseline-hint = cuánto mide hoy el indicador
mesa-field-goal = Meta
mesa-field-goal-hint = a cuánto debe llegar
mesa-field-contributions = Aportes
mesa-field-contributions-hint = uno por línea: organismo · qué · importe
mesa-contributed = Suma de importes: { $total }
mesa-field-milestones = Hitos
mesa-field-milestones-hint = uno por línea: qué · fecha; alcanzado, otra fecha más: qué · fecha · 10/12
mesa-milestone-unclear = «{ $line }» no se entiende: qué · 15/12, y si se alcanzó, · 10/12.
mesa-reached-on = alcanzado el { $date }
mesa-not-needed = No hace falta
mesa-needed = Hace falta
mesa-field-instrument = Instrumento legal
mesa-field-instrument-hint = convenio, hermanamiento, carta de intención: lo que pasa por un trámite de ley
mesa-field-instrument-name = … qué es
mesa-field-instrument-name-hint = por ejemplo, Acuerdo de hermanamiento
mesa-field-counterpart = … con quién
mesa-field-counterpart-hint = la otra parte
mesa-field-signing = … se firma el
mesa-field-signing-hint = el dictamen se pide al menos 14 días antes de la firma
mesa-field-instrument-state = … estado
mesa-field-instrument-state-hint = con observaciones, el texto se rehace y el dictamen se pide otra vez
mesa-field-instrument-since = … desde el
mesa-field-instrument-since-hint = vacío al cambiar de estado: hoy
mesa-field-instrument-note = … nota
mesa-field-instrument-note-hint = oficio, observaciones
mesa-field-conformity = Conformidad
mesa-field-conformity-hint = de la entidad rectora de la materia
mesa-field-ministry = … de quién
mesa-field-conformity-given = … dada el
mesa-field-conformity-given-hint = vacío mientras se espera
mesa-conforms = { $ministry } dio su conformidad el { $date }
mesa-awaits-conformity = Falta la conformidad de { $ministry }
mesa-to-be-signed = firma el { $date }
mesa-opinion-by = El dictamen se pide hasta el { $date }
mesa-signed-without-opinion = Firmado sin dictamen favorable: no tiene validez.

# A round on a proposal; the room at a glance
mesa-balloting = Votación abierta: al cerrarla, v vuelve al acuerdo.
mesa-title-ballot = ¿Cómo se vota?
mesa-ask-ballot = La regla acordada es el consenso; se puede votar de todos modos.
mesa-ballot-passes = Para adoptarse le bastan más votos a favor que en contra.
mesa-ballot-recorded = El acta dirá, si hay votos en contra, que la regla acordada era el consenso.
mesa-form-vote-against-rule = Votación, aunque la regla es el consenso: { $text }
mesa-vote-short = La votación no alcanza: sigue como propuesta. v la adopta de todos modos.
mesa-balloting-without-quorum = Votación abierta sin quórum: queda anotado así. Al cerrarla, v vuelve al acuerdo.
mesa-round-open = Votación abierta: V la muestra.
mesa-round-running = votación abierta
mesa-round-result = Votación: { $outcome }
mesa-ask-floor-rules = Reglas de la palabra…
mesa-each-at-most = hasta { $time } cada vez
mesa-left-line = Salió { $name } y deja su turno en la lista de palabra.
mesa-quorum-since = desde las { $hour }
mesa-quorum-lost-at = perdido a las { $hour }
