//! The crate's front page: what the crate is, how to begin, and where everything is. Knows no operation's inside.

use crate::api::{Api, Area, AreaId, Condition, Outcome};
use crate::emit::context::Context;
use crate::emit::examples::snippet;
use crate::emit::examples::snippet::Snipped;
use crate::emit::package::endpoints;
use crate::emit::package::guide;
use crate::emit::text::condition::predicate;
use crate::emit::text::markdown::{address, cell, code, wrap};
use crate::emit::text::toml;
use rayon::prelude::*;
use std::collections::HashMap;

pub(crate) fn docs(context: &Context, first: &FirstCalls) -> Vec<Vec<String>> {
    let mut sections = vec![
        wrap(&introduction(context)),
        wrap(
            "Each operation is a struct named after its page: `chat-post.md` documents `chat::Post`. A constructor takes the arguments of the URL; each form of the URL has its own. Setters take what is optional. A client sends the operation, or you convert it into an `http::Request` and send that with any other library. The docs of an operation list the permissions that it needs and show the documented examples as code. The search above finds an operation by the title of its page, and a constructor by `METHOD /path` as documented.",
        ),
    ];
    if let Some((code, condition)) = first.first() {
        sections.extend([vec!["# The first call".into()], program(context, condition, &first_call_lines(context, code))]);
    }
    if let Some((code, condition)) = &first.paged {
        let lines = items_lines(context, code);
        sections.extend([vec!["# Lists".into()], wrap(LISTS), program(context, condition, &lines)]);
    }
    sections.extend(guide::requests(context));
    sections.extend(guide::beyond(context));
    sections.extend(deployments(context));
    sections.extend(guide::features());
    sections.extend(areas(context, first));
    sections
}

const LISTS: &str = "The service returns a list in pages. [`Client::items`] fetches them one after another and returns their items:";

/// What the crate is, in one sentence.
pub(crate) fn introduction(context: &Context) -> String {
    let at = context.api.base_url.as_ref().map(|url| format!(" at {}", address(url))).unwrap_or_default();
    let (operations, models) = (context.api.operations.len(), context.api.models.len() + context.api.enums.len());
    let plural = |count: usize, word: &str| if count == 1 { format!("{count} {word}") } else { format!("{count} {word}s") };
    format!(
        "A typed client for the API{at}: {} and {}, generated from the API's reference pages.",
        plural(operations, "operation"),
        plural(models, "type")
    )
}

/// An async function with these lines, compiled where the condition and the client are.
fn program(context: &Context, condition: &Condition, lines: &[String]) -> Vec<String> {
    let crate_name = context.options.crate_name.replace('-', "_");
    let open = [
        "```no_run".to_owned(),
        format!("# #[cfg(all(feature = \"client\", {}))]", predicate(context.api, condition)),
        format!("# async fn program() -> Result<(), {crate_name}::Error> {{"),
    ];
    let close = ["# Ok(())", "# }", "```"].map(str::to_owned);
    open.into_iter().chain(lines.iter().cloned()).chain(close).collect()
}

/// The code as a program has it.
pub(crate) fn first_call_lines(context: &Context, code: &Snipped) -> Vec<String> {
    let mut lines = client_lines(context, code);
    lines.extend(code.statements.iter().flat_map(|line| line.lines()).map(str::to_owned));
    lines
}

fn client_lines(context: &Context, code: &Snipped) -> Vec<String> {
    let client = match context.api.base_url {
        Some(_) => "let client = Client::new(\"an access token\");",
        None => "let client = Client::builder(\"an access token\").base_url(\"https://example.com\").build()?;",
    };
    let imports = code.imports.iter().flat_map(|line| line.lines()).map(str::to_owned);
    imports.chain([String::new(), client.to_owned()]).collect()
}

/// The items of a list, in place of its first page.
fn items_lines(context: &Context, code: &Snipped) -> Vec<String> {
    let of_page = |line: &str| line.replacen("let page = client.send(", "let mut items = client.items(", 1).replacen(").await?;", ");", 1);
    let mut lines = client_lines(context, code);
    lines.extend(code.statements.iter().flat_map(|line| line.lines()).map(of_page));
    lines.extend(["while let Some(item) = items.next().await {", "    println!(\"{:?}\", item?);", "}"].map(str::to_owned));
    lines
}

/// The code of an example, and when its operation is compiled.
pub(crate) type FirstCall<'a> = (Snipped, &'a Condition);

/// The examples to begin with, each with the least code of its kind.
#[derive(Default)]
pub(crate) struct FirstCalls<'a> {
    /// Of all operations that give one thing.
    pub(crate) single: Option<FirstCall<'a>>,
    /// Of those that give a page.
    pub(crate) paged: Option<FirstCall<'a>>,
}

impl FirstCalls<'_> {
    /// The one to begin with.
    pub(crate) fn first(&self) -> Option<&FirstCall<'_>> {
        self.single.as_ref().or(self.paged.as_ref())
    }
}

/// The first of several shortest ones. All code is laid out for them, so this is asked once.
pub(crate) fn shortest_calls<'a>(context: &Context<'a>) -> FirstCalls<'a> {
    let with_result = context.api.operations.iter().filter(|operation| operation.outcome != Outcome::Nothing);
    let examples = with_result.flat_map(|operation| operation.examples.iter().map(move |example| (operation, example)));
    let with_response: Vec<_> = examples.filter(|(_, example)| example.has_response()).collect();
    let codes = with_response.into_par_iter().enumerate().filter_map(|(at, (operation, example))| {
        let code = snippet::code(context, operation, example, Some("Client"))?;
        let key = (code.length(), at);
        code.needs_nothing_else().then_some((key, matches!(operation.outcome, Outcome::Page(_)), (code, &operation.condition)))
    });
    let none = || (None, None);
    let shorter = |a: Option<(Key, FirstCall<'a>)>, b: Option<(Key, FirstCall<'a>)>| match (a, b) {
        (Some(a), Some(b)) => Some(if b.0 < a.0 { b } else { a }),
        (a, b) => a.or(b),
    };
    let best = codes
        .map(|(key, paged, call)| if paged { (None, Some((key, call))) } else { (Some((key, call)), None) })
        .reduce(none, |a, b| (shorter(a.0, b.0), shorter(a.1, b.1)));
    FirstCalls { single: best.0.map(|(_, call)| call), paged: best.1.map(|(_, call)| call) }
}

/// The length of the code and its place among all.
type Key = (usize, usize);

fn areas(context: &Context, first: &FirstCalls) -> Vec<Vec<String>> {
    let rows = area_rows(context, |module| format!("[{}]({})", code(module), Context::link_target(module)));
    if rows.is_empty() {
        return Vec::new();
    }
    let text = "Each area of the API is a feature of the crate. All areas are enabled by default, and so are `client`, the async client, and `reqwest`, its default transport, which needs `client`. A crate with fewer areas compiles faster:";
    let feature = match first.first() {
        Some((_, Condition::AnyOf(areas))) => areas.first().copied().unwrap_or(AreaId(0)),
        _ => AreaId(0),
    };
    let dependency = format!(
        "{} = {{ version = {}, default-features = false, features = [\"reqwest\", {}] }}",
        context.options.crate_name,
        toml::string(&context.options.crate_version),
        toml::string(&context.api.areas[feature.0].feature)
    );
    let table = ["| Feature | Operations |".to_owned(), "|---|---|".to_owned()].into_iter().chain(rows).collect();
    vec![vec!["# Areas".into()], wrap(text), vec!["```toml".into(), dependency, "```".into()], table]
}

fn deployments(context: &Context) -> Vec<Vec<String>> {
    let rows = endpoints::rows(context);
    if rows.is_empty() {
        return Vec::new();
    }
    let text = "The client calls the deployment that the examples use, [`BASE_URL`]. To call another one, pass its address to [`Builder::base_url`].";
    let head = ["| Deployment | Constant | Address |".to_owned(), "|---|---|---|".to_owned()];
    vec![vec!["# Deployments".into()], wrap(text), head.into_iter().chain(rows).collect()]
}

/// A row for each area: its feature, and the modules with its operations as `show` has them.
pub(crate) fn area_rows(context: &Context, show: fn(&str) -> String) -> Vec<String> {
    let row = |(area, modules): (&Area, Vec<(&str, usize)>)| {
        if modules.is_empty() {
            return format!("| {} | types only |", code(&area.feature));
        }
        let words = modules.iter().map(|(module, count)| format!("{} ({count})", show(module))).collect::<Vec<_>>().join(", ");
        format!("| {} | {} |", code(&area.feature), cell(&words))
    };
    context.api.areas.iter().zip(modules(context.api)).map(row).collect()
}

/// The outermost modules with operations of each area, and how many they have.
fn modules(api: &Api) -> Vec<Vec<(&str, usize)>> {
    let mut all = vec![Vec::new(); api.areas.len()];
    let mut places = HashMap::new();
    for operation in &api.operations {
        let (Some(module), Some(of_area)) = (operation.rust.modules.first(), all.get_mut(operation.area.0)) else { continue };
        let at = *places.entry((operation.area.0, module)).or_insert(of_area.len());
        match of_area.get_mut(at) {
            Some((_, count)) => *count += 1,
            None => of_area.push((module.as_str(), 1)),
        }
    }
    all
}
