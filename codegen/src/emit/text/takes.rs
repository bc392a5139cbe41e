//! How Rust spells what an argument of a URL or a setter takes, and how it gets into the request as text. Knows types, not operations.

use crate::api::{Takes, TypeRef};
use crate::emit::context::Context;
use crate::emit::text::names::Scope;
use crate::emit::text::source::tokens;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Takes {
    pub(crate) fn names_type(self) -> bool {
        !matches!(self, Self::Display)
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
            _ => quote!(&#value),
        }
    }
}
