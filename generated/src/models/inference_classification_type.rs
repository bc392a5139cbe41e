// @generated from api/message-update.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`Message::inference_classification`](crate::models::Message::inference_classification).
///
/// `microsoft.graph.inferenceClassificationType`, documented in `api/message-update.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InferenceClassificationType {
    /// The value `focused`.
    Focused,
    /// The value `other`.
    Other,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for InferenceClassificationType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[Self::Focused, Self::Other],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Focused => "focused",
            Self::Other => "other",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(InferenceClassificationType);
