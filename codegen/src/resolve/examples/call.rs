//! From a request that fits a form to the code that makes it: arguments, setters, body. Knows one operation, no other.

use crate::api::{
    Argument, Body, ExampleBody, ExampleCall, ExampleQuery, Form, LeftOut, Literal, Operation, Primitive, Scalar, Target, TypeKind, TypeRef,
};
use crate::page::model::ExampleBlock;
use crate::page::syntax::http::{MessageBody, RequestLine};
use crate::page::syntax::json::{Json, Node};
use crate::resolve::examples::literal::{Fitter, number};
use crate::resolve::examples::url;
use crate::resolve::examples::url::ExampleUrl;
use crate::resolve::json;
use crate::resolve::json::is_control;
use crate::resolve::operations::body::is_json;
use crate::source::SourceMap;
use crate::standards::query_options::option_method;
use crate::standards::{http, odata};

/// The call that makes a request of `operation` by its form `form`.
pub(crate) fn call(
    request: &ExampleBlock<RequestLine>,
    operation: &Operation,
    form: usize,
    fitter: &mut Fitter<'_, '_>,
) -> Result<ExampleCall, LeftOut> {
    let url = ExampleUrl::parse(&request.message.line.url.value);
    let shape = &operation.forms[form];
    let before = url.segments.len().saturating_sub(shape.segments.len());
    let arguments = url::arguments(shape, &url.segments[before..], &url.query).unwrap_or_default();
    if let Some((argument, text)) = shape.arguments.iter().zip(&arguments).find(|(argument, text)| !url::suits(argument.ty, text)) {
        return Err(LeftOut(format!("`{text}` in its URL is no value of `{}`", argument.placeholder)));
    }
    let options = changed(operation, shape, &arguments);
    let arguments = shape.arguments.iter().zip(arguments).map(|(argument, text)| scalar_or_text(argument.ty, text)).collect();
    let mut call = ExampleCall { form, arguments, options, ..ExampleCall::default() };
    for (name, value) in url.query {
        if !shape.query.iter().any(|(fixed, _)| fixed.eq_ignore_ascii_case(&name)) {
            set_query(operation, &mut call, name, value);
        }
    }
    set_headers(operation, &mut call, request);
    set_body(request, operation, &mut call, fitter)?;
    call.restated = std::mem::take(&mut fitter.restated);
    Ok(call)
}

/// The setters of the arguments that are not as their default.
fn changed(operation: &Operation, form: &Form, arguments: &[String]) -> Vec<(usize, Scalar)> {
    let others =
        form.arguments.iter().zip(arguments).filter(|(argument, value)| argument.default.as_ref().is_some_and(|default| default != *value));
    let setting = |(argument, value): (&Argument, &String)| {
        let target = Target::Argument(argument.placeholder.clone());
        let at = operation.setters.iter().position(|setter| setter.target == target)?;
        Some((at, scalar_or_text(operation.setters[at].ty, value.clone())))
    };
    others.filter_map(setting).collect()
}

fn set_body(
    request: &ExampleBlock<RequestLine>,
    operation: &Operation,
    call: &mut ExampleCall,
    fitter: &mut Fitter<'_, '_>,
) -> Result<(), LeftOut> {
    match (&operation.body, &request.message.body) {
        (Body::None, MessageBody::None) => Ok(()),
        (Body::Bytes, body) => {
            call.body = ExampleBody::Bytes(raw(fitter.input.sources, body));
            Ok(())
        }
        (_, MessageBody::Text(_)) if is_json(request) => left_out("its body is not JSON"),
        (_, MessageBody::Text(_)) => left_out("its body is of another media type than the operation sends"),
        (Body::Model(_), MessageBody::None) => left_out("it shows no body"),
        (Body::Model(ty), MessageBody::Json(node)) => {
            let literal = matches!(node.json, Json::Object(_)).then(|| fitter.property("the body", *ty, node)).flatten();
            let Some(Literal::Object(object)) = literal else { return left_out("its body is no object of the documented type") };
            call.body = ExampleBody::Object(object);
            Ok(())
        }
        (Body::None, MessageBody::Json(node)) => set_parameters(operation, call, node, fitter),
    }
}

fn raw(sources: &SourceMap, body: &MessageBody) -> String {
    match body {
        MessageBody::None => String::new(),
        MessageBody::Json(node) => sources.slice(node.span).to_owned(),
        MessageBody::Text(span) => sources.slice(*span).to_owned(),
    }
}

/// An example that is not tested, with the reason.
pub(crate) fn left_out<T>(why: &str) -> Result<T, LeftOut> {
    Err(LeftOut(why.to_owned()))
}

/// A query option of the URL: by its setter or method where that gives the same text, else by name.
fn set_query(operation: &Operation, call: &mut ExampleCall, name: String, value: String) {
    let bare = name.trim_start_matches('$');
    let found = operation
        .setters
        .iter()
        .position(|setter| matches!(&setter.target, Target::Query(known) if known.trim_start_matches('$').eq_ignore_ascii_case(bare)));
    let exact = found.filter(|at| operation.setters[*at].target == Target::Query(name.clone()));
    match exact.and_then(|at| Some((at, scalar(operation.setters[at].ty, &value)?))) {
        Some(setting) => call.options.push(setting),
        None => call.query.push(match option_method(&name) {
            Some(method) if method.option == name && method.takes.gives(&value) => ExampleQuery::Method(method, value),
            _ => ExampleQuery::Named(name, value),
        }),
    }
}

/// A value of a plain type from the text of a URL.
fn scalar(ty: TypeRef, text: &str) -> Option<Scalar> {
    match ty.kind {
        TypeKind::Primitive(Primitive::String) => Some(Scalar::String(text.to_owned())),
        TypeKind::Primitive(Primitive::Boolean) => text.parse().ok().map(Scalar::Bool),
        TypeKind::Primitive(primitive) => {
            number(primitive, text).or_else(|| odata::fits(primitive, text).then(|| Scalar::Parsed(primitive, text.to_owned())))
        }
        _ => None,
    }
}

/// The same; where the text is no value of the type, the text, which a URL can hold all the same.
fn scalar_or_text(ty: TypeRef, text: String) -> Scalar {
    scalar(ty, &text).unwrap_or(Scalar::String(text))
}

fn set_headers(operation: &Operation, call: &mut ExampleCall, request: &ExampleBlock<RequestLine>) {
    for header in &request.message.headers {
        let name = header.name.value.as_str();
        let media_type = operation.body == Body::Bytes && name.eq_ignore_ascii_case("content-type");
        if http::is_of_client(name) && !media_type {
            continue;
        }
        let known =
            operation.setters.iter().position(|setter| matches!(&setter.target, Target::Header(known) if known.eq_ignore_ascii_case(name)));
        match known {
            Some(at) if !call.options.iter().any(|(set, _)| *set == at) => {
                call.options.push((at, Scalar::String(header.value.value.clone())));
            }
            _ => call.headers.push((name.to_owned(), header.value.value.clone())),
        }
    }
}

/// The members of a body object: by the setter of a parameter where the value suits that, else by name.
fn set_parameters(operation: &Operation, call: &mut ExampleCall, body: &Node, fitter: &mut Fitter<'_, '_>) -> Result<(), LeftOut> {
    let Json::Object(members) = &body.json else { return left_out("its body is no object") };
    for member in members {
        let name = member.key.value.as_str();
        let target = Target::Parameter(name.to_owned());
        let known = operation.setters.iter().position(|setter| setter.target == target);
        if known.is_none() && !is_control(name) {
            fitter.undocumented("the request body", member);
        }
        let setting = known.and_then(|at| {
            let ty = operation.setters[at].ty;
            Some((at, fitter.within(name, |fitter| fitter.property(name, ty, &member.value))?))
        });
        match setting {
            Some(setting) => call.parameters.push(setting),
            None => call.members.push((name.to_owned(), json::value(&member.value))),
        }
    }
    Ok(())
}
