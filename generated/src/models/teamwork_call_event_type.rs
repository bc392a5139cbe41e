// @generated from resources/callendedeventmessagedetail.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of
/// [`CallEndedEventMessageDetail::call_event_type`](crate::models::CallEndedEventMessageDetail::call_event_type).
///
/// `microsoft.graph.teamworkCallEventType`, documented in `resources/callendedeventmessagedetail.md`.
#[derive(Clone)]
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
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for TeamworkCallEventType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::Call,
            Self::Meeting,
            Self::ScreenShare,
            Self::UnknownFutureValue,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::Call => "call",
            Self::Meeting => "meeting",
            Self::ScreenShare => "screenShare",
            Self::UnknownFutureValue => "unknownFutureValue",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(TeamworkCallEventType);
