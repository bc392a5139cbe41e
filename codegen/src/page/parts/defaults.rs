//! Owns arguments of functions to which URL forms give a fixed value, `f(on='reader',count=3)`: which of them callers may change. It must not know
//! more of a page than templates.
//!
//! A fixed value is the default of a placeholder, unless forms of the page only differ in that value: then it distinguishes the forms,
//! and is a constant. A word without quotes that is not a value stands for one, and is a placeholder without default.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::UrlForm;
use crate::page::syntax::template::{Part, Placeholder, Segment};
use crate::span::Span;
use crate::standards::http::Method;
use crate::standards::name::is_simple;
use std::collections::{BTreeSet, HashMap};

/// Puts placeholders in the place of the fixed arguments of URL forms.
pub(crate) fn open_all(forms: &mut [UrlForm], findings: &mut Findings) {
    let constants = constants(forms);
    for form in forms {
        for at in 0..form.template.segments.len() {
            open(form, at, &constants, findings);
        }
    }
}

/// A fixed argument: where it is, and what it is.
struct Fixed {
    /// The part of its segment.
    part: usize,
    /// The bytes of the value in that part, quotes excluded.
    start: usize,
    end: usize,
    name: String,
    quoted: bool,
    /// The same bytes in the page.
    span: Span,
}

impl Fixed {
    /// Whether the value is a word that stands for one.
    fn is_word(&self, value: &str) -> bool {
        !self.quoted && !matches!(value, "true" | "false" | "null") && !value.starts_with(|c: char| c.is_ascii_digit() || c == '-')
    }
}

/// The fixed arguments of a segment. Only complete values count: quoted text, or a word.
fn fixed(segment: &Segment) -> Vec<Fixed> {
    let mut found = Vec::new();
    let (mut written, mut quoted) = (segment.span.range().start, false);
    for (part, piece) in segment.parts.iter().enumerate() {
        match piece {
            Part::Placeholder(placeholder) => (written, quoted) = (placeholder.span.range().end, placeholder.quoted),
            Part::Literal(text) => {
                found.extend(in_literal(text, part, quoted, |start, end| Span::new(segment.span.file, written + start..written + end)))
            }
        }
    }
    found
}

/// Those of a literal part, which may begin inside quotes.
fn in_literal(text: &str, part: usize, mut quoted: bool, span: impl Fn(usize, usize) -> Span) -> Vec<Fixed> {
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        quoted ^= c == '\'';
        if quoted || !matches!(c, '(' | ',') {
            continue;
        }
        let rest = &text[at + 1..];
        let Some((name, value)) = name_of(rest) else { continue };
        let trimmed = name.trim();
        let Some((offset, length, in_quotes)) = value_of(value).filter(|_| is_simple(trimmed)) else { continue };
        let start = at + 1 + name.len() + 1 + offset;
        let end = start + length;
        found.push(Fixed { part, start, end, name: trimmed.to_owned(), quoted: in_quotes, span: span(start, end) });
    }
    found
}

/// The name before the next `=`, and what follows. It ends before the next bracket, so that calls within each other are read once.
fn name_of(text: &str) -> Option<(&str, &str)> {
    let (name, rest) = text.split_at(text.find(['=', '(', ')', ',', '\''])?);
    Some((name, rest.strip_prefix('=')?))
}

/// Offset and length of a complete value at the start of a text, and whether it is in quotes.
fn value_of(text: &str) -> Option<(usize, usize, bool)> {
    if let Some(inner) = text.strip_prefix('\'') {
        let length = inner.find('\'')?;
        return inner[length + 1..].starts_with([',', ')']).then_some((1, length, true));
    }
    let length = text.find(|c: char| !c.is_ascii_alphanumeric() && !"-_.".contains(c))?;
    (length > 0 && text[length..].starts_with([',', ')'])).then_some((0, length, false))
}

/// The places (segment, argument) whose value distinguishes forms of a method: those of one shape in which they differ from the first of it.
fn constants(forms: &[UrlForm]) -> BTreeSet<(Method, usize, String)> {
    let mut found = BTreeSet::new();
    let mut first_of: HashMap<(Method, String), &UrlForm> = HashMap::new();
    for other in forms {
        let one = *first_of.entry((other.method.value, shape(other))).or_insert(other);
        for (at, (a, b)) in one.template.segments.iter().zip(&other.template.segments).enumerate() {
            for (x, y) in fixed(a).iter().zip(&fixed(b)) {
                if x.name == y.name && value(a, x) != value(b, y) {
                    found.insert((one.method.value, at, x.name.clone()));
                }
            }
        }
    }
    found
}

/// A form's path without the values of fixed arguments and the names of placeholders.
fn shape(form: &UrlForm) -> String {
    let segment = |segment: &Segment| {
        let mut out = String::from("/");
        let mut all = fixed(segment).into_iter().peekable();
        for (number, part) in segment.parts.iter().enumerate() {
            match part {
                Part::Placeholder(_) => out.push_str("{}"),
                Part::Literal(text) => {
                    let mut done = 0;
                    while let Some(fixed) = all.next_if(|fixed| fixed.part == number) {
                        out.push_str(&text[done..fixed.start]);
                        done = fixed.end;
                    }
                    out.push_str(&text[done..]);
                }
            }
        }
        out.to_lowercase()
    };
    form.template.segments.iter().map(segment).collect()
}

fn value<'s>(segment: &'s Segment, fixed: &Fixed) -> &'s str {
    match &segment.parts[fixed.part] {
        Part::Literal(text) => &text[fixed.start..fixed.end],
        Part::Placeholder(_) => "",
    }
}

/// Puts placeholders in the place of the fixed arguments of a segment.
fn open(form: &mut UrlForm, at: usize, constants: &BTreeSet<(Method, usize, String)>, findings: &mut Findings) {
    let method = form.method.value;
    let segment = &form.template.segments[at];
    let is_constant = |fixed: &Fixed| constants.contains(&(method, at, fixed.name.clone()));
    let (fixed, found): (Vec<Fixed>, Vec<Fixed>) = fixed(segment).into_iter().partition(is_constant);
    for fixed in fixed {
        findings.fact(Rule::ArgumentConstant, fixed.span, || format!("constant: {}={}", fixed.name, value(segment, &fixed)));
    }
    if found.is_empty() {
        return;
    }
    found.iter().for_each(|fixed| record(fixed, value(segment, fixed), findings));
    let parts = opened(segment, &found);
    let words = found.iter().map(|fixed| (fixed, value(segment, fixed))).filter(|(fixed, value)| fixed.is_word(value));
    let mut text = form.template.text.clone();
    for (Fixed { name, .. }, value) in words {
        text = text.replacen(&format!("{name}={value}"), &format!("{name}={{{name}}}"), 1);
    }
    form.template.text = text;
    form.template.segments[at].parts = parts;
}

/// Warns of a word that stands for a value, and records what the argument is.
fn record(fixed: &Fixed, value: &str, findings: &mut Findings) {
    let Fixed { name, span, .. } = fixed;
    if fixed.is_word(value) {
        let message = format!("`{value}` stands for a value of `{name}`, and was read as `{{{name}}}`");
        findings.push(Diagnostic::new(Code::UrlSample, *span, message).help(format!("write `{{{name}}}`")));
        findings.fact(Rule::ArgumentWord, *span, || format!("placeholder: {{{name}}}"));
    } else {
        findings.fact(Rule::ArgumentDefault, *span, || format!("placeholder: {{{name}}}, by default {value}"));
    }
}

/// The parts of a segment with placeholders in the place of fixed arguments.
fn opened(segment: &Segment, found: &[Fixed]) -> Vec<Part> {
    let mut parts = Vec::new();
    for (number, part) in segment.parts.iter().enumerate() {
        let Part::Literal(text) = part else {
            parts.push(part.clone());
            continue;
        };
        let mut done = 0;
        let first = found.partition_point(|fixed| fixed.part < number);
        for fixed in found[first..].iter().take_while(|fixed| fixed.part == number) {
            let value = &text[fixed.start..fixed.end];
            parts.push(Part::Literal(text[done..fixed.start].to_owned()));
            parts.push(Part::Placeholder(Placeholder {
                // A word that has the name in it is what the page calls the placeholder.
                written: if value.contains(&fixed.name) { value } else { &fixed.name }.to_owned(),
                names: vec![fixed.name.clone()],
                argument: Some(fixed.name.clone()),
                quoted: fixed.quoted,
                list: None,
                default: Some(value.to_owned()).filter(|value| !fixed.is_word(value)),
                span: fixed.span,
            }));
            done = fixed.end;
        }
        parts.push(Part::Literal(text[done..].to_owned()));
    }
    parts.retain(|part| !matches!(part, Part::Literal(text) if text.is_empty()));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::page;

    /// The placeholders of each form as `name=default`, and the findings.
    fn summary(lines: &str) -> (Vec<Vec<String>>, usize) {
        let (page, findings) = page(&format!("# T\n## HTTP request\n```http\n{lines}\n```\n"));
        let forms = page.operation.unwrap_or_default().forms;
        let placeholder = |part: &Part| match part {
            Part::Placeholder(found) => Some(format!("{}={}", found.names[0], found.default.as_deref().unwrap_or("?"))),
            Part::Literal(_) => None,
        };
        let of_form = |form: &UrlForm| form.template.segments.iter().flat_map(|segment| &segment.parts).filter_map(placeholder).collect();
        (forms.iter().map(of_form).collect(), findings.len())
    }

    #[test]
    fn a_fixed_argument_is_a_default() {
        assert_eq!(summary("GET /a/f(on='reader')"), (vec![vec!["on=reader".into()]], 0));
        let several = summary("GET /a/f(x={x},width=640,mode='fit')\nGET /a/f(width=640)");
        assert_eq!(several, (vec![vec!["x=?".into(), "width=640".into(), "mode=fit".into()], vec!["width=640".into()]], 0));
    }

    #[test]
    fn a_value_that_tells_forms_apart_is_a_constant() {
        assert_eq!(summary("GET /a/f(period='D7')\nGET /a/f(period='D30')"), (vec![vec![], vec![]], 0));
        assert_eq!(summary("GET /me/f(n=1)\nGET /a/f(n=2)").0, [["n=1"], ["n=2"]]);
    }

    #[test]
    fn a_word_without_quotes_stands_for_a_value() {
        assert_eq!(summary("GET /a/f(count=n,all=true)"), (vec![vec!["count=?".into(), "all=true".into()]], 1));
        assert_eq!(summary("GET /a/f(x='{y}',t=duration'P1D')"), (vec![vec!["y=?".into()]], 0));
    }
}
