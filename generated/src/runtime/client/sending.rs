// @generated: a copy of `codegen/runtime/client/sending.rs`. Do not edit.

//! Owns [`Sending`], how a request is to be sent. It must not know how that is done.

use super::Repeat;
use http::StatusCode;

/// How a request is sent: whose it is, to which server, whether again.
#[derive(Clone, Copy)]
pub(crate) struct Sending {
    /// The operation's name, for traces.
    pub(super) name: &'static str,
    /// Whether the server is the one of the base URL, which gets the token. Any other gets neither it nor the default headers.
    pub(super) home: bool,
    pub(super) repeat: Repeat,
    /// The statuses that are a result, so that a redirect which is one is not followed.
    pub(super) accepts: fn(StatusCode) -> bool,
}

impl Sending {
    /// To the server of the base URL, with a token. Sent again if the method is idempotent.
    pub(crate) const fn home(name: &'static str) -> Self {
        Self { name, home: true, repeat: Repeat::ByMethod, accepts: |status| status.is_success() }
    }

    /// To an address that a response gave and that needs no token: an upload session, a monitor, a download. Sent again if the
    /// method is idempotent.
    pub(crate) const fn foreign(name: &'static str) -> Self {
        Self { home: false, ..Self::home(name) }
    }

    /// Sent again in other cases.
    pub(crate) const fn repeat(self, repeat: Repeat) -> Self {
        Self { repeat, ..self }
    }

    /// With other statuses that are a result.
    pub(crate) const fn accepting(self, accepts: fn(StatusCode) -> bool) -> Self {
        Self { accepts, ..self }
    }
}
