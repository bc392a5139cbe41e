//! Word lists and readers of sentences and cells. Knows what words mean, not where they stand.

pub(crate) mod base;
pub(crate) mod body;
pub(crate) mod columns;
pub(crate) mod empty;
pub(crate) mod flags;
pub(crate) mod flat;
pub(crate) mod foreign;
pub(crate) mod headings;
pub(crate) mod names;
pub(crate) mod opening;
pub(crate) mod permission_table;
pub(crate) mod phrases;
pub(crate) mod placeholder;
pub(crate) mod query;
pub(crate) mod required;
pub(crate) mod response;
pub(crate) mod returns;
pub(crate) mod scopes;
pub(crate) mod type_cell;
pub(crate) mod values;
