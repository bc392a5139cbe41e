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

/// What the files are, and which examples no test covers.
pub(super) fn readme(context: &Context) -> String {
    let mut left_out = Vec::new();
    let mut count = 0;
    for operation in &context.api.operations {
        for example in &operation.examples {
            count += 1;
            if let Err(reason) = &example.call {
                left_out.push(format!("- `{}` line {}: {}\n", operation.page, example.line, reason.0));
            }
        }
    }
    let tested = count - left_out.len();
    let mut text = format!(
        "# The documented exchanges\n\n\
         Requests and responses as the pages show them. The doctest of each operation builds the request with the typed API and compares \
         it with the one here,\nthen decodes the response and encodes it again.\n\n\
         {tested} of {count} examples are tested."
    );
    text.push_str(if left_out.is_empty() { "\n" } else { " These are not:\n\n" });
    left_out.iter().for_each(|line| text.push_str(line));
    text
}
