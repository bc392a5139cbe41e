//! Sample values in URL forms, where a placeholder belongs: which segments are samples, and what they stand for. Knows templates alone.

use super::names::words::singular;
use super::primitive;
use crate::api::Primitive;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::page::{Page, Part, Placeholder, Segment, Template};
use std::borrow::Cow;

/// The page with a placeholder for every sample in its URL forms, each of which is warned of.
pub(super) fn mended<'a>(page: &'a Page, diagnostics: &mut Diagnostics) -> Cow<'a, Page> {
    let forms = page.operation.iter().flat_map(|operation| &operation.forms);
    if !forms.flat_map(|form| &form.template.segments).any(|segment| sample(segment).is_some()) {
        return Cow::Borrowed(page);
    }
    let mut page = page.clone();
    for form in page.operation.iter_mut().flat_map(|operation| &mut operation.forms) {
        mend(&mut form.template, diagnostics);
    }
    Cow::Owned(page)
}

fn mend(template: &mut Template, diagnostics: &mut Diagnostics) {
    let mut before: Option<String> = None;
    for segment in &mut template.segments {
        if let (Some(value), Some(before)) = (sample(segment).map(str::to_owned), &before) {
            let name = format!("{}-id", singular(before));
            let message = format!("`{value}` is a sample value, and was read as `{{{name}}}`");
            let help = format!("write `{{{name}}}`");
            diagnostics.push(Diagnostic::new(Code::UrlSample, segment.span, message).label("a sample").help(help));
            template.text = template.text.replacen(&format!("/{value}"), &format!("/{{{name}}}"), 1);
            let hole = Placeholder { names: vec![name], argument: None, quoted: false, span: segment.span };
            segment.parts = vec![Part::Placeholder(hole)];
        }
        before = literal(segment).map(str::to_owned);
    }
}

/// The text of a segment that is one literal.
fn literal(segment: &Segment) -> Option<&str> {
    match segment.parts.as_slice() {
        [Part::Literal(text)] => Some(text),
        _ => None,
    }
}

/// The text of a segment that no API would have for a name: an identifier, a number, an address, or a long mix of letters and numbers.
fn sample(segment: &Segment) -> Option<&str> {
    let text = literal(segment)?;
    let digits = |c: char| c.is_ascii_digit();
    let numbers = text.split(|c| !digits(c)).filter(|run| !run.is_empty()).count();
    let token = text.chars().all(|c| c.is_ascii_alphanumeric() || "-_=!".contains(c));
    let is_sample = primitive::fits(Primitive::Guid, text)
        || (!text.is_empty() && text.chars().all(digits))
        || (text.contains('@') && !text.contains(['(', '$', '=']))
        || (text.len() >= 16 && numbers >= 3 && token);
    is_sample.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::testing;

    #[test]
    fn samples_become_placeholders_named_after_the_segment_before() {
        let mut template = testing::template("/education/classes/11014995-f6ac-4d56-a81c-47c34bb6ac8c/members/7/f(x={y})");
        let mut diagnostics = Diagnostics::new();
        mend(&mut template, &mut diagnostics);
        assert_eq!(template.text, "/education/classes/{class-id}/members/{member-id}/f(x={y})");
        assert_eq!(diagnostics.iter().map(|d| d.code).collect::<Vec<_>>(), [Code::UrlSample; 2]);
    }

    #[test]
    fn names_with_numbers_are_no_samples() {
        for path in ["/reports/getOffice365ActivationsUserDetail", "/me/b2xUserFlows", "/me/fido2Methods", "/a/f(on=@date)"] {
            let template = testing::template(path);
            assert!(template.segments.iter().all(|segment| sample(segment).is_none()), "{path}");
        }
    }
}
