# The sessions to begin with: names, rules, agendas, points.

template-blank = Sessão em branco
template-blank-description = Os seis passos da oficina sem nada escrito: apenas o título.
template-interministerial = Mesa interministerial
template-interministerial-description = Duas horas: ministérios ou secretarias definem prioridades e saem com acordos com responsável e data.
template-public-private = Mesa de internacionalização público-privada
template-public-private-description = Duas horas e meia: governo, empresas, universidades e sociedade civil escolhem eixos e reúnem recursos.
template-diagnosis = Oficina de diagnóstico participativo
template-diagnosis-description = Quatro horas: mapa de atores, perfil, FOFA e cruzamentos, até chegar a eixos candidatos.

# Rules of the game, read out at the opening.
template-rule-turns = Fala-se por turnos: três minutos por intervenção, e ninguém repete antes que todos tenham falado.
template-rule-voice = Fala por cada instituição quem pode comprometê-la; a equipe técnica assessora.
template-rule-one-vote = Cada instituição tem um voto, seja qual for o seu tamanho.
template-rule-consensus-first = Primeiro busca-se o consenso; vota-se apenas se não for alcançado.
template-rule-dissent = Quem não concordar pode registrar sua ressalva na ata, com nome e motivo.
template-rule-agreement = Todo acordo sai com um cargo responsável, uma data e um indicador.
template-rule-owed-first = Antes de acordar algo novo, revisa-se o que continua pendente.
template-rule-open-door = Os membros permanentes podem convidar outras instituições conforme o tema.
template-rule-interests = Cada instituição diz logo no início que interesse a traz à mesa.
template-rule-informs = A votação orienta; a decisão vem depois, e anota-se quem decide e por quê.
template-rule-evidence = Uma opinião vale mais com um dado ou um exemplo ao lado.
template-rule-no-attack = Discutem-se ideias, não pessoas; todas as vozes têm o mesmo peso.
template-rule-shared = O diagnóstico está concluído quando todos o reconhecem como seu.

# Points of the agenda.
template-agenda-opening = Quórum, regras do jogo e pauta
template-agenda-welcome = Boas-vindas, propósito e regras do jogo
template-agenda-owed = Acompanhamento dos acordos anteriores
template-agenda-priorities = Prioridades de cada área
template-agenda-stakeholders = Quem falta à mesa: mapa de atores
template-agenda-map = Mapa de atores: quem são e o que lhes importa
template-agenda-profile = Cinco perguntas para nos conhecermos
template-agenda-swot = FOFA: coleta e ordenação
template-agenda-swot-review = Revisão da FOFA
template-agenda-break = Intervalo
template-agenda-crossings = Cruzamentos e estratégias
template-agenda-axes = Eixos candidatos e votação
template-agenda-candidates = Eixos candidatos e votação indicativa
template-agenda-resources = Recursos e sinergias para cada eixo
template-agenda-agreements = Acordos: responsável, data e indicador
template-agenda-next-steps = Primeiros compromissos
template-agenda-closing = Leitura dos acordos e próxima reunião
template-agenda-evaluation = Avaliação da oficina e encerramento

# Points of the mesa.
template-point-area-priorities = Que prioridade cada área traz?
template-point-commitments = Compromissos já assumidos com parceiros e redes
template-point-lines = Linhas estratégicas e objetivos
template-point-timetable = Subcomissões e cronograma
template-point-initiatives = Iniciativas e ativos com maior potencial
template-point-contributions = Que recursos cada instituição pode trazer?
template-point-measures = Ações concretas e como medi-las
