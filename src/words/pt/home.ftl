home-open = Abrir
home-reason = Ver por quê
home-new = Nova
home-next = Próxima da série
home-read = Só ler
home-refresh = Atualizar
home-choose-template = Nova sessão: com qual modelo?
home-refreshed = Lista atualizada.
home-title = Título da sessão
home-title-hint = por exemplo: Mesa de internacionalização de Quito
home-title-needed = A sessão precisa de um título.
home-reading = Lendo a pasta…
home-sessions = Sessões
home-count = { $count ->
    [one] { $count } sessão
   *[other] { $count } sessões
}
home-count-filtered = { $shown } de { $all } com “{ $filter }”
home-no-match = Nenhuma sessão coincide. Esc remove o filtro.
home-column-date = Data
home-column-title = Título
home-column-series = Série
home-column-step = Passo
home-damaged = danificado
home-number = { $number }ª
home-newer = Feita com um concertar mais novo (formato { $format }): abre só para leitura.
home-changed = Alterada fora do concertar, ou danificada: ao abrir, pergunta-se o que fazer.
home-conflict = Outra versão da mesma sessão, guardada quando duas se separaram: não conta entre as sessões.
home-unsaved = { $count ->
    [one] Há { $count } entrada no diário que se recupera ao abrir, ou alguém está escrevendo.
   *[other] Há { $count } entradas no diário que se recuperam ao abrir, ou alguém está escrevendo.
}
home-participants = { $count ->
    [one] { $count } participante
   *[other] { $count } participantes
}
home-welcome = Uma oficina participativa em seis passos: abertura, atores, FOFA, eixos por votação, mesa de concertação e encerramento. Cada sessão fica em um arquivo que se pode ler daqui a dez anos.
home-welcome-begin = Pressione n para criar a primeira sessão.
home-folder = Pasta: { $folder }
home-column-open = Pendentes
home-agreements = { $all ->
    [one] { $all } acordo
   *[other] { $all } acordos
}
home-open-agreements = { $count ->
    [one] { $count } pendente
   *[other] { $count } pendentes
}
home-overdue = { $count ->
    [one] { $count } vencido
   *[other] { $count } vencidos
}
home-series = Série: { $series }
home-ledger = Acordos de todas as sessões
home-ledger-key = Acordos
home-ledger-go = Ir ao acordo
home-ledger-which = Quais
home-ledger-sort = Ordem
home-ledger-debts = Quem deve
home-ledger-calendar = Calendário
home-ledger-list = Lista
home-ledger-before = Mês anterior
home-ledger-after = Seguinte
home-ledger-faults = O que não se encaixa nas séries
home-ledger-internal = Internos
home-ledger-axis = Eixo
home-ledger-shown-open = pendentes
home-ledger-shown-overdue = vencidos
home-ledger-shown-all = todos
home-ledger-order-due = por vencimento
home-ledger-order-responsible = por responsável
home-ledger-order-series = por série
home-ledger-order-axis = por eixo
home-ledger-filter = com “{ $filter }”
home-ledger-with-internal = com internos
home-ledger-seen = Último acompanhamento ({ $date }): { $evidence }
home-ledger-debts-line = Quem deve mais: { $names }
home-ledger-faults-line = { $count ->
    [one] { $count } coisa não se encaixa nas séries: x a explica.
   *[other] { $count } coisas não se encaixam nas séries: x as explica.
}
