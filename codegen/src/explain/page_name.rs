//! Owns how a person may name a page: by its path on disk, by its path in the docs, or by its stem. Reads no page.

use crate::source::SourceMap;
use crate::span::FileId;
use std::path::Path;

/// The page that `name` names, if there is one.
pub fn find(sources: &SourceMap, name: &str) -> Option<FileId> {
    let pages = sources.pages();
    let path = name.replace('\\', "/");
    let path = path.trim_start_matches("./");
    let in_docs = || pages.iter().find(|&&page| sources.path(page).eq_ignore_ascii_case(path));
    let by_stem = || pages.iter().find(|&&page| stem(sources.path(page)).eq_ignore_ascii_case(path.trim_end_matches(".md")));
    on_disk(sources, name).or_else(|| in_docs().copied()).or_else(|| by_stem().copied())
}

fn on_disk(sources: &SourceMap, name: &str) -> Option<FileId> {
    let wanted = Path::new(name).canonicalize().ok()?;
    let file_name = wanted.file_name()?.to_str()?;
    // Asking the disk is slow, so only pages of that file name are asked about.
    let alike = sources.pages().iter().filter(|&&page| sources.display_path(page).ends_with(file_name));
    alike.copied().find(|&page| Path::new(sources.display_path(page)).canonicalize().is_ok_and(|path| path == wanted))
}

/// The file's name without folder and ending.
pub(crate) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use crate::diag::Findings;
    use crate::explain::page_name::find;
    use crate::source::SourceMap;

    #[test]
    fn a_page_is_named_by_its_path_in_the_docs_or_by_its_stem() {
        let sources = SourceMap::from_texts([("api/thing-get.md", ""), ("resources/thing.md", "")], [], &mut Findings::new());
        let named = |name| find(&sources, name).map(|page| sources.path(page));
        for name in ["api/thing-get.md", "./api/thing-get.md", "api\\thing-get.md", "API/Thing-Get.md", "thing-get", "thing-get.md"] {
            assert_eq!(named(name), Some("api/thing-get.md"), "{name}");
        }
        assert_eq!(named("thing"), Some("resources/thing.md"));
        assert_eq!(named("absent"), None);
    }
}
