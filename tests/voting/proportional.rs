//! Committees and budgets, counted as the literature counts them.
