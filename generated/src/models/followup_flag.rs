// @generated from resources/followupflag.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Marks a [message](crate::models::Message) for follow-up.
///
/// `microsoft.graph.followupFlag`, documented in `resources/followupflag.md`.
#[derive(Default)]
pub struct FollowupFlag {
    /// When the follow-up was finished.
    pub completed_date_time: Property<Box<models::DateTimeTimeZone>>,
    /// When the follow-up is due. Needs **startDateTime**, too.
    pub due_date_time: Property<Box<models::DateTimeTimeZone>>,
    /// State of the follow-up. Possible values are: `notFlagged`, `complete`, `flagged`.
    pub flag_status: Property<models::FollowupFlagStatus>,
    /// When the follow-up begins.
    pub start_date_time: Property<Box<models::DateTimeTimeZone>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for FollowupFlag {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "FollowupFlag",
            odata_type: "microsoft.graph.followupFlag",
            properties: &[
                "completedDateTime",
                "dueDateTime",
                "flagStatus",
                "startDateTime",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.completed_date_time.slot(),
            1 => self.due_date_time.slot(),
            2 => self.flag_status.slot(),
            3 => self.start_date_time.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.completed_date_time.get_ref(),
            1 => self.due_date_time.get_ref(),
            2 => self.flag_status.get_ref(),
            3 => self.start_date_time.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(FollowupFlag);
