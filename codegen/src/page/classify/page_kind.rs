//! Owns whether a page is about a call. It must not know the values of its sections.

use crate::diag::Rule;
use crate::page::classify::section::Section;
use crate::page::classify::signs::{defines_type, has_example, is_headers, is_permissions};
use crate::page::syntax::front_matter::FrontMatter;

/// What a page says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageKind {
    /// `doc_type: apiPageType`.
    Api,
    /// Another `doc_type`, or none.
    Other,
}

impl PageKind {
    pub(crate) fn of(front: &FrontMatter) -> Self {
        match &front.doc_type {
            Some(kind) if kind.value.eq_ignore_ascii_case("apiPageType") => Self::Api,
            _ => Self::Other,
        }
    }
}

/// The rule by which a page that shows a URL form is about a call: it says that it is such a page, or has what belongs to a call.
pub(crate) fn rule_of_call(sections: &[Section<'_>], kind: PageKind) -> Option<Rule> {
    let by_exchange = || sections.iter().any(has_example) && !sections.iter().any(defines_type);
    strict_rule_of_call(sections, kind).or_else(|| by_exchange().then_some(Rule::PageHasExchange))
}

/// The same, where it says so or has what only such a page has, whatever else it defines: permissions or headers.
pub(crate) fn strict_rule_of_call(sections: &[Section<'_>], kind: PageKind) -> Option<Rule> {
    match kind {
        PageKind::Api => Some(Rule::PageSaysCall),
        PageKind::Other => sections.iter().any(|section| is_headers(section) || is_permissions(section)).then_some(Rule::PageHasCall),
    }
}
