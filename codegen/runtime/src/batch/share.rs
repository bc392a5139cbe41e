//! Owns how one error becomes the error of many operations. It must not know which.

use crate::error::shared::Shared;
use crate::error::{ApiError, Error, Lost, MissingPart, Throttled, TooLarge};
use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use std::error::Error as StdError;
use std::sync::Arc;

/// A copy of the error, whose source is the original.
pub(super) fn again(error: &Arc<Error>) -> Error {
    match &**error {
        Error::Misuse(what) => Error::Misuse(what.clone()),
        Error::Token(_) => Error::Token(cause(error)),
        Error::Transport(lost) => Error::Transport(lost_again(lost, error)),
        Error::Timeout(lost) => Error::Timeout(lost_again(lost, error)),
        Error::Throttled(throttled) => {
            let Throttled { attempts, waited, response } = &**throttled;
            Error::Throttled(Box::new(Throttled { attempts: *attempts, waited: *waited, response: ApiError::new(response_of(response)) }))
        }
        Error::TooLarge(large) => Error::TooLarge(Box::new(TooLarge { operation: None, ..TooLarge::clone(large) })),
        Error::Status(error) => Error::from_response(response_of(error)),
        Error::Decode(failed) => {
            let source = if failed.source.is::<MissingPart>() { MissingPart.into() } else { cause(error) };
            let mut response = response(failed.status, &failed.headers, &failed.body);
            failed.identified.clone().map(|id| response.extensions_mut().insert(id));
            Error::undecodable(response, source)
        }
    }
}

fn lost_again(lost: &Lost, error: &Arc<Error>) -> Box<Lost> {
    Box::new(Lost {
        sent: lost.sent,
        status: lost.status,
        headers: lost.headers.clone(),
        attempts: lost.attempts,
        kept: lost.kept,
        client_request_id: lost.client_request_id.clone(),
        // Each operation of the batch names itself.
        operation: None,
        source: cause(error),
    })
}

fn response_of(error: &ApiError) -> Response<Bytes> {
    let mut response = response(error.status, &error.headers, &error.raw);
    error.refused.clone().map(|refused| response.extensions_mut().insert(refused));
    error.identified.clone().map(|id| response.extensions_mut().insert(id));
    response
}

fn response(status: StatusCode, headers: &HeaderMap, body: &Bytes) -> Response<Bytes> {
    let mut response = Response::new(body.clone());
    *response.status_mut() = status;
    response.headers_mut().clone_from(headers);
    response
}

fn cause(error: &Arc<Error>) -> Box<dyn StdError + Send + Sync> {
    Box::new(Shared(Arc::clone(error) as _))
}
