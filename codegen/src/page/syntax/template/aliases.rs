//! Owns parameter aliases (OData URL Conventions §5.3): the `@x` of `f(y=@x)?@x={z}` is the value of the argument `y`. It must not know
//! documented types.

use crate::page::syntax::template::{Part, Segment};
use crate::span::Spanned;

/// Names the argument of every placeholder in the value of an alias; one without a name gets that of the argument.
pub(super) fn name(segments: &[Segment], query: &mut [(Spanned<String>, Segment)]) {
    for (alias, value) in query.iter_mut().filter(|(name, _)| name.value.starts_with('@')) {
        let argument = segments.iter().find_map(|segment| argument(segment, &alias.value));
        for part in &mut value.parts {
            let Part::Placeholder(placeholder) = part else { continue };
            placeholder.argument = placeholder.argument.take().or_else(|| argument.clone());
            if placeholder.written.is_empty() {
                let name = argument.clone().unwrap_or_else(|| alias.value.trim_start_matches('@').to_owned());
                placeholder.written.clone_from(&name);
                placeholder.names = vec![name];
            }
        }
    }
}

/// The argument of a function that has the alias for its value.
fn argument(segment: &Segment, alias: &str) -> Option<String> {
    let literals = segment.parts.iter().filter_map(|part| match part {
        Part::Literal(text) => Some(text.as_str()),
        Part::Placeholder(_) => None,
    });
    let arguments = literals.flat_map(|text| text.split(['(', ',', ')']));
    arguments
        .filter_map(|argument| argument.split_once('='))
        .find(|(_, value)| value.trim() == alias)
        .map(|(name, _)| name.trim().to_owned())
}
