ledger-due = Vence
ledger-code = Código
ledger-state = Estado
ledger-agreement = Acuerdo
ledger-no-date = sin fecha
ledger-no-responsible = sin responsable
ledger-internal = interno
ledger-overdue = Vencido
ledger-proposal = Propuesta
ledger-with = con { $names }
ledger-none = Ningún acuerdo coincide.
ledger-none-in = Ningún acuerdo coincide en { $folder }.
ledger-looks = Seguimiento: { $looks }
ledger-note = Nota: { $note }
ledger-replaced-by = Lo sustituye { $code }
ledger-count = { $count ->
    [one] { $count } acuerdo
   *[other] { $count } acuerdos
}
ledger-owed = { $open ->
    [one] { $open } pendiente
   *[other] { $open } pendientes
}
ledger-overdue-count = { $count ->
    [one] { $count } vencido
   *[other] { $count } vencidos
}
ledger-debts = Quién debe más
ledger-column-who = Responde
ledger-column-open = Pendientes
ledger-column-overdue = Vencidos
ledger-column-oldest = Plazo
ledger-more-debts = y { $count } más
ledger-same-number = «{ $series }»: dos sesiones llevan el número { $number }: { $sessions }
ledger-missing-number = «{ $series }»: falta la sesión número { $number } antes de { $session }
ledger-missing-previous = { $session }: la sesión anterior que nombra ({ $previous }) no está en la carpeta
ledger-date-before-previous = { $session }: su fecha es anterior a la de { $previous }, que la precede
ledger-lost = { $session }: ya no tiene el acuerdo { $code }, que seguía pendiente
ledger-later-look = { $earlier }: el acuerdo { $code } tiene ahí un seguimiento que { $later } no recoge
ledger-same-session = Una misma sesión está en varios archivos, quizá por una copia: { $sessions }
ledger-session-name = { $title } ({ $date })
ledger-calendar = Acuerdos de { $folder }
ledger-calendar-responsible = Responde: { $name }
ledger-calendar-series = Serie: { $name }
ledger-calendar-axis = Eje: { $name }
ledger-calendar-state = Estado: { $state }
ledger-calendar-evidence = Última evidencia: { $evidence }
ledger-calendar-on-the-way = { $what }, de { $agreement }
ledger-calendar-milestone = Hito
ledger-calendar-opinion = Último día para pedir el dictamen
ledger-calendar-signing = Firma
ledger-calendar-subcommittee = Plazo de la subcomisión
ledger-calendar-meeting = Próxima reunión
ledger-month = { $month } de { $year }
