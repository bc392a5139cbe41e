//! The crate's `README.md`: what it is, the first call, the areas.

use crate::emit::context::Context;
use crate::emit::package::front::{FirstCalls, area_rows, first_call_lines, introduction};
use crate::emit::text::markdown::code;

pub(crate) fn file(context: &Context, first: &FirstCalls) -> String {
    let name = &context.options.crate_name;
    let mut text = format!(
        "# {name}\n\n{}\n\nThe generator writes every file here and replaces it on its next run. Do not edit them.\n",
        introduction(context)
    );
    if let Some((code, _)) = first.first() {
        let lines = first_call_lines(context, code).join("\n");
        text.push_str(&format!("\n## The first call\n\nIn an async function:\n\n```rust\n{lines}\n```\n"));
    }
    let rows = area_rows(context, code);
    if !rows.is_empty() {
        let rows = rows.join("\n");
        text.push_str(&format!(
            "\n## Areas\n\nEach area of the API is a feature of the crate. All areas are enabled by default, and so is `client`, the async client.\n\n\
             | Feature | Operations |\n|---|---|\n{rows}\n"
        ));
    }
    text
}
