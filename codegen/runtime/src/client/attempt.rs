//! Owns what a transport is told of a request beside the request itself: [`AttemptInfo`], and the identifier that the client gives it. It must
//! not know transports.

use crate::call::PathTemplate;
use crate::error::CLIENT_REQUEST_ID;
use bytes::Bytes;
use http::{HeaderValue, Request};

/// What a [`Transport`](super::Transport) is told of a request beside the request itself: an extension of the request.
///
/// A transport around another one logs, counts or holds back requests by it: see [`Builder::middleware`](super::Builder::middleware).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptInfo {
    /// The name of the operation, such as `chat::Get`. What a client sends besides operations has a name, too: `Batch`, `Monitor`,
    /// `Download`, `Upload`, `UploadSession`, `CancelUpload`.
    pub operation: &'static str,
    /// The template of the path, such as `/chats/{chat-id}`; empty if there is none. It is fit for logs and metrics, as it has no arguments.
    pub path: &'static str,
    /// Which attempt of the request it is; 1 for the first. A redirect is part of the attempt.
    pub number: u32,
    /// How many redirects of this attempt came before.
    pub redirects: u32,
}

impl AttemptInfo {
    /// What the client says of the request; none if it comes from elsewhere.
    pub fn of<B>(request: &Request<B>) -> Option<&Self> {
        request.extensions().get()
    }
}

/// The template of the path of a request.
pub(super) fn template(request: &Request<Bytes>) -> &'static str {
    request.extensions().get::<PathTemplate>().map_or("", |template| template.0)
}

/// The identifier of the request, which all its attempts have (`client-request-id`): that of the operation, or else a random one.
pub(super) fn identify(request: &mut Request<Bytes>) -> String {
    let id = request.headers_mut().entry(CLIENT_REQUEST_ID).or_insert_with(random_id);
    String::from_utf8_lossy(id.as_bytes()).into_owned()
}

/// A random UUID (RFC 9562 §5.4).
fn random_id() -> HeaderValue {
    let bits = fastrand::u128(..) & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let digits = format!("{bits:032x}");
    let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
    HeaderValue::try_from(parts.join("-")).unwrap_or(HeaderValue::from_static("0"))
}
