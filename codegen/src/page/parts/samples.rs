//! Sample values in URL forms, where a placeholder belongs: which segments are samples, and what they stand for. Knows templates alone.

use crate::diag::{Code, Diagnostic, Findings};
use crate::page::syntax::template::{Part, Placeholder, Segment, Template};
use crate::standards::odata;
use crate::standards::odata::Primitive;
use crate::standards::words::singular;

/// Puts a placeholder in the place of every sample in a URL form, and warns of each.
pub(crate) fn replace(template: &mut Template, findings: &mut Findings) {
    let found: Vec<_> = samples(template).map(|(at, value, before)| (at, value.to_owned(), before.to_owned())).collect();
    for (at, value, before) in found {
        let name = format!("{}-id", singular(&before));
        let message = format!("`{value}` is a sample value, and was read as `{{{name}}}`");
        let help = format!("write `{{{name}}}`");
        let span = template.segments[at].span;
        findings.push(Diagnostic::new(Code::UrlSample, span, message).label("a sample").help(help));
        template.text = replaced(&template.text, &value, &name);
        let hole = Placeholder { written: name.clone(), names: vec![name], argument: None, quoted: false, default: None, span };
        template.segments[at].parts = vec![Part::Placeholder(hole)];
    }
}

/// The samples among the segments, each with its place and the name before it.
fn samples(template: &Template) -> impl Iterator<Item = (usize, &str, &str)> {
    let segments = &template.segments;
    (1..segments.len()).filter_map(move |at| {
        let before = literal(&segments[at - 1])?;
        let bare = || literal(&segments[at]).filter(|text| *text == "id" && at + 1 < segments.len());
        Some((at, sample(&segments[at]).or_else(bare)?, before))
    })
}

/// A template's text with a placeholder for the first segment that is `value`.
fn replaced(text: &str, value: &str, name: &str) -> String {
    let ends = |at: usize| text[at..].chars().next().is_none_or(|c| matches!(c, '/' | '?'));
    let written = format!("/{value}");
    match text.match_indices(&written).find(|(at, _)| ends(at + written.len())) {
        Some((at, _)) => format!("{}/{{{name}}}{}", &text[..at], &text[at + written.len()..]),
        None => text.to_owned(),
    }
}

/// The text of a segment that is one literal.
fn literal(segment: &Segment) -> Option<&str> {
    match segment.parts.as_slice() {
        [Part::Literal(text)] => Some(text),
        _ => None,
    }
}

/// The text of a segment that no API would have for a name: an identifier, a number, an address, a host, or a long mix of letters and numbers.
fn sample(segment: &Segment) -> Option<&str> {
    let text = literal(segment)?;
    let digits = |c: char| c.is_ascii_digit();
    let numbers = text.split(|c| !digits(c)).filter(|run| !run.is_empty()).count();
    let token = text.chars().all(|c| c.is_ascii_alphanumeric() || "-_=!".contains(c));
    let is_sample = odata::fits(Primitive::Guid, text)
        || (!text.is_empty() && text.chars().all(digits))
        || (text.contains('@') && !text.contains(['(', '$', '=']))
        || is_host(text)
        || (text.len() >= 16 && numbers >= 3 && token);
    is_sample.then_some(text)
}

/// `contoso.com`: names with dots, the last of which no namespace ends in.
fn is_host(text: &str) -> bool {
    const TOP: [&str; 5] = ["com", "net", "org", "edu", "example"];
    let is_label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    text.rsplit_once('.').is_some_and(|(rest, top)| TOP.contains(&top) && rest.split('.').all(is_label))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing;

    #[test]
    fn samples_become_placeholders_named_after_the_segment_before() {
        let mut template = testing::template("/education/classes/11014995-f6ac-4d56-a81c-47c34bb6ac8c/members/7/f(x={y})");
        let mut findings = Findings::new();
        replace(&mut template, &mut findings);
        assert_eq!(template.text, "/education/classes/{class-id}/members/{member-id}/f(x={y})");
        assert_eq!(findings.iter().map(|d| d.code).collect::<Vec<_>>(), [Code::UrlSample; 2]);
    }

    #[test]
    fn a_host_and_a_key_without_braces_are_samples() {
        let mended = |path: &str| {
            let mut template = testing::template(path);
            replace(&mut template, &mut Findings::new());
            template.text
        };
        assert_eq!(mended("/sites/contoso.example.com"), "/sites/{site-id}");
        assert_eq!(mended("/identity/sites/id/drives"), "/identity/sites/{site-id}/drives");
        assert_eq!(mended("/users/{x}/id"), "/users/{x}/id");
        assert_eq!(mended("/users/graph.user"), "/users/graph.user");
    }

    #[test]
    fn names_with_numbers_are_no_samples() {
        for path in ["/reports/getOffice365ActivationsUserDetail", "/me/b2xUserFlows", "/me/fido2Methods", "/a/f(on=@date)"] {
            let template = testing::template(path);
            assert!(template.segments.iter().all(|segment| sample(segment).is_none()), "{path}");
        }
    }
}
