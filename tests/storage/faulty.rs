//! Files with one fault each: what is said, and where.
