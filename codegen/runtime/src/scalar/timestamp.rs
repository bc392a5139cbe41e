//! Owns [`Timestamp`]. It must not know time zones other than a written offset.

use super::{order_by_value, same_by_value, text_scalar};
use crate::shared::spelling;
use jiff::SignedDuration;
use jiff::civil::{Date, Time};
use jiff::fmt::temporal::{DateTimeParser, Pieces};

static PARSER: DateTimeParser = DateTimeParser::new();

/// A point in time (`Edm.DateTimeOffset`), such as `2020-12-04T23:10:28.51Z`.
///
/// It keeps the spelling, with the offset and the digits of the fraction, and compares by the point in time.
#[derive(Clone)]
pub struct Timestamp {
    text: Box<str>,
    /// Since 1970. Not a jiff timestamp, as those end before the `9999-12-31T23:59:59Z` that services use for "never".
    since_epoch: SignedDuration,
}

impl Timestamp {
    /// The point in time as it is spelled.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The point in time, at most [`jiff::Timestamp::MAX`], which is two days before the end of the year 9999.
    pub fn value(&self) -> jiff::Timestamp {
        let nearest = if self.since_epoch.is_negative() { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        jiff::Timestamp::from_duration(self.since_epoch).unwrap_or(nearest)
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        // The parser knows more forms.
        if !spelling::is_timestamp(text) {
            return None;
        }
        let since_epoch = match PARSER.parse_timestamp(text) {
            Ok(value) => value.as_duration(),
            Err(_) => beyond(text)?,
        };
        Some(Self { text: text.into(), since_epoch })
    }

    const fn since_epoch(&self) -> SignedDuration {
        self.since_epoch
    }
}

/// The point in time of a text that is beyond the range of jiff.
fn beyond(text: &str) -> Option<SignedDuration> {
    let pieces = Pieces::parse(text).ok()?;
    let offset = pieces.to_numeric_offset()?;
    let local = pieces.date().to_datetime(pieces.time()?);
    let epoch = Date::constant(1970, 1, 1).to_datetime(Time::midnight());
    local.duration_since(epoch).checked_sub(SignedDuration::from_secs(offset.seconds().into()))
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(value: jiff::Timestamp) -> Self {
        Self { text: value.to_string().into(), since_epoch: value.as_duration() }
    }
}

impl From<Timestamp> for jiff::Timestamp {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.value()
    }
}

impl PartialEq<jiff::Timestamp> for Timestamp {
    fn eq(&self, other: &jiff::Timestamp) -> bool {
        self.since_epoch == other.as_duration()
    }
}

text_scalar!(Timestamp, "a point in time such as 2020-12-04T23:10:28Z");
same_by_value!(Timestamp, Timestamp::since_epoch);
order_by_value!(Timestamp, Timestamp::since_epoch);
