//! What a call gives: the response sentence against the annotations and examples, which the page may contradict. Knows types, no URLs.

use crate::api::{Outcome, Primitive, TypeKind, TypeRef};
use crate::diag::witness::{self, Side, Statement, Witness};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page;
use crate::page::syntax::http::MessageBody;
use crate::resolve::context::Known;
use crate::resolve::input::{clean, short};
use crate::resolve::operations::plan::{Ending, Plan};
use crate::resolve::operations::preference::{Both, gives_object};
use crate::resolve::operations::responses::{Response, body_of_nothing, failures, has_json, has_object, lists, successes, untyped};
use crate::resolve::types::cells::ANY_JSON;
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
            findings.join(Diagnostic::new(Code::StatusConflict, first.span, message).also(other.span, "the example").help(help), "");
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
        let decided = self.decide(plan, sentence, annotated, examples, findings);
        if let Some((claim, span, Some(rule))) = decided {
            findings.fact(rule, span, || format!("result: {}", self.words(claim)));
        }
        if let (Some(204), Some((Claim::Type(ty), span))) = (status, sentence) {
            self.empty(plan, ty, span, findings);
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

    /// The sentence at `span` names a type, but the status is 204. Where it is an example that says 204, the statuses contradict each other, which
    /// is reported there.
    fn empty(&self, plan: &Plan<'_>, ty: TypeRef, span: Span, findings: &mut Findings) {
        findings.fact(Rule::ResultEmpty, span, || "result: nothing".into());
        if names_status(plan, 204) {
            let message = format!("the response section says `204`, which has no body, and {}", self.words(Claim::Type(ty)));
            let help = "correct the status, or remove the type; what was used is that nothing comes back";
            findings.push(Diagnostic::new(Code::ResponseConflict, span, message).help(help));
        }
    }

    /// Which claim counts, where it stands, and by which rule, where that is not recorded yet.
    fn decide(
        &self,
        plan: &Plan<'_>,
        sentence: Option<(Claim, Span)>,
        annotated: Option<(&Response, Claim)>,
        examples: &[&Response],
        findings: &mut Findings,
    ) -> Option<(Claim, Span, Option<Rule>)> {
        match (sentence, annotated) {
            // An annotation describes a body; where there is none to describe, it is a leftover.
            (Some((Claim::Nothing, span)), Some((example, _))) if example.message.body == MessageBody::None => {
                Some((Claim::Nothing, span, Some(Rule::ResultNotDescribed)))
            }
            (Some((claim, span)), Some((example, other))) => {
                let section = Statement::new(Witness::Section, claim, span);
                let annotated = Statement::new(Witness::Annotation, other, example.span);
                let (used, rule) = self.choose(plan, section, annotated, example, findings);
                Some((used, span, rule))
            }
            (Some((Claim::Type(ty), span)), None) => Some((Claim::Type(self.as_in_body(ty, examples)), span, Some(Rule::ResultOfSection))),
            (Some((claim, span)), None) => Some((claim, span, Some(Rule::ResultOfSection))),
            (None, annotated) => {
                annotated.map(|(example, claim)| (claim, example.message.line.status.span, Some(Rule::ResultOfAnnotation)))
            }
        }
    }

    /// What the response sentence names; nothing where no page defines the type, so that an example may know better.
    fn sentence(&self, plan: &Plan<'_>, examples: &[&Response], findings: &mut Findings) -> Option<(Claim, Span)> {
        let response = plan.source.response.as_ref()?;
        let claim = match &response.outcome {
            page::Outcome::Unclear => return None,
            page::Outcome::Nothing if response.implied && examples.iter().any(|example| has_json(example)) => return None,
            page::Outcome::Nothing => Claim::Nothing,
            page::Outcome::Stream => Claim::Bytes,
            page::Outcome::Type(cell) => {
                let support = |third, first, second| self.support(plan, third, [first, second], examples);
                let known = self.context.supported(plan.page, cell, &support, findings);
                let ty = known.map_err(|unknown| unknown.report(ANY_JSON, findings)).ok()?;
                // Words that were not understood do not tell one from many; an example does.
                let collection = ty.collection || !response.counts && examples.iter().any(|example| lists(example));
                Claim::Type(TypeRef { collection, ..ty })
            }
        };
        Some((claim, response.span))
    }

    /// Which of two types a witness of the page supports as the result.
    fn support(&self, plan: &Plan<'_>, third: Witness, types: [TypeKind; 2], examples: &[&Response]) -> Option<Side> {
        let [first, second] = types;
        let mut bodies = examples.iter().filter_map(|example| match &example.message.body {
            MessageBody::Json(body) => Some(body),
            MessageBody::None | MessageBody::Text(_) => None,
        });
        match third {
            Witness::Annotation => examples.iter().find_map(|example| match self.annotation(plan, example)? {
                Claim::Type(ty) => Side::of(ty.kind == first, ty.kind == second),
                Claim::Nothing | Claim::Bytes => None,
            }),
            Witness::Page => self.by_page(first, second),
            Witness::Body => bodies.find_map(|body| self.by_body(first, second, body)),
            Witness::Context => bodies.find_map(|body| self.by_context(plan.page, first, second, body)),
            Witness::FileName => self.by_file(plan.page, first, second),
            _ => None,
        }
    }

    /// Which of two results a witness supports.
    fn supports(&self, plan: &Plan<'_>, third: Witness, claims: [Claim; 2], example: &Response) -> Option<Side> {
        let is = |claim: Claim| Side::of(claims[0] == claim, claims[1] == claim);
        match (claims, third, &example.message.body) {
            ([Claim::Type(first), Claim::Type(second)], ..) => self.support(plan, third, [first.kind, second.kind], &[example]),
            (_, Witness::Status, _) if example.message.line.status.value == 204 => is(Claim::Nothing),
            (_, Witness::Body, MessageBody::Text(_)) => is(Claim::Bytes),
            ([Claim::Type(_), Claim::Bytes], Witness::Body, MessageBody::Json(_)) => Some(Side::First),
            ([Claim::Bytes, Claim::Type(_)], Witness::Body, MessageBody::Json(_)) => Some(Side::Second),
            _ => None,
        }
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
            let found = Diagnostic::new(Code::ResponseConflict, name.span, message).label("unknown type").help(help);
            findings.push(found.did_you_mean(name.span, short(&name.value), self.context.names.near(&name.value)));
        }
    }

    /// The type that an annotation names.
    fn annotated(&self, plan: &Plan<'_>, name: &str) -> Option<TypeKind> {
        self.context.by_text(plan.page, name).or_else(|| TypeKind::named(clean(name)))
    }

    /// Chooses one of two claims. Where one type is the base of the other they do not contradict each other, and the base is the result.
    fn choose(
        &self,
        plan: &Plan<'_>,
        section: Statement<Claim>,
        annotated: Statement<Claim>,
        example: &Response,
        findings: &mut Findings,
    ) -> (Claim, Option<Rule>) {
        let settle = |section: Statement<Claim>, annotated: Statement<Claim>, findings: &mut Findings| {
            let supports = |third| self.supports(plan, third, [section.says, annotated.says], example);
            let settled = witness::RESULT.settle(section, annotated, supports);
            // One status has a body, the other has none: that the statuses differ is reported already.
            let is_reported = section.says == Claim::Nothing && !names_status(plan, example.message.line.status.value);
            if is_reported && plan.source.response.as_ref().is_some_and(|response| !response.statuses.is_empty()) {
                settled.explain(findings, |claim| self.words(claim));
                return settled.used().says;
            }
            settled.report(findings, |claim| self.words(claim))
        };
        let (Claim::Type(first), Claim::Type(second)) = (section.says, annotated.says) else {
            let is_same = section.says == annotated.says;
            return if is_same { (section.says, Some(Rule::ResultAgreed)) } else { (settle(section, annotated, findings), None) };
        };
        let same_number = first.collection == second.collection;
        let collection = if same_number || !has_json(example) { first.collection } else { lists(example) };
        let of_number = |kind| Claim::Type(TypeRef { kind, collection });
        match self.base_of(first.kind, second.kind) {
            // Where the example has a body, `check_number` compares the numbers of both with that.
            Some(kind) if same_number || has_json(example) => {
                (of_number(kind), Some(if first.kind == second.kind { Rule::ResultAgreed } else { Rule::ResultBase }))
            }
            base => {
                let used = settle(section, annotated, findings);
                let kind = if let Claim::Type(used) = used { base.unwrap_or(used.kind) } else { first.kind };
                (of_number(kind), None)
            }
        }
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
        let section = sentence.and_then(|(claim, at)| match claim {
            Claim::Type(ty) => Some(Statement::new(Witness::Section, ty.collection, at)),
            Claim::Nothing | Claim::Bytes => None,
        });
        let annotation = example.annotation.as_ref().filter(|annotation| annotation.is_collection);
        let annotation = annotation.map(|annotation| Statement::new(Witness::Annotation, true, annotation.span));
        let body = Statement::new(Witness::Body, is_list, example.span);
        let words = |many| if many { "a collection" } else { "a single object" }.to_owned();
        for other in section.into_iter().chain(annotation).filter(|other| other.says != is_list) {
            witness::RESULT_NUMBER.settle(other, body, |_| None).report(findings, words);
        }
    }

    fn words(&self, claim: Claim) -> String {
        match claim {
            Claim::Nothing => "that no body comes back".into(),
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

/// Whether the response section names a status.
fn names_status(plan: &Plan<'_>, status: u16) -> bool {
    plan.source.response.as_ref().is_some_and(|section| section.statuses.iter().any(|named| named.value == status))
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
