//! Documented responses against the results of operations: what of them does not fit, or why they are not tested. Knows no URLs.

use crate::api::{ExampleResponse, LeftOut, ModelId, Outcome, Primitive, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::ExampleBlock;
use crate::page::syntax::first_line::StatusLine;
use crate::page::syntax::http::{BodySyntax, Header, MessageBody};
use crate::page::syntax::json::{Json, Node};
use crate::resolve::examples::check;
use crate::resolve::examples::check::left_out;
use crate::resolve::examples::literal::{Fitter, Place, Pointers};
use crate::resolve::examples::pairing::{Pairing, untested};
use crate::resolve::examples::report::Report;
use crate::resolve::json;
use crate::resolve::operations::draft::Operation;
use crate::resolve::types::models::base_of_two;
use crate::standards::http;
use crate::standards::http::Method;
use codegen_runtime::shared::context_url::type_in;

type Response = ExampleBlock<StatusLine>;

/// JSON pointers to the values of a tested response that do not fit, or why it is not tested.
type Tested = Result<Vec<String>, LeftOut>;

impl Pairing<'_, '_> {
    /// A response with what of it does not fit the result of the operation that its request calls, if the page has that. One to a request that
    /// fits no URL form proves nothing of the operation where it is of another type.
    pub(crate) fn response(
        &self,
        response: &Response,
        of: Option<&Operation>,
        astray: bool,
        fitter: Fitter<'_, '_>,
        report: &mut Report<'_>,
    ) -> ExampleResponse {
        let status = &response.message.line.status;
        let inner = of.and_then(|operation| self.wrapped(response, operation.outcome, report.findings));
        let text = inner.map_or_else(|| response.text.clone(), |inner| response.with_body(inner));
        let misfits = self.tested(response, inner, of, astray, fitter, report).and_then(|misfits| {
            readable(&text, response, of)?;
            of.map_or(Ok(()), |operation| is_result(response, operation))?;
            Ok(misfits)
        });
        if let Err(why) = &misfits {
            report.findings.fact(Rule::ExampleLeftOut, status.span, || why.0.clone());
            // What is wrong with the body or the request is reported already.
            if response.message.syntax == BodySyntax::Sound && !astray {
                report.findings.push(untested("the response", status.span, why));
            }
        }
        // Where the request is the operation's, a type that is not its result contradicts the page, which is reported.
        if astray || of.is_none() {
            self.check_other(response, of.map(|operation| operation.outcome), fitter, report);
        }
        ExampleResponse { line: self.fence_line(response.span), status: status.value, text, misfits }
    }

    fn tested(
        &self,
        response: &Response,
        inner: Option<&Node>,
        of: Option<&Operation>,
        astray: bool,
        fitter: Fitter<'_, '_>,
        report: &mut Report<'_>,
    ) -> Tested {
        match of {
            Some(operation) if astray && self.is_other(response, operation.outcome, fitter.page) => {
                left_out("its request matches no URL form of the page, and it is of another type than the operation's result")
            }
            // What comes back for another URL need not be the operation's result.
            Some(_) if astray && response.message.body == MessageBody::None => Ok(Vec::new()),
            Some(operation) => decoded(response, inner, operation.outcome, fitter, report),
            None => left_out("its request is not one of the page's operation"),
        }
    }

    /// A body that is not of the operation's result may still contradict the type that its annotation names.
    fn check_other(&self, response: &Response, outcome: Option<Outcome>, fitter: Fitter<'_, '_>, report: &mut Report<'_>) {
        let (Some(id), MessageBody::Json(body)) = (self.annotated(response, fitter.page), &response.message.body) else { return };
        if outcome.is_some_and(|outcome| self.is_of(outcome, id)) {
            return;
        }
        let of = |collection| TypeRef { kind: TypeKind::Model(id), collection };
        match json::member(body, "value").filter(|value| matches!(value.json, Json::Array(_))) {
            Some(list) => fitter.fit(Place::new("value", of(true)), list, report),
            None => fitter.fit(Place::new("the body", of(false)), body, report),
        };
    }

    /// The model that the annotation of a response names.
    fn annotated(&self, response: &Response, page: usize) -> Option<ModelId> {
        let name = response.annotation.as_ref()?.odata_type.as_ref()?;
        match self.known.context.by_text(page, &name.value)? {
            TypeKind::Model(id) => Some(id),
            _ => None,
        }
    }

    /// Whether the annotation of a response names a type that has nothing to do with that of the result.
    fn is_other(&self, response: &Response, outcome: Outcome, page: usize) -> bool {
        let is_model = matches!(outcome.ty().map(|ty| ty.kind), Some(TypeKind::Model(_)));
        is_model && self.annotated(response, page).is_some_and(|id| !self.is_of(outcome, id))
    }

    /// Whether an operation results in that type, one derived from it, or one of its bases.
    fn is_of(&self, outcome: Outcome, id: ModelId) -> bool {
        let Some(TypeKind::Model(result)) = outcome.ty().map(|ty| ty.kind) else { return false };
        base_of_two(self.known.models, result, id).is_some()
    }

    /// The object inside `value` where the operation results in an object and nothing but control information stands beside it: OData puts only
    /// lists and plain values there.
    fn wrapped<'e>(&self, response: &'e Response, outcome: Outcome, findings: &mut Findings) -> Option<&'e Node> {
        let (Outcome::Object(ty) | Outcome::Optional { ty, .. }, MessageBody::Json(body)) = (outcome, &response.message.body) else {
            return None;
        };
        let TypeKind::Model(id) = ty.kind else { return None };
        let mut rest = json::members(body).iter().filter(|member| !json::is_control(&member.key.value));
        let (Some(only), None) = (rest.next(), rest.next()) else { return None };
        let has_value = self.known.models[id.0].properties.iter().any(|property| property.name == "value");
        if has_value || only.key.value != "value" || !matches!(only.value.json, Json::Object(_)) {
            return None;
        }
        findings.fact(Rule::ValueAround, only.key.span, || "the object inside is the result".into());
        let message = "the example puts the object into `value`, the operation results in the object itself";
        let help = "write the object without `value` around it; the object was tested";
        findings.push(Diagnostic::new(Code::ResponseConflict, only.key.span, message).label("around the object").help(help));
        Some(&only.value)
    }
}

/// Whether the crate can read the text of a response.
fn readable(text: &str, response: &Response, of: Option<&Operation>) -> Result<(), LeftOut> {
    let message = check::readable(text)?;
    let reads_json = of.is_some_and(|operation| !matches!(operation.outcome, Outcome::Nothing | Outcome::Accepted | Outcome::Bytes));
    match &response.message.body {
        MessageBody::Json(_) if reads_json && !http::is_error(response.message.line.status.value) => check::json(message.body),
        _ => Ok(()),
    }
}

/// Whether a response can be the result of an operation that reads no body: a redirect of a request that changes something is not, nor is a web
/// page, which does not come from the service.
fn is_result(response: &Response, operation: &Operation) -> Result<(), LeftOut> {
    let status = response.message.line.status.value;
    let is_page = |header: &Header| http::is_web_page(&header.name.value, &header.value.value);
    match operation.outcome {
        Outcome::Accepted if (300..400).contains(&status) && status != 303 && operation.method != Method::Get => {
            left_out("it is a redirect, which is not a result of a request that changes something")
        }
        Outcome::Nothing | Outcome::Accepted if (200..300).contains(&status) && response.message.headers.iter().any(is_page) => {
            left_out("it is a web page, which the client takes for one of another server")
        }
        _ => Ok(()),
    }
}

/// What of a response does not fit the outcome. An error decodes as one, and where the page has no body the status alone counts.
fn decoded(response: &Response, inner: Option<&Node>, outcome: Outcome, fitter: Fitter<'_, '_>, report: &mut Report<'_>) -> Tested {
    let status = &response.message.line.status;
    match (outcome, &response.message.body) {
        _ if http::is_error(status.value) => Ok(Vec::new()),
        (Outcome::Nothing | Outcome::Accepted | Outcome::Bytes, _) => Ok(Vec::new()),
        // The status says why there is no body.
        (_, MessageBody::None) if !matches!(status.value, 200 | 201) => Ok(Vec::new()),
        (_, MessageBody::None) => {
            let message = "the example has no body, the operation results in one";
            report.findings.push(Diagnostic::new(Code::ExampleNoBody, status.span, message).label("no body follows"));
            Ok(Vec::new())
        }
        (_, MessageBody::Text(_)) => left_out("its body is not JSON"),
        (_, MessageBody::Json(node)) => body(inner.unwrap_or(node), outcome, fitter, report),
    }
}

/// What a page has beside its elements (OData JSON Format §4.6).
const OF_PAGE: [(&str, TypeRef); 3] = [
    ("@odata.count", TypeRef { kind: TypeKind::Primitive(Primitive::Int64), collection: false }),
    ("@odata.nextLink", TypeRef::STRING),
    ("@odata.deltaLink", TypeRef::STRING),
];

/// What of the body of a response does not fit the outcome.
fn body(node: &Node, outcome: Outcome, fitter: Fitter<'_, '_>, report: &mut Report<'_>) -> Tested {
    let implied = json::text(node, "@odata.context").and_then(type_in);
    let mut in_value = |ty: TypeRef, value: &Node| {
        let mut pointers = Pointers::default();
        pointers.add("value", fitter.fit(Place { implied, ..Place::new("value", ty) }, value, report).pointers);
        Ok(pointers.misfits)
    };
    let value = || json::member(node, "value");
    match outcome {
        Outcome::Nothing | Outcome::Accepted | Outcome::Bytes => Ok(Vec::new()),
        Outcome::Object(ty) | Outcome::Optional { ty, .. } if ty.kind == TypeKind::Json => Ok(Vec::new()),
        Outcome::Object(ty) | Outcome::Optional { ty, .. } => {
            let is_object = matches!(node.json, Json::Object(_));
            let fitted = is_object.then(|| fitter.fit(Place { implied, ..Place::new("the body", ty) }, node, report));
            match fitted.filter(|fitted| fitted.literal.is_some()) {
                Some(fitted) => Ok(fitted.pointers.misfits),
                None => left_out("its body is not an object of the documented type"),
            }
        }
        Outcome::Page(ty) => match value().filter(|value| matches!(value.json, Json::Array(_))) {
            Some(list) => {
                let mut misfits = in_value(TypeRef { collection: true, ..ty }, list)?;
                for (name, ty) in OF_PAGE {
                    let Some(value) = json::member(node, name) else { continue };
                    let mut pointers = Pointers::default();
                    pointers.add(name, fitter.fit(Place::new(name, ty), value, report).pointers);
                    misfits.extend(pointers.misfits);
                }
                Ok(misfits)
            }
            None => left_out("its body is not a list of the documented type"),
        },
        Outcome::Value(ty) => match value() {
            Some(value) => in_value(ty, value),
            None => left_out("its body has no `value` of the documented type"),
        },
    }
}
