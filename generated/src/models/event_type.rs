// @generated from resources/event.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// `microsoft.graph.eventType`, documented in `resources/event.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `singleInstance`.
    SingleInstance,
    /// `occurrence`.
    Occurrence,
    /// `exception`.
    Exception,
    /// `seriesMaster`.
    SeriesMaster,
    /// A value that is not documented, as it was received.
    Undocumented(String),
}

impl Enum for EventType {
    const VALUES: &'static [&'static str] = &[
        "singleInstance",
        "occurrence",
        "exception",
        "seriesMaster",
    ];

    fn index(&self) -> Result<usize, &str> {
        match self {
            Self::SingleInstance => Ok(0),
            Self::Occurrence => Ok(1),
            Self::Exception => Ok(2),
            Self::SeriesMaster => Ok(3),
            Self::Undocumented(value) => Err(value),
        }
    }

    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SingleInstance),
            1 => Some(Self::Occurrence),
            2 => Some(Self::Exception),
            3 => Some(Self::SeriesMaster),
            _ => None,
        }
    }

    fn undocumented(value: String) -> Self {
        Self::Undocumented(value)
    }
}

crate::runtime::value_enum!(EventType);
