//! The primitive types under the names that pages give them, and whether a text is a value of one. Knows OData, no page.

use codegen_runtime::shared::spelling;

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
    let known = |name: &str| NAMES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
    // `string (timestamp)`, `string (double)`: a template writes the type that it does not know as text.
    if let Some(inner) = name.strip_prefix("string (").and_then(|rest| rest.strip_suffix(')')) {
        return known(inner).filter(|kind| matches!(kind, Named::Primitive(_))).or(known("string"));
    }
    known(name.split(['(', ',']).next().unwrap_or_default().trim())
}

/// Whether `text` is a value of `primitive` as a JSON string spells it (OData JSON Format §7.1), by the rules of the runtime.
pub(crate) fn fits(primitive: Primitive, text: &str) -> bool {
    match primitive {
        Primitive::String => true,
        Primitive::DateTimeOffset => spelling::is_timestamp(text),
        Primitive::Date => spelling::is_date(text),
        Primitive::TimeOfDay => spelling::is_time_of_day(text),
        Primitive::Duration => spelling::duration(text).is_some(),
        Primitive::Guid => guid(text),
        Primitive::Binary | Primitive::Stream => spelling::is_base64(text),
        Primitive::Decimal => spelling::is_decimal(text),
        Primitive::Single | Primitive::Double => ["INF", "-INF", "NaN"].contains(&text),
        _ => false,
    }
}

/// Whether `primitive` holds the number `text` of JSON exactly, by the rules of the runtime.
pub(crate) fn number_fits(primitive: Primitive, text: &str) -> bool {
    // Only a float has a negative zero.
    let within = |low: i64, high: i64| text != "-0" && text.parse().is_ok_and(|n: i64| (low..=high).contains(&n));
    match primitive {
        Primitive::Byte => within(0, u8::MAX.into()),
        Primitive::SByte => within(i8::MIN.into(), i8::MAX.into()),
        Primitive::Int16 => within(i16::MIN.into(), i16::MAX.into()),
        Primitive::Int32 => within(i32::MIN.into(), i32::MAX.into()),
        Primitive::Int64 => within(i64::MIN, i64::MAX),
        Primitive::Double => double(text).is_some(),
        Primitive::Single => double(text).and_then(spelling::exact_single).is_some(),
        Primitive::Decimal => spelling::is_decimal(text),
        _ => false,
    }
}

/// The float that a number is; `None` where it is beyond the range, or is an integer between two floats.
fn double(text: &str) -> Option<f64> {
    let integer: Option<i128> = text.parse::<u64>().map(i128::from).or_else(|_| text.parse::<i64>().map(i128::from)).ok();
    let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
    integer.map_or(Some(value), spelling::exact_float)
}

fn guid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

/// A type's name without the marks that JSON and prose put around it.
pub(crate) fn clean(name: &str) -> &str {
    let name = name.trim().trim_start_matches('#').trim_matches(['*', '`', ' ', '.']);
    name.strip_prefix("Collection(").map_or(name, |inner| inner.trim_end_matches(')'))
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
        assert!(!fits(Primitive::Binary, "abcde"));
        assert!(!number_fits(Primitive::Int32, "1.5") && !number_fits(Primitive::Int32, "-0"));
    }

    #[test]
    fn a_number_fits_if_it_is_held_exactly() {
        assert!(number_fits(Primitive::Single, "0.1") && number_fits(Primitive::Single, "16777216"));
        assert!(!number_fits(Primitive::Single, "4.666666666666667") && !number_fits(Primitive::Single, "16777217"));
        assert!(number_fits(Primitive::Double, "4.666666666666667") && number_fits(Primitive::Double, "1e300"));
        assert!(!number_fits(Primitive::Double, "9007199254740993") && !number_fits(Primitive::Double, "1e400"));
        assert!(number_fits(Primitive::Decimal, "1e400"));
    }
}
