//! The source stage on real folders.

use crate::diag::{Code, Findings};
use crate::source::compose::share;
use crate::source::{IncludeProblem, SourceMap};
use crate::span::LineColumn;
use std::fs;

fn docs(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let repository = tempfile::tempdir().expect("a temporary folder");
    for (path, bytes) in files {
        let path = repository.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, bytes).expect("a file");
    }
    repository
}

fn codes(findings: &Findings) -> Vec<Code> {
    findings.iter().map(|d| d.code).collect()
}

#[test]
fn pages_are_all_markdown_files_but_read_mes_includes_and_dotted_ones() {
    let dir = docs(&[
        ("d/README.md", b"r"),
        ("d/api/b.md", b"b"),
        ("d/api/a.md", b"a"),
        ("d/includes/i.md", b"i"),
        ("d/.x/y.md", b"y"),
        ("d/api/t.txt", b"t"),
    ]);
    let mut findings = Findings::new();
    let map = SourceMap::read(&[dir.path().join("d")], &mut findings);
    assert_eq!(map.pages().iter().map(|&f| map.path(f)).collect::<Vec<_>>(), ["api/a.md", "api/b.md"]);
    assert_eq!(codes(&findings), []);
}

#[test]
fn an_include_is_found_beside_the_docs_but_not_outside_their_repository() {
    let page: &[u8] = b"[!INCLUDE [a](../../includes/a.md)]\n[!INCLUDE [b](../../../b.md)]\n[!INCLUDE [c](../c.md)]";
    let dir = docs(&[("r/v1/api/p.md", page), ("r/includes/a.md", b"inside"), ("b.md", b"outside")]);
    let map = SourceMap::read(&[dir.path().join("r/v1")], &mut Findings::new());
    let page = map.pages()[0];
    assert_eq!(map.include(page, "../../includes/a.md").map(|f| map.text(f)), Ok("inside"));
    assert_eq!(map.include(page, "../../../b.md"), Err(IncludeProblem::Outside));
    assert_eq!(map.include(page, "../c.md"), Err(IncludeProblem::Missing));
}

#[test]
fn several_folders_keep_their_pages_apart() {
    let page: &[u8] = b"[!INCLUDE [a](../../includes/a.md)]";
    let dir = docs(&[("v1/api/p.md", page), ("beta/api/p.md", page), ("includes/a.md", b"shared")]);
    let map = SourceMap::read(&[dir.path().join("v1"), dir.path().join("beta")], &mut Findings::new());
    assert_eq!(map.pages().iter().map(|&f| map.path(f)).collect::<Vec<_>>(), ["beta/api/p.md", "v1/api/p.md"]);
    for &page in map.pages() {
        assert_eq!(map.include(page, "../../includes/a.md").map(|f| map.text(f)), Ok("shared"));
    }
}

#[test]
fn a_page_that_is_not_utf8_is_named_with_its_first_bad_byte() {
    let dir = docs(&[("api/p.md", b"one\ntw\xffo")]);
    let mut findings = Findings::new();
    let map = SourceMap::read(&[dir.path().to_owned()], &mut findings);
    assert!(map.pages().is_empty());
    let at = findings.iter().next().and_then(|d| d.at.as_ref()).expect("a place");
    assert_eq!(map.line_column(at.span), LineColumn { line: 2, column: 3 });
}

#[test]
fn an_empty_folder_is_an_error() {
    let dir = docs(&[]);
    let mut findings = Findings::new();
    SourceMap::read(&[dir.path().to_owned()], &mut findings);
    assert_eq!(codes(&findings), [Code::DocsEmpty]);
}

#[test]
fn links_ignore_case_and_fragment() {
    let map = SourceMap::from_texts([("api/a.md", ""), ("resources/chat.md", "")], [], &mut Findings::new());
    let page = map.pages()[0];
    assert_eq!(map.linked_page(page, "../resources/Chat.md#properties").map(|f| map.path(f)), Some("resources/chat.md"));
    assert_eq!(map.linked_page(page, "../resources/absent.md"), None);
}

#[test]
fn a_folder_that_cannot_be_read_is_an_error() {
    let dir = docs(&[]);
    let mut findings = Findings::new();
    SourceMap::read(&[dir.path().join("absent")], &mut findings);
    assert_eq!(codes(&findings), [Code::PageUnreadable]);
}

#[cfg(unix)]
fn link(target: &str, at: std::path::PathBuf) {
    std::os::unix::fs::symlink(target, at).expect("a link");
}

#[cfg(unix)]
fn read(dir: &tempfile::TempDir) -> (Vec<String>, Vec<Code>) {
    let mut findings = Findings::new();
    let map = SourceMap::read(&[dir.path().join("r/d")], &mut findings);
    (map.pages().iter().map(|&page| map.path(page).to_owned()).collect(), codes(&findings))
}

#[cfg(unix)]
#[test]
fn a_link_in_the_docs_is_followed_within_their_repository() {
    let dir = docs(&[("r/d/a.md", b"a"), ("r/other/b.md", b"b"), ("r/c.md", b"c")]);
    link("../other", dir.path().join("r/d/more"));
    link("../c.md", dir.path().join("r/d/c.md"));
    assert_eq!(read(&dir), (["a.md", "c.md", "more/b.md"].map(str::to_owned).into(), vec![]));
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_repository_is_an_error() {
    let dir = docs(&[("r/d/a.md", b"a"), ("outside/b.md", b"secret"), ("c.md", b"secret")]);
    link("../../outside", dir.path().join("r/d/more"));
    link("../../c.md", dir.path().join("r/d/c.md"));
    link("absent.md", dir.path().join("r/d/absent.md"));
    assert_eq!(read(&dir), (vec!["a.md".to_owned()], vec![Code::PageUnreadable, Code::PageOutside, Code::PageOutside]));
}

#[cfg(unix)]
#[test]
fn a_folder_is_read_once_however_many_links_lead_to_it() {
    let dir = docs(&[("r/d/a.md", b"a"), ("r/d/b/b.md", b"b")]);
    link(".", dir.path().join("r/d/self"));
    link("b", dir.path().join("r/d/again"));
    link("..", dir.path().join("r/d/up"));
    let (pages, codes) = read(&dir);
    assert_eq!(pages, ["a.md", "b/b.md"]);
    assert_eq!(codes.into_iter().collect::<std::collections::BTreeSet<_>>(), [Code::FolderAgain].into());
}

#[cfg(unix)]
#[test]
fn a_page_that_is_not_a_file_is_not_opened() {
    let dir = docs(&[("r/d/a.md", b"a")]);
    link("/dev/zero", dir.path().join("r/d/zero.md"));
    let _socket = std::os::unix::net::UnixListener::bind(dir.path().join("r/d/socket.md")).expect("a socket");
    assert_eq!(read(&dir), (vec!["a.md".to_owned()], vec![Code::PageUnreadable, Code::PageOutside]));
}

#[test]
fn the_output_of_a_generator_is_not_docs() {
    let dir = docs(&[("d/a.md", b"a"), ("d/out/.codegen-files", b""), ("d/out/docs/b.md", b"b")]);
    let mut findings = Findings::new();
    let map = SourceMap::read(&[dir.path().join("d")], &mut findings);
    assert_eq!((map.pages().len(), codes(&findings)), (1, vec![Code::OutputInDocs]));
}

#[cfg(unix)]
#[test]
fn settings_and_includes_show_nothing_but_docs_of_the_repository() {
    let dir = docs(&[
        ("r/d/a.md", b"[!INCLUDE [x](../.git/config)] [!INCLUDE [x](b.md)]"),
        ("r/.git/config", b"secret"),
        ("secret.toml", b"secret"),
    ]);
    link("../../secret.toml", dir.path().join("r/d/codegen.toml"));
    link("../.git/config", dir.path().join("r/d/b.md"));
    let mut findings = Findings::new();
    let map = SourceMap::read(&[dir.path().join("r/d")], &mut findings);
    assert_eq!(codes(&findings), [Code::PageUnreadable, Code::PageOutside]);
    assert!(map.files().all(|file| !map.text(file).contains("secret")));
    assert!(map.settings().next().is_none());
    for target in ["../.git/config", "b.md"] {
        assert_eq!(map.include(map.pages()[0], target), Err(IncludeProblem::Unreadable("it is not a markdown file".into())), "{target}");
    }
}

#[test]
fn many_pages_share_what_they_include() {
    let pages: Vec<String> = (0..2000).map(|at| format!("api/{at}.md")).collect();
    let map = SourceMap::from_texts(pages.iter().map(|path| (path.as_str(), "x")), [], &mut Findings::new());
    let one = SourceMap::from_texts([("api/a.md", "x")], [], &mut Findings::new());
    assert_eq!((share(&map), share(&one)), ((64 << 20) / 2000 + 8, 1 << 20));
}
