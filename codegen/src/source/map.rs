//! The files of a run: their texts, their paths, and what their links and includes lead to. Reads no file.

use crate::diag::Texts;
use crate::source::include::{self, IncludeProblem, Includes};
use crate::source::path;
use crate::span::{FileId, LineColumn, Lines, Span};
use std::collections::HashMap;
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

/// All files of a run. Pages come first, sorted by path, then the files they include, so that a [`FileId`] does not depend on the order of
/// reading.
#[derive(Debug, Default)]
pub struct SourceMap {
    pub(crate) files: Vec<SourceFile>,
    pub(crate) pages: Vec<FileId>,
    pub(crate) includes: Includes,
    /// Pages by lower-case path: links in real pages often differ from the file in case.
    pub(crate) by_path: HashMap<String, FileId>,
}

impl SourceMap {
    /// The pages, sorted by path.
    pub fn pages(&self) -> &[FileId] {
        &self.pages
    }

    /// All files: the pages and what they include.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        (0u32..).zip(&self.files).map(|(at, _)| FileId(at))
    }

    /// The number of all files, included ones too, and of their bytes.
    pub fn size(&self) -> (usize, usize) {
        (self.files.len(), self.files.iter().map(|f| f.text.len()).sum())
    }

    /// The path of a file relative to its docs folder, with `/` on every system (`api/chat-get.md`), and with `..` where an include lies
    /// above it. It does not depend on where the docs folder is.
    pub fn path(&self, file: FileId) -> &str {
        &self.files[file.index()].path
    }

    /// The path by which a person opens the file: the docs folder as the command names it, and the path in it.
    pub fn display_path(&self, file: FileId) -> &str {
        &self.files[file.index()].display_path
    }

    /// The text of a file.
    pub fn text(&self, file: FileId) -> &str {
        &self.files[file.index()].text
    }

    /// The text of a span; empty where the span is not of this text.
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file).get(span.range()).unwrap_or_default()
    }

    /// Line and column of the first byte of a span.
    pub fn line_column(&self, span: Span) -> LineColumn {
        let file = &self.files[span.file.index()];
        file.lines.get_or_init(|| Lines::of(&file.text)).at(&file.text, span.range().start)
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
        let include = |(at, target)| Some((Span::new(from, at..at), self.include(from, target).ok()?));
        let mut found: Vec<(Span, FileId)> = include::written(self.text(from)).filter_map(include).collect();
        found.sort();
        found
    }

    /// The page that a relative link in `from` leads to, whatever its fragment, its query and the case of its path.
    pub fn linked_page(&self, from: FileId, target: &str) -> Option<FileId> {
        let target = target.split(['#', '?']).next().unwrap_or_default();
        let path = path::join(self.path(from), target)?;
        self.by_path.get(&path.to_lowercase()).copied()
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
