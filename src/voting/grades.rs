//! Methods that count numbers: scores, grades, criteria, comparisons, degrees of consent.
