// @generated from resources/onlinemeetinginfo.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// How to join the online meeting of an [event](crate::models::Event).
///
/// `microsoft.graph.onlineMeetingInfo`, documented in `resources/onlinemeetinginfo.md`.
pub struct OnlineMeetingInfo {
    /// Number to enter after dialling in.
    pub conference_id: Property<String>,
    /// Address that joins the meeting.
    pub join_url: Property<String>,
    /// Numbers to dial.
    pub phones: Property<Vec<models::Phone>>,
    /// A number with the conference id appended, for one tap.
    pub quick_dial: Property<String>,
    /// Numbers that cost nothing.
    pub toll_free_numbers: Property<Vec<String>>,
    /// A number that costs the usual fee.
    pub toll_number: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for OnlineMeetingInfo {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            conference_id: Property::Absent,
            join_url: Property::Absent,
            phones: Property::Absent,
            quick_dial: Property::Absent,
            toll_free_numbers: Property::Absent,
            toll_number: Property::Absent,
        }
    }
}

impl Model for OnlineMeetingInfo {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "OnlineMeetingInfo",
            odata_type: "microsoft.graph.onlineMeetingInfo",
            properties: &[
                "conferenceId",
                "joinUrl",
                "phones",
                "quickDial",
                "tollFreeNumbers",
                "tollNumber",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.conference_id),
            1 => Slot::String(&mut self.join_url),
            2 => self.phones.objects_slot(),
            3 => Slot::String(&mut self.quick_dial),
            4 => Slot::Scalars(&mut self.toll_free_numbers),
            5 => Slot::String(&mut self.toll_number),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.conference_id),
            1 => Ref::String(&self.join_url),
            2 => self.phones.objects_ref(),
            3 => Ref::String(&self.quick_dial),
            4 => Ref::Scalars(&self.toll_free_numbers),
            5 => Ref::String(&self.toll_number),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(OnlineMeetingInfo);
