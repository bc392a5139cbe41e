//! Owns what arguments and setters take. It must not know how Rust spells that.

use crate::api::operation::{Argument, ListStyle, Setter, Target};
use crate::api::types::{TypeKind, TypeRef};
use crate::standards::odata::Primitive;

/// What a parameter of a constructor or a setter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Anything that can be printed.
    Display,
    /// A value of exactly the type, which has few spellings.
    Exactly,
    /// Anything that converts into the type.
    Into,
    /// Anything that converts into the property of a body.
    IntoProperty,
    /// The values of a list in a URL, one after the other.
    Each(ListStyle),
}

impl Takes {
    /// In a URL everything is text.
    fn in_url(ty: TypeRef, list: Option<ListStyle>) -> Self {
        use Primitive::{Boolean, Byte, Double, Int16, Int32, Int64, SByte, Single};
        if let Some(style) = list {
            return Self::Each(style);
        }
        match ty.kind {
            _ if ty.collection => Self::Display,
            TypeKind::Primitive(Boolean | Byte | SByte | Int16 | Int32 | Int64 | Single | Double) => Self::Exactly,
            TypeKind::Enum(_) => Self::Into,
            _ => Self::Display,
        }
    }
}

impl Argument {
    /// What the constructor's parameter takes.
    #[must_use]
    pub fn takes(&self) -> Takes {
        Takes::in_url(self.ty, self.list)
    }
}

impl Setter {
    /// What the method's parameter takes.
    #[must_use]
    pub fn takes(&self) -> Takes {
        match self.target {
            Target::Parameter(_) => Takes::IntoProperty,
            Target::Header(_) => Takes::Display,
            Target::Query(_) | Target::Argument(_) => Takes::in_url(self.ty, self.list),
        }
    }
}
