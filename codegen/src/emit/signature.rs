//! Owns the signatures of operations as text, for those who want no file. Knows types, not pages.

use crate::api::{Api, Operation};
use crate::emit::context::{Context, Options};
use crate::emit::text::names::{Scope, spelled};

/// What the operation gives: `Chat`, `Page<Chat>`.
pub(crate) fn result(api: &Api, operation: &Operation) -> String {
    let options = Options { crate_name: String::new(), crate_version: String::new() };
    let context = Context { api, options: &options };
    spelled(&context.response(operation.outcome, &Scope::new(&[], true)))
}
