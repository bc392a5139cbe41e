//! Documented exchanges as data files, snippets and tests. Knows no item's inside.

pub(crate) mod exchange;
pub(crate) mod literal;
pub(crate) mod responses;
pub(crate) mod snippet;
