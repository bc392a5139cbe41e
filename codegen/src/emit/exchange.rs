//! The documented exchanges as data files of the crate, and the list of those that are not tested. Knows no Rust.

use super::Context;
use crate::api::Api;

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
    let mut left_out = Vec::new();
    let mut count = 0;
    for operation in &context.api.operations {
        for example in &operation.examples {
            count += usize::from(example.call.is_ok());
            let request = example.call.as_ref().err().map(|reason| (example.line, reason));
            let responses = example.responses_left_out.iter().map(|(line, reason)| (*line, reason));
            left_out.extend(request.into_iter().chain(responses).map(|(line, reason)| (&operation.page, line, reason)));
        }
    }
    let mut text = format!(
        "# The documented exchanges

Requests and responses as the pages show them. The doctest of each operation builds the request with the typed API and compares it
with the one here, then decodes the response and encodes it again.

{count} are tested."
    );
    text.push_str(if left_out.is_empty() { "\n" } else { " These requests and responses are not:\n\n" });
    for (page, line, reason) in left_out {
        text.push_str(&format!("- `{page}` line {line}: {}\n", reason.0));
    }
    text
}
