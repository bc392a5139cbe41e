//! Every Rust name of the API, by rules that a reader can apply backwards. Knows names, not what they stand for.

pub(super) mod constructor;
pub(super) mod ident;
pub(super) mod model;
pub(super) mod operation;
pub(super) mod spelling;
pub(super) mod words;
