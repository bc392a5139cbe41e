//! Small APIs made by hand for the tests of this stage.

use super::{Files, Options, emit};
use crate::api::*;
use crate::prose::{Block, Inline, Prose};

/// A paragraph of one text.
pub(super) fn text(text: &str) -> Docs {
    if text.is_empty() { Prose::default() } else { Prose(vec![Block::Paragraph(vec![Inline::Text(text.into())])]) }
}

/// One value of a primitive type.
pub(super) fn of(primitive: Primitive) -> TypeRef {
    TypeRef { kind: TypeKind::Primitive(primitive), collection: false }
}

/// One value of a kind.
pub(super) fn one(kind: TypeKind) -> TypeRef {
    TypeRef { kind, collection: false }
}

/// A list.
pub(super) fn list(kind: TypeKind) -> TypeRef {
    TypeRef { kind, collection: true }
}

fn path(path: &str) -> RustPath {
    let mut modules: Vec<String> = path.split("::").map(str::to_owned).collect();
    let name = modules.pop().unwrap_or_default();
    RustPath { modules, name }
}

/// A model in `models` with an `id`.
pub(super) fn model(rust: &str, name: &str) -> Model {
    Model {
        name: format!("microsoft.graph.{name}"),
        rust: path(rust),
        docs: text(""),
        page: format!("resources/{}.md", name.to_lowercase()),
        page_url: None,
        inferred: false,
        base_name: None,
        base: None,
        derived: Vec::new(),
        any: None,
        properties: vec![property("id", "id", TypeRef::STRING)],
        open_map: "additional".into(),
        open: false,
        is_abstract: false,
        area: AreaId(0),
        condition: Condition::Always,
        taken_by: Vec::new(),
        returned_by: Vec::new(),
    }
}

pub(super) fn property(name: &str, rust: &str, ty: TypeRef) -> Property {
    Property {
        name: name.into(),
        rust: rust.into(),
        ty,
        docs: text(""),
        role: Role::Structural,
        nullable: None,
        inherited_from: None,
        values: Vec::new(),
        condition: Condition::Always,
    }
}

/// A form from `/chats/{chat-id}`, whose arguments are strings.
pub(super) fn form(constructor: &str, template: &str) -> Form {
    let mut arguments = Vec::new();
    let segments = template.trim_start_matches('/').split('/').map(|segment| {
        let mut parts = Vec::new();
        for (index, piece) in segment.split(['{', '}']).enumerate().filter(|(_, piece)| !piece.is_empty()) {
            if index % 2 == 0 {
                parts.push(PathPart::Literal(piece.into()));
            } else {
                let quoted = matches!(parts.last(), Some(PathPart::Literal(before)) if before.ends_with('\''));
                parts.push(PathPart::Argument { index: arguments.len(), quoted });
                let rust = piece.replace('-', "_").to_lowercase();
                arguments.push(Argument { rust, placeholder: piece.into(), ty: TypeRef::STRING, docs: text("") });
            }
        }
        parts
    });
    let segments = segments.collect();
    Form { constructor: constructor.into(), template: template.into(), segments, query: Vec::new(), arguments }
}

/// A GET operation with one form.
pub(super) fn operation(rust: &str, page: &str, template: &str) -> Operation {
    Operation {
        rust: path(rust),
        page: format!("api/{page}.md"),
        page_url: None,
        title: "Get it".into(),
        docs: text(""),
        area: AreaId(0),
        condition: Condition::Always,
        method: "GET".into(),
        forms: vec![form("new", template)],
        body: Body::None,
        setters: Vec::new(),
        outcome: Outcome::Nothing,
        status: None,
        permissions: Vec::new(),
        examples: Vec::new(),
    }
}

/// An example of the operation's first form.
pub(super) fn example(arguments: &[&str]) -> Example {
    let call = ExampleCall {
        form: 0,
        arguments: arguments.iter().map(|&argument| argument.into()).collect(),
        body: None,
        setters: Vec::new(),
        query: Vec::new(),
        headers: Vec::new(),
    };
    Example { number: 1, heading: None, line: 1, request: None, call: Ok(call), response: None, responses_left_out: Vec::new() }
}

pub(super) fn print(api: &Api) -> Files {
    emit(api, &Options { crate_name: "sample".into(), crate_version: "0.1.0".into() })
}

/// The page that pins a message, alone.
pub(super) fn pinned() -> Api {
    let mut pinned = model("PinnedChatMessageInfo", "pinnedChatMessageInfo");
    pinned.inferred = true;
    pinned.page = "api/chat-post-pinnedmessages.md".into();
    pinned.open = true;
    pinned.condition = Condition::AnyOf(vec![AreaId(0)]);
    pinned.returned_by = vec![OperationId(0)];
    let mut post = operation("chat::PostPinnedMessages", "chat-post-pinnedmessages", "/chats/{chat-Id}/pinnedMessages");
    post.condition = Condition::AnyOf(vec![AreaId(0)]);
    post.title = "Pin a message in a chat".into();
    post.docs = text(
        "Pin a chat message in the specified chat. This API cannot create a new chat; you must use the list chats method to retrieve \
         the ID of an existing chat before you can pin a chat message.",
    );
    post.method = "POST".into();
    post.outcome = Outcome::Object(one(TypeKind::Model(ModelId(0))));
    post.status = Some(201);
    let target = Target::Parameter("message@odata.bind".into());
    post.setters = vec![Setter { rust: "message_bind".into(), target, ty: TypeRef::STRING, docs: text(""), required: false }];
    let any = |scopes: &[&str]| Access::AnyOf(scopes.iter().map(|&scope| vec![scope.into()]).collect());
    post.permissions = vec![PermissionSet {
        when: String::new(),
        delegated_work: any(&["ChatMessage.Send", "Chat.ReadWrite"]),
        delegated_personal: Access::NotSupported,
        application: any(&["Chat.ReadWrite.All"]),
    }];
    let mut exchange = example(&["19:2da4c29f6d7041eca70b638b43d45437@thread.v2"]);
    let message = "https://graph.microsoft.com/v1.0/chats/19:2da4c29f6d7041eca70b638b43d45437@thread.v2/messages/1616964509832";
    if let Ok(call) = &mut exchange.call {
        call.setters = vec![(0, Literal::String(message.into()))];
    }
    exchange.request = Some(format!(
        "POST https://graph.microsoft.com/v1.0/chats/19:2da4c29f6d7041eca70b638b43d45437@thread.v2/pinnedMessages\n\
         Content-Type: application/json\nContent-length: 63\n\n{{\n   \"message@odata.bind\":\"{message}\"\n}}\n"
    ));
    let response = "HTTP/1.1 201 Created\nContent-Type: application/json\n\n{\n  \"@odata.type\": \
                    \"#microsoft.graph.pinnedChatMessageInfo\",\n  \"id\": \"1616964509832\"\n}\n";
    exchange.response = Some((70, response.into()));
    post.examples = vec![exchange];
    Api {
        base_url: Some("https://graph.microsoft.com/v1.0".into()),
        areas: vec![Area { feature: "teams".into() }],
        operations: vec![post],
        models: vec![pinned],
        ..Api::default()
    }
}
