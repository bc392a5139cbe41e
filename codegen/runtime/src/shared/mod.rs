//! What the generator uses, too, so that both decide alike. It must not know anything but the standard library, as the generator compiles nothing
//! else of this crate.

pub mod context_url;
pub mod json_escape;
pub mod own_headers;
pub mod plain;
pub mod spelling;
