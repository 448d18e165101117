# Keys: few words, they stand in the footer.
closing-key-next-pane = Painel
closing-key-previous-pane = Painel anterior
closing-key-mend = Completar
closing-key-go = Ver onde
closing-key-internal = Ver o interno
closing-key-legislative = Ver o legislativo
closing-key-public = Ver o público
closing-key-write-minutes = Escrever ata
closing-key-write-report = Escrever relatório
closing-key-write-summary = Escrever resumo
closing-key-write-bulletin = Escrever boletim
closing-key-write-sheet = Escrever ficha
closing-key-paper = Outro papel
closing-key-write-text = Escrever
closing-key-new-aspect = Aspecto
closing-key-counts = Contagem
closing-key-grade = Responder
closing-key-new-approval = Aprovação
closing-key-sign = Assinatura
closing-key-circulate = Enviar
closing-key-correct = Correção
closing-key-take = Acolher
closing-key-refuse = Não acolher
closing-key-seal = Selar
closing-key-rectify = Retificar
closing-key-suggest = Sugerir
closing-key-read = Ler
closing-key-edit = Editar
closing-key-remove = Remover
closing-key-earlier = Subir
closing-key-later = Descer
closing-key-state = Situação
closing-key-next = Próxima
closing-key-public-copy = Cópia pública

# Tabs and titles
closing-tab-missing =
    { $count ->
        [0] Falta
        [one] Falta
       *[other] Faltam
    }
closing-tab-was-missing = Faltava
closing-tab-papers = Papéis
closing-tab-legislative = legislativo
closing-tab-internal = internos
closing-tab-balance = Balanço
closing-tab-evaluation = Avaliação
closing-tab-approval = Aprovação
closing-title-missing = O que falta completar
closing-title-was-missing = O que faltava ao selar
closing-sealed-note = ata selada: só se lê
closing-title-minutes = A ata, como sairá
closing-title-report = O relatório, como sairá
closing-title-bulletin = O boletim, como sairá
closing-title-summary = O resumo em uma página, como sairá
closing-title-sheet = A ficha de capitalização, como sairá
closing-title-balance = Balanço da sessão
closing-title-evaluation = Avaliação dos participantes
closing-title-approval = Aprovação e assinaturas
closing-title-next = Próxima sessão
closing-title-seal = Selar
closing-audience-legislative = legislativo
closing-audience-public = público
closing-audience-internal = INTERNO: não projetar
closing-scale = de 1 (ruim) a 5 (muito bom)
closing-filtered = “{ $filter }”: { $count }
closing-state = Ata
closing-unapproved = sem aprovação registrada
closing-none-found = Nada corresponde ao que se buscou. Esc retira o filtro.

# What is missing
closing-nothing-missing = Não falta nada do que um bom registro deve ter.
closing-nothing-was-missing = Não faltava nada do que um bom registro deve ter.
closing-nothing-missing-next = Pressione i para escrever a ata e a para mudar o seu estado.
closing-gap-no-date = A sessão não tem data.
closing-gap-no-participants = Não há ninguém na lista de participantes.
closing-gap-nobody-present = Não se fez a chamada: ninguém consta como presente.
closing-gap-no-quorum = Não há quórum agora: { $present }, mínimo { $needed }{ $lacking }.
closing-gap-no-start = Não consta a hora em que a sessão começou.
closing-gap-no-end = Não consta a hora em que a sessão terminou.
closing-gap-no-call = Há duas convocações e não consta nenhuma (na Abertura: s).
closing-gap-outside-hours = Há votações, acordos ou chegadas fora do horário da sessão.
closing-gap-without-sector =
    { $count ->
        [one] Há { $count } ator sem setor.
       *[other] Há { $count } atores sem setor.
    }
closing-gap-dissent-beyond-votes = Mais dissensos com nome que votos contados: { $agreement }
closing-gap-adopted-against = Consta como adotado sem oposição, e alguém está contra: { $agreement }
closing-gap-speakers-waiting = Restam pedidos de palavra não atendidos: { $point }
closing-gap-empty-quadrant = FOFA: não há nada em “{ $quadrant }”.
closing-gap-no-decision = Há eixos propostos e não se decidiu quais são escolhidos.
closing-gap-too-many-axes = Foram escolhidos { $count } eixos; aconselham-se no máximo { $most }.
closing-gap-axis-without-vision = Eixo sem visão: { $axis }
closing-gap-round-open = Rodada não encerrada: { $round }
closing-gap-round-without-quorum = Rodada votada sem quórum: { $round }
closing-gap-no-agreements = A mesa tratou pontos e não consta nenhum acordo.
closing-gap-without-responsible = Acordo sem responsável: { $agreement }
closing-gap-without-date = Acordo sem data: { $agreement }
closing-gap-due-before = Acordo com data anterior à sessão: { $agreement }
closing-gap-not-adopted = Acordo não adotado: { $agreement }
closing-gap-without-axis = Acordo sem eixo: { $agreement }
closing-gap-without-point = Acordo sem ponto da mesa: { $agreement }
closing-gap-no-next-meeting = Não se marcou a próxima reunião.

# State and next session
closing-ask-state = Como fica a ata
closing-state-is = A ata fica: { $state }.
closing-state-with-gaps =
    { $count ->
        [one] A ata fica: { $state }. Falta completar { $count } coisa.
       *[other] A ata fica: { $state }. Falta completar { $count } coisas.
    }
closing-ask-next = Criar a { $number }ª sessão da série?
closing-next-yes = Criar e abrir
closing-next-on = Para { $date }
closing-next-undated = Sem data: a próxima reunião não está marcada
closing-next-agreements =
    { $count ->
        [0] Nenhum acordo fica pendente
        [one] { $count } acordo pendente passa para ela
       *[other] { $count } acordos pendentes passam para ela
    }
closing-next-proposals =
    { $count ->
        [one] { $count } proposta não adotada passa para ela
       *[other] { $count } propostas não adotadas passam para ela
    }
closing-next-overdue =
    { $count ->
        [one] { $count } deles está vencido
       *[other] { $count } deles estão vencidos
    }
closing-next-people =
    { $count ->
        [one] { $count } participante, ainda sem presença
       *[other] { $count } participantes, ainda sem presença
    }
closing-next-carries =
    Passam também: { $stakeholders ->
        [0] nenhum ator
        [one] { $stakeholders } ator
       *[other] { $stakeholders } atores
    }, { $axes ->
        [0] nenhum eixo
        [one] { $axes } eixo
       *[other] { $axes } eixos
    }, regras, subcomissões e o que ficou para depois.
closing-next-leaves = Não passam FOFA, rodadas nem pontos: leem-se nesta sessão, a partir do Início.
closing-topic-minutes = Aprovação da ata da sessão anterior
closing-topic-owed = Acompanhamento dos acordos pendentes
closing-next-axes-left = Eixos que não foram escolhidos e não passam: { $names }.
closing-next-topics =
    { $count ->
        [one] { $count } tema na pauta
       *[other] { $count } temas na pauta
    }
closing-next-stays = Esta sessão fica como está.

# Balance
closing-balance-summary = Síntese da facilitação
closing-balance-protagonist = Quem conta a experiência
closing-balance-worked = O que funcionou, e por quê
closing-balance-change = O que faríamos de outro modo
closing-balance-useful = A quem pode servir
closing-protagonist-hint = As pessoas ou instituições que a viveram: elas, mais que os temas, é que interessam. Enter para escrever.
closing-useful-hint = Outras mesas, cidades ou áreas às quais isto pouparia caminho. Enter para escrever.
closing-summary-hint = Em poucas linhas, o que aconteceu e o que significa. Abre o relatório. Enter para escrever.
closing-capitalisation-hint = Ficha de capitalização: o vivido que pode servir a outros, sem julgar ninguém. Enter para escrever.

# Evaluation
closing-empty-evaluation = Como os participantes avaliam a sessão: para cada aspecto, quantas pessoas deram 1, 2, 3, 4 ou 5, com a mão erguida ou em cédulas.
closing-begin-evaluation = Pressione p para sugerir os aspectos habituais, ou n para escrever os seus.
closing-new-aspect = Aspecto que se avalia
closing-new-aspect-hint = por exemplo, “Clareza do propósito”
closing-aspect-purpose = O propósito da sessão foi claro
closing-aspect-voice = Pude dizer o que pensava
closing-aspect-leading = A condução ajudou a avançar
closing-aspect-time = O tempo foi bem usado
closing-aspect-results = Os resultados são úteis
closing-form-counts = Quantas pessoas deram cada nota
closing-field-aspect = Aspecto
closing-grade-one = 1 (ruim)
closing-grade-two = 2
closing-grade-three = 3
closing-grade-four = 4
closing-grade-five = 5 (muito bom)
closing-grade-hint = quantas pessoas; vazio vale zero
closing-grade-of = Resposta { $person } · { $aspect }
closing-grade-keys = de 1 (ruim) a 5 (muito bom), uma pessoa após a outra
closing-no-grade = As respostas vão de 1 a 5.
closing-column-aspect = Aspecto
closing-column-answers = Respostas
closing-column-mean = Média
closing-decimal = { $whole },{ $part }

# Approval
closing-empty-approval = O caminho da ata: a quem se enviou o rascunho, o que se pediu corrigir, quem a aprova, quem assina, e o selo.
closing-begin-approval = Pressione c para anotar o envio, o para uma correção, n para a aprovação, f para uma assinatura, p para propor quem assina.
closing-approval = Aprovação
closing-signature = Assinatura
closing-circulated = Envio
closing-correction = Correção
closing-seal = Selo
closing-rectification = Retificação
closing-in-session = na { $number }ª sessão
closing-form-approval = Aprovação da ata
closing-form-signature = Assinatura
closing-form-circulated = Envio do rascunho
closing-form-correction = Correção à ata
closing-form-rectification = Retificação da ata selada
closing-field-to = A quem
closing-field-to-hint = instituições ou pessoas; vazio se foi a todas
closing-field-asks = Quem a pede
closing-field-correction = O que deve ser corrigido
closing-field-outcome = Em que ficou
closing-field-session = Na sessão n.º
closing-field-session-hint = a da série em que foi aprovada; vazio se foi nesta
closing-field-writes = Quem retifica
closing-field-about = Sobre
closing-field-about-hint = o acordo a que se refere, se for um; ← → escolhe
closing-field-reads = O que deve ser lido
closing-field-by = Quem aprova
closing-field-by-hint = um órgão ou uma pessoa
closing-field-date = Data
closing-field-note = Observação
closing-field-name = Nome
closing-field-post = Na qualidade de
closing-field-post-hint = cargo ou função na sessão
closing-column-kind = O quê
closing-column-who = Quem
closing-column-what = Detalhe
closing-column-date = Data

# The room's picture
closing-thanks = Obrigado!
closing-public-agreements =
    { $count ->
        [one] { $count } acordo adotado nesta sessão
       *[other] { $count } acordos adotados nesta sessão
    }
closing-public-axes =
    { $count ->
        [one] Eixo escolhido ({ $count })
       *[other] Eixos escolhidos ({ $count })
    }
closing-public-next = Próxima reunião
closing-gap-without-quorum = Acordo adotado sem quórum: { $agreement }
closing-gap-adopted-on-annulled = Acordo adotado por uma votação anulada: { $agreement }
closing-gap-agreement-twice = Acordo repetido: { $agreement }
closing-gap-amendment-open = Acordo com uma emenda por resolver: { $agreement }
closing-gap-responsible-away = O responsável não estava ao ser adotado: { $agreement }
closing-gap-signed-without-opinion = Instrumento assinado sem parecer favorável: { $agreement }
closing-gap-floor-taken = Alguém ainda tem a palavra.
closing-gap-corrections-open =
    { $count ->
        [one] Resta { $count } correção à ata por resolver.
       *[other] Restam { $count } correções à ata por resolver.
    }
closing-gap-approval-outdated = A ata mudou depois de aprovada e não consta aprovada tal como está.
closing-earlier-noted = Anotado. A ata dela o dirá quando for anotado lá: abra essa sessão, Encerramento, Aprovação, n.
closing-before-changes = antes das alterações
closing-ask-where-corrected = Onde se corrige a ata?
closing-corrected-already = Já está corrigida
closing-corrected-in-opening = Na Abertura: dados, presença, regras
closing-correct-here = Corrija aqui e volte ao Encerramento (t) para dá-la por acolhida: { $text }

# The seal
closing-ask-seal = Selar a ata?
closing-seal-yes = Selar
closing-seal-means = Calcula-se o código de verificação de todo o registro e imprime-se na ata: qualquer mudança posterior será notada.
closing-seal-after = A sessão fica só para leitura. Depois só se anota o acompanhamento dos acordos e, à parte, retificações.
closing-seal-unapproved = A ata não consta como aprovada.
closing-seal-corrections = Há correções por resolver.
closing-seal-gaps =
    { $count ->
        [one] Falta completar { $count } coisa (primeiro painel).
       *[other] Falta completar { $count } coisas (primeiro painel).
    }
closing-seal-early = A hora de encerramento anotada ({ $hour }) ainda não chegou: a ata a daria como certa.
closing-sealed = Ata selada ({ $digest }…): escreva-a com i, para que o papel o diga. “concertar verify” a verifica.
closing-seal-failed = Não foi possível selar: { $reason }
closing-seal-digest = Código SHA-256 do registro:

# The minutes of the session before
closing-key-earlier-minutes = Ata anterior
closing-earlier = Ata anterior
closing-form-earlier = Aprovação, nesta sessão, da ata anterior
closing-field-of-session = Da sessão n.º
closing-field-corrections = Correções
closing-field-corrections-hint = o que se corrigiu antes de aprová-la, uma por linha; vazio: sem correções
closing-the-table = A mesa
closing-of-session = { $number }ª sessão
closing-of-before = sessão anterior
closing-with-corrections = corrigida
closing-without-corrections = sem correções
closing-next-unapproved = A ata não está aprovada: a próxima sessão pode aprová-la (6 Encerramento, Aprovação, m)
