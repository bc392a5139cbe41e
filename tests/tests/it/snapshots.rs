//! Each stage for the single page of `tests/fixtures/pin`: the parsed page, the resolved API, the generated Rust.
//!
//! What is generated from it is also a crate of this workspace, `tests/pinned`, so every Rust file that a snapshot shows has been compiled.

use codegen::diag::{Findings, Format, render};
use codegen::emit::Runtime;
use codegen::page::parse_all;
use codegen::pipeline::{Generated, Options, generate};
use codegen::source::SourceMap;
use tests::in_workspace;

fn pinned() -> Generated {
    let options = Options { crate_name: "pinned".into(), runtime: Runtime::Path("../../codegen/runtime".into()), ..Options::default() };
    generate(&[in_workspace("tests/fixtures/pin")], &options)
}

#[test]
fn parsed_page() {
    let sources = SourceMap::read(&[in_workspace("tests/fixtures/pin")], &mut Findings::new());
    let (pages, _) = parse_all(&sources);
    insta::assert_debug_snapshot!(pages);
}

#[test]
fn resolved_api() {
    insta::assert_debug_snapshot!(pinned().api);
}

#[test]
fn findings() {
    let generated = pinned();
    let text: Vec<String> = generated.findings.iter().map(|d| render(d, &generated.sources, Format::Human, false)).collect();
    insta::assert_snapshot!(text.join("\n\n").replace(in_workspace("tests/fixtures/pin").to_str().unwrap(), "pin"));
}

#[test]
fn manifest() {
    let manifest = codegen::interface::manifest(&pinned().api);
    insta::assert_snapshot!(format!("{manifest:#}"));
}

/// Shows a generated file, which must be the one that this workspace compiles in the crate at `compiled`.
fn assert_rust(generated: &Generated, compiled: &str, path: &str) {
    let text = &generated.files[path];
    let on_disk = std::fs::read_to_string(in_workspace(compiled).join(path)).unwrap();
    assert_eq!(*text, on_disk, "`{compiled}/{path}` is stale, so the snapshot would show what was never compiled");
    insta::assert_snapshot!(format!("{compiled}/{path}").replace(['/', '.'], "_"), text);
}

#[test]
fn generated_rust_of_the_single_page() {
    let generated = pinned();
    let shown = |path: &&String| !path.starts_with('.');
    for path in generated.files.keys().filter(shown) {
        assert_rust(&generated, "tests/pinned", path);
    }
}

#[test]
fn generated_rust_of_each_kind_of_item() {
    let generated = generate(&[in_workspace("docs-src")], &Options::default());
    let shown = [
        "src/chat/list_members.rs",
        "src/chat/hide_for_user.rs",
        "src/models/aad_user_conversation_member.rs",
        "src/models/conversation_member.rs",
        "src/models/chat_type.rs",
    ];
    for path in shown {
        assert_rust(&generated, "generated", path);
    }
}
