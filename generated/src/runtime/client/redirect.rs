// @generated: a copy of `codegen/runtime/client/redirect.rs`. Do not edit.

//! Owns where a redirect leads and which headers go along. It must not know tokens.

use super::super::call::origin;
use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, HeaderName, IF_RANGE, LOCATION, RANGE, USER_AGENT};
use http::{Method, Request, Response, StatusCode, Uri};

/// How often a request may be redirected.
pub(super) const MOST: u32 = 5;

/// The headers that another server may see: what is requested, and nothing of who requests it.
const FOR_STRANGERS: [HeaderName; 6] = [ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, IF_RANGE, RANGE, USER_AGENT];

/// The request that a response redirects to. None if it is not a redirect, the method is not GET, or the redirect would leave encryption.
pub(super) fn next<B>(request: &Request<Bytes>, response: &Response<B>) -> Option<Request<Bytes>> {
    if !is_redirect(response.status()) || request.method() != Method::GET {
        return None;
    }
    let target = target(request.uri(), response.headers().get(LOCATION)?.to_str().ok()?)?;
    let mut next = Request::new(Bytes::new());
    if origin(&target).is_some_and(|theirs| origin(request.uri()) == Some(theirs)) {
        *next.headers_mut() = request.headers().clone();
    } else {
        for name in FOR_STRANGERS {
            request.headers().get(&name).map(|value| next.headers_mut().insert(name, value.clone()));
        }
    }
    *next.uri_mut() = target;
    Some(next)
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// The absolute address of a redirect; none if it would leave encryption.
fn target(from: &Uri, location: &str) -> Option<Uri> {
    let uri: Uri = if location.starts_with('/') && !location.starts_with("//") {
        format!("{}://{}{location}", from.scheme_str()?, from.authority()?).parse().ok()?
    } else {
        location.split('#').next()?.parse().ok()?
    };
    let scheme = uri.scheme_str()?;
    (scheme == "https" || scheme == "http" && from.scheme_str() == Some("http")).then_some(uri)
}
