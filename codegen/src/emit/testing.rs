//! Small APIs made by hand for the tests of this stage.

use crate::api::*;
use crate::emit::context::{Options, Runtime};
use crate::emit::{Files, emit};
use crate::prose::{Block, Inline, Prose};
use crate::standards::query_options::option_method;

/// A paragraph of one text.
pub(crate) fn text(text: &str) -> Docs {
    if text.is_empty() { Prose::default() } else { Prose(vec![Block::Paragraph(vec![Inline::Text(text.into())])]) }
}

/// One value of a primitive type.
pub(crate) fn of(primitive: Primitive) -> TypeRef {
    TypeRef { kind: TypeKind::Primitive(primitive), collection: false }
}

/// One value of a kind.
pub(crate) fn one(kind: TypeKind) -> TypeRef {
    TypeRef { kind, collection: false }
}

/// A list.
pub(crate) fn list(kind: TypeKind) -> TypeRef {
    TypeRef { kind, collection: true }
}

fn path(path: &str) -> RustPath {
    let mut modules: Vec<String> = path.split("::").map(str::to_owned).collect();
    let name = modules.pop().unwrap_or_default();
    RustPath { modules, name }
}

fn file(rust: &str) -> String {
    crate::standards::rust::variable(&path(rust).name)
}

/// A model in `models` with an `id`.
fn variant(name: &str, method: &str) -> Variant {
    Variant { name: name.into(), method: method.into() }
}

pub(crate) fn model(rust: &str, name: &str) -> Model {
    Model {
        name: format!("microsoft.graph.{name}"),
        rust: path(rust),
        file: file(rust),
        docs: text(""),
        page: format!("resources/{}.md", name.to_lowercase()),
        page_url: None,
        inferred: false,
        base_name: None,
        base: None,
        derived: Vec::new(),
        any: None,
        variants: Vec::new(),
        shared: Vec::new(),
        properties: vec![property("id", "id", TypeRef::STRING)],
        entries: None,
        open_map: "additional".into(),
        open: false,
        is_abstract: false,
        zoned: None,
        area: AreaId(0),
        condition: Condition::Always,
        taken_by: Vec::new(),
        returned_by: Vec::new(),
    }
}

pub(crate) fn property(name: &str, rust: &str, ty: TypeRef) -> Property {
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
pub(crate) fn form(constructor: &str, template: &str) -> Form {
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
                arguments.push(Argument {
                    rust,
                    placeholder: piece.into(),
                    ty: TypeRef::STRING,
                    list: None,
                    default: None,
                    docs: text(""),
                });
            }
        }
        parts
    });
    let segments = segments.collect();
    Form { constructor: constructor.into(), template: template.into(), segments, query: Vec::new(), arguments, body: "body".into() }
}

/// A GET operation with one form.
pub(crate) fn operation(rust: &str, page: &str, template: &str) -> Operation {
    Operation {
        rust: path(rust),
        file: file(rust),
        page: format!("api/{page}.md"),
        page_url: None,
        title: "Get it".into(),
        docs: text(""),
        area: AreaId(0),
        condition: Condition::Always,
        method: Method::Get,
        forms: vec![form("new", template)],
        body: Body::None,
        required: Vec::new(),
        insisted: Vec::new(),
        options: Vec::new(),
        queries: Vec::new(),
        setters: Vec::new(),
        outcome: Outcome::Nothing,
        status: None,
        permissions: Vec::new(),
        examples: Vec::new(),
    }
}

/// An example of the operation's first form.
pub(crate) fn example(arguments: &[&str]) -> Example {
    let string = |text: &&str| Scalar::String((*text).to_owned());
    let call = ExampleCall { arguments: arguments.iter().map(|text| string(text).into()).collect(), ..ExampleCall::default() };
    Example { number: 1, heading: None, line: 1, request: None, call: Ok(call), responses: Vec::new() }
}

pub(crate) fn print(api: &Api) -> Files {
    emit(api, &options())
}

/// A crate without a copy of the runtime.
pub(crate) fn options() -> Options {
    Options { crate_name: "sample".into(), crate_version: "0.1.0".into(), runtime: Runtime::Version("0.1".into()) }
}

/// The page that pins a message, alone.
pub(crate) fn pinned() -> Api {
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
    post.method = Method::Post;
    post.outcome = Outcome::Object(one(TypeKind::Model(ModelId(0))));
    post.status = Some(201);
    let target = Target::Parameter("message@odata.bind".into());
    post.setters = vec![Setter { rust: "message_bind".into(), target, ty: TypeRef::STRING, list: None, docs: text(""), required: false }];
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
        call.parameters = vec![(0, Scalar::String(message.into()).into())];
    }
    exchange.request = Some(format!(
        "POST https://graph.microsoft.com/v1.0/chats/19:2da4c29f6d7041eca70b638b43d45437@thread.v2/pinnedMessages\n\
         Content-Type: application/json\nContent-length: 63\n\n{{\n   \"message@odata.bind\":\"{message}\"\n}}\n"
    ));
    let response = "HTTP/1.1 201 Created\nContent-Type: application/json\n\n{\n  \"@odata.type\": \
                    \"#microsoft.graph.pinnedChatMessageInfo\",\n  \"id\": \"1616964509832\"\n}\n";
    exchange.responses = vec![ExampleResponse { line: 70, status: 201, text: response.into(), misfits: Ok(Vec::new()) }];
    post.examples = vec![exchange];
    Api {
        base_url: Some("https://graph.microsoft.com/v1.0".into()),
        areas: vec![Area { feature: "teams".into() }],
        operations: vec![post],
        models: vec![pinned],
        ..Api::default()
    }
}

fn text_part(part: &str) -> PathPart {
    PathPart::Literal(part.into())
}

fn option(name: &str, docs: Docs) -> QueryOption {
    QueryOption { name: name.into(), method: option_method(name).expect("it has a method"), docs, required: false }
}

fn by_method(name: &str, value: &str) -> ExampleQuery {
    ExampleQuery::Method(option_method(name).expect("it has a method"), value.into())
}

fn setter(rust: &str, target: Target, ty: TypeRef) -> Setter {
    Setter { rust: rust.into(), target, ty, list: None, docs: text(""), required: false }
}

fn member(name: &str, rust: &str) -> EnumMember {
    EnumMember { name: name.into(), rust: rust.into(), docs: text("") }
}

/// An object of the model `id` with these of its properties.
pub(crate) fn object(id: usize, fields: Vec<(usize, Literal)>) -> Object {
    Object { model: ModelId(id), in_any: false, fields: Fields::Properties(fields), rest: Vec::new() }
}

/// The same, in a place for any of several types.
fn any(id: usize, fields: Vec<(usize, Literal)>) -> Object {
    Object { in_any: true, ..object(id, fields) }
}

/// An example with a body, a request and a response.
fn exchange(request: &str, body: Option<Object>, response: &str) -> Example {
    let mut example = example(&[]);
    if let Ok(call) = &mut example.call {
        call.body = body.map_or(ExampleBody::None, ExampleBody::Object);
    }
    example.request = Some(request.into());
    let status = response.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    example.responses = vec![ExampleResponse { line: 1, status, text: response.into(), misfits: Ok(Vec::new()) }];
    example
}

const TEAMS: AreaId = AreaId(1);
const GROUPS: AreaId = AreaId(0);

/// A bit of everything: two areas, derived types, an enumeration, names that mean something else in Rust, and literals of all kinds.
pub(crate) fn everything() -> Api {
    let string = |text: &str| Literal::from(Scalar::String(text.into()));
    let parsed = |primitive, text: &str| Literal::from(Scalar::Parsed(primitive, text.into()));
    let number = |text: &str| Literal::from(Scalar::Number(text.into()));
    let only = |area| Condition::AnyOf(vec![area]);

    let mut chat = model("Chat", "chat");
    chat.docs = Prose(vec![
        Block::Paragraph(vec![
            Inline::Text("A chat of some ".into()),
            Inline::Link(DocLink::Model(ModelId(1)), vec![Inline::Text("members".into())]),
            Inline::Text(", see https://example.com/a_b. It's <b>not</b> [a list].".into()),
        ]),
        Block::Note("Note".into(), vec![Block::Paragraph(vec![Inline::Text("Old.".into())])]),
        Block::List(false, vec![vec![Block::Paragraph(vec![Inline::Strong(vec![Inline::Text("One ".into())]), Inline::Text("|".into())])]]),
        Block::Code("json".into(), "{\n  \"a\": 1\n}\n".into()),
    ]);
    let primitives = [
        ("topic", Primitive::String),
        ("createdDateTime", Primitive::DateTimeOffset),
        ("type", Primitive::Guid),
        ("price", Primitive::Decimal),
        ("share", Primitive::Double),
        ("count", Primitive::Int64),
        ("delta", Primitive::Int32),
        ("isHidden", Primitive::Boolean),
        ("content", Primitive::Binary),
        ("day", Primitive::Date),
        ("hour", Primitive::TimeOfDay),
        ("length", Primitive::Duration),
    ];
    let rust = |name: &str| match name {
        "type" => "r#type".into(),
        _ => crate::standards::words::snake(name),
    };
    chat.properties.extend(primitives.map(|(name, primitive)| property(name, &rust(name), of(primitive))));
    chat.properties.extend([
        property("chatType", "chat_type", one(TypeKind::Enum(EnumId(0)))),
        property("roles", "roles", list(TypeKind::Primitive(Primitive::String))),
        property("members", "members", list(TypeKind::Any(ModelId(1)))),
        property("owner", "owner", one(TypeKind::Any(ModelId(1)))),
        property("info", "info", one(TypeKind::Model(ModelId(3)))),
        property("settings", "settings", one(TypeKind::Json)),
        property("owner@odata.bind", "owner_bind", TypeRef::STRING),
    ]);
    let last = chat.properties.len();
    chat.properties.push(Property {
        condition: only(GROUPS),
        role: Role::Relationship,
        docs: text("The group."),
        ..property("group", "group", one(TypeKind::Model(ModelId(4))))
    });
    chat.taken_by = vec![OperationId(0)];
    chat.returned_by = vec![OperationId(0), OperationId(1)];

    let mut base = model("ConversationMember", "conversationMember");
    base.any = Some("AnyConversationMember".into());
    base.derived = vec![ModelId(2), ModelId(4)];
    base.variants = [variant("AadUserConversationMember", "as_aad_user_conversation_member"), variant("Group", "as_group")].into();
    base.shared = vec![0];
    base.is_abstract = true;
    let mut user = model("AadUserConversationMember", "aadUserConversationMember");
    user.base = Some(ModelId(1));
    user.condition = only(TEAMS);
    user.properties[0].inherited_from = Some(ModelId(1));
    user.properties.push(property("user@odata.bind", "user_bind", TypeRef::STRING));
    let mut info = model("r#type::Property", "type.property");
    info.properties.push(property("name", "name", TypeRef::STRING));
    let mut group = model("Group", "group");
    group.base = Some(ModelId(1));
    group.condition = only(GROUPS);
    let mut empty = model("Value", "value");
    empty.properties.clear();

    let mut create = operation("chat::Post", "chat-post", "/chats");
    create.method = Method::Post;
    create.body = Body::Model(one(TypeKind::Model(ModelId(0))));
    create.outcome = Outcome::Object(one(TypeKind::Model(ModelId(0))));
    create.status = Some(201);
    create.condition = only(TEAMS);
    create.area = TEAMS;
    create.setters = vec![setter("prefer", Target::Header("Prefer".into()), TypeRef::STRING)];
    let user_bind = string("https://graph.microsoft.com/v1.0/users('8b081ef6-4792-4def-b2c9-c363a1bf41d5')");
    let member_literal = Object {
        in_any: true,
        rest: vec![("@odata.type".into(), "#microsoft.graph.aadUserConversationMember".into())],
        ..object(2, vec![(1, user_bind)])
    };
    let values = vec![
        (1, string("A \"quoted\" topic\\")),
        (2, parsed(Primitive::DateTimeOffset, "2020-12-04T23:10:28.51Z")),
        (3, parsed(Primitive::Guid, "8b081ef6-4792-4def-b2c9-c363a1bf41d5")),
        (4, parsed(Primitive::Decimal, "1.10")),
        (5, number("2.0")),
        (6, number("5000000000")),
        (7, number("-5")),
        (8, Scalar::Bool(true).into()),
        (9, parsed(Primitive::Binary, "AQID")),
        (10, parsed(Primitive::Date, "2020-12-04")),
        (11, parsed(Primitive::TimeOfDay, "12:00:00")),
        (12, parsed(Primitive::Duration, "PT1H")),
        (13, Scalar::Enum(EnumId(0), Ok(1)).into()),
        (14, Literal::List(vec![string("owner"), string("guest")])),
        (15, Literal::List(vec![member_literal.clone().into(), any(1, vec![]).into()])),
        (16, member_literal.into()),
        (17, object(3, vec![(0, Literal::Null), (1, string("x"))]).into()),
        (18, Literal::Json(serde_json::json!({"a": [1, null, "b\"c"], "d": {}}))),
    ];
    let json = r##"{
  "topic": "A \"quoted\" topic\\", "createdDateTime": "2020-12-04T23:10:28.51Z", "type": "8b081ef6-4792-4def-b2c9-c363a1bf41d5",
  "price": 1.10, "share": 2.0, "count": 5000000000, "delta": -5, "isHidden": true, "content": "AQID", "day": "2020-12-04",
  "hour": "12:00:00", "length": "PT1H", "chatType": "group", "roles": ["owner", "guest"],
  "members": [
    {
      "@odata.type": "#microsoft.graph.aadUserConversationMember",
      "user@odata.bind": "https://graph.microsoft.com/v1.0/users('8b081ef6-4792-4def-b2c9-c363a1bf41d5')"
    },
    {}
  ],
  "owner": {
    "@odata.type": "#microsoft.graph.aadUserConversationMember",
    "user@odata.bind": "https://graph.microsoft.com/v1.0/users('8b081ef6-4792-4def-b2c9-c363a1bf41d5')"
  },
  "info": {"id": null, "name": "x"}, "settings": {"a": [1, null, "b\"c"], "d": {}}
}
"##;
    create.examples = vec![exchange(
        &format!("POST https://graph.microsoft.com/v1.0/chats\nContent-Type: application/json\n\n{json}"),
        Some(object(0, values)),
        &format!("HTTP/1.1 201 Created\nContent-Type: application/json\n\n{json}"),
    )];
    let mut grouped = exchange(
        "POST https://graph.microsoft.com/v1.0/chats?$count=true&$top=all\nPrefer: a=b\nX-Y: z\nContent-Type: application/json\n\n{\"group\": {\"id\": \"1\"}}\n",
        Some(object(0, vec![(last, object(4, vec![(0, string("1"))]).into())])),
        "HTTP/1.1 201 Created\nContent-Type: application/json\n\n{\"id\": \"1\"}\n",
    );
    grouped.number = 2;
    grouped.heading = Some("Example 2: Create a chat *of* a group".into());
    if let Ok(call) = &mut grouped.call {
        call.options = vec![(0, Scalar::String("a=b".into()).into())];
        call.query = vec![by_method("$count", "true"), ExampleQuery::Named("$top".into(), "all".into())];
        call.headers = vec![("X-Y".into(), "z".into())];
    }
    let mut left_out = example(&[]);
    left_out.number = 3;
    left_out.request = Some("POST https://graph.microsoft.com/v1.0/chats\n".into());
    left_out.call = Err(LeftOut("the body is not JSON".into()));
    create.examples.extend([grouped, left_out]);

    let mut get = operation("chat::list::Type", "chat-list-type", "/me/drive/root:/{item-path}:/getByPath(path='{path}',n={n})");
    get.forms[0].constructor = "me".into();
    get.forms[0].arguments[2].ty = of(Primitive::Int32);
    get.forms[0].arguments[2].docs = text("How many of them.");
    let mut other = form("user", "/users/{user-id}/chats");
    other.query = vec![
        ("$expand".into(), vec![text_part("members")]),
        ("q".into(), vec![text_part("{a:"), PathPart::Argument { index: 0, quoted: true }, text_part("}")]),
        ("kind".into(), vec![PathPart::Argument { index: 1, quoted: false }]),
    ];
    other.arguments.push(Argument {
        rust: "kind".into(),
        placeholder: "kind".into(),
        ty: one(TypeKind::Enum(EnumId(0))),
        list: None,
        default: None,
        docs: text(""),
    });
    get.forms.push(other);
    get.outcome = Outcome::Page(one(TypeKind::Model(ModelId(0))));
    get.status = Some(200);
    get.options = vec![
        option("$select", text("Both *work*.")),
        option("$expand", text("Both *work*.")),
        option("$top", Docs::default()),
        QueryOption { required: true, ..option("$filter", text("What to find.")) },
    ];
    get.setters = vec![
        setter("limit", Target::Query("limit".into()), of(Primitive::Int32)),
        setter("format", Target::Query("$format".into()), TypeRef::STRING),
        setter("kind", Target::Query("kind".into()), one(TypeKind::Enum(EnumId(0)))),
    ];
    get.page_url = Some("https://example.com/chat-list-type".into());
    let mut listed = exchange(
        "GET https://graph.microsoft.com/v1.0/me/drive/root:/a/b%20c:/getByPath(path='it''s',n=5)?$top=2&$expand=members&limit=3&$format=json&kind=group\n",
        None,
        "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"value\": [{\"id\": \"1\", \"chatType\": \"other\"}], \"@odata.nextLink\": \"https://x/y\"}\n",
    );
    if let Ok(call) = &mut listed.call {
        let string = |text: &str| Scalar::String(text.into());
        let number = |text: &str| Scalar::Number(text.into());
        call.arguments = [string("a/b c"), string("it's"), number("5")].map(Literal::Scalar).into();
        call.options = vec![(0, number("3").into()), (1, string("json").into()), (2, Scalar::Enum(EnumId(0), Ok(1)).into())];
        call.query = [("$top", "2"), ("$expand", "members")].map(|(name, value)| by_method(name, value)).into();
    }
    get.examples = vec![listed];

    let mut act = operation("chat::Operation", "chat-operation", "/chats/{chat-id}/act");
    act.method = Method::Post;
    let parameter = |name: &str| Target::Parameter(name.into());
    act.setters = vec![
        setter("text", parameter("text"), TypeRef::STRING),
        setter("when", parameter("when"), of(Primitive::DateTimeOffset)),
        setter("members", parameter("members"), list(TypeKind::Any(ModelId(1)))),
        setter("chat", parameter("chat"), one(TypeKind::Model(ModelId(0)))),
        setter("kinds", parameter("kinds"), list(TypeKind::Enum(EnumId(0)))),
        setter("count", parameter("count"), of(Primitive::Int64)),
        setter("json", parameter("json"), one(TypeKind::Json)),
        setter("none", parameter("none"), list(TypeKind::Primitive(Primitive::String))),
    ];
    let mut acted = exchange(
        "POST https://graph.microsoft.com/v1.0/chats/1/act\nContent-Type: application/json\n\n\
         {\"text\": null, \"when\": \"2020-12-04T23:10:28.51Z\", \"members\": [{\"id\": \"1\"}], \"chat\": {\"id\": \"2\"}, \
         \"kinds\": [\"oneOnOne\", \"new\"], \"count\": 7, \"json\": {\"a\": 1}, \"none\": []}\n",
        None,
        "HTTP/1.1 204 No Content\n",
    );
    if let Ok(call) = &mut acted.call {
        call.arguments = vec![Scalar::String("1".into()).into()];
        call.parameters = vec![
            (0, Literal::Null),
            (1, parsed(Primitive::DateTimeOffset, "2020-12-04T23:10:28.51Z")),
            (2, Literal::List(vec![any(1, vec![(0, string("1"))]).into()])),
            (3, object(0, vec![(0, string("2"))]).into()),
            (4, Literal::List(vec![Scalar::Enum(EnumId(0), Ok(0)).into(), Scalar::Enum(EnumId(0), Err("new".into())).into()])),
            (5, number("7")),
            (6, Literal::Json(serde_json::json!({"a": 1}))),
            (7, Literal::List(vec![])),
        ];
    }
    act.examples = vec![acted];

    let mut single = operation("chat::Members", "chat-members", "/chats/count");
    single.file = "members_".into();
    single.outcome = Outcome::Value(list(TypeKind::Enum(EnumId(0))));
    let mut bytes = operation("chat::members::Put", "chat-members-put", "/chats/{body}/photo");
    bytes.method = Method::Put;
    bytes.body = Body::Bytes;
    bytes.outcome = Outcome::Bytes;
    let mut add = operation("chat::members::Add", "chat-members-add", "/chats/members");
    add.method = Method::Post;
    add.body = Body::Model(one(TypeKind::Any(ModelId(1))));
    add.outcome = Outcome::Object(one(TypeKind::Any(ModelId(1))));
    add.examples = vec![exchange(
        "POST https://graph.microsoft.com/v1.0/chats/members\nContent-Type: application/json\n\n{\"@odata.type\": \"#microsoft.graph.aadUserConversationMember\", \"id\": \"1\"}\n",
        Some(any(2, vec![(0, string("1"))])),
        "HTTP/1.1 200 OK\n\n{\"@odata.type\": \"#microsoft.graph.aadUserConversationMember\", \"id\": \"1\"}\n",
    )];
    let mut accepted = operation("r#type::Accepted", "type-accepted", "/types");
    accepted.outcome = Outcome::Accepted;
    accepted.condition = only(GROUPS);

    Api {
        base_url: Some("https://graph.microsoft.com/v1.0".into()),
        areas: ["groups", "teams"].map(|feature| Area { feature: feature.into() }).into(),
        operations: vec![create, get, act, single, bytes, add, accepted],
        models: vec![chat, base, user, info, group, empty],
        enums: vec![Enum {
            name: "microsoft.graph.chatType".into(),
            rust: path("ChatType"),
            file: file("ChatType"),
            docs: text(""),
            page: "resources/chat.md".into(),
            page_url: None,
            used_by: Vec::new(),
            members: vec![member("oneOnOne", "OneOnOne"), member("group", "Group")],
            flags: false,
            catch_all: "Undocumented".into(),
            area: TEAMS,
            condition: Condition::Always,
        }],
        ..Api::default()
    }
}

/// Every kind of item with names of `letters` letters, to see where its lines are broken.
pub(crate) fn of_width(letters: usize) -> Api {
    let word = "x".repeat(letters);
    let areas: Vec<Area> = [word.as_str(), "other"].map(|feature| Area { feature: feature.into() }).into();
    let wide = Condition::AnyOf(vec![AreaId(0), AreaId(1)]);
    let mut holder = model("Holder", &word);
    let types =
        [TypeRef::STRING, list(TypeKind::Primitive(Primitive::Decimal)), list(TypeKind::Model(ModelId(1))), one(TypeKind::Enum(EnumId(0)))];
    let properties = types.into_iter().enumerate().map(|(at, ty)| property(&format!("{word}{at}"), &format!("{word}{at}"), ty));
    holder.properties = properties.map(|property| Property { condition: wide.clone(), ..property }).collect();
    let values = Enum {
        name: "microsoft.graph.values".into(),
        rust: path(&format!("A{word}")),
        file: file(&format!("A{word}")),
        docs: text(""),
        page: "resources/values.md".into(),
        page_url: None,
        members: [format!("A{word}"), "B".into()].map(|name| member(&name, &name)).into(),
        catch_all: "Undocumented".into(),
        flags: false,
        area: AreaId(0),
        condition: Condition::Always,
        used_by: Vec::new(),
    };
    let mut get = operation("chat::Get", "chat-get", &format!("/{word}"));
    get.outcome = Outcome::Page(one(TypeKind::Model(ModelId(1))));
    let ways = Access::AnyOf(vec![vec![word.clone()]]);
    get.permissions =
        vec![PermissionSet { when: word.clone(), delegated_work: ways.clone(), delegated_personal: Access::Unknown, application: ways }];
    holder.any = Some("AnyHolder".into());
    holder.derived = vec![ModelId(1)];
    holder.variants = vec![variant(&format!("B{word}"), &format!("as_b{}", word.to_lowercase()))];
    let derived = Model { base: Some(ModelId(0)), condition: wide, ..model(&format!("B{word}"), &word) };
    let models = vec![holder, derived];
    Api { areas, models, enums: vec![values], operations: vec![get], ..Api::default() }
}
