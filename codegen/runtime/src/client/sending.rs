//! Owns [`Sending`], which says how to send a request. It must not know how that is done.

use super::Repeat;
use http::StatusCode;

/// How to send a request: for which operation, to which server, and whether again.
#[derive(Clone, Copy)]
pub(crate) struct Sending {
    /// The name of the operation, for traces.
    pub(super) name: &'static str,
    /// Whether the server is the one of the base URL, which gets the token. Any other gets neither it nor the default headers.
    pub(super) home: bool,
    pub(super) repeat: Repeat,
    /// The statuses that are a result: such a redirect is not followed.
    pub(super) accepts: fn(StatusCode) -> bool,
}

impl Sending {
    /// To the server of the base URL, with a token. Sent again if the method is idempotent.
    pub(crate) const fn home(name: &'static str) -> Self {
        Self { name, home: true, repeat: Repeat::ByMethod, accepts: |status| status.is_success() }
    }

    /// To an address from a response that needs no token: an upload session, a monitor, a download. Sent again if the method is
    /// idempotent.
    pub(crate) const fn foreign(name: &'static str) -> Self {
        Self { home: false, ..Self::home(name) }
    }

    /// With another rule for sending again.
    pub(crate) const fn repeat(self, repeat: Repeat) -> Self {
        Self { repeat, ..self }
    }

    /// With other statuses that are a result.
    pub(crate) const fn accepting(self, accepts: fn(StatusCode) -> bool) -> Self {
        Self { accepts, ..self }
    }
}
