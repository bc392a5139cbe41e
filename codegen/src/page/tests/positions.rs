//! A word that occurs twice: the position is that of the one that was read.

use crate::page::model::{OperationPage, Page};
use crate::page::testing::with_page;
use crate::span::Span;

const CALL: &str = "# T\n## HTTP request\n```http\nPOST /a\n```\n";

/// Asserts that a page has its word where `«»` is around it.
fn assert_place(text: &str, span_in: impl FnOnce(Page) -> Option<Span>) {
    let start = text.find('«').expect("a mark");
    let end = text.find('»').expect("a mark") - '«'.len_utf8();
    let text = text.replace(['«', '»'], "");
    with_page(&text, |context, findings| {
        let page = crate::page::parse(context.sources, context.file, findings);
        let found = findings.iter().next().and_then(|found| Some(found.at.as_ref()?.span)).or(span_in(page));
        assert_eq!(found.map(Span::range), Some(start..end), "{text}");
    });
}

fn of_call(span_in: impl FnOnce(OperationPage) -> Option<Span>) -> impl FnOnce(Page) -> Option<Span> {
    |page| span_in(page.operation?)
}

#[test]
fn a_row_is_where_its_name_is_and_not_a_tag() {
    let table = "## Request headers\n|Name|Description|\n|-|-|\n|<b>«b»</b>|Text.|\n";
    assert_place(&format!("---\n---\n{CALL}{table}"), of_call(|call| Some(call.headers.first()?.name.span)));
}

#[test]
fn a_member_is_where_its_name_is_and_not_a_tag() {
    let text = "---\n---\n# s enum type\n## Members\n|Member|Description|\n|-|-|\n|<s>«s»</s>|Text.|\n";
    assert_place(text, |page| Some(page.enums.first()?.members.first()?.name.span));
}

#[test]
fn a_query_option_is_where_text_names_it_and_not_a_target() {
    let text = format!("---\n---\n{CALL}## Query parameters\nAs [there](/q?$top=1), it supports `«$top»`.\n");
    assert_place(&text, of_call(|call| Some(call.query.first()?.name.span)));
    let text = format!("---\n---\n{CALL}## Query parameters\nAs [there](/q?$top=1), it supports «$top».\n");
    assert_place(&text, of_call(|call| Some(call.query.first()?.name.span)));
}

#[test]
fn a_parameter_is_where_text_names_it_and_not_another_word() {
    let text = format!("---\n---\n{CALL}## Request body\nA note in the *note*, and the `«note»` parameter.\n");
    assert_place(&text, of_call(|call| Some(call.body.mentioned.first()?.span)));
}

#[test]
fn a_status_is_where_the_sentence_has_it_and_not_a_target() {
    for status in ["`«200» OK`", "«200» OK"] {
        let text =
            format!("---\n---\n{CALL}## Response\nAs [there](/x200), this returns a {status} response code and a [b](b.md) object.\n");
        assert_place(&text, of_call(|call| Some(call.response?.statuses.first()?.span)));
    }
}

#[test]
fn a_word_that_is_no_permission_is_not_part_of_one() {
    let table = "## Permissions\n|Permission type|Permissions|\n|-|-|\n|Delegated (work)|A.B (B), «B»|\n|Application|A.B|\n";
    assert_place(&format!("---\n---\n{CALL}{table}"), |_| None);
}

#[test]
fn a_link_is_where_its_target_is_and_not_its_title() {
    assert_place("---\n---\n# T\nA [b.md](«b.md» \"b.md\").\n", |page| Some(page.links.first()?.span));
    assert_place("---\n---\n# T\nA [`b`][c].\n\n[c]: b.md\n".replace("[`b`][c]", "«[`b`][c]»").as_str(), |page| {
        Some(page.links.first()?.span)
    });
}
