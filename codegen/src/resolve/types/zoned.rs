//! Types that are a time on the clock and a time zone: two strings, known by the last words of their names. Knows models, no page.

use crate::api::TypeRef;
use crate::diag::{Findings, Rule};
use crate::resolve::types::draft::{Model, Property};
use crate::span::Span;
use crate::standards::words::snake;

/// Marks them. The properties are all there already.
pub(crate) fn find(models: &mut [Model], spans: &[Option<Span>], findings: &mut Findings) {
    for (model, span) in models.iter_mut().zip(spans) {
        model.zoned = parts(&model.properties).filter(|_| model.entries.is_none());
        if let (Some(_), Some(span)) = (model.zoned, *span) {
            findings.fact(Rule::TypeZoned, span, || "a point in time in its zone".to_owned());
        }
    }
}

fn parts(properties: &[Property]) -> Option<[usize; 2]> {
    let [_, _] = properties else { return None };
    let ends =
        |words: &str| properties.iter().position(|property| property.ty == TypeRef::STRING && snake(&property.name).ends_with(words));
    Some([ends("date_time")?, ends("time_zone")?])
}
