//! Owns what a fence holds: an HTTP message, a URL form, an example. It must not know the section around it.

use crate::page::syntax::annotation::BlockType;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Fence;
use crate::page::syntax::http;
use crate::page::syntax::http::Start;

/// How the first line of a fence begins.
pub(crate) fn first_line(context: &Context<'_>, fence: &Fence) -> Start {
    let mut lines = http::lines(context.text, fence.inner.clone()).filter(|line| !context.text[line.clone()].trim().is_empty());
    lines.next().map_or(Start::Other, |line| http::start(context, line))
}

/// Whether a fence may hold an HTTP message: it says so, says nothing, or begins as no other text does.
pub(crate) fn may_be_http(context: &Context<'_>, fence: &Fence) -> bool {
    let begins_so = || match first_line(context, fence) {
        Start::Request(_, url) => http::is_one_path(&context.text[url]),
        Start::Status(_) => true,
        _ => false,
    };
    fence.is_said_to_be_http() || begins_so()
}

/// `METHOD /path`, and not the full address of an example.
pub(crate) fn shows_template(context: &Context<'_>, fence: &Fence) -> bool {
    match first_line(context, fence) {
        Start::Request(_, url) => {
            may_be_http(context, fence) && (!context.text[url.clone()].contains("://") || context.text[url].contains('{'))
        }
        _ => false,
    }
}

/// An exchange, or half of one.
pub(crate) fn is_message(context: &Context<'_>, fence: &Fence) -> bool {
    let is_http = || match first_line(context, fence) {
        Start::Request(_, url) => context.text[url].contains("://"),
        Start::Status(_) => true,
        _ => false,
    };
    is_example(fence) || may_be_http(context, fence) && is_http()
}

/// A response, and not a request.
pub(crate) fn is_response(context: &Context<'_>, fence: &Fence) -> bool {
    matches!(first_line(context, fence), Start::Status(_))
}

/// A request whose URL has a query, and that is not annotated as an example.
pub(crate) fn samples_query(context: &Context<'_>, fence: &Fence) -> bool {
    !is_example(fence) && matches!(first_line(context, fence), Start::Request(_, url) if context.text[url.clone()].contains('?'))
}

/// Whether a fence is annotated as a request or a response.
pub(crate) fn is_example(fence: &Fence) -> bool {
    matches!(fence.block_type(), Some(BlockType::Request | BlockType::Response))
}

/// Whether a fence is annotated as a request, or as a whole example.
pub(crate) fn is_annotated_request(fence: &Fence) -> bool {
    matches!(fence.block_type(), Some(BlockType::Request | BlockType::Example))
}
