//! Owns how encrypted resource data is decrypted, and [`DecryptionKey`]. It must not know what the data is.
//!
//! A service makes a key for each notification, encrypts it with the certificate of the subscription (RSA-OAEP with SHA-1), encrypts the data
//! with it (AES-256-CBC with PKCS #7; the first half of the key is the first block) and signs what comes out with it (HMAC-SHA-256).

use super::text;
use aws_lc_rs::cipher::{AES_256, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey};
use aws_lc_rs::hmac;
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Map, Value};
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// The private key of a certificate that a subscription names, for [`Receiver::key`](super::Receiver::key).
#[derive(Clone)]
pub struct DecryptionKey(Arc<OaepPrivateDecryptingKey>);

/// The text or the bytes are not a private key that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidKey(&'static str);

impl fmt::Display for InvalidKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl StdError for InvalidKey {}

const BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const END: &str = "-----END PRIVATE KEY-----";

impl DecryptionKey {
    /// A key as PEM: the text between `BEGIN PRIVATE KEY` and `END PRIVATE KEY` (PKCS #8). There may be something else in the file, such as
    /// the certificate.
    ///
    /// # Errors
    /// There is no such key in the text. For a key after `BEGIN RSA PRIVATE KEY` (PKCS #1) or one with a password, `openssl pkcs8 -topk8 -nocrypt`
    /// writes the other form.
    pub fn from_pem(pem: &str) -> Result<Self, InvalidKey> {
        let found = pem.split_once(BEGIN).and_then(|(_, rest)| Some(rest.split_once(END)?.0));
        let text: String = found.ok_or(InvalidKey("the text has no `PRIVATE KEY`"))?.split_whitespace().collect();
        Self::from_pkcs8(&BASE64_STANDARD.decode(text).map_err(|_| InvalidKey("the text of the key is not base64"))?)
    }

    /// A key as the bytes of PKCS #8: an RSA key of 2048 to 8192 bits.
    ///
    /// # Errors
    /// The bytes are not such a key.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, InvalidKey> {
        let key =
            PrivateDecryptingKey::from_pkcs8(der).map_err(|_| InvalidKey("the key is not an RSA key of 2048 to 8192 bits in PKCS #8"))?;
        let key = OaepPrivateDecryptingKey::new(key).map_err(|_| InvalidKey("the key cannot be used for RSA-OAEP"))?;
        Ok(Self(Arc::new(key)))
    }

    /// The data; none if it is not for this key or was changed. Why is not said, as whoever sends it could learn from that.
    pub(super) fn decrypt(&self, content: &EncryptedContent<'_>) -> Option<Vec<u8>> {
        let decode = |text: &str| BASE64_STANDARD.decode(text).ok();
        let (wrapped, signature, mut data) = (decode(content.key)?, decode(content.signature)?, decode(content.data)?);
        let mut room = vec![0; self.0.min_output_size()];
        let key = self.0.decrypt(&OAEP_SHA1_MGF1SHA1, &wrapped, &mut room, None).ok()?;
        // Nothing is decrypted that was not signed: the end of changed data would tell about the key.
        hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, key), &data, &signature).ok()?;
        let first = FixedLength::from(<[u8; 16]>::try_from(key.get(..16)?).ok()?);
        let cipher = PaddedBlockDecryptingKey::cbc_pkcs7(UnboundCipherKey::new(&AES_256, key).ok()?).ok()?;
        let length = cipher.decrypt(&mut data, DecryptionContext::Iv128(first)).ok()?.len();
        data.truncate(length);
        Some(data)
    }
}

impl fmt::Debug for DecryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecryptionKey").field("bits", &self.0.key_size_bits()).finish_non_exhaustive()
    }
}

/// Encrypted resource data, as the texts of a notification.
pub(super) struct EncryptedContent<'c> {
    data: &'c str,
    signature: &'c str,
    key: &'c str,
    pub(super) certificate_id: &'c str,
}

impl<'c> EncryptedContent<'c> {
    pub(super) fn read(object: &'c Map<String, Value>) -> Option<Self> {
        let of = |name| text(object, name);
        let (data, signature, key) = (of("data")?, of("dataSignature")?, of("dataKey")?);
        Some(Self { data, signature, key, certificate_id: of("encryptionCertificateId")? })
    }
}
