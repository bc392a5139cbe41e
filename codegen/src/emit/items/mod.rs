//! The files of operations, models and enumerations. Knows one item at a time.

pub(crate) mod constructor;
pub(crate) mod enumeration;
pub(crate) mod model;
pub(crate) mod operation;
pub(crate) mod polymorphic;
pub(crate) mod setter;
