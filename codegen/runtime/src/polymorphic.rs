//! Owns the places that hold one of several types, which `@odata.type` tells apart. It must not know how an object is encoded.

use super::model::Model;

/// A documented type together with the documented types derived from it.
pub trait Polymorphic: Default {
    /// The object, whatever its type.
    fn model(&self) -> &dyn Model;
    /// The object, to be changed.
    fn model_mut(&mut self) -> &mut dyn Model;
    /// A new object of the derived type of that name, without `#`. None for the base type and for undocumented types.
    fn of_type(name: &str) -> Option<Self>;
}

/// A [`Polymorphic`] enum with the base type in a variant of its own.
#[doc(hidden)]
pub trait Place: Polymorphic + Model {
    type Base: Model + Default;
    /// The object if it has the base type or one that is not documented.
    fn base_mut(&mut self) -> Option<&mut Self::Base>;
}

/// The usual traits and methods of an enum that implements [`Polymorphic`]: it has a boxed variant for each type, with the name of the type,
/// the base type first. Each derived type has the name of a method that lends it, each property that all types share the type of its field:
/// `polymorphic!(AnyMember, Member { UserMember as_user_member } { id: Property<String> })`.
#[doc(hidden)]
#[macro_export]
macro_rules! polymorphic {
    ($any:ident, $base:ident $variants:tt $fields:tt) => {
        $crate::polymorphic_traits!($any, $base $variants);
        $crate::polymorphic_methods!($any, $base $variants $variants $fields);
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! polymorphic_traits {
    ($any:ident, $base:ident { $( $(#[$condition:meta])* $variant:ident $method:ident ),* $(,)? }) => {
        impl ::core::default::Default for $any {
            #[inline]
            fn default() -> Self {
                Self::$base($crate::support::Boxed::fresh())
            }
        }
        impl $crate::Model for $any {
            #[inline]
            fn meta(&self) -> &'static $crate::Meta {
                $crate::Polymorphic::model(self).meta()
            }
            #[inline]
            fn slot(&mut self, index: usize) -> $crate::Slot<'_> {
                $crate::Polymorphic::model_mut(self).slot(index)
            }
            #[inline]
            fn get(&self, index: usize) -> $crate::Ref<'_> {
                $crate::Polymorphic::model(self).get(index)
            }
            fn retype(&mut self, odata_type: &str, carry: $crate::support::Carry) {
                $crate::Property::retype(self, odata_type, carry);
            }
            fn type_to_write(&self) -> ::core::option::Option<&'static str> {
                match self {
                    Self::$base(_) => ::core::option::Option::None,
                    #[allow(unreachable_patterns)]
                    _ => ::core::option::Option::Some($crate::Polymorphic::model(self).meta().odata_type),
                }
            }
        }
        impl $crate::support::Place for $any {
            type Base = $base;
            fn base_mut(&mut self) -> ::core::option::Option<&mut $base> {
                match self {
                    Self::$base(base) => ::core::option::Option::Some(base),
                    #[allow(unreachable_patterns)]
                    _ => ::core::option::Option::None,
                }
            }
        }
        $crate::model!($any);
        $crate::polymorphic_from!($any, $base);
        $( $(#[$condition])* $crate::polymorphic_from!($any, $variant); )*
        impl ::core::convert::From<$any> for $base {
            /// The object as its base type; what that has no field for is among the additional properties.
            fn from(any: $any) -> Self {
                $crate::Property::into_base(any)
            }
        }
    };
}
/// The conversions of one type into the enum.
#[doc(hidden)]
#[macro_export]
macro_rules! polymorphic_from {
    ($any:ident, $variant:ident) => {
        impl ::core::convert::From<$variant> for $any {
            #[inline]
            fn from(model: $variant) -> Self {
                Self::$variant($crate::support::Boxed::of(model))
            }
        }
        #[allow(clippy::from_over_into, reason = "the many implementations of `From` for `Property` are compared with one another")]
        impl ::core::convert::Into<$crate::Property<::std::boxed::Box<$any>>> for $variant {
            #[inline]
            fn into(self) -> $crate::Property<::std::boxed::Box<$any>> {
                $crate::Property::Value($crate::support::Boxed::of($any::$variant($crate::support::Boxed::of(self))))
            }
        }
    };
}
/// The methods that lend a derived type, and those that lend a property of any type. The variants come twice: once to be taken apart, once as
/// they are.
#[doc(hidden)]
#[macro_export]
macro_rules! polymorphic_methods {
    (
        $any:ident, $base:ident { $( $(#[$condition:meta])* $variant:ident $method:ident ),* $(,)? } $variants:tt
        { $( $(#[$attribute:meta])* $field:ident: $type:ty ),* $(,)? }
    ) => {
        impl $any {
            $(
                $(#[$attribute])*
                #[inline]
                pub fn $field(&self) -> &$type {
                    $crate::polymorphic_field!(self $field $base $variants)
                }
            )*
            $(
                $(#[$condition])*
                #[doc = concat!("The [`", stringify!($variant), "`], if it is one.")]
                #[inline]
                pub fn $method(&self) -> ::core::option::Option<&$variant> {
                    match self {
                        Self::$variant(model) => ::core::option::Option::Some(model),
                        _ => ::core::option::Option::None,
                    }
                }
            )*
        }
    };
}
#[doc(hidden)]
#[macro_export]
macro_rules! polymorphic_field {
    ($any:ident $field:ident $base:ident { $( $(#[$condition:meta])* $variant:ident $method:ident ),* $(,)? }) => {
        match $any {
            Self::$base(model) => &model.$field,
            $( $(#[$condition])* Self::$variant(model) => &model.$field, )*
        }
    };
}
