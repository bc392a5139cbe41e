//! Owns how Rust's own types represent JSON values. It must not know any model.

use super::super::slot::{Atom, Scalar};
use crate::shared::spelling::{exact_float, exact_single, widened};
use serde_json::Value;

impl Scalar for String {
    fn from_atom(atom: Atom<'_>) -> Option<Self> {
        match atom {
            Atom::Str(text) => Some(text.to_owned()),
            _ => None,
        }
    }
    fn atom(&self) -> Atom<'_> {
        Atom::Str(self)
    }
}

impl Scalar for bool {
    fn from_atom(atom: Atom<'_>) -> Option<Self> {
        match atom {
            Atom::Bool(value) => Some(value),
            _ => None,
        }
    }
    fn atom(&self) -> Atom<'_> {
        Atom::Bool(*self)
    }
}

impl Scalar for Value {
    fn from_atom(atom: Atom<'_>) -> Option<Self> {
        match atom {
            Atom::Json(value) => Some(value.clone()),
            _ => None,
        }
    }
    fn atom(&self) -> Atom<'_> {
        Atom::Json(self)
    }
}

macro_rules! integer {
    ($($name:ident)*) => { $(
        impl Scalar for $name {
            fn from_atom(atom: Atom<'_>) -> Option<Self> {
                match atom {
                    Atom::I64(value) => value.try_into().ok(),
                    Atom::U64(value) => value.try_into().ok(),
                    _ => None,
                }
            }
            fn atom(&self) -> Atom<'_> {
                Atom::I64((*self).into())
            }
        }
    )* };
}
integer!(i8 i16 i32 i64 u8);

/// The numbers that JSON cannot write, as OData writes them.
const SPELLED: [(&str, f64); 3] = [("NaN", f64::NAN), ("INF", f64::INFINITY), ("-INF", f64::NEG_INFINITY)];

/// The name of a number that JSON cannot write.
pub(crate) fn spelled_float(value: f64) -> Option<&'static str> {
    let same = |&(_, spelled): &(&str, f64)| spelled == value || spelled.is_nan() && value.is_nan();
    if value.is_finite() { None } else { SPELLED.iter().find(|spelled| same(spelled)).map(|&(name, _)| name) }
}

impl Scalar for f64 {
    fn from_atom(atom: Atom<'_>) -> Option<Self> {
        match atom {
            Atom::F64(value) => Some(value),
            Atom::U64(value) => exact_float(value.into()),
            Atom::I64(value) => exact_float(value.into()),
            Atom::Str(text) => SPELLED.iter().find(|&&(name, _)| name == text).map(|&(_, value)| value),
            _ => None,
        }
    }
    fn atom(&self) -> Atom<'_> {
        Atom::F64(*self)
    }
}

/// Fits if its shortest spelling is that of the number that was read.
impl Scalar for f32 {
    fn from_atom(atom: Atom<'_>) -> Option<Self> {
        exact_single(f64::from_atom(atom)?)
    }
    fn atom(&self) -> Atom<'_> {
        Atom::F64(widened(*self))
    }
}
