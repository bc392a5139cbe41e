// @generated from resources/recurrencerange.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// From when until when an [event](crate::models::Event) repeats.
///
/// `microsoft.graph.recurrenceRange`, documented in `resources/recurrencerange.md`.
#[derive(Default)]
pub struct RecurrenceRange {
    /// Last day of the range, for `endDate`.
    pub end_date: Property<Date>,
    /// How many times the event takes place, for `numbered`.
    pub number_of_occurrences: Property<i32>,
    /// Time zone of the two dates. Optional; that of the event if it is missing.
    pub recurrence_time_zone: Property<String>,
    /// First day of the range. Required.
    pub start_date: Property<Date>,
    /// How the range ends. Possible values are: `endDate`, `noEnd`, `numbered`. Required.
    pub r#type: Property<models::RecurrenceRangeType>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for RecurrenceRange {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "RecurrenceRange",
            odata_type: "microsoft.graph.recurrenceRange",
            properties: &[
                "endDate",
                "numberOfOccurrences",
                "recurrenceTimeZone",
                "startDate",
                "type",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.end_date.slot(),
            1 => self.number_of_occurrences.slot(),
            2 => self.recurrence_time_zone.slot(),
            3 => self.start_date.slot(),
            4 => self.r#type.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.end_date.get_ref(),
            1 => self.number_of_occurrences.get_ref(),
            2 => self.recurrence_time_zone.get_ref(),
            3 => self.start_date.get_ref(),
            4 => self.r#type.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(RecurrenceRange);
