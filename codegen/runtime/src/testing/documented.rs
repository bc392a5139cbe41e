//! Owns the documented exchanges of a generated crate as the responses of a fake service. It must not know handlers.

use super::Sent;
use super::pattern::Pattern;
use super::reply::Reply;
use crate::example::file::{self, Documented};
use crate::shared::plain;
use http::StatusCode;

/// The documented exchanges of an API.
pub(super) struct Exchanges(Vec<Exchange>);

struct Exchange {
    method: String,
    /// Below the base URL, if it has that.
    path: String,
    query: Vec<(String, String)>,
    reply: Reply,
}

impl Exchanges {
    /// Reads those of the crate in that folder.
    pub(super) fn read(folder: &str, base: &str) -> Self {
        Self(file::all(folder).iter().filter_map(|text| Exchange::new(text, base)).collect())
    }

    /// The documented response to a request: to the same one, to the same path, or to one of the same form.
    pub(super) fn reply(&self, sent: &Sent) -> Option<Reply> {
        let query = plain::options(sent.uri.query().unwrap_or_default());
        let form = Pattern::new(sent.template);
        let of_method = || self.0.iter().filter(|exchange| exchange.method == sent.method.as_str());
        let same_path = || of_method().filter(|exchange| plain::same_path(&sent.path, &exchange.path, "", &[]));
        let same_form = || of_method().filter(|exchange| form.arguments(&exchange.path).is_some());
        let same = |exchange: &&Exchange| exchange.query == query;
        let found = same_path().find(same).or_else(|| same_path().next()).or_else(|| same_form().find(same)).or_else(|| same_form().next());
        found.map(|exchange| exchange.reply.clone())
    }
}

impl Exchange {
    /// None if there is no request, or no success.
    fn new(text: &str, base: &str) -> Option<Self> {
        let documented = Documented::parse(text).unwrap_or_else(|error| panic!("a documented exchange: {error}"));
        let request = documented.request?;
        let (path, query) = request.url.split_once('?').unwrap_or((&request.url, ""));
        let path = path.strip_prefix(base).unwrap_or(path).to_owned();
        let succeeds = |status: StatusCode| status.is_success() || status.is_redirection();
        let response = documented.responses.iter().find(|response| succeeds(response.status))?.response();
        let reply = Reply { headers: Box::new(response.headers().clone()), ..Reply::status(response.status().as_u16()) };
        let reply = Reply { body: response.into_body(), ..reply };
        Some(Self { method: request.method.to_string(), path, query: plain::options(query), reply })
    }
}
