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

/// `polymorphic!(AnyMember, Member { Member, UserMember })`: the usual traits of an enum that implements [`Polymorphic`] and has a
/// boxed variant for each type, with the name of the type. The first name is the base type.
#[doc(hidden)]
#[macro_export]
macro_rules! polymorphic {
    ($any:ident, $base:ident { $( $(#[$condition:meta])* $variant:ident ),* $(,)? }) => {
        impl ::core::default::Default for $any {
            #[inline]
            fn default() -> Self {
                Self::$base(::core::default::Default::default())
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
                let mut new = <Self as $crate::Polymorphic>::of_type(odata_type).unwrap_or_default();
                if ::core::mem::discriminant(&new) != ::core::mem::discriminant(self) {
                    carry(self, &mut new);
                    *self = new;
                }
            }
            fn type_to_write(&self) -> ::core::option::Option<&'static str> {
                match self {
                    Self::$base(_) => ::core::option::Option::None,
                    #[allow(unreachable_patterns)]
                    _ => ::core::option::Option::Some(self.meta().odata_type),
                }
            }
        }
        $crate::model_serde!($any);
        $(
            $(#[$condition])*
            impl ::core::convert::From<$variant> for $any {
                #[inline]
                fn from(model: $variant) -> Self {
                    Self::$variant(::std::boxed::Box::new(model))
                }
            }
            $(#[$condition])*
            #[allow(clippy::from_over_into, reason = "the many implementations of `From` for `Property` are compared with one another")]
            impl ::core::convert::Into<$crate::Property<::std::boxed::Box<$any>>> for $variant {
                #[inline]
                fn into(self) -> $crate::Property<::std::boxed::Box<$any>> {
                    $crate::Property::Value(::std::boxed::Box::new($any::$variant(::std::boxed::Box::new(self))))
                }
            }
        )*
    };
}
