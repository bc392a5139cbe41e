//! The types of single values: spelling is kept, value compares.

use crate::{Binary, Date, Decimal, Duration, Guid, TimeOfDay, Timestamp};
use std::collections::HashSet;
use std::fmt::Debug;
use std::str::FromStr;

/// All of `same` are equal and less than all of `more`; every spelling is kept.
fn check<T: FromStr<Err: Debug> + PartialEq + PartialOrd + ToString + std::hash::Hash + Eq>(same: &[&str], more: &[&str]) {
    let parse = |text: &&str| {
        let value: T = text.parse().unwrap_or_else(|error| panic!("{text}: {error:?}"));
        assert_eq!(value.to_string(), **text);
        value
    };
    for a in same {
        assert!(same.iter().all(|b| parse(a) == parse(b)), "{a} equals {same:?}");
        assert!(more.iter().all(|b| parse(a) < parse(b) && parse(b) > parse(a) && parse(a) != parse(b)), "{a} is less than {more:?}");
    }
    assert_eq!(same.iter().map(parse).collect::<HashSet<_>>().len(), 1);
}

fn refuse<T: FromStr>(texts: &[&str]) {
    for text in texts {
        assert!(text.parse::<T>().is_err(), "{text} is refused");
    }
}

#[test]
fn timestamps() {
    check::<Timestamp>(
        &["2020-12-04T23:10:28.51Z", "2020-12-04T23:10:28.5100000Z", "2020-12-04T15:10:28.51-08:00", "2020-12-04T23:10:28.51+00:00"],
        &["2020-12-04T23:10:28.52Z", "9999-12-31T23:59:59Z"],
    );
    check::<Timestamp>(&["0001-01-01T00:00:00Z"], &["1601-01-01T00:00:00Z"]);
    check::<Timestamp>(
        &["9999-12-31T22:59:59Z", "9999-12-31T22:59:59.000+00:00", "9999-12-31T21:59:59-01:00"],
        &["9999-12-31T23:59:59Z", "9999-12-31T23:59:59.9999999Z"],
    );
    assert_eq!("9999-12-31T00:00:00Z".parse::<Timestamp>().unwrap().value(), jiff::Timestamp::MAX);
    refuse::<Timestamp>(&["", "2020-12-04", "2020-12-04T23:10:28", "2020-13-04T23:10:28Z", "2020-12-04T23:10:28Z[UTC]", "now", "5"]);
    let epoch = Timestamp::from(jiff::Timestamp::UNIX_EPOCH);
    assert!(epoch == jiff::Timestamp::UNIX_EPOCH && epoch.text() == "1970-01-01T00:00:00Z");
}

/// What is spelled as a value is one, up to the edges of the calendar: the generator goes by the spelling alone.
#[test]
fn the_spelling_decides() {
    let days = ["0000-01-01", "2020-02-29", "9999-12-31"];
    let times = ["00:00", "23:59:59", "23:59:59.999999999"];
    for day in days {
        assert!(day.parse::<Date>().is_ok(), "{day}");
        for time in times {
            assert!(time.parse::<TimeOfDay>().is_ok(), "{time}");
            for zone in ["Z", "z", "+23:59", "-23:59", "-00:00"] {
                let text = format!("{day}T{time}{zone}");
                assert!(text.parse::<Timestamp>().is_ok() && text.to_lowercase().parse::<Timestamp>().is_ok(), "{text}");
            }
        }
    }
    refuse::<Timestamp>(&["2020-12-04T23:59:60Z", "2020-12-04T23:10:28+0100", "20201204T231028Z", "+002020-12-04T23:10:28Z"]);
}

#[test]
fn dates() {
    check::<Date>(&["2020-12-04"], &["2020-12-05", "9999-12-31"]);
    refuse::<Date>(&["", "2020-12-4", "2020-02-30", "2020-12-04T00:00:00Z", "12/04/2020", "2020-12-04T00:00:00"]);
    assert_eq!(Date::from(jiff::civil::date(2020, 1, 2)).text(), "2020-01-02");
}

#[test]
fn times_of_day() {
    check::<TimeOfDay>(&["17:30", "17:30:00", "17:30:00.0000000"], &["17:30:00.0000001", "23:59:59.999"]);
    refuse::<TimeOfDay>(&["", "25:00:00", "17", "2020-12-04T17:30:00", "17:30:00Z"]);
}

#[test]
fn durations() {
    check::<Duration>(&["PT36H", "P1DT12H", "PT2160M"], &["P2D", "P1W"]);
    check::<Duration>(&["-PT1H", "-PT60M"], &["PT0S", "PT0.0000001S"]);
    check::<Duration>(&["P1Y", "P12M"], &[]);
    // The longest of .NET, and the longest of all.
    check::<Duration>(&["P10675199DT2H48M5.4775807S"], &["PT9223372036854775807.999999999S"]);
    check::<Duration>(&["-PT9223372036854775807.999999999S"], &["-P10675199DT2H48M5.4775808S"]);
    refuse::<Duration>(&["", "P", "8 hours", "1d", "PT", "P99999999999999999999D", "PT1.5H", "p1d", "PT9223372036854775807M"]);
    let month: Duration = "P1M".parse().unwrap();
    let days: Duration = "P30D".parse().unwrap();
    assert!(month != days && month.partial_cmp(&days).is_none() && month.value().is_none());
    assert_eq!(days.value().map(|length| length.as_hours()), Some(720));
    assert_eq!(days.span().map(|span| span.get_days()), Some(30));
    assert!("P10675199D".parse::<Duration>().unwrap().span().is_none());
    assert_eq!(Duration::from(std::time::Duration::from_secs(90)).text(), "PT1M30S");
}

#[test]
fn guids() {
    check::<Guid>(
        &["87d349ed-44d7-43e1-9a83-5f2406dee5bd", "87D349ED-44D7-43E1-9A83-5F2406DEE5BD"],
        &["97d349ed-44d7-43e1-9a83-5f2406dee5bd"],
    );
    refuse::<Guid>(&[
        "",
        "87d349ed44d743e19a835f2406dee5bd",
        "87d349ed-44d7-43e1-9a83-5f2406dee5bg",
        "87d349ed-44d7-43e1-9a83-5f2406dee5é",
    ]);
    assert_eq!(Guid::from(0x1234_5678).text(), "00000000-0000-0000-0000-000012345678");
}

#[test]
fn binaries() {
    check::<Binary>(&["+/8=", "-_8=", "+/8", "-_8"], &["+/8A"]);
    check::<Binary>(&[""], &["AA=="]);
    refuse::<Binary>(&["a", "AA=", "A*==", "+_8=", "AB==", "AA==\n"]);
    assert_eq!(Binary::from([1, 2]).text(), "AQI=");
    assert_eq!(Binary::from(vec![255]).value(), [255]);
}

#[test]
fn decimals() {
    check::<Decimal>(&["1.10", "1.1", "11e-1", "0.11E+1", "110e-2"], &["1.100000000000000000000000000001", "2", "10"]);
    check::<Decimal>(&["0", "-0", "0.000", "0e5"], &["0.001", "1e-999"]);
    check::<Decimal>(&["-2", "-2.0"], &["-1.9999", "0", "1"]);
    check::<Decimal>(&["123456789012345678901234567890", "1.2345678901234567890123456789e29"], &["123456789012345678901234567890.1"]);
    refuse::<Decimal>(&["", "-", "1.", ".5", "01", "+1", "1e", "1e99999999999", "NaN", "0x1", "1 "]);
    assert_eq!(Decimal::from(7).to_string(), "7");
    assert!(Decimal::try_from(f64::NAN).is_err());
    assert_eq!("1.25".parse::<Decimal>().unwrap().to_f64(), 1.25);
}
