//! Owns areas, and the conditions on them. It must not know what is compiled with them.

use crate::api::ids::AreaId;

/// A product area: a cargo feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The cargo feature's name.
    pub feature: String,
}

/// When an item is compiled: always, or when any of these areas is on (sorted; never empty once areas are chosen).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// Always.
    #[default]
    Always,
    /// With any of these areas.
    AnyOf(Vec<AreaId>),
}
