# The names of everything in the record.
label-step-opening = Abertura
label-step-stakeholders = Atores
label-step-swot = FOFA
label-step-axes = Eixos
label-step-mesa = Mesa de concertação
label-step-mesa-short = Mesa
label-step-closing = Encerramento
label-space-internal-mesa = Mesa interna
label-space-interministerial = Mesa interministerial
label-space-public-private = Mesa público-privada
label-space-advisory-council = Conselho consultivo
label-space-forum = Fórum aberto
label-space-hearing = Audiência pública
label-degree-inform = Informar
label-degree-consult = Consultar
label-degree-involve = Envolver
label-degree-collaborate = Colaborar
label-degree-decide = Decidir
label-stage-design = Formulação
label-stage-implementation = Implementação
label-stage-evaluation = Avaliação
label-evidence-survey = Questionário
label-evidence-interviews = Entrevistas
label-evidence-focus-groups = Grupos focais
label-evidence-documents = Documentos
label-evidence-other-cities = Experiências de outras cidades
label-state-draft = Rascunho
label-state-running = Em andamento
label-state-awaiting-approval = A aprovar
label-state-approved = Aprovada
label-state-sealed = Selada
label-kind-participant = Participante
label-kind-agenda-point = Ponto da pauta
label-kind-stakeholder = Ator
label-kind-relation = Relação
label-kind-factor = Fator
label-kind-crossing = Cruzamento
label-kind-axis = Eixo
label-kind-criterion = Critério
label-kind-round = Rodada
label-kind-point = Ponto da mesa
label-kind-agreement = Acordo
label-kind-subcommittee = Subcomissão

# Participants
label-sector-social = Social e cidadão
label-sector-private = Privado
label-sector-international = Internacional
label-sector-academic = Acadêmico e cultural
label-sector-media = Meios de comunicação
label-sector-other-government = Outros níveis de governo
label-sector-local-government = Governo local (outros órgãos)
label-sector-none = Sem setor
label-sector-social-short = Social
label-sector-private-short = Privado
label-sector-international-short = Internac.
label-sector-academic-short = Acadêmico
label-sector-media-short = Mídia
label-sector-other-government-short = Outros gov.
label-sector-local-government-short = Gov. local
label-without-sectors = , sem { $sectors }
label-without-many-sectors = , sem { $count } setores
# Other words for each sector, with commas between them, by which a typed or pasted roster is understood.
label-sector-social-also = sociedade civil, comunidade, comunitário, cidadania, organização social, ONG, associação de moradores, setor social
label-sector-private-also = empresa, empresarial, empresas, indústria, comércio, produtivo, setor privado, negócios
label-sector-international-also = cooperação internacional, organismo internacional, diplomático, doador
label-sector-academic-also = academia, universidade, universitário, pesquisa, educação, cultura, setor acadêmico
label-sector-media-also = imprensa, comunicação, jornalismo, rádio, televisão
label-sector-other-government-also = outro gov., outro governo, governo central, governo nacional, governo federal, governo estadual, governo regional, estado, nacional, público, ministério, legislativo
label-sector-local-government-also = governo local, governo municipal, prefeitura, município, municipal, câmara municipal, local, outros órgãos do governo local, outros órgãos
label-level-municipal = Municipal
label-level-intermediate = Intermediário
label-level-national = Nacional
label-level-international = Internacional
label-membership-permanent = Titular
label-membership-invited = Pessoa convidada
label-membership-invited-for = Pessoa convidada: { $topic }
label-capacity-decider = Poder de decisão
label-capacity-technical = Conhecimento técnico

# Rules. Phrases with a lower-case start go into a sentence.
label-rule-consensus = Consenso
label-rule-consent = Consentimento
label-rule-simple-majority = Maioria simples
label-rule-absolute-majority = Maioria absoluta
label-rule-qualified = Maioria qualificada de { $share }
label-amount-none = sem mínimo
label-amount-count = ao menos { $count }
label-amount-half = mais da metade
label-amount-all = todos
label-amount-share = ao menos { $share }
label-counted-people = Participantes com direito a voto
label-counted-institutions = Instituições
label-quorum-none = não se exige quórum
label-quorum-people-count =
    { $count ->
        [one] ao menos { $count } participante com direito a voto
       *[other] ao menos { $count } participantes com direito a voto
    }
label-quorum-people-half = mais da metade dos participantes com direito a voto
label-quorum-people-all = todos os participantes com direito a voto
label-quorum-people-share = ao menos { $share } dos participantes com direito a voto
label-quorum-institutions-count =
    { $count ->
        [one] ao menos { $count } instituição
       *[other] ao menos { $count } instituições
    }
label-quorum-institutions-half = mais da metade das instituições
label-quorum-institutions-all = todas as instituições
label-quorum-institutions-share = ao menos { $share } das instituições
label-quorum-sectors = ao menos uma pessoa de cada setor
label-quorum-and-sectors = { $quorum }, e ao menos uma pessoa de cada setor
label-call-first = Primeira convocação
label-call-second = Segunda convocação
label-weights-person = Um voto por pessoa
label-weights-institution = Um voto por instituição
label-weights-weighted = Voto ponderado
label-secrecy-open = Voto aberto
label-secrecy-secret = Voto secreto
label-tie-break-supporters = Mais votantes que apoiam
label-tie-break-second-method = Uma segunda forma de contar as mesmas cédulas
label-tie-break-earlier-proposal = A proposta mais antiga
label-tie-break-further-round = Nova rodada entre as empatadas
label-tie-break-lot = Sorteio
label-tie-break-chair = Decide a presidência

# Stakeholders
label-inside-government = Dentro do governo
label-outside-government = Fora do governo
label-willingness-opposed = Contrário
label-willingness-reluctant = Reticente
label-willingness-neutral = Neutro
label-willingness-favourable = Favorável
label-willingness-committed = Comprometido
label-resource-economic = Econômico
label-resource-organisational = Organizativo
label-resource-political = Político
label-resource-cognitive = Cognitivo
label-role-promoter = Promotor
label-role-designer = Formulador
label-role-executor = Executor
label-role-protagonist = Protagonista
label-role-evaluator = Avaliador
label-role-recipient = Receptor
label-participation-direct = Direta
label-participation-indirect = Indireta
label-position-strongly-against = Muito contra
label-position-against = Contra
label-position-neutral = Neutra
label-position-in-favour = A favor
label-position-strongly-in-favour = Muito a favor
label-visibility-public = Público
label-visibility-internal = Interno
label-relation-cooperation = Cooperação
label-relation-authority = Autoridade
label-relation-funding = Financiamento
label-relation-information = Informação
label-relation-influence = Influência
label-relation-conflict = Conflito

# SWOT. The letters must differ from one another: they come before the number of a factor.
label-quadrant-strengths = Forças
label-quadrant-opportunities = Oportunidades
label-quadrant-weaknesses = Fraquezas
label-quadrant-threats = Ameaças
label-quadrant-strength = Força
label-quadrant-opportunity = Oportunidade
label-quadrant-weakness = Fraqueza
label-quadrant-threat = Ameaça
label-letter-strength = Fo
label-letter-opportunity = Op
label-letter-weakness = Fr
label-letter-threat = Am
label-verb-strength = potencializar
label-verb-opportunity = aproveitar
label-verb-weakness = reduzir
label-verb-threat = contornar
label-crossing-strength-opportunity = potencializar e aproveitar
label-crossing-weakness-opportunity = reduzir aproveitando
label-crossing-strength-threat = potencializar para contornar
label-crossing-weakness-threat = reduzir para contornar
label-dimension-background = Antecedentes
label-dimension-capacities = Capacidades
label-dimension-opportunities = Oportunidades
label-dimension-needs = Necessidades

# Axes
label-origin-local-plan = Plano local
label-origin-problem = Problema identificado
label-origin-adaptation = Adaptação de outra experiência
label-origin-earlier-agreement = Acordo prévio
label-origin-global-framework = Marco global
label-origin-stakeholder = Proposta de um ator
label-direction-outward = Para fora
label-direction-inward = Para dentro
label-direction-both = Nos dois sentidos
label-agenda-local = Agenda local
label-agenda-territorial = Agenda do território
label-agenda-global = Agenda global
label-agenda-goal = ODS { $number } { $name }

# Rounds
label-method-hands = A favor, contra, abstenção
label-method-dots = Pontos
label-method-dots-of = Pontos: { $points } por votante, no máximo { $most } por opção
label-method-single = Uma só opção
label-method-approval = Aprovação
label-method-approval-of =
    { $most ->
        [one] Aprovação: até { $most } opção
       *[other] Aprovação: até { $most } opções
    }
label-method-score = Pontuação
label-method-score-of = Pontuação de { $low } a { $high }
label-method-judgment = Julgamento majoritário
label-method-judgment-of = Julgamento majoritário: { $grades } menções
label-method-ranking = Ordem de preferência
label-taking-hands = Por mãos levantadas
label-taking-roll-call = Por chamada nominal
label-taking-slips = Por cédulas
label-taking-totals = Somente totais
label-base-cast = dos votos válidos, sem abstenções
label-base-valid = dos votos válidos, em branco e abstenções
label-base-present = dos presentes
label-base-entitled = de quem tem direito a voto
label-threshold-all = a totalidade { $base }
label-threshold-at-least = ao menos { $share } { $base }
label-threshold-more-than = mais de { $share } { $base }
label-stance-favour = A favor
label-stance-against = Contra
label-stance-abstain = Abstenção
label-round-draft = Em preparação
label-round-open = Aberta
label-round-closed = Encerrada
label-round-annulled = Anulada

# The mesa
label-point-origin-area = Uma área do governo
label-point-origin-head-of-government = A chefia de governo
label-point-origin-earlier-commitment = Um compromisso anterior
label-point-origin-territory = O território
label-point-origin-global-framework = Um marco global
label-reservation-reservation = Ressalva
label-reservation-against = Voto contra
label-reservation-abstention = Abstenção
label-reservations = Ressalvas
label-votes-against = Votos contra
label-abstentions = Abstenções
label-reservations-counted =
    { $count ->
        [one] { $count } ressalva
       *[other] { $count } ressalvas
    }
label-votes-against-counted =
    { $count ->
        [one] { $count } voto contra
       *[other] { $count } votos contra
    }
label-abstentions-counted =
    { $count ->
        [one] { $count } abstenção
       *[other] { $count } abstenções
    }
label-dissent-named = { $votes } ({ $named } com nome)
label-way-against-rule = embora a regra acordada fosse o consenso
label-agreement-pending = Pendente
label-agreement-underway = Em andamento
label-agreement-fulfilled = Cumprido
label-agreement-unfulfilled = Não cumprido
label-agreement-replaced = Substituído
label-agreement-withdrawn = Retirado
label-way-consensus = Por consenso
label-way-consent = Por consentimento
label-way-vote =
    Por votação: { $favour } a favor, { $against } contra, { $abstain ->
        [one] { $abstain } abstenção
       *[other] { $abstain } abstenções
    }
label-result-shared-vision = A visão do território é compartilhada
label-result-aware-areas = As áreas compreendem a importância da internacionalização
label-result-strategic-lines = Há linhas estratégicas e objetivos definidos
label-result-rules-of-the-game = Há regras do jogo e modos de decidir
label-result-area-priorities = São conhecidas as prioridades de cada área
label-result-agreements = Há acordos para desenvolver as linhas
label-result-subcommittees = Há subcomissões ou redes de trabalho
label-result-timetables = Há cronogramas
label-result-results-presented = Os resultados são apresentados e discutidos
label-result-systematised = A experiência está sistematizada
label-result-bulletins = Os resultados mais significativos são divulgados em boletins
label-kind-parked = Assunto estacionado
label-amendment-open = Por resolver
label-amendment-accepted = Aceita
label-amendment-rejected = Rejeitada
label-amendment-withdrawn = Retirada
label-objection-standing = De pé
label-objection-resolved = Resolvida
label-objection-withdrawn = Retirada
label-correction-open = Por resolver
label-correction-taken = Acolhida
label-correction-refused = Não acolhida
label-order-request = Por ordem de pedido
label-order-alphabetical = Alfabética por instituição
label-order-rank = Por hierarquia
label-order-seniority = Por antiguidade no cargo
label-order-confirmation = Por data de confirmação
label-order-alternating = Alternada: primeiro quem menos falou
label-instrument-negotiation = Em negociação
label-instrument-notified = Chancelaria avisada
label-instrument-opinion-asked = Parecer solicitado
label-instrument-observed = Com observações
label-instrument-cleared = Parecer favorável
label-instrument-signed = Assinado
label-instrument-copy-sent = Cópia enviada
label-instrument-registered = Registrado
label-proposal-letter = P
label-origin-count-area =
    { $count ->
        [one] { $count } de uma área
       *[other] { $count } de áreas
    }
label-origin-count-head = { $count } da chefia
label-origin-count-commitment = { $count } de antes
label-origin-count-territory = { $count } do território
label-origin-count-framework = { $count } global
