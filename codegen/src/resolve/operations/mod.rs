//! From pages to operations: URL forms, bodies, results. Knows the types that are already there, no example calls.

pub(crate) mod bind;
pub(crate) mod body;
pub(crate) mod draft;
pub(crate) mod evidence;
pub(crate) mod given_back;
pub(crate) mod operation;
pub(crate) mod outcome;
pub(crate) mod plan;
pub(crate) mod preference;
pub(crate) mod responses;
