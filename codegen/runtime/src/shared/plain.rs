//! Owns how the text of a documented message is taken apart, and when two URLs ask for the same. It must not know HTTP types. The generator uses
//! this file, too: it calls an example tested only if the call passes here.

/// Whether a line of an exchange begins a message: `### request page:line`.
pub fn is_head(line: &str) -> bool {
    let place = line.strip_prefix("### request ").or_else(|| line.strip_prefix("### response "));
    place.and_then(|place| place.rsplit_once(':')).is_some_and(|(_, line)| line.trim_end().parse::<u32>().is_ok())
}

/// A message: its first line, the headers and the body.
pub struct Message<'a> {
    pub first: &'a str,
    pub headers: Vec<(&'a str, &'a str)>,
    pub body: &'a str,
}

impl<'a> Message<'a> {
    /// Takes a message apart; an error is the line that is not a header.
    pub fn parse(text: &'a str) -> Result<Self, &'a str> {
        let (first, mut rest) = line(text.trim_start());
        let mut headers = Vec::new();
        loop {
            let (head, after) = line(rest);
            if head.trim().is_empty() {
                return Ok(Self { first: first.trim_end(), headers, body: after.trim() });
            }
            let (name, value) = head.split_once(':').ok_or(head)?;
            headers.push((name.trim(), value.trim()));
            rest = after;
        }
    }
}

fn line(text: &str) -> (&str, &str) {
    text.split_once('\n').unwrap_or((text, ""))
}

/// The method and the address of a request line. The address may have spaces in it, and any white space may stand around it.
pub fn request_line(line: &str) -> Option<(&str, &str)> {
    let (method, url) = line.trim().split_once(char::is_whitespace)?;
    let version = url.rsplit_once(char::is_whitespace).filter(|(_, version)| version.starts_with("HTTP/"));
    Some((method, version.map_or(url, |(url, _)| url).trim()))
}

/// The text with its `%XX` decoded; what is not UTF-8 then is replaced.
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |at: usize| bytes.get(at).and_then(|digit| char::from(*digit).to_digit(16));
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Whether the documented URL, without its query, is the path `ours` below the base. It may be for another version or server, or name none: then
/// its end counts. `templates` are the forms that the path may have.
pub fn same_path(ours: &str, documented: &str, base: &str, templates: &[&str]) -> bool {
    let ours = segments(ours);
    let theirs = match documented.strip_prefix(base) {
        Some(below) => segments(below),
        None => {
            let mut all = segments(documented);
            all.split_off(all.len().saturating_sub(ours.len()))
        }
    };
    let fits = |template: &&str| {
        let template = segments(template.split('?').next().unwrap_or_default());
        template.len() == ours.len()
            && template.iter().zip(&ours).zip(&theirs).all(|((template, ours), theirs)| same_segment(template, ours, theirs))
    };
    ours == theirs || ours.len() == theirs.len() && templates.iter().any(fits)
}

/// The segments of a path, decoded, without the blanks that are for readers alone.
fn segments(path: &str) -> Vec<String> {
    path.split('/').filter(|segment| !segment.is_empty()).map(|segment| unspaced(&decode(segment))).collect()
}

/// `f(a=1, b=[2, 3])` without the blanks after its commas.
pub fn unspaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut depth, mut quoted) = (0_usize, false);
    for c in text.chars() {
        if c.is_whitespace() && depth > 0 && !quoted && out.ends_with(',') {
            continue;
        }
        match c {
            '\'' if depth > 0 => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        out.push(c);
    }
    out
}

/// Services and pages do not care about the case of names; what fills a placeholder must be identical.
fn same_segment(template: &str, ours: &str, theirs: &str) -> bool {
    let (mut names, mut rest) = (Vec::new(), template);
    // A list is a value, whatever the template shows in its brackets.
    while let Some(open) = rest.find(['{', '[']) {
        let close = if rest[open..].starts_with('{') { '}' } else { ']' };
        names.push(&rest.as_bytes()[..open]);
        rest = rest[open..].split_once(close).map_or("", |(_, after)| after);
    }
    names.push(rest.as_bytes());
    ours == theirs || same_fillings(&names, ours.as_bytes(), theirs.as_bytes())
}

/// Whether both texts are those names in whatever case, with the same values between them.
fn same_fillings(names: &[&[u8]], ours: &[u8], theirs: &[u8]) -> bool {
    let Some((name, names)) = names.split_first() else { return ours.is_empty() && theirs.is_empty() };
    let begins = |text: &[u8]| text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    if !begins(ours) || !begins(theirs) {
        return false;
    }
    let (ours, theirs) = (&ours[name.len()..], &theirs[name.len()..]);
    let longest = if names.is_empty() { 0 } else { ours.len().min(theirs.len()) };
    (0..=longest).take_while(|end| ours[..*end] == theirs[..*end]).any(|end| same_fillings(names, &ours[end..], &theirs[end..]))
}

/// The options of a query, decoded and sorted. Pages write a space as ` `, `%20` or `+`.
pub fn options(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|option| !option.is_empty()).map(|option| option.split_once('=').unwrap_or((option, "")));
    let mut options: Vec<_> =
        pairs.map(|(name, value)| (decode(name).trim().to_owned(), decode(value).replace('+', " ").trim().to_owned())).collect();
    options.sort();
    options
}

/// The options of `some` that `others` lack, whatever the case of their names.
pub fn missing<'o>(some: &'o [(String, String)], others: &[(String, String)]) -> Vec<&'o (String, String)> {
    let has = |(name, value): &(String, String)| others.iter().any(|(other, same)| other.eq_ignore_ascii_case(name) && same == value);
    some.iter().filter(|option| !has(option)).collect()
}

/// The values that commas separate in the values of a header, sorted.
pub fn listed<'v>(values: impl Iterator<Item = &'v str>) -> Vec<String> {
    let mut listed: Vec<String> = values.flat_map(|value| value.split(',')).map(|part| part.trim().to_owned()).collect();
    listed.sort();
    listed
}

/// The media type in the value of a `Content-Type`.
pub fn media_type(value: &str) -> String {
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
