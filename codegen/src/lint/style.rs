//! Owns the usual order of the sections of a page. It must not know what the sections hold.

use crate::diag::{Code, Diagnostic, Findings};
use crate::page::model::Page;
use std::collections::BTreeMap;

/// What the sections of a page are about, in the usual order.
const ORDER: [&str; 12] = [
    "permissions",
    "HTTP request",
    "path parameters",
    "query parameters",
    "request headers",
    "request body",
    "response",
    "examples",
    "methods",
    "properties",
    "navigation properties",
    "JSON representation",
];

/// Reports sections that come twice or out of order.
pub(crate) fn check(page: &Page, findings: &mut Findings) {
    if page.operation.is_none() && page.types.is_empty() {
        return;
    }
    let known = page.outline.iter().filter_map(|heading| Some((ORDER.iter().position(|role| *role == heading.value)?, heading)));
    let mut last = None;
    let mut seen = BTreeMap::new();
    for (rank, heading) in known {
        if let Some(first) = seen.insert(rank, heading.span) {
            let message = format!("another section is about the same: {}", heading.value);
            findings.push(Diagnostic::new(Code::HeadingRepeated, heading.span, message).also(first, "the first one"));
        } else if let Some((after, before)) = last.filter(|(highest, _)| rank < *highest) {
            let message = format!("the section about {} comes after that about {}", heading.value, ORDER[after]);
            findings.push(Diagnostic::new(Code::SectionOrder, heading.span, message).also(before, "the earlier one"));
        }
        last = last.max(Some((rank, heading.span)));
    }
}
