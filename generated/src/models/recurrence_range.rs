// @generated from resources/recurrencerange.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// From when until when an [event](crate::models::Event) repeats.
///
/// `microsoft.graph.recurrenceRange`, documented in `resources/recurrencerange.md`.
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
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for RecurrenceRange {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            end_date: Property::Absent,
            number_of_occurrences: Property::Absent,
            recurrence_time_zone: Property::Absent,
            start_date: Property::Absent,
            r#type: Property::Absent,
        }
    }
}

impl Model for RecurrenceRange {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "RecurrenceRange",
            odata_type: "microsoft.graph.recurrenceRange",
            properties: &[
                "endDate",
                "numberOfOccurrences",
                "recurrenceTimeZone",
                "startDate",
                "type",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Scalar(&mut self.end_date),
            1 => Slot::I32(&mut self.number_of_occurrences),
            2 => Slot::String(&mut self.recurrence_time_zone),
            3 => Slot::Scalar(&mut self.start_date),
            4 => Slot::Scalar(&mut self.r#type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Scalar(&self.end_date),
            1 => Ref::I32(&self.number_of_occurrences),
            2 => Ref::String(&self.recurrence_time_zone),
            3 => Ref::Scalar(&self.start_date),
            4 => Ref::Scalar(&self.r#type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(RecurrenceRange);
