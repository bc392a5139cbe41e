//! What a call gives: the response sentence against the annotations and examples, which the page may contradict. Knows types, no URLs.

use crate::api::{Outcome, Primitive, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page;
use crate::page::model::TypeCell;
use crate::page::syntax::http::MessageBody;
use crate::page::syntax::json::Json;
use crate::resolve::context::Known;
use crate::resolve::input::clean;
use crate::resolve::json;
use crate::resolve::operations::plan::{Ending, Plan};
use crate::resolve::operations::preference::{Both, gives_object};
use crate::resolve::operations::responses::{Response, body_of_nothing, failures, has_json, has_object, lists, successes, untyped};
use crate::resolve::types::models::{base_of_two, property_of};
use crate::span::Span;
use crate::standards::http;
use crate::standards::http::Method;

/// What one source names as the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Claim {
    Nothing,
    Type(TypeRef),
    Bytes,
}

impl Known<'_, '_> {
    /// Status and outcome of an operation.
    pub(crate) fn outcome(&self, plan: &Plan<'_>, findings: &mut Findings) -> (Option<u16>, Outcome) {
        let examples: Vec<&Response> = successes(plan);
        let status = self.status(plan, &examples, findings);
        failures(plan).for_each(|found| findings.push(found));
        examples.iter().filter_map(|example| body_of_nothing(example)).for_each(|found| findings.push(found));
        let outcome = match &plan.ending {
            Ending::Control(control) => {
                explain_form(plan, Rule::ResultOfEnding, findings);
                control_outcome(control, plan.method)
            }
            Ending::Property(name) => {
                explain_form(plan, Rule::ResultOfProperty, findings);
                self.property(plan, name, &examples, findings)
            }
            Ending::Plain => {
                let names_type = |example: &Response| matches!(self.annotation(plan, example), Some(Claim::Type(_)));
                match Both::of(plan, &examples, names_type) {
                    Some(both) => return self.optional(plan, &examples, both, findings),
                    None => self.joined(plan, self.sentence(plan, &examples, findings), &examples, status, findings),
                }
            }
        };
        without_result(plan, status, outcome).into_iter().for_each(|found| findings.push(found));
        (status, outcome)
    }

    /// Of an operation that gives something with one status and nothing with another: what its examples with a body and the section name.
    fn optional(&self, plan: &Plan<'_>, examples: &[&Response], both: Both, findings: &mut Findings) -> (Option<u16>, Outcome) {
        let full: Vec<&Response> = examples.iter().copied().filter(|example| gives_object(example)).collect();
        let sentence = self.sentence(plan, &full, findings).filter(|(claim, _)| *claim != Claim::Nothing);
        let section = plan.source.response.as_ref().map(|section| section.span);
        let rule = if both.preferred { Rule::ResultPreferred } else { Rule::ResultOptional };
        if let Some(span) = section.or(full.first().map(|example| example.message.line.status.span)) {
            findings.fact(rule, span, || format!("an object with {}, or nothing", both.status));
        }
        let outcome = match self.joined(plan, sentence, &full, Some(both.status), findings) {
            Outcome::Object(ty) => Outcome::Optional { ty, preferred: both.preferred },
            other => other,
        };
        (Some(both.status), outcome)
    }

    /// The success status that the section and an example agree on; else that of the first example.
    fn status(&self, plan: &Plan<'_>, examples: &[&Response], findings: &mut Findings) -> Option<u16> {
        let named = plan.source.response.as_ref().map(|response| response.statuses.as_slice()).unwrap_or_default();
        let is_named = |status: u16| named.iter().any(|named| named.value == status);
        let in_examples = || examples.iter().map(|example| &example.message.line.status);
        let agreed = in_examples().find(|status| is_named(status.value)).map(|status| (status, Rule::StatusAgreed));
        let of_example = || in_examples().next().map(|status| (status, Rule::StatusOfExample));
        let of_section = || named.first().map(|status| (status, Rule::StatusOfSection));
        let (used, rule) = agreed.or_else(of_example).or_else(of_section)?;
        findings.fact(rule, used.span, || format!("status: {}", used.value));
        for other in in_examples().filter(|status| !is_named(status.value)) {
            let Some(first) = named.first() else { continue };
            let message = format!("the response section says `{}`, the example `{}`", first.value, other.value);
            let help = format!("correct one of them; `{}` was used", used.value);
            findings.push(Diagnostic::new(Code::StatusConflict, first.span, message).also(other.span, "the example").help(help));
        }
        Some(used.value)
    }

    /// The type of a property of what the page's bare form returns.
    fn property(&self, plan: &Plan<'_>, name: &str, examples: &[&Response], findings: &mut Findings) -> Outcome {
        let whole = self.joined(plan, self.sentence(plan, examples, findings), examples, None, findings);
        let (Outcome::Object(ty) | Outcome::Page(ty)) = whole else { return whole };
        let TypeKind::Model(id) = ty.kind else { return whole };
        match property_of(self.models, id, name).map(|(_, property)| property.ty) {
            Some(ty) if matches!(ty.kind, TypeKind::Model(_)) && !ty.collection => Outcome::Object(ty),
            Some(ty) if matches!(ty.kind, TypeKind::Model(_)) => Outcome::Page(TypeRef { collection: false, ..ty }),
            Some(ty) => Outcome::Value(ty),
            None => whole,
        }
    }

    /// Sentence, annotation and example made one.
    fn joined(
        &self,
        plan: &Plan<'_>,
        sentence: Option<(Claim, Span)>,
        examples: &[&Response],
        status: Option<u16>,
        findings: &mut Findings,
    ) -> Outcome {
        examples.iter().for_each(|example| self.check_annotation(plan, example, sentence, findings));
        let annotated = examples.iter().find_map(|example| Some((*example, self.annotation(plan, example)?)));
        let decided = self.decide(sentence, annotated, examples, findings);
        if let Some((claim, span, rule)) = decided {
            findings.fact(rule, span, || format!("result: {}", self.words(claim)));
        }
        if let (Some(204), Some((Claim::Type(ty), span))) = (status, sentence) {
            findings.fact(Rule::ResultEmpty, span, || "result: nothing".into());
            let message = format!("the response section says `204`, which has no body, and {}", self.words(Claim::Type(ty)));
            let help = "correct the status, or remove the type; what was used is that nothing comes back";
            findings.push(Diagnostic::new(Code::ResponseConflict, span, message).help(help));
        }
        if let Some((Claim::Type(used), ..)) = decided {
            self.check_number(sentence, examples, used, findings);
        }
        match (decided.map(|(claim, ..)| claim), status) {
            (None | Some(Claim::Nothing), Some(202)) if names_progress(plan, examples) => {
                explained(plan, examples, Rule::ResultAccepted, Outcome::Accepted, findings)
            }
            (None | Some(Claim::Nothing), Some(301 | 302)) => explained(plan, examples, Rule::ResultRedirect, Outcome::Bytes, findings),
            (_, Some(204)) => Outcome::Nothing,
            (None, _) => match examples.iter().find_map(|example| untyped(example)) {
                Some(outcome) => explained(plan, examples, Rule::ResultOfBody, outcome, findings),
                None => explained(plan, examples, Rule::ResultUnknown, Outcome::Nothing, findings),
            },
            (Some(Claim::Nothing), _) => Outcome::Nothing,
            (Some(Claim::Bytes), _) => Outcome::Bytes,
            (Some(Claim::Type(ty)), _) => self.shape(plan, ty, examples),
        }
    }

    /// Which claim counts, where it stands, and by which rule.
    fn decide(
        &self,
        sentence: Option<(Claim, Span)>,
        annotated: Option<(&Response, Claim)>,
        examples: &[&Response],
        findings: &mut Findings,
    ) -> Option<(Claim, Span, Rule)> {
        match (sentence, annotated) {
            // An annotation describes a body; where there is none to describe, it is a leftover.
            (Some((Claim::Nothing, span)), Some((example, _))) if example.message.body == MessageBody::None => {
                Some((Claim::Nothing, span, Rule::ResultNotDescribed))
            }
            (Some((claim, span)), Some((example, other))) => {
                let (used, rule) = self.choose(claim, span, other, example, findings);
                Some((used, span, rule))
            }
            (Some((Claim::Type(ty), span)), None) => Some((Claim::Type(self.as_in_body(ty, examples)), span, Rule::ResultOfSection)),
            (Some((claim, span)), None) => Some((claim, span, Rule::ResultOfSection)),
            (None, annotated) => annotated.map(|(example, claim)| (claim, example.message.line.status.span, Rule::ResultOfAnnotation)),
        }
    }

    /// What the response sentence names; nothing where no page defines the type, so that an example may know better.
    fn sentence(&self, plan: &Plan<'_>, examples: &[&Response], findings: &mut Findings) -> Option<(Claim, Span)> {
        let response = plan.source.response.as_ref()?;
        let claim = match &response.outcome {
            page::Outcome::Unclear => return None,
            page::Outcome::Nothing => Claim::Nothing,
            page::Outcome::Stream => Claim::Bytes,
            page::Outcome::Type(cell) => {
                let ty = self.context.linked(plan.page, cell, self.linked_target(plan, cell, examples, findings), findings)?;
                // Words that were not understood do not tell one from many; an example does.
                let collection = ty.collection || !response.counts && examples.iter().any(|example| lists(example));
                Claim::Type(TypeRef { collection, ..ty })
            }
        };
        Some((claim, response.span))
    }

    /// The type that the link in the sentence leads to, where its text names another one and an example has more properties of the former.
    fn linked_target(&self, plan: &Plan<'_>, cell: &TypeCell, examples: &[&Response], findings: &mut Findings) -> Option<TypeKind> {
        let [name] = cell.names.as_slice() else { return None };
        let target = self.context.of_link(name.link.as_ref()?)?;
        let text = self.context.find(plan.page, name)?;
        let example = examples.iter().find(|example| has_object(example))?;
        let is_better = target != text && self.better(target, text, example) == target;
        if is_better {
            findings.fact(Rule::ResultLinked, cell.span, || self.context.type_words(target));
        }
        is_better.then_some(target)
    }

    /// What the annotation of an example says.
    fn annotation(&self, plan: &Plan<'_>, example: &Response) -> Option<Claim> {
        let annotation = example.annotation.as_ref()?;
        let name = annotation.odata_type.as_ref()?;
        let kind = self.annotated(plan, &name.value)?;
        Some(match kind {
            TypeKind::Primitive(Primitive::Stream) => Claim::Bytes,
            _ => Claim::Type(TypeRef { kind, collection: annotation.is_collection || lists(example) }),
        })
    }

    /// Warns of an annotation whose type no page defines, where the response section names one that a page does.
    fn check_annotation(&self, plan: &Plan<'_>, example: &Response, sentence: Option<(Claim, Span)>, findings: &mut Findings) {
        let Some(name) = example.annotation.as_ref().and_then(|annotation| annotation.odata_type.as_ref()) else { return };
        let is_documented = |kind| matches!(kind, TypeKind::Model(id) if !self.models[id.0].inferred);
        let Some((claim @ Claim::Type(ty), _)) = sentence.filter(|_| self.annotated(plan, &name.value).is_none()) else { return };
        if is_documented(ty.kind) {
            let words = self.words(claim);
            let message = format!("the response section says {words}, the example `{}`, which no page defines", name.value);
            let help = format!("correct the name; what was used is {words}");
            findings.push(Diagnostic::new(Code::ResponseConflict, name.span, message).label("unknown type").help(help));
        }
    }

    /// The type that an annotation names.
    fn annotated(&self, plan: &Plan<'_>, name: &str) -> Option<TypeKind> {
        self.context.by_text(plan.page, name).or_else(|| TypeKind::named(clean(name)))
    }

    /// Chooses one of two claims. Where one type is the base of the other they do not contradict each other, and the base is the result.
    fn choose(&self, sentence: Claim, span: Span, annotated: Claim, example: &Response, findings: &mut Findings) -> (Claim, Rule) {
        let (Claim::Type(first), Claim::Type(second)) = (sentence, annotated) else {
            let empty = example.message.line.status.value == 204;
            let used = if empty { Claim::Nothing } else { annotated };
            if sentence != annotated {
                findings.push(self.contradiction(sentence, span, annotated, example, used));
            }
            return (used, if sentence == annotated { Rule::ResultAgreed } else { Rule::ResultOfAnnotation });
        };
        let same_number = first.collection == second.collection;
        let collection = if same_number || !has_json(example) { first.collection } else { lists(example) };
        let base = self.base_of(first.kind, second.kind);
        let kind = base.unwrap_or_else(|| self.better(first.kind, second.kind, example));
        let used = Claim::Type(TypeRef { kind, collection });
        // Where the example has a body, `check_number` compares the numbers of both with that.
        if base.is_none() || !same_number && !has_json(example) {
            findings.push(self.contradiction(sentence, span, annotated, example, used));
        }
        let rule = match base {
            Some(_) if first.kind == second.kind => Rule::ResultAgreed,
            Some(_) => Rule::ResultBase,
            None => Rule::ResultBetter,
        };
        (used, rule)
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
    fn as_in_body(&self, ty: TypeRef, examples: &[&Response]) -> TypeRef {
        TypeRef { collection: self.telling(ty, examples).map_or(ty.collection, lists), ..ty }
    }

    /// Warns where the sentence or `isCollection` says one and the body of the example is many, or the other way round.
    fn check_number(&self, sentence: Option<(Claim, Span)>, examples: &[&Response], used: TypeRef, findings: &mut Findings) {
        let Some(example) = self.telling(used, examples) else { return };
        let is_list = lists(example);
        findings.fact(Rule::ResultNumber, example.message.line.status.span, || if is_list { "many".into() } else { "one".into() });
        let sentence = sentence.and_then(|(claim, span)| match claim {
            Claim::Type(ty) => Some(("the response section", ty.collection, span)),
            Claim::Nothing | Claim::Bytes => None,
        });
        let annotation = example.annotation.as_ref().filter(|annotation| annotation.is_collection);
        let annotation = annotation.map(|annotation| ("the annotation of the example", true, annotation.span));
        let words = |many| if many { "a collection" } else { "a single object" };
        for (who, says, span) in sentence.into_iter().chain(annotation).filter(|(_, says, _)| *says != is_list) {
            let message = format!("{who} says {}, the body of the example is {}", words(says), words(is_list));
            let help = format!("correct one of them; what was used is {}", words(used.collection));
            findings.push(Diagnostic::new(Code::ResponseConflict, span, message).also(example.span, "the example").help(help));
        }
    }

    fn contradiction(&self, sentence: Claim, span: Span, annotated: Claim, example: &Response, used: Claim) -> Diagnostic {
        let message = format!("the response section says {}, the example {}", self.words(sentence), self.words(annotated));
        let help = format!("correct one of them; what was used is {}", self.words(used));
        Diagnostic::new(Code::ResponseConflict, span, message).also(example.span, "the example").help(help)
    }

    fn words(&self, claim: Claim) -> String {
        match claim {
            Claim::Nothing => "that nothing comes back".into(),
            Claim::Bytes => "that bytes come back".into(),
            Claim::Type(ty) => {
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

/// Records the rule by which a result follows from status or body alone, at the response section or the first example.
fn explained(plan: &Plan<'_>, examples: &[&Response], rule: Rule, outcome: Outcome, findings: &mut Findings) -> Outcome {
    let section = plan.source.response.as_ref().map(|section| section.span);
    if let Some(span) = section.or(examples.first().map(|example| example.message.line.status.span)) {
        findings.fact(rule, span, || format!("result: {}", outcome_words(outcome)));
    }
    outcome
}

fn explain_form(plan: &Plan<'_>, rule: Rule, findings: &mut Findings) {
    if let Some(form) = plan.forms.iter().flatten().next() {
        findings.fact(rule, form.span, || "the URL form says what comes back".into());
    }
}

/// Whether the page says where to ask for the state of work that goes on.
fn names_progress(plan: &Plan<'_>, examples: &[&Response]) -> bool {
    let in_section = plan.source.response.as_ref().is_some_and(|section| section.names_location);
    let in_headers = examples.iter().flat_map(|example| &example.message.headers).any(|header| http::is_location(&header.name.value));
    let of_requests = plan.source.examples.iter().filter_map(|example| example.request.as_ref()?.annotation.as_ref());
    let of_responses = examples.iter().filter_map(|example| example.annotation.as_ref());
    in_section || in_headers || of_requests.chain(of_responses).any(|annotation| annotation.long_running.is_some())
}

fn outcome_words(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Nothing => "nothing",
        Outcome::Object(_) | Outcome::Optional { .. } => "an object",
        Outcome::Page(_) => "a page of a list",
        Outcome::Value(_) => "a value",
        Outcome::Bytes => "bytes",
        Outcome::Accepted => "work that goes on",
    }
}

/// A warning of a page whose GET gives nothing, with a status that has a body: nobody asks for nothing.
fn without_result(plan: &Plan<'_>, status: Option<u16>, outcome: Outcome) -> Option<Diagnostic> {
    let response = plan.source.response.as_ref()?;
    let message = "the response section names no type that comes back, and no example has one";
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
