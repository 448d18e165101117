act-header = mudar os dados da sessão
act-state = mudar o estado para «{ $state }»
act-rules = mudar as regras
act-call = mudar de convocação
act-add = adicionar { $thing }
act-edit = mudar { $thing }
act-remove = remover { $thing }
act-shift = mudar de lugar { $thing }
act-arrive = chegada de { $name }
act-depart = saída de { $name }
act-forget-arrival = retirar a chegada de { $name }
act-start-point = pôr em marcha o tempo de «{ $name }»
act-end-point = parar o tempo de «{ $name }»
act-move-factor = passar { $thing } a outro quadrante
act-merge-factors = unir { $from } com { $into }
act-open-round = abrir a rodada «{ $name }»
act-cast = anotar uma cédula
act-take-back = retirar uma cédula
act-count-hands = anotar as mãos contadas
act-close-round = encerrar a rodada «{ $name }»
act-annul-round = anular a rodada «{ $name }»
act-decide = decidir sobre os eixos
act-undecide = retirar a decisão sobre os eixos
act-follow-up = acompanhamento de «{ $name }»
act-next-meeting = marcar a próxima reunião
act-results = marcar os resultados da mesa
act-closing = mudar o encerramento
act-several = { $count ->
    [one] { $count } mudança ({ $first })
   *[other] { $count } mudanças de uma vez (primeiro, { $first })
}
act-thing = { $kind } «{ $name }»
act-someone = alguém
act-cast-many = anotar vários votos
act-count-totals = anotar os totais
act-clear-totals = apagar os totais
act-settle-tie = anotar como a presidência desempatou
act-unsettle-tie = apagar o desempate da presidência
