//! Owns [`Guid`]. It must not know what it identifies.

use super::{order_by_value, same_by_value, text_scalar};

/// A globally unique identifier (`Edm.Guid`), such as `87d349ed-44d7-43e1-9a83-5f2406dee5bd`.
///
/// It keeps the spelling and compares by the 128 bits, so the case of letters does not matter.
#[derive(Clone)]
pub struct Guid {
    text: Box<str>,
    value: u128,
}

impl Guid {
    /// The identifier as it is spelled.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The 128 bits, the first digit highest.
    pub const fn value(&self) -> u128 {
        self.value
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.len() != 36 {
            return None;
        }
        let mut value = 0;
        for (index, byte) in text.bytes().enumerate() {
            if matches!(index, 8 | 13 | 18 | 23) {
                if byte != b'-' {
                    return None;
                }
            } else {
                value = value << 4 | u128::from(char::from(byte).to_digit(16)?);
            }
        }
        Some(Self { text: text.into(), value })
    }
}

impl From<u128> for Guid {
    fn from(value: u128) -> Self {
        let digits = format!("{value:032x}");
        let text = format!("{}-{}-{}-{}-{}", &digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]);
        Self { text: text.into(), value }
    }
}

impl From<Guid> for u128 {
    fn from(guid: Guid) -> Self {
        guid.value
    }
}

text_scalar!(Guid, "a GUID");
same_by_value!(Guid, Guid::value);
order_by_value!(Guid, Guid::value);
