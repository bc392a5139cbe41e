//! Diagnostics as text: for people, for editors, for programs and for build services. Decides nothing about them.

use crate::diag::alike::Alike;
use crate::diag::code::Severity;
use crate::diag::diagnostic::{Diagnostic, Label};
use crate::diag::fix::{Edit, Fix};
use crate::span::{FileId, LineColumn, Span};
use crate::standards::unseen;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use memchr::{memchr, memrchr};
use serde_json::{Value, json};

/// The texts that diagnostics point into.
pub trait Texts {
    /// The path under which a person opens the file.
    fn display_path(&self, file: FileId) -> &str;
    /// The text of the file.
    fn text(&self, file: FileId) -> &str;
    /// Line and column of the first byte of a span.
    fn line_column(&self, span: Span) -> LineColumn {
        LineColumn::of(self.text(span.file), span.range().start)
    }
}

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// As rustc does: excerpt, label, help.
    #[default]
    Human,
    /// `path:line:column: severity[code]: message`, a line each.
    Short,
    /// A JSON object a line.
    Json,
    /// Workflow commands of GitHub Actions, which show them in the changed files.
    Github,
}

/// One diagnostic in a format, without a final line break; `colour` holds for [`Format::Human`] alone.
pub fn render(diagnostic: &Diagnostic, sources: &dyn Texts, format: Format, colour: bool) -> String {
    match format {
        Format::Human => human(diagnostic, sources, colour),
        Format::Short => in_one_line(&short(diagnostic, sources)),
        Format::Json => json(diagnostic, sources),
        Format::Github => seen(&github(diagnostic, sources)),
    }
}

/// How to see each finding of a group.
const EACH: &str = "`--message-format json` lists each";

/// A group of findings in a format. For people and editors it is the first one and how many more there are; others get each.
pub fn render_alike(group: &Alike<'_>, sources: &dyn Texts, format: Format, colour: bool) -> String {
    let first = render(group.first, sources, format, colour);
    match (format, group.more()) {
        (_, None) => first,
        (Format::Human, Some(more)) => format!("{first}\n   = note: {more}; {EACH}"),
        (Format::Short, Some(more)) => format!("{first} ({more})"),
        (Format::Json | Format::Github, Some(_)) => {
            let rest = group.rest.iter().map(|found| render(found, sources, format, colour));
            std::iter::once(first).chain(rest).collect::<Vec<_>>().join("\n")
        }
    }
}

/// A JSON value laid out for people, with no character that a person does not see; the text means the same.
pub fn json_text(value: &Value) -> String {
    unseen::replaced(&format!("{value:#}"), unseen::in_json).into_owned()
}

/// The text with names for characters that a person does not see: pages are not to command a terminal.
pub fn seen(text: &str) -> String {
    unseen::replaced(text, unseen::name).into_owned()
}

/// The same without line breaks: what follows one could pass for another finding, or for a command of a build service.
fn in_one_line(text: &str) -> String {
    seen(text).replace(['\n', '\r'], " ")
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn human(diagnostic: &Diagnostic, sources: &dyn Texts, colour: bool) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level
        .primary_title(in_one_line(&diagnostic.message))
        .id(diagnostic.code.name())
        .elements(Vec::<Snippet<'_, Annotation<'_>>>::new());
    if let Some(at) = &diagnostic.at {
        group = with_label(group, at, AnnotationKind::Primary, sources);
    }
    for label in &diagnostic.also {
        group = with_label(group, label, AnnotationKind::Context, sources);
    }
    let group = group.element(Level::HELP.message(in_one_line(&diagnostic.help)));
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let text = renderer.decor_style(DecorStyle::Ascii).render(&[group]);
    // The printer names most of what a terminal must not get in an excerpt. What it leaves begins no command but for its own colours.
    unseen::replaced(&text, |c| if c == '\u{1b}' { c.to_string() } else { unseen::name(c) }).into_owned()
}

/// The longest excerpt in bytes. Every finding in one long line has that line, which would take the square of its length.
const LONGEST_EXCERPT: usize = 16 * 1024;

fn with_label<'a>(group: Group<'a>, label: &'a Label, kind: AnnotationKind, sources: &'a dyn Texts) -> Group<'a> {
    let path = in_one_line(sources.display_path(label.span.file));
    let Some((line_start, text, range)) = excerpt(label.span, sources) else {
        let LineColumn { line, column } = sources.line_column(label.span);
        return group.element(Origin::path(path).line(line).char_column(column));
    };
    let text_label = (!label.text.is_empty()).then(|| in_one_line(&label.text));
    group.element(Snippet::source(text).path(path).line_start(line_start).annotation(kind.span(range).label(text_label)))
}

/// The whole lines that a span touches, the number of the first, and the span within them; nothing where they are too long.
fn excerpt(span: Span, sources: &dyn Texts) -> Option<(usize, &str, std::ops::Range<usize>)> {
    let text = sources.text(span.file);
    let (start, end) = (span.range().start.min(text.len()), span.range().end.min(text.len()));
    let (low, high) = (start.saturating_sub(LONGEST_EXCERPT), (end + LONGEST_EXCERPT).min(text.len()));
    let from = match memrchr(b'\n', text.as_bytes().get(low..start)?) {
        Some(at) => low + at + 1,
        None => Some(low).filter(|low| *low == 0)?,
    };
    let to = match memchr(b'\n', text.as_bytes().get(end..high)?) {
        Some(at) => end + at,
        None => Some(high).filter(|high| *high == text.len())?,
    };
    let lines = text.get(from..to).filter(|lines| !lines.is_empty() && lines.len() <= LONGEST_EXCERPT)?;
    Some((sources.line_column(span).line, lines, start - from..end - from))
}

/// `path:line:column`, or nothing for a diagnostic without a place.
fn position(diagnostic: &Diagnostic, sources: &dyn Texts) -> Option<(String, LineColumn)> {
    let span = diagnostic.at.as_ref()?.span;
    Some((sources.display_path(span.file).to_owned(), sources.line_column(span)))
}

fn short(diagnostic: &Diagnostic, sources: &dyn Texts) -> String {
    let place = position(diagnostic, sources).map(|(path, at)| format!("{path}:{}:{}: ", at.line, at.column)).unwrap_or_default();
    format!("{place}{}[{}]: {}", word(diagnostic.severity()), diagnostic.code, diagnostic.message)
}

fn json(diagnostic: &Diagnostic, sources: &dyn Texts) -> String {
    let label = |label: &Label| {
        let at = sources.line_column(label.span);
        json!({
            "path": sources.display_path(label.span.file), "line": at.line, "column": at.column,
            "start": label.span.start, "end": label.span.end, "label": label.text,
        })
    };
    let value = json!({
        "severity": word(diagnostic.severity()), "code": diagnostic.code.name(), "message": diagnostic.message,
        "at": diagnostic.at.as_ref().map(label), "also": diagnostic.also.iter().map(label).collect::<Vec<_>>(), "help": diagnostic.help,
        "fix": diagnostic.fix.as_ref().and_then(|fix| json_fix(fix, sources)),
    });
    unseen::json(&value)
}

/// The edits with their exact places; nothing where one of them has none.
fn json_fix(fix: &Fix, sources: &dyn Texts) -> Option<Value> {
    let edit = |edit: &Edit| {
        let range = edit.range(sources.text(edit.span.file))?;
        let at = sources.line_column(Span::new(edit.span.file, range.clone()));
        Some(json!({
            "path": sources.display_path(edit.span.file), "line": at.line, "column": at.column,
            "start": range.start, "end": range.end, "replacement": edit.new,
        }))
    };
    let edits = fix.edits.iter().map(edit).collect::<Option<Vec<_>>>()?;
    Some(json!({ "applicability": fix.applicability(), "edits": edits }))
}

fn github(diagnostic: &Diagnostic, sources: &dyn Texts) -> String {
    let place = position(diagnostic, sources)
        .map(|(path, at)| format!("file={},line={},col={},", escape_property(&path), at.line, at.column))
        .unwrap_or_default();
    let text = escape_data(&format!("{}\n{}", diagnostic.message, diagnostic.help));
    format!("::{} {place}title={}::{text}", word(diagnostic.severity()), diagnostic.code)
}

fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Findings};
    use crate::source::SourceMap;

    fn sample() -> (SourceMap, Diagnostic) {
        let sources = SourceMap::from_texts([("api/a.md", "one\ntwo {x three\nfour")], [], &mut Findings::new());
        let span = Span::new(sources.pages()[0], 8..10);
        let diagnostic =
            Diagnostic::new(Code::HttpPlaceholder, span, "the placeholder `{x` is not closed").label("no `}` follows").help("write `{x}`");
        (sources, diagnostic)
    }

    #[test]
    fn people_see_the_excerpt_the_label_and_the_help() {
        let (sources, diagnostic) = sample();
        let text = render(&diagnostic, &sources, Format::Human, false);
        assert!(text.starts_with("error[http-placeholder]: the placeholder `{x` is not closed\n --> api/a.md:2:5\n"), "{text}");
        assert!(text.contains("2 | two {x three"), "{text}");
        assert!(text.contains("^^ no `}` follows"), "{text}");
        assert!(text.contains("help: write `{x}`"), "{text}");
    }

    #[test]
    fn editors_get_a_line_each() {
        let (sources, diagnostic) = sample();
        let text = render(&diagnostic, &sources, Format::Short, false);
        assert_eq!(text, "api/a.md:2:5: error[http-placeholder]: the placeholder `{x` is not closed");
    }

    #[test]
    fn a_terminal_gets_no_command_from_a_page() {
        let sources = SourceMap::from_texts([("api/\u{1b}[31m\u{202e}.md", "\u{1b}[31mx\u{202e}\u{85}\u{9b}")], [], &mut Findings::new());
        let text = "\u{1b}[31m\u{202e}\u{8}x";
        let diagnostic = Diagnostic::new(Code::LinkMissing, Span::new(sources.pages()[0], 5..6), text).label(text).help(text);
        for format in [Format::Human, Format::Short, Format::Github] {
            let text = render(&diagnostic, &sources, format, false);
            assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{8}', '\u{85}', '\u{9b}']), "{text:?}");
        }
    }

    #[test]
    fn a_build_service_gets_no_command_from_a_page() {
        let sources = SourceMap::from_texts([("api/a\n::error::x.md", "x")], [], &mut Findings::new());
        let found = Diagnostic::new(Code::LinkMissing, Span::new(sources.pages()[0], 0..1), "a\r\n::add-mask::b").label("c\n::error::d");
        for format in [Format::Human, Format::Short, Format::Json, Format::Github] {
            let text = render(&found, &sources, format, false);
            let commands = text.split(['\n', '\r']).filter(|line| line.trim_start().starts_with("::")).count();
            assert_eq!(commands, usize::from(format == Format::Github), "{text:?}");
        }
    }

    #[test]
    fn a_very_long_line_is_named_and_not_shown() {
        let sources = SourceMap::from_texts([("api/a.md", "x".repeat(LONGEST_EXCERPT + 1).as_str())], [], &mut Findings::new());
        let found = Diagnostic::new(Code::LinkMissing, Span::new(sources.pages()[0], 10..11), "a");
        let text = render(&found, &sources, Format::Human, false);
        assert!(text.contains("api/a.md:1:11") && text.len() < 500, "{text}");
    }

    #[test]
    fn programs_get_unseen_characters_escaped() {
        let message = "\u{1b}[31m\u{202e}\u{85}\u{7f}\u{e0041}\nx";
        let text = render(&Diagnostic::general(Code::DocsEmpty, message), &SourceMap::default(), Format::Json, false);
        assert!(!text.contains(|c: char| c.is_control() || unseen::is_invisible(c)), "{text:?}");
        assert!(text.contains("\\u202e"), "{text}");
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(value["message"], message);
        assert_eq!(json_text(&json!({ "a": "\u{202e}" })), "{\n  \"a\": \"\\u202e\"\n}");
    }

    #[test]
    fn programs_get_an_object_a_line() {
        let (sources, diagnostic) = sample();
        let value: Value = serde_json::from_str(&render(&diagnostic, &sources, Format::Json, false)).expect("JSON");
        assert_eq!(value["at"]["line"], 2);
        assert_eq!(value["at"]["column"], 5);
        assert_eq!(value["code"], "http-placeholder");
    }

    #[test]
    fn build_services_get_a_workflow_command() {
        let (sources, diagnostic) = sample();
        let text = render(&diagnostic, &sources, Format::Github, false);
        assert!(text.starts_with("::error file=api/a.md,line=2,col=5,title=http-placeholder::the placeholder"), "{text}");
        assert!(!text.contains('\n'));
    }

    #[test]
    fn a_finding_about_no_place_needs_none() {
        let sources = SourceMap::default();
        let diagnostic = Diagnostic::general(Code::DocsEmpty, "`docs` holds no page");
        let text = render(&diagnostic, &sources, Format::Human, false);
        assert!(text.starts_with("error[docs-empty]: `docs` holds no page"), "{text}");
    }
}
