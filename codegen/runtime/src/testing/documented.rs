//! Owns the documented exchanges of a generated crate as the responses of a fake service. It must not know handlers.

use super::Sent;
use super::compare::Finding;
use super::operation::DocumentedOperation;
use super::pattern::{Path, Pattern};
use super::refusal::Refusal;
use super::reply::Reply;
use crate::example::file::{Documented, DocumentedResponse, Request};
use crate::shared::{own_headers, plain};
use http::StatusCode;
use http::header::{ACCEPT_LANGUAGE, HeaderMap, HeaderName, RANGE};
use serde_json::{Value, json};
use std::cmp::Reverse;

const PREFER: HeaderName = HeaderName::from_static("prefer");
const NEXT: &str = "@odata.nextLink";
const DELTA: &str = "@odata.deltaLink";

/// The documented exchanges of an API.
pub(super) struct Exchanges {
    /// The address that documented URLs begin with.
    base: String,
    operations: Vec<Known>,
}

/// An operation and its exchanges.
struct Known {
    operation: &'static DocumentedOperation,
    forms: Vec<Pattern>,
    exchanges: Vec<Exchange>,
}

struct Exchange {
    path: Path,
    /// The form of its path, of those of the operation.
    form: Option<usize>,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: String,
    /// Where its response says that more is.
    links: Vec<(Path, Vec<(String, String)>)>,
    reply: Reply,
}

/// A request as documented ones are compared with it.
struct Asked<'s> {
    sent: &'s Sent,
    path: Path,
    query: Vec<(String, String)>,
}

impl Exchanges {
    /// Reads those of the crate in that folder.
    pub(super) fn read(operations: &'static [DocumentedOperation], folder: &str, base: &str) -> Self {
        let operations = operations.iter().map(|operation| Known::new(operation, folder, base)).collect();
        Self { base: base.to_owned(), operations }
    }

    /// All forms of all operations.
    pub(super) fn forms(&self) -> impl Iterator<Item = (&'static DocumentedOperation, &Pattern)> {
        self.operations.iter().flat_map(|known| known.forms.iter().map(|form| (known.operation, form)))
    }

    /// The documented response to a request: to the same one, to one with the same path, or to one of the same operation. If `strict`, a body that
    /// the pages do not allow is refused.
    pub(super) fn reply(&self, sent: &Sent, strict: bool) -> Result<Reply, Refusal> {
        let query = plain::options(sent.uri.query().unwrap_or_default());
        let asked = Asked { sent, path: Path::new(&sent.path), query };
        let found = self.further(&asked).map_or_else(|| self.nearest(&asked, strict), Ok);
        found.map(|reply| reply.moved(&self.base, &sent.base))
    }

    fn of_method(&self, asked: &Asked) -> impl Iterator<Item = &Known> {
        let method = asked.sent.method.clone();
        self.operations.iter().filter(move |known| known.operation.info().method() == method.as_str())
    }

    /// What is behind a link of a documented response and not documented itself: the last page, which is empty.
    fn further(&self, asked: &Asked) -> Option<Reply> {
        let of_method = || self.of_method(asked).flat_map(|known| known.exchanges.iter().map(move |exchange| (known, exchange)));
        let is_documented = of_method().any(|(_, exchange)| exchange.path == asked.path && exchange.query == asked.query);
        let leads_here = |exchange: &Exchange| exchange.links.iter().any(|(path, query)| *path == asked.path && *query == asked.query);
        let (known, exchange) = of_method().find(|(_, exchange)| !is_documented && leads_here(exchange))?;
        let mut body = exchange.reply.json_body()?;
        body.as_object_mut()?.retain(|name, _| name != NEXT);
        body["value"] = json!([]);
        let delta = known.exchanges.iter().filter_map(|exchange| exchange.reply.json_body()).find_map(|body| body.get(DELTA).cloned());
        if let Some(delta) = delta {
            body[DELTA] = delta;
        }
        Some(exchange.reply.clone().with_json(body))
    }

    fn nearest(&self, asked: &Asked, strict: bool) -> Result<Reply, Refusal> {
        let fits = |known: &Known| known.closeness(asked);
        let fitting = self.of_method(asked).filter(|known| fits(known).is_some()).max_by_key(|known| fits(known));
        let exchanges = self.of_method(asked).flat_map(|known| known.exchanges.iter().map(move |exchange| (known, exchange)));
        let ranked = exchanges.filter_map(|(known, exchange)| Some((exchange.rank(known, asked)?, known, exchange)));
        let best = ranked.filter(|(rank, ..)| rank.counts()).min_by_key(|(rank, ..)| Reverse(*rank));
        // An operation without an example is not answered with that of another one.
        let best = best.filter(|(rank, ..)| rank.same_path || rank.closeness == fitting.and_then(fits));
        let Some(known) = best.map(|(_, known, _)| known).or(fitting) else { return Err(self.unknown(asked)) };
        let is_documented = best.is_some_and(|(rank, ..)| rank.is_documented());
        match (known.wrong(asked.sent).filter(|_| strict && !is_documented), best) {
            (Some(refusal), _) => Err(refusal),
            (None, Some((.., exchange))) => Ok(exchange.reply.clone()),
            (None, None) => Err(Refusal::NoExample(known.operation.info())),
        }
    }

    fn unknown(&self, asked: &Asked) -> Refusal {
        let others = self.operations.iter().filter(|known| known.closeness(asked).is_some());
        let mut allowed: Vec<&str> = others.map(|known| known.operation.info().method()).collect();
        allowed.sort_unstable();
        allowed.dedup();
        if allowed.is_empty() { Refusal::Path } else { Refusal::Method(allowed) }
    }
}

impl Known {
    fn new(operation: &'static DocumentedOperation, folder: &str, base: &str) -> Self {
        let forms: Vec<Pattern> = operation.info().paths().map(Pattern::new).collect();
        let exchanges = operation.exchanges(folder).filter_map(|documented| Exchange::new(&documented, base, &forms)).collect();
        Self { operation, forms, exchanges }
    }

    /// How closely one of its forms fits: the one that the request was made from, or the one that spells out the most.
    fn closeness(&self, asked: &Asked) -> Option<usize> {
        let template = asked.sent.template;
        if !template.is_empty() && self.forms.iter().any(|form| form.template() == template) {
            return Some(usize::MAX);
        }
        self.forms.iter().filter(|form| form.arguments(&asked.path).is_some()).map(Pattern::spelled_out).max()
    }

    fn successes(&self) -> impl Iterator<Item = &Exchange> {
        self.exchanges.iter().filter(|exchange| exchange.succeeds())
    }

    /// What is wrong with the body of a request, if anything is.
    fn wrong(&self, sent: &Sent) -> Option<Refusal> {
        let body = |text: String, findings| Some(Refusal::Body { info: self.operation.info(), text, findings });
        if self.operation.takes_bytes() || sent.body.is_empty() {
            let is_missing = self.operation.needs_body() && self.successes().all(|exchange| !exchange.body.is_empty());
            return if sent.body.is_empty() && is_missing { body("it is missing".to_owned(), Vec::new()) } else { None };
        }
        match serde_json::from_slice(&sent.body) {
            Ok(Value::Object(members)) => {
                let documented = self.successes().filter_map(|exchange| serde_json::from_str(&exchange.body).ok());
                let known: Vec<_> = documented.flat_map(|body| self.operation.findings_in(&body)).map(|finding| finding.place()).collect();
                let mut findings = self.operation.findings_in(&members);
                findings.retain(|finding| !known.contains(&finding.place()));
                let words = findings.iter().map(Finding::to_string).collect::<Vec<_>>().join("; ");
                if findings.is_empty() { None } else { body(words, findings) }
            }
            Ok(_) if self.operation.takes_json() => body("it is not a JSON object".to_owned(), Vec::new()),
            Err(error) if self.operation.takes_json() => body(format!("it is not JSON: {error}"), Vec::new()),
            _ => None,
        }
    }
}

/// How well an exchange fits a request; more is better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    same_path: bool,
    closeness: Option<usize>,
    same_form: bool,
    same_query: bool,
    same_body: bool,
    same_headers: bool,
    succeeds: bool,
}

impl Rank {
    fn is_documented(self) -> bool {
        self.same_path && self.same_query && self.same_body
    }

    /// Whether the response is one to the request: an error is one to exactly the documented request.
    fn counts(&self) -> bool {
        self.succeeds || self.is_documented() && self.same_headers
    }
}

impl Exchange {
    /// None if there is no request, or no response.
    fn new(documented: &Documented, base: &str, forms: &[Pattern]) -> Option<Self> {
        let request = documented.request.as_ref()?;
        let (form, path) = form_of(request, base, forms);
        let (_, query) = request.url.split_once('?').unwrap_or_default();
        let response = first(documented)?.response();
        let reply = Reply { headers: Box::new(response.headers().clone()), ..Reply::status(response.status().as_u16()) };
        let reply = Reply { body: response.into_body(), ..reply };
        let links = reply.json_body().map(|body| links(&body, base)).unwrap_or_default();
        let (headers, body) = (request.headers.clone(), request.body.clone());
        Some(Self { path, form, query: plain::options(query), headers, body, links, reply })
    }

    /// None if it has nothing to do with the request.
    fn rank(&self, known: &Known, asked: &Asked) -> Option<Rank> {
        let (same_path, closeness) = (self.path == asked.path, known.closeness(asked));
        if !same_path && closeness.is_none() {
            return None;
        }
        let form = self.form.and_then(|form| known.forms.get(form));
        let same_form = form.is_some_and(|form| form.template() == asked.sent.template || form.arguments(&asked.path).is_some());
        let (same_query, same_body) = (self.query == asked.query, self.has_body_of(asked.sent));
        let (same_headers, succeeds) = (self.has_headers_of(asked.sent), self.succeeds());
        Some(Rank { same_path, closeness, same_form, same_query, same_body, same_headers, succeeds })
    }

    fn succeeds(&self) -> bool {
        succeeds(self.reply.status)
    }

    /// Whether the request has the documented headers, and no others that ask for another response.
    fn has_headers_of(&self, sent: &Sent) -> bool {
        let values = |headers: &HeaderMap, name: &HeaderName| {
            let values: Vec<String> = headers.get_all(name).iter().filter_map(|value| Some(value.to_str().ok()?.to_owned())).collect();
            plain::listed(values.iter().map(String::as_str))
        };
        let asking = [PREFER, ACCEPT_LANGUAGE, RANGE];
        let mut names = self.headers.keys().chain(&asking).filter(|name| !own_headers::is_implied(name.as_str()));
        names.all(|name| values(&self.headers, name) == values(&sent.headers, name))
    }

    fn has_body_of(&self, sent: &Sent) -> bool {
        let json = |body: &[u8]| serde_json::from_slice::<Value>(body).ok();
        match json(self.body.as_bytes()) {
            Some(body) => Some(body) == json(&sent.body),
            None => self.body.trim().as_bytes() == sent.body.trim_ascii(),
        }
    }
}

/// The form of the path of a documented request, and its path below the base URL. It may be for another version or server: then its end
/// counts.
pub(crate) fn form_of(request: &Request, base: &str, forms: &[Pattern]) -> (Option<usize>, Path) {
    let whole = request.url.split('?').next().unwrap_or_default();
    let below = whole.strip_prefix(base).unwrap_or(whole);
    let ends = below.match_indices('/').map(|(at, _)| &below[at..]);
    let (unspaced, is_whole) = (plain::unspaced(below), below.contains("://"));
    let candidates = [below, &unspaced].into_iter().chain(ends.filter(|_| is_whole));
    let fitting = candidates.map(Path::new).find_map(|path| {
        let fitting = forms.iter().enumerate().filter(|(_, form)| form.arguments(&path).is_some());
        fitting.max_by_key(|(_, form)| form.spelled_out()).map(|(form, _)| (Some(form), path))
    });
    fitting.unwrap_or_else(|| (None, Path::new(below)))
}

/// The documented response that counts: the first success, or else the first error.
fn first(documented: &Documented) -> Option<&DocumentedResponse> {
    documented.responses.iter().find(|response| succeeds(response.status)).or(documented.responses.first())
}

fn succeeds(status: StatusCode) -> bool {
    status.is_success() || status.is_redirection()
}

fn links(body: &Value, base: &str) -> Vec<(Path, Vec<(String, String)>)> {
    let links = [NEXT, DELTA].into_iter().filter_map(|name| body.get(name)?.as_str());
    let parted = links.filter_map(|link| link.strip_prefix(base)?.split_once('?'));
    parted.map(|(path, query)| (Path::new(path), plain::options(query))).collect()
}
