//! Owns the URL forms of a call: which fences show them, and the lines of each. It must not know what the forms have in common.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::fence;
use crate::page::classify::section::Section;
use crate::page::english::headings::Role;
use crate::page::model::UrlForm;
use crate::page::syntax::annotation::BlockType;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Fence;
use crate::page::syntax::first_line;
use crate::page::syntax::first_line::Start;
use crate::page::syntax::range::{lines_with_text, trim};
use crate::page::syntax::url_form;
use crate::span::Spanned;
use crate::standards::http::Method;
use std::iter::Peekable;
use std::ops::Range;

/// The fences that show the URL forms, with the rule of each: those of the section for it, or else, with `by_shape`, those that look like it, or
/// else, with `by_example`, the requests of examples.
pub(crate) fn blocks<'d>(context: &Context<'_>, sections: &[Section<'d>], by_shape: bool, by_example: bool) -> Vec<(&'d Fence, Rule)> {
    let of_request = sections.iter().filter(|section| section.role == Role::HttpRequest).flat_map(|section| &section.fences);
    let own = of_request.filter(|fence| fence.may_be_http && !fence::is_response(fence));
    let own: Vec<_> = own.map(|fence| (*fence, Rule::FormSection)).collect();
    if !own.is_empty() && own.iter().all(|(fence, _)| fence::is_annotated_request(fence)) {
        return with_further(context, sections, own);
    }
    if !own.is_empty() || !by_shape {
        return own;
    }
    let templates =
        |section: &Section<'d>| section.fences.iter().copied().filter(|fence| fence::shows_template(context, fence)).collect::<Vec<_>>();
    let outside = sections.iter().filter(|section| section.role != Role::Examples).flat_map(templates);
    let found: Vec<_> = outside.filter(|fence| !fence::is_annotated_request(fence)).map(|fence| (fence, Rule::FormShape)).collect();
    let examples = || sections.iter().flat_map(templates).map(|fence| (fence, Rule::FormExample));
    if by_example {
        return if found.is_empty() { examples().collect() } else { found };
    }
    // A page that does not say that it is about a call may show samples of requests: a query without a placeholder is one.
    let is_sample = |fence: &Fence| fence::samples_query(context, fence) && !context.text[fence.inner.clone()].contains('{');
    let annotated = || examples().filter(|(fence, _)| fence.block_type() == Some(BlockType::Request)).collect();
    if found.iter().all(|(fence, _)| is_sample(fence)) { annotated() } else { found }
}

/// The forms of a section that has annotated requests alone, with those that further sections have in the same way: `## List a site's drives`.
fn with_further<'d>(context: &Context<'_>, sections: &[Section<'d>], own: Vec<(&'d Fence, Rule)>) -> Vec<(&'d Fence, Rule)> {
    let others = sections
        .iter()
        .filter(|section| section.role == Role::Other || section.rule == Rule::ShapeExample)
        .flat_map(|section| &section.fences)
        .copied();
    let further = others.filter(|fence| fence::is_annotated_request(fence) && fence::shows_template(context, fence));
    own.into_iter().chain(further.map(|fence| (fence, Rule::FormFurther))).collect()
}

/// The forms of the fences.
pub(crate) fn read(context: &Context<'_>, blocks: &[(&Fence, Rule)], findings: &mut Findings) -> Vec<UrlForm> {
    let mut forms = Vec::new();
    for (fence, rule) in blocks {
        findings.fact(*rule, context.span(fence.inner.clone()), || "URL forms".to_owned());
        read_block(context, fence, &mut forms, findings);
    }
    forms
}

/// Adds the forms of one fence. Headers and body of a request that is written in full are passed over.
fn read_block(context: &Context<'_>, fence: &Fence, forms: &mut Vec<UrlForm>, findings: &mut Findings) {
    let mut lines = lines_with_text(context.text, fence.inner.clone()).peekable();
    let mut found = false;
    while let Some(line) = lines.next() {
        let start = first_line::start(context, line.clone());
        found |= !matches!(start, Start::Status(_) | Start::Other);
        match start {
            Start::Request(method, url) => forms.extend(form(context, method, url, line, &mut lines, findings)),
            Start::NoUrl(method) => {
                let message = format!("`{}` stands without a path", method.value);
                findings.push(Diagnostic::new(Code::HttpNoRequest, method.span, message));
            }
            Start::UnknownMethod(word) => {
                let message = format!("`{}` is not an HTTP method", word.value);
                let found = Diagnostic::new(Code::HttpUnknownMethod, word.span, message);
                findings.push(found.did_you_mean_one_of(word.span, "", Method::near(&word.value)));
            }
            Start::Status(_) | Start::Other => {}
        }
    }
    if !found {
        let place = if fence.inner.is_empty() { fence.inner.clone() } else { trim(context.text, fence.inner.clone()) };
        findings.push(Diagnostic::new(Code::HttpNoRequest, context.span(place), "the HTTP block names no method"));
    }
}

/// The form that begins in a line and goes on in the next ones that continue its URL.
fn form(
    context: &Context<'_>,
    method: Spanned<Method>,
    mut url: Range<usize>,
    line: Range<usize>,
    lines: &mut Peekable<impl Iterator<Item = Range<usize>>>,
    findings: &mut Findings,
) -> Option<UrlForm> {
    first_line::check_method(context, &method, findings);
    let mut end = line.end;
    while let Some(more) = lines.next_if(|next| first_line::continues_url(context.text, &url, next)) {
        findings.fact(Rule::FormContinued, context.span(more.clone()), || "the URL goes on".to_owned());
        end = more.end;
        url.end = more.start + context.text[more].trim_end().len();
    }
    let span = context.span(method.span.range().start..end);
    let template = url_form::read(context, url, findings)?;
    findings.fact(Rule::FormLine, span, || format!("URL form: {} {}", method.value, template.text));
    Some(UrlForm { method, template, span })
}
