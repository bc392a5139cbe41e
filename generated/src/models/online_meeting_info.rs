// @generated from resources/onlinemeetinginfo.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// How to join the online meeting of an [event](crate::models::Event).
///
/// `microsoft.graph.onlineMeetingInfo`, documented in `resources/onlinemeetinginfo.md`.
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for OnlineMeetingInfo {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.conference_id.slot(),
            1 => self.join_url.slot(),
            2 => self.phones.slot(),
            3 => self.quick_dial.slot(),
            4 => self.toll_free_numbers.slot(),
            5 => self.toll_number.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.conference_id.get_ref(),
            1 => self.join_url.get_ref(),
            2 => self.phones.get_ref(),
            3 => self.quick_dial.get_ref(),
            4 => self.toll_free_numbers.get_ref(),
            5 => self.toll_number.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(OnlineMeetingInfo);
