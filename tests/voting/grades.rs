//! Scores, grades, criteria and comparisons, counted as the literature counts them.
