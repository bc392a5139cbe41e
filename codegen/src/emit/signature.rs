//! Owns the signatures of operations as text, for those who want no file. Knows types, not pages.

use crate::api::{Api, Operation, OptionArgument, QueryOption, Setter};
use crate::emit::context::{Context, Options, Runtime};
use crate::emit::text::names::Scope;

/// What the operation gives: `models::Chat`, `Page<models::Chat>`.
pub(crate) fn result(api: &Api, operation: &Operation) -> String {
    with_context(api, |context, scope| context.response(operation.outcome, scope))
}

/// What the page says can be set: the documented system query options, `with_top(u64)`, then the setters in the order of the page,
/// `include_deleted(bool)`.
pub(crate) fn setters(api: &Api, operation: &Operation) -> Vec<String> {
    with_context(api, |context, scope| {
        let setter = |setter: &Setter| format!("{}({})", setter.rust, context.bare(setter.ty, scope));
        operation.options.iter().map(option).chain(operation.setters.iter().map(setter)).collect()
    })
}

/// The method of the trait that sets a documented option.
fn option(option: &QueryOption) -> String {
    let takes = match option.method.takes {
        OptionArgument::List => "List",
        OptionArgument::Text => "Display",
        OptionArgument::Number => "u64",
        OptionArgument::Nothing => "",
    };
    format!("{}({takes})", option.method.method)
}

fn with_context<T>(api: &Api, f: impl FnOnce(&Context<'_>, &Scope) -> T) -> T {
    let options = Options { crate_name: String::new(), crate_version: String::new(), runtime: Runtime::Copy };
    f(&Context { api, options: &options }, &Scope::new(&[], true))
}
