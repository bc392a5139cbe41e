//! From a request that fits a form to the code that makes it: arguments, setters, body. Knows one operation, no other.

use crate::api::{
    Argument, Body, ExampleBody, ExampleCall, ExampleQuery, Form, LeftOut, ListStyle, Literal, Primitive, Scalar, Setter, Target, TypeKind,
    TypeRef,
};
use crate::page::model::ExampleBlock;
use crate::page::syntax::first_line::RequestLine;
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::{Json, Member, Node};
use crate::page::syntax::template::{Quotes, list};
use crate::resolve::examples::check;
use crate::resolve::examples::check::left_out;
use crate::resolve::examples::literal::{Fitted, Fitter, Place, Pointers, number};
use crate::resolve::examples::report::Report;
use crate::resolve::examples::url;
use crate::resolve::examples::url::Request;
use crate::resolve::json::is_control;
use crate::resolve::operations::body::is_json;
use crate::resolve::operations::draft::Operation;
use crate::standards::http::plain;
use crate::standards::nearest::KnownNames;
use crate::standards::query_options::option_method;
use crate::standards::{http, odata};
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

/// The call that makes a request of `operation` by its form `form`.
pub(crate) fn call(
    request: &Request<'_>,
    operation: &Operation,
    form: usize,
    base: &str,
    fitter: Fitter<'_, '_>,
    report: &mut Report<'_>,
) -> Result<ExampleCall, LeftOut> {
    let (url, shape) = (&request.url, &operation.forms[form]);
    let before = url.segments.len().saturating_sub(shape.segments.len());
    let texts = url::arguments(shape, &url.segments[before..], &url.query).unwrap_or_default();
    let mut arguments = Vec::new();
    for (argument, text) in shape.arguments.iter().zip(&texts) {
        let Some(literal) = argument_value(argument, text) else {
            return Err(LeftOut(format!("`{text}` in its URL is not a valid value of `{}`", argument.placeholder)));
        };
        arguments.push(literal);
    }
    let options = changed(operation, shape, &texts, &arguments);
    let mut call = ExampleCall { form, arguments, options, ..ExampleCall::default() };
    let queries = first_places(operation, |target| if let Target::Query(name) = target { Some(query_key(name)) } else { None });
    for (name, value) in &url.query {
        if !shape.query.iter().any(|(fixed, _)| fixed.eq_ignore_ascii_case(name)) {
            set_query(operation, &queries, &mut call, name, value);
        }
    }
    set_headers(operation, &mut call, request.block);
    let pointers = set_body(request.block, operation, &mut call, fitter, report)?;
    check::call(request, operation, &call, base)?;
    Ok(ExampleCall { restated: pointers.restated, ..call })
}

/// The value of an argument in a URL; `None` where the code cannot hold it.
fn argument_value(argument: &Argument, text: &str) -> Option<Literal> {
    match argument.list {
        Some(style) => list(argument.ty, style, text),
        None => url::suits(argument.ty, text).then(|| scalar_or_text(argument.ty, text.to_owned()).into()),
    }
}

/// A list in a URL that is written in that style.
fn list(ty: TypeRef, style: ListStyle, text: &str) -> Option<Literal> {
    let (values, quotes) = list::values(text.strip_prefix('[')?.strip_suffix(']')?)?;
    let value = |text: &String| match (style, quotes) {
        (ListStyle::Quoted, Quotes::Single) | (ListStyle::Json, Quotes::Double) => Some(Scalar::String(text.clone())),
        (ListStyle::Literals, Quotes::Single) if ty.kind == TypeRef::STRING.kind => Some(Scalar::String(text.clone())),
        (ListStyle::Literals, Quotes::None) if ty.kind == TypeRef::STRING.kind => scalar(INTEGER, text).or_else(|| scalar(BOOLEAN, text)),
        (ListStyle::Literals, Quotes::None) if url::suits(ty, text) => scalar(ty, text),
        _ => None,
    };
    let values = values.iter().map(|text| value(text).map(Literal::Scalar)).collect::<Option<Vec<Literal>>>()?;
    // Nothing says what an empty list in Rust is a list of.
    (!values.is_empty()).then_some(Literal::List(values))
}

/// What a value without quotes may be where no table has its type.
const INTEGER: TypeRef = TypeRef { kind: TypeKind::Primitive(Primitive::Int64), collection: false };
const BOOLEAN: TypeRef = TypeRef { kind: TypeKind::Primitive(Primitive::Boolean), collection: false };

/// The setters of the arguments that are not as their default.
fn changed(operation: &Operation, form: &Form, texts: &[String], values: &[Literal]) -> Vec<(usize, Literal)> {
    let arguments = form.arguments.iter().enumerate().zip(texts).zip(values);
    let others = arguments.filter(|(((_, argument), text), _)| argument.default.as_ref().is_some_and(|default| default != *text));
    let setting = |(((index, argument), _), value): (((usize, &Argument), &String), &Literal)| {
        let option = form.query.iter().find(|(_, parts)| parts.iter().any(|part| part.is_argument(index)));
        let target = match option {
            Some((name, _)) => Target::Query(name.clone()),
            None => Target::Argument(argument.placeholder.clone()),
        };
        let at = operation.setters.iter().position(|setter| setter.target == target)?;
        Some((at, value.clone()))
    };
    others.filter_map(setting).collect()
}

fn set_body(
    request: &ExampleBlock<RequestLine>,
    operation: &Operation,
    call: &mut ExampleCall,
    fitter: Fitter<'_, '_>,
    report: &mut Report<'_>,
) -> Result<Pointers, LeftOut> {
    match (&operation.body, &request.message.body) {
        (Body::None, MessageBody::None) => {}
        (Body::Bytes, _) => call.body = ExampleBody::Bytes(request.body.clone()),
        (_, MessageBody::Text(_)) if begins_request(&request.body) => return left_out("another request follows it in its fence"),
        (_, MessageBody::Text(_)) if is_json(request) => return left_out("its body is not JSON"),
        (_, MessageBody::Text(_)) => return left_out("its body is of another media type than the operation sends"),
        (Body::Model(_), MessageBody::None) => return left_out("it has no body, and the operation needs one"),
        (Body::Model(ty), MessageBody::Json(node)) => {
            let is_object = matches!(node.json, Json::Object(_));
            let fitted = if is_object { fitter.fit(Place::new("the body", *ty), node, report) } else { Fitted::default() };
            let Some(Literal::Object(object)) = fitted.literal else {
                return left_out("its body is not an object of the documented type");
            };
            call.body = ExampleBody::Object(object);
            return Ok(fitted.pointers);
        }
        (Body::None, MessageBody::Json(node)) => return set_parameters(operation, call, node, fitter, report),
    }
    Ok(Pointers::default())
}

/// Whether what looks like the body of a request is the next request.
fn begins_request(body: &str) -> bool {
    body.trim_start().lines().next().and_then(plain::request_line).is_some_and(|(method, _)| http::Method::from_name(method).is_some())
}

/// A query option by the letters of its name.
fn query_key(name: &str) -> String {
    name.trim_start_matches('$').to_ascii_lowercase()
}

/// A query option of the URL: by its setter or method where that gives the same text, else by name.
fn set_query(operation: &Operation, setters: &HashMap<String, usize>, call: &mut ExampleCall, name: &str, value: &str) {
    let found = setters.get(&query_key(name)).copied();
    let exact = found.filter(|at| operation.setters[*at].target == Target::Query(name.to_owned()));
    match exact.and_then(|at| Some((at, scalar(operation.setters[at].ty, value)?.into()))) {
        Some(setting) => call.options.push(setting),
        None => call.query.push(match option_method(name) {
            Some(method) if method.option == name && method.takes.gives(value) => ExampleQuery::Method(method, value.to_owned()),
            _ => ExampleQuery::Named(name.to_owned(), value.to_owned()),
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

/// The same, but a text that is not a value of the type stays a text: a URL can hold it.
fn scalar_or_text(ty: TypeRef, text: String) -> Scalar {
    scalar(ty, &text).unwrap_or(Scalar::String(text))
}

fn set_headers(operation: &Operation, call: &mut ExampleCall, request: &ExampleBlock<RequestLine>) {
    let setters = first_places(operation, |target| if let Target::Header(name) = target { Some(name.to_ascii_lowercase()) } else { None });
    let mut set: HashSet<usize> = call.options.iter().map(|(at, _)| *at).collect();
    for (name, value) in headers_once(request) {
        let media_type = operation.body == Body::Bytes && name.eq_ignore_ascii_case("content-type");
        if http::is_of_client(name) && !media_type {
            continue;
        }
        match setters.get(&name.to_ascii_lowercase()) {
            Some(&at) if set.insert(at) => call.options.push((at, Scalar::String(value).into())),
            _ => call.headers.push((name.to_owned(), value)),
        }
    }
}

/// The first setter of each name that `name` gives a target.
fn first_places(operation: &Operation, name: impl Fn(&Target) -> Option<String>) -> HashMap<String, usize> {
    let names = operation.setters.iter().enumerate().filter_map(|(at, setter)| Some((name(&setter.target)?, at)));
    // The last one of a name counts in a map.
    names.rev().collect()
}

/// What the misspelt members of a body can mean: the parameters of the operation that the body does not have.
fn free_parameters<'o>(operation: &'o Operation, members: &[Member]) -> KnownNames<&'o str> {
    let taken: HashSet<&str> = members.iter().map(|member| member.key.value.as_str()).collect();
    let parameter = |setter: &'o Setter| if let Target::Parameter(name) = &setter.target { Some(name.as_str()) } else { None };
    operation.setters.iter().filter_map(parameter).filter(|name| !taken.contains(name)).collect()
}

/// The headers of a request. Several lines of one are one, as a header that is set replaces another of its name; preferences add up.
fn headers_once(request: &ExampleBlock<RequestLine>) -> Vec<(&str, String)> {
    let mut found: Vec<(&str, String)> = Vec::new();
    let mut places = HashMap::new();
    for header in &request.message.headers {
        let (name, value) = (header.name.value.as_str(), &header.value.value);
        let at = if http::adds_up(name) { found.len() } else { *places.entry(name.to_ascii_lowercase()).or_insert(found.len()) };
        match found.get_mut(at) {
            Some((_, known)) => known.extend([", ", value]),
            None => found.push((name, value.clone())),
        }
    }
    found
}

/// Whether a parameter is a float that no number of JSON is, alone or in a list.
fn is_beyond_json(literal: &Literal) -> bool {
    match literal {
        Literal::Scalar(Scalar::Parsed(primitive, _)) => matches!(primitive, Primitive::Single | Primitive::Double),
        Literal::List(items) => items.iter().any(is_beyond_json),
        _ => false,
    }
}

/// The members of a body object: by the setter of a parameter where the value suits that, else by name.
fn set_parameters(
    operation: &Operation,
    call: &mut ExampleCall,
    body: &Node,
    fitter: Fitter<'_, '_>,
    report: &mut Report<'_>,
) -> Result<Pointers, LeftOut> {
    let Json::Object(members) = &body.json else { return left_out("its body is not an object") };
    let mut pointers = Pointers::default();
    let free = OnceCell::new();
    let setters = first_places(operation, |target| if let Target::Parameter(name) = target { Some(name.clone()) } else { None });
    for member in members {
        let name = member.key.value.as_str();
        let known = setters.get(name).copied();
        if known.is_none() && !is_control(name) && !operation.method.has_no_body() {
            report.undocumented("the request body", member, free.get_or_init(|| free_parameters(operation, members)).nearest(name), None);
        }
        report.control(member);
        let fitted = known.map_or_else(Fitted::default, |at| fitter.fit(Place::new(name, operation.setters[at].ty), &member.value, report));
        pointers.add(name, fitted.pointers);
        match (known, fitted.literal.filter(|literal| !is_beyond_json(literal))) {
            (Some(at), Some(literal)) => call.parameters.push((at, literal)),
            _ => call.members.push((name.to_owned(), member.value.value())),
        }
    }
    Ok(pointers)
}
