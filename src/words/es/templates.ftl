# The sessions to begin with: names, rules, agendas, points.

template-blank = Sesión en blanco
template-blank-description = Los seis pasos del taller, sin nada escrito: solo el título.
template-interministerial = Mesa interministerial
template-interministerial-description = Dos horas: ministerios o secretarías fijan prioridades y salen con acuerdos con responsable y fecha.
template-public-private = Mesa de internacionalización público-privada
template-public-private-description = Dos horas y media: gobierno, empresas, universidades y sociedad civil eligen ejes y reúnen recursos.
template-diagnosis = Taller de diagnóstico participativo
template-diagnosis-description = Cuatro horas: mapa de actores, perfil, FODA y cruces, hasta dejar ejes candidatos.

# Rules of the game, read out at the opening.
template-rule-turns = Se habla por turnos: tres minutos por intervención, y nadie repite hasta que hayan hablado todos.
template-rule-voice = Habla por cada institución quien puede comprometerla; el personal técnico asesora.
template-rule-one-vote = Cada institución tiene un voto, sea cual sea su tamaño.
template-rule-consensus-first = Primero se busca el consenso; se vota solo si no se alcanza.
template-rule-dissent = Quien no esté de acuerdo puede dejar su reserva, con nombre y motivo, en el acta.
template-rule-agreement = Todo acuerdo sale con un cargo responsable, una fecha y un indicador.
template-rule-owed-first = Antes de acordar algo nuevo se revisa lo que sigue pendiente.
template-rule-open-door = La mesa permanente puede invitar a otras instituciones según el tema.
template-rule-interests = Cada institución dice de entrada qué interés la trae a la mesa.
template-rule-informs = La votación orienta; la decisión se toma después, y se anota quién decide y por qué.
template-rule-evidence = Una opinión vale más con un dato o un ejemplo al lado.
template-rule-no-attack = Se discuten ideas, no personas; todas las voces pesan lo mismo.
template-rule-shared = El diagnóstico queda cerrado cuando todos lo reconocen como propio.

# Points of the agenda.
template-agenda-opening = Quórum, reglas del juego y orden del día
template-agenda-welcome = Bienvenida, propósito y reglas del juego
template-agenda-owed = Seguimiento de los acuerdos anteriores
template-agenda-priorities = Prioridades de cada área
template-agenda-stakeholders = Quién falta en la mesa: mapa de actores
template-agenda-map = Mapa de actores: quiénes son y qué les importa
template-agenda-profile = Cinco preguntas para conocernos
template-agenda-swot = FODA: captura y ordenamiento
template-agenda-swot-review = Repaso del FODA
template-agenda-break = Pausa
template-agenda-crossings = Cruces y estrategias
template-agenda-axes = Ejes candidatos y votación
template-agenda-candidates = Ejes candidatos y votación orientativa
template-agenda-resources = Recursos y sinergias para cada eje
template-agenda-agreements = Acuerdos: responsable, fecha e indicador
template-agenda-next-steps = Primeros compromisos
template-agenda-closing = Lectura de acuerdos y próxima reunión
template-agenda-evaluation = Evaluación del taller y cierre

# Points of the mesa.
template-point-area-priorities = ¿Qué prioridad trae cada área?
template-point-commitments = Compromisos ya asumidos ante socios y redes
template-point-lines = Líneas estratégicas y objetivos
template-point-timetable = Subcomisiones y cronograma
template-point-initiatives = Iniciativas y activos con más potencial
template-point-contributions = ¿Qué recursos puede aportar cada institución?
template-point-measures = Acciones concretas y cómo medirlas
