//! An API page: the URL forms of its request blocks, and its sections put together. Knows which fence is a request block and which an example.

use crate::diag::{Code, Diagnostic, Findings};
use crate::page::classify::section::{Role, Section};
use crate::page::classify::shape;
use crate::page::classify::shape::PageKind;
use crate::page::model::{OperationPage, UrlForm};
use crate::page::parts::table::Types;
use crate::page::parts::{defaults, examples, parameters, permissions, response, samples};
use crate::page::syntax::annotation::BlockType;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Fence;
use crate::page::syntax::front_matter::FrontMatter;
use crate::page::syntax::http;
use crate::page::syntax::http::Start;
use crate::page::syntax::range::{lines_with_text, trim};
use crate::page::syntax::url_form;

/// Reads the sections of an API page; `None` for a page that is none.
pub(crate) fn read(
    context: &Context<'_>,
    front: &FrontMatter,
    sections: &[Section<'_>],
    defines_types: bool,
    findings: &mut Findings,
) -> Option<OperationPage> {
    let says_so = PageKind::of(front) == PageKind::Api;
    let by_shape = shape::may_be_call(sections, PageKind::of(front));
    let by_example = shape::is_of_call(sections, PageKind::of(front));
    let blocks = request_blocks(context, sections, by_shape, by_example);
    if blocks.is_empty() {
        if let Some(kind) = front.doc_type.as_ref().filter(|_| says_so && defines_types) {
            let message = format!("`{}` is said of a page that defines a type and has no HTTP request block", kind.value);
            let help = "write `doc_type: resourcePageType`; it was read as such";
            findings.push(Diagnostic::new(Code::FrontMatter, kind.span, message).help(help));
            return None;
        }
        if !says_so {
            return None;
        }
    }
    let mut forms = Vec::new();
    for fence in &blocks {
        read_forms(context, fence, &mut forms, findings);
    }
    forms.iter_mut().for_each(|form| samples::replace(&mut form.template, findings));
    defaults::open_all(&mut forms, findings);
    if blocks.is_empty() {
        let at = sections.iter().find(|s| s.level > 0).map_or(0..0, |section| section.range.clone());
        findings.push(Diagnostic::new(
            Code::HttpMissing,
            context.span(at),
            "the page says that it is an API page, but has no HTTP request block",
        ));
    }
    Some(OperationPage {
        permissions: permissions::read(context, sections, findings),
        forms,
        headers: parameters::headers(context, sections, findings),
        query: parameters::query(context, sections, findings),
        path_parameters: parameters::rows(context, sections, Role::PathParameters, Types::Needed, findings),
        body: parameters::body(context, sections, findings),
        response: response::read(context, sections, findings),
        examples: examples::read(context, sections, &blocks, findings),
    })
}

/// The fences that show the URL forms: those of the section for it, or else, with `by_shape`, those that look like it, or else, with
/// `by_example`, the requests of examples.
fn request_blocks<'d>(context: &Context<'_>, sections: &[Section<'d>], by_shape: bool, by_example: bool) -> Vec<&'d Fence> {
    let of_section: Vec<_> = sections
        .iter()
        .filter(|section| section.role == Role::HttpRequest)
        .flat_map(Section::fences)
        .filter(|fence| fence.may_be_http && !matches!(fence.first.start, Start::Status(_)))
        .collect();
    if !of_section.is_empty() || !by_shape {
        return of_section;
    }
    let elsewhere = |annotated: bool| -> Vec<_> {
        sections
            .iter()
            .filter(|section| annotated || section.role != Role::Examples)
            .flat_map(Section::fences)
            .filter(|fence| shape::shows_template(context, fence))
            .filter(|fence| annotated || !matches!(fence.block_type(), Some(BlockType::Request | BlockType::Example)))
            .collect()
    };
    let found = elsewhere(false);
    if found.is_empty() && by_example { elsewhere(true) } else { found }
}

/// Adds the forms of one request block.
fn read_forms(context: &Context<'_>, fence: &Fence, forms: &mut Vec<UrlForm>, findings: &mut Findings) {
    let mut lines = lines_with_text(context.text, fence.inner.clone()).peekable();
    let mut found = false;
    while let Some(line) = lines.next() {
        match http::start(context, line.clone()) {
            Start::Request(method, mut url) => {
                found = true;
                http::check_case(context, &method, findings);
                let mut end = line.end;
                while let Some(more) = lines.next_if(|next| http::continues_url(context.text, next)) {
                    end = more.end;
                    url.end = more.start + context.text[more].trim_end().len();
                }
                let span = context.span(method.span.range().start..end);
                if let Some(template) = url_form::read(context, url, findings) {
                    forms.push(UrlForm { method, template, span });
                }
            }
            Start::NoUrl(method) => {
                found = true;
                let message = format!("`{}` stands without a path", method.value);
                findings.push(Diagnostic::new(Code::HttpNoRequest, method.span, message));
            }
            Start::UnknownMethod(word) => {
                found = true;
                let message = format!("`{}` is not an HTTP method", word.value);
                findings.push(Diagnostic::new(Code::HttpUnknownMethod, word.span, message));
            }
            // Headers and body of a request that some blocks show in full.
            Start::Status(_) | Start::Other => {}
        }
    }
    if !found {
        let place = if fence.inner.is_empty() { fence.inner.clone() } else { trim(context.text, fence.inner.clone()) };
        findings.push(Diagnostic::new(Code::HttpNoRequest, context.span(place), "the HTTP block names no method"));
    }
}

#[cfg(test)]
mod tests {
    use crate::page::testing::page;

    fn forms(body: &str) -> (Vec<String>, Vec<String>) {
        let (page, findings) = page(body);
        let form = |f: &crate::page::model::UrlForm| format!("{} {}", f.method.value, f.template.text);
        (page.operation.map(|o| o.forms.iter().map(form).collect()).unwrap_or_default(), findings)
    }

    fn block(lines: &str) -> (Vec<String>, Vec<String>) {
        forms(&format!("# T\n## HTTP request\n<!-- {{ \"blockType\": \"ignored\" }} -->\n``` http\n{lines}\n```\n"))
    }

    #[test]
    fn each_line_is_a_form() {
        assert_eq!(block("GET /me/chats\n\nGET /users/{id}/chats").0, ["GET /me/chats", "GET /users/{id}/chats"]);
    }

    #[test]
    fn a_block_may_show_the_whole_request() {
        let shown = block("POST /a/{id}/copy\nContent-Type: application/json\n\n{ \"name\": \"x\" }");
        assert_eq!(shown, (vec!["POST /a/{id}/copy".into()], vec![]));
    }

    #[test]
    fn a_method_in_small_letters_is_meant() {
        let text = "# T\n## HTTP request\n```\nget /a\n```\n## Example\n```http\nget https://h/v1.0/a\n```\n";
        assert_eq!(forms(text), (vec!["GET /a".into()], vec!["http-recovered: get".into(), "http-recovered: get".into()]));
        assert_eq!(block("get what you want\nGET /a").0, ["GET /a"]);
    }

    #[test]
    fn a_request_is_known_whatever_language_its_fence_names() {
        let text =
            "# T\n## HTTP request\n```json\nGET a/b\n```\n## Example\n```json\nGET https://h/v1.0/a\n```\n```json\nHTTP/1.1 200 OK\n```\n";
        assert_eq!(forms(text), (vec!["GET /a/b".into()], vec![]));
        let (page, _) = page(text);
        assert_eq!(page.operation.map(|o| o.examples[0].responses.len()), Some(1));
    }

    #[test]
    fn broken_lines_are_pointed_at() {
        assert_eq!(block("GET").1, ["http-no-request: GET"]);
        assert_eq!(block("/chats").1, ["http-no-request: /chats"]);
        assert_eq!(block("FETCH /chats").1, ["http-unknown-method: FETCH"]);
        assert_eq!(block("GET /chats/{id").1, ["http-placeholder: {id"]);
        assert_eq!(block("GET /a/{}\nGET /b"), (vec!["GET /b".into()], vec!["http-placeholder: {}".into()]));
    }

    #[test]
    fn the_block_is_known_by_its_shape_where_the_heading_is_not() {
        let body = "# T\n## Demande HTTP\n```http\nGET /chats/{id}\n```\n## Exemples\n<!-- {\"blockType\": \"request\"} -->\n```http\nGET https://h/v1.0/chats/1\n```\n";
        assert_eq!(forms(body).0, ["GET /chats/{id}"]);
    }

    #[test]
    fn a_page_that_says_it_is_an_api_page_needs_a_block() {
        let text = "---\ndoc_type: apiPageType\n---\n# T\n";
        let codes = crate::page::testing::with_page(text, |context, findings| {
            crate::page::parse(context.sources, context.file, findings);
            crate::page::testing::codes(findings)
        });
        assert_eq!(codes, [crate::diag::Code::HttpMissing]);
    }
}
