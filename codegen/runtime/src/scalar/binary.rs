//! Owns [`Binary`]. It must not know what the bytes mean.

use super::{order_by_value, same_by_value, text_scalar};
use crate::shared::spelling;
use base64::Engine as _;
use base64::engine::GeneralPurpose;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

/// Bytes that are a text on the wire (`Edm.Binary`): base64 or base64url, with or without padding.
///
/// It keeps the form in which it was read and compares by the bytes.
#[derive(Clone, Default)]
pub struct Binary {
    bytes: Vec<u8>,
    url_safe: bool,
    unpadded: bool,
}

impl Binary {
    /// The bytes.
    pub fn value(&self) -> &[u8] {
        &self.bytes
    }

    /// Turns the value into its bytes.
    pub fn into_value(self) -> Vec<u8> {
        self.bytes
    }

    /// The bytes as they are spelled.
    pub fn text(&self) -> String {
        alphabet(self.url_safe, self.unpadded).encode(&self.bytes)
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let url_safe = text.contains(['-', '_']);
        let unpadded = !text.len().is_multiple_of(4);
        if !spelling::is_base64(text) {
            return None;
        }
        let bytes = alphabet(url_safe, unpadded).decode(text).ok()?;
        Some(Self { bytes, url_safe, unpadded })
    }
}

const fn alphabet(url_safe: bool, unpadded: bool) -> GeneralPurpose {
    match (url_safe, unpadded) {
        (false, false) => STANDARD,
        (false, true) => STANDARD_NO_PAD,
        (true, false) => URL_SAFE,
        (true, true) => URL_SAFE_NO_PAD,
    }
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

/// Padded base64, which every service reads.
impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, ..Self::default() }
    }
}

impl From<&[u8]> for Binary {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

impl<const N: usize> From<[u8; N]> for Binary {
    fn from(bytes: [u8; N]) -> Self {
        bytes.to_vec().into()
    }
}

text_scalar!(Binary, "base64");
same_by_value!(Binary, Binary::value);
order_by_value!(Binary, Binary::value);
