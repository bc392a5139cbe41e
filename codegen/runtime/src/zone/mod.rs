//! Owns the conversion between a time on the clock with the name of its time zone, and a point in time in that zone. It must not know any model.
//!
//! The data of the time zones is that of jiff, in the program: a dependency `jiff = "0.2"` with its default features brings it. Without it, only
//! UTC is known.

mod windows;

use super::property::Property;
use super::scalar::InvalidText;
use jiff::civil::DateTime;
use jiff::fmt::temporal::{DateTimeParser, Pieces};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

static PARSER: DateTimeParser = DateTimeParser::new();

const TIME: &str = "a date and time without an offset, such as 2017-08-29T04:00:00";
const ZONE: &str =
    "a time zone that this program knows: UTC, and with the default features of jiff those of the time zone database and of Windows";

/// The point in time of a time on the clock and a time zone.
pub fn zoned(time: &Property<String>, zone: &Property<String>) -> Result<Zoned, InvalidText> {
    let (time, zone) = (time.as_deref().unwrap_or_default(), zone.as_deref().unwrap_or_default());
    let tz = zone_named(zone).ok_or_else(|| InvalidText::new(ZONE, zone))?;
    read(time, tz).ok_or_else(|| InvalidText::new(TIME, time))
}

/// The time on the clock and the name of the time zone.
pub fn clock(zoned: &Zoned) -> (Property<String>, Property<String>) {
    match zoned.time_zone().iana_name() {
        Some(name) => (zoned.datetime().to_string().into(), name.into()),
        // A fixed offset has no name that a service knows.
        None => (TimeZone::UTC.to_datetime(zoned.timestamp()).to_string().into(), "UTC".into()),
    }
}

fn read(time: &str, tz: TimeZone) -> Option<Zoned> {
    // Some services add an offset, which settles the point in time.
    if Pieces::parse(time).ok()?.to_numeric_offset().is_some() {
        return time.parse::<Timestamp>().ok().map(|instant| instant.to_zoned(tz));
    }
    let clock: DateTime = PARSER.parse_datetime(time).ok()?;
    clock.to_zoned(tz).ok()
}

fn zone_named(name: &str) -> Option<TimeZone> {
    if name.eq_ignore_ascii_case("UTC") {
        return Some(TimeZone::UTC);
    }
    windows::of_windows(name).and_then(|known| TimeZone::get(known).ok()).or_else(|| TimeZone::get(name).ok())
}

/// `zoned!(DateTimeTimeZone, date_time, time_zone)`: the conversions of a model that is a time on the clock and a time zone.
#[doc(hidden)]
#[macro_export]
macro_rules! zoned {
    ($name:ident, $time:ident, $zone:ident) => {
        impl $name {
            /// The point in time, in its time zone.
            ///
            /// The zone has a name of the time zone database (`Europe/Oslo`) or of Windows (`Pacific Standard Time`). A program that
            /// depends on `jiff` with its default features knows them; any other knows UTC only. Of a time that the clock has twice, this
            /// is the first one; one that it skips is an hour later.
            ///
            /// # Errors
            ///
            /// If the time or the zone is absent, not valid or not known.
            pub fn zoned(&self) -> ::core::result::Result<$crate::support::Zoned, $crate::InvalidText> {
                $crate::support::zoned(&self.$time, &self.$zone)
            }
        }
        impl ::core::convert::From<$crate::support::Zoned> for $name {
            /// The time on the clock, and the time zone by its name in the time zone database. A time with a fixed offset is written in UTC.
            fn from(zoned: $crate::support::Zoned) -> Self {
                let ($time, $zone) = $crate::support::clock(&zoned);
                Self { $time, $zone, ..::core::default::Default::default() }
            }
        }
        impl ::core::convert::TryFrom<&$name> for $crate::support::Zoned {
            type Error = $crate::InvalidText;
            fn try_from(model: &$name) -> ::core::result::Result<Self, Self::Error> {
                model.zoned()
            }
        }
    };
}
