# Criteria weighed by a comparison in pairs

weighing-compared = Qué se compara
weighing-axes = Los ejes
weighing-criteria = Los criterios
weighing-criteria-hint = todos los de la sesión (t); los ejes marcados no cuentan
weighing-weights = Pesos
weighing-by-hand = Escritos a mano
weighing-by-hand-hint = los de cada criterio (t)
weighing-of-round = De la ronda { $number }
weighing-question = ¿Cuánto pesa cada criterio?
weighing-ratio = razón de consistencia { $ratio }
weighing-from = Pesos de la ronda { $number }
weighing-told = Pesos en partes de cien, redondeados hacia abajo y con lo que sobra para los que más perdían: { $weights }.
