//! The template of a URL form as a page writes it, with what is wrong with it and the rules by which it is read. Knows no method.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::context::Context;
use crate::page::syntax::template::{Malformed, Part, Placeholder, Template, prefix_length};
use std::ops::Range;

/// Reads the template in the bytes `url`; `None` if it cannot be read, which a diagnostic reports.
pub(crate) fn read(context: &Context<'_>, url: Range<usize>, findings: &mut Findings) -> Option<Template> {
    let mut repairs = Vec::new();
    let parsed = Template::parse(context.file, context.text, url.clone(), &mut repairs);
    for (rule, repair) in repairs {
        findings.fact(rule, repair.span, || format!("URL: {}", repair.what));
        findings.push(diagnostic(Code::HttpRecovered, repair));
    }
    match parsed {
        Ok(template) => {
            facts(context, url, &template, findings);
            Some(template)
        }
        Err(malformed) => {
            findings.push(diagnostic(Code::HttpPlaceholder, malformed));
            None
        }
    }
}

fn diagnostic(code: Code, Malformed { span, what, help }: Malformed) -> Diagnostic {
    let diagnostic = Diagnostic::new(code, span, what);
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

/// Keeps the facts of a template.
fn facts(context: &Context<'_>, url: Range<usize>, template: &Template, findings: &mut Findings) {
    let prefix = url.start..url.start + prefix_length(&context.text[url.clone()]);
    if !prefix.is_empty() {
        findings.fact(Rule::UrlPrefix, context.span(prefix.clone()), || format!("before the path: {}", &context.text[prefix]));
    }
    for part in template.segments.iter().chain(template.query.iter().map(|(_, value)| value)).flat_map(|segment| &segment.parts) {
        if let Part::Placeholder(placeholder) = part {
            facts_of_placeholder(context, placeholder, findings);
        }
    }
}

fn facts_of_placeholder(context: &Context<'_>, placeholder: &Placeholder, findings: &mut Findings) {
    let span = placeholder.span;
    let rule = match context.text[span.range()].chars().next() {
        Some('<') => Rule::PlaceholderAngles,
        Some('(') => Rule::PlaceholderParentheses,
        Some('[') => Rule::ArgumentList,
        _ => Rule::PlaceholderBraces,
    };
    let first = || placeholder.names.first().map(String::as_str).unwrap_or_default();
    let what = if placeholder.list.is_some() { "list" } else { "placeholder" };
    findings.fact(rule, span, || format!("{what}: {}", first()));
    if let Some(default) = placeholder.default.as_ref().filter(|_| placeholder.list.is_some()) {
        findings.fact(Rule::ArgumentDefault, span, || format!("by default {default}"));
    }
    if placeholder.names.len() > 1 {
        findings.fact(Rule::PlaceholderNames, span, || format!("names: {}", placeholder.names.join(", ")));
    }
    if let Some(argument) = &placeholder.argument {
        findings.fact(Rule::ArgumentNamed, span, || format!("argument: {argument}"));
    }
    if placeholder.quoted {
        findings.fact(Rule::ArgumentQuoted, span, || format!("string: {}", first()));
    }
}
