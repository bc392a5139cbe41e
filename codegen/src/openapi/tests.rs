//! Documents of small APIs made by hand.

use crate::api::{Api, Condition, Method, Outcome, TypeKind, TypeRef};
use crate::emit::testing::{everything, form, list, model, of, operation, pinned, property};
use crate::openapi::{Info, document};
use serde_json::{Value, json};

fn of_api(api: &Api) -> Value {
    document(api, &Info { title: "sample".into(), version: "1.0.0".into() })
}

/// An API of these operations.
fn with(operations: Vec<crate::api::Operation>) -> Value {
    of_api(&Api { operations, ..Api::default() })
}

#[test]
fn an_operation_has_its_parameters_body_and_responses() {
    let document = of_api(&pinned());
    let post = &document["paths"]["/chats/{chat-Id}/pinnedMessages"]["post"];
    assert_eq!(post["operationId"], "chat.PostPinnedMessages");
    assert_eq!(post["parameters"][0], json!({ "name": "chat-Id", "in": "path", "required": true, "schema": { "type": "string" } }));
    let body = &post["requestBody"]["content"]["application/json"];
    assert_eq!(body["schema"]["properties"]["message@odata.bind"], json!({ "type": ["string", "null"] }));
    assert!(body["examples"]["example-1"]["value"]["message@odata.bind"].is_string());
    let created = &post["responses"]["201"]["content"]["application/json"];
    assert_eq!(created["schema"]["$ref"], "#/components/schemas/microsoft.graph.pinnedChatMessageInfo");
    assert_eq!(created["examples"]["example-1"]["value"]["id"], "1616964509832");
    assert_eq!(post["responses"]["default"]["$ref"], "#/components/responses/error");
}

#[test]
fn permissions_are_scopes() {
    let document = of_api(&pinned());
    let security = &document["paths"]["/chats/{chat-Id}/pinnedMessages"]["post"]["security"];
    assert_eq!(
        *security,
        json!([{ "delegatedWork": ["ChatMessage.Send"] }, { "delegatedWork": ["Chat.ReadWrite"] }, { "application": ["Chat.ReadWrite.All"] }])
    );
    let schemes = &document["components"]["securitySchemes"];
    assert_eq!(schemes["application"]["flows"]["clientCredentials"]["scopes"], json!({ "Chat.ReadWrite.All": "" }));
}

#[test]
fn forms_that_differ_in_the_names_of_placeholders_are_one_path() {
    let get = operation("chat::Get", "chat-get", "/chats/{id}");
    let mut update = operation("chat::Update", "chat-update", "/chats/{chat-id}");
    update.method = Method::Patch;
    let document = with(vec![get, update]);
    let path = &document["paths"]["/chats/{id}"];
    assert_eq!(document["paths"].as_object().map(serde_json::Map::len), Some(1));
    assert_eq!(path["patch"]["parameters"][0]["name"], "id");
}

#[test]
fn a_placeholder_that_comes_twice_has_two_names() {
    let document = with(vec![operation("chat::Get", "chat-get", "/chats/{id}/members/{id}")]);
    let parameters = &document["paths"]["/chats/{id}/members/{id-2}"]["get"]["parameters"];
    assert_eq!((&parameters[0]["name"], &parameters[1]["name"]), (&json!("id"), &json!("id-2")));
}

#[test]
fn a_placeholder_has_a_simple_name() {
    let document = with(vec![operation("user::Get", "user-get", "/users/{id | userPrincipalName}")]);
    assert_eq!(document["paths"]["/users/{id-userPrincipalName}"]["get"]["parameters"][0]["name"], "id-userPrincipalName");
}

#[test]
fn pages_with_the_same_method_and_path_are_one_operation() {
    let operations = ["chat::Get", "chat::Read"].map(|rust| operation(rust, &rust.to_lowercase().replace("::", "-"), "/chats/{id}"));
    let document = with(operations.to_vec());
    let get = &document["paths"]["/chats/{id}"]["get"];
    assert_eq!(get["operationId"], "chat.Get");
    assert!(get["description"].as_str().is_some_and(|text| text.contains("`api/chat-read.md`")), "{get}");
}

#[test]
fn each_form_has_an_identifier_of_its_own() {
    let mut get = operation("chat::Get", "chat-get", "/chats/{id}");
    get.forms.push(form("me", "/me/chat"));
    let document = with(vec![get]);
    assert_eq!(document["paths"]["/me/chat"]["get"]["operationId"], "chat.Get.me");
    assert_eq!(document["paths"]["/chats/{id}"]["get"]["operationId"], "chat.Get.new");
}

#[test]
fn results_are_what_the_wire_has() {
    let with_outcome = |outcome: Outcome, status: Option<u16>| {
        let mut get = operation("chat::Get", "chat-get", "/chats");
        (get.outcome, get.status) = (outcome, status);
        with(vec![get])["paths"]["/chats"]["get"].clone()
    };
    let number = of(crate::api::Primitive::Int32);
    let page = with_outcome(Outcome::Page(number), Some(200));
    let schema = &page["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(schema["properties"]["value"]["items"], json!({ "type": "integer", "format": "int32" }));
    let optional = with_outcome(Outcome::Optional { ty: number, preferred: false }, Some(204));
    assert!(optional["responses"]["200"]["content"].is_object() && optional["responses"]["204"]["content"].is_null(), "{optional}");
    let bytes = with_outcome(Outcome::Bytes, None);
    assert_eq!(
        bytes["responses"]["200"]["content"],
        json!({ "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } })
    );
    let accepted = with_outcome(Outcome::Accepted, Some(202));
    assert_eq!(accepted["x-ms-long-running-operation"], true);
    assert!(accepted["responses"]["202"]["headers"]["Location"].is_object());
}

#[test]
fn derived_types_are_all_of_their_base_which_tells_them_apart() {
    let api = everything();
    let document = of_api(&api);
    let schemas = &document["components"]["schemas"];
    let (id, derived) = api.models.iter().find_map(|model| Some((model.base?, model))).expect("a derived type");
    let base = &api.models[id.0];
    let reference = format!("#/components/schemas/{}", base.name);
    assert_eq!(schemas[&derived.name]["allOf"][0]["$ref"], reference);
    let discriminator = &schemas[&base.name]["discriminator"];
    assert_eq!(discriminator["propertyName"], "@odata.type");
    assert_eq!(discriminator["mapping"][format!("#{}", derived.name)], format!("#/components/schemas/{}", derived.name));
}

#[test]
fn what_no_page_calls_required_may_be_null() {
    let mut chat = model("Chat", "chat");
    chat.properties = vec![
        property("topic", "topic", TypeRef::STRING),
        property("members", "members", list(TypeKind::Json)),
        property("kind", "kind", of(crate::api::Primitive::Int64)),
    ];
    chat.properties[2].nullable = Some(false);
    chat.condition = Condition::Always;
    let document = of_api(&Api { models: vec![chat], ..Api::default() });
    let properties = &document["components"]["schemas"]["microsoft.graph.chat"]["properties"];
    assert_eq!(properties["topic"], json!({ "type": ["string", "null"] }));
    assert_eq!(properties["members"], json!({ "type": ["array", "null"], "items": {} }));
    assert_eq!(properties["kind"], json!({ "type": "integer", "format": "int64" }));
}
