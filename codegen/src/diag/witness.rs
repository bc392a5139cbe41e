//! Owns what counts where statements contradict each other: who states something, who counts before whom, which third decides, and the finding that
//! says what was used. Knows no page and no type.

use crate::diag::code::Code;
use crate::diag::diagnostic::Diagnostic;
use crate::diag::findings::Findings;
use crate::diag::fix::{Edit, Fix};
use crate::diag::rule::Rule;
use crate::span::Span;
use Witness::{
    Annotation, Body, Characters, Context, FileName, FirstRow, Initial, LaterRow, LinkTarget, LinkText, Page, Representation, Section,
    Status, Table, Url,
};

/// Who states something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Witness {
    /// The annotation of an example.
    Annotation,
    /// The body of an example.
    Body,
    /// The rule that says which characters a name has.
    Characters,
    /// The `@odata.context` of a body.
    Context,
    /// The name of the file.
    FileName,
    /// The first of several rows.
    FirstRow,
    /// The convention for names.
    Initial,
    /// A row after the first.
    LaterRow,
    /// The target of a link.
    LinkTarget,
    /// The text of a link.
    LinkText,
    /// A page that defines a type.
    Page,
    /// The JSON representation of a type.
    Representation,
    /// The response section.
    Section,
    /// The status of an example.
    Status,
    /// A table.
    Table,
    /// The URL of an operation.
    Url,
}

impl Witness {
    /// What it is called in a sentence.
    fn words(self) -> &'static str {
        match self {
            Self::Annotation => "the annotation of the example",
            Self::Body => "the body of the example",
            Self::Characters => "the rule for names",
            Self::Context => "the `@odata.context` of the example",
            Self::FileName => "the name of the file",
            Self::FirstRow => "an earlier row",
            Self::Initial => "the convention for names",
            Self::LaterRow => "this row",
            Self::LinkTarget => "its target",
            Self::LinkText => "the text of the link",
            Self::Page => "a page that defines it",
            Self::Representation => "the JSON representation",
            Self::Section => "the response section",
            Self::Status => "the status of the example",
            Self::Table => "the table",
            Self::Url => "the operation of its URL",
        }
    }

    /// Why something counts that it supports.
    fn reason(self) -> String {
        match self {
            Self::Characters => "because names have letters, digits and `_` alone".to_owned(),
            Self::Initial => "because names begin with a small letter".to_owned(),
            _ => format!("as {} says", self.words()),
        }
    }
}

/// What statements are about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question {
    /// What a contradiction is reported as.
    code: Code,
    /// Who states it. Without a third, the earlier one counts.
    order: &'static [Witness],
    /// The rule of that order.
    rule: Rule,
    /// Who decides between two statements: the first that supports only one of them.
    thirds: &'static [Witness],
}

const fn question(code: Code, order: &'static [Witness], rule: Rule, thirds: &'static [Witness]) -> Question {
    Question { code, order, rule, thirds }
}

/// The type of a result.
pub(crate) const RESULT: Question =
    question(Code::ResponseConflict, &[Annotation, Section], Rule::ResultOfAnnotation, &[Status, Page, Body, Context, FileName]);

/// Whether one or many come back.
pub(crate) const RESULT_NUMBER: Question = question(Code::ResponseConflict, &[Body, Section, Annotation], Rule::ResultNumber, &[]);

/// The type that a link means.
pub(crate) const LINKED_TYPE: Question =
    question(Code::LinkText, &[LinkText, LinkTarget], Rule::LinkTextFirst, &[Representation, Annotation, Section, Body, FileName]);

/// The spelling of a property.
pub(crate) const PROPERTY_NAME: Question =
    question(Code::SpellingConflict, &[Representation, Table], Rule::NameSpelledInJson, &[Characters, Initial]);

/// The type of a property.
pub(crate) const PROPERTY_TYPE: Question = question(Code::RepresentationConflict, &[Representation, Body, Table], Rule::KindByJson, &[]);

/// The type of a property whose table says more than string.
pub(crate) const STATED_TYPE: Question = question(Code::RepresentationConflict, &[Table, Representation, Body], Rule::KindByTable, &[]);

/// Whether a property is a collection.
pub(crate) const PROPERTY_NUMBER: Question = question(Code::RepresentationConflict, &[Representation, Table], Rule::NumberByJson, &[]);

/// Whether a navigation property is a collection.
pub(crate) const NAVIGATION_NUMBER: Question = question(Code::RepresentationConflict, &[Url, Table], Rule::NumberByUrl, &[]);

/// The type of a property with several rows.
pub(crate) const ROW: Question = question(Code::TypeConflict, &[FirstRow, LaterRow], Rule::RowFirst, &[Representation]);

/// What somebody states, and where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Statement<T> {
    by: Witness,
    pub(crate) says: T,
    at: Span,
}

impl<T> Statement<T> {
    pub(crate) fn new(by: Witness, says: T, at: Span) -> Self {
        Self { by, says, at }
    }
}

/// Which of two statements counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    First,
    Second,
}

impl Side {
    /// The side that alone has it, by what `has` says of both.
    pub(crate) fn of<V: PartialOrd>(first: V, second: V) -> Option<Self> {
        match first.partial_cmp(&second)? {
            std::cmp::Ordering::Greater => Some(Self::First),
            std::cmp::Ordering::Less => Some(Self::Second),
            std::cmp::Ordering::Equal => None,
        }
    }
}

/// Two statements that contradict each other, and which of them counts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settled<T> {
    question: Question,
    first: Statement<T>,
    second: Statement<T>,
    side: Side,
    third: Option<Witness>,
}

impl Question {
    /// Settles it: by the first third that supports one side, or else by who counts before whom.
    pub(crate) fn settle<T>(self, first: Statement<T>, second: Statement<T>, supports: impl Fn(Witness) -> Option<Side>) -> Settled<T> {
        let third = self.thirds.iter().find_map(|third| Some((*third, supports(*third)?)));
        let rank = |by: Witness| self.order.iter().position(|other| *other == by);
        let by_order = if rank(first.by) <= rank(second.by) { Side::First } else { Side::Second };
        let side = third.map_or(by_order, |(_, side)| side);
        Settled { question: self, first, second, side, third: third.map(|(third, _)| third) }
    }
}

impl<T: Copy> Settled<T> {
    /// The statement that counts.
    pub(crate) fn used(&self) -> Statement<T> {
        match self.side {
            Side::First => self.first,
            Side::Second => self.second,
        }
    }

    /// Reports the contradiction at the first statement, with what was used and why.
    pub(crate) fn report(&self, findings: &mut Findings, words: impl Fn(T) -> String) -> T {
        self.report_about("", findings, words)
    }

    /// The same, about a property.
    pub(crate) fn report_about(&self, property: &str, findings: &mut Findings, words: impl Fn(T) -> String) -> T {
        findings.push(self.contradiction(property, &words));
        self.explain(findings, words);
        self.used().says
    }

    fn contradiction(&self, property: &str, words: impl Fn(T) -> String) -> Diagnostic {
        let Self { question, first, second, .. } = self;
        let used = self.used();
        let reason = self.third.map(|third| format!(", {}", third.reason())).unwrap_or_default();
        let about = if property.is_empty() { String::new() } else { format!(" for `{property}`") };
        let message = format!("{} says {}, {} {}{about}", first.by.words(), words(first.says), second.by.words(), words(second.says));
        let help = format!("correct one of them; what was used is {}{reason}", words(used.says));
        let found = Diagnostic::new(question.code, first.at, message).help(help);
        if first.at == second.at { found } else { found.also(second.at, second.by.words()) }
    }

    /// Records which statement counts, and why.
    pub(crate) fn explain(&self, findings: &mut Findings, words: impl Fn(T) -> String) {
        let used = self.used();
        let (rule, by) = match self.third {
            Some(third) => (Rule::StatementSupported, third),
            None => (self.question.rule, used.by),
        };
        findings.fact(rule, self.first.at, || format!("{}, as {} says", words(used.says), by.words()));
    }
}

impl<'n> Settled<&'n str> {
    /// Reports two spellings of a name, with the edit that gives both the one that counts. The edit is certain where a third decides.
    pub(crate) fn report_spelling(&self, findings: &mut Findings) -> &'n str {
        let words = |name: &str| format!("`{name}`");
        let used = self.used();
        let other = match self.side {
            Side::First => self.second,
            Side::Second => self.first,
        };
        let mut found = self.contradiction("", words);
        let edit = Edit { span: other.at, old: other.says.to_owned(), new: used.says.to_owned() };
        found.fix = Some(Fix { edits: vec![edit], certain: self.third.is_some() });
        findings.push(found);
        self.explain(findings, words);
        used.says
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::FileId;

    fn statement(by: Witness, says: &'static str) -> Statement<&'static str> {
        Statement::new(by, says, Span::new(FileId(0), 0..0))
    }

    fn used(supports: impl Fn(Witness) -> Option<Side>) -> (&'static str, String) {
        let (section, example) = (statement(Section, "`a`"), statement(Annotation, "`b`"));
        let mut findings = Findings::new();
        let used = RESULT.settle(section, example, supports).report(&mut findings, str::to_owned);
        (used, findings.iter().next().map(|found| found.help.clone()).unwrap_or_default())
    }

    #[test]
    fn the_first_third_that_supports_one_side_decides() {
        let context_against_file = |third| match third {
            Context => Some(Side::First),
            FileName => Some(Side::Second),
            _ => None,
        };
        let help = "correct one of them; what was used is `a`, as the `@odata.context` of the example says";
        assert_eq!(used(context_against_file), ("`a`", help.to_owned()));
    }

    #[test]
    fn the_edit_of_a_spelling_is_certain_where_a_third_decides() {
        let fix = |third: Option<Side>| {
            let mut findings = Findings::new();
            let (table, json) = (statement(Table, "Id"), statement(Representation, "id"));
            PROPERTY_NAME.settle(table, json, |_| third).report_spelling(&mut findings);
            findings.iter().next().and_then(|found| found.fix.clone()).map(|fix| (fix.certain, fix.edits[0].new.clone()))
        };
        assert_eq!(fix(Some(Side::Second)), Some((true, "id".to_owned())));
        assert_eq!(fix(None), Some((false, "id".to_owned())));
    }

    #[test]
    fn without_a_third_the_order_decides() {
        assert_eq!(used(|_| None), ("`b`", "correct one of them; what was used is `b`".to_owned()));
    }
}
