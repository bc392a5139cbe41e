//! Owns the state of an upload session, as the service reports it. It must not know what is sent.

use crate::error::Error;
use crate::json::parse;
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};

/// The state of an upload session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadState {
    /// The bytes that are expected next (`nextExpectedRanges`): `12345-55232`, or `77829-` up to the end.
    pub next_expected_ranges: Vec<String>,
    /// When the session expires (`expirationDateTime`), as the service writes it.
    pub expiration: Option<String>,
}

impl UploadState {
    pub(super) fn decode(response: Response<Bytes>) -> Result<Self, Error> {
        match parse::<Map<String, Value>>(response.body()) {
            Ok(object) => Ok(Self::of(&object)),
            Err(error) => Err(Error::undecodable(response, error)),
        }
    }

    /// The state in a body; empty if the body is about something else.
    pub(super) fn find(body: &[u8]) -> Self {
        parse::<Map<String, Value>>(body).map_or_else(|_| Self::default(), |object| Self::of(&object))
    }

    fn of(object: &Map<String, Value>) -> Self {
        // Services do not agree on the case of the first letter.
        let property = |name: &str| object.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value);
        let ranges = property("nextExpectedRanges").and_then(Value::as_array).into_iter().flatten();
        Self {
            next_expected_ranges: ranges.filter_map(|range| range.as_str().map(str::to_owned)).collect(),
            expiration: property("expirationDateTime").and_then(Value::as_str).map(str::to_owned),
        }
    }

    /// Whether a body shows something else than the state of a session: the item.
    pub(super) fn is_item(body: &[u8]) -> bool {
        const STATE: [&str; 3] = ["nextExpectedRanges", "expirationDateTime", "uploadUrl"];
        let is_state = |name: &str| STATE.iter().any(|known| name.eq_ignore_ascii_case(known));
        parse::<Map<String, Value>>(body).is_ok_and(|object| !object.is_empty() && !object.keys().any(|name| is_state(name)))
    }

    /// The first expected range: where it begins and, if the service says so, its last byte.
    pub(super) fn first_range(&self) -> Option<(u64, Option<u64>)> {
        let ranges = self.next_expected_ranges.iter().filter_map(|range| {
            let (from, to) = range.split_once('-').unwrap_or((range, ""));
            Some((from.trim().parse().ok()?, to.trim().parse().ok()))
        });
        ranges.min_by_key(|(from, _)| *from)
    }
}

/// How far a session is, of which the service was asked.
pub(super) enum Standing {
    /// It expects bytes.
    Expects((u64, Option<u64>)),
    /// It is complete: the response shows the item.
    Complete(Response<Bytes>),
    /// It expects no byte, and there is no item.
    Nothing(Response<Bytes>),
}

impl Standing {
    /// What a response says of a session for so many bytes.
    pub(super) fn of(response: Response<Bytes>, all: u64) -> Result<Self, Error> {
        if !response.status().is_success() {
            return Err(Error::from_response(response));
        }
        if UploadState::is_item(response.body()) {
            return Ok(Self::Complete(response));
        }
        let state = UploadState::decode(response.clone())?;
        Ok(state.first_range().filter(|(from, _)| *from != all).map_or(Self::Nothing(response), Self::Expects))
    }
}
