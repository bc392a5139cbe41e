//! Times on the clock with a time zone, and points in time.

use crate::prelude::*;
use jiff::Zoned;
use jiff::tz::{Offset, TimeZone};

#[derive(Default)]
struct Moment {
    date_time: Property<String>,
    time_zone: Property<String>,
    additional: OpenMap,
}

impl Model for Moment {
    fn meta(&self) -> &'static Meta {
        &Meta { name: "Moment", odata_type: "x.moment", properties: &["dateTime", "timeZone"] }
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
crate::model!(Moment);
crate::zoned!(Moment, date_time, time_zone);

fn moment(time: &str, zone: &str) -> Moment {
    Moment { date_time: time.into(), time_zone: zone.into(), ..Moment::default() }
}

fn instant(time: &str, zone: &str) -> String {
    moment(time, zone).zoned().unwrap().timestamp().to_string()
}

#[test]
fn zones_have_names_of_the_database_or_of_windows() {
    assert_eq!(instant("2017-08-29T04:00:00.0000000", "UTC"), "2017-08-29T04:00:00Z");
    assert_eq!(instant("2017-08-29T04:00:00", "America/Los_Angeles"), "2017-08-29T11:00:00Z");
    assert_eq!(instant("2017-08-29T04:00:00", "Pacific Standard Time"), "2017-08-29T11:00:00Z");
    assert_eq!(instant("2017-01-29T04:00", "pacific standard time"), "2017-01-29T12:00:00Z");
}

#[test]
fn an_offset_settles_the_point_in_time() {
    assert_eq!(instant("2017-08-29T04:00:00Z", "Pacific Standard Time"), "2017-08-29T04:00:00Z");
    assert_eq!(moment("2017-08-29T04:00:00Z", "Europe/Oslo").zoned().unwrap().datetime().to_string(), "2017-08-29T06:00:00");
}

#[test]
fn what_is_missing_or_unknown_is_an_error_that_says_so() {
    let error = |time, zone| moment(time, zone).zoned().unwrap_err().to_string();
    assert!(
        error("2017-08-29T04:00:00", "Mars Standard Time").starts_with("\"Mars Standard Time\" is not a time zone that this program knows")
    );
    assert!(error("noon", "UTC").starts_with("\"noon\" is not a date and time without an offset"));
    assert!(Moment::default().zoned().is_err());
}

#[test]
fn a_point_in_time_becomes_clock_and_zone_and_back() {
    let oslo: Zoned = "2026-11-28T12:30:00+01:00[Europe/Oslo]".parse().unwrap();
    let written = Moment::from(oslo.clone());
    assert_eq!(written, moment("2026-11-28T12:30:00", "Europe/Oslo"));
    assert_eq!(Zoned::try_from(&written).unwrap(), oslo);
    let fixed = oslo.with_time_zone(TimeZone::fixed(Offset::constant(2)));
    assert_eq!(Moment::from(fixed), moment("2026-11-28T11:30:00", "UTC"), "no service knows a zone without a name");
}
