//! Owns what a fence holds: an HTTP message, a URL form, an example. It must not know the section around it.

use crate::page::syntax::annotation::BlockType;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Fence;
use crate::page::syntax::first_line::Start;

/// `METHOD /path`, and not the full address of an example.
pub(crate) fn shows_template(context: &Context<'_>, fence: &Fence) -> bool {
    match &fence.first.start {
        Start::Request(_, url) => {
            let url = &context.text[url.clone()];
            fence.may_be_http && (!url.contains("://") || url.contains('{'))
        }
        _ => false,
    }
}

/// An exchange, or half of one.
pub(crate) fn is_message(context: &Context<'_>, fence: &Fence) -> bool {
    let is_http = || match &fence.first.start {
        Start::Request(_, url) => context.text[url.clone()].contains("://"),
        Start::Status(_) => true,
        _ => false,
    };
    is_example(fence) || fence.may_be_http && is_http()
}

/// A response, and not a request.
pub(crate) fn is_response(fence: &Fence) -> bool {
    matches!(fence.first.start, Start::Status(_))
}

/// A request whose URL has a query, and that is not annotated as an example.
pub(crate) fn samples_query(context: &Context<'_>, fence: &Fence) -> bool {
    !is_example(fence) && matches!(&fence.first.start, Start::Request(_, url) if context.text[url.clone()].contains('?'))
}

/// Whether a fence is annotated as a request or a response.
pub(crate) fn is_example(fence: &Fence) -> bool {
    matches!(fence.block_type(), Some(BlockType::Request | BlockType::Response))
}

/// Whether a fence is annotated as a request, or as an example.
pub(crate) fn is_annotated_request(fence: &Fence) -> bool {
    matches!(fence.block_type(), Some(BlockType::Request | BlockType::Example))
}
