// @generated from resources/recurrencepattern.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// On which days an [event](crate::models::Event) takes place.
///
/// `microsoft.graph.recurrencePattern`, documented in `resources/recurrencepattern.md`.
#[derive(Default)]
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
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for RecurrencePattern {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
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
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.day_of_month.slot(),
            1 => self.days_of_week.slot(),
            2 => self.first_day_of_week.slot(),
            3 => self.index.slot(),
            4 => self.interval.slot(),
            5 => self.month.slot(),
            6 => self.r#type.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.day_of_month.get_ref(),
            1 => self.days_of_week.get_ref(),
            2 => self.first_day_of_week.get_ref(),
            3 => self.index.get_ref(),
            4 => self.interval.get_ref(),
            5 => self.month.get_ref(),
            6 => self.r#type.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(RecurrencePattern);
