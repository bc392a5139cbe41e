//! Owns the signatures of items as text, for those who want no file. Knows types, not pages.

use crate::api::{Api, Argument, Body, Entries, Operation, OptionArgument, QueryOption, Setter, TypeKind, TypeRef};
use crate::emit::context::{Context, Options, Runtime};
use crate::emit::text::names::Scope;

/// What the crate is called does not matter inside of it.
static NO_OPTIONS: Options = Options { crate_name: String::new(), crate_version: String::new(), runtime: Runtime::Copy };

/// Spells types as the crate's root sees them: `models::Chat`.
pub(crate) struct Signatures<'a> {
    context: Context<'a>,
    scope: Scope,
}

impl<'a> Signatures<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        Self { context: Context { api, options: &NO_OPTIONS }, scope: Scope::new(&[], true) }
    }

    /// What the operation gives: `models::Chat`, `Page<models::Chat>`.
    pub(crate) fn result(&self, operation: &Operation) -> String {
        self.context.response(operation.outcome, &self.scope)
    }

    /// What the page says can be set: the documented system query options, `with_top(u64)`, then the setters in the order of the page,
    /// `include_deleted(bool)`.
    pub(crate) fn setters(&self, operation: &Operation) -> Vec<String> {
        let setter = |setter: &Setter| format!("{}({})", setter.rust, self.context.bare(setter.ty, &self.scope));
        operation.options.iter().map(option).chain(operation.setters.iter().map(setter)).collect()
    }

    /// What the parameter of a constructor takes: `impl Display`.
    pub(crate) fn argument(&self, argument: &Argument) -> String {
        argument.takes().spelled(&self.context, argument.ty, &self.scope)
    }

    /// What a setter takes: `impl Into<Property<String>>`.
    pub(crate) fn setter(&self, setter: &Setter) -> String {
        setter.takes().spelled(&self.context, setter.ty, &self.scope)
    }

    /// What the constructor's parameter for the body takes.
    pub(crate) fn body(&self, body: Body) -> Option<String> {
        match body {
            Body::None => None,
            Body::Model(ty) => {
                let model = self.context.bare(ty, &self.scope);
                Some(if matches!(ty.kind, TypeKind::Any(_)) { format!("impl Into<{model}>") } else { model })
            }
            Body::Bytes => Some("impl Into<RequestBody>".to_owned()),
        }
    }

    /// A field of a model: `Property<Vec<models::Chat>>`.
    pub(crate) fn field(&self, ty: TypeRef) -> String {
        self.context.property(ty, &self.scope)
    }

    /// The field for the entries of a dictionary.
    pub(crate) fn entries(&self, entries: &Entries) -> String {
        format!("Dictionary<{}>", self.context.one(entries.ty.kind, &self.scope))
    }
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
