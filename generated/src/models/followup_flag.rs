// @generated from resources/followupflag.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Marks a [message](crate::models::Message) for follow-up.
///
/// `microsoft.graph.followupFlag`, documented in `resources/followupflag.md`.
pub struct FollowupFlag {
    /// When the follow-up was finished.
    pub completed_date_time: Property<Box<models::DateTimeTimeZone>>,
    /// When the follow-up is due. Needs **startDateTime**, too.
    pub due_date_time: Property<Box<models::DateTimeTimeZone>>,
    /// State of the follow-up. Possible values are: `notFlagged`, `complete`, `flagged`.
    pub flag_status: Property<models::FollowupFlagStatus>,
    /// When the follow-up begins.
    pub start_date_time: Property<Box<models::DateTimeTimeZone>>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for FollowupFlag {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            completed_date_time: Property::Absent,
            due_date_time: Property::Absent,
            flag_status: Property::Absent,
            start_date_time: Property::Absent,
        }
    }
}

impl Model for FollowupFlag {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "FollowupFlag",
            odata_type: "microsoft.graph.followupFlag",
            properties: &[
                "completedDateTime",
                "dueDateTime",
                "flagStatus",
                "startDateTime",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.completed_date_time.object_slot(),
            1 => self.due_date_time.object_slot(),
            2 => Slot::Scalar(&mut self.flag_status),
            3 => self.start_date_time.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.completed_date_time.object_ref(),
            1 => self.due_date_time.object_ref(),
            2 => Ref::Scalar(&self.flag_status),
            3 => self.start_date_time.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(FollowupFlag);
