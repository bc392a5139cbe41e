//! How Rust spells what an argument of a URL or a setter takes, and how it gets into the request as text. Knows types, not operations.

use crate::api::{Takes, TypeRef};
use crate::emit::context::Context;
use crate::emit::text::names::Scope;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

impl Takes {
    pub(crate) fn names_type(self) -> bool {
        !matches!(self, Self::Display)
    }

    pub(crate) fn parameter(self, context: &Context, ty: TypeRef, scope: &Scope) -> TokenStream {
        let into = scope.into();
        match self {
            Self::Display => {
                let display = scope.runtime("Display");
                quote!(impl #display)
            }
            Self::Exactly => context.bare(ty, scope),
            Self::Into => {
                let ty = context.bare(ty, scope);
                quote!(impl #into<#ty>)
            }
            Self::IntoProperty => {
                let ty = context.property(ty, scope);
                quote!(impl #into<#ty>)
            }
        }
    }

    /// The value, borrowed as something that can be printed.
    pub(crate) fn printed(self, context: &Context, ty: TypeRef, value: &Ident, scope: &Scope) -> TokenStream {
        match self {
            Self::Into => {
                let (into, ty) = (scope.into(), context.bare(ty, scope));
                quote!(&#into::<#ty>::into(#value))
            }
            _ => quote!(&#value),
        }
    }
}
