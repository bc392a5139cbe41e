//! Updates that give back what they take, where the page names no type of it. Knows the body of an operation and its examples.

use crate::api::{Body, Outcome, TypeKind};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page;
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::Node;
use crate::resolve::context::Known;
use crate::resolve::json;
use crate::resolve::operations::plan::Plan;
use crate::resolve::operations::responses::successes;
use crate::resolve::types::models::property_of;
use crate::standards::http::Method;

impl Known<'_, '_> {
    /// The model that an update takes where nothing says what comes back, and the object in an example has its properties.
    pub(crate) fn given_back(&self, plan: &Plan<'_>, outcome: Outcome, body: &Body, findings: &mut Findings) -> Outcome {
        let updates = matches!(plan.method, Method::Patch | Method::Put);
        let (true, Outcome::Object(ty), Body::Model(taken), Some(section)) = (updates, outcome, body, &plan.source.response) else {
            return outcome;
        };
        let examples = successes(plan);
        let is_named = examples.iter().any(|example| example.annotation.as_ref().is_some_and(|annotation| annotation.odata_type.is_some()));
        let TypeKind::Model(id) = taken.kind else { return outcome };
        let body_of_example = examples.iter().find_map(|example| match &example.message.body {
            MessageBody::Json(body) => Some(body),
            _ => None,
        });
        let has_properties = |body: &Node| {
            let names = || json::members(body).iter().map(|member| member.key.value.as_str()).filter(|name| !name.contains('@'));
            let known = names().filter(|name| property_of(self.models, id, name).is_some()).count();
            // One or two that no table lists are a slip of the page, as in other examples.
            known > 0 && known * 4 >= names().count() * 3
        };
        if ty.kind != TypeKind::Json
            || is_named
            || section.outcome != page::Outcome::Unclear
            || !body_of_example.is_some_and(has_properties)
        {
            return outcome;
        }
        let name = &self.models[id.0].name;
        findings.fact(Rule::ResultGivenBack, section.span, || format!("result: {name}"));
        let help = format!("name the type; what was used is `{name}`, which the request carries and whose properties the example has");
        findings.push(Diagnostic::new(Code::ResponseUnclear, section.span, "the response section names no type").help(help));
        Outcome::Object(*taken)
    }
}
