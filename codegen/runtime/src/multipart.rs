//! Owns [`Multipart`], a body of several parts (RFC 2046 §5.1), and how it is written. It must not know what the parts are.

use bytes::Bytes;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher as _;

/// A body of several parts, each with a type of its own: an HTML page with its images, a mail with a file.
///
/// ```
/// use codegen_runtime::{Multipart, MultipartPart, Operation, Raw};
///
/// let page = Multipart::form_data()
///     .part(MultipartPart::new("<img src=\"name:image1\">", "text/html").name("Presentation"))
///     .part(MultipartPart::new(vec![0xff, 0xd8], "image/jpeg").name("image1"));
/// // An operation that sends bytes takes it in their place: its type goes along with it.
/// let request = Raw::post("/me/onenote/pages").multipart(page).into_request("https://example.com")?;
/// assert!(request.headers()["content-type"].to_str().unwrap().starts_with("multipart/form-data; boundary="));
/// # Ok::<(), codegen_runtime::Error>(())
/// ```
///
/// The boundary between the parts is random, and occurs in none of them. Names, headers and types are checked or escaped, so a text from
/// elsewhere adds neither headers nor parts; one that is not valid makes the request [`Error::Misuse`](crate::Error::Misuse).
#[derive(Clone, Debug)]
#[must_use = "parts do nothing until an operation sends them"]
pub struct Multipart {
    subtype: &'static str,
    parts: Vec<MultipartPart>,
}

/// A part of a [`Multipart`]: bytes, their type, and what else its headers say.
#[derive(Clone)]
#[must_use = "a part does nothing until it is in a body"]
pub struct MultipartPart {
    headers: Vec<(String, String)>,
    name: Option<String>,
    file_name: Option<String>,
    content: Bytes,
}

impl Multipart {
    const fn new(subtype: &'static str) -> Self {
        Self { subtype, parts: Vec::new() }
    }

    /// `multipart/form-data` (RFC 7578): fields of a form, which have [names](MultipartPart::name).
    pub const fn form_data() -> Self {
        Self::new("form-data")
    }

    /// `multipart/related` (RFC 2387): one document of several parts. The first one is the root, and refers to the others by their
    /// [`content_id`](MultipartPart::content_id).
    pub const fn related() -> Self {
        Self::new("related")
    }

    /// `multipart/mixed` (RFC 2046 §5.1.3): independent parts in an order.
    pub const fn mixed() -> Self {
        Self::new("mixed")
    }

    /// Adds a part behind the others.
    pub fn part(mut self, part: MultipartPart) -> Self {
        self.parts.push(part);
        self
    }

    /// The body and its type, or why there is none.
    pub(crate) fn into_body(self) -> Result<(Vec<u8>, String), String> {
        if self.parts.is_empty() {
            return Err("a body of several parts has at least one".to_owned());
        }
        let heads: Vec<String> = self.parts.iter().map(|part| part.head(self.subtype)).collect::<Result<_, _>>()?;
        let boundary = self.boundary(&heads);
        let mut body = Vec::new();
        for (part, head) in self.parts.iter().zip(&heads) {
            body.extend(format!("--{boundary}\r\n{head}\r\n").bytes());
            body.extend(&part.content);
            body.extend(b"\r\n");
        }
        body.extend(format!("--{boundary}--\r\n").bytes());
        Ok((body, self.content_type(&boundary)))
    }

    /// The type of the whole. That of a document names the type of its root (RFC 2387 §3.1).
    fn content_type(&self, boundary: &str) -> String {
        let root = self.parts.first().filter(|_| self.subtype == "related").and_then(|part| part.header("Content-Type"));
        let root = root.map_or_else(String::new, |ty| format!("; type={}", quoted(ty.split(';').next().unwrap_or_default().trim())));
        format!("multipart/{}; boundary={boundary}{root}", self.subtype)
    }

    /// A boundary that no part contains. It is random, so that nobody writes a part for it.
    fn boundary(&self, heads: &[String]) -> String {
        let random = RandomState::new();
        let candidates = (0_u64..).map(|count| format!("{:016x}{:016x}", random.hash_one(count), random.hash_one((count, "part"))));
        let mut free = candidates.filter(|boundary| {
            let boundary = boundary.as_bytes();
            let contents = self.parts.iter().map(|part| &part.content[..]).chain(heads.iter().map(|head| head.as_bytes()));
            !contents.into_iter().any(|content| content.windows(boundary.len()).any(|window| window == boundary))
        });
        free.next().unwrap_or_default()
    }
}

impl MultipartPart {
    /// A part of that type, such as `image/jpeg`.
    pub fn new(content: impl Into<Bytes>, content_type: impl Into<String>) -> Self {
        let headers = vec![("Content-Type".to_owned(), content_type.into())];
        Self { headers, name: None, file_name: None, content: content.into() }
    }

    /// Sets the name of the part in a form.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the name of the file that the part is.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the name by which other parts refer to this one (`Content-ID`), without angle brackets: `cid:` and the name is its address
    /// (RFC 2392).
    pub fn content_id(self, id: impl fmt::Display) -> Self {
        self.header_of("Content-ID", format!("<{id}>"))
    }

    /// Sets a header of the part, and replaces one of that name.
    pub fn with_header(self, name: &str, value: impl fmt::Display) -> Self {
        self.header_of(name, value.to_string())
    }

    fn header_of(mut self, name: &str, value: String) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value));
        self
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The headers as lines.
    fn head(&self, subtype: &str) -> Result<String, String> {
        let mut head = String::new();
        if subtype == "form-data" || self.file_name.is_some() {
            let kind = if subtype == "form-data" { "form-data" } else { "attachment" };
            head += &format!(
                "Content-Disposition: {kind}{}{}\r\n",
                parameter("name", self.name.as_deref()),
                parameter("filename", self.file_name.as_deref())
            );
        }
        if subtype == "form-data" && self.name.is_none() {
            return Err("a part of a form has a name (RFC 7578 §4.2)".to_owned());
        }
        for (name, value) in &self.headers {
            let valid_value = http::HeaderValue::from_str(value).is_ok();
            if http::HeaderName::try_from(name).is_err() || !valid_value {
                return Err(format!("the header {name:?} of a part cannot have this value"));
            }
            head += &format!("{name}: {value}\r\n");
        }
        Ok(head)
    }
}

/// What a part holds may be personal.
impl fmt::Debug for MultipartPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MultipartPart").field("name", &self.name).field("bytes", &self.content.len()).finish_non_exhaustive()
    }
}

/// A parameter of `Content-Disposition`. Services do not agree on how to escape; all browsers write it this way (WHATWG HTML, "multipart form
/// data"). Other control characters have no place in a header.
fn parameter(name: &str, value: Option<&str>) -> String {
    let Some(value) = value else { return String::new() };
    let escaped: String = value
        .chars()
        .map(|character| match character {
            '"' => "%22".to_owned(),
            control if control.is_ascii_control() => format!("%{:02X}", control as u8),
            other => other.to_string(),
        })
        .collect();
    format!("; {name}=\"{escaped}\"")
}

/// A text as the value of a parameter of a type.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
