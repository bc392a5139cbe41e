//! Puts the text of included files in the place of their includes: blocks between blank lines, rows among rows, and in a line as words. It must not
//! know what the text says.

use crate::source::composed::{Assembly, Composed, Inclusion};
use crate::source::directive::{Directive, directives, prefix};
use crate::source::front;
use crate::source::include::{IncludeProblem, is_snippet};
use crate::source::map::SourceMap;
use crate::span::{FileId, Span};
use std::ops::Range;

/// How many files include each other at most.
const MOST_NESTED: usize = 16;

/// How many bytes a page includes at most; an include counts for some even if its file is empty.
const MOST_BYTES: usize = 1 << 20;
const LEAST: usize = 64;

/// How many bytes all pages include at most: so many, and a multiple of those of the files. One large file that every page includes would take their
/// product.
const MOST_IN_ALL: usize = 64 << 20;
const MULTIPLE: usize = 8;

/// How many bytes each page may include.
pub(crate) fn share(sources: &SourceMap) -> usize {
    let bytes: usize = sources.files.iter().map(|file| file.text.len()).sum();
    let in_all = MOST_IN_ALL.saturating_add(bytes.saturating_mul(MULTIPLE));
    MOST_BYTES.min(in_all / sources.pages.len().max(1))
}

/// The page, in which the includes `found` stand, with the text of what it includes, which is no more than its `share`; `None` where it includes nothing.
pub(crate) fn composed(sources: &SourceMap, page: FileId, found: &[Directive], share: usize) -> Option<Composed> {
    if found.iter().all(|directive| names_snippet(sources.text(page), directive)) {
        return None;
    }
    let root = Inclusion { file: page, parent: 0, site: 0..0, target: 0..0, depth: 0 };
    let mut composer = Composer { sources, inclusions: vec![root], problems: Vec::new(), left: share };
    let assembly = composer.file(0, found);
    let Composer { inclusions, problems, .. } = composer;
    Some(Composed { page, assembly, inclusions, problems })
}

fn names_snippet(text: &str, directive: &Directive) -> bool {
    directive.target.clone().is_some_and(|target| is_snippet(&text[target]))
}

struct Composer<'m> {
    sources: &'m SourceMap,
    inclusions: Vec<Inclusion>,
    problems: Vec<(Span, IncludeProblem)>,
    /// How many more bytes may be included.
    left: usize,
}

impl Composer<'_> {
    /// The text of the file of an inclusion, whose includes are `found`. An include that cannot be used stays as it is.
    fn file(&mut self, inclusion: usize, found: &[Directive]) -> Assembly {
        let text = self.sources.text(self.inclusions[inclusion].file);
        let whole = if inclusion == 0 { 0..text.len() } else { front::body(text)..text.trim_end().len() };
        let mut out = Assembly::default();
        let mut at = whole.start;
        for directive in found.iter().filter(|directive| !names_snippet(text, directive)) {
            match self.include(inclusion, text, directive) {
                Ok((own, content)) => {
                    out.add(inclusion, &text[at..directive.range.start], at);
                    Site::new(text, directive).place(&content, own, &mut out);
                    at = directive.range.end;
                }
                Err(problem) => {
                    let place = directive.target.clone().unwrap_or(directive.range.clone());
                    self.problems.push((Span::new(self.inclusions[inclusion].file, place), problem));
                }
            }
        }
        if let Some(rest) = text.get(at..whole.end) {
            out.add(inclusion, rest, at);
        }
        out
    }

    /// The inclusion that an include in `parent` is, and its text.
    fn include(&mut self, parent: usize, text: &str, directive: &Directive) -> Result<(usize, Assembly), IncludeProblem> {
        let target = directive.target.clone().ok_or(IncludeProblem::Unnamed)?;
        let Inclusion { file: from, depth, .. } = self.inclusions[parent];
        let file = self.sources.include(from, &text[target.clone()])?;
        if file == from || self.above(parent).any(|above| above == file) {
            return Err(IncludeProblem::Cycle);
        }
        let bytes = self.sources.text(file).len() + LEAST;
        if depth == MOST_NESTED || bytes > self.left {
            return Err(IncludeProblem::TooDeep);
        }
        self.left -= bytes;
        self.inclusions.push(Inclusion { file, parent, site: directive.range.clone(), target, depth: depth + 1 });
        let own = self.inclusions.len() - 1;
        Ok((own, self.file(own, &directives(self.sources.text(file)))))
    }

    /// The files that an inclusion stands in.
    fn above(&self, inclusion: usize) -> impl Iterator<Item = FileId> {
        let parent = |at: &usize| (*at > 0).then(|| self.inclusions[*at].parent);
        std::iter::successors(Some(inclusion), parent).map(|at| self.inclusions[at].file)
    }
}

/// Where an include stands.
struct Site<'t> {
    /// What stands before it in its line.
    before: &'t str,
    /// What stands behind it in its line.
    after: &'t str,
    /// The lines below.
    below: &'t str,
}

impl<'t> Site<'t> {
    fn new(text: &'t str, directive: &Directive) -> Self {
        let Range { start, end } = directive.range;
        let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
        Self { before: &text[line..start], after: &text[end..line_end], below: text[line_end..].strip_prefix('\n').unwrap_or_default() }
    }

    /// Adds the text of the include in its place.
    fn place(&self, content: &Assembly, inclusion: usize, out: &mut Assembly) {
        let is_alone = prefix(self.before) == self.before && self.after.trim().is_empty();
        let in_row = has_pipe(self.before) || has_pipe(self.after);
        if !in_row && !content.text.trim().is_empty() && (is_alone || has_blocks(&content.text)) {
            self.add_blocks(content, inclusion, is_alone, out);
        } else {
            add_words(content, inclusion, out);
        }
    }

    /// Adds blocks between blank lines; rows follow the rows above them, and are followed by those below.
    fn add_blocks(&self, content: &Assembly, inclusion: usize, is_alone: bool, out: &mut Assembly) {
        let marks = prefix(self.before);
        let begins_item = marks.contains(|c: char| !c.is_whitespace() && c != '>');
        let indent: String = marks.chars().map(|c| if c.is_whitespace() || c == '>' { c } else { ' ' }).collect();
        let blank = format!("\n{indent}");
        let are_rows = content.text.lines().all(|line| line.trim().is_empty() || has_pipe(line));
        if !is_alone {
            out.add_made(inclusion, &blank.repeat(2));
        } else if !begins_item && !is_blank(line_above(&out.text)) {
            let goes_on = are_rows && !begins_table(&content.text) && has_pipe(line_above(&out.text));
            out.add_made(inclusion, if goes_on { "" } else { &blank });
        }
        let mut at = 0;
        for line in content.text.split_inclusive('\n') {
            out.add_made(inclusion, if at > 0 { &indent } else { "" });
            out.add_part(content, at..at + line.len());
            at += line.len();
        }
        let next = self.below.lines().next().unwrap_or_default();
        let goes_on = are_rows && has_pipe(next) && !begins_table(self.below) || begins_with_include(next);
        if !self.after.trim().is_empty() {
            out.add_made(inclusion, &blank.repeat(2));
        } else if !goes_on && !is_blank(next) {
            out.add_made(inclusion, &blank);
        }
    }
}

/// Adds text as words of a line: what parts its blocks are tags.
fn add_words(content: &Assembly, inclusion: usize, out: &mut Assembly) {
    let mut at = 0;
    let mut separator = "";
    for line in content.text.split_inclusive('\n') {
        let marks = prefix(line);
        let words = &line[marks.len()..];
        if words.trim().is_empty() {
            separator = if at > 0 { "<br>" } else { "" };
        } else {
            let is_item = marks.contains(|c: char| !c.is_whitespace() && c != '>');
            out.add_made(inclusion, if is_item { "<li>" } else { separator });
            let start = at + marks.len();
            out.add_part(content, start..start + words.trim_end().len());
            separator = " ";
        }
        at += line.len();
    }
}

/// The last whole line of a text.
fn line_above(text: &str) -> &str {
    text.rsplit('\n').nth(1).unwrap_or_default()
}

fn is_blank(line: &str) -> bool {
    line[prefix(line).len()..].trim().is_empty()
}

/// Whether a line has a pipe that can part cells.
fn has_pipe(line: &str) -> bool {
    line.replace("\\|", "").contains('|')
}

/// Whether a text begins with the header of a table and its delimiter row.
fn begins_table(text: &str) -> bool {
    let mut lines = text.lines();
    let delimiter = lines.nth(1).unwrap_or_default().trim();
    delimiter.contains('-') && delimiter.bytes().all(|b| b"|:-> \t".contains(&b))
}

/// Whether a line has an include and nothing before it: that include parts itself from what is above.
fn begins_with_include(line: &str) -> bool {
    directives(line)
        .first()
        .is_some_and(|directive| directive.range.start == prefix(line).len() && line[directive.range.end..].trim().is_empty())
}

/// Whether a text has several blocks, or one that is not a paragraph.
fn has_blocks(text: &str) -> bool {
    let begins_block = |line: &str| {
        let line = line.trim_start();
        !prefix(line).is_empty() || line.starts_with(['|', '#']) || line.starts_with("```") || line.starts_with("~~~")
    };
    text.lines().any(|line| line.trim().is_empty() || begins_block(line))
}
