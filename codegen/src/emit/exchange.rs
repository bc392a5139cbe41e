//! The documented exchanges as data files of the crate. Knows no Rust.

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

/// Beside the exchanges.
pub(super) const README_PATH: &str = "examples/README.md";

/// What the files are.
pub(super) const README: &str = "\
# The documented exchanges

Requests and responses as the pages show them. The doctest of each operation builds the request with the typed API and compares it
with the one here, then decodes the response and encodes it again. `COVERAGE.md` lists those that no doctest tries, with the reason.
";
