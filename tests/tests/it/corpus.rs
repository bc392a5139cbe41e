//! The generator on real pages, where `CODEGEN_CORPUS` names a folder of them. No text of theirs is in this project.

use codegen::diag::{Diagnostics, render};
use codegen::pipeline::{Generated, Options, generate};
use serde_json::json;
use std::fs;
use std::path::Path;
use std::process::Command;
use tests::{corpus, in_workspace};

/// A crate of real pages on disk.
fn write_crate(docs: &Path, crate_name: &str, out: &Path) -> Generated {
    let options = Options { crate_name: crate_name.to_owned(), ..Options::default() };
    let generated = generate(&[docs.to_owned()], &options);
    write_files(&generated, out);
    generated
}

/// Puts a generated crate on disk.
pub(crate) fn write_files(generated: &Generated, out: &Path) {
    for (path, text) in &generated.files {
        let path = out.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    // The same versions of everything as here, so that nothing has to be resolved or fetched.
    fs::copy(in_workspace("Cargo.lock"), out.join("Cargo.lock")).unwrap();
}

fn messages(generated: &Generated) -> String {
    list(&generated.diagnostics, generated)
}

fn list(diagnostics: &Diagnostics, generated: &Generated) -> String {
    diagnostics.iter().map(|d| render(d, &generated.sources, codegen::diag::Format::Short, false) + "\n").collect()
}

/// Runs cargo in a generated crate; any warning fails it.
pub(crate) fn cargo(arguments: &[&str], folder: &Path) {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).args(arguments).env("CARGO_TARGET_DIR", in_workspace("target/corpus"));
    let output = command.env("RUSTDOCFLAGS", "-D warnings").env("RUSTFLAGS", "-D warnings").output().unwrap();
    assert!(
        output.status.success(),
        "cargo {arguments:?}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn the_seed_page_alone_is_a_client() {
    let Some(corpus) = corpus() else { return };
    let dir = tempfile::tempdir().unwrap();
    let (docs, out) = (dir.path().join("docs"), dir.path().join("pinned"));
    fs::create_dir_all(docs.join("api")).unwrap();
    fs::create_dir_all(&out).unwrap();
    fs::copy(corpus.join("seed/chat-post-pinnedmessages.md"), docs.join("api/chat-post-pinnedmessages.md")).unwrap();
    let generated = write_crate(&docs, "pinned", &out);
    assert!(!generated.diagnostics.has_errors(), "{}", messages(&generated));

    let manifest = codegen::api::manifest(&generated.api);
    let operation = &manifest["operations"][0];
    assert_eq!(operation["method"], "POST");
    assert_eq!(operation["paths"], json!(["/chats/{chat-Id}/pinnedMessages"]));
    assert_eq!(operation["response"]["status"], 201);
    assert_eq!(operation["response"]["type"], "microsoft.graph.pinnedChatMessageInfo");
    assert_eq!(operation["permissions"]["delegatedWork"], json!(["ChatMessage.Send", "Chat.ReadWrite"]));
    assert_eq!(operation["permissions"]["delegatedPersonal"], json!([]));
    assert_eq!(operation["permissions"]["application"], json!(["Chat.ReadWrite.All"]));

    cargo(&["test", "--offline"], &out);
    cargo(&["doc", "--offline", "--no-deps"], &out);
}

#[test]
fn pages_of_today_give_a_client_that_compiles() {
    let Some(corpus) = corpus() else { return };
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("modern");
    fs::create_dir_all(&out).unwrap();
    let generated = write_crate(&corpus.join("corpus/modern/api-reference/v1.0"), "modern", &out);
    assert!(generated.api.operations.len() >= 12, "{}", messages(&generated));
    cargo(&["check", "--offline"], &out);
}
