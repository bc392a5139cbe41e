//! Operations that give an object with one status and nothing with another, mostly as the request prefers (RFC 7240). Knows a page, no models.

use crate::page::model::{Outcome, Parameter};
use crate::page::syntax::http::MessageBody;
use crate::prose::plain;
use crate::resolve::operations::plan::Plan;
use crate::resolve::operations::responses::{Response, own_examples};
use crate::standards::http::RETURN_REPRESENTATION;

/// What is known of an operation that gives both.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Both {
    /// The status with the object.
    pub(crate) status: u16,
    /// Whether it is for the request to ask for the object.
    pub(crate) preferred: bool,
}

impl Both {
    /// Where the page documents both: by the statuses of its response section, by examples of either, or by the preference and an example of what
    /// it gives. `names_type` tells whether an example's annotation names a type. An object beside `204` is a contradiction, not a second result.
    pub(crate) fn of(plan: &Plan<'_>, examples: &[&Response], names_type: impl Fn(&Response) -> bool) -> Option<Self> {
        let section = plan.source.response.as_ref();
        let statuses = section.map(|section| section.statuses.as_slice()).unwrap_or_default();
        let (bare, full): (Vec<u16>, Vec<u16>) = statuses.iter().map(|status| status.value).partition(|status| is_bare(*status));
        let outcome = section.map(|section| &section.outcome);
        let is_typed = matches!(outcome, Some(Outcome::Type(_)));
        let full_example = examples.iter().find(|example| gives_object(example) && (is_typed || names_type(example)));
        let has_empty_example = || examples.iter().any(|example| is_bare(status(example)) && example.message.body == MessageBody::None);

        let asks = |row: &Parameter| {
            is_preference(&row.name.value, row.value.as_deref().unwrap_or_default())
                || is_preference(&row.name.value, &plain(&row.description))
        };
        let row = plan.source.headers.iter().any(asks);
        let requests = || own_examples(plan).filter_map(|example| example.request.as_ref());
        let headers = || requests().flat_map(|request| &request.message.headers);
        let sent = || headers().any(|header| is_preference(&header.name.value, &header.value.value));
        let in_sentence = || section.is_some_and(|section| section.prefers_object);

        let by_section = !bare.is_empty() && !full.is_empty() && (is_typed || full_example.is_some());
        let by_preference = || row || !bare.is_empty() && outcome == Some(&Outcome::Nothing) && sent();
        let status = full_example.map(|example| status(example)).or(full.first().copied())?;
        (by_section || full_example.is_some() && (has_empty_example() || by_preference()))
            .then(|| Self { status, preferred: row || in_sentence() || sent() })
    }
}

fn status(example: &Response) -> u16 {
    example.message.line.status.value
}

/// Whether there is never a body with that status.
fn is_bare(status: u16) -> bool {
    matches!(status, 204 | 205)
}

/// Whether an example has an object as the result.
pub(crate) fn gives_object(example: &Response) -> bool {
    matches!(status(example), 200 | 201) && matches!(example.message.body, MessageBody::Json(_))
}

/// `Prefer: return=representation`.
fn is_preference(name: &str, value: &str) -> bool {
    name.eq_ignore_ascii_case("Prefer") && value.contains(RETURN_REPRESENTATION)
}
