//! Owns percent-encoding: what of a value stays readable in which part of a URL. It must not know requests.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986 §2.3.
const RESERVED: AsciiSet = CONTROLS
    .add(b' ').add(b'"').add(b'#').add(b'%').add(b'<').add(b'>').add(b'[').add(b'\\').add(b']').add(b'^').add(b'`')
    .add(b'{').add(b'|').add(b'}').add(b'/').add(b'?')
    .add(b'!').add(b'$').add(b'&').add(b'\'').add(b'(').add(b')').add(b'*').add(b'+').add(b',').add(b';').add(b'=')
    .add(b':').add(b'@');

/// `pchar` of RFC 3986 §3.3: the unreserved characters, sub-delims, `:` and `@` stay.
const SEGMENT: AsciiSet = RESERVED
    .remove(b'!').remove(b'$').remove(b'&').remove(b'\'').remove(b'(').remove(b')').remove(b'*').remove(b'+').remove(b',')
    .remove(b';').remove(b'=').remove(b':').remove(b'@');

/// A path between two colons (`root:/{path}:`): a colon would end it, a slash belongs to it.
const COLON_PATH: AsciiSet = SEGMENT.add(b':').remove(b'/');

/// Parts of a template: its slashes separate segments.
const TEMPLATE: AsciiSet = SEGMENT.remove(b'/');

/// `query` of RFC 3986 §3.4 without what separates options, and without `+`, which many take for a space.
const QUERY_VALUE: AsciiSet = SEGMENT.add(b'&').add(b'+').remove(b'/').remove(b'?');
const QUERY_NAME: AsciiSet = QUERY_VALUE.add(b'=');

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
