//! Owns the files of exchanges: where they are, how they are laid out, and the log of what passed. It must not know what is tested.

use super::message::{Message, status};
use crate::shared::plain;
use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode};
use std::io::Write as _;
use std::path::Path;

/// The text of an exchange of the crate in that folder: `chat-get.1`.
pub(crate) fn read(folder: &str, name: &str) -> String {
    let path = Path::new(folder).join("exchanges").join(format!("{name}.http"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Adds a line to the file that `CODEGEN_EXAMPLES_LOG` names, if it is set: which documented messages a run has tested.
pub(super) fn log(line: &str) {
    let Some(path) = std::env::var_os("CODEGEN_EXAMPLES_LOG") else { return };
    let file = std::fs::OpenOptions::new().append(true).create(true).open(path);
    // One write, as other tests write at the same time.
    file.and_then(|mut file| file.write_all(format!("{line}\n").as_bytes())).unwrap_or_else(|error| panic!("the log of examples: {error}"));
}

/// A documented exchange.
pub(crate) struct Documented {
    pub(crate) request: Option<Request>,
    /// The responses that are tested.
    pub(crate) responses: Vec<DocumentedResponse>,
}

/// A documented request.
pub(crate) struct Request {
    /// Page and line.
    pub(crate) place: String,
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    /// JSON pointers to objects that name the declared type of their place.
    pub(crate) restated: Vec<String>,
}

/// A documented response.
pub(crate) struct DocumentedResponse {
    /// Page and line.
    pub(crate) place: String,
    pub(crate) status: StatusCode,
    headers: HeaderMap,
    body: String,
    /// JSON pointers to the values that contradict the pages, as the generator found.
    pub(crate) misfits: Vec<String>,
}

impl Documented {
    /// Messages below `### request page:line` and `### response page:line`, with notes between: `# does not fit: /pointer`.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut documented = Self { request: None, responses: Vec::new() };
        for part in parts(text) {
            let (head, mut rest) = part.split_once('\n').unwrap_or((part, ""));
            let mut notes = Vec::new();
            while let Some((note, after)) = rest.strip_prefix("# ").and_then(|rest| rest.split_once('\n')) {
                notes.push(note);
                rest = after;
            }
            let noted = |what: &str| notes.iter().filter_map(|note| note.strip_prefix(what)).map(str::to_owned).collect::<Vec<_>>();
            if !noted("not tested: ").is_empty() {
                continue;
            }
            let Message { first, headers, body } = Message::parse(rest)?;
            match head.trim_start_matches("### ").split_once(' ') {
                Some(("request", place)) => {
                    let (method, url) = plain::request_line(first).ok_or_else(|| format!("not a request line: {first:?}"))?;
                    let method = method.parse().map_err(|_| format!("not a method: {method:?}"))?;
                    let (place, url) = (place.to_owned(), url.to_owned());
                    documented.request = Some(Request { place, method, url, headers, body, restated: noted("type as declared: ") });
                }
                Some(("response", place)) => {
                    let (place, status) = (place.to_owned(), status(first)?);
                    documented.responses.push(DocumentedResponse { place, status, headers, body, misfits: noted("does not fit: ") });
                }
                _ => return Err(format!("neither a request nor a response: {head:?}")),
            }
        }
        Ok(documented)
    }
}

/// The messages of an exchange, each from its head on.
fn parts(text: &str) -> Vec<&str> {
    let mut at = 0;
    let mut heads = Vec::new();
    for line in text.split_inclusive('\n') {
        if plain::is_head(line) {
            heads.push(at);
        }
        at += line.len();
    }
    let ends = heads.iter().skip(1).copied().chain([text.len()]);
    heads.iter().zip(ends).map(|(start, end)| &text[*start..end]).collect()
}

impl DocumentedResponse {
    pub(crate) fn body(&self) -> &str {
        &self.body
    }

    pub(crate) fn response(&self) -> Response<Bytes> {
        let mut response = Response::new(Bytes::copy_from_slice(self.body.as_bytes()));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers.clone();
        response
    }
}
