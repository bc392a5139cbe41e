// @generated from resources/responsestatus.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Answer to an invitation.
///
/// `microsoft.graph.responseStatus`, documented in `resources/responsestatus.md`.
pub struct ResponseStatus {
    /// The answer. Possible values are: `none`, `organizer`, `tentativelyAccepted`, `accepted`, `declined`,
    /// `notResponded`.
    pub response: Property<models::ResponseType>,
    /// When the answer was given, in UTC.
    pub time: Property<Timestamp>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for ResponseStatus {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            response: Property::Absent,
            time: Property::Absent,
        }
    }
}

impl Model for ResponseStatus {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "ResponseStatus",
            odata_type: "microsoft.graph.responseStatus",
            properties: &["response", "time"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Scalar(&mut self.response),
            1 => Slot::Timestamp(&mut self.time),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Scalar(&self.response),
            1 => Ref::Timestamp(&self.time),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(ResponseStatus);
