# Who votes in a round

electorate-field = Quién vota
electorate-hint = { $present } presentes de { $count }; el quórum sigue siendo el de las reglas
electorate-a-list = Una lista
electorate-list = Votan
electorate-list-hint = se marcan abajo; el quórum sigue siendo el de las reglas
electorate-all = Todos los que tienen voto
electorate-institutions = Un voto por institución
electorate-deciders = Solo quienes deciden
electorate-listed =
    { $count ->
        [one] Vota 1 persona de la lista
       *[other] Votan { $count } personas de la lista
    }
refusal-no-voters = Nadie de los presentes votaría así: revise quién vota.
