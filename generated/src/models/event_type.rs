// @generated from resources/event.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// The values of [`Event::type`](crate::models::Event::type).
///
/// `microsoft.graph.eventType`, documented in `resources/event.md`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventType {
    /// The value `singleInstance`.
    SingleInstance,
    /// The value `occurrence`.
    Occurrence,
    /// The value `exception`.
    Exception,
    /// The value `seriesMaster`.
    SeriesMaster,
    /// An undocumented value, as it was received.
    Undocumented(String),
}

impl Enum for EventType {
    const TABLE: EnumTable<Self> = EnumTable {
        values: &[
            Self::SingleInstance,
            Self::Occurrence,
            Self::Exception,
            Self::SeriesMaster,
        ],
        undocumented: Self::Undocumented,
    };

    fn text(&self) -> &str {
        match self {
            Self::SingleInstance => "singleInstance",
            Self::Occurrence => "occurrence",
            Self::Exception => "exception",
            Self::SeriesMaster => "seriesMaster",
            Self::Undocumented(text) => text,
        }
    }
}

crate::runtime::value_enum!(EventType);
