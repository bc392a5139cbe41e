//! Every Rust name of the API, by rules that a reader can apply backwards. Knows names, not what they stand for.

pub(crate) mod constructor;
pub(crate) mod file;
pub(crate) mod model;
pub(crate) mod operation;
pub(crate) mod spelling;
pub(crate) mod variant;
