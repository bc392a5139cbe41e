//! The files of a run: their texts, their paths, and what their links and includes lead to. Reads no file.

use crate::diag::{Levels, Texts};
use crate::source::correction::Correction;
use crate::source::include::{self, IncludeProblem, Includes};
use crate::source::path;
use crate::span::{FileId, LineColumn, Span};
use std::collections::HashMap;
use std::ops::Range;

/// One file of the docs: a page, or a file that pages include.
#[derive(Debug)]
pub(crate) struct SourceFile {
    pub(crate) path: String,
    pub(crate) display_path: String,
    pub(crate) text: String,
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
        LineColumn::of(self.text(span.file), span.range().start)
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
}
