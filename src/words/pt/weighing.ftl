# Criteria weighed by a comparison in pairs

weighing-compared = O que se compara
weighing-axes = Os eixos
weighing-criteria = Os critérios
weighing-criteria-hint = todos os da sessão (t); os eixos marcados não contam
weighing-weights = Pesos
weighing-by-hand = Escritos à mão
weighing-by-hand-hint = os de cada critério (t)
weighing-of-round = Da rodada { $number }
weighing-question = Quanto pesa cada critério?
weighing-ratio = razão de consistência { $ratio }
weighing-from = Pesos da rodada { $number }
weighing-told = Pesos em centésimos, arredondados para baixo, com o que sobra para os que mais perdiam: { $weights }.
