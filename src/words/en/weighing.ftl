# Criteria weighed by a comparison in pairs

weighing-compared = What is compared
weighing-axes = The axes
weighing-criteria = The criteria
weighing-criteria-hint = all those of the session (t); the axes marked do not count
weighing-weights = Weights
weighing-by-hand = Typed by hand
weighing-by-hand-hint = those of each criterion (t)
weighing-of-round = Of round { $number }
weighing-question = How much does each criterion weigh?
weighing-ratio = consistency ratio { $ratio }
weighing-from = Weights of round { $number }
weighing-told = Weights in hundredths, rounded down, the remainder going to those that lost most: { $weights }.
