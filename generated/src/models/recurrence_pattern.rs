// @generated from resources/recurrencepattern.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// On which days an [event](crate::models::Event) takes place.
///
/// `microsoft.graph.recurrencePattern`, documented in `resources/recurrencepattern.md`.
pub struct RecurrencePattern {
    /// Day of the month, for `absoluteMonthly` and `absoluteYearly`.
    pub day_of_month: Property<i32>,
    /// Days of the week, for `weekly`, `relativeMonthly`, and `relativeYearly`. Possible values are:
    /// `sunday`, `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`.
    pub days_of_week: Property<Vec<models::DayOfWeek>>,
    /// Day on which weeks begin, for `weekly`; `sunday` if it is missing. Possible values are: `sunday`,
    /// `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`.
    pub first_day_of_week: Property<models::DayOfWeek>,
    /// Which of the days in **daysOfWeek** within a month, for `relativeMonthly` and `relativeYearly`.
    /// Possible values are: `first`, `second`, `third`, `fourth`, `last`.
    pub index: Property<models::WeekIndex>,
    /// Number of days, weeks, months, or years from one occurrence to the next. Required.
    pub interval: Property<i32>,
    /// Number of the month, 1 to 12, for `absoluteYearly` and `relativeYearly`.
    pub month: Property<i32>,
    /// Kind of pattern. Possible values are: `daily`, `weekly`, `absoluteMonthly`, `relativeMonthly`,
    /// `absoluteYearly`, `relativeYearly`. Required.
    pub r#type: Property<models::RecurrencePatternType>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for RecurrencePattern {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            day_of_month: Property::Absent,
            days_of_week: Property::Absent,
            first_day_of_week: Property::Absent,
            index: Property::Absent,
            interval: Property::Absent,
            month: Property::Absent,
            r#type: Property::Absent,
        }
    }
}

impl Model for RecurrencePattern {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "RecurrencePattern",
            odata_type: "microsoft.graph.recurrencePattern",
            properties: &[
                "dayOfMonth",
                "daysOfWeek",
                "firstDayOfWeek",
                "index",
                "interval",
                "month",
                "type",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::I32(&mut self.day_of_month),
            1 => Slot::Scalars(&mut self.days_of_week),
            2 => Slot::Scalar(&mut self.first_day_of_week),
            3 => Slot::Scalar(&mut self.index),
            4 => Slot::I32(&mut self.interval),
            5 => Slot::I32(&mut self.month),
            6 => Slot::Scalar(&mut self.r#type),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::I32(&self.day_of_month),
            1 => Ref::Scalars(&self.days_of_week),
            2 => Ref::Scalar(&self.first_day_of_week),
            3 => Ref::Scalar(&self.index),
            4 => Ref::I32(&self.interval),
            5 => Ref::I32(&self.month),
            6 => Ref::Scalar(&self.r#type),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(RecurrencePattern);
