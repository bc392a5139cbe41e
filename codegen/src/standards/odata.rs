//! The primitive types under the names that pages give them, and whether a text is a value of one. Knows OData, no page.

/// The primitive types (OData CSDL §4.4) that pages use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Primitive {
    String,
    Boolean,
    Byte,
    SByte,
    Int16,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    DateTimeOffset,
    Date,
    TimeOfDay,
    Duration,
    Guid,
    Binary,
    Stream,
}

impl Primitive {
    /// Every one.
    pub(crate) const ALL: [Self; 17] = [
        Self::String,
        Self::Boolean,
        Self::Byte,
        Self::SByte,
        Self::Int16,
        Self::Int32,
        Self::Int64,
        Self::Single,
        Self::Double,
        Self::Decimal,
        Self::DateTimeOffset,
        Self::Date,
        Self::TimeOfDay,
        Self::Duration,
        Self::Guid,
        Self::Binary,
        Self::Stream,
    ];

    /// `Edm.String` and so on.
    pub fn edm(self) -> &'static str {
        match self {
            Self::String => "Edm.String",
            Self::Boolean => "Edm.Boolean",
            Self::Byte => "Edm.Byte",
            Self::SByte => "Edm.SByte",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
            Self::Single => "Edm.Single",
            Self::Double => "Edm.Double",
            Self::Decimal => "Edm.Decimal",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
            Self::Date => "Edm.Date",
            Self::TimeOfDay => "Edm.TimeOfDay",
            Self::Duration => "Edm.Duration",
            Self::Guid => "Edm.Guid",
            Self::Binary => "Edm.Binary",
            Self::Stream => "Edm.Stream",
        }
    }
}

/// What OData, and not a page, means by a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// A primitive type.
    Primitive(Primitive),
    /// Any JSON.
    Json,
}

/// Names in lower case, without `Edm.`.
const NAMES: [(&str, Named); 42] = {
    use Primitive as P;
    const fn p(primitive: Primitive) -> Named {
        Named::Primitive(primitive)
    }
    [
        ("string", p(P::String)),
        ("strings", p(P::String)),
        ("text", p(P::String)),
        ("boolean", p(P::Boolean)),
        ("bool", p(P::Boolean)),
        ("byte", p(P::Byte)),
        ("sbyte", p(P::SByte)),
        ("int16", p(P::Int16)),
        ("short", p(P::Int16)),
        ("int32", p(P::Int32)),
        ("int", p(P::Int32)),
        ("integer", p(P::Int32)),
        ("int64", p(P::Int64)),
        ("long", p(P::Int64)),
        ("single", p(P::Single)),
        ("float", p(P::Single)),
        ("double", p(P::Double)),
        ("number", p(P::Double)),
        ("decimal", p(P::Decimal)),
        ("datetimeoffset", p(P::DateTimeOffset)),
        ("datetime", p(P::DateTimeOffset)),
        ("timestamp", p(P::DateTimeOffset)),
        ("date", p(P::Date)),
        ("timeofday", p(P::TimeOfDay)),
        ("time", p(P::TimeOfDay)),
        ("duration", p(P::Duration)),
        ("guid", p(P::Guid)),
        ("uuid", p(P::Guid)),
        ("binary", p(P::Binary)),
        ("bytes", p(P::Binary)),
        ("byte[]", p(P::Binary)),
        ("base64binary", p(P::Binary)),
        ("base64", p(P::Binary)),
        ("stream", p(P::Stream)),
        ("url", p(P::String)),
        ("uri", p(P::String)),
        ("etag", p(P::String)),
        ("object", Named::Json),
        ("json", Named::Json),
        ("untyped", Named::Json),
        ("any", Named::Json),
        ("json object", Named::Json),
    ]
};

/// The primitive (or plain JSON) that `name` means: `Edm.Int32`, `string`, `String (identifier)`, `string, maximum size 20`.
pub(crate) fn named(name: &str) -> Option<Named> {
    let name = name.trim().to_lowercase();
    let name = name.strip_prefix("edm.").unwrap_or(&name);
    if name == "string (timestamp)" {
        return Some(Named::Primitive(Primitive::DateTimeOffset));
    }
    let name = name.split(['(', ',']).next().unwrap_or_default().trim();
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
}

/// Whether `text` is a value of `primitive` as a JSON string spells it (OData JSON Format §7.1).
pub(crate) fn fits(primitive: Primitive, text: &str) -> bool {
    match primitive {
        Primitive::String => true,
        Primitive::DateTimeOffset => timestamp(text),
        Primitive::Date => date(text),
        Primitive::TimeOfDay => time(text),
        Primitive::Duration => duration(text),
        Primitive::Guid => guid(text),
        Primitive::Binary | Primitive::Stream => base64(text),
        Primitive::Single | Primitive::Double => ["INF", "-INF", "NaN"].contains(&text),
        _ => false,
    }
}

/// Whether the number `text` is in the range of `primitive`.
pub(crate) fn number_fits(primitive: Primitive, text: &str) -> bool {
    let within = |low: i64, high: i64| text.parse().is_ok_and(|n: i64| (low..=high).contains(&n));
    match primitive {
        Primitive::Byte => within(0, u8::MAX.into()),
        Primitive::SByte => within(i8::MIN.into(), i8::MAX.into()),
        Primitive::Int16 => within(i16::MIN.into(), i16::MAX.into()),
        Primitive::Int32 => within(i32::MIN.into(), i32::MAX.into()),
        Primitive::Int64 => within(i64::MIN, i64::MAX),
        Primitive::Single | Primitive::Double | Primitive::Decimal => text.parse::<f64>().is_ok_and(f64::is_finite),
        _ => false,
    }
}

/// A number of exactly `digits` digits between `low` and `high`.
fn field(text: &str, digits: usize, low: u32, high: u32) -> bool {
    text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()) && text.parse().is_ok_and(|n: u32| (low..=high).contains(&n))
}

fn date(text: &str) -> bool {
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else { return false };
    let leap = year.parse().is_ok_and(|y: u32| y.is_multiple_of(4) && (!y.is_multiple_of(100) || y.is_multiple_of(400)));
    let days = match month {
        "02" if leap => 29,
        "02" => 28,
        "04" | "06" | "09" | "11" => 30,
        _ => 31,
    };
    field(year, 4, 0, 9999) && field(month, 2, 1, 12) && field(day, 2, 1, days)
}

fn time(text: &str) -> bool {
    let (clock, fraction) = text.split_once('.').map_or((text, None), |(clock, fraction)| (clock, Some(fraction)));
    let parts: Vec<&str> = clock.split(':').collect();
    let clock = match parts[..] {
        [h, m] => field(h, 2, 0, 23) && field(m, 2, 0, 59) && fraction.is_none(),
        [h, m, s] => field(h, 2, 0, 23) && field(m, 2, 0, 59) && field(s, 2, 0, 59),
        _ => false,
    };
    clock && fraction.is_none_or(|f| (1..=9).contains(&f.len()) && f.bytes().all(|b| b.is_ascii_digit()))
}

fn timestamp(text: &str) -> bool {
    let Some((day, rest)) = text.split_once(['T', 't']) else { return false };
    let (clock, zone) = match rest.find(['Z', 'z', '+', '-']) {
        Some(at) => rest.split_at(at),
        None => return false,
    };
    let zone = match zone.strip_prefix(['+', '-']) {
        Some(offset) => offset.split_once(':').is_some_and(|(h, m)| field(h, 2, 0, 23) && field(m, 2, 0, 59)),
        None => zone.len() == 1,
    };
    date(day) && time(clock) && zone
}

fn duration(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let Some(text) = text.strip_prefix('P') else { return false };
    let (days, clock) = text.split_once('T').map_or((text, None), |(days, clock)| (days, Some(clock)));
    let days_fit = amounts(days, "YMWD");
    match clock {
        None => !days.is_empty() && days_fit,
        Some(clock) => !clock.is_empty() && days_fit && amounts(clock, "HMS"),
    }
}

/// Numbers each followed by one of `units`, in that order; the last may have a fraction where it is in seconds.
fn amounts(text: &str, units: &str) -> bool {
    let mut rest = text;
    let mut units = units;
    while !rest.is_empty() {
        let Some(end) = rest.find(|c: char| c.is_ascii_alphabetic()) else { return false };
        let (number, unit) = (&rest[..end], &rest[end..=end]);
        let Some(at) = units.find(unit) else { return false };
        let integer = !number.is_empty() && number.len() < 10 && number.bytes().all(|b| b.is_ascii_digit());
        let fraction = unit == "S"
            && number.split_once('.').is_some_and(|(a, b)| {
                field(a, a.len(), 0, u32::MAX) && (1..10).contains(&b.len()) && b.bytes().all(|b| b.is_ascii_digit())
            });
        if !integer && !fraction {
            return false;
        }
        units = &units[at + 1..];
        rest = &rest[end + 1..];
    }
    true
}

fn guid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

fn base64(text: &str) -> bool {
    let bare = text.trim_end_matches('=');
    let padded = text.len().is_multiple_of(4) && text.len() - bare.len() <= 2;
    padded && bare.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/-_".contains(&b)) && canonical(text, bare)
}

/// Whether the bits that padding leaves over are zero, as a strict decoder wants them.
fn canonical(text: &str, bare: &str) -> bool {
    let spare = match text.len() - bare.len() {
        1 => 0b11,
        2 => 0b1111,
        _ => return true,
    };
    let value = bare.bytes().last().map_or(0, |b| match b {
        b'A'..=b'Z' => b - b'A',
        b'a'..=b'z' => b - b'a' + 26,
        b'0'..=b'9' => b - b'0' + 52,
        b'+' | b'-' => 62,
        _ => 63,
    });
    value & spare == 0
}

/// The last part of a qualified name: `chat` of `microsoft.graph.chat`.
pub(crate) fn short(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_in_any_spelling() {
        for name in ["String", "string (identifier)", "Edm.String", "string, maximum size 20", "url"] {
            assert_eq!(named(name), Some(Named::Primitive(Primitive::String)), "{name}");
        }
        assert_eq!(named("dateTimeOffset"), Some(Named::Primitive(Primitive::DateTimeOffset)));
        assert_eq!(named("chat"), None);
    }

    #[test]
    fn only_whole_timestamps_fit() {
        assert!(fits(Primitive::DateTimeOffset, "2020-12-04T23:10:28.51Z"));
        assert!(fits(Primitive::DateTimeOffset, "2020-12-04T23:10:28+01:00"));
        assert!(!fits(Primitive::DateTimeOffset, "2021-02-29T00:00:00Z"));
        assert!(!fits(Primitive::DateTimeOffset, "String (timestamp)"));
    }

    #[test]
    fn durations_guids_and_binary_are_checked() {
        assert!(fits(Primitive::Duration, "P1DT2H30.5S"));
        assert!(!fits(Primitive::Duration, "PT"));
        assert!(fits(Primitive::Guid, "8b081ef6-4792-4def-b2c9-c363a1bf41d5"));
        assert!(!fits(Primitive::Binary, "abc"));
        assert!(!number_fits(Primitive::Int32, "1.5"));
    }
}
