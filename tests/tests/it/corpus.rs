//! The generator on real pages, where `CODEGEN_CORPUS` names a folder of them. No text of theirs is in this project.

use codegen::diag::{Findings, Severity, render};
use codegen::pipeline::{Generated, Options, generate};
use serde_json::{Value, json};
use std::ffi::OsStr;
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
    list(&generated.findings, generated)
}

fn list(findings: &Findings, generated: &Generated) -> String {
    findings.iter().map(|d| render(d, &generated.sources, codegen::diag::Format::Short, false) + "\n").collect()
}

/// Runs cargo in a generated crate; any warning fails it.
pub(crate) fn cargo(arguments: &[&str], folder: &Path) {
    cargo_with(arguments, folder, &[]);
}

/// The same with more variables in its environment.
pub(crate) fn cargo_with(arguments: &[&str], folder: &Path, variables: &[(&str, &OsStr)]) {
    let mut command = Command::new(env!("CARGO"));
    command.envs(variables.iter().copied()).current_dir(folder).args(arguments).env("CARGO_TARGET_DIR", in_workspace("target/corpus"));
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
    assert!(!generated.findings.has_errors(), "{}", messages(&generated));

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

/// What the pages of today say, read by hand: operation, URL forms, path parameters, body, response.
const TODAY: [[&str; 5]; 13] = [
    [
        "agent_identity::Get",
        "GET /servicePrincipals/{id}/microsoft.graph.agentIdentity and 0 more",
        "id",
        "",
        "200 microsoft.graph.agentIdentity",
    ],
    [
        "chat::DeletePinnedMessages",
        "DELETE /chats/{chat-id}/pinnedMessages/{pinnedChatMessageId} and 0 more",
        "chat-id, pinnedChatMessageId",
        "",
        "204 nothing",
    ],
    ["chat::Get", "GET /me/chats/{chat-id} and 2 more", "chat-id, user-id | user-principal-name", "", "200 microsoft.graph.chat"],
    ["chat::List", "GET /chats and 2 more", "user-id | user-principal-name", "", "200 microsoft.graph.chat*"],
    [
        "chat::ListPinnedMessages",
        "GET /chats/{chat-id}/pinnedMessages and 0 more",
        "chat-id",
        "",
        "200 microsoft.graph.pinnedChatMessageInfo*",
    ],
    [
        "chat::PostMessages",
        "POST /chats/{chat-id}/messages and 0 more",
        "chat-id",
        "microsoft.graph.chatMessage",
        "201 microsoft.graph.chatMessage",
    ],
    [
        "chat::PostPinnedMessages",
        "POST /chats/{chat-Id}/pinnedMessages and 0 more",
        "chat-Id",
        "message@odata.bind",
        "201 microsoft.graph.pinnedChatMessageInfo",
    ],
    [
        "drive_item::CreateUploadSession",
        "POST /me/drive/items/{parentItemId}:/{fileName}:/createUploadSession and 5 more",
        "parentItemId, fileName, driveId, itemId, groupId, siteId, userId",
        "deferCommit item",
        "200 microsoft.graph.uploadSession",
    ],
    [
        "drive_item::Get",
        "GET /drives/{drive-id}/items/{item-id} and 10 more",
        "drive-id, item-id, item-path, group-id, site-id, list-id, user-id",
        "",
        "200 microsoft.graph.driveItem",
    ],
    ["event::Delta", "GET /me/calendarView/delta and 1 more", "start_datetime, end_datetime, id", "", "200 microsoft.graph.event*"],
    [
        "profile_photo::Get",
        "GET /me/photo and 11 more",
        "id | userPrincipalName, id, contactFolderId, size",
        "",
        "200 microsoft.graph.profilePhoto",
    ],
    ["profile_photo::GetValue", "GET /me/photo/$value and 7 more", "id | userPrincipalName, id, contactFolderId", "", "200 Edm.Stream"],
    ["user::SendMail", "POST /me/sendMail and 1 more", "id | userPrincipalName", "message saveToSentItems", "202 nothing"],
];

/// Their permissions: work or school, personal, application; least privileged first. The includes of two pages are not there.
const PERMISSIONS_OF_TODAY: [(&str, &[&str]); 13] = [
    (
        "agent_identity::Get",
        &["AgentIdentity.Read.All Application.Read.All | - | AgentIdentity.Read.All AgentIdentity.CreateAsManager Application.Read.All"],
    ),
    ("chat::DeletePinnedMessages", &["Chat.ReadWrite | - | Chat.ReadWrite.All"]),
    (
        "chat::Get",
        &[
            "Chat.ReadBasic Chat.Read Chat.ReadWrite | - | Chat.ReadBasic.WhereInstalled Chat.Manage.Chat Chat.Read.All Chat.ReadBasic.All Chat.ReadWrite.All ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat",
        ],
    ),
    ("chat::List", &[]),
    ("chat::ListPinnedMessages", &["Chat.Read Chat.ReadWrite | - | ChatMessage.Read.All Chat.ReadWrite.All Chat.Read.All"]),
    (
        "chat::PostMessages",
        &["ChatMessage.Send Chat.ReadWrite Group.ReadWrite.All | - | Teamwork.Migrate.All ChatMessage.ReadWriteSelected.Chat"],
    ),
    ("chat::PostPinnedMessages", &["ChatMessage.Send Chat.ReadWrite | - | Chat.ReadWrite.All"]),
    (
        "drive_item::CreateUploadSession",
        &["Files.ReadWrite Files.ReadWrite.All Sites.ReadWrite.All | Files.ReadWrite Files.ReadWrite.All | Sites.ReadWrite.All"],
    ),
    (
        "drive_item::Get",
        &[
            "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All | Files.Read.All Files.ReadWrite.All Group.Read.All Group.ReadWrite.All Sites.Read.All Sites.ReadWrite.All",
        ],
    ),
    (
        "event::Delta",
        &[
            "Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite",
        ],
    ),
    (
        "profile_photo::Get",
        &[
            "Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite",
            "Group.Read.All Group.ReadWrite.All | - | Group.Read.All Group.ReadWrite.All",
            "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All | - | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All",
            "User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All",
        ],
    ),
    (
        "profile_photo::GetValue",
        &[
            "Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite | Contacts.Read Contacts.ReadWrite",
            "Group.Read.All Group.ReadWrite.All | - | Group.Read.All Group.ReadWrite.All",
            "Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All | - | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All",
            "User.Read User.ReadBasic.All User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All",
        ],
    ),
    ("user::SendMail", &[]),
];

#[test]
fn pages_of_today_are_read_whole() {
    let Some(corpus) = corpus() else { return };
    let generated = generate(&[corpus.join("corpus/modern/api-reference/v1.0")], &Options::default());
    let manifest = codegen::api::manifest(&generated.api);
    let operations = manifest["operations"].as_array().unwrap();
    let found: Vec<[String; 5]> = operations.iter().map(facts).collect();
    assert_eq!(found, TODAY.map(|row| row.map(str::to_owned)));
    let found: Vec<(&str, Vec<String>)> =
        operations.iter().map(|o| (o["rust"].as_str().unwrap(), permissions(&o["permissions"]))).collect();
    let expected = PERMISSIONS_OF_TODAY.map(|(name, tables)| (name, tables.iter().map(|table| (*table).to_owned()).collect()));
    assert_eq!(found, expected);

    let names: Vec<&str> = manifest["models"].as_array().unwrap().iter().map(|model| model["name"].as_str().unwrap()).collect();
    for name in [
        "agentIdentity",
        "chat",
        "chatType",
        "migrationMode",
        "conversationMember",
        "directoryObject",
        "pinnedChatMessageInfo",
        "uploadSession",
    ] {
        assert!(names.contains(&format!("microsoft.graph.{name}").as_str()), "{name} is not among {names:?}");
    }
    // Two includes are not in the folder; that is one finding each, and there is no other error.
    let errors: Vec<_> = generated.findings.iter().filter(|d| d.severity() == Severity::Error).map(|d| d.code.name()).collect();
    assert_eq!(errors, ["include-missing"; 2], "{}", messages(&generated));
}

fn strings(list: &Value) -> Vec<&str> {
    list.as_array().map(|list| list.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

/// An operation as [`TODAY`] has it.
fn facts(operation: &Value) -> [String; 5] {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (paths, body, answer) = (strings(&operation["paths"]), &operation["request"], &operation["response"]);
    let parameters = body["parameters"].as_array().into_iter().flatten().map(|parameter| text(&parameter["name"])).collect::<Vec<_>>();
    let list = if answer["collection"] == true { "*" } else { "" };
    [
        text(&operation["rust"]),
        format!("{} {} and {} more", text(&operation["method"]), paths[0], paths.len() - 1),
        strings(&operation["pathParameters"]).join(", "),
        body["type"].as_str().map_or(parameters.join(" "), str::to_owned),
        format!("{} {}{list}", answer["status"], answer["type"].as_str().unwrap_or("nothing")),
    ]
}

/// Permission tables as [`PERMISSIONS_OF_TODAY`] has them.
fn permissions(tables: &Value) -> Vec<String> {
    let tables = match tables {
        Value::Null => Vec::new(),
        Value::Array(several) => several.iter().collect(),
        one => vec![one],
    };
    let kind = |scopes: &Value| if strings(scopes).is_empty() { "-".to_owned() } else { strings(scopes).join(" ") };
    let table = |table: &Value| ["delegatedWork", "delegatedPersonal", "application"].map(|name| kind(&table[name])).join(" | ");
    tables.into_iter().map(table).collect()
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
