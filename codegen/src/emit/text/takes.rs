//! How Rust spells what an argument of a URL or a setter takes, and how it gets into the request as text. Knows types, not operations.

use crate::api::{ListStyle, Takes, TypeRef};
use crate::emit::context::Context;
use crate::emit::text::names::Scope;
use crate::emit::text::source::{ident, tokens};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Takes {
    pub(crate) fn names_type(self) -> bool {
        !matches!(self, Self::Display | Self::Each(ListStyle::Quoted | ListStyle::Json))
    }

    pub(crate) fn parameter(self, context: &Context, ty: TypeRef, scope: &Scope) -> TokenStream {
        tokens(&self.spelled(context, ty, scope))
    }

    /// The type of the parameter: `impl Display`.
    pub(crate) fn spelled(self, context: &Context, ty: TypeRef, scope: &Scope) -> String {
        match self {
            Self::Display => format!("impl {}", scope.runtime("Display")),
            Self::Exactly => context.bare(ty, scope),
            Self::Into => format!("impl {}<{}>", scope.into(), context.bare(ty, scope)),
            Self::Each(style) => format!("impl IntoIterator<Item = {}>", value_of_list(context, style, ty, scope)),
            Self::IntoProperty => format!("impl {}<{}>", scope.into(), context.property(ty, scope)),
        }
    }

    /// The value, borrowed as something that can be printed.
    pub(crate) fn printed(self, context: &Context, ty: TypeRef, value: &Ident, scope: &Scope) -> TokenStream {
        match self {
            Self::Into => {
                let (into, ty) = (tokens(&scope.into()), tokens(&context.bare(ty, scope)));
                quote!(&#into::<#ty>::into(#value))
            }
            Self::Each(style) => {
                let array = tokens(&scope.runtime("Array"));
                let write = ident(match style {
                    ListStyle::Literals => "of",
                    ListStyle::Quoted => "quoted",
                    ListStyle::Json => "json",
                });
                quote!(&#array::#write(#value))
            }
            Self::Display | Self::Exactly | Self::IntoProperty => quote!(&#value),
        }
    }
}

/// What a value of a list in a URL is: one of its type, or anything that can be written in the list.
fn value_of_list(context: &Context, style: ListStyle, ty: TypeRef, scope: &Scope) -> String {
    match style {
        ListStyle::Literals if ty.kind == TypeRef::STRING.kind => format!("impl {}", scope.runtime("Literal")),
        ListStyle::Literals => context.one(ty.kind, scope),
        ListStyle::Quoted | ListStyle::Json => format!("impl {}", scope.runtime("Display")),
    }
}
