//! Owns the documented exchanges: which fence is a request, which response belongs to it, and what the example is called. It must not know URL forms.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::section::Section;
use crate::page::english::headings::{Role, is_general, role_by_words};
use crate::page::model::{Example, ExampleBlock};
use crate::page::parts::message;
use crate::page::syntax::annotation::{Annotation, BlockType};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Fence;
use crate::page::syntax::first_line::RequestLine;
use crate::page::syntax::first_line::Start;
use crate::page::syntax::http;
use crate::page::syntax::http::Parsed;
use crate::span::Spanned;
use crate::standards::http::Method;
use std::ptr;

/// Reads the exchanges of a page; `templates` are the fences that show URL forms.
pub(crate) fn read(context: &Context<'_>, sections: &[Section<'_>], templates: &[(&Fence, Rule)], findings: &mut Findings) -> Vec<Example> {
    let mut reader = Reader { context, findings, examples: Vec::new(), aside: None, broken: false, elsewhere: None };
    for section in sections {
        for &fence in &section.fences {
            let is_template = templates.iter().any(|(template, _)| ptr::eq(*template, fence));
            // A request block that is annotated as a request is an example as well.
            if !is_template || fence.block_type() == Some(BlockType::Request) {
                reader.fence(section, fence);
            }
        }
    }
    reader.examples
}

struct Reader<'a, 'c, 'd> {
    context: &'c Context<'a>,
    findings: &'d mut Findings,
    examples: Vec<Example>,
    /// A request that is annotated as `ignored`, and what is wrong with it; both count if a response follows that needs a request.
    aside: Option<(Example, Findings)>,
    /// Whether the last annotated request cannot be read, so that a response to it has none.
    broken: bool,
    /// The names of the last request, if that has an address of another server.
    elsewhere: Option<Vec<Spanned<String>>>,
}

impl Reader<'_, '_, '_> {
    fn fence(&mut self, section: &Section<'_>, fence: &Fence) {
        match fence.block_type() {
            Some(BlockType::Request) => match fence.annotation.as_ref().filter(|annotation| annotation.opaque_url) {
                Some(annotation) => self.elsewhere(annotation),
                None => self.request(section, fence, Rule::ExampleAnnotated),
            },
            Some(BlockType::Response) if self.is_elsewhere(fence) => {}
            Some(BlockType::Response) => self.response(section, fence),
            Some(BlockType::Ignored) => self.set_aside(section, fence),
            None if fence.may_be_http => self.unannotated(section, fence),
            None | Some(BlockType::Resource | BlockType::Example | BlockType::Samples | BlockType::Permissions | BlockType::Page) => {}
        }
    }

    /// A request to an address that a response gave: it is a call of no page, and neither are the responses to it.
    fn elsewhere(&mut self, annotation: &Annotation) {
        self.aside = None;
        self.broken = true;
        self.findings.fact(Rule::ExampleElsewhere, annotation.span, || "not a call of the API".to_owned());
        self.elsewhere = Some(annotation.names.clone());
    }

    /// Whether a response follows such a request, and names no other.
    fn is_elsewhere(&self, fence: &Fence) -> bool {
        let mut names = fence.annotation.iter().flat_map(|annotation| &annotation.names);
        let is_own = |own: &[Spanned<String>], name: &Spanned<String>| own.iter().any(|own| own.value == name.value);
        self.elsewhere.as_ref().is_some_and(|own| names.all(|name| is_own(own, name)))
    }

    fn request(&mut self, section: &Section<'_>, fence: &Fence, rule: Rule) {
        self.aside = None;
        self.elsewhere = None;
        self.broken = false;
        match http::parse(self.context, fence.inner.clone(), &fence.first, self.findings) {
            Some(Parsed::Request(message)) => {
                self.findings.fact(rule, message.line.url.span, || summary(&message));
                let example = self.example(section, fence, message);
                self.record_heading(section, &example);
                self.examples.push(example);
            }
            Some(Parsed::Response(_)) => self.not_http(fence, "a response is annotated as a request"),
            None => {
                self.broken = true;
                self.unreadable(fence, "the request does not begin with a method and a URL");
            }
        }
    }

    /// A request that has no response yet.
    fn example(&self, section: &Section<'_>, fence: &Fence, message: http::Message<RequestLine>) -> Example {
        let request = message::block(self.context, fence, message);
        Example { heading: heading(section), request: Some(request), responses: Vec::new() }
    }

    fn record_heading(&mut self, section: &Section<'_>, example: &Example) {
        if let Some(heading) = &example.heading {
            self.findings.fact(Rule::ExampleHeading, self.context.span(section.range.clone()), || format!("example: {heading}"));
        }
    }

    fn response(&mut self, section: &Section<'_>, fence: &Fence) {
        let message = match http::parse(self.context, fence.inner.clone(), &fence.first, self.findings) {
            Some(Parsed::Response(message)) => message,
            Some(Parsed::Request(_)) => return self.not_http(fence, "a request is annotated as a response"),
            None => return self.unreadable(fence, "the response does not begin with a status line"),
        };
        if fence.annotation.is_none() && self.aside.is_some() {
            return;
        }
        let response = message::block(self.context, fence, message);
        let status = &response.message.line.status;
        if fence.annotation.is_none() {
            self.findings.fact(Rule::ResponseByShape, status.span, || format!("response: {}", status.value));
        }
        let status_span = status.span;
        if let Some((at, rule)) = self.request_of(&response) {
            let example = &mut self.examples[at];
            let url = example.request.as_ref().map_or("", |request| request.message.line.url.value.as_str());
            self.findings.fact(rule, status_span, || format!("response: {} to {url}", response.message.line.status.value));
            example.responses.push(response);
            return;
        }
        if !self.broken {
            let span = response.annotation.as_ref().map_or(status_span, |annotation| annotation.span);
            self.findings.push(Diagnostic::new(Code::ResponseWithoutRequest, span, "the response belongs to no request of the page"));
        }
        self.examples.push(Example { heading: heading(section), request: None, responses: vec![response] });
    }

    /// The request that a response names, or else the last one, which may be an ignored one.
    fn request_of<L>(&mut self, response: &ExampleBlock<L>) -> Option<(usize, Rule)> {
        let names = response.annotation.as_ref().map(|a| a.names.as_slice()).unwrap_or_default();
        let named = self.examples.iter().position(|example| {
            let annotation = example.request.as_ref().and_then(|request| request.annotation.as_ref());
            annotation.is_some_and(|a| a.names.iter().any(|name| names.iter().any(|wanted| wanted.value == name.value)))
        });
        if let Some(named) = named {
            return Some((named, Rule::ResponseNamed));
        }
        if self.broken {
            return None;
        }
        if let Some((aside, findings)) = self.aside.take() {
            self.findings.append(findings);
            if let Some(request) = &aside.request {
                self.findings.fact(Rule::ExampleIgnored, request.message.line.url.span, || summary(&request.message));
            }
            self.examples.push(aside);
        }
        self.examples.iter().rposition(|example| example.request.is_some()).map(|at| (at, Rule::ResponseFollows))
    }

    /// Keeps an ignored request for a response that needs it.
    fn set_aside(&mut self, section: &Section<'_>, fence: &Fence) {
        self.elsewhere = None;
        let mut findings = self.findings.fresh();
        let parsed = http::parse(self.context, fence.inner.clone(), &fence.first, &mut findings);
        if let Some(Parsed::Request(message)) = parsed
            && fence.may_be_http
        {
            self.aside = Some((self.example(section, fence, message), findings));
        }
    }

    /// A fence without annotation is an example if it looks like one.
    fn unannotated(&mut self, section: &Section<'_>, fence: &Fence) {
        match fence.first.start {
            Start::Request(..) if section.role == Role::Examples => self.request(section, fence, Rule::ExampleByShape),
            Start::Status(_) if section.role == Role::Examples || !self.examples.is_empty() => self.response(section, fence),
            Start::Request(..) | Start::Status(_) | Start::NoUrl(_) | Start::UnknownMethod(_) | Start::Other => {}
        }
    }

    fn unreadable(&mut self, fence: &Fence, what: &str) {
        match &fence.first.start {
            Start::UnknownMethod(word) => {
                let message = format!("`{}` is not an HTTP method", word.value);
                let found = Diagnostic::new(Code::HttpUnknownMethod, word.span, message);
                self.findings.push(found.did_you_mean_one_of(word.span, "", Method::near(&word.value)));
            }
            Start::NoUrl(method) => {
                let message = format!("`{}` stands without a URL", method.value);
                self.findings.push(Diagnostic::new(Code::ExampleNotHttp, method.span, message));
            }
            Start::Request(..) | Start::Status(_) | Start::Other => self.not_http(fence, what),
        }
    }

    fn not_http(&mut self, fence: &Fence, what: &str) {
        let span = self.context.span(fence.first.range.clone());
        self.findings.push(Diagnostic::new(Code::ExampleNotHttp, span, what));
    }
}

/// `request: GET /chats`.
fn summary(message: &http::Message<RequestLine>) -> String {
    format!("request: {} {}", message.line.method.value, message.line.url.value)
}

/// The nearest heading that distinguishes examples: not the page's title, `Examples`, `Request` or `Response`, nor that of another section.
fn heading(section: &Section<'_>) -> Option<String> {
    let own = (section.level > 1).then_some((&section.title, &section.english));
    let above = section.above.iter().skip(1).rev().map(|words| (&words.title, &words.english));
    let is_own = |title: &str| role_by_words(title).is_none_or(|(role, _)| role == Role::Examples);
    let found = own.into_iter().chain(above).find(|(_, english)| !is_general(english) && is_own(english));
    found.map(|(title, _)| title.clone())
}
