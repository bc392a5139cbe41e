//! Owns percent-encoding: which characters stay as they are in which part of a URL. It must not know requests.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything is encoded except letters, digits and these.
const fn all_but(readable: &[u8]) -> AsciiSet {
    let mut set = NON_ALPHANUMERIC.remove(b'-');
    let mut index = 0;
    while index < readable.len() {
        set = set.remove(readable[index]);
        index += 1;
    }
    set
}

/// `pchar` of RFC 3986 §3.3: the unreserved characters, sub-delims, `:` and `@` stay.
const SEGMENT: AsciiSet = all_but(b"-._~!$&'()*+,;=:@");

/// A path between two colons (`root:/{path}:`): a colon would end it, a slash belongs to it.
const COLON_PATH: AsciiSet = all_but(b"-._~!$&'()*+,;=@/");

/// Parts of a template: its slashes separate segments.
const TEMPLATE: AsciiSet = all_but(b"-._~!$&'()*+,;=:@/");

/// `query` of RFC 3986 §3.4 without the separators of options, and without `+`, which many services read as a space.
const QUERY_VALUE: AsciiSet = all_but(b"-._~!$'()*,;=:@/?");
const QUERY_NAME: AsciiSet = all_but(b"-._~!$'()*,;:@/?");

pub(crate) fn segment(text: &str) -> String {
    utf8_percent_encode(text, &SEGMENT).to_string()
}

pub(crate) fn colon_path(text: &str) -> String {
    utf8_percent_encode(text, &COLON_PATH).to_string()
}

pub(crate) fn template(text: &str) -> String {
    utf8_percent_encode(text, &TEMPLATE).to_string()
}

pub(crate) fn query_name(text: &str) -> String {
    utf8_percent_encode(text, &QUERY_NAME).to_string()
}

pub(crate) fn query_value(text: &str) -> String {
    utf8_percent_encode(text, &QUERY_VALUE).to_string()
}
