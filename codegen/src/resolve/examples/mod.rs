//! From documented exchanges to calls of the typed API. Knows operations and types; changes neither.

pub(crate) mod astray;
pub(crate) mod call;
mod check;
pub(crate) mod literal;
pub(crate) mod pairing;
pub(crate) mod report;
pub(crate) mod required;
pub(crate) mod response;
pub(crate) mod url;
