//! From documented exchanges to calls of the typed API. Knows operations and types; changes neither.

pub(crate) mod astray;
pub(crate) mod call;
mod check;
/// The runtime's, so that an example is read as the runtime reads it.
#[path = "../../../runtime/context_url.rs"]
pub(crate) mod context_url;
pub(crate) mod literal;
pub(crate) mod pairing;
pub(crate) mod report;
pub(crate) mod response;
pub(crate) mod url;
