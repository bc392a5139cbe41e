// @generated from resources/callparticipantinfo.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Someone who took part in a call.
///
/// `microsoft.graph.callParticipantInfo`, documented in `resources/callparticipantinfo.md`.
pub struct CallParticipantInfo {
    /// Who it was.
    pub participant: Property<Box<models::AnyIdentitySet>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for CallParticipantInfo {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            participant: Property::Absent,
        }
    }
}

impl Model for CallParticipantInfo {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "CallParticipantInfo",
            odata_type: "microsoft.graph.callParticipantInfo",
            properties: &["participant"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.participant.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.participant.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(CallParticipantInfo);
