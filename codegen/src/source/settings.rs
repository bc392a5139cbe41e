//! Owns the two files that lie beside the pages and set how they are read: `codegen.toml` with levels, `corrections.toml` with corrections. It must
//! not know what pages say.

use crate::diag::{Code, Diagnostic, Findings, Level, Levels};
use crate::span::{FileId, Span};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The names of the files.
pub(crate) const LEVELS: &str = "codegen.toml";
pub(crate) const CORRECTIONS: &str = "corrections.toml";

/// Whether a path is that of one of the files.
pub(crate) fn is_settings(path: &str) -> bool {
    matches!(path.rsplit('/').next(), Some(LEVELS | CORRECTIONS))
}

/// One of the files, read.
pub(crate) struct SettingsFile {
    /// Its path from the docs folder.
    pub(crate) path: String,
    pub(crate) display_path: String,
    pub(crate) text: String,
    /// What is wrong with it, at which bytes.
    pub(crate) problems: Vec<Problem>,
}

/// Something wrong with such a file.
pub(crate) struct Problem {
    code: Code,
    at: Range<usize>,
    message: String,
}

impl Problem {
    pub(crate) fn new(code: Code, at: Range<usize>, message: impl Into<String>) -> Self {
        Self { code, at, message: message.into() }
    }

    /// Reports it in the file that has become `file`.
    pub(crate) fn report(self, file: FileId, findings: &mut Findings) {
        findings.push(Diagnostic::new(self.code, Span::new(file, self.at), self.message));
    }
}

impl SettingsFile {
    pub(crate) fn new(path: String, display_path: String, text: String) -> Self {
        Self { path, display_path, text, problems: Vec::new() }
    }

    /// What stands before the paths of the pages beside it.
    pub(crate) fn folder(&self) -> &str {
        self.path.rfind('/').map_or("", |at| &self.path[..=at])
    }

    pub(crate) fn is_corrections(&self) -> bool {
        self.path.ends_with(CORRECTIONS)
    }

    fn problem(&mut self, at: Range<usize>, message: impl Into<String>) {
        self.problems.push(Problem::new(Code::SettingsInvalid, at, message));
    }

    /// The levels of a `codegen.toml`.
    pub(crate) fn levels(&mut self) -> Levels {
        let mut levels = Levels::default();
        let text = std::mem::take(&mut self.text);
        for (key, value) in self.table(&text).into_iter().flatten() {
            let Some(entries) = value.get_ref().as_table().filter(|_| key.get_ref() == "levels") else {
                self.problem(key.span(), format!("`{}` is not a table of `{LEVELS}`: write `[levels]`", key.get_ref()));
                continue;
            };
            for (name, value) in entries {
                let level = value.get_ref().as_str().and_then(Level::named);
                match level.map(|level| levels.set(name.get_ref(), level)) {
                    None => self.problem(value.span(), "the level is not `\"allow\"`, `\"warn\"` or `\"deny\"`"),
                    Some(Err(message)) => self.problem(name.span(), message),
                    Some(Ok(())) => {}
                }
            }
        }
        self.text = text;
        levels
    }

    /// The tables of the array `name`, the only key of the file, each as the values of `keys`; one that lacks a key or has another is left out.
    pub(crate) fn entries<const N: usize>(&mut self, name: &str, keys: [&str; N]) -> Vec<(Range<usize>, [String; N])> {
        let text = std::mem::take(&mut self.text);
        let mut found = Vec::new();
        for (key, value) in self.table(&text).into_iter().flatten() {
            let Some(items) = value.get_ref().as_array().filter(|_| key.get_ref() == name) else {
                self.problem(key.span(), format!("`{}` is not a list of this file: write `[[{name}]]`", key.get_ref()));
                continue;
            };
            found.extend(items.iter().filter_map(|item| Some((item.span(), self.entry(item, keys)?))));
        }
        self.text = text;
        found
    }

    fn entry<const N: usize>(&mut self, item: &Spanned<DeValue<'_>>, keys: [&str; N]) -> Option<[String; N]> {
        let Some(table) = item.get_ref().as_table() else {
            self.problem(item.span(), "the entry is not a table");
            return None;
        };
        let unknown = table.keys().find(|key| !keys.contains(&key.get_ref().as_ref()));
        let text = |key: &str| table.get(key).and_then(|value| value.get_ref().as_str());
        let absent = keys.iter().find(|key| text(key).is_none());
        match (unknown, absent) {
            (Some(key), _) => self.problem(key.span(), format!("`{}` is not a key of the entry", key.get_ref())),
            (None, Some(key)) => self.problem(item.span(), format!("the entry has no text `{key}`")),
            (None, None) => return Some(keys.map(|key| text(key).unwrap_or_default().to_owned())),
        }
        None
    }

    fn table<'t>(&mut self, text: &'t str) -> Option<DeTable<'t>> {
        match DeTable::parse(text) {
            Ok(table) => Some(table.into_inner()),
            Err(error) => {
                let at = error.span().unwrap_or(0..text.lines().next().map_or(0, str::len));
                self.problem(at, format!("the file is not TOML: {}", error.message()));
                None
            }
        }
    }
}
