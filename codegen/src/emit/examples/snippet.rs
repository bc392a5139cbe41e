//! Documented exchanges as doctests: the request in Rust, its response, and the hidden lines around them. Knows no page's text.

use crate::api::{
    Condition, Example, ExampleBody, ExampleCall, ExampleQuery, Literal, Operation, OperationId, OptionArgument, Outcome, Scalar, Setter,
    Takes, Target, TypeKind, TypeRef,
};
use crate::emit::context::Context;
use crate::emit::examples::exchange::file_stem;
use crate::emit::examples::literal::{Snippet, string};
use crate::emit::text::code::Code;
use crate::emit::text::condition::predicate;
use crate::emit::text::markdown::escape;
use crate::standards::rust;

/// One section for each example that has code.
pub(crate) fn docs(context: &Context, id: OperationId) -> Vec<Vec<String>> {
    let operation = &context.api.operations[id.0];
    let mut sections = Vec::new();
    for example in &operation.examples {
        let Some(code) = code(context, operation, example, None) else { continue };
        sections.push(vec![heading(example, sections.is_empty())]);
        sections.push(code.doctest(context, operation, example));
    }
    sections
}

fn heading(example: &Example, first: bool) -> String {
    match example.heading.as_deref().map(without_number).filter(|heading| !heading.is_empty()) {
        Some(heading) => format!("# Example: {}", escape(heading, false)),
        None if first => "# Example".into(),
        None => format!("# Example {}", example.number),
    }
}

/// `Create a chat` for `Example 1: Create a chat`.
fn without_number(heading: &str) -> &str {
    let rest = match heading.split_at_checked("example".len()) {
        Some((word, rest)) if word.eq_ignore_ascii_case("example") => rest,
        _ => return heading,
    };
    rest.trim_start_matches('s').trim_start_matches(|c: char| c == ' ' || c.is_ascii_digit()).trim_start_matches([' ', '.', ':', '-', '–'])
}

/// The code of an example.
pub(crate) struct Snipped {
    /// The declarations that it needs.
    pub(crate) imports: Vec<String>,
    /// The statements, for an async function with a `client`.
    pub(crate) statements: Vec<String>,
    /// What must be compiled besides the operation.
    conditions: Vec<Condition>,
}

/// The code that makes an example's request; nothing where the example has none. `client` is what else it imports.
pub(crate) fn code(context: &Context, operation: &Operation, example: &Example, client: Option<&str>) -> Option<Snipped> {
    let call = example.call.as_ref().ok()?;
    let mut snippet = Snippet::new(*context);
    if let Some(client) = client {
        snippet.root(client);
    }
    let value = value(&mut snippet, operation, call);
    Some(Snipped {
        imports: snippet.imports(),
        statements: send(context, operation, value, example.has_response()),
        conditions: snippet.conditions(&operation.condition).cloned().collect(),
    })
}

impl Snipped {
    /// Whether it compiles wherever the operation does.
    pub(crate) fn needs_nothing_else(&self) -> bool {
        self.conditions.is_empty()
    }

    pub(crate) fn length(&self) -> usize {
        self.imports.iter().chain(&self.statements).map(String::len).sum()
    }

    fn doctest(self, context: &Context, operation: &Operation, example: &Example) -> Vec<String> {
        let crate_name = context.options.crate_name.replace('-', "_");
        let stem = file_stem(&operation.page);
        let open = format!("# {crate_name}::runtime::example::run({stem:?}, {}, async |client| {{", example.number);
        let mut lines = vec!["```".to_owned()];
        lines.extend(self.conditions.iter().map(|condition| format!("# #[cfg({})]", predicate(context.api, condition))));
        lines.push(open);
        lines.extend(self.imports);
        lines.push(String::new());
        lines.extend(self.statements);
        lines.extend(["# Ok(()) });".to_owned(), "```".to_owned()]);
        lines.iter().flat_map(|line| line.split('\n')).map(str::to_owned).collect()
    }
}

/// The operation with all that is set.
fn value(snippet: &mut Snippet, operation: &Operation, call: &ExampleCall) -> Code {
    let built = built(snippet, operation, call);
    let mut calls = Vec::new();
    let mut set = |index: usize, value: Code| calls.push(Code::call(&[".", &operation.setters[index].rust].concat(), vec![value]));
    for (index, literal) in &call.options {
        let setter = &operation.setters[*index];
        let value = match (&setter.target, literal) {
            (Target::Header(_), _) => snippet.in_url(literal),
            (_, Literal::Scalar(Scalar::String(text))) if prints_as_it_reads(setter, text) => Code::text(text.clone()),
            _ => snippet.in_url(literal),
        };
        set(*index, value);
    }
    for (index, literal) in &call.parameters {
        set(*index, snippet.property(literal));
    }
    for option in &call.query {
        snippet.root("Operation");
        calls.push(query(option));
    }
    for (name, value) in &call.headers {
        snippet.root("Operation");
        calls.push(Code::call(".with_header", vec![string(name), string(value)]));
    }
    for (name, value) in &call.members {
        snippet.root("Operation");
        let value = snippet.plain(value);
        calls.push(Code::call(".with_parameter", vec![string(name), value]));
    }
    if calls.is_empty() { built } else { Code::Chain(Box::new(built), calls) }
}

/// The operation as its constructor makes it.
fn built(snippet: &mut Snippet, operation: &Operation, call: &ExampleCall) -> Code {
    let form = &operation.forms[call.form];
    let (module, parents) = operation.rust.modules.split_last().map_or(("", [].as_slice()), |(module, parents)| (module.as_str(), parents));
    let module = snippet.import(&parents.join("::"), module);
    let taken = form.arguments.iter().zip(&call.arguments).filter(|(argument, _)| argument.default.is_none());
    let mut arguments: Vec<Code> = taken.map(|(_, literal)| snippet.in_url(literal)).collect();
    match &call.body {
        ExampleBody::None => {}
        ExampleBody::Bytes(text) => arguments.push(string(text)),
        ExampleBody::Object(object) => arguments.push(snippet.object(object)),
    }
    Code::call(&format!("{module}::{}::{}", operation.rust.name, form.constructor), arguments)
}

/// The call that sets a query option for which the operation has no setter.
fn query(option: &ExampleQuery) -> Code {
    match option {
        ExampleQuery::Named(name, value) => Code::call(".with_query", vec![string(name), string(value)]),
        ExampleQuery::Method(method, text) => {
            let value = match method.takes {
                OptionArgument::List | OptionArgument::Text => vec![string(text)],
                OptionArgument::Number => vec![Code::text(text.clone())],
                OptionArgument::Nothing => Vec::new(),
            };
            Code::call(&format!(".{}", method.method), value)
        }
    }
}

/// Whether a query option can be given as the number or truth value that it is: `.top(2)`.
fn prints_as_it_reads(setter: &Setter, text: &str) -> bool {
    let reads = || matches!(text, "true" | "false") || text.parse::<i32>().is_ok_and(|number| number.to_string() == text);
    setter.takes() == Takes::Display && reads()
}

/// Sends it, in one line where it fits.
fn send(context: &Context, operation: &Operation, value: Code, responds: bool) -> Vec<String> {
    let name = result_name(context, operation.outcome);
    let sent = |value: Code| {
        let sent = Code::call("client.send", vec![value]);
        match (responds, operation.outcome) {
            (false, _) => sent.before(".await;").after("let _ = "),
            (true, Outcome::Nothing) => sent.before(".await?;"),
            (true, _) => sent.before(".await?;").after(format!("let {name} = ")),
        }
    };
    let around = sent(Code::text("")).print().chars().count();
    if value.fits_beside(around) {
        return vec![sent(value).print()];
    }
    vec![value.before(";").after("let request = ").print(), sent(Code::text("request")).print()]
}

/// What a reader would call it.
fn result_name(context: &Context, outcome: Outcome) -> String {
    match outcome {
        Outcome::Object(ty) | Outcome::Optional { ty, .. } => match ty {
            TypeRef { kind: TypeKind::Model(id) | TypeKind::Any(id), collection: false } => {
                rust::variable(&context.api.models[id.0].rust.name)
            }
            _ => "value".into(),
        },
        Outcome::Value(_) => "value".into(),
        Outcome::Page(_) => "page".into(),
        Outcome::Bytes => "bytes".into(),
        Outcome::Accepted => "accepted".into(),
        Outcome::Nothing => "nothing".into(),
    }
}
