//! Paths and types as Rust spells them. Knows what is in scope in a file, not what stands there.

use crate::api::{EnumId, ModelId, OperationId, Outcome, Primitive, RustPath, TypeKind, TypeRef};
use crate::emit::context::Context;
use crate::emit::text::source::ident;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// What short names mean in a file: those that it defines itself hide the ones of the runtime and of the language.
pub(crate) struct Scope {
    own: Vec<String>,
    /// Whether `models` can be written for `crate::models`.
    imports_models: bool,
}

impl Scope {
    pub(crate) fn new(own: &[&str], imports_models: bool) -> Self {
        Self { own: own.iter().map(|&name| name.to_owned()).collect(), imports_models }
    }

    /// A name of the runtime's prelude.
    pub(crate) fn runtime(&self, name: &str) -> TokenStream {
        let identifier = ident(name);
        if self.hides(name) { quote!(crate::runtime::prelude::#identifier) } else { identifier.into_token_stream() }
    }

    /// The same as text.
    pub(crate) fn runtime_text(&self, name: &str) -> String {
        if self.hides(name) { format!("crate::runtime::prelude::{name}") } else { name.to_owned() }
    }

    fn language(&self, name: &str, path: fn() -> TokenStream) -> TokenStream {
        if self.hides(name) { path() } else { ident(name).into_token_stream() }
    }

    /// `Box`.
    pub(crate) fn boxed(&self) -> TokenStream {
        self.language("Box", || quote!(::std::boxed::Box))
    }

    /// `String`.
    pub(crate) fn string(&self) -> TokenStream {
        self.language("String", || quote!(::std::string::String))
    }

    /// `Vec`.
    pub(crate) fn list(&self) -> TokenStream {
        self.language("Vec", || quote!(::std::vec::Vec))
    }

    /// `Option`.
    pub(crate) fn option(&self) -> TokenStream {
        self.language("Option", || quote!(::std::option::Option))
    }

    /// `Into`.
    pub(crate) fn into(&self) -> TokenStream {
        self.language("Into", || quote!(::std::convert::Into))
    }

    fn hides(&self, name: &str) -> bool {
        self.own.iter().any(|own| own == name)
    }

    /// The module of all types.
    fn models(&self) -> TokenStream {
        if self.imports_models { quote!(models) } else { quote!(crate::models) }
    }
}

impl Context<'_> {
    /// `models::call_records::Session`.
    pub(crate) fn model_path(&self, id: ModelId) -> String {
        joined("models", &self.api.models[id.0].rust)
    }

    /// `models::ChatType`.
    pub(crate) fn enum_path(&self, id: EnumId) -> String {
        joined("models", &self.api.enums[id.0].rust)
    }

    /// `chat::PostPinnedMessages`.
    pub(crate) fn operation_path(&self, id: OperationId) -> String {
        joined("", &self.api.operations[id.0].rust)
    }

    /// Where a link to that path of the crate leads: rustdoc takes what follows `#` for a place in the page, and needs no `r#`.
    pub(crate) fn link_target(path: &str) -> String {
        format!("crate::{}", path.replace("r#", ""))
    }

    /// The identifier of a model, or of the enum over it and its derived types.
    pub(crate) fn model_name(&self, id: ModelId, any: bool) -> &str {
        let model = &self.api.models[id.0];
        model.any.as_ref().filter(|_| any).unwrap_or(&model.rust.name)
    }

    /// What one value of the type is, boxes and lists aside.
    pub(crate) fn one(&self, kind: TypeKind, scope: &Scope) -> TokenStream {
        match kind {
            TypeKind::Primitive(primitive) => primitive_type(primitive, scope),
            TypeKind::Model(id) | TypeKind::Any(id) => {
                let name = self.model_name(id, matches!(kind, TypeKind::Any(_)));
                self.type_path(&self.api.models[id.0].rust.modules, name, scope)
            }
            TypeKind::Enum(id) => {
                let (item, flags) = (&self.api.enums[id.0], scope.runtime("Flags"));
                let one = self.type_path(&item.rust.modules, &item.rust.name, scope);
                if item.flags { quote!(#flags<#one>) } else { one }
            }
            TypeKind::Json => scope.runtime("Value"),
        }
    }

    fn type_path(&self, modules: &[String], name: &str, scope: &Scope) -> TokenStream {
        let models = scope.models();
        let modules = modules.iter().map(|module| ident(module));
        let name = ident(name);
        quote!(#models #(::#modules)* ::#name)
    }

    /// The type, a list as `Vec`.
    pub(crate) fn bare(&self, ty: TypeRef, scope: &Scope) -> TokenStream {
        let one = self.one(ty.kind, scope);
        if !ty.collection {
            return one;
        }
        let list = scope.list();
        quote!(#list<#one>)
    }

    /// What a property holds: a single model is boxed.
    fn held(&self, ty: TypeRef, scope: &Scope) -> TokenStream {
        let bare = self.bare(ty, scope);
        match ty.kind {
            TypeKind::Model(_) | TypeKind::Any(_) if !ty.collection => {
                let boxed = scope.boxed();
                quote!(#boxed<#bare>)
            }
            _ => bare,
        }
    }

    /// A field's type.
    pub(crate) fn property(&self, ty: TypeRef, scope: &Scope) -> TokenStream {
        let (property, held) = (scope.runtime("Property"), self.held(ty, scope));
        quote!(#property<#held>)
    }

    /// The type that an operation gives.
    pub(crate) fn response(&self, outcome: Outcome, scope: &Scope) -> TokenStream {
        let within = |wrapper: &str, inner: TokenStream| {
            let wrapper = scope.runtime(wrapper);
            quote!(#wrapper<#inner>)
        };
        match outcome {
            Outcome::Nothing => quote!(()),
            Outcome::Object(ty) => self.bare(ty, scope),
            Outcome::Optional { ty, .. } => {
                let (option, object) = (scope.option(), self.bare(ty, scope));
                quote!(#option<#object>)
            }
            Outcome::Page(ty) => within("Page", self.one(ty.kind, scope)),
            Outcome::Value(ty) => within("Single", self.held(ty, scope)),
            Outcome::Bytes => scope.runtime("Bytes"),
            Outcome::Accepted => scope.runtime("Accepted"),
        }
    }
}

/// A type as text. No two words stand side by side in it, so it needs no blanks.
pub(crate) fn spelled(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "")
}

/// Whether the type is one of the API's own.
pub(crate) fn is_own(ty: TypeRef) -> bool {
    matches!(ty.kind, TypeKind::Model(_) | TypeKind::Any(_) | TypeKind::Enum(_))
}

/// The path below `root`, or below the crate.
pub(crate) fn joined(root: &str, path: &RustPath) -> String {
    let parts = [root].into_iter().filter(|root| !root.is_empty()).chain(path.modules.iter().map(String::as_str));
    parts.chain([path.name.as_str()]).collect::<Vec<_>>().join("::")
}

/// Streams stand in JSON as their bytes (OData JSON Format §9).
fn primitive_type(primitive: Primitive, scope: &Scope) -> TokenStream {
    let of_runtime = match primitive {
        Primitive::String => return scope.string(),
        Primitive::Boolean => return quote!(bool),
        Primitive::Byte => return quote!(u8),
        Primitive::SByte => return quote!(i8),
        Primitive::Int16 => return quote!(i16),
        Primitive::Int32 => return quote!(i32),
        Primitive::Int64 => return quote!(i64),
        Primitive::Single => return quote!(f32),
        Primitive::Double => return quote!(f64),
        Primitive::Decimal => "Decimal",
        Primitive::DateTimeOffset => "Timestamp",
        Primitive::Date => "Date",
        Primitive::TimeOfDay => "TimeOfDay",
        Primitive::Duration => "Duration",
        Primitive::Guid => "Guid",
        Primitive::Binary | Primitive::Stream => "Binary",
    };
    scope.runtime(of_runtime)
}
