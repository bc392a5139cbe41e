//! Owns the certain edits of findings as changes of files: which are made together, what they look like, and that none leaves the docs folders. It
//! must not know what the findings are about.

use crate::diag::{Diagnostic, Edit};
use crate::output::diff::unified;
use crate::source::SourceMap;
use crate::span::FileId;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// The edits of files, and what becomes of their texts.
#[derive(Debug, Default)]
pub struct Repairs {
    /// By path: the text on the disk and the new text.
    files: BTreeMap<PathBuf, (String, String)>,
    fixes: usize,
}

/// The edits that are made in a file, with their bytes on the disk.
type Edits<'a> = BTreeMap<FileId, Vec<(Range<usize>, &'a Edit)>>;

impl Repairs {
    /// The certain edits of `findings` in the files below `folders`. One that overlaps an earlier one is left for another run.
    ///
    /// # Errors
    /// A file cannot be read, or has changed since it was checked.
    pub fn of<'d>(findings: impl Iterator<Item = &'d Diagnostic>, sources: &SourceMap, folders: &[PathBuf]) -> io::Result<Self> {
        let folders: Vec<PathBuf> = folders.iter().filter_map(|folder| folder.canonicalize().ok()).collect();
        let mut edits = Edits::new();
        let mut fixes = 0;
        for fix in findings.filter_map(|found| found.fix.as_ref()).filter(|fix| fix.certain) {
            let placed: Option<Vec<_>> = fix.edits.iter().map(|edit| Some((place(edit, sources)?, edit))).collect();
            let is_free = |(range, edit): &(Range<usize>, &Edit)| {
                let others = edits.get(&edit.span.file).map(Vec::as_slice).unwrap_or_default();
                is_inside(sources, edit.span.file, &folders) && others.iter().all(|(other, _)| !touch(range, other))
            };
            let Some(placed) = placed.filter(|placed| placed.iter().all(is_free)) else { continue };
            fixes += 1;
            placed.into_iter().for_each(|(range, edit)| edits.entry(edit.span.file).or_default().push((range, edit)));
        }
        let mut files = BTreeMap::new();
        for (file, edits) in edits {
            let path = PathBuf::from(sources.display_path(file));
            files.insert(path.clone(), edited(&path, edits, sources.text(file))?);
        }
        Ok(Self { files, fixes })
    }

    /// How many findings are repaired.
    pub fn fixes(&self) -> usize {
        self.fixes
    }

    /// How many files change.
    pub fn files(&self) -> usize {
        self.files.len()
    }

    /// What changes, as a unified diff.
    pub fn diff(&self) -> String {
        self.files.iter().map(|(path, (old, new))| unified(&path.display().to_string(), old, new)).collect()
    }

    /// Writes the files, each at once.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn write(&self) -> io::Result<()> {
        self.files.iter().try_for_each(|(path, (_, new))| {
            let mut file = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
            file.write_all(new.as_bytes())?;
            file.as_file().set_permissions(std::fs::metadata(path)?.permissions())?;
            file.persist(path).map(drop).map_err(|error| error.error)
        })
    }
}

/// The bytes on the disk that an edit replaces.
fn place(edit: &Edit, sources: &SourceMap) -> Option<Range<usize>> {
    let file = edit.span.file;
    sources.on_disk(file, edit.range(sources.text(file))?)
}

/// Whether two edits are of the same bytes, or insert at the same place.
fn touch(a: &Range<usize>, b: &Range<usize>) -> bool {
    a == b || a.start < b.end && b.start < a.end
}

/// Whether a file lies in one of the folders, links followed.
fn is_inside(sources: &SourceMap, file: FileId, folders: &[PathBuf]) -> bool {
    let place = Path::new(sources.display_path(file)).canonicalize();
    place.is_ok_and(|place| folders.iter().any(|folder| place.starts_with(folder)))
}

/// The text of a file on the disk, and the one with the edits; `read` is what was checked.
fn edited(path: &Path, mut edits: Vec<(Range<usize>, &Edit)>, read: &str) -> io::Result<(String, String)> {
    let old = std::fs::read_to_string(path)?;
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut new = String::with_capacity(old.len());
    let mut done = 0;
    for (range, edit) in edits {
        let is_same = edit.range(read).is_some_and(|checked| old.get(range.clone()) == read.get(checked));
        let before = old.get(done..range.start).filter(|_| is_same);
        new.push_str(before.ok_or_else(|| io::Error::other("the file has changed since it was checked"))?);
        new.push_str(&edit.new);
        done = range.end;
    }
    new.push_str(old.get(done..).unwrap_or_default());
    Ok((old, new))
}
