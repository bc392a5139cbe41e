//! The documented exchanges as data files of the crate, and the list of those that are not tested. Knows no Rust.

use super::{Context, example};
use crate::api::{Api, LeftOut};

/// The files below `examples`.
pub(super) fn files(api: &Api) -> impl Iterator<Item = (String, &str)> {
    api.operations.iter().flat_map(|operation| {
        let stem = stem(&operation.page);
        operation.examples.iter().flat_map(move |example| {
            let path = move |kind: &str| format!("examples/{stem}.{}.{kind}.http", example.number);
            let request = example.request.as_deref().map(|text| (path("request"), text));
            let response = example.response.as_ref().map(|(_, text)| (path("response"), text.as_str()));
            request.into_iter().chain(response)
        })
    })
}

/// The page's file name without `.md`.
pub(super) fn stem(page: &str) -> &str {
    let name = page.rsplit_once('/').map_or(page, |(_, name)| name);
    name.strip_suffix(".md").unwrap_or(name)
}

/// What the files are, and which requests and responses no test covers.
pub(super) fn readme(context: &Context) -> String {
    let mut left_out = String::new();
    let mut tested = 0;
    for operation in &context.api.operations {
        for example in &operation.examples {
            let request = match &example.call {
                Err(LeftOut(reason)) => Some(reason.as_str()),
                Ok(_) if example::code(context, operation, example, None).is_none() => Some("a value is not of the documented type"),
                Ok(_) => None,
            };
            tested += usize::from(request.is_none());
            let responses = example.responses_left_out.iter().map(|(line, LeftOut(reason))| (*line, reason.as_str()));
            for (line, reason) in request.map(|reason| (example.line, reason)).into_iter().chain(responses) {
                left_out.push_str(&format!("- `{}` line {line}: {reason}\n", operation.page));
            }
        }
    }
    let rest = if left_out.is_empty() { String::new() } else { format!(" These requests and responses are not:\n\n{left_out}") };
    format!(
        "# The documented exchanges

Requests and responses as the pages show them. The doctest of each operation builds the request with the typed API and compares it
with the one here, then decodes the response and encodes it again.

{tested} are tested.{rest}"
    )
    .trim_end()
    .to_owned()
        + "\n"
}
