//! Owns requests to an address from a response, and whether they get a token. It must not know what is at the address.

use super::{Core, Sending};
use crate::call::origin;
use crate::error::Error;
use crate::reference;
use bytes::Bytes;
use http::Request;

impl Core {
    /// A request to an address, and how to send it: with a token to the server of the base URL, without one to any other.
    pub(super) fn get(&self, address: &str, name: &'static str) -> Result<(Request<Bytes>, Sending), Error> {
        let uri = reference::link(None, address).map_err(|why| Error::Misuse(format!("the address cannot be used: {why}")))?;
        let at_home = origin(&uri).is_some_and(|theirs| self.rules.origin == Some(theirs));
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = uri;
        Ok((request, if at_home { Sending::home(name) } else { Sending::foreign(name) }))
    }
}
