//! From pages to types: models, enumerations, inheritance. Knows no operation.

pub(crate) mod cells;
pub(crate) mod collect;
pub(crate) mod derived;
pub(crate) mod dictionary;
pub(crate) mod draft;
pub(crate) mod enums;
pub(crate) mod flags;
pub(crate) mod infer;
pub(crate) mod inherit;
pub(crate) mod link;
pub(crate) mod models;
pub(crate) mod property;
pub(crate) mod represented;
pub(crate) mod wire;
pub(crate) mod zoned;
