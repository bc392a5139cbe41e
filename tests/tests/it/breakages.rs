//! Ways in which an author breaks a page. Each has one cause, and gives the one finding that names it, at the bytes that are wrong.

use crate::docs::{Docs, output};
use codegen::diag::{Code, Diagnostic, Findings};
use codegen::source::SourceMap;
use std::fmt::Write;
use tests::in_workspace;

/// What comes of a breakage.
enum Expect {
    /// One finding, at bytes that begin so.
    One(Code, &'static str),
    /// The same, before findings about what was lost with the table.
    First(Code, &'static str),
    /// Nothing: the page means the same, and the output stays as it is.
    Nothing,
    /// At most one finding, of that code: of a lint, or because another name is near.
    AtMost(Code),
}

use Expect::{AtMost, First, Nothing, One};

/// What the author did, the page, the text that stood there first, and what stands there now.
type Breakage = (&'static str, &'static str, &'static str, &'static str, Expect);

const CHAT: &str = "resources/chat.md";
const POST: &str = "api/chat-post.md";
const HIDE: &str = "api/chat-hideforuser.md";
const SEARCH: &str = "api/driveitem-search.md";
const SCOPES: &str = "includes/permissions/chat-post-permissions.md";

#[rustfmt::skip]
const ANNOTATIONS: &[Breakage] = &[
    ("a key is misspelt", POST, r#""blockType": "request""#, r#""blockTyp": "request""#, One(Code::AnnotationUnknownBlock, r#""blockTyp""#)),
    ("a block type is misspelt", POST, r#""blockType": "request""#, r#""blockType": "requst""#, One(Code::AnnotationUnknownBlock, r#""requst""#)),
    ("a comma is missing", POST, r#""blockType": "request","#, r#""blockType": "request""#, One(Code::AnnotationNotJson, "\"")),
    ("a brace is missing", POST, "\"create_chat_oneonone\"\n}\n-->", "\"create_chat_oneonone\"\n-->", One(Code::AnnotationNotJson, "{")),
    ("the comment is not closed", POST, "\"create_chat_oneonone\"\n}\n-->", "\"create_chat_oneonone\"\n}\n", One(Code::CommentOpen, "<!--")),
    ("the type of a response is misspelt", POST, "\"microsoft.graph.chat\"\n", "\"microsoft.graph.cat\"\n", One(Code::ResponseConflict, "\"microsoft.graph.cat\"")),
    ("a base is misspelt", CHAT, "\"microsoft.graph.entity\"", "\"microsoft.graph.entty\"", One(Code::BaseConflict, "\"microsoft.graph.entty\"")),
    ("a type is misspelt", CHAT, "\"microsoft.graph.chat\"", "\"microsoft.graph.chut\"", One(Code::SpellingConflict, "# chat")),
    ("`isCollection` is missing", "api/chat-list.md", ",\n  \"isCollection\": true", "", Nothing),
];

#[rustfmt::skip]
const TABLES: &[Breakage] = &[
    ("a column has another header", CHAT, "|Property|Type|Description|", "|Foo|Type|Description|", AtMost(Code::TableHeader)),
    ("a cell is missing", CHAT, "|tenantId|String|Identifies", "|tenantId|Identifies", One(Code::TableShape, "|tenantId|Identifies")),
    ("a cell has a pipe", CHAT, "Identifies the tenant", "Identifies | the tenant", One(Code::TableShape, "|tenantId|String|Identifies |")),
    ("a type is misspelt", CHAT, "|tenantId|String|", "|tenantId|Strng|", One(Code::TypeUnknown, "Strng")),
    ("a link leads to the page of another type", CHAT, "(../resources/chatviewpoint.md)", "(../resources/itembody.md)", One(Code::LinkText, "../resources/itembody.md")),
    ("a link leads nowhere", CHAT, "(../resources/chatviewpoint.md)", "(../resources/chatviewpoints.md)", One(Code::LinkMissing, "../resources/chatviewpoints.md")),
    ("a type and its link do not exist", CHAT, "[chatViewpoint](../resources/chatviewpoint.md)", "[view](../resources/view.md)", One(Code::LinkMissing, "../resources/view.md")),
    ("a bracket of a link is missing", CHAT, "[chatViewpoint](../", "[chatViewpoint(../", One(Code::TypeUnknown, "[chatViewpoint(")),
    ("a dash stands in a name", CHAT, "|tenantId|String|", "|tenant–Id|String|", One(Code::SpellingConflict, "tenant–Id")),
    ("a name is translated by two words", CHAT, "|tenantId|String|", "|Código inquilino|String|", Nothing),
    ("a tab stands before a type", CHAT, "|tenantId|String|", "|tenantId|\tString|", Nothing),
    ("no blank line stands above a table", CHAT, "## Properties\n\n", "## Properties\n", Nothing),
    ("the delimiter row is missing", CHAT, "|Property|Type|Description|\n|:---|:---|:---|\n|chatType", "|Property|Type|Description|\n|chatType", First(Code::TableShape, "|Property|Type|Description|")),
    ("the delimiter row of parameters is missing", HIDE, "|Parameter|Type|Description|\n|:---|:---|:---|\n", "|Parameter|Type|Description|\n", One(Code::TableShape, "|Parameter|Type|Description|")),
    ("a property comes twice with two types", CHAT, "|tenantId|String|", "|tenantId|Int32|Twice.|\n|tenantId|String|", One(Code::TypeConflict, "tenantId")),
    ("a permission type is misspelt", SCOPES, "|Application|", "|Aplication|", One(Code::PermissionTable, "Aplication")),
    ("permissions have semicolons between them", "includes/permissions/chat-get-permissions.md", "|Chat.Read, Chat", "|Chat.Read; Chat", Nothing),
    ("words stand among the permissions", SCOPES, "Chat.ReadWrite", "Chat.ReadWrite, nobody, never", One(Code::PermissionTable, "nobody")),
];

#[rustfmt::skip]
const EXAMPLES: &[Breakage] = &[
    ("the method is another one", POST, "POST /chats\n", "PUT /chats\n", One(Code::ExampleNoForm, "POST")),
    ("the method is not one", POST, "POST /chats\n", "PSOT /chats\n", One(Code::HttpUnknownMethod, "PSOT")),
    ("the method of an example is not one", POST, "POST https", "PSOT https", One(Code::HttpUnknownMethod, "PSOT")),
    ("a placeholder is not closed", HIDE, "/{chat-id}/", "/{chat-id/", One(Code::HttpPlaceholder, "{chat-id/")),
    ("the last placeholder is not closed", "api/chat-get.md", "/{chat-id}\n", "/{chat-id\n", One(Code::HttpPlaceholder, "{chat-id")),
    ("the URL of an example is another one", POST, "v1.0/chats\nContent", "v1.0/chatz\nContent", One(Code::ExampleNoForm, "https://graph.microsoft.com/v1.0/chatz")),
    ("an example lacks a part of the query", "api/user-list-calendarview.md", "&endDateTime=2026-03-22T00:00:00Z\n", "\n", One(Code::ExampleNoForm, "https://graph")),
    ("the status is not one", POST, "`201 Created`", "`240 Created`", One(Code::StatusConflict, "240")),
    ("the status is that of other calls", "api/user-update.md", "`204 No Content`", "`200 OK`", One(Code::StatusConflict, "200")),
    ("a brace is missing", POST, "\"topic\": null,\n", "\"topic\": {\n", One(Code::ExampleBodyNotJson, "{")),
    ("the last brace is missing", POST, "\"oneOnOne\"\n}\n```\n", "\"oneOnOne\"\n```\n", One(Code::ExampleBodyNotJson, "{")),
    ("an inner brace is missing", HIDE, "115d34\"\n  }\n}", "115d34\"\n}", One(Code::ExampleBodyNotJson, "{")),
    ("a bracket is missing", POST, "\n    }\n  ]\n}", "\n    }\n}", One(Code::ExampleBodyNotJson, "[")),
    ("a comma is missing", POST, "\"topic\": null,\n", "\"topic\": null\n", One(Code::ExampleBodyNotJson, "\"")),
    ("quotes are typographic", POST, "\"topic\": null", "\u{201c}topic\u{201d}: null", One(Code::ExampleBodyNotJson, "\u{201c}")),
    ("a value is not a member", POST, "\"chatType\": \"group\",", "\"chatType\": \"grop\",", One(Code::ExampleMisfit, "\"grop\"")),
    ("a value is of another kind", POST, "\"createdDateTime\": \"2020-12-04T23:10:28.51Z\"", "\"createdDateTime\": 3", One(Code::ExampleMisfit, "3")),
    ("a value is a placeholder", POST, "\"createdDateTime\": \"2020-12-04T23:10:28.51Z\"", "\"createdDateTime\": \"datetime-value\"", One(Code::ExampleMisfit, "\"datetime-value\"")),
    ("a property is misspelt", POST, "\"lastUpdatedDateTime\"", "\"lastUpdateDateTime\"", One(Code::ExampleUndocumented, "\"lastUpdateDateTime\"")),
    ("a property has another case", POST, "\"lastUpdatedDateTime\"", "\"LastUpdatedDateTime\"", One(Code::ExampleUndocumented, "\"LastUpdatedDateTime\"")),
    ("a bind is misspelt", "api/chat-post-members.md", "\"user@odata.bind\"", "\"account@odata.bind\"", One(Code::ExampleUndocumented, "\"account@odata.bind\"")),
    ("a parameter is misspelt", "api/user-findmeetingtimes.md", "\"meetingDuration\"", "\"meetingDuraton\"", One(Code::ExampleUndocumented, "\"meetingDuraton\"")),
    ("the representation lacks a property", CHAT, "  \"tenantId\": \"String\",\n", "", One(Code::RepresentationIncomplete, "tenantId")),
    ("the representation spells a property in another way", CHAT, "\"tenantId\": \"String\"", "\"tenantID\": \"String\"", One(Code::SpellingConflict, "tenantId")),
];

#[rustfmt::skip]
const STRUCTURE: &[Breakage] = &[
    ("the front matter is not closed", POST, "11/22/2026\n---\n", "11/22/2026\n", One(Code::FrontMatter, "---")),
    ("the front matter of a page without rules is not closed", "resources/itembody.md", "resourcePageType\n---\n", "resourcePageType\n", One(Code::FrontMatter, "---")),
    ("a fence is not closed", POST, "POST /chats\n```\n", "POST /chats\n", One(Code::FenceOpen, "``` http")),
    ("the fence of an example is not closed", HIDE, "5d34\"\n  }\n}\n```\n", "5d34\"\n  }\n}\n", One(Code::FenceOpen, "``` http")),
    ("the last fence is not closed", POST, "\"chatType\": \"group\"\n}\n```\n", "\"chatType\": \"group\"\n}\n", One(Code::FenceOpen, "``` http")),
    ("the fence of a representation is not closed", CHAT, "\"webUrl\": \"String\"\n}\n```", "\"webUrl\": \"String\"\n}", One(Code::FenceOpen, "``` json")),
    ("the page of the base does not exist", CHAT, "from [entity](../resources/entity.md)", "from [entty](../resources/entty.md)", One(Code::LinkMissing, "../resources/entty.md")),
    ("a heading comes twice", POST, "## Response\n", "## Response\n\nText.\n\n## Response\n", AtMost(Code::HeadingRepeated)),
];

/// What a near name or a lint finds.
#[rustfmt::skip]
const NAMES: &[Breakage] = &[
    ("a permission is misspelt", SCOPES, "Chat.ReadWrite", "Chat.ReadWrit", AtMost(Code::NameMisspelt)),
    ("a parameter of a function has no row", SEARCH, "|q|String|The words to look for.|\n", "", AtMost(Code::ArgumentUndocumented)),
    ("a parameter of a function is misspelt", SEARCH, "|q|String|The", "|qq|String|The", AtMost(Code::ArgumentUndocumented)),
    ("an enumeration is misspelt", "resources/itembody.md", "|contentType|bodyType|", "|contentType|bodyTpe|", AtMost(Code::NameMisspelt)),
    ("the type of the page is misspelt", POST, "doc_type: apiPageType", "doc_type: apiPagType", AtMost(Code::NameMisspelt)),
    ("a heading is misspelt", POST, "## HTTP request", "## HTTP requst", AtMost(Code::NameMisspelt)),
    ("a header is misspelt", POST, "|Authorization|", "|Autorization|", AtMost(Code::NameMisspelt)),
    ("a placeholder has another name", "api/driveitem-get.md", "/drives/{drive-id}/items/{item-id}", "/drives/{drive-id}/items/{itemid}", AtMost(Code::NameMisspelt)),
];

/// The findings, each with the bytes it is at.
fn places(sources: &SourceMap, findings: &Findings) -> Vec<(Code, String, String)> {
    let of = |found: &Diagnostic| {
        let bytes = found.at.as_ref().map(|at| &sources.text(at.span.file)[at.span.range()]);
        (found.code, bytes.unwrap_or_default().to_owned(), found.message.clone())
    };
    findings.iter().map(of).collect()
}

/// What is not as expected of a breakage, if anything.
fn wrong(docs: &Docs, breakage: &Breakage) -> Option<String> {
    let (what, page, old, new, expect) = breakage;
    let mut broken = docs.clone();
    let text = broken.text(page);
    assert!(text.contains(old), "{what}: {page} does not have {old:?}");
    *text = text.replacen(old, new, 1);
    let (_, sources, findings) = broken.check();
    let found = places(&sources, &findings);
    let is_right = match (expect, found.as_slice()) {
        (One(code, bytes), [(found, at, _)]) => code == found && at.starts_with(bytes),
        (First(code, bytes), [(found, at, _), ..]) => code == found && at.starts_with(bytes),
        (Nothing, []) => output(&broken.generate()) == output(&docs.generate()),
        (AtMost(_), []) => true,
        (AtMost(code), [(found, ..)]) => code == found,
        _ => false,
    };
    let list = found.iter().fold(String::new(), |mut list, (code, at, message)| {
        let _ = write!(list, "\n    {code} at {at:?}: {message}");
        list
    });
    (!is_right).then(|| format!("{what} ({page}):{list}"))
}

#[test]
fn each_breakage_is_one_finding_at_its_cause() {
    let docs = Docs::read(&in_workspace("docs-src"));
    let all = [ANNOTATIONS, TABLES, EXAMPLES, STRUCTURE, NAMES];
    let wrong: Vec<String> = all.into_iter().flatten().filter_map(|breakage| wrong(&docs, breakage)).collect();
    assert!(wrong.is_empty(), "{} breakages are not as expected:\n{}", wrong.len(), wrong.join("\n"));
}
