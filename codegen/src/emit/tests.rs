//! What the stage as a whole prints.

use crate::api::{
    Api, AreaId, Body, Condition, DocLink, Entries, ExampleBody, Fields, Literal, ModelId, Object, Property, Scalar, TypeKind, TypeRef,
};
use crate::emit::Files;
use crate::emit::testing::{everything, object, of_width, pinned, print, property};
use crate::prose::{Block, Inline, Prose};

#[test]
fn a_page_alone_is_a_crate() {
    let files = print(&pinned());
    let written: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        written,
        [
            ".cargo/config.toml",
            "COVERAGE.md",
            "Cargo.toml",
            "README.md",
            "exchanges/README.md",
            "exchanges/chat-post-pinnedmessages.1.http",
            "rustfmt.toml",
            "src/chat/mod.rs",
            "src/chat/post_pinned_messages.rs",
            "src/lib.rs",
            "src/main.rs",
            "src/models/mod.rs",
            "src/models/pinned_chat_message_info.rs",
            "src/runtime.rs",
            "src/runtime/operations.rs",
        ]
    );
}

#[test]
fn an_empty_api_is_a_crate_too() {
    let files = print(&Api::default());
    assert!(files["src/lib.rs"].contains("pub mod models;"));
    assert!(files["Cargo.toml"].contains("default = [\n    \"client\",\n    \"reqwest\",\n]"));
}

#[test]
fn an_operation_reads_as_if_written_by_hand() {
    let text = &print(&pinned())["src/chat/post_pinned_messages.rs"];
    let expected = r#"
impl PostPinnedMessages {
    /// `POST /chats/{chat-Id}/pinnedMessages`
    #[doc(alias = "POST /chats/{chat-Id}/pinnedMessages")]
    pub fn new(chat_id: impl Display) -> Self {
        Self(Call::post("/chats/{chat-Id}/pinnedMessages", &[&chat_id]))
    }

    /// The body parameter `message@odata.bind`.
    pub fn message_bind(mut self, value: impl Into<Property<String>>) -> Self {
        self.0.parameter("message@odata.bind", value.into());
        self
    }
}
"#;
    assert!(text.contains(expected), "{text}");
}

#[test]
fn documented_system_options_are_listed_with_the_method_that_sets_them() {
    let text = &print(&everything())["src/chat/list/type_.rs"];
    let expected = "/// # Query options
///
/// - [`with_select`](crate::Operation::with_select), [`with_expand`](crate::Operation::with_expand): Both \\*work\\*.
/// - [`with_top`](crate::Operation::with_top): How many items to send at most.
/// - [`with_filter`](crate::Operation::with_filter): What to find.
";
    assert!(text.contains(expected), "{text}");
    assert!(text.contains("/// Required: [`with_filter`](crate::Operation::with_filter).\n"), "{text}");
    assert!(!text.contains("pub fn top(") && text.contains("pub fn format("), "{text}");
}

#[test]
fn a_dictionary_has_entries_in_place_of_properties() {
    let mut api = pinned();
    api.models[0].properties.clear();
    api.models[0].entries = Some(Entries { rust: "entries".into(), ty: TypeRef::STRING });
    let entry = |name: &str, value| (name.to_owned(), value);
    let entries = vec![entry("a/b", Scalar::String("x".into()).into()), entry("c", Literal::Null)];
    api.operations[0].body = Body::Model(TypeRef { kind: TypeKind::Model(ModelId(0)), collection: false });
    let Ok(call) = &mut api.operations[0].examples[0].call else { panic!("no call") };
    call.parameters.clear();
    call.body = ExampleBody::Object(Object { fields: Fields::Entries(entries), ..object(0, vec![]) });
    let files = print(&api);
    let model = &files["src/models/pinned_chat_message_info.rs"];
    assert!(model.contains("    pub entries: Dictionary<String>,\n"), "{model}");
    assert!(model.contains("0 => Slot::Entries(&mut self.entries),\n            _ => Slot::Open(&mut self.additional),"), "{model}");
    let operation = &files["src/chat/post_pinned_messages.rs"];
    assert!(operation.contains("entries: [(\"a/b\", Some(\"x\".into())), (\"c\", None)].into(),"), "{operation}");
}

#[test]
fn a_result_that_may_be_missing_is_an_option() {
    let printed = |preferred: bool| {
        let mut api = pinned();
        let ty = api.operations[0].outcome.ty().expect("an object");
        api.operations[0].outcome = crate::api::Outcome::Optional { ty, preferred };
        print(&api).remove("src/chat/post_pinned_messages.rs").expect("the operation")
    };
    let text = printed(true);
    assert!(text.contains("type Response = Option<models::PinnedChatMessageInfo>;"), "{text}");
    let docs = |text: &str| text.replace("\n///", "");
    assert!(docs(&text).contains("where the request has the header `Prefer: return=representation`, or else nothing."), "{text}");
    assert!(docs(&printed(false)).contains("PinnedChatMessageInfo), or else nothing."));
}

#[test]
fn the_title_of_the_page_finds_an_operation_where_it_is_exported() {
    let text = &print(&pinned())["src/chat/mod.rs"];
    assert!(text.contains("#[doc(alias = \"Pin a message in a chat\")]\n#[doc(alias = \"post pinned messages\")]\npub use post_pinned_messages::PostPinnedMessages;"), "{text}");
}

#[test]
fn a_path_with_several_names_for_a_placeholder_is_found_with_the_first_one_alone() {
    let mut api = pinned();
    api.operations[0].forms[0].template = "/users/{id | userPrincipalName}/{x|y}/z".to_owned();
    let text = &print(&api)["src/chat/post_pinned_messages.rs"];
    for expected in ["POST /users/{id | userPrincipalName}/{x|y}/z", "POST /users/{id}/{x}/z"] {
        assert!(text.contains(&format!("#[doc(alias = \"{expected}\")]")), "{expected}: {text}");
    }
}

#[test]
fn a_deployment_is_a_constant_and_a_row_of_the_front_page() {
    let deployment = crate::api::Deployment {
        rust: "NORTH".into(),
        name: "North of all".into(),
        url: "https://north.example/v1.0".into(),
        page: "deployments.md".into(),
        page_url: None,
    };
    let files = print(&Api { deployments: vec![deployment], ..pinned() });
    assert!(files["src/endpoints.rs"].ends_with("/// North of all.\npub const NORTH: &str = \"https://north.example/v1.0\";\n"));
    let row = "//! | North of all | [`endpoints::NORTH`](crate::endpoints::NORTH) | <https://north.example/v1.0> |";
    assert!(files["src/lib.rs"].contains(row) && files["src/lib.rs"].contains("pub mod endpoints;"));
    assert!(!print(&pinned())["src/lib.rs"].contains("endpoints"));
}

#[test]
fn an_example_is_a_doctest() {
    let text = &print(&pinned())["src/chat/post_pinned_messages.rs"];
    let expected = r#"
/// # Example
///
/// ```
/// # sample::runtime::example::run("chat-post-pinnedmessages", 1, async |client| {
/// use sample::chat;
///
/// let request = chat::PostPinnedMessages::new("19:2da4c29f6d7041eca70b638b43d45437@thread.v2")
///     .message_bind("https://graph.microsoft.com/v1.0/chats/19:2da4c29f6d7041eca70b638b43d45437@thread.v2/messages/1616964509832");
/// let pinned_chat_message_info = client.send(request).await?;
/// # Ok(()) });
/// ```
"#;
    assert!(text.contains(expected), "{text}");
}

#[test]
fn every_file_and_every_doctest_is_rust() {
    for (path, text) in print(&everything()) {
        if !path.ends_with(".rs") {
            continue;
        }
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        for code in doctests(&text) {
            syn::parse_file(&format!("fn test() {{ {code} }}")).unwrap_or_else(|error| panic!("{path}: {error}\n{code}"));
        }
    }
}

/// The code between fences that name no language, hidden lines included.
fn doctests(text: &str) -> Vec<String> {
    let (mut tests, mut open) = (Vec::new(), None);
    for line in text.lines().filter_map(|line| line.strip_prefix("///")).map(str::trim_start) {
        match (line.strip_prefix("```"), &mut open) {
            (Some(info), None) => open = Some((info.is_empty(), String::new())),
            (Some(_), Some(_)) => tests.extend(open.take().filter(|(is_test, _)| *is_test).map(|(_, code)| code)),
            (None, Some((_, code))) => code.extend([line.strip_prefix("# ").unwrap_or(line), "\n"]),
            (None, None) => {}
        }
    }
    tests
}

#[test]
fn what_an_area_lacks_is_compiled_out() {
    let files = print(&everything());
    let chat = &files["src/models/chat.rs"];
    assert!(chat.contains("    #[cfg(feature = \"groups\")]\n    pub group: Property<Box<models::Group>>,\n"));
    assert!(chat.contains("            #[cfg(feature = \"groups\")]\n            20 => self.group.object_slot(),\n"));
    let expected = "\
crate::runtime::polymorphic!(AnyConversationMember, ConversationMember {
    #[cfg(feature = \"teams\")]
    AadUserConversationMember as_aad_user_conversation_member,
    #[cfg(feature = \"groups\")]
    Group as_group,
} {
    /// The property `id`.
    id: Property<String>,
});
";
    assert!(files["src/models/conversation_member.rs"].ends_with(expected));
    assert!(files["src/lib.rs"].contains("#[cfg(feature = \"groups\")]\npub mod r#type;\n"));
    // The module says so already.
    assert!(!files["src/type/accepted.rs"].contains("cfg"));
    assert!(
        files["src/chat/post.rs"].contains("/// # #[cfg(feature = \"groups\")]\n/// # sample::runtime::example::run(\"chat-post\", 2,")
    );
}

#[test]
fn what_all_types_share_stays_shared_where_a_property_before_it_goes() {
    let mut api = everything();
    let gone = api.areas.iter().position(|area| area.feature != "groups").map(AreaId).expect("another area");
    for model in &mut api.models {
        let of_area = Property { condition: Condition::AnyOf(vec![gone]), ..property("early", "early", TypeRef::STRING) };
        model.properties.insert(0, of_area);
        model.shared = model.shared.iter().map(|at| at + 1).collect();
    }
    api.keep_areas(&["groups".to_owned()]).expect("an area");
    let base = &print(&api)["src/models/conversation_member.rs"];
    assert!(base.ends_with("} {\n    /// The property `id`.\n    id: Property<String>,\n});\n"), "{base}");
}

#[test]
fn names_that_a_file_takes_are_reached_by_their_path() {
    let files = print(&everything());
    assert!(files["src/models/type/property.rs"].contains("pub id: crate::runtime::prelude::Property<String>,"));
    assert!(files["src/chat/operation.rs"].contains("impl crate::runtime::prelude::Operation for Operation {"));
    assert!(files["src/chat/post.rs"].contains("///     info: sample::models::r#type::Property {"));
}

#[test]
fn links_need_no_raw_identifiers() {
    let text = &print(&everything())["src/lib.rs"];
    assert!(text.contains("[`r#type`](crate::type) (1)"), "{text}");
}

#[test]
fn arguments_fill_the_holes_of_the_path() {
    let text = &print(&everything())["src/chat/list/type_.rs"];
    assert!(text.contains("/root:/{item-path}:/getByPath(path='{path}',n={n})\""), "{text}");
    assert!(text.contains("&[&item_path, &path, &n]"), "{text}");
    assert!(text.contains("let request = list::Type::me(\"a/b c\", \"it's\", 5)"), "{text}");
}

/// Needs `rustfmt`, as the checks of this project do.
#[test]
fn the_facts_of_an_operation_have_the_paths_of_its_constructors() {
    let mut api = pinned();
    let form = &mut api.operations[0].forms[0];
    form.template = form.template.replace("{chat-Id}", "<chat>") + "/?$top=1";
    let text = &print(&api)["src/chat/post_pinned_messages.rs"];
    assert!(
        text.contains("/// `POST /chats/<chat>/pinnedMessages/?$top=1`") && text.contains("Call::post(\"/chats/{chat-Id}/pinnedMessages\"")
    );
    assert!(text.contains("        /chats/{chat-Id}/pinnedMessages?$top=1\\n\\\n"), "{text}");
}

#[test]
fn text_is_laid_out_as_rustfmt_does() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    // With longer names, rustfmt leaves room that nothing needs.
    let apis = (1..=37).map(of_width).chain([everything()]);
    let crates: Vec<Files> = apis.map(|api| print(&api).into_iter().filter(|(path, _)| is_laid_out(path)).collect()).collect();
    let place = |at: usize, path: &str| folder.path().join(at.to_string()).join(path);
    for (at, files) in crates.iter().enumerate() {
        for (path, text) in files.iter().map(|(path, text)| (path.as_str(), text.as_str())) {
            let path = place(at, path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
    }
    let roots = (0..crates.len()).map(|at| place(at, "src/lib.rs"));
    let options = ["--edition", "2024", "--config", "max_width=89,use_small_heuristics=Max,struct_lit_width=0"];
    let ran = std::process::Command::new("rustfmt").args(options).args(roots).output().expect("rustfmt runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    for (at, files) in crates.iter().enumerate() {
        for (path, text) in files {
            let formatted = std::fs::read_to_string(place(at, path)).expect("the file");
            let different = written_as_text(text).into_iter().zip(written_as_text(&formatted)).find(|(ours, theirs)| ours != theirs);
            assert_eq!(different, None, "{path} with names of {} letters", at + 1);
        }
    }
}

fn is_laid_out(path: &str) -> bool {
    path.starts_with("src/") && path.ends_with(".rs")
}

/// The lines that are laid out as text: not the methods of operations, nor the root, which are printed; no attributes, whose
/// brackets rustfmt does not indent; and no macro calls.
fn written_as_text(text: &str) -> Vec<&str> {
    let methods = text.lines().filter_map(|line| line.strip_prefix("impl ")?.strip_suffix(" {")).find(|name| !name.contains(' '));
    let (mut in_call, mut in_methods, mut in_attribute) = (false, false, false);
    let is_text = |line: &&str| {
        let is_call = in_call || line.starts_with("crate::runtime::");
        in_call = is_call && !line.ends_with(';');
        let is_method = in_methods || methods.is_some_and(|name| *line == format!("impl {name} {{"));
        in_methods = is_method && *line != "}";
        let is_attribute = in_attribute || line.trim_start().starts_with("#[");
        in_attribute = is_attribute && !line.ends_with(']');
        !is_call && !is_method && !is_attribute && !line.is_empty()
    };
    let of_root = text.contains("pub mod runtime;");
    text.lines().filter(is_text).filter(|_| !of_root).collect()
}

#[test]
fn a_fact_that_the_page_states_is_not_stated_again() {
    let link = |id| Inline::Link(DocLink::Model(ModelId(id)), vec![Inline::Text("it".into())]);
    let paragraph = |words: &str, id| Prose(vec![Block::Paragraph(vec![Inline::Text(words.into()), link(id)])]);
    let mut api = everything();
    let text = |api: &Api, file: &str| print(api)[file].replace("\n///", "");
    assert!(text(&api, "src/models/group.rs").contains("derived from"));
    assert!(text(&api, "src/models/conversation_member.rs").contains("Derived types: "));
    api.models[4].docs = paragraph("A group. Inherits from ", 1);
    api.models[1].docs =
        Prose(vec![Block::Paragraph(vec![Inline::Text("The base type of ".into()), link(2), Inline::Text(" and ".into()), link(4)])]);
    assert!(!text(&api, "src/models/group.rs").contains("derived from"));
    assert!(
        text(&api, "src/models/conversation_member.rs").contains("A place for any derived type has the type [`AnyConversationMember`]")
    );
    assert!(!text(&api, "src/models/conversation_member.rs").contains("Derived types: "));
    api.operations[2].setters[0].required = true;
    assert!(print(&api)["src/chat/operation.rs"].contains("The body parameter `text`. It is required."));
    api.operations[2].setters[0].docs = super::testing::text("The text. Required.");
    assert!(!print(&api)["src/chat/operation.rs"].contains("It is required."));
}

#[test]
fn a_condition_is_stated_once() {
    let mut api = everything();
    api.models[1].condition = api.models[2].condition.clone();
    let text = &print(&api)["src/models/conversation_member.rs"];
    assert_eq!(text.matches("/// # #[cfg(").count(), 1, "{text}");
    assert!(!print(&everything())["src/models/conversation_member.rs"].contains("cfg(all())"));
}
