//! Owns sample values in URL forms, where a placeholder belongs: which segments are samples, and what they stand for. It must not know more of a
//! page than templates.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::template::{Part, Placeholder, Segment, Template};
use crate::standards::odata;
use crate::standards::odata::Primitive;
use crate::standards::words::singular;

/// Puts a placeholder in the place of every sample in a URL form, and warns of each.
pub(crate) fn replace(template: &mut Template, findings: &mut Findings) {
    for Sample { at, value, before, rule } in samples(template) {
        let name = format!("{}-id", singular(&before));
        let message = format!("`{value}` is a sample value, and was read as `{{{name}}}`");
        let help = format!("write `{{{name}}}`");
        let span = template.segments[at].span;
        findings.push(Diagnostic::new(Code::UrlSample, span, message).label("a sample").help(help));
        findings.fact(rule, span, || format!("placeholder: {{{name}}}"));
        template.text = replaced(&template.text, &value, &name);
        let placeholder =
            Placeholder { written: name.clone(), names: vec![name], argument: None, quoted: false, list: None, default: None, span };
        template.segments[at].parts = vec![Part::Placeholder(placeholder)];
    }
}

/// A sample among the segments.
struct Sample {
    at: usize,
    value: String,
    /// The name before it.
    before: String,
    rule: Rule,
}

/// The samples among the segments.
fn samples(template: &Template) -> Vec<Sample> {
    let segments = &template.segments;
    let found = (1..segments.len()).filter_map(|at| {
        let before = literal(&segments[at - 1])?.to_owned();
        let value = literal(&segments[at])?;
        let is_id = || value == "id" && at + 1 < segments.len();
        let rule = sample(value).or_else(|| is_id().then_some(Rule::SampleId))?;
        Some(Sample { at, value: value.to_owned(), before, rule })
    });
    found.collect()
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

type Fits = fn(&str) -> bool;

/// Texts that no API would have for a name, with their rules, in the order in which they are tried.
const SAMPLES: [(Rule, Fits); 5] = [
    (Rule::SampleGuid, |text| odata::fits(Primitive::Guid, text)),
    (Rule::SampleNumber, |text| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())),
    (Rule::SampleAddress, |text| text.contains('@') && !text.contains(['(', '$', '='])),
    (Rule::SampleHost, is_host),
    (Rule::SampleToken, is_token),
];

/// The rule by which the text of a segment is a sample.
fn sample(text: &str) -> Option<Rule> {
    SAMPLES.into_iter().find(|(_, fits)| fits(text)).map(|(rule, _)| rule)
}

/// A long mix of letters and numbers.
fn is_token(text: &str) -> bool {
    const LONG: usize = 16;
    const NUMBERS: usize = 3;
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).count();
    text.len() >= LONG && numbers >= NUMBERS && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_=!".contains(c))
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
        let repaired = |path: &str| {
            let mut template = testing::template(path);
            replace(&mut template, &mut Findings::new());
            template.text
        };
        assert_eq!(repaired("/sites/contoso.example.com"), "/sites/{site-id}");
        assert_eq!(repaired("/identity/sites/id/drives"), "/identity/sites/{site-id}/drives");
        assert_eq!(repaired("/users/{x}/id"), "/users/{x}/id");
        assert_eq!(repaired("/users/graph.user"), "/users/graph.user");
    }

    #[test]
    fn names_with_numbers_are_not_samples() {
        for path in ["/reports/getOffice365ActivationsUserDetail", "/me/b2xUserFlows", "/me/fido2Methods", "/a/f(on=@date)"] {
            let template = testing::template(path);
            assert!(template.segments.iter().all(|segment| literal(segment).is_none_or(|text| sample(text).is_none())), "{path}");
        }
    }
}
