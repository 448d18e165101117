# Who votes in a round

electorate-field = Quem vota
electorate-hint = { $present } presentes de { $count }; o quórum continua sendo o das regras
electorate-a-list = Uma lista
electorate-list = Votam
electorate-list-hint = marcam-se abaixo; o quórum continua sendo o das regras
electorate-all = Todos os que têm voto
electorate-institutions = Um voto por instituição
electorate-deciders = Só quem decide
electorate-listed =
    { $count ->
        [one] Vota 1 pessoa da lista
       *[other] Votam { $count } pessoas da lista
    }
refusal-no-voters = Ninguém dos presentes votaria assim: confira quem vota.
