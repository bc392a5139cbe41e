//! The constructors of an operation, one for each form of its URL. Knows URLs, not what comes back.

use crate::api::{Argument, Body, Form, Method, Operation, PathPart, TypeKind};
use crate::emit::context::Context;
use crate::emit::text::markdown::{alias, code, item, joined};
use crate::emit::text::names::Scope;
use crate::emit::text::source::{InnerDocs, fits, ident, tokens};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn constructor(context: &Context, operation: &Operation, form: &Form, scope: &Scope, inner: &mut InnerDocs) -> TokenStream {
    let docs = inner.add_with_aliases(docs(context, operation, form), aliases(operation.method, &form.template));
    let (name, (begin, method)) = (ident(&form.constructor), call(operation.method, scope));
    let arguments = form.arguments.iter().filter(|argument| argument.default.is_none()).map(|argument| {
        let (name, ty) = (ident(&argument.rust), argument.takes().parameter(context, argument.ty, scope));
        quote!(#name: #ty)
    });
    let body = body(context, operation.body, &form.body, scope);
    let parameters: Vec<TokenStream> = arguments.chain(body.parameter).collect();
    let (write_body, set_body) = (body.write, body.set);
    let (path, values) = (path(form), values(context, form, scope));
    let (call, mutable) = (quote!(#begin(#method #path, &[#(#values),*])), (!form.query.is_empty()).then(|| quote!(mut)));
    let whole = quote!(Self(#call #set_body));
    if form.query.is_empty() && fits(&whole, 8) {
        return quote!(#docs pub fn #name(#(#parameters),*) -> Self { #write_body #whole });
    }
    let query = form.query.iter().map(|(name, parts)| {
        let value = query_value(context, form, parts, scope);
        quote!(call.query(#name, #value);)
    });
    quote! {
        #docs
        pub fn #name(#(#parameters),*) -> Self {
            #write_body
            let #mutable call = #call;
            #(#query)*
            Self(call #set_body)
        }
    }
}

/// What people search for is what they have before their eyes.
fn aliases(method: Method, template: &str) -> Vec<String> {
    let mut templates = vec![template.to_owned(), simple(template)];
    templates.dedup();
    templates.iter().filter_map(|template| alias(&format!("{method} {template}"))).collect()
}

/// A template whose placeholders have one name each: `{id}` for `{id | userPrincipalName}`.
fn simple(template: &str) -> String {
    let mut parts = template.split('}');
    let last = parts.next_back().unwrap_or_default();
    let first = |part: &str| match part.split_once('{') {
        Some((before, name)) => format!("{before}{{{}}}", name.split('|').next().unwrap_or_default().trim()),
        None => format!("{part}}}"),
    };
    parts.map(first).chain([last.to_owned()]).collect()
}

/// The function that begins a call, for the methods that pages use one of its own, and what it takes before the path.
fn call(method: Method, scope: &Scope) -> (TokenStream, TokenStream) {
    let call = tokens(&scope.runtime("Call"));
    match method {
        Method::Get | Method::Post | Method::Put | Method::Patch | Method::Delete => {
            let begin = ident(&method.as_str().to_ascii_lowercase());
            (quote!(#call::#begin), TokenStream::new())
        }
        _ => {
            let (ty, name) = (tokens(&scope.runtime("Method")), ident(method.as_str()));
            (quote!(#call::new), quote!(#ty::#name,))
        }
    }
}

/// What a constructor has for the body.
#[derive(Default)]
struct BodyCode {
    parameter: Option<TokenStream>,
    /// The statement that comes before all others: after it, there is no model left that the constructor would have to drop.
    write: TokenStream,
    /// The call that sets the body.
    set: TokenStream,
}

fn body(context: &Context, body: Body, name: &str, scope: &Scope) -> BodyCode {
    let (name, into) = (ident(name), tokens(&scope.into()));
    match body {
        Body::None => BodyCode::default(),
        Body::Model(ty) => {
            let (model, property) = (tokens(&context.bare(ty, scope)), tokens(&scope.runtime("Property")));
            let (parameter, value) = match ty.kind {
                TypeKind::Any(_) => (quote!(#name: impl #into<#model>), quote!(#into::<#model>::into(#name))),
                _ => (quote!(#name: #model), quote!(#name)),
            };
            let write = quote!(let #name = #property::object_text(#value););
            BodyCode { parameter: Some(parameter), write, set: quote!(.object(#name)) }
        }
        Body::Bytes => {
            let bytes = tokens(&scope.runtime("RequestBody"));
            let set = quote!(.bytes(#name, "application/octet-stream"));
            BodyCode { parameter: Some(quote!(#name: impl #into<#bytes>)), set, ..BodyCode::default() }
        }
    }
}

/// The path of a form as its constructor has it: a placeholder for each argument, also where the page has another notation or a sample value.
pub(crate) fn path(form: &Form) -> String {
    let mut path = String::new();
    for segment in &form.segments {
        path.push('/');
        for part in segment {
            match part {
                PathPart::Literal(text) => path.push_str(&braces_doubled(text)),
                PathPart::Argument { index, .. } => {
                    path.push_str(&format!("{{{}}}", form.arguments[*index].placeholder.replace(['{', '}'], "")));
                }
            }
        }
    }
    path
}

/// The values for the placeholders of the path.
fn values(context: &Context, form: &Form, scope: &Scope) -> Vec<TokenStream> {
    let filled = form.segments.iter().flatten().filter_map(|part| match part {
        PathPart::Literal(_) => None,
        PathPart::Argument { index, .. } => Some(&form.arguments[*index]),
    });
    filled.map(|argument| value(context, argument, scope)).collect()
}

fn braces_doubled(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// What fills the placeholder: the default, or what the constructor takes.
fn value(context: &Context, argument: &Argument, scope: &Scope) -> TokenStream {
    match &argument.default {
        Some(text) => quote!(&#text),
        None => argument.takes().printed(context, argument.ty, &ident(&argument.rust), scope),
    }
}

/// A borrowed value that can be printed: a text, an argument, or both put together.
fn query_value(context: &Context, form: &Form, parts: &[PathPart], scope: &Scope) -> TokenStream {
    match parts {
        [] => quote!(&""),
        [PathPart::Literal(text)] => quote!(&#text),
        [PathPart::Argument { index, quoted: false }] => value(context, &form.arguments[*index], scope),
        _ => {
            let mut pattern = String::new();
            let mut values = Vec::new();
            for part in parts {
                match part {
                    PathPart::Literal(text) => pattern.push_str(&braces_doubled(text)),
                    PathPart::Argument { index, quoted } => {
                        pattern.push_str("{}");
                        let name = ident(&form.arguments[*index].rust);
                        values.push(if *quoted { quote!(#name.to_string().replace('\'', "''")) } else { quote!(#name) });
                    }
                }
            }
            quote!(&format!(#pattern, #(#values),*))
        }
    }
}

fn docs(context: &Context, operation: &Operation, form: &Form) -> Vec<String> {
    let line = code(&format!("{} {}", operation.method, form.template));
    let arguments = if operation.forms.len() == 1 { arguments(context, &operation.forms) } else { Vec::new() };
    joined(vec![vec![line], arguments])
}

/// A list of the arguments that the page describes. Arguments of several forms are in the docs of the operation, once.
pub(crate) fn arguments(context: &Context, forms: &[Form]) -> Vec<String> {
    let mut described: Vec<&Argument> = Vec::new();
    for argument in forms.iter().flat_map(|form| &form.arguments).filter(|argument| argument.default.is_none() && !argument.docs.is_empty())
    {
        if !described.iter().any(|known| known.rust == argument.rust) {
            described.push(argument);
        }
    }
    described
        .into_iter()
        .flat_map(|argument| item(&code(crate::standards::rust::plain(&argument.rust)), context.markdown(&argument.docs)))
        .collect()
}
