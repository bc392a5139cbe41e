//! Owns the signatures of operations as text, for those who want no file. Knows types, not pages.

use crate::api::{Api, Operation, Setter};
use crate::emit::context::{Context, Options};
use crate::emit::text::names::{Scope, spelled};

/// What the operation gives: `models::Chat`, `Page<models::Chat>`.
pub(crate) fn result(api: &Api, operation: &Operation) -> String {
    with_context(api, |context, scope| spelled(&context.response(operation.outcome, scope)))
}

/// What can be set, in the order of the page: `top(i32)`.
pub(crate) fn setters(api: &Api, operation: &Operation) -> Vec<String> {
    with_context(api, |context, scope| {
        let setter = |setter: &Setter| format!("{}({})", setter.rust, spelled(&context.bare(setter.ty, scope)));
        operation.setters.iter().map(setter).collect()
    })
}

fn with_context<T>(api: &Api, f: impl FnOnce(&Context<'_>, &Scope) -> T) -> T {
    let options = Options { crate_name: String::new(), crate_version: String::new() };
    f(&Context { api, options: &options }, &Scope::new(&[], true))
}
