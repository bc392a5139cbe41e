// @generated from resources/datetimetimezone.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A time on the clock together with the time zone it is meant in.
///
/// `microsoft.graph.dateTimeTimeZone`, documented in `resources/datetimetimezone.md`.
pub struct DateTimeTimeZone {
    /// Date and time without an offset, like `2017-08-29T04:00:00.0000000`.
    pub date_time: Property<String>,
    /// Name of the time zone, like `UTC` or `Pacific Standard Time`.
    pub time_zone: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for DateTimeTimeZone {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            date_time: Property::Absent,
            time_zone: Property::Absent,
        }
    }
}

impl Model for DateTimeTimeZone {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "DateTimeTimeZone",
            odata_type: "microsoft.graph.dateTimeTimeZone",
            properties: &["dateTime", "timeZone"],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.date_time),
            1 => Slot::String(&mut self.time_zone),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.date_time),
            1 => Ref::String(&self.time_zone),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(DateTimeTimeZone);

crate::runtime::zoned!(DateTimeTimeZone, date_time, time_zone);
