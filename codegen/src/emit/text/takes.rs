//! What an argument of a URL or a setter takes, and how it gets into the request as text. Knows types, not operations.

use crate::api::{Primitive, Setter, Target, TypeKind, TypeRef};
use crate::emit::context::Context;
use crate::emit::text::names::Scope;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What an argument or a setter takes.
pub(crate) enum Takes {
    /// Anything that can be printed.
    Printed,
    /// A value of exactly this type, which has few spellings.
    Exactly,
    /// Anything that becomes the type.
    Into,
    /// Anything that becomes the property of a body.
    IntoProperty,
}

impl Takes {
    /// In a URL or a header everything is text.
    pub(crate) fn in_text(ty: TypeRef) -> Self {
        use Primitive::{Boolean, Byte, Double, Int16, Int32, Int64, SByte, Single};
        match ty.kind {
            _ if ty.collection => Self::Printed,
            TypeKind::Primitive(Boolean | Byte | SByte | Int16 | Int32 | Int64 | Single | Double) => Self::Exactly,
            TypeKind::Enum(_) => Self::Into,
            _ => Self::Printed,
        }
    }

    pub(crate) fn of_setter(setter: &Setter) -> Self {
        match setter.target {
            Target::Parameter(_) => Self::IntoProperty,
            Target::Header(_) => Self::Printed,
            Target::Query(_) | Target::Argument(_) => Self::in_text(setter.ty),
        }
    }

    pub(crate) fn names_type(&self) -> bool {
        !matches!(self, Self::Printed)
    }

    pub(crate) fn parameter(&self, context: &Context, ty: TypeRef, scope: &Scope) -> TokenStream {
        let into = scope.into();
        match self {
            Self::Printed => {
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
    pub(crate) fn printed(&self, context: &Context, ty: TypeRef, value: &Ident, scope: &Scope) -> TokenStream {
        match self {
            Self::Into => {
                let (into, ty) = (scope.into(), context.bare(ty, scope));
                quote!(&#into::<#ty>::into(#value))
            }
            _ => quote!(&#value),
        }
    }
}
