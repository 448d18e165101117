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
mesa-key-speaker = Fala
mesa-key-position = Posição
mesa-key-consensus = Consenso
mesa-key-consent = Sem objeção
mesa-key-vote = Votação
mesa-key-reopen = Voltar a proposta
mesa-key-reserve = Ressalva
mesa-key-assign = Quem e quando
mesa-key-follow-up = Acompanhar
mesa-key-next-meeting = Próxima reunião
mesa-key-mark = Marcar
mesa-key-evidence = Evidência
mesa-key-read = Ler
mesa-key-remove = Remover
mesa-key-earlier = Subir
mesa-key-later = Descer

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
mesa-subcommittee = Subcomissão
mesa-internal-letter = I
mesa-more = Espaço: ler tudo

# Empty panes
mesa-empty-owed = Aqui aparecem os acordos de sessões anteriores que ainda não foram cumpridos. Esta sessão não recebeu nenhum.
mesa-empty-points = Os pontos que a mesa trata: quem os traz, o essencial do que se diz e o que se acorda em cada um.
mesa-begin-points = Pressione n para anotar o primeiro ponto.
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
mesa-spoke = Anotado: fala { $name }.
mesa-field-speakers-hint = uma por linha: nome · minutos, como 2:30; vazio se não foi medido
mesa-speech-unclear = Não se entende “{ $line }”: um nome da lista e, se quiser, · 2:30.
mesa-floor-ends = Fim da palavra: { $name } ({ $time })
mesa-floor-ended = Anotado: { $name }, { $time }.
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
mesa-ask-due = Para quando
mesa-due-hint = 15/12, 15/12/2027 ou +30 (dias)
mesa-due-unread = Não se entende essa data: tente 15/12 ou +30.
mesa-due-is = Para { $weekday }, { $date }.
mesa-due-past = Essa data já passou: o acordo fica vencido.
mesa-adopted = Adotado. { $way }.
mesa-adopted-without-quorum = Adotado sem quórum: { $present } presentes, mínimo { $needed }. Assim fica anotado.
mesa-adopted-outvoted = Anotado como adotado, embora não haja mais votos a favor que contra.
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
mesa-reason-of = Razão de { $name }, em suas palavras
mesa-dissent = Ressalvas
mesa-dissent-count =
    { $count ->
        [one] { $count } ressalva
       *[other] { $count } ressalvas
    }
mesa-seen = Acompanhamento
mesa-follow-up-before = A data é anterior ao último acompanhamento: corrija-a.

# Forms
mesa-form-point = Ponto da mesa
mesa-form-agreement = Acordo
mesa-form-vote = Votação: { $text }
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
mesa-quorum = Quórum: { $present }, mínimo { $needed }
mesa-next-meeting-is = Próxima reunião: { $meeting }
mesa-no-next-meeting = Próxima reunião: não marcada

# The room's picture
mesa-public-owed = Pendentes de antes: { $count }
mesa-public-agreements = Acordos desta sessão: { $count }
