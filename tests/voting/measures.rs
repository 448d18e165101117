//! Agreement and robustness, measured as the literature measures them.
