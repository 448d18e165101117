# Keys: few words, they stand in the footer.
mesa-key-next-pane = Painel
mesa-key-previous-pane = Painel anterior
mesa-key-new-point = Ponto
mesa-key-new-proposals = Várias propostas
mesa-key-new-subcommittee = Subcomissão
mesa-key-propose = Acordo
mesa-key-notes = Notas
mesa-key-private-notes = Notas privadas
mesa-key-edit = Editar
mesa-key-position = Posição
mesa-key-consensus = Consenso
mesa-key-consent = Sem objeção
mesa-key-vote = Votação
mesa-key-ballot = Pôr em votação
mesa-key-reopen = Voltar a proposta
mesa-key-reserve = Dissenso
mesa-key-assign = Quem e quando
mesa-key-follow-up = Acompanhar
mesa-key-next-meeting = Próxima reunião
mesa-key-mark = Marcar
mesa-key-evidence = Evidência
mesa-key-read = Ler
mesa-key-remove = Remover
mesa-key-earlier = Subir
mesa-key-later = Descer
mesa-key-end-floor = Fim da palavra
mesa-key-next-speaker = Dá a palavra
mesa-key-ask = Pede a palavra
mesa-key-room = Chega ou sai
mesa-key-floor-rules = Regras da palavra
mesa-key-recuse = Escusa-se
mesa-key-park = Estacionar
mesa-key-take-up = Tratado
mesa-key-make-point = Virar ponto
mesa-key-bring-agenda = Trazer a pauta
mesa-key-amend = Emenda
mesa-key-amendments = Emendas e textos
mesa-key-object = Objeção
mesa-key-supersede = Substituir
mesa-key-report = Devolutiva

# Tabs and titles
mesa-tab-owed = Pendentes
mesa-tab-points = Pontos
mesa-tab-agreements = Acordos
mesa-tab-subcommittees = Subcomissões
mesa-tab-results = Resultados
mesa-title-owed = O que se deve de antes
mesa-title-points = Pontos tratados pela mesa
mesa-title-agreements = Acordos desta sessão
mesa-title-subcommittees = Subcomissões e redes de trabalho
mesa-title-results = Os onze resultados de uma mesa
mesa-filtered = “{ $filter }”: { $count }
mesa-point-number = Ponto { $number }
mesa-agreement-number = Acordo { $number }
mesa-proposal-number = Proposta { $number }
mesa-owed-one = Acordo pendente
mesa-owed-proposal = Proposta pendente
mesa-subcommittee = Subcomissão
mesa-more = Espaço: ler tudo

# Empty panes
mesa-empty-owed = Aqui aparecem os acordos de sessões anteriores que ainda não foram cumpridos. Esta sessão não recebeu nenhum.
mesa-begin-owed = Pressione o para anotar o que uma área devolve à mesa.
mesa-empty-points = Os pontos que a mesa trata: quem os traz, o essencial do que se diz e o que se acorda em cada um.
mesa-begin-points = Pressione n para anotar o primeiro ponto.
mesa-begin-points-agenda =
    { $count ->
        [one] Pressione b para trazer { $count } ponto da pauta, ou n para anotar outro.
       *[other] Pressione b para trazer { $count } pontos da pauta, ou n para anotar outro.
    }
mesa-begin-points-elsewhere = A pauta não tem pontos para a mesa: suas entradas são de outros passos. Pressione n para anotar o primeiro.
mesa-empty-agreements = O que a mesa acorda: o quê, quem responde e para quando. Começa como proposta; adota-se por consenso, sem objeção ou por votação.
mesa-begin-agreements = Pressione a para propor o primeiro acordo.
mesa-empty-subcommittees = Grupos que continuam trabalhando entre as sessões: nome, integrantes, tarefa e data.
mesa-begin-subcommittees = Pressione n para criar a primeira.
mesa-none-found = Nada corresponde ao que se buscou. Esc remove o filtro.

# Points
mesa-new-point = Ponto
mesa-new-point-hint = do que se trata, em poucas palavras
mesa-notes-of = Notas: { $title }
mesa-private-notes-of = Notas privadas (nunca se projetam nem se imprimem em público): { $title }
mesa-who-speaks = Quem fala
mesa-field-speakers-hint = uma por linha: nome · minutos, como 2:30; vazio se não foi medido
mesa-speech-unclear = Não se entende “{ $line }”: um nome da lista e, se quiser, · 2:30.
mesa-floor-ended = Anotado: { $name }, { $time }.
mesa-floor-untimed = Anotado: { $name }, sem tempo: o relógio atrasou. Verifique-o.
mesa-field-source = Fonte
mesa-field-source-hint = de onde vem este dado, ou “ilustrativo”
mesa-whose-position = De que instituição é a posição
mesa-position-written = com posição anotada
mesa-other-institution = Outra instituição…
mesa-institution-hint = nome da instituição
mesa-position-of = Posição de { $institution }
mesa-notes = Notas
mesa-private-notes = Notas privadas
mesa-no-notes = Ainda sem notas.
mesa-has-notes = com notas
mesa-agreed-here = Acordos deste ponto
mesa-positions = Posições
mesa-speakers = Falaram
mesa-agreements-count =
    { $count ->
        [one] { $count } acordo
       *[other] { $count } acordos
    }

# Agreements
mesa-new-agreement = Acordo
mesa-new-agreement-on = Acordo sobre “{ $point }”
mesa-new-agreement-hint = o que será feito, com um verbo: “Apresentar…”, “Criar…”
mesa-new-proposals = Propostas de acordo
mesa-ask-responsible = Quem responde
mesa-responsible-hint = cargo ou órgão antes da pessoa; ↓ oferece os conhecidos
mesa-field-responsible-hint = cargo ou setor antes que pessoa; m, na lista, oferece os conhecidos
mesa-ask-due = Para quando
mesa-due-hint = 15/12, 15 de dezembro, 15/12/2027 ou +30 (dias)
mesa-due-unread = Não se entende essa data: tente 15/12, 15 de dezembro ou +30 (dias).
mesa-due-is = Para { $weekday }, { $date }.
mesa-due-past = Essa data já passou: o acordo fica vencido.
mesa-meeting-past = Essa data já passou: confira a da próxima reunião.
mesa-adopted = Adotado: { $number }. { $way }.
mesa-adopted-without-quorum = Adotado sem quórum ({ $quorum }). Fica anotado assim.
mesa-adopted-outvoted = Anotado como adotado, embora não haja mais votos a favor que contra.
mesa-adopted-against-rule = A regra era o consenso.
mesa-dissent-beyond = São mais do que os contados na votação: confira a contagem (v) ou o registro (r).
mesa-dissent-against-consensus = Mas foi adotado sem ninguém contra: reabra-o (x) e vote (V), ou anote uma reserva.
mesa-dissent-of-one-vote = Sua instituição tem um só voto e já consta o de { $name }.
mesa-reword-no = Manter o texto adotado
mesa-reword-yes = A mesa aceita
mesa-reword-kept = Este acordo já foi adotado. A mudança consta como emenda aceita, e o texto anterior é conservado.
mesa-ask-reword = A mesa aceita o novo texto?
mesa-title-reword = Texto adotado
mesa-doubt-outvoted = A última votação sobre ele não o aprovou.
mesa-doubt-rule = A regra desta mesa é outra: { $rule }.
mesa-doubt-quorum = Agora não há quórum ({ $quorum }): ficará anotado assim.
mesa-adopt-yes = Adotá-lo
mesa-ask-adopt = Adotar este acordo ({ $way })?
mesa-title-adopt = Adotar
mesa-lacks-both = Falta quem responde e para quando: m.
mesa-lacks-responsible = Falta quem responde: m.
mesa-lacks-due = Falta para quando: m.
mesa-not-adopted = Proposta: ainda não adotada
mesa-proposal = proposta
mesa-with-quorum = com quórum
mesa-without-quorum = sem quórum
mesa-is-internal = Interno: não se projeta nem sai no relatório público.
mesa-no-responsible = Falta quem responda
mesa-no-due = Falta a data
mesa-days-late =
    { $days ->
        [one] vencido há { $days } dia
       *[other] vencido há { $days } dias
    }
mesa-due-today = vence hoje
mesa-days-left =
    { $days ->
        [one] falta { $days } dia
       *[other] faltam { $days } dias
    }
mesa-from-session-of = Vem da { $number }ª sessão, { $date }
mesa-from-session = Vem da { $number }ª sessão
mesa-from-date = Vem da sessão de { $date }
mesa-from-before = Vem de uma sessão anterior
mesa-session-number = { $number }ª sessão
mesa-who-disagrees = Quem faz constar
mesa-kind-of-dissent = { $name }: como consta
mesa-no-dissent = Já não: remover o registro
mesa-dissent-noted = Consta: { $name }, { $kind }. No total: { $dissent }.
mesa-reason-of = Razão de { $name }, em suas palavras
mesa-seen = Acompanhamento
mesa-follow-up-bare = Consta como cumprido sem evidência: anote-a em outro acompanhamento (f).
mesa-follow-up-before = A data é anterior ao último acompanhamento: corrija-a.

# Forms
mesa-form-point = Ponto da mesa
mesa-form-agreement = Acordo
mesa-form-vote = Votação: { $text }
mesa-vote-adopts = adota
mesa-form-follow-up = O que aconteceu com o acordo
mesa-form-next-meeting = Próxima reunião
mesa-form-subcommittee = Subcomissão
mesa-field-title = Do que se trata
mesa-field-origin = Quem o traz
mesa-field-origin-hint = ← → escolhe
mesa-field-agenda = Ponto da pauta
mesa-field-text = O que se acorda
mesa-field-responsible = Responde
mesa-field-due = Data
mesa-field-indicator = Indicador
mesa-field-indicator-hint = o que mostrará que foi cumprido
mesa-field-verification = Verificação
mesa-field-verification-hint = onde se poderá ver: um documento, uma lista, um registro
mesa-field-resources = Recursos
mesa-field-resources-hint = dinheiro, pessoas, tempo ou apoio, e quem os traz
mesa-field-co-responsible = Acompanham
mesa-field-one-a-line = um por linha
mesa-field-axis = Eixo
mesa-field-stage = Etapa
mesa-field-point = Ponto
mesa-field-visibility = Visibilidade
mesa-field-visibility-hint = o interno não se projeta nem sai no relatório público
mesa-field-votes-hint = quantos votos; vazio vale zero nos outros dois
mesa-field-round = Rodada
mesa-field-state = Situação
mesa-field-seen-on = Visto em
mesa-field-evidence = Evidência
mesa-field-evidence-hint = o que o mostra: ofício, ata, publicação
mesa-field-remark = Nota
mesa-field-day = Dia
mesa-field-hour = Hora
mesa-field-hour-hint = 9, 9:30 ou 930
mesa-field-place = Lugar
mesa-field-topics = Temas
mesa-field-topics-hint = um por linha; serão a pauta da próxima sessão
mesa-field-name = Nome
mesa-field-members = Integrantes
mesa-field-members-hint = cargos ou instituições, um por linha
mesa-field-task = Tarefa

# Working groups, results, the line at the foot
mesa-new-subcommittee = Subcomissão
mesa-new-subcommittee-hint = nome do grupo
mesa-members-count =
    { $count ->
        [one] { $count } integrante
       *[other] { $count } integrantes
    }
mesa-evidence-hint = o que o mostra; ↓ oferece o que consta na sessão
mesa-reached = Alcançado
mesa-not-reached = Ainda não
mesa-in-record = Nesta sessão
mesa-results-source = Resultados observáveis de uma mesa segundo AL-LAs, Cuaderno 8 (2018)
mesa-recorded-axes =
    { $count ->
        [one] { $count } eixo escolhido nesta sessão
       *[other] { $count } eixos escolhidos nesta sessão
    }
mesa-recorded-rules =
    { $count ->
        [one] { $count } regra do jogo lida na abertura
       *[other] { $count } regras do jogo lidas na abertura
    }
mesa-recorded-agreements =
    { $count ->
        [one] { $count } acordo adotado
       *[other] { $count } acordos adotados
    }
mesa-recorded-subcommittees =
    { $count ->
        [one] { $count } subcomissão em andamento
       *[other] { $count } subcomissões em andamento
    }
mesa-recorded-dates =
    { $count ->
        [one] { $count } acordo com data
       *[other] { $count } acordos com data
    }
mesa-next-meeting-is = Próxima reunião: { $meeting }
mesa-no-next-meeting = Próxima reunião: não marcada

# The room's picture
mesa-public-owed = Pendentes de antes: { $count }
mesa-public-agreements = Acordos desta sessão: { $count }

# The floor
mesa-who-asks = Quem pede a palavra; a mesma letra de novo a retira
mesa-place-in-line = na lista, vez { $place }
mesa-floor-given = Tem a palavra { $name }.
mesa-floor-passed = Anotado: { $before }, { $time }. Tem a palavra { $next }.
mesa-speaks = Fala { $name }
mesa-next-speakers = Seguem:
mesa-institution-over = { $institution }: { $time } de { $limit }
mesa-spoken-in-all = No total: { $time }
mesa-spoken-on-all = Minutos em toda a mesa
mesa-form-floor = Regras da palavra
mesa-field-order = Ordem
mesa-field-order-hint = em que ordem falam os que pedem a palavra
mesa-field-limit = Por intervenção
mesa-field-limit-hint = minutos, ou 2:30; vazio: sem limite. O excesso aparece, sem ruído
mesa-field-institution-limit = Por instituição
mesa-time-unread = “{ $time }” não é um tempo: tente 3 ou 2:30.

# The room
mesa-present = Presentes
mesa-roll = Chega ou sai · { $quorum }
mesa-roll-enough = Chega ou sai · { $quorum }: há quórum
mesa-roll-short = Chega ou sai · { $quorum }: não há quórum
mesa-here-since = presente desde as { $hour }
mesa-away = ausente
mesa-came = Chegou { $name }.
mesa-left = Saiu { $name }.
mesa-quorum-lost = Saiu { $name }: já não há quórum ({ $quorum }).
mesa-quorum-found = Chegou { $name }: há quórum ({ $quorum }).
mesa-quorum-short = { $present }, mínimo { $needed }
mesa-quorum-of = { $counted }, mínimo { $needed }
mesa-quorum-here = Neste ponto: { $quorum }
mesa-present-here = neste ponto { $present }
mesa-who-recuses = Quem se escusa deste ponto; a mesma letra de novo o retira
mesa-stands-aside = escusa-se
mesa-recusal-of = Interesse que { $name } declara
mesa-recusal-hint = por que não conta nem vota neste ponto
mesa-recused = { $name } escusa-se: neste ponto não conta para o quórum nem vota.
mesa-recusals = Escusam-se

# What is left for later
mesa-park = Estacionar para depois
mesa-park-hint = o que surgiu e não cabe agora, em uma linha
mesa-parked-is-point = Agora é um ponto da mesa.
mesa-agenda-brought =
    { $count ->
        [one] { $count } ponto da pauta agora é ponto da mesa.
       *[other] { $count } pontos da pauta agora são pontos da mesa.
    }
mesa-parked-one = Estacionado
mesa-taken-up = já tratado
mesa-still-parked = estacionado
mesa-raised-by = Levantado por

# Reports back
mesa-who-reports = Que área apresenta a sua devolutiva
mesa-reported = já apresentada
mesa-report-of = Devolutiva de { $institution }
mesa-report-one = Devolutiva
mesa-report-part = O que a área devolve à mesa

# Other wordings, objections, what takes whose place
mesa-the-table = A mesa
mesa-who-amends = Quem propõe outro texto
mesa-amendment-of = Emenda de { $name }
mesa-amendment-hint = o texto inteiro, como deve ficar
mesa-amendment-same = O texto é o mesmo: nenhuma emenda foi anotada.
mesa-amendment-written = Emenda anotada. b a compara e resolve.
mesa-which-amendment = Que emenda se resolve
mesa-amendment-accept = Aceitar: este texto vale
mesa-amendment-reject = Rejeitar: fica o texto anterior
mesa-amendment-withdraw = Quem a propôs a retira
mesa-amendment-settled = Emenda { $state }.
mesa-amendments = Emendas
mesa-amendments-open =
    { $count ->
        [one] { $count } emenda a resolver
       *[other] { $count } emendas a resolver
    }
mesa-version = Texto { $number }
mesa-versions = Textos do acordo
mesa-which-objection = Que objeção se responde
mesa-another-objection = Outra objeção…
mesa-who-objects = Quem objeta
mesa-objection-of = Objeção de { $name }
mesa-objection-hint = a razão, em suas palavras
mesa-objections = Objeções
mesa-objections-standing =
    { $count ->
        [one] { $count } objeção de pé
       *[other] { $count } objeções de pé
    }
mesa-field-answer = Resposta
mesa-field-answer-hint = objeta: { $reason }
mesa-adopted-twice = Adotado, mas diz o mesmo que outro acordo: verifique se se repete.
mesa-adopted-away = Adotado. Atenção: { $responsible } não está na sala.
mesa-no-round = Votos contados na sala
mesa-no-round-hint = os votos são escritos abaixo; ← → escolhe uma rodada já encerrada
mesa-round-says = A favor { $favour }, contra { $against }, abstenção { $abstain }; registros com nome: { $dissent }
mesa-round-silent = esta rodada não diz os votos sobre o acordo: escreva-os abaixo
mesa-what-replaces = Que acordo o substitui
mesa-origin-unsaid = { $count } sem origem
mesa-no-successor = Não há outro acordo adotado que o substitua: proponha-o (a) e adote-o primeiro.
mesa-superseded = Substituído: o seu acompanhamento o diz.
mesa-replaced-by = Substituído por { $number }: { $text }
mesa-due-before-session = Essa data é anterior à sessão: verifique-a.
mesa-owes-most = Quem mais deve: { $who } ({ $count })

# More fields of points and agreements
mesa-documents = Documentos
mesa-origins = De onde vêm os pontos
mesa-field-documents-hint = um por linha: título · onde está
mesa-field-agenda-hint = com ele se compara o tempo previsto com o usado
mesa-minutes-of = { $used } de { $planned } min
mesa-minutes-planned = { $planned } min previstos
mesa-minutes-used = { $used } min
mesa-field-baseline = Linha de base
mesa-field-baseline-hint = quanto mede hoje o indicador
mesa-field-goal = Meta
mesa-field-goal-hint = a quanto deve chegar
mesa-field-contributions = Contribuições
mesa-field-contributions-hint = uma por linha: organismo · o quê · valor
mesa-contributed = Soma dos valores: { $total }
mesa-field-milestones = Marcos
mesa-field-milestones-hint = um por linha: o quê · data; alcançado, mais uma data: o quê · data · 10/12
mesa-milestone-unclear = “{ $line }” não se entende: o quê · 15/12 e, se alcançado, · 10/12.
mesa-reached-on = alcançado em { $date }
mesa-not-needed = Não é preciso
mesa-needed = É preciso
mesa-field-instrument = Instrumento legal
mesa-field-instrument-hint = convênio, irmanamento, carta de intenções: o que passa por um trâmite legal
mesa-field-instrument-name = … o que é
mesa-field-instrument-name-hint = por exemplo, Acordo de irmanamento
mesa-field-counterpart = … com quem
mesa-field-counterpart-hint = a outra parte
mesa-field-signing = … assina-se em
mesa-field-signing-hint = o parecer é pedido ao menos 14 dias antes da assinatura
mesa-field-instrument-state = … estado
mesa-field-instrument-state-hint = com observações, o texto é refeito e o parecer é pedido de novo
mesa-field-instrument-since = … desde
mesa-field-instrument-since-hint = vazio ao mudar de estado: hoje
mesa-field-instrument-note = … nota
mesa-field-instrument-note-hint = ofício, observações
mesa-field-conformity = Conformidade
mesa-field-conformity-hint = do órgão que rege a matéria
mesa-field-ministry = … de quem
mesa-field-conformity-given = … dada em
mesa-field-conformity-given-hint = vazio enquanto se espera
mesa-conforms = { $ministry } deu conformidade em { $date }
mesa-awaits-conformity = Falta a conformidade de { $ministry }
mesa-to-be-signed = assinatura em { $date }
mesa-opinion-by = O parecer é pedido até { $date }
mesa-signed-without-opinion = Assinado sem parecer favorável: não tem validade.

# A round on a proposal; the room at a glance
mesa-balloting = Votação aberta: depois de encerrá-la, v volta ao acordo.
mesa-title-ballot = Como se vota?
mesa-ask-ballot = A regra acordada é o consenso; pode-se votar mesmo assim.
mesa-ballot-passes = Para ser adotada bastam mais votos a favor que contra.
mesa-ballot-recorded = A ata dirá, se houver votos contra, que a regra acordada era o consenso.
mesa-form-vote-against-rule = Votação, embora a regra seja o consenso: { $text }
mesa-vote-short = A votação não basta: continua como proposta. v a adota assim mesmo.
mesa-balloting-without-quorum = Votação aberta sem quórum: fica anotado assim. Depois de encerrá-la, v volta ao acordo.
mesa-round-open = Votação aberta: V mostra.
mesa-round-running = votação aberta
mesa-round-result = Votação: { $outcome }
mesa-ask-floor-rules = Regras da palavra…
mesa-each-at-most = até { $time } por vez
mesa-left-line = Saiu { $name } e deixa sua vez na lista da palavra.
mesa-quorum-since = desde as { $hour }
mesa-quorum-lost-at = perdido às { $hour }
