//! Owns [`TimeOfDay`]. It must not know dates.

use super::{order_by_value, same_by_value, text_scalar};
use crate::shared::spelling;
use jiff::fmt::temporal::DateTimeParser;

static PARSER: DateTimeParser = DateTimeParser::new();

/// A time of the day (`Edm.TimeOfDay`), such as `17:30:00.0000000`. It keeps the spelling and compares by the time.
#[derive(Clone)]
pub struct TimeOfDay {
    text: Box<str>,
    value: jiff::civil::Time,
}

impl TimeOfDay {
    /// The time as it is spelled.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The time.
    pub const fn value(&self) -> jiff::civil::Time {
        self.value
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        // The parser knows more forms, and would ignore a date.
        let value = if spelling::is_time_of_day(text) { PARSER.parse_time(text).ok()? } else { return None };
        Some(Self { text: text.into(), value })
    }
}

impl From<jiff::civil::Time> for TimeOfDay {
    fn from(value: jiff::civil::Time) -> Self {
        Self { text: value.to_string().into(), value }
    }
}

impl From<TimeOfDay> for jiff::civil::Time {
    fn from(time: TimeOfDay) -> Self {
        time.value
    }
}

impl PartialEq<jiff::civil::Time> for TimeOfDay {
    fn eq(&self, other: &jiff::civil::Time) -> bool {
        self.value == *other
    }
}

text_scalar!(TimeOfDay, "a time of the day such as 17:30:00");
same_by_value!(TimeOfDay, TimeOfDay::value);
order_by_value!(TimeOfDay, TimeOfDay::value);
