// @generated from resources/callendedeventmessagedetail.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`CallEndedEventMessageDetail::call_event_type`](crate::models::CallEndedEventMessageDetail::call_event_type).
///
/// `microsoft.graph.teamworkCallEventType`, documented in `resources/callendedeventmessagedetail.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkCallEventType {
    /// The value `call`.
    Call,
    /// The value `meeting`.
    Meeting,
    /// The value `screenShare`.
    ScreenShare,
    /// The value `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for TeamworkCallEventType {
    const VALUES: &'static [&'static str] = &[
        "call",
        "meeting",
        "screenShare",
        "unknownFutureValue",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::Call => Ok(0),
            Self::Meeting => Ok(1),
            Self::ScreenShare => Ok(2),
            Self::UnknownFutureValue => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Call),
            1 => Some(Self::Meeting),
            2 => Some(Self::ScreenShare),
            3 => Some(Self::UnknownFutureValue),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(TeamworkCallEventType);
