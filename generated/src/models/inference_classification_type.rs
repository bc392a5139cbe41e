// @generated from api/message-update.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.inferenceClassificationType`, documented in `api/message-update.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InferenceClassificationType {
    /// `focused`.
    Focused,
    /// `other`.
    Other,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for InferenceClassificationType {
    const VALUES: &'static [&'static str] = &["focused", "other"];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Focused => Ok(0),
            Self::Other => Ok(1),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Focused),
            1 => Some(Self::Other),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(InferenceClassificationType);
