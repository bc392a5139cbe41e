//! Owns where a redirect leads and which headers go along. It must not know tokens.

use super::super::call::origin;
use super::super::error::Refused;
use super::super::reference;
use super::streamed::{ONLY_ONCE, Streamed};
use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, CONTENT_ENCODING, CONTENT_RANGE, CONTENT_TYPE, HeaderName, IF_MATCH, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, LOCATION, RANGE, USER_AGENT,
};
use http::{Method, Request, Response, StatusCode};

/// How often a request may be redirected.
pub(super) const MOST: u32 = 5;

/// The headers that another server may see: what is requested and on which condition, and nothing of who requests it.
const FOR_STRANGERS: [HeaderName; 13] = [
    ACCEPT,
    ACCEPT_ENCODING,
    ACCEPT_LANGUAGE,
    CONTENT_ENCODING,
    CONTENT_RANGE,
    CONTENT_TYPE,
    IF_MATCH,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_RANGE,
    IF_UNMODIFIED_SINCE,
    RANGE,
    USER_AGENT,
];

/// The request that a response redirects to, or why it is not followed; none if it is not a redirect. `before` is how many were followed.
pub(super) fn next<B>(request: &Request<Bytes>, response: &Response<B>, before: u32) -> Option<Result<Request<Bytes>, Refused>> {
    is_redirect(response.status()).then(|| target(request, response, before).map_err(Refused::redirect))
}

fn target<B>(request: &Request<Bytes>, response: &Response<B>, before: u32) -> Result<Request<Bytes>, String> {
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    if !reads && !repeats(response.status()) {
        return Err(format!("a {} is repeated after 307 and 308 only", request.method()));
    }
    if before == MOST {
        return Err(format!("there were {} redirects in a row", MOST + 1));
    }
    let location = response.headers().get(LOCATION).ok_or("it does not say where")?;
    let uri = reference::location(Some(request.uri()), location.as_bytes()).map_err(|why| format!("its address cannot be used: {why}"))?;
    if uri.scheme_str() != Some("https") && uri.scheme_str() != request.uri().scheme_str() {
        return Err("it would leave encryption".to_owned());
    }
    let stream = request.extensions().get::<Streamed>();
    if stream.is_some_and(|stream| !stream.can_be_sent()) {
        return Err(ONLY_ONCE.to_owned());
    }
    let mut next = Request::new(request.body().clone());
    stream.map(|stream| next.extensions_mut().insert(stream.clone()));
    next.method_mut().clone_from(request.method());
    if origin(&uri).is_some_and(|theirs| origin(request.uri()) == Some(theirs)) {
        next.headers_mut().clone_from(request.headers());
    } else {
        for name in FOR_STRANGERS {
            request.headers().get(&name).map(|value| next.headers_mut().insert(name, value.clone()));
        }
    }
    *next.uri_mut() = uri;
    Ok(next)
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// Whether the redirect keeps method and body, whatever they are.
fn repeats(status: StatusCode) -> bool {
    matches!(status, StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT)
}
