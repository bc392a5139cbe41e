//! Owns the text of URLs (RFC 3986): percent-decoding, and what the address of a server is. It must not know any template.

use crate::standards::name::is_simple;

/// The text of a URL form as it is before it is encoded, which the client does.
pub(crate) fn literal(text: &str) -> String {
    unspaced(&decode(text))
}

/// `f(a=1, b=2)` without the blanks between its arguments: they are for readers alone.
fn unspaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, part) in text.split(", ").enumerate() {
        let argument = part.trim_start().split_once('=').is_some_and(|(name, _)| is_simple(name));
        if at > 0 {
            out.push_str(if argument { "," } else { ", " });
        }
        out.push_str(if argument { part.trim_start() } else { part });
    }
    out
}

/// Whether a text is a scheme and a host: `https://example.com`.
pub(crate) fn is_site(text: &str) -> bool {
    after_scheme(text)
        .is_some_and(|host| host.contains('.') && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':')))
}

/// What follows `http://` or `https://`.
fn after_scheme(text: &str) -> Option<&str> {
    text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))
}

/// The host of an address, with its port.
pub(crate) fn host(text: &str) -> Option<&str> {
    after_scheme(text)?.split(['/', '?', '#']).next()
}

/// Whether `text` is the address of a server, with a path or without: `http` or `https`, a host, and nothing that has to be encoded (RFC 3986).
pub(crate) fn is_base(text: &str) -> bool {
    let Some(rest) = after_scheme(text) else { return false };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, "0"));
    let is_host =
        host.starts_with(|c: char| c.is_ascii_alphanumeric()) && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-".contains(c));
    let is_path = path.chars().all(|c| c.is_ascii_alphanumeric() || "/-._~!$&'()*+,;=:@".contains(c));
    is_host && port.parse::<u16>().is_ok() && is_path
}

/// A name of a path with everything encoded that a reference to it could be misread for, `:` too.
pub(crate) fn encoded_segment(name: &str) -> String {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=@".contains(&b);
    name.bytes().map(|b| if is_plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

/// `text` with its `%XX` decoded; unchanged if the result is not UTF-8.
pub(crate) fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = text.get(at + 1..at + 3).filter(|hex| byte == b'%' && hex.bytes().all(|b| b.is_ascii_hexdigit()));
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(decoded) => {
                out.push(decoded);
                at += 3;
            }
            None => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use url::Url;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_base_is_one_for_others_too(text in prop_oneof![any::<String>(), "https?://[a-z0-9.:@/<>\\\\%?# \u{202e}-]{0,12}", "https?://[a-z0-9]([a-z0-9-]{0,3}[.]?){0,3}(:[0-9]{1,5})?(/[a-z~()-]{0,3}){0,3}"]) {
            if is_base(&text) {
                // A host of digits may be an address that does not exist.
                let Ok(read) = Url::parse(&text) else { return Ok(()) };
                prop_assert!(["http", "https"].contains(&read.scheme()) && read.host_str().is_some(), "{:?}", text);
                prop_assert!(read.username().is_empty() && read.password().is_none(), "{:?}", text);
                prop_assert!(read.query().is_none() && read.fragment().is_none(), "{:?}", text);
            }
        }

        #[test]
        fn what_others_encode_is_decoded(text in any::<String>()) {
            let mut url = Url::parse("https://a.example/").expect("a URL");
            url.path_segments_mut().expect("a path").push(&text);
            let encoded = url.path().trim_start_matches('/');
            // Other readers leave out a segment of dots.
            prop_assert!([".", ".."].contains(&text.as_str()) || decode(encoded) == text.replace(['\t', '\n', '\r'], "") || decode(encoded) == text, "{:?}", encoded);
        }

        #[test]
        fn no_text_breaks_the_decoder(text in "(%|[0-9a-fA-F]|é|%e2%80%ae|😀|/){0,12}") {
            let decoded = decode(&text);
            prop_assert!(decoded.len() <= text.len() && (text.contains('%') || decoded == text));
        }
    }

    #[test]
    fn a_base_is_a_scheme_a_host_and_a_path() {
        for base in ["https://a.example", "http://localhost:8080/v1.0", "https://a/b/(c)"] {
            assert!(is_base(base), "{base}");
        }
        for other in [
            "x<script>://a",
            "https://",
            "https://x<script>",
            "https://a b",
            "ftp://a",
            "https://u@a",
            "https://a/<b>",
            "https://a:x",
            "//a",
        ] {
            assert!(!is_base(other), "{other}");
        }
    }
}
