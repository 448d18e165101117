ledger-due = Vence
ledger-code = Código
ledger-state = Estado
ledger-agreement = Acordo
ledger-no-date = sem data
ledger-no-responsible = sem responsável
ledger-internal = interno
ledger-overdue = Vencido
ledger-proposal = Proposta
ledger-with = com { $names }
ledger-none = Nenhum acordo coincide.
ledger-none-in = Nenhum acordo coincide em { $folder }.
ledger-looks = Acompanhamento: { $looks }
ledger-note = Nota: { $note }
ledger-replaced-by = Substituído por { $code }
ledger-count = { $count ->
    [one] { $count } acordo
   *[other] { $count } acordos
}
ledger-owed = { $open ->
    [one] { $open } pendente
   *[other] { $open } pendentes
}
ledger-overdue-count = { $count ->
    [one] { $count } vencido
   *[other] { $count } vencidos
}
ledger-debts = Quem deve mais
ledger-column-who = Responde
ledger-column-open = Pendentes
ledger-column-overdue = Vencidos
ledger-column-oldest = Prazo
ledger-more-debts = e mais { $count }
ledger-same-number = “{ $series }”: duas sessões têm o número { $number }: { $sessions }
ledger-missing-number = “{ $series }”: falta a sessão número { $number } antes de { $session }
ledger-missing-previous = { $session }: a sessão anterior que ela nomeia ({ $previous }) não está na pasta
ledger-date-before-previous = { $session }: sua data é anterior à de { $previous }, que a precede
ledger-lost = { $session }: já não tem o acordo { $code }, que seguia pendente
ledger-later-look = { $earlier }: ali o acordo { $code } tem um acompanhamento que { $later } não recolhe
ledger-same-session = Uma mesma sessão está em vários arquivos, talvez por uma cópia: { $sessions }
ledger-session-name = { $title } ({ $date })
ledger-calendar = Acordos de { $folder }
ledger-calendar-responsible = Responde: { $name }
ledger-calendar-series = Série: { $name }
ledger-calendar-axis = Eixo: { $name }
ledger-calendar-state = Estado: { $state }
ledger-calendar-evidence = Última evidência: { $evidence }
ledger-calendar-on-the-way = { $what }, de { $agreement }
ledger-calendar-milestone = Marco
ledger-calendar-opinion = Último dia para pedir o parecer
ledger-calendar-signing = Assinatura
ledger-calendar-subcommittee = Prazo da subcomissão
ledger-calendar-meeting = Próxima reunião
ledger-month = { $month } de { $year }
