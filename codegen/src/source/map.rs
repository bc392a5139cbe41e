//! The files of a run: their texts, their paths, and what their links and includes lead to. Reads no file.

use crate::diag::{Levels, Texts};
use crate::source::composed::Composed;
use crate::source::correction::Correction;
use crate::source::directive::directives;
use crate::source::include::{IncludeProblem, Includes, is_snippet};
use crate::source::path;
use crate::span::{FileId, LineColumn, Lines, Span};
use crate::standards::words::lowered;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

/// One file of the docs: a page, or a file that pages include.
#[derive(Debug)]
pub(crate) struct SourceFile {
    pub(crate) path: String,
    pub(crate) display_path: String,
    pub(crate) text: String,
    /// Where its lines begin, once somebody has asked.
    pub(crate) lines: OnceLock<Lines>,
}

impl SourceFile {
    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
    }
}

/// All files of a run. Pages come first, sorted by path, then the files they include, so that a [`FileId`] does not depend on the order of
/// reading.
#[derive(Debug, Default)]
pub struct SourceMap {
    pub(crate) files: Vec<SourceFile>,
    pub(crate) pages: Vec<FileId>,
    pub(crate) includes: Includes,
    /// The pages that include something, with the text of it, in the order of pages. Their numbers follow those of the files.
    pub(crate) composed: Vec<Composed>,
    /// Pages by lower-case path: links in real pages often differ from the file in case.
    pub(crate) by_path: HashMap<String, FileId>,
    /// The first file of settings: those come after all others.
    pub(crate) settings: usize,
    pub(crate) levels: Levels,
    pub(crate) corrections: Vec<Correction>,
}

impl SourceMap {
    /// The pages, sorted by path.
    pub fn pages(&self) -> &[FileId] {
        &self.pages
    }

    /// All files: the pages and what they include.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        (0u32..).zip(&self.files[..self.settings]).map(|(at, _)| FileId(at))
    }

    /// The number of all files, included ones too, and of their bytes.
    pub fn size(&self) -> (usize, usize) {
        let files = &self.files[..self.settings];
        (files.len(), files.iter().map(|f| f.text.len()).sum())
    }

    /// The files of settings.
    pub fn settings(&self) -> impl Iterator<Item = FileId> {
        (0u32..).zip(&self.files).skip(self.settings).map(|(at, _)| FileId(at))
    }

    /// The levels that `codegen.toml` sets.
    pub fn levels(&self) -> &Levels {
        &self.levels
    }

    /// The corrections of a file, in their order.
    pub fn corrections(&self, file: FileId) -> impl Iterator<Item = &Correction> {
        self.corrections.iter().filter(move |correction| correction.span.file == file)
    }

    /// The bytes on the disk of the bytes `range` of a file; `None` where a correction changed them.
    pub fn on_disk(&self, file: FileId, range: Range<usize>) -> Option<Range<usize>> {
        let (mut start, mut end) = (range.start, range.end);
        for Correction { span, old, new, .. } in self.corrections(file) {
            let new_range = span.range();
            if new_range.start < range.end && range.start < new_range.end || new_range.contains(&range.start) {
                return None;
            }
            if new_range.end <= range.start {
                start = start + old.len() - new.len();
                end = end + old.len() - new.len();
            }
        }
        Some(start..end)
    }

    /// The path of a file relative to its docs folder, with `/` on every system (`api/chat-get.md`), and with `..` where an include lies
    /// above it. It does not depend on where the docs folder is.
    pub fn path(&self, file: FileId) -> &str {
        &self.file(file).path
    }

    /// The path by which a person opens the file: the docs folder as the command names it, and the path in it.
    pub fn display_path(&self, file: FileId) -> &str {
        &self.file(file).display_path
    }

    /// The text of a file.
    pub fn text(&self, file: FileId) -> &str {
        match self.composition(file) {
            Some(composed) => &composed.assembly.text,
            None => &self.files[file.index()].text,
        }
    }

    /// The file, or the page of a text that is composed of several.
    fn file(&self, file: FileId) -> &SourceFile {
        &self.files[self.composition(file).map_or(file, |composed| composed.page).index()]
    }

    fn composition(&self, file: FileId) -> Option<&Composed> {
        self.composed.get(file.index().checked_sub(self.files.len())?)
    }

    /// The text of a page with what it includes in the place of the includes; the page itself, if it includes nothing. A span of it has its
    /// [origin](Self::origin) in a file.
    pub(crate) fn with_includes(&self, page: FileId) -> FileId {
        let found = self.composed.binary_search_by_key(&page, |composed| composed.page);
        found.map_or(page, |at| FileId(u32::try_from(self.files.len() + at).unwrap_or(u32::MAX)))
    }

    /// Where a span of a page stands in the files: what a page includes is in another file.
    pub fn origin(&self, span: Span) -> Span {
        self.composition(span.file).map_or(span, |composed| composed.origin(span.range()))
    }

    /// The includes whose text is in the text `file`, each as its path is written, in the order of reading.
    pub(crate) fn inclusions(&self, file: FileId) -> impl Iterator<Item = Span> {
        (0..).map_while(move |number| self.inclusion(file, number))
    }

    /// The include of that number.
    pub(crate) fn inclusion(&self, file: FileId, number: usize) -> Option<Span> {
        let all = &self.composition(file)?.inclusions;
        let inclusion = all.get(number + 1)?;
        Some(Span::new(all[inclusion.parent].file, inclusion.target.clone()))
    }

    /// Which of those the first byte of a span stands in.
    pub(crate) fn inclusions_at(&self, span: Span) -> Vec<usize> {
        let found = self.composition(span.file).map(|composed| composed.inclusions_at(span.range().start));
        found.unwrap_or_default().into_iter().map(|at| at - 1).collect()
    }

    /// The includes of the text `file` that have no text, each at its path.
    pub(crate) fn include_problems(&self, file: FileId) -> &[(Span, IncludeProblem)] {
        self.composition(file).map(|composed| composed.problems.as_slice()).unwrap_or_default()
    }

    /// The text of a span; empty where the span is not of this text.
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file).get(span.range()).unwrap_or_default()
    }

    /// Line and column of the first byte of a span.
    pub fn line_column(&self, span: Span) -> LineColumn {
        let span = self.origin(span);
        let file = &self.files[span.file.index()];
        file.lines().at(&file.text, span.range().start)
    }

    /// The line of the first byte of a span.
    pub(crate) fn line(&self, span: Span) -> usize {
        let span = self.origin(span);
        self.files[span.file.index()].lines().line(span.range().start)
    }

    /// The file that `[!INCLUDE […](target)]` in `from` names.
    ///
    /// # Errors
    /// There is no such file, or it must not or cannot be read.
    pub fn include(&self, from: FileId, target: &str) -> Result<FileId, IncludeProblem> {
        self.includes.get(self.path(from), target)
    }

    /// The files that `from` includes, in order, each with the place of the include.
    pub fn included(&self, from: FileId) -> Vec<(Span, FileId)> {
        let text = self.text(from);
        let targets = directives(text).into_iter().filter_map(|directive| Some((directive.range.start, text.get(directive.target?)?)));
        let include = |(at, target)| Some((Span::new(from, at..at), self.include(from, target).ok()?));
        targets.filter(|(_, target)| !is_snippet(target)).filter_map(include).collect()
    }

    /// The page that a relative link in `from` leads to, whatever its fragment, its query and the case of its path.
    pub fn linked_page(&self, from: FileId, target: &str) -> Option<FileId> {
        let target = target.split(['#', '?']).next().unwrap_or_default();
        let path = path::join(self.path(from), target)?;
        self.by_path.get(&lowered(path)).copied()
    }
}

impl Texts for SourceMap {
    fn display_path(&self, file: FileId) -> &str {
        self.display_path(file)
    }

    fn text(&self, file: FileId) -> &str {
        self.text(file)
    }

    fn line_column(&self, span: Span) -> LineColumn {
        self.line_column(span)
    }
}
