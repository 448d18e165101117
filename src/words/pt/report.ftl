# The report. Formal register; phrases with a lower-case start go into a sentence or after a label.
report-kind = Relatório da sessão
report-session-number = sessão { $number }
report-moment = { $date }, { $hour }
report-names = { $others } e { $last }
report-names-before-i = { $others } e { $last }
report-quoted = “{ $text }”
report-decimal = { $whole },{ $part }
report-percent = { $percent }%
report-out-of = { $part } de { $whole }
report-counted = { $kind } ({ $count })
report-nothing-yet = O desenvolvimento desta sessão ainda não foi registrado.
report-stamp = Relatório composto a partir do registro da sessão { $session }. Situação em { $date }.

# Header
report-internal-label = Uso interno
report-internal-text = Este relatório contém informações reservadas sobre os atores e sobre a mesa. Não deve ser projetado nem divulgado.
report-notice = Advertência
report-warning = Atenção
report-state-draft = A sessão está em preparação; o que segue pode mudar.
report-state-running = A sessão está em curso; o que segue pode mudar.
report-state-awaiting = O registro da sessão aguarda aprovação.
report-series = Mesa
report-number = Número da sessão
report-territory = Território
report-convener = Convoca
report-space = Tipo de espaço
report-degree = Grau de participação declarado
report-date = Data
report-hours = das { $starts } às { $ends }
report-hour-from = a partir das { $starts }
report-place = Local
report-facilitator = Facilitação
report-rapporteur = Relatoria
report-stage = Etapa da política
report-horizon = Horizonte
report-years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }
report-purpose = Propósito
report-evidence = Fontes de informação

# Summary
report-summary = Em síntese
report-attended = Compareceram
report-stakeholders = Atores no mapa
report-factors = Fatores da FOFA
report-axes-chosen = Eixos escolhidos
report-agreements-adopted = Acordos adotados
report-overdue = Vencidos
report-open = Pendentes ou em andamento

# Participants
report-participants = Participantes
report-by-sector = Presença por setor
report-on-roster = Convocados
report-no-roll-call = A presença não foi registrada.
report-called = Pessoas convocadas
report-present-caption =
    { $count ->
        [one] { $count } pessoa presente
       *[other] { $count } pessoas presentes
    }
report-absent =
    { $count ->
        [one] Não compareceu { $count } pessoa convocada:
       *[other] Não compareceram { $count } pessoas convocadas:
    }
report-institution = Instituição
report-post = Cargo
report-name = Nome
report-sector = Setor
report-level = Nível
report-quality = Qualidade
report-voice-and-vote = Voz e voto
report-voice-vote = Voz e voto
report-voice-only = Voz
report-vote-only = Voto
report-listens = Sem voz nem voto
report-remarks = Observações
report-substitute-of = no lugar de { $name }
report-left-at = retirou-se às { $hour }

# Rules and quorum
report-rules = Regras e quórum
report-decision-rule = Modo de decidir
report-quorum-asked = Quórum exigido
report-quorum-at = Quórum, { $call }
report-call-in-force = Convocação
report-weights = Valor do voto
report-secrecy = Modalidade de voto
report-tie-break = Desempate declarado
report-proxies = Representação
report-proxies-allowed = admite-se votar em nome de uma pessoa ausente
report-seed = Semente do sorteio
report-seed-shown = { $seed }, mostrada antes de votar
report-weights-of = { $weights }; os votos presentes somam { $present } de { $entitled }
report-proxies-none = não se admite votar em nome de uma pessoa ausente
report-second-method = Segunda forma de contar ({ $rule }), entre as empatadas
report-chair-settled = Desempate da presidência
report-settled-by = decide: { $who }
report-settled-reason = motivo: { $reason }
report-game = Regras do jogo
report-round = Rodada { $number }
report-quorum-at-opening = Quórum na abertura da votação
report-quorum-people = { $present } de { $total } presentes
report-quorum-institutions = { $present } de { $total } instituições presentes
report-quorum-now = Presença registrada
report-quorum-lacking = Não houve quórum ao abrir
report-quorum-always =
    { $count ->
        [one] Houve quórum ao abrir { $count } votação.
       *[other] Houve quórum ao abrir as { $count } votações.
    }
report-quorum-met = houve quórum
report-quorum-not-met = não houve quórum
report-quorum-none = { $presence }; não se exigia quórum
report-quorum =
    { $needed ->
        [one] { $presence }; exigia-se { $needed }: { $outcome }
       *[other] { $presence }; exigiam-se { $needed }: { $outcome }
    }
report-quorum-with-sectors =
    { $needed ->
        [0] { $presence }; exigia-se ao menos uma pessoa de cada setor: { $outcome }
        [one] { $presence }; exigia-se { $needed }, com ao menos uma pessoa de cada setor: { $outcome }
       *[other] { $presence }; exigiam-se { $needed }, com ao menos uma pessoa de cada setor: { $outcome }
    }

# Agenda
report-agenda = Ordem do dia
report-place-number = N.º
report-topic = Tema
report-step = Etapa
report-minutes-planned = Minutos previstos
report-minutes-used = Minutos utilizados

# Stakeholders
report-stakeholder-map = Mapa de atores
report-stakeholders-caption =
    { $count ->
        [one] { $count } ator
       *[other] { $count } atores
    }
report-stakeholder = Ator
report-type = Tipo
report-role = Papel
report-participation = Participação
report-competences = Competências
report-sectors-missing = Setores sem atores no mapa
report-levels-missing = Níveis sem atores no mapa
report-notes = Notas
report-stakeholders-internal = Atores: informações reservadas
report-inside = Posição institucional
report-norm = Norma que o rege
report-focal-point = Ponto focal
report-interests = Interesses
report-motivations = Motivações
report-own-agenda = Agenda própria
report-needs = Necessidades
report-willingness = Disposição para participar
report-resources = Recursos que pode aportar
report-internal-note = Nota interna
report-grid = Influência e interesse dos atores.
report-influence = Influência
report-interest = Interesse
report-legitimacy = Legitimidade
report-urgency = Urgência
report-handling-manage = Muita influência e muito interesse, gerir de perto
report-handling-satisfy = Muita influência e pouco interesse, manter satisfeito
report-handling-inform = Pouca influência e muito interesse, manter informado
report-handling-monitor = Pouca influência e pouco interesse, observar
report-handling-between = Na linha média
report-ratings = Avaliações dos atores, de 1 a 5
report-rater = Quem avalia
report-whole-table = Toda a mesa
report-positions = Posição dos atores diante dos eixos
report-position = Posição
report-relations = Relações entre atores
report-strength = intensidade { $strength } de 3

# SWOT
report-swot = FOFA
report-quadrant = { $name }: { $verb }
report-empty-quadrant = Nenhum fator foi registrado.
report-code = Código
report-factor = Fator
report-joins = Reúne também
report-dimension = Dimensão
report-shown-by = Evidência
report-raised-by = Levantado por
report-factor-ratings = Avaliações dos fatores, de 1 a 5
report-impact = Impacto
report-probability = Probabilidade
report-control = Governabilidade
report-crossings = Cruzamentos e estratégias
report-crosses = Cruza
report-strategy = Estratégia

# Axes
report-axes = Eixos
report-axis = Eixo
report-origin = Origem
report-comes-from = Vem de
report-agendas = Agendas a que responde
report-direction = Sentido
report-withdrawn = Fora da mesa
report-criteria = Critérios de priorização
report-criterion = Critério
report-weight = Peso
report-meaning = Significado
report-vision = Visão
report-objective = Objetivo
report-goal = Meta

# Rounds
report-rounds = Votações
report-how-counted = Método
report-rule-explained = Como se conta
report-how-taken = Modo de votar
report-threshold = Maioria exigida
report-seats = Opções a escolher
report-follows = Retoma
report-opened-at = Abertura
report-closed-at = Encerramento
report-annulled = A rodada foi anulada: consta no registro e não produz efeitos.
report-sealed = A votação é secreta e continua aberta: nada se mostra até o encerramento.
report-still-open = A votação continua aberta: o resultado será conhecido no encerramento.
report-running = Contagem provisória: a votação continua aberta.
report-votes =
    { $voters ->
        [one] Foi dado { $voters } voto
       *[other] Foram dados { $voters } votos
    }: { $valid ->
        [one] { $valid } válido
       *[other] { $valid } válidos
    }, { $blank } em branco e { $spoilt ->
        [one] { $spoilt } nulo
       *[other] { $spoilt } nulos
    }.
report-result-caption = Resultado
report-option = Opção
report-favour = A favor
report-against = Contra
report-abstain = Abstenções
report-needed = Eram precisos, a favor
report-hands-rule = Aprova-se o que tem mais votos a favor que contra.
report-result = Resultado
report-adopted = Aprovada
report-rejected = Não aprovada
report-unvoted = Sem votar
report-place-in-order = Lugar
report-supporters = Votantes que a apoiam
report-supporters-least = Votantes que a apoiam, ao menos
report-firsts = Votantes que a põem em primeiro
report-share = Proporção
report-share-ballots = Parte das cédulas
report-share-grade = Dão-lhe essa menção ou uma melhor
report-percent-of-ballots = As porcentagens são das { $count } cédulas válidas e em branco.
report-percent-of-votes = As porcentagens são dos { $count } votos válidos.
report-duel-votes = Votos no duelo
report-points-header = Pontos
report-votes-header = Votos
report-approvals-header = Apoios
report-score-header = Pontuação
report-points-of =
    { $count ->
        [one] { $count } ponto
       *[other] { $count } pontos
    }
report-votes-of =
    { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }
report-approvals-of =
    { $count ->
        [one] { $count } apoio
       *[other] { $count } apoios
    }
report-in-favour = { $count } a favor
report-unused-points =
    { $unused ->
        [one] Foram atribuídos { $used } pontos; sobrou { $unused }.
       *[other] Foram atribuídos { $used } pontos; sobraram { $unused }.
    }
report-chart = Resultado da rodada { $number }
report-chart-words =
    { $options ->
        [one] De { $options } opção: { $first }, { $first-score }.
       *[other] De { $options } opções: primeiro, { $first }, { $first-score }; último, { $last }, { $last-score }.
    }
report-taken-up = Foi levado a uma nova rodada, a { $number }.
report-by-name = Voto nominal
report-vote-by = por { $by }
report-by-institution = Voto nominal das instituições
report-who = Quem
report-vote = Voto
report-blank = Em branco
report-spoilt = Nulo

# Decision
report-decision = Decisão sobre os eixos
report-no-decision = Houve votação, mas não consta uma decisão sobre os eixos: a votação informa, não decide.
report-none-chosen = Nenhum eixo foi escolhido.
report-chosen =
    { $count ->
        [one] Foi escolhido { $count } eixo:
       *[other] Foram escolhidos { $count } eixos, nesta ordem de importância:
    }
report-decided-by = Decide
report-decided-at = Momento da decisão
report-decided-without-vote = A decisão não se apoia em nenhuma votação registrada.
report-vote-and-decision = Voto e decisão
report-informed-by = a rodada { $number } informou a decisão.
report-follows-vote = a decisão coincide com o resultado da rodada { $number }.
report-follows-vote-and-tie = a decisão coincide com o resultado da rodada { $number }; entre as opções empatadas, escolhe { $chosen }.
report-departs = a decisão se afasta do resultado { $votes }: inclui { $added }, fora das opções mais votadas, e deixa de fora { $dropped }.
report-departs-adding = a decisão se afasta do resultado { $votes }: inclui { $added }, fora das opções mais votadas.
report-departs-dropping = a decisão se afasta do resultado { $votes }: deixa de fora, das opções mais votadas, { $dropped }.
report-reason = Razão
report-too-many-axes = Foram escolhidos { $count } eixos; recomendam-se três ou quatro.

# The mesa
report-topics-treated = Temas tratados
report-brought-by = Trazido à mesa por
report-spoke = Intervieram
report-private-note = Nota reservada
report-agreements-here = Resultou em
report-agreements = Acordos
report-agreement-number = Acordo { $number }
report-proposal-number = Proposta { $number }
report-internal-mark = I
report-agreement = Acordo
report-proposals = Propostas não adotadas
report-proposals-note = Foram propostas e não consta sua adoção.
report-visibility = Divulgação
report-responsible = Responsável
report-co-responsible = Corresponsáveis
report-due = Prazo
report-needed-resources = Recursos
report-indicator = Indicador
report-verification = Meio de verificação
report-adoption = Adoção
report-with-quorum = com quórum
report-without-quorum = sem quórum
report-reservations = Ressalvas e dissensos
report-on-what = Sobre
report-on-decision = Decisão sobre os eixos
report-kind-of-reservation = Registro
report-owed = Compromissos pendentes
report-as-of = Situação em { $date }.
report-owed-caption = Pendentes e em andamento, por ordem de prazo
report-settled-caption = Compromissos encerrados
report-which = N.º ou origem
report-standing = Estado
report-last-seen = Último acompanhamento
report-without-date = sem prazo
report-due-today = vence hoje
report-days-late =
    { $days ->
        [one] vencido há { $days } dia
       *[other] vencido há { $days } dias
    }
report-carried = vem de uma sessão anterior
report-carried-session = vem da sessão { $session }
report-carried-date = vem da sessão de { $date }
report-subcommittees = Subcomissões
report-subcommittee = Subcomissão
report-task = Tarefa
report-members = Integrantes
report-results = Resultados da mesa
report-results-reached =
    { $reached ->
        [one] Foi alcançado { $reached } dos { $total } resultados observáveis de uma mesa de concertação.
       *[other] Foram alcançados { $reached } dos { $total } resultados observáveis de uma mesa de concertação.
    }
report-next-meeting = Próxima reunião
report-topics = Temas

# Closing
report-closing = Encerramento
report-evaluation = Avaliação dos participantes, de 1 a 5
report-aspect = Aspecto
report-answers = Respostas
report-mean = Média
report-what-worked = O que funcionou e por quê
report-what-to-change = O que faríamos de outra maneira
report-approvals = Aprovações
report-signatures = Assinaturas
report-seal = Selo

# Sources and method
report-sources = Procedência dos dados
report-source-entries =
    { $count ->
        [one] { $count } registro
       *[other] { $count } registros
    }
report-method = Nota de método
report-method-degree = O grau de participação segue o espectro da IAP2 (2007).
report-method-sectors = Os setores e tipos de atores seguem o guia de Paradiplomacia.org, Fundação Konrad Adenauer e Universidad Austral (2023).
report-method-grid = A matriz de influência e interesse segue Mendelow (1981); a escala de 1 a 5 e seu ponto médio são próprios deste programa.
report-method-salience = Legitimidade e urgência seguem Mitchell, Agle e Wood (1997); a escala de 1 a 5 é própria deste programa.
report-method-positions = As posições diante dos eixos, de −2 a +2, seguem o método MACTOR de Godet (1990).
report-method-willingness = A escala de disposição para participar é própria deste programa.
report-method-swot = A ordem da FOFA e seus verbos seguem AL-LAs, Cuaderno 2 (2014).
report-method-factors = A escala de 1 a 5 com que se avaliam os fatores é própria deste programa.
report-method-crossings = Os cruzamentos de fatores seguem a matriz TOWS de Weihrich (1982).
report-method-direction = O duplo sentido dos eixos segue AL-LAs, Cuaderno 2 (2014).
report-method-votes = Os resultados são calculados de novo a partir dos votos registrados. As porcentagens são arredondadas: sua soma pode não ser 100.
report-method-results = Os onze resultados de uma mesa de concertação seguem AL-LAs, Cuaderno 8 (2018).
report-departs-order = a decisão altera a ordem que resultou { $votes }.
report-one-vote = da rodada { $number }
report-several-votes = das rodadas { $numbers }

# What an agreement needs and what a point has before it
report-documents = Documentos
report-recused = Afastou-se da discussão e da votação
report-contributions = Aportes
report-contributions-total = Soma dos aportes: { $total }
report-milestones = Marcos
report-milestone-due = { $text }, até { $date }
report-milestone-reached = { $text }, alcançado em { $date }
report-baseline = Linha de base
report-indicator-goal = Meta do indicador
report-instrument = Instrumento
report-instrument-with = { $name }, com { $counterpart }
report-instrument-signing = assinatura prevista para { $date }
report-instrument-opinion-by = o parecer deve ser pedido até { $date }
report-instrument-without-opinion = assinado sem parecer favorável
report-instrument-step = { $state }, em { $date }
report-conformity = Conformidade
report-conformity-given = { $ministry }, dada em { $date }
report-conformity-awaited = { $ministry }, por receber
report-replaced-by = Substituído por
report-replaces = Substitui
report-circulated = Envio do rascunho
report-corrections-open =
    { $count ->
        [one] Resta { $count } correção à ata por resolver.
       *[other] Restam { $count } correções à ata por resolver.
    }
report-rectified =
    { $count ->
        [one] A ata selada tem { $count } retificação.
       *[other] A ata selada tem { $count } retificações.
    }
