//! Word lists and readers of sentences and cells. Knows what words mean, not where they stand.

pub(crate) mod empty;
pub(crate) mod flags;
pub(crate) mod flat;
pub(crate) mod names;
pub(crate) mod scopes;
pub(crate) mod type_cell;
pub(crate) mod values;
