//! Owns all that is known of an API before its items get names and conditions. It must not know where it comes from.

use crate::api::Example;
use crate::resolve::operations::draft::Operation;
use crate::resolve::types::draft::{Enum, Model};

/// Models, enumerations and operations, by their ids.
pub(crate) struct Drafts {
    pub(crate) models: Vec<Model>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) operations: Vec<Operation>,
    /// The examples of each operation.
    pub(crate) examples: Vec<Vec<Example>>,
}
