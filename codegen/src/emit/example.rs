//! Documented exchanges as doctests: the request in Rust, its answer, and the hidden lines around them. Knows no page's text.

use super::Context;
use super::condition::predicate;
use super::docs::escape;
use super::exchange::stem;
use super::layout::snake;
use super::literal::{Snippet, Unwritable, string};
use super::operation::Takes;
use super::source::{ident, print_statements};
use crate::api::{Body, Example, ExampleCall, Literal, Operation, OperationId, Outcome, Primitive, Target, TypeKind, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

/// Columns of a line that need not be broken up.
const WIDTH: usize = 88;

/// One section for each example that has code.
pub(super) fn docs(context: &Context, id: OperationId) -> Vec<Vec<String>> {
    let operation = &context.api.operations[id.0];
    let mut sections = Vec::new();
    for example in &operation.examples {
        let Some(code) = code(context, operation, example) else { continue };
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
    let word = "example";
    match heading.get(..word.len()) {
        Some(start) if start.eq_ignore_ascii_case(word) => heading[word.len()..]
            .trim_start_matches([' ', '.', ':', '-', 's'])
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .trim_start_matches([' ', '.', ':', '-', '–']),
        _ => heading,
    }
}

/// The code of an example.
pub(super) struct Code {
    /// The declarations that it needs.
    pub(super) imports: String,
    /// The statements, for an async function with a `client`.
    pub(super) statements: String,
    /// What else must be compiled.
    cfg: Option<TokenStream>,
}

/// The code that makes an example's request; nothing where the example has none.
pub(super) fn code(context: &Context, operation: &Operation, example: &Example) -> Option<Code> {
    let call = example.call.as_ref().ok()?;
    let mut snippet = Snippet::new(*context);
    let value = value(&mut snippet, operation, call).ok()?;
    let conditions: Vec<TokenStream> = snippet.conditions(&operation.condition).map(|c| predicate(context.api, c)).collect();
    Some(Code {
        imports: print_statements(&snippet.imports()),
        statements: send(context, operation, &value, example.response.is_some()),
        cfg: (!conditions.is_empty()).then(|| quote!(all(#(#conditions),*))),
    })
}

impl Code {
    /// Whether it compiles wherever the operation does.
    pub(super) fn needs_nothing_else(&self) -> bool {
        self.cfg.is_none()
    }

    fn doctest(&self, context: &Context, operation: &Operation, example: &Example) -> Vec<String> {
        let crate_name = context.options.crate_name.replace('-', "_");
        let stem = stem(&operation.page);
        let cfg = self.cfg.as_ref().map(|cfg| format!("# #[cfg({})]", cfg.to_string().replace(" (", "(").replace(" ,", ",")));
        let open = format!("# {crate_name}::runtime::example::run({stem:?}, {}, async |client| {{", example.number);
        let mut lines = vec!["```".to_owned()];
        lines.extend(cfg);
        lines.push(open);
        lines.extend(self.imports.lines().map(str::to_owned));
        lines.push(String::new());
        lines.extend(self.statements.lines().map(str::to_owned));
        lines.extend(["# Ok(()) });".to_owned(), "```".to_owned()]);
        lines
    }
}

/// The operation with all that is set.
fn value(snippet: &mut Snippet, operation: &Operation, call: &ExampleCall) -> Result<TokenStream, Unwritable> {
    let form = &operation.forms[call.form];
    let (modules, name) = (&operation.rust.modules, ident(&operation.rust.name));
    let (module, parents) = modules.split_last().ok_or(Unwritable)?;
    let module = snippet.import(&parents.join("::"), module);
    let mut arguments = Vec::new();
    for (argument, text) in form.arguments.iter().zip(&call.arguments) {
        arguments.push(argument_value(argument.ty, text)?);
    }
    arguments.extend(body(snippet, &operation.body, call.body.as_ref())?);
    let constructor = ident(&form.constructor);
    let mut built = quote!(#module::#name::#constructor(#(#arguments),*));
    for (index, literal) in &call.setters {
        let setter = &operation.setters[*index];
        let value = match (&setter.target, literal) {
            (Target::Parameter(_), _) => snippet.parameter(setter.ty, literal)?,
            (Target::Query(_), Literal::String(text)) => argument_value(setter.ty, text)?,
            (Target::Query(_) | Target::Header(_), _) => snippet.text(literal)?,
        };
        let method = ident(&setter.rust);
        built.extend(quote!(.#method(#value)));
    }
    if !(call.query.is_empty() && call.headers.is_empty()) {
        snippet.root("Operation");
    }
    let more = call.query.iter().map(|entry| ("with_query", entry)).chain(call.headers.iter().map(|entry| ("with_header", entry)));
    for (method, (name, value)) in more {
        let (method, name, value) = (ident(method), string(name), string(value));
        built.extend(quote!(.#method(#name, #value)));
    }
    Ok(built)
}

/// A decoded text for a place in the URL that may want a number.
fn argument_value(ty: TypeRef, text: &str) -> Result<TokenStream, Unwritable> {
    if !matches!(Takes::in_text(ty), Takes::Exactly) {
        let text = string(text);
        return Ok(if matches!(Takes::in_text(ty), Takes::Into) { quote!(#text) } else { text });
    }
    let fits = match ty.kind {
        TypeKind::Primitive(Primitive::Boolean) => text.parse::<bool>().is_ok(),
        TypeKind::Primitive(Primitive::Double | Primitive::Single) => text.parse::<f64>().is_ok() && text.contains('.'),
        TypeKind::Primitive(Primitive::Int64) => text.parse::<i64>().is_ok(),
        TypeKind::Primitive(Primitive::Byte) => text.parse::<u8>().is_ok(),
        TypeKind::Primitive(Primitive::SByte) => text.parse::<i8>().is_ok(),
        TypeKind::Primitive(Primitive::Int16) => text.parse::<i16>().is_ok(),
        _ => text.parse::<i32>().is_ok(),
    };
    if fits { text.parse().map_err(|_| Unwritable) } else { Err(Unwritable) }
}

fn body(snippet: &mut Snippet, body: &Body, literal: Option<&Literal>) -> Result<Option<TokenStream>, Unwritable> {
    match (body, literal) {
        (Body::None, _) => Ok(None),
        (Body::Model(ty), Some(literal)) => snippet.exactly(*ty, literal).map(Some),
        (Body::Bytes, Some(literal)) => snippet.text(literal).map(Some),
        (Body::Model(_) | Body::Bytes, None) => Err(Unwritable),
    }
}

/// Sends it, in one line where it fits.
fn send(context: &Context, operation: &Operation, value: &TokenStream, answered: bool) -> String {
    let name = ident(&result_name(context, operation.outcome));
    let sent = |value: TokenStream| match (answered, operation.outcome) {
        (false, _) => quote!(let _ = client.send(#value).await;),
        (true, Outcome::Nothing) => quote!(client.send(#value).await?;),
        (true, _) => quote!(let #name = client.send(#value).await?;),
    };
    let line = print_statements(&sent(quote!(#value)));
    if line.lines().count() == 1 && line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    let sent = sent(quote!(request));
    print_statements(&quote!(let request = #value; #sent))
}

/// What a reader would call it.
fn result_name(context: &Context, outcome: Outcome) -> String {
    let name = match outcome {
        Outcome::Object(TypeRef { kind: TypeKind::Model(id) | TypeKind::Any(id), collection: false }) => {
            snake(&context.api.models[id.0].rust.name)
        }
        Outcome::Object(_) | Outcome::Value(_) => "value".into(),
        Outcome::Page(_) => "page".into(),
        Outcome::Bytes => "bytes".into(),
        Outcome::Accepted => "accepted".into(),
        Outcome::Nothing => "nothing".into(),
    };
    if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}
