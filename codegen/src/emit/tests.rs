//! What the stage as a whole prints.

use super::testing::{pinned, print};

#[test]
fn a_page_alone_is_a_crate() {
    let files = print(&pinned());
    let written: Vec<&str> = files.keys().map(String::as_str).filter(|path| !path.starts_with("src/runtime/")).collect();
    assert_eq!(
        written,
        [
            "Cargo.toml",
            "README.md",
            "examples/README.md",
            "examples/chat-post-pinnedmessages.1.request.http",
            "examples/chat-post-pinnedmessages.1.response.http",
            "src/chat/mod.rs",
            "src/chat/post_pinned_messages.rs",
            "src/lib.rs",
            "src/models/mod.rs",
            "src/models/pinned_chat_message_info.rs",
        ]
    );
}

#[test]
fn an_empty_api_is_a_crate_too() {
    let files = print(&crate::api::Api::default());
    assert!(files["src/lib.rs"].contains("pub mod models;"));
    assert!(files["Cargo.toml"].contains("default = [\n    \"client\",\n]"));
}
