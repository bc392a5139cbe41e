//! Owns [`Duration`]. It must not know points in time.

use super::{same_by_value, text_scalar};
use crate::shared::spelling;
use crate::shared::spelling::Length;
use jiff::fmt::temporal::SpanParser;
use jiff::{SignedDuration, Span};
use std::cmp::Ordering;

static PARSER: SpanParser = SpanParser::new();

/// A length of time (`Edm.Duration`), such as `PT8H` or `-P3DT5M`. It keeps the spelling and compares by the length.
///
/// A day has 24 hours. The length of years and months depends on when they begin, so `P1M` equals no number of days.
#[derive(Clone)]
pub struct Duration {
    text: Box<str>,
    months: i64,
    rest: SignedDuration,
}

impl Duration {
    /// The length as it is spelled.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The length, unless there are years or months in it.
    pub const fn value(&self) -> Option<SignedDuration> {
        if self.months == 0 { Some(self.rest) } else { None }
    }

    /// The length in the units in which it is spelled; `None` beyond the 20,000 years that a span holds.
    pub fn span(&self) -> Option<Span> {
        PARSER.parse_span(&*self.text).ok()
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let Length { months, seconds, nanoseconds } = spelling::duration(text)?;
        let rest = SignedDuration::from_secs(seconds) + SignedDuration::from_nanos(nanoseconds);
        Some(Self { text: text.into(), months, rest })
    }

    const fn parts(&self) -> (i64, SignedDuration) {
        (self.months, self.rest)
    }
}

impl From<SignedDuration> for Duration {
    fn from(rest: SignedDuration) -> Self {
        Self { text: rest.to_string().into(), months: 0, rest }
    }
}

impl From<std::time::Duration> for Duration {
    /// Lengths beyond 292 billion years are capped.
    fn from(length: std::time::Duration) -> Self {
        SignedDuration::try_from(length).unwrap_or(SignedDuration::MAX).into()
    }
}

/// Lengths that differ in their months have no order.
impl PartialOrd for Duration {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.months == other.months).then(|| self.rest.cmp(&other.rest))
    }
}

text_scalar!(Duration, "a duration such as P1DT8H");
same_by_value!(Duration, Duration::parts);
