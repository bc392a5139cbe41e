//! The crate's `lib.rs`: what the crate is, how to begin, its modules and what is at its root. Knows no operation's inside.

use super::condition::{predicate, predicate_text};
use super::example::Snipped;
use super::layout::Folder;
use super::markdown::{code, joined, wrap};
use super::permissions::cell;
use super::source::Source;
use super::{Context, example, module};
use crate::api::{AreaId, Condition, Outcome};
use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

pub(super) fn file(context: &Context, operations: &Folder, first: Option<&FirstCall>) -> String {
    let modules = module::modules(context, operations, &Condition::Always);
    Source::new(None)
        .docs(&joined(docs(context, first)))
        .comment("With a part left out, links to it lead nowhere; and links are written out even where rustdoc could guess them.")
        .group(lints(context))
        .group(quote!(
            pub mod models;
            pub mod runtime;
        ))
        .group(modules)
        .group(exports())
        .group(base_url(context))
        .into_text()
}

fn lints(context: &Context) -> TokenStream {
    let areas = (0..context.api.areas.len()).map(|area| predicate(context.api, &Condition::AnyOf(vec![AreaId(area)])));
    quote! {
        #![cfg_attr(not(all(feature = "client", #(#areas),*)), allow(rustdoc::broken_intra_doc_links))]
        #![allow(rustdoc::redundant_explicit_links)]
    }
}

/// What `runtime` has for callers.
fn exports() -> TokenStream {
    quote! {
        #[doc(inline)]
        pub use runtime::{
            Accepted, Access, Account, Answers, ApiError, Batch, BatchRun, BatchStep, Binary, Change, Date, Decimal, Decode, DecodeError,
            Duration, Error, ErrorBody, ErrorObject, Follow, Guid, Info, InvalidText, Lost, NoAccess, OpenMap, Operation,
            Page, Part, PartId, Permissions, Property, Removed, Single, Throttled, TimeOfDay, Timestamp, Value, With,
            downcast, etag, misfits, patch, required_scopes, scopes, upcast,
        };
        #[doc(inline)]
        pub use runtime::odata;
        #[cfg(feature = "client")]
        #[doc(inline)]
        pub use runtime::client::{
            Body, BoxError, BoxFuture, Builder, Changes, Client, Download, Items, Pages, Polling, Progress,
            ReqwestTransport, RetryPolicy, TokenSource, Transport, TransportError, Upload, UploadState,
        };
        #[cfg(feature = "blocking")]
        #[doc(inline)]
        pub use runtime::client::{BlockingBody, BlockingClient};
        #[cfg(feature = "azure")]
        #[doc(inline)]
        pub use runtime::client::AzureCredential;
    }
}

fn base_url(context: &Context) -> TokenStream {
    match &context.api.base_url {
        Some(url) => quote! {
            /// The address that the documented examples use.
            pub const BASE_URL: &str = #url;
            #[doc(hidden)]
            pub const DEFAULT_BASE_URL: Option<&str> = Some(BASE_URL);
        },
        None => quote! {
            #[doc(hidden)]
            pub const DEFAULT_BASE_URL: Option<&str> = None;
        },
    }
}

fn docs(context: &Context, first: Option<&FirstCall>) -> Vec<Vec<String>> {
    let mut sections = vec![
        wrap(&introduction(context)),
        wrap(
            "An operation is a struct, named after its page. It is built by a constructor, one for each form of its URL, and by setters \
             for what is optional; it is sent by a client, or turned into an `http::Request` to be sent by anything else. Its docs have \
             the permissions that it needs, and the documented examples as code.",
        ),
    ];
    sections.extend(first.map(|first| first_call(context, first)).into_iter().flatten());
    sections.push(vec!["# Models".into()]);
    sections.push(wrap(
        "Every field of a model is a [`Property`]: absent, null, or a value. A response leaves out what was not asked for, and in an \
         update null clears a property while an absent one stays as it is. Values are turned into properties by `.into()`, and \
         `..Default::default()` leaves the rest absent.",
    ));
    sections.push(wrap(
        "Properties that are not documented are kept in the [`OpenMap`] of each model, and so are values that do not fit their field; \
         values of enumerations that are not documented have a variant of their own. What was received can be sent back unchanged.",
    ));
    sections.extend(areas(context).into_iter().flatten());
    sections
}

/// What the crate is, in one sentence.
pub(super) fn introduction(context: &Context) -> String {
    let at = context.api.base_url.as_ref().map(|url| format!(" at <{url}>")).unwrap_or_default();
    let (operations, models) = (context.api.operations.len(), context.api.models.len() + context.api.enums.len());
    let plural = |count: usize, word: &str| if count == 1 { format!("{count} {word}") } else { format!("{count} {word}s") };
    format!(
        "A typed client for the API{at}: {} and {}, generated from the API's reference pages.",
        plural(operations, "operation"),
        plural(models, "type")
    )
}

fn first_call(context: &Context, (code, condition): &FirstCall) -> Vec<Vec<String>> {
    let crate_name = context.options.crate_name.replace('-', "_");
    let mut lines = vec![
        "```no_run".to_owned(),
        format!("# #[cfg(all(feature = \"client\", {}))]", predicate_text(context.api, condition)),
        format!("# async fn first_call() -> Result<(), {crate_name}::Error> {{"),
    ];
    lines.extend(first_call_lines(context, code));
    lines.extend(["# Ok(())".into(), "# }".into(), "```".into()]);
    vec![vec!["# The first call".into()], lines]
}

/// The code as a program has it.
pub(super) fn first_call_lines(context: &Context, code: &Snipped) -> Vec<String> {
    let mut lines: Vec<String> = code.imports.iter().flat_map(|line| line.lines()).map(str::to_owned).collect();
    lines.push(String::new());
    lines.push(match context.api.base_url {
        Some(_) => "let client = Client::new(\"an access token\");".into(),
        None => "let client = Client::builder(\"an access token\").base_url(\"https://example.com\").build()?;".to_owned(),
    });
    lines.extend(code.statements.iter().flat_map(|line| line.lines()).map(str::to_owned));
    lines
}

/// The code of an example, and when its operation is compiled.
pub(super) type FirstCall<'a> = (Snipped, &'a Condition);

/// The example with the least code of all that give something; the first of several. All code is laid out for it, so this is asked once.
pub(super) fn shortest_call<'a>(context: &Context<'a>) -> Option<FirstCall<'a>> {
    let answering = context.api.operations.iter().filter(|operation| operation.outcome != Outcome::Nothing);
    let examples = answering.flat_map(|operation| operation.examples.iter().map(move |example| (operation, example)));
    let answered: Vec<_> = examples.filter(|(_, example)| example.is_answered()).collect();
    let codes = answered.into_par_iter().enumerate().filter_map(|(at, (operation, example))| {
        let code = example::code(context, operation, example, Some("Client"))?;
        code.needs_nothing_else().then_some((at, (code, &operation.condition)))
    });
    codes.min_by_key(|(at, (code, _))| (code.length(), *at)).map(|(_, first)| first)
}

fn areas(context: &Context) -> Option<Vec<Vec<String>>> {
    let rows = area_rows(context, |module| format!("[{}]({})", code(module), Context::link_target(module)));
    (!rows.is_empty()).then(|| {
        let text = "Each area of the API is a feature of the crate; all are on by default.";
        let table = ["| Feature | Operations |".to_owned(), "|---|---|".to_owned()].into_iter().chain(rows).collect();
        vec![vec!["# Areas".into()], wrap(text), table]
    })
}

/// A row for each area: its feature, and the modules with its operations as `show` has them.
pub(super) fn area_rows(context: &Context, show: fn(&str) -> String) -> Vec<String> {
    let areas = context.api.areas.iter().enumerate();
    areas
        .map(|(index, area)| {
            let operations = context.api.operations.iter().filter(|operation| operation.area == AreaId(index));
            let mut modules: Vec<(&str, usize)> = Vec::new();
            for module in operations.filter_map(|operation| operation.rust.modules.first()) {
                match modules.iter_mut().find(|(known, _)| known == module) {
                    Some((_, count)) => *count += 1,
                    None => modules.push((module, 1)),
                }
            }
            if modules.is_empty() {
                return format!("| {} | types only |", code(&area.feature));
            }
            let words = modules.iter().map(|(module, count)| format!("{} ({count})", show(module))).collect::<Vec<_>>().join(", ");
            format!("| {} | {} |", code(&area.feature), cell(&words))
        })
        .collect()
}
