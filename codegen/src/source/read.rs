//! From folders (or texts) to a [`SourceMap`]: walks the tree, reads on all cores, follows includes. Knows nothing of what pages say.

use crate::diag::{Code, Diagnostic, Findings};
use crate::source::compose::{composed, share};
use crate::source::correction::{Corrected, Correction, Wanted, correct, stale, wanted};
use crate::source::directive::{Directive, directives};
use crate::source::include::{IncludeProblem, targets};
use crate::source::map::{SourceFile, SourceMap};
use crate::source::settings::{CORRECTIONS, LEVELS, Problem, SettingsFile, is_settings};
use crate::source::walk::{Walk, is_markdown, outside};
use crate::span::{FileId, Span};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The result of reading one file: its text; or, if it is not UTF-8, the part that is, and the offset where that ends.
enum Content {
    Text(String),
    NotUtf8(String, usize),
    Failed(String),
}

impl SourceMap {
    /// Reads every `.md` file below `folders` as a page, except `README.md` and files in folders named `includes` or with a leading dot,
    /// and then the files that pages include.
    ///
    /// With several folders, paths begin with the folder's own name (if two folders have the same name, with the folder's number).
    ///
    /// Links are followed within the repository that the docs belong to. A folder that is reached twice is read once, and one that holds the
    /// list of generated files is not read.
    pub fn read(folders: &[PathBuf], findings: &mut Findings) -> Self {
        Self::read_with(folders, &Beside::default(), findings)
    }

    /// The same with what lies elsewhere.
    pub fn read_with(folders: &[PathBuf], beside: &Beside, findings: &mut Findings) -> Self {
        let mut found = BTreeMap::new();
        let mut roots = Vec::new();
        for (number, folder) in folders.iter().enumerate() {
            let prefix = match folder.file_name() {
                _ if folders.len() == 1 => String::new(),
                Some(name) if !folders[..number].iter().any(|other| other.file_name() == Some(name)) => {
                    format!("{}/", name.to_string_lossy())
                }
                _ => format!("{}/", number + 1),
            };
            let root = Root::new(folder, prefix);
            match Walk::new(root.repository.as_deref()).pages(folder, findings) {
                Err(error) => {
                    findings.push(Diagnostic::general(Code::PageUnreadable, format!("`{}` cannot be read: {error}", folder.display())));
                }
                Ok(pages) if pages.is_empty() => {
                    findings.push(Diagnostic::general(Code::DocsEmpty, format!("`{}` holds no page", folder.display())));
                }
                Ok(pages) => found.extend(pages.into_iter().map(|(path, disk)| (format!("{}{path}", root.prefix), disk))),
            }
            roots.push(root);
        }
        let pages = found.into_par_iter().map(|(path, disk)| (path, beside.read(&disk))).collect();
        let disk = Disk { roots };
        let settings = disk.settings(beside, findings);
        Self::build(pages, settings, findings, |path| disk.display_path(path), |path| disk.include(path))
    }

    /// Takes `(path, text)` pairs in place of folders: `pages`, and `includes` that they may name.
    pub fn from_texts<'a>(
        pages: impl IntoIterator<Item = (&'a str, &'a str)>,
        includes: impl IntoIterator<Item = (&'a str, &'a str)>,
        findings: &mut Findings,
    ) -> Self {
        let (settings, pages): (Vec<_>, Vec<_>) = pages.into_iter().partition(|(path, _)| is_settings(path));
        let settings = settings.into_iter().map(|(path, text)| SettingsFile::new(path.to_owned(), path.to_owned(), text.to_owned()));
        let settings = settings.collect();
        let pages = pages.into_iter().map(|(path, text)| (path.to_owned(), Content::Text(text.to_owned()))).collect();
        let includes: BTreeMap<&str, &str> = includes.into_iter().collect();
        let include = |path: &str| match includes.get(path) {
            Some(text) => Ok((*text).to_owned()),
            None if path.starts_with("../..") => Err(IncludeProblem::Outside),
            None => Err(IncludeProblem::Missing),
        };
        Self::build(pages, settings, findings, str::to_owned, include)
    }

    fn build(
        mut pages: Vec<(String, Content)>,
        mut settings: Vec<SettingsFile>,
        findings: &mut Findings,
        display: impl Fn(&str) -> String,
        read_include: impl Fn(&str) -> Result<String, IncludeProblem> + Sync,
    ) -> Self {
        let mut corrections = Corrections::new(&mut settings);
        pages.sort_by(|a, b| a.0.cmp(&b.0));
        let mut map = Self::default();
        for (path, content) in pages {
            let display_path = display(&path);
            map.add_page(path, display_path, content, &mut corrections, findings);
        }
        let found: Vec<Vec<Directive>> = map.files.par_iter().map(|file| directives(&file.text)).collect();
        let in_pages = map.files.iter().zip(&found).flat_map(|(file, found)| targets(&file.path, &file.text, found));
        let mut wanted: BTreeSet<String> = in_pages.collect();
        while !wanted.is_empty() {
            let read: Vec<_> = wanted.into_par_iter().map(|path| (read_include(&path), path)).collect();
            wanted = BTreeSet::new();
            for (result, path) in read {
                let result = result.map(|text| {
                    let file = map.add(path.clone(), display(&path), text, &mut corrections);
                    wanted.extend(targets(&path, map.text(file), &directives(map.text(file))));
                    file
                });
                map.includes.0.insert(path, result);
            }
            wanted.retain(|path| !map.includes.0.contains_key(path));
        }
        map.add_settings(settings, corrections, findings);
        let share = share(&map);
        map.composed = map.pages.par_iter().filter_map(|&page| composed(&map, page, &found[page.index()], share)).collect();
        map
    }

    /// Adds the files of settings, with what is wrong with them.
    fn add_settings(&mut self, mut settings: Vec<SettingsFile>, corrections: Corrections, findings: &mut Findings) {
        self.settings = self.files.len();
        for file in settings.iter_mut().filter(|file| !file.is_corrections()) {
            self.levels = file.levels().or(&self.levels);
        }
        let unmet = corrections.wanted.iter().filter(|wanted| !wanted.met);
        let unmet = unmet.map(|wanted| (wanted.asked.0, stale(wanted, format!("`{}` is neither a page nor included", wanted.page))));
        let mut problems: Vec<(usize, Problem)> = unmet.chain(corrections.problems).collect();
        for (number, file) in settings.into_iter().enumerate() {
            let SettingsFile { path, display_path, text, problems: own } = file;
            let id = self.add_file(path, display_path, text);
            let (of_file, others) = problems.into_iter().partition(|(of, _)| *of == number);
            problems = others;
            own.into_iter().chain(Vec::into_iter(of_file).map(|(_, problem)| problem)).for_each(|problem| problem.report(id, findings));
        }
    }

    fn add(&mut self, path: String, display_path: String, text: String, corrections: &mut Corrections) -> FileId {
        let Corrected { text, made } = correct(&path, text, &mut corrections.wanted, &mut corrections.problems);
        let id = self.add_file(path, display_path, text);
        self.corrections.extend(made.into_iter().map(|(range, made)| Correction { span: Span::new(id, range), ..made }));
        id
    }

    fn add_file(&mut self, path: String, display_path: String, text: String) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(SourceFile { path, display_path, text, lines: OnceLock::new() });
        id
    }

    fn add_page(&mut self, path: String, display_path: String, content: Content, corrections: &mut Corrections, findings: &mut Findings) {
        match content {
            Content::Text(text) => {
                let key = path.to_lowercase();
                let id = self.add(path, display_path, text, corrections);
                self.pages.push(id);
                self.by_path.insert(key, id);
            }
            Content::NotUtf8(text, end) => {
                let message = format!("`{display_path}` is not UTF-8 from byte {end} on");
                let id = self.add(path, display_path, text, corrections);
                findings.push(Diagnostic::new(Code::PageNotUtf8, Span::new(id, end..end), message).label("here"));
            }
            Content::Failed(error) => {
                findings.push(Diagnostic::general(Code::PageUnreadable, format!("`{display_path}` cannot be read: {error}")));
            }
        }
    }
}

/// The corrections that are to be made, and those that cannot be.
struct Corrections {
    wanted: Vec<Wanted>,
    problems: Vec<(usize, Problem)>,
}

impl Corrections {
    fn new(settings: &mut [SettingsFile]) -> Self {
        let files = settings.iter_mut().enumerate().filter(|(_, file)| file.is_corrections());
        Self { wanted: files.flat_map(|(number, file)| wanted(number, file)).collect(), problems: Vec::new() }
    }
}

/// What lies beside the docs folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// A file in the place of `codegen.toml`.
    pub levels: Option<PathBuf>,
    /// A file in the place of `corrections.toml`.
    pub corrections: Option<PathBuf>,
    /// Texts that an editor has not saved, by the whole path of their page.
    pub unsaved: BTreeMap<PathBuf, String>,
}

impl Beside {
    /// The text of a page: as an editor has it, or else as it is on the disk.
    fn read(&self, place: &Path) -> Content {
        let unsaved = || self.unsaved.get(&place.canonicalize().ok()?).cloned();
        match if self.unsaved.is_empty() { None } else { unsaved() } {
            Some(text) => Content::Text(text),
            None => read(place),
        }
    }
}

/// The docs folders on disk.
struct Disk {
    roots: Vec<Root>,
}

impl Disk {
    /// The files of settings: those that are named, or else those in the docs folders.
    fn settings(&self, beside: &Beside, findings: &mut Findings) -> Vec<SettingsFile> {
        let mut found = Vec::new();
        for (name, named) in [(LEVELS, &beside.levels), (CORRECTIONS, &beside.corrections)] {
            let places: Vec<_> = match named {
                Some(place) => vec![(name.to_owned(), place.clone())],
                None => self.roots.iter().filter_map(|root| root.settings(name, findings)).collect(),
            };
            for (path, place) in places {
                let display_path = place.display().to_string();
                match std::fs::read_to_string(&place) {
                    Ok(text) => found.push(SettingsFile::new(path, display_path, text)),
                    Err(error) => {
                        findings.push(Diagnostic::general(Code::SettingsInvalid, format!("`{display_path}` cannot be read: {error}")))
                    }
                }
            }
        }
        found
    }

    fn include(&self, path: &str) -> Result<String, IncludeProblem> {
        self.roots.iter().find_map(|root| root.include(path)).unwrap_or(Err(IncludeProblem::Missing))
    }

    fn display_path(&self, path: &str) -> String {
        let place = self.roots.iter().find_map(|root| Some(root.folder.join(path.strip_prefix(root.prefix.as_str())?)));
        place.map_or_else(|| path.to_owned(), |place| place.display().to_string())
    }
}

/// A docs folder and the repository around it.
struct Root {
    folder: PathBuf,
    prefix: String,
    repository: Option<PathBuf>,
}

impl Root {
    /// The repository is the nearest folder above with a `.git`; without one, the parent of the docs folder, where the real docs keep the
    /// includes that their versions share.
    fn new(folder: &Path, prefix: String) -> Self {
        let canonical = folder.canonicalize().ok();
        let repository = canonical.as_deref().and_then(|folder| {
            let above = folder.ancestors().find(|above| above.join(".git").exists());
            above.or(folder.parent()).map(Path::to_owned)
        });
        Self { folder: folder.to_owned(), prefix, repository }
    }

    /// The path and the place of its file of settings of that name, if it has one.
    fn settings(&self, name: &str, findings: &mut Findings) -> Option<(String, PathBuf)> {
        let place = self.folder.join(name);
        let canonical = place.canonicalize().ok().filter(|canonical| canonical.is_file())?;
        if !self.is_inside(&canonical) {
            findings.push(outside(&place));
            return None;
        }
        Some((format!("{}{name}", self.prefix), place))
    }

    fn is_inside(&self, place: &Path) -> bool {
        self.repository.as_ref().is_some_and(|repository| place.starts_with(repository))
    }

    /// The text of the include at `path`, or `None` where this root has no such file. The path is checked before the file is read,
    /// and again after links are followed.
    fn include(&self, path: &str) -> Option<Result<String, IncludeProblem>> {
        let folder = self.folder.canonicalize().ok()?;
        let place = match path.strip_prefix(self.prefix.as_str()) {
            Some(below) => without_dots(&folder, below),
            // With a prefix, the folder's parent is where an include above it starts from.
            None => without_dots(folder.parent()?, path),
        };
        if !self.is_inside(&place) {
            return Some(Err(IncludeProblem::Outside));
        }
        let canonical = place.canonicalize().ok()?;
        if !self.is_inside(&canonical) {
            return Some(Err(IncludeProblem::Outside));
        }
        if !canonical.is_file() || !is_markdown(&canonical) {
            return Some(Err(IncludeProblem::Unreadable("it is not a markdown file".to_owned())));
        }
        Some(match read(&canonical) {
            Content::Text(text) => Ok(text),
            Content::NotUtf8(_, end) => Err(IncludeProblem::Unreadable(format!("not UTF-8 from byte {end} on"))),
            Content::Failed(error) => Err(IncludeProblem::Unreadable(error)),
        })
    }
}

/// `path` below `folder`, with each `..` resolved.
fn without_dots(folder: &Path, path: &str) -> PathBuf {
    let mut place = folder.to_owned();
    for name in path.split('/') {
        if name == ".." {
            place.pop();
        } else {
            place.push(name)
        }
    }
    place
}

fn read(path: &Path) -> Content {
    match std::fs::read(path) {
        Err(error) => Content::Failed(error.to_string()),
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Content::Text(text),
            Err(error) => {
                let end = error.utf8_error().valid_up_to();
                Content::NotUtf8(String::from_utf8_lossy(error.as_bytes()).into_owned(), end)
            }
        },
    }
}
