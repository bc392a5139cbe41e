//! Owns [`Receiver`], which reads what a service sends to the address of a subscription. It must not know web frameworks, nor types of resources.
//!
//! A service calls the address that a subscription names: once to see whether it is there, and then whenever something has changed. Any
//! web framework takes the request; the [`Receiver`] gets its query and its body, and says what it was:
//!
//! ```
//! use codegen_runtime::notifications::{NotificationKind, Received, Receiver};
//!
//! // The state is the one that the program gave the subscription.
//! let receiver = Receiver::new("a secret of the program");
//!
//! /// Status, type and body of the response to a request of the service.
//! fn respond(receiver: &Receiver, query: &str, body: &[u8]) -> (u16, &'static str, String) {
//!     match receiver.receive(query, body) {
//!         // The service wants its token back within ten seconds.
//!         Ok(Received::Validation(token)) => (200, "text/plain", token),
//!         Ok(Received::Notifications(notifications)) => {
//!             for notification in notifications.accepted {
//!                 match notification.kind {
//!                     NotificationKind::ReauthorizationRequired => println!("renew {}", notification.subscription_id),
//!                     _ => println!("{} has changed", notification.resource),
//!                 }
//!             }
//!             (202, "text/plain", String::new())
//!         }
//!         Err(error) => (400, "text/plain", error.to_string()),
//!     }
//! }
//!
//! assert_eq!(respond(&receiver, "validationToken=a%20b", b""), (200, "text/plain", "a b".to_owned()));
//! ```
//!
//! # What is checked
//!
//! - The client state of each notification, in constant time. What has another one did not come from the service, and is rejected.
//! - The signature of encrypted resource data, before it is decrypted with a [`DecryptionKey`].
//! - That there is a validation token beside encrypted data. The token itself is **not** checked: its signature, issuer, audience and time
//!   need the keys of the identity service. A program that relies on it gives [`Notifications::validation_tokens`] to a library for JSON web tokens,
//!   before it uses the data.
//!
//! The address must be one of TLS, and whatever the framework does against large bodies and many requests is up to the program. Respond
//! quickly (`202 Accepted`) and work later: a service that waits too long gives up. The response should not depend on what was rejected, as that
//! would tell a stranger why.

mod decryption;
mod notification;
mod renewal;

pub use decryption::{DecryptionKey, InvalidKey};
pub use notification::{Notification, NotificationKind};
pub use renewal::Renewal;

use crate::json;
use aws_lc_rs::constant_time::verify_slices_are_equal;
use decryption::EncryptedContent;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;

/// Takes what a service sends to the address of subscriptions. See the [module](self).
#[derive(Clone)]
pub struct Receiver {
    /// None accepts any.
    states: Option<Vec<String>>,
    keys: HashMap<String, DecryptionKey>,
}

/// What a service has sent.
#[derive(Clone, Debug)]
pub enum Received {
    /// A new subscription is tried out: respond with `200 OK`, `text/plain` and this token.
    Validation(String),
    /// Something has changed: respond with `202 Accepted`.
    Notifications(Notifications),
}

/// The notifications of one request.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Notifications {
    /// Those that came from the service, in order.
    pub accepted: Vec<Notification>,
    /// Those that did not, or that cannot be read.
    pub rejected: Vec<Rejected>,
    /// The signed statements of the service that encrypted notifications are for this application. They are not checked.
    pub validation_tokens: Vec<String>,
}

/// A notification that was not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejected {
    /// The subscription that it claims to be of.
    pub subscription_id: Option<String>,
    /// Why.
    pub reason: Rejection,
}

/// Why a notification was not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejection {
    /// Its client state is not the one of the program, or there is none.
    ClientState,
    /// Its data is encrypted, and there is no validation token.
    NoValidationToken,
    /// Its data is encrypted for this certificate, and the receiver has no key of that name.
    UnknownKey(String),
    /// Its data cannot be decrypted, or was changed on the way.
    Undecryptable,
    /// It is not a notification.
    Malformed,
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClientState => f.write_str("the client state is not that of the program"),
            Self::NoValidationToken => f.write_str("the data is encrypted, and there is no validation token"),
            Self::UnknownKey(id) => write!(f, "there is no key for the certificate {id:?}"),
            Self::Undecryptable => f.write_str("the data cannot be decrypted"),
            Self::Malformed => f.write_str("it is not a notification"),
        }
    }
}

/// The body of a request is not a collection of notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidNotifications;

impl fmt::Display for InvalidNotifications {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body is not a collection of change notifications")
    }
}

impl StdError for InvalidNotifications {}

impl Receiver {
    /// A receiver for subscriptions with this client state, a secret that the program has chosen.
    pub fn new(client_state: impl Into<String>) -> Self {
        Self { states: Some(vec![client_state.into()]), keys: HashMap::new() }
    }

    /// A receiver for subscriptions without a client state. Whoever knows the address can send notifications to it.
    pub fn without_client_state() -> Self {
        Self { states: None, keys: HashMap::new() }
    }

    /// Accepts another client state, too: of other subscriptions, or while it changes.
    pub fn or_client_state(mut self, client_state: impl Into<String>) -> Self {
        self.states.get_or_insert_default().push(client_state.into());
        self
    }

    /// Decrypts resource data that is encrypted for the certificate with this name (the `encryptionCertificateId` of the subscription).
    pub fn key(mut self, certificate_id: impl Into<String>, key: DecryptionKey) -> Self {
        self.keys.insert(certificate_id.into(), key);
        self
    }

    /// What a request is, by the query of its address (without `?`) and its body.
    ///
    /// # Errors
    /// The body is not a collection of notifications. A single notification that cannot be used is among [`Notifications::rejected`].
    pub fn receive(&self, query: &str, body: &[u8]) -> Result<Received, InvalidNotifications> {
        match validation_token(query) {
            Some(token) => Ok(Received::Validation(token)),
            None => self.notifications(body).map(Received::Notifications),
        }
    }

    fn notifications(&self, body: &[u8]) -> Result<Notifications, InvalidNotifications> {
        let body = json::text(body).and_then(json::value).map_err(|_| InvalidNotifications)?;
        let Value::Object(mut body) = body else { return Err(InvalidNotifications) };
        let Some(Value::Array(all)) = body.remove("value") else { return Err(InvalidNotifications) };
        let tokens = match body.remove("validationTokens") {
            Some(Value::Array(tokens)) => tokens,
            _ => Vec::new(),
        };
        let tokens = tokens.into_iter().filter_map(|token| token.as_str().map(str::to_owned)).collect();
        let mut found = Notifications { validation_tokens: tokens, ..Notifications::default() };
        for one in all {
            let subscription_id = one.get("subscriptionId").and_then(Value::as_str).map(str::to_owned);
            match self.notification(one, !found.validation_tokens.is_empty()) {
                Ok(notification) => found.accepted.push(notification),
                Err(reason) => found.rejected.push(Rejected { subscription_id, reason }),
            }
        }
        Ok(found)
    }

    fn notification(&self, one: Value, has_token: bool) -> Result<Notification, Rejection> {
        let Value::Object(mut one) = one else { return Err(Rejection::Malformed) };
        let state = one.remove("clientState");
        if !self.knows(state.as_ref().and_then(Value::as_str)) {
            return Err(Rejection::ClientState);
        }
        let encrypted = one.remove("encryptedContent").filter(|content| !content.is_null());
        let decrypted = encrypted.map(|content| self.decrypt(content, has_token)).transpose()?;
        Notification::read(one, decrypted).ok_or(Rejection::Malformed)
    }

    /// Whether a client state is one of the program.
    fn knows(&self, state: Option<&str>) -> bool {
        let Some(known) = &self.states else { return true };
        let state = state.unwrap_or_default().as_bytes();
        // All are compared, so that the time does not tell which one it is.
        known.iter().fold(false, |found, known| found | (!known.is_empty() && verify_slices_are_equal(known.as_bytes(), state).is_ok()))
    }

    fn decrypt(&self, content: Value, has_token: bool) -> Result<Value, Rejection> {
        if !has_token {
            return Err(Rejection::NoValidationToken);
        }
        let Value::Object(content) = content else { return Err(Rejection::Malformed) };
        let content = EncryptedContent::read(&content).ok_or(Rejection::Malformed)?;
        let key = self.keys.get(content.certificate_id).ok_or_else(|| Rejection::UnknownKey(content.certificate_id.to_owned()))?;
        let text = key.decrypt(&content).ok_or(Rejection::Undecryptable)?;
        json::text(&text).and_then(json::value).map_err(|_| Rejection::Undecryptable)
    }
}

/// Client states and keys are secrets.
impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").field("keys", &self.keys.keys()).finish_non_exhaustive()
    }
}

/// The token in the query of the request by which a service tries out the address of a new subscription: respond with `200 OK`, `text/plain` and
/// the token, and nothing else. It comes from whoever calls, so it must not become part of a page.
pub fn validation_token(query: &str) -> Option<String> {
    let options = query.trim_start_matches('?').split('&').filter_map(|option| option.split_once('='));
    let token = options.into_iter().find(|(name, _)| *name == "validationToken")?.1.replace('+', " ");
    Some(percent_decode_str(&token).decode_utf8_lossy().into_owned())
}

/// A text among the members of an object.
fn text<'o>(object: &'o Map<String, Value>, name: &str) -> Option<&'o str> {
    object.get(name).and_then(Value::as_str)
}
