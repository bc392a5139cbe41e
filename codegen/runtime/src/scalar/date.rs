//! Owns [`Date`]. It must not know times of day.

use super::{order_by_value, same_by_value, text_scalar};
use crate::shared::spelling;
use jiff::fmt::temporal::DateTimeParser;

static PARSER: DateTimeParser = DateTimeParser::new();

/// A day of the calendar (`Edm.Date`), such as `2020-12-04`. It keeps the spelling and compares by the day.
#[derive(Clone)]
pub struct Date {
    text: Box<str>,
    value: jiff::civil::Date,
}

impl Date {
    /// The day as it is spelled.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The day.
    pub const fn value(&self) -> jiff::civil::Date {
        self.value
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        // The parser knows more forms, and would ignore a time.
        let value = if spelling::is_date(text) { PARSER.parse_date(text).ok()? } else { return None };
        Some(Self { text: text.into(), value })
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(value: jiff::civil::Date) -> Self {
        Self { text: value.to_string().into(), value }
    }
}

impl From<Date> for jiff::civil::Date {
    fn from(date: Date) -> Self {
        date.value
    }
}

impl PartialEq<jiff::civil::Date> for Date {
    fn eq(&self, other: &jiff::civil::Date) -> bool {
        self.value == *other
    }
}

text_scalar!(Date, "a date such as 2020-12-04");
same_by_value!(Date, Date::value);
order_by_value!(Date, Date::value);
