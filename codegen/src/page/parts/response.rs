//! Owns the response sentence of a page: which sections have it, and how several paragraphs make one. It must not know what words mean.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::section::Section;
use crate::page::english::flat::Flat;
use crate::page::english::headings::{Role, is_of_response};
use crate::page::english::response::{Returned, codes, is_besides, returned};
use crate::page::english::returns::{type_in, verb};
use crate::page::model::{Outcome, ResponseSentence, TypeCell};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::Kind;
use crate::page::syntax::line::Line;
use crate::prose::plain;
use crate::span::{Span, Spanned};
use crate::standards::http::{RETURN_REPRESENTATION, is_error, is_success};

/// Reads the response sections of a page.
pub(crate) fn read(context: &Context<'_>, sections: &[Section<'_>], findings: &mut Findings) -> Option<ResponseSentence> {
    // Later ones, with something else between, are about further requests that the page goes on to describe.
    let of_response = |section: &&Section<'_>| section.role == Role::Response;
    let own = sections.iter().skip_while(|section| !of_response(section)).take_while(of_response);
    let names_location = own.clone().flat_map(Section::flow).any(|block| names_location(&context.text[block.range.clone()]));
    let reading = paragraphs(context, own).or_else(|| in_example(context, sections))?;
    reading.record(findings);
    let sentence = ResponseSentence { names_location, ..reading.sentence() };
    if sentence.statuses.is_empty() && sentence.outcome == Outcome::Unclear {
        let message = "the response section is not understood: it names no status, and no type in a known phrase";
        findings.push(Diagnostic::new(Code::ResponseUnclear, sentence.span, message));
    }
    Some(sentence)
}

/// Whether a sentence or a table names the header `Location`.
fn names_location(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "Location")
}

/// A few pages have their sentence below the heading of the example's response only.
fn in_example(context: &Context<'_>, sections: &[Section<'_>]) -> Option<Reading> {
    let of_example = |section: &&Section<'_>| section.role == Role::Examples && is_of_response(&section.english);
    let mut reading = paragraphs(context, sections.iter().filter(of_example)).filter(|reading| !reading.statuses.is_empty())?;
    reading.rules.push(Rule::ReturnsInExample);
    Some(reading)
}

/// What the paragraphs of some sections say together.
fn paragraphs<'d>(context: &Context<'_>, sections: impl Iterator<Item = &'d Section<'d>>) -> Option<Reading> {
    let mut reading: Option<Reading> = None;
    for block in sections.flat_map(Section::flow) {
        let Kind::Paragraph(line) = &block.kind else { continue };
        let found = Reading::of(context, line, context.span(block.range.clone()));
        match &mut reading {
            None => reading = Some(found),
            Some(known) => known.join(found),
        }
    }
    reading
}

/// What one or several paragraphs say.
struct Reading {
    statuses: Vec<(Spanned<u16>, Rule)>,
    outcome: Outcome,
    /// The rules by which the outcome is known.
    rules: Vec<Rule>,
    counts: bool,
    prefers_object: bool,
    /// The error statuses that are named.
    errors: Vec<u16>,
    /// Where a sentence is about errors alone.
    of_errors: Vec<Span>,
    span: Span,
}

impl Reading {
    fn of(context: &Context<'_>, line: &Line, span: Span) -> Self {
        let flat = Flat::new(line);
        let prefers_object = plain(line).contains(RETURN_REPRESENTATION);
        let (statuses, errors, of_errors) = (Vec::new(), Vec::new(), Vec::new());
        let (outcome, rules) = (Outcome::Unclear, Vec::new());
        let mut reading = Self { statuses, outcome, rules, counts: false, prefers_object, errors, of_errors, span };
        for sentence in flat.sentences() {
            reading.add(context, line, &flat, sentence);
        }
        let first = reading.statuses.first().map(|(status, _)| status.value);
        if reading.outcome == Outcome::Unclear && matches!(first, Some(202 | 204 | 205)) {
            (reading.outcome, reading.rules) = (Outcome::Nothing, vec![Rule::ReturnsNothingByStatus]);
        }
        reading
    }

    /// Adds what a further sentence says.
    fn add(&mut self, context: &Context<'_>, line: &Line, flat: &Flat, sentence: &str) {
        let (codes, rule) = codes(flat, sentence);
        let besides = self.is_besides(codes.iter().map(|(code, _)| *code));
        for (code, place) in codes.iter().filter(|(code, _)| is_success(*code)) {
            self.add_status(Spanned::new(*code, context.words(line, place.clone())), rule);
        }
        self.errors.extend(codes.iter().map(|(code, _)| *code).filter(|code| is_error(*code)));
        // A sentence about errors says nothing of success.
        let fails = !codes.is_empty() && codes.iter().all(|(code, _)| is_error(*code));
        if fails {
            self.of_errors.push(self.span);
        }
        if self.outcome == Outcome::Unclear && !fails {
            if let Some(Returned { outcome, rules }) = returned(flat, sentence, self.span) {
                (self.outcome, self.rules) = (outcome, rules);
            }
            self.counts = verb(&sentence.to_ascii_lowercase()).is_some();
        } else if besides && let Some((cell, rules)) = type_in(flat, sentence, self.span) {
            (self.outcome, self.rules) = (Outcome::Type(cell), rules);
            self.rules.push(Rule::ReturnsBesides);
        }
    }

    /// Whether the text names statuses with a body, although nothing comes back.
    fn is_besides(&self, further: impl IntoIterator<Item = u16>) -> bool {
        self.outcome == Outcome::Nothing && is_besides(self.statuses.iter().map(|(status, _)| status.value), further)
    }

    fn add_status(&mut self, status: Spanned<u16>, rule: Rule) {
        if !self.statuses.iter().any(|(known, _)| known.value == status.value) {
            self.statuses.push((status, rule));
        }
    }

    /// Later paragraphs fill what earlier ones leave open; a type says more than bytes, and one that comes with a status of its own more than nothing.
    fn join(&mut self, later: Self) {
        let besides = self.is_besides(later.statuses.iter().map(|(status, _)| status.value));
        self.prefers_object |= later.prefers_object;
        self.errors.extend(later.errors);
        self.of_errors.extend(later.of_errors);
        for (status, rule) in later.statuses {
            self.add_status(status, rule);
        }
        let better = match (&self.outcome, &later.outcome) {
            (Outcome::Unclear, _) | (Outcome::Stream, Outcome::Type(_)) => true,
            (_, Outcome::Type(_)) => besides,
            _ => false,
        };
        if better && later.outcome != Outcome::Unclear {
            self.outcome = later.outcome;
            self.counts = later.counts;
            self.span = later.span;
            self.rules = later.rules;
            self.rules.push(if besides { Rule::ReturnsBesides } else { Rule::ReturnsLater });
        }
    }

    fn record(&self, findings: &mut Findings) {
        for (status, rule) in &self.statuses {
            findings.fact(*rule, status.span, || format!("status: {}", status.value));
        }
        for span in &self.of_errors {
            findings.fact(Rule::StatusOfError, *span, || "statuses of errors: left out".to_owned());
        }
        for rule in &self.rules {
            findings.fact(*rule, self.span, || self.summary());
        }
        if self.prefers_object {
            findings.fact(Rule::ReturnsPreferred, self.span, || "the object, where the request prefers it".to_owned());
        }
    }

    /// `200, one chat`.
    fn summary(&self) -> String {
        let outcome = match &self.outcome {
            Outcome::Unclear => "not clear".to_owned(),
            Outcome::Nothing => "nothing".to_owned(),
            Outcome::Stream => "bytes".to_owned(),
            Outcome::Type(TypeCell { names, collection, .. }) => {
                let count = if *collection { "several" } else { "one" };
                names.first().map_or_else(String::new, |name| format!("{count} {}", name.name))
            }
        };
        self.statuses.iter().map(|(status, _)| status.value.to_string()).chain([outcome]).collect::<Vec<_>>().join(", ")
    }

    fn sentence(self) -> ResponseSentence {
        let implied = self.rules.contains(&Rule::ReturnsLocation);
        let Self { statuses, errors, outcome, counts, prefers_object, span, .. } = self;
        let statuses = statuses.into_iter().map(|(status, _)| status).collect();
        ResponseSentence { statuses, errors, outcome, counts, prefers_object, names_location: false, implied, span }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::page;

    /// Statuses, and the outcome: a type's name with `*` for a list.
    fn summary(text: &str) -> (Vec<u16>, String) {
        let (page, _) = page(&format!("# T\n## HTTP request\n```http\nGET /a\n```\n## Response\n{text}\n"));
        let sentence = page.operation.and_then(|o| o.response).expect("a sentence");
        let outcome = match sentence.outcome {
            Outcome::Unclear => "unclear".to_owned(),
            Outcome::Nothing => "nothing".to_owned(),
            Outcome::Stream => "stream".to_owned(),
            Outcome::Type(cell) => format!("{}{}", cell.names[0].name, if cell.collection { "*" } else { "" }),
        };
        (sentence.statuses.iter().map(|s| s.value).collect(), outcome)
    }

    #[test]
    fn the_usual_sentences_are_understood() {
        let link = "[x](../resources/x.md)";
        for (text, status, outcome) in [
            (format!("If successful, this method returns a `200 OK` response code and a collection of {link} objects in the response body."), 200, "x*"),
            (format!("If successful, this method returns a `201 Created` response code and a new {link} object in the response body."), 201, "x"),
            (format!("If successful, this function returns a `200 OK` response code and a {link} collection in the response body."), 200, "x*"),
            (format!("If successful, this method returns a `200 OK` response code and the requested {link} objects in the response body."), 200, "x*"),
            (format!("If successful, this method returns a `201 Created` response code and a `Location` header with the address of the {link} that was made."), 201, "nothing"),
            ("If successful, this method returns a `200 OK` response code and the updated **x** object in the response body.".to_owned(), 200, "x"),
            ("If successful, this method returns `204 No Content` response code. It doesn't return anything in the response body.".to_owned(), 204, "nothing"),
            ("If successful, this action returns a 204 No Content response code.".to_owned(), 204, "nothing"),
            ("If successful, this method returns a `200 OK` response code and String collection object in the response body.".to_owned(), 200, "String*"),
            ("If successful, this method returns a `200 OK` response code and binary data of the photo. If there is none, `404 Not Found`.".to_owned(), 200, "stream"),
            (format!("If successful, this method returns a `200 OK` response code. An {link} object is returned in the response body."), 200, "x"),
            ("If successful, this method returns a `200 OK` response code, and `true` or `false` in the response body.".to_owned(), 200, "Boolean"),
            ("If successful, this method returns a `200 OK` response code.".to_owned(), 200, "unclear"),
            (format!("`200 OK`: the {link} object in the response body."), 200, "x"),
            (format!("Returns {link} with `200 OK`."), 200, "x"),
        ] {
            assert_eq!(summary(&text), (vec![status], outcome.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_type_may_come_with_a_status_of_its_own() {
        let object = "`200 OK` and the changed [x](../resources/x.md) object in the response body";
        for nothing in ["This method returns `204 No Content`.", "This method returns `204 No Content`. It does not return anything."] {
            for between in [" ", "\n\n"] {
                let text = format!("{nothing}{between}If the header asks for it, this method returns {object}.");
                assert_eq!(summary(&text), (vec![204, 200], "x".to_owned()), "{text}");
            }
        }
        let text = "This method returns `204 No Content`.\n\nTo see what was done, get the [x](../resources/x.md) object it includes.";
        assert_eq!(summary(text), (vec![204], "nothing".to_owned()));
    }

    #[test]
    fn errors_are_not_success() {
        let text = "This method returns a `202 Accepted` response code. It returns `400 Bad Request` and an [error](../resources/error.md) otherwise.";
        assert_eq!(summary(text), (vec![202], "nothing".to_owned()));
    }

    #[test]
    fn a_section_that_says_nothing_is_a_warning() {
        let (_, findings) = page("# T\n## HTTP request\n```http\nGET /a\n```\n## Response\nIt depends.\n");
        assert_eq!(findings, ["response-unclear: It depends."]);
    }
}
