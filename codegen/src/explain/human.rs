//! Owns the form for people: a line for each fact, in columns of line, excerpt, value and rule. Decides nothing.

use crate::diag::{Diagnostic, Fact, Severity};
use crate::explain::Explanation;
use crate::explain::became::{Became, Item};
use crate::explain::order::{Entry, Found};
use crate::explain::shorten::{excerpt, one_line, padded, wrapped};
use crate::source::SourceMap;
use crate::span::{FileId, Span};

/// Characters of an excerpt and of a line of a value, at most.
const EXCERPT: usize = 32;
const VALUE: usize = 44;

/// Characters of a word that may stick out of the column of values. A longer one has a line of its own.
const LONG_WORD: usize = 60;

/// Blanks before a line about an included file for each include that leads to it, and the number of includes that count.
const INDENT: usize = 2;
const DEPTH: usize = 4;

/// Characters of a line below a signature.
const BELOW: usize = 100;

/// The explanation as people read it, with a final line break.
pub fn human(explanation: &Explanation, sources: &SourceMap) -> String {
    let facts = || {
        explanation.entries.iter().filter_map(|entry| match &entry.found {
            Found::Fact(fact) => Some((fact, indent_of(entry))),
            Found::Diagnostic(..) => None,
        })
    };
    let excerpts = facts().map(|(fact, indent)| indent + width_of(&excerpt(sources.slice(fact.span), EXCERPT - indent)));
    let values = facts().flat_map(|(fact, _)| wrapped(&fact.text, VALUE)).map(|line| width_of(&line));
    // A word that is longer sticks out; the others stay in their column.
    let (excerpt, value) = (excerpts.max().unwrap_or(0), values.filter(|width| *width <= VALUE).max().unwrap_or(0));
    let mut printer = Printer { sources, excerpt, value, file: explanation.file, last: None, out: String::new() };
    explanation.entries.iter().for_each(|entry| printer.entry(entry));
    printer.became(&explanation.became);
    printer.out
}

struct Printer<'a> {
    sources: &'a SourceMap,
    /// The width of the column of excerpts.
    excerpt: usize,
    /// The width of the column of values.
    value: usize,
    /// The file that the last line was about.
    file: FileId,
    /// The first byte and the excerpt of the last fact, which are not repeated.
    last: Option<(u32, String)>,
    out: String,
}

impl Printer<'_> {
    fn entry(&mut self, entry: &Entry) {
        let indent = " ".repeat(indent_of(entry));
        if let Some(span) = entry.found.span().filter(|span| span.file != self.file) {
            self.file = span.file;
            self.last = None;
            let path = self.sources.path(span.file).to_owned();
            self.line(&format!("     {indent}{path}"));
        }
        match &entry.found {
            Found::Fact(fact) => self.fact(fact, &indent),
            Found::Diagnostic(diagnostic, span) => self.diagnostic(diagnostic, *span, &indent),
        }
    }

    fn fact(&mut self, fact: &Fact, indent: &str) {
        let width = self.excerpt - indent.len();
        let line = self.sources.line_column(fact.span).line;
        let excerpt = excerpt(self.sources.slice(fact.span), width);
        let place = (fact.span.start, excerpt.clone());
        let (number, excerpt) = match self.last.as_ref() == Some(&place) {
            true => (String::new(), String::new()),
            false => (line.to_string(), excerpt),
        };
        self.last = Some(place);
        let start = format!("{indent}{number:>3}  {}", padded(&excerpt, width));
        self.value(start, wrapped(&fact.text, VALUE), fact.rule.name());
    }

    /// Prints the lines of a value, the first one after `start`. The rule is on the first line, or on the second if the first is a long word.
    fn value(&mut self, start: String, mut lines: Vec<String>, rule: &str) {
        let rule_line = usize::from(lines.first().is_some_and(|line| width_of(line) > LONG_WORD));
        lines.resize(lines.len().max(rule_line + 1), String::new());
        let below = format!("     {}", " ".repeat(self.excerpt));
        for (number, value) in lines.iter().enumerate() {
            let rule = if number == rule_line { rule } else { "" };
            let start = if number == 0 { &start } else { &below };
            self.line(&format!("{start}  {}  {rule}", padded(value, self.value)));
        }
    }

    fn diagnostic(&mut self, diagnostic: &Diagnostic, here: Option<Span>, indent: &str) {
        let severity = match diagnostic.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let (message, help) = (one_line(&diagnostic.message), one_line(&diagnostic.help));
        self.line(&format!("     {indent}{severity}[{}]: {message}", diagnostic.code));
        if let Some(at) = diagnostic.at.as_ref().map(|at| at.span).filter(|at| here.is_some_and(|here| here.file != at.file)) {
            let place = format!("{}:{}", self.sources.path(at.file), self.sources.line_column(at).line);
            self.line(&format!("       {indent}at {place}"));
        }
        self.line(&format!("       {indent}help: {help}"));
        self.last = None;
    }

    fn became(&mut self, became: &Became) {
        for item in &became.items {
            signatures(item).iter().for_each(|line| self.line(&format!("     -> {line}")));
            let setters: Vec<String> = item.setters.iter().map(|setter| format!(".{setter}")).collect();
            let below = item.permissions.iter().chain([&setters.join(" ")]).flat_map(|text| wrapped(text, BELOW)).collect::<Vec<_>>();
            below.iter().for_each(|line| self.line(&format!("        {line}")));
        }
        if let Some(note) = &became.note {
            let nothing = if became.items.is_empty() { "nothing: " } else { "" };
            self.line(&format!("     -> {nothing}{note}"));
        }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }
}

fn indent_of(entry: &Entry) -> usize {
    INDENT * entry.depth.min(DEPTH)
}

fn width_of(text: &str) -> usize {
    text.chars().count()
}

fn signatures(item: &Item) -> Vec<String> {
    match &item.result {
        Some(result) => item.constructors.iter().map(|constructor| format!("{}::{constructor} -> {result}", item.rust)).collect(),
        None => vec![item.rust.clone()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Findings;

    #[test]
    fn a_word_too_long_for_its_column_leaves_the_rule_in_its_own() {
        let sources = SourceMap::from_texts([("api/a.md", "")], [], &mut Findings::new());
        let file = sources.pages()[0];
        let mut printer = Printer { sources: &sources, excerpt: 1, value: 5, file, last: None, out: String::new() };
        let long = "x".repeat(LONG_WORD + 1);
        printer.value("  1  a".to_owned(), vec!["short".to_owned(), "more".to_owned()], "rule");
        printer.value("  2  b".to_owned(), vec![long.clone()], "rule");
        assert_eq!(printer.out, format!("  1  a  short  rule\n        more\n  2  b  {long}\n               rule\n"));
    }
}
