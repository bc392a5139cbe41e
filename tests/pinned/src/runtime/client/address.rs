// @generated: a copy of `codegen/runtime/client/address.rs`. Do not edit.

//! Owns requests to an address from a response, and whether they get a token. It must not know what is at the address.

use super::{Client, Sending};
use crate::runtime::call::origin;
use crate::runtime::error::Error;
use bytes::Bytes;
use http::{Request, Uri};

impl Client {
    /// A request to an address, and how to send it: with a token to the server of the base URL, without one to any other.
    pub(super) fn get(&self, address: &str, name: &'static str) -> Result<(Request<Bytes>, Sending), Error> {
        let uri: Uri = address.parse().map_err(|error| Error::Misuse(format!("the address is not valid: {error}")))?;
        let theirs = origin(&uri).ok_or_else(|| Error::Misuse("the address is not absolute".to_owned()))?;
        let at_home = self.base_url().parse().ok().as_ref().and_then(origin) == Some(theirs);
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = uri;
        Ok((request, if at_home { Sending::home(name) } else { Sending::foreign(name) }))
    }
}
