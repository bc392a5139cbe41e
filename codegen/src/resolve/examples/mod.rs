//! From documented exchanges to calls of the typed API. Knows operations and types; changes neither.

pub(crate) mod call;
/// The runtime's: what is said of an example is what the runtime makes of it.
#[path = "../../../runtime/context_url.rs"]
pub(crate) mod context_url;
pub(crate) mod literal;
pub(crate) mod pairing;
pub(crate) mod url;
