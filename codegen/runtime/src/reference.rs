//! Owns how a URI reference in a response becomes an address (RFC 3986 §5.2), with what is missing encoded. It must not know what is there.

use http::Uri;

/// The address of a `Location`. A fragment is for whoever shows the resource, and is not sent.
#[cfg(feature = "client")]
pub(crate) fn location(base: Option<&Uri>, reference: &[u8]) -> Result<Uri, String> {
    let end = reference.iter().position(|byte| *byte == b'#').unwrap_or(reference.len());
    resolve(base, &with_escapes(&reference[..end]))
}

/// The address of a link in a body. It has no fragment, so that a `#` is a character that was not encoded.
pub(crate) fn link(base: Option<&Uri>, reference: &str) -> Result<Uri, String> {
    resolve(base, &encoded(reference))
}

/// A path or link in which what is not valid in an address is encoded. It has no fragment.
pub(crate) fn encoded(reference: &str) -> String {
    with_escapes(reference.as_bytes()).replace('#', "%23")
}

/// Encodes what is not valid in any part of an address.
fn with_escapes(reference: &[u8]) -> String {
    let mut text = String::new();
    let mut rest = reference.trim_ascii();
    while let Some((&byte, after)) = rest.split_first() {
        let is_bare = byte == b'%' && !(after.len() >= 2 && after[..2].iter().all(u8::is_ascii_hexdigit));
        if is_bare || !byte.is_ascii_graphic() || br#""<>\^`{|}"#.contains(&byte) {
            text.push_str(&format!("%{byte:02X}"));
        } else {
            text.push(char::from(byte));
        }
        rest = after;
    }
    text
}

fn resolve(base: Option<&Uri>, reference: &str) -> Result<Uri, String> {
    let address = match (scheme_of(reference), base) {
        (Some(scheme), _) if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") => reference.to_owned(),
        (Some(scheme), _) => return Err(format!("its scheme is {scheme}, not https or http")),
        (None, None) => return Err("it is not absolute".to_owned()),
        (None, Some(base)) => against(base, reference)?,
    };
    let (scheme, rest) = address.split_once("://").ok_or("it names no server")?;
    let (authority, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let (path, query) = rest.split_at(rest.find('?').unwrap_or(rest.len()));
    if authority.contains('@') {
        return Err("it has a user name".to_owned());
    }
    if authority.is_empty() || authority.contains('%') {
        return Err("the name of its server is not valid".to_owned());
    }
    let address = format!("{scheme}://{authority}{}{query}", without_dots(path));
    Uri::try_from(address).map_err(|error| format!("it is not a valid address: {error}"))
}

/// The reference as an absolute address.
fn against(base: &Uri, reference: &str) -> Result<String, String> {
    let (Some(scheme), Some(authority)) = (base.scheme_str(), base.authority()) else { return Err("it is not absolute".to_owned()) };
    let first = reference.split(['/', '?']).next().unwrap_or_default();
    Ok(match reference.as_bytes() {
        [] => return Err("it is empty".to_owned()),
        [b'/', b'/', ..] => format!("{scheme}:{reference}"),
        [b'/', ..] => format!("{scheme}://{authority}{reference}"),
        [b'?', ..] => format!("{scheme}://{authority}{}{reference}", base.path()),
        _ if first.contains(':') => return Err("it is not a valid address".to_owned()),
        _ => {
            let folder = base.path().rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("{scheme}://{authority}{folder}/{reference}")
        }
    })
}

fn scheme_of(reference: &str) -> Option<&str> {
    let (scheme, _) = reference.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then_some(scheme)
}

/// The path without segments of dots (RFC 3986 §5.2.4).
fn without_dots(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    let mut open = false;
    for segment in path.split('/').skip(1) {
        open = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    if open {
        segments.push("");
    }
    segments.iter().flat_map(|segment| ["/", segment]).collect()
}
