//! What a call gives: the response sentence against the annotations and examples, which the page may contradict. Knows types, no URLs.

use crate::api::{Outcome, Primitive, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings};
use crate::page;
use crate::page::model::TypeCell;
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::Json;
use crate::resolve::context::Known;
use crate::resolve::input::clean;
use crate::resolve::json;
use crate::resolve::operations::plan::{Ending, Plan};
use crate::resolve::operations::preference::{Both, gives_object};
use crate::resolve::operations::shown::{Response, body_of_nothing, failures, has_json, has_object, lists, successes, untyped};
use crate::resolve::types::inherit::place_of;
use crate::resolve::types::models::{base_of_two, property_of};
use crate::span::Span;
use crate::standards::http::Method;

/// What one source says comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Nothing,
    Type(TypeRef),
    Bytes,
}

impl Known<'_, '_> {
    /// Pass 6: status and outcome of an operation.
    pub(crate) fn outcome(&self, plan: &Plan<'_>, findings: &mut Findings) -> (Option<u16>, Outcome) {
        let examples: Vec<&Response> = successes(plan);
        let status = self.status(plan, &examples, findings);
        failures(plan).for_each(|found| findings.push(found));
        examples.iter().filter_map(|example| body_of_nothing(example)).for_each(|found| findings.push(found));
        let outcome = match &plan.ending {
            Ending::Control(control) => control_outcome(control, plan.method),
            Ending::Property(name) => self.property(plan, name, &examples, findings),
            Ending::Plain => {
                let names_type = |example: &Response| matches!(self.annotation(plan, example), Some(Said::Type(_)));
                match Both::of(plan, &examples, names_type) {
                    Some(both) => return self.optional(plan, &examples, both, findings),
                    None => self.joined(plan, self.said(plan, &examples, findings), &examples, status, findings),
                }
            }
        };
        answerless(plan, status, outcome).into_iter().for_each(|found| findings.push(found));
        (status, outcome)
    }

    /// Of an operation that gives something with one status and nothing with another: what its examples with a body and the section say of that.
    fn optional(&self, plan: &Plan<'_>, examples: &[&Response], both: Both, findings: &mut Findings) -> (Option<u16>, Outcome) {
        let full: Vec<&Response> = examples.iter().copied().filter(|example| gives_object(example)).collect();
        let prose = self.said(plan, &full, findings).filter(|(said, _)| *said != Said::Nothing);
        let outcome = match self.joined(plan, prose, &full, Some(both.status), findings) {
            Outcome::Object(ty) => Outcome::Optional { ty, preferred: both.preferred },
            other => other,
        };
        (Some(both.status), outcome)
    }

    /// The success status that the section and an example agree on; else that of the first example.
    fn status(&self, plan: &Plan<'_>, examples: &[&Response], findings: &mut Findings) -> Option<u16> {
        let said = plan.source.response.as_ref().map(|response| response.statuses.as_slice()).unwrap_or_default();
        let is_said = |status: u16| said.iter().any(|said| said.value == status);
        let shown = || examples.iter().map(|example| &example.message.line.status);
        let agreed = shown().find(|status| is_said(status.value));
        let used = agreed.or(shown().next()).or(said.first()).map(|status| status.value);
        for shown in shown().filter(|status| !is_said(status.value)) {
            let (Some(first), Some(used)) = (said.first(), used) else { continue };
            let message = format!("the response section says `{}`, the example `{}`", first.value, shown.value);
            let help = format!("correct one of them; `{used}` was used");
            findings.push(Diagnostic::new(Code::StatusConflict, first.span, message).also(shown.span, "the example").help(help));
        }
        used
    }

    /// The type of a property of what the page's bare form returns.
    fn property(&self, plan: &Plan<'_>, name: &str, examples: &[&Response], findings: &mut Findings) -> Outcome {
        let whole = self.joined(plan, self.said(plan, examples, findings), examples, None, findings);
        let (Outcome::Object(ty) | Outcome::Page(ty)) = whole else { return whole };
        let (TypeKind::Model(id) | TypeKind::Any(id)) = ty.kind else { return whole };
        match property_of(self.models, id, name).map(|(_, property)| property.ty) {
            Some(ty) if matches!(ty.kind, TypeKind::Model(_) | TypeKind::Any(_)) && !ty.collection => Outcome::Object(ty),
            Some(ty) if matches!(ty.kind, TypeKind::Model(_) | TypeKind::Any(_)) => Outcome::Page(TypeRef { collection: false, ..ty }),
            Some(ty) => Outcome::Value(ty),
            None => whole,
        }
    }

    /// Prose, annotation and example made one.
    fn joined(
        &self,
        plan: &Plan<'_>,
        prose: Option<(Said, Span)>,
        examples: &[&Response],
        status: Option<u16>,
        findings: &mut Findings,
    ) -> Outcome {
        examples.iter().for_each(|example| self.check_annotation(plan, example, prose, findings));
        let shown = examples.iter().find_map(|example| Some((*example, self.annotation(plan, example)?)));
        let said = match (prose, shown) {
            // An annotation describes a body; where there is none to describe, it is a leftover.
            (Some((Said::Nothing, _)), Some((example, _))) if example.message.body == MessageBody::None => Some(Said::Nothing),
            (Some((prose, span)), Some((example, shown))) => Some(self.choose(prose, span, shown, example, findings)),
            (Some((Said::Type(ty), _)), None) => Some(Said::Type(self.as_shown(ty, examples))),
            (Some((prose, _)), None) => Some(prose),
            (None, shown) => shown.map(|(_, shown)| shown),
        };
        if let (Some(204), Some((Said::Type(ty), span))) = (status, prose) {
            let message = format!("the response section says `204`, which has no body, and {}", self.words(Said::Type(ty)));
            let help = "correct the status, or remove the type; what was used is that nothing comes back";
            findings.push(Diagnostic::new(Code::ResponseConflict, span, message).help(help));
        }
        if let Some(Said::Type(used)) = said {
            self.check_number(prose, examples, used, findings);
        }
        match (said, status) {
            (None | Some(Said::Nothing), Some(202)) => Outcome::Accepted,
            (None | Some(Said::Nothing), Some(301 | 302)) => Outcome::Bytes,
            (_, Some(204)) => Outcome::Nothing,
            (None, _) => examples.iter().find_map(|example| untyped(example)).unwrap_or_default(),
            (Some(Said::Nothing), _) => Outcome::Nothing,
            (Some(Said::Bytes), _) => Outcome::Bytes,
            (Some(Said::Type(ty)), _) => self.shape(plan, ty, examples),
        }
    }

    /// What the response sentence says; an unknown type counts as unsaid where an example knows better.
    fn said(&self, plan: &Plan<'_>, examples: &[&Response], findings: &mut Findings) -> Option<(Said, Span)> {
        let response = plan.source.response.as_ref()?;
        let said = match &response.outcome {
            page::Outcome::Unclear => return None,
            page::Outcome::Nothing => Said::Nothing,
            page::Outcome::Stream => Said::Bytes,
            page::Outcome::Type(cell) => {
                let ty = self.context.linked(plan.page, cell, self.shown_target(plan, cell, examples), findings)?;
                // Words that were not understood do not tell one from many; an example does.
                let collection = ty.collection || !response.counts && examples.iter().any(|example| lists(example));
                Said::Type(TypeRef { collection, ..ty })
            }
        };
        Some((said, response.span))
    }

    /// The type that the link in the sentence leads to, where its text names another one and an example has more properties of the former.
    fn shown_target(&self, plan: &Plan<'_>, cell: &TypeCell, examples: &[&Response]) -> Option<TypeKind> {
        let [name] = cell.names.as_slice() else { return None };
        let target = self.context.of_link(name.link.as_ref()?)?;
        let text = self.context.find(plan.page, name)?;
        let example = examples.iter().find(|example| has_object(example))?;
        (target != text && self.better(target, text, example) == target).then_some(target)
    }

    /// What the annotation of an example says.
    fn annotation(&self, plan: &Plan<'_>, example: &Response) -> Option<Said> {
        let annotation = example.annotation.as_ref()?;
        let name = annotation.odata_type.as_ref()?;
        let kind = self.annotated(plan, &name.value)?;
        Some(match kind {
            TypeKind::Primitive(Primitive::Stream) => Said::Bytes,
            _ => Said::Type(TypeRef { kind, collection: annotation.is_collection || lists(example) }),
        })
    }

    /// Warns of an annotation whose type no page defines, where the response section names one that a page does.
    fn check_annotation(&self, plan: &Plan<'_>, example: &Response, prose: Option<(Said, Span)>, findings: &mut Findings) {
        let Some(name) = example.annotation.as_ref().and_then(|annotation| annotation.odata_type.as_ref()) else { return };
        let is_documented = |kind| matches!(kind, TypeKind::Model(id) if !self.models[id.0].inferred);
        let Some((prose @ Said::Type(ty), _)) = prose.filter(|_| self.annotated(plan, &name.value).is_none()) else { return };
        if is_documented(ty.kind) {
            let words = self.words(prose);
            let message = format!("the response section says {words}, the example `{}`, which no page defines", name.value);
            let help = format!("correct the name; what was used is {words}");
            findings.push(Diagnostic::new(Code::ResponseConflict, name.span, message).label("unknown type").help(help));
        }
    }

    /// The type that an annotation names.
    fn annotated(&self, plan: &Plan<'_>, name: &str) -> Option<TypeKind> {
        self.context.by_text(plan.page, name).or_else(|| TypeKind::named(clean(name)))
    }

    /// One of two sayings. A type derived from, or base of, the other is no contradiction: the base is what comes back.
    fn choose(&self, prose: Said, span: Span, shown: Said, example: &Response, findings: &mut Findings) -> Said {
        let empty = example.message.line.status.value == 204;
        let (Said::Type(said), Said::Type(other)) = (prose, shown) else {
            let used = if empty { Said::Nothing } else { shown };
            if prose != shown {
                findings.push(self.contradiction(prose, span, shown, example, used));
            }
            return used;
        };
        let collection = if said.collection == other.collection || !has_json(example) { said.collection } else { lists(example) };
        let kind = self.base_of(said.kind, other.kind).unwrap_or_else(|| self.better(said.kind, other.kind, example));
        let used = Said::Type(TypeRef { kind, collection });
        // Where a body tells the number, that is what both are held against.
        let differ = said.collection != other.collection && !has_json(example);
        if differ || self.base_of(said.kind, other.kind).is_none() {
            findings.push(self.contradiction(prose, span, shown, example, used));
        }
        used
    }

    /// Of two unrelated types the one that a page defines, or else the one whose properties the example has more of; the second where they are
    /// even. A type that was read off an example has all its properties, which says nothing.
    fn better(&self, first: TypeKind, second: TypeKind, example: &Response) -> TypeKind {
        let MessageBody::Json(body) = &example.message.body else { return second };
        let object = match json::member(body, "value").map(|value| &value.json) {
            Some(Json::Array(items)) => items.first().unwrap_or(body),
            _ => body,
        };
        let known = |kind| match kind {
            TypeKind::Model(id) => {
                let properties = json::members(object).iter().filter(|m| property_of(self.models, id, &m.key.value).is_some());
                (!self.models[id.0].inferred, properties.count())
            }
            _ => (false, 0),
        };
        if known(first) > known(second) { first } else { second }
    }

    /// The example whose body tells whether one comes back or many. The `value` of a type that has such a property tells nothing.
    fn telling<'e>(&self, ty: TypeRef, examples: &[&'e Response]) -> Option<&'e Response> {
        let has_value = matches!(ty.kind, TypeKind::Model(id) if property_of(self.models, id, "value").is_some());
        examples.iter().copied().find(|example| has_object(example)).filter(|_| !has_value)
    }

    /// One or many, as the body of an example is.
    fn as_shown(&self, ty: TypeRef, examples: &[&Response]) -> TypeRef {
        TypeRef { collection: self.telling(ty, examples).map_or(ty.collection, lists), ..ty }
    }

    /// Warns where prose or `isCollection` says one, and the body that the example shows is many, or the other way round.
    fn check_number(&self, prose: Option<(Said, Span)>, examples: &[&Response], used: TypeRef, findings: &mut Findings) {
        let Some(example) = self.telling(used, examples) else { return };
        let shows = lists(example);
        let prose = prose.and_then(|(said, span)| match said {
            Said::Type(ty) => Some(("the response section", ty.collection, span)),
            Said::Nothing | Said::Bytes => None,
        });
        let annotation = example.annotation.as_ref().filter(|annotation| annotation.is_collection);
        let annotation = annotation.map(|annotation| ("the annotation of the example", true, annotation.span));
        let words = |many| if many { "a collection" } else { "a single object" };
        for (who, says, span) in prose.into_iter().chain(annotation).filter(|(_, says, _)| *says != shows) {
            let message = format!("{who} says {}, the body of the example is {}", words(says), words(shows));
            let help = format!("correct one of them; what was used is {}", words(used.collection));
            findings.push(Diagnostic::new(Code::ResponseConflict, span, message).also(example.span, "the example").help(help));
        }
    }

    fn contradiction(&self, prose: Said, span: Span, shown: Said, example: &Response, used: Said) -> Diagnostic {
        let message = format!("the response section says {}, the example {}", self.words(prose), self.words(shown));
        let help = format!("correct one of them; what was used is {}", self.words(used));
        Diagnostic::new(Code::ResponseConflict, span, message).also(example.span, "the example").help(help)
    }

    fn words(&self, said: Said) -> String {
        match said {
            Said::Nothing => "that nothing comes back".into(),
            Said::Bytes => "that bytes come back".into(),
            Said::Type(ty) => {
                let name = match ty.kind {
                    TypeKind::Model(id) | TypeKind::Any(id) => self.models[id.0].name.clone(),
                    TypeKind::Primitive(primitive) => primitive.edm().to_owned(),
                    TypeKind::Enum(_) => "an enumeration".to_owned(),
                    TypeKind::Json => "any JSON".to_owned(),
                };
                format!("`{name}`{}", if ty.collection { " collection" } else { "" })
            }
        }
    }

    /// Whichever of two types is the other's base, or both where they are the same.
    fn base_of(&self, a: TypeKind, b: TypeKind) -> Option<TypeKind> {
        match (a, b) {
            (TypeKind::Model(x), TypeKind::Model(y)) => base_of_two(self.models, x, y).map(TypeKind::Model),
            _ => Some(a).filter(|_| a == b),
        }
    }

    /// How a type comes in a response.
    fn shape(&self, plan: &Plan<'_>, ty: TypeRef, examples: &[&Response]) -> Outcome {
        let ty = place_of(self.models, ty);
        let one = TypeRef { collection: false, ..ty };
        match ty.kind {
            TypeKind::Model(_) | TypeKind::Any(_) if ty.collection => Outcome::Page(one),
            TypeKind::Model(_) | TypeKind::Any(_) => Outcome::Object(one),
            TypeKind::Primitive(Primitive::Stream) => Outcome::Bytes,
            TypeKind::Primitive(Primitive::Binary) if plan.method == Method::Get && !examples.iter().any(|e| has_json(e)) => Outcome::Bytes,
            TypeKind::Json if ty.collection => Outcome::Page(one),
            TypeKind::Json => Outcome::Object(one),
            TypeKind::Primitive(_) | TypeKind::Enum(_) => Outcome::Value(ty),
        }
    }
}

/// What there is to say of a page whose GET gives nothing, with a status that has a body: nobody asks for nothing.
fn answerless(plan: &Plan<'_>, status: Option<u16>, outcome: Outcome) -> Option<Diagnostic> {
    let response = plan.source.response.as_ref()?;
    let message = "the response section names no type that comes back, and no example shows one";
    let found = Diagnostic::new(Code::ResponseUnclear, response.span, message);
    let gets = plan.method == Method::Get && outcome == Outcome::Nothing && status == Some(200);
    (gets && response.outcome == page::Outcome::Unclear).then_some(found)
}

/// `$value` gives bytes, `$count` a bare number as text, `$ref` a list of addresses; writing to any of them gives nothing.
fn control_outcome(control: &str, method: Method) -> Outcome {
    match (control, method) {
        ("$ref", Method::Get) => Outcome::Page(TypeRef { kind: TypeKind::Json, collection: false }),
        (_, Method::Get) => Outcome::Bytes,
        _ => Outcome::Nothing,
    }
}
