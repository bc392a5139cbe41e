//! From an operation to a request.

use super::sample::*;
use crate::prelude::*;
use crate::{Error, Follow, PermissionType, scopes};
use http::Request;
use serde_json::{Value, json};

const BASE: &str = "https://graph.microsoft.com/v1.0";

fn url(call: Call) -> String {
    call.into_request("https://x").unwrap().uri().to_string()
}

fn misuse(result: Result<Request<Bytes>, Error>) -> String {
    match result {
        Err(Error::Misuse(what)) => what,
        other => panic!("{other:?} is not a misuse"),
    }
}

fn get() -> Call {
    at("", &[])
}

fn at(template: &'static str, arguments: &[&dyn Display]) -> Call {
    Call::get(template, arguments)
}

#[test]
fn an_operation_becomes_a_request() {
    let request = PostPinnedMessages::new("19:2da4c29f6d7041eca70b638b43d45437@thread.v2")
        .message_bind("https://…/1616964509832")
        .with_expand("message")
        .prefer("a")
        .prefer("b")
        .into_request(BASE)
        .unwrap();
    assert_eq!(request.method(), Method::POST);
    assert_eq!(
        request.uri().to_string(),
        "https://graph.microsoft.com/v1.0/chats/19:2da4c29f6d7041eca70b638b43d45437@thread.v2/pinnedMessages?$expand=message"
    );
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.headers()["accept"], "application/json");
    assert_eq!(request.headers().get_all("prefer").iter().collect::<Vec<_>>(), ["a", "b"]);
    assert!(request.headers().get("authorization").is_none());
    assert_eq!(serde_json::from_slice::<Value>(request.body()).unwrap(), json!({"message@odata.bind": "https://…/1616964509832"}));
}

#[test]
fn arguments_cannot_leave_their_segment() {
    assert_eq!(url(at("/{id}", &[&"a/b?c#d%e f"])), "https://x/a%2Fb%3Fc%23d%25e%20f");
    assert_eq!(url(at("/{id}", &[&"a:b@c!$&'()*+,;=~-._"])), "https://x/a:b@c!$&'()*+,;=~-._");
    assert_eq!(url(at("/{id}", &[&"é\n\\\"<>|{}^`[]"])), "https://x/%C3%A9%0A%5C%22%3C%3E%7C%7B%7D%5E%60%5B%5D");
    assert_eq!(url(at("/{id}", &[&"%2e%2e"])), "https://x/%252e%252e");
    assert_eq!(url(at("/{id}", &[&"..."])), "https://x/...");
    assert_eq!(url(at("/me/{n}/$value", &[&5])), "https://x/me/5/$value");
}

#[test]
fn an_argument_that_would_address_something_else_is_refused() {
    for value in ["", ".", ".."] {
        assert!(misuse(at("/users/{user-id}", &[&value]).into_request(BASE)).contains("user-id"));
        assert!(misuse(at("/root:/{item-path}:", &[&format!("a/{value}/b")]).into_request(BASE)).contains("item-path"));
    }
    misuse(at("/a/{p}/{p}", &[&"x", &"."]).into_request(BASE));
}

#[test]
fn parts_of_a_segment_are_encoded_for_their_place() {
    let by_path = |path: &str| url(at("/root:/{item-path}:/content", &[&path]));
    assert_eq!(by_path("Documents/a b:c.txt"), "https://x/root:/Documents/a%20b%3Ac.txt:/content");
    let by_name = |name: &str| url(at("/getByPath(path='{path}')", &[&name]));
    assert_eq!(by_name("it's/../x"), "https://x/getByPath(path='it''s%2F..%2Fx')");
    assert_eq!(by_name(""), "https://x/getByPath(path='')");
    let after_a_quote = url(at("/{user}/root:/{item-path}:", &[&"o'brien", &"it's"]));
    assert_eq!(after_a_quote, "https://x/o'brien/root:/it's:");
    let two = url(at("/f(a='{a}',b={b})", &[&"'", &"c/d"]));
    assert_eq!(two, "https://x/f(a='''',b=c%2Fd)");
    assert_eq!(url(at("/{a}/{b}", &[&"root:", &"c/d"])), "https://x/root:/c%2Fd", "only a template has a path of several segments");
    assert_eq!(url(at("/a b{{{c}}}", &[&1])), "https://x/a%20b%7B1%7D");
}

#[test]
fn an_argument_of_a_function_can_be_changed() {
    let mut call = at("/a/f(on='{on}',size={size})/g(x='{x}')", &[&"it's, on=1)", &640, &"z"]);
    call.argument("size", &5);
    call.argument("on", &"a'b, size=1");
    assert_eq!(url(call.clone()), "https://x/a/f(on='a''b,%20size=1',size=5)/g(x='z')");
    call.argument("none", &1);
    assert!(call.into_request(BASE).is_err());
}

#[test]
fn query_options_are_encoded_and_set_once() {
    let mut call = at("/users", &[]);
    call.query("$filter", &"x");
    call.query("$filter", &"startswith(name,'a&b+c=d') and x eq \"#\"");
    call.query("$top", &5);
    assert_eq!(url(call), "https://x/users?$filter=startswith(name,'a%26b%2Bc=d')%20and%20x%20eq%20%22%23%22&$top=5");
}

#[test]
fn a_body_is_a_model_with_parameters_or_bytes() {
    let body = |call: Call| String::from_utf8(call.into_request(BASE).unwrap().into_body().to_vec()).unwrap();
    let chat = Chat { topic: Property::Null, ..Default::default() };
    assert_eq!(body(get().body(&chat)), r#"{"topic":null}"#);
    assert_eq!(body(get().body(&Chat::default())), "{}");
    let mut call = get().body(&chat);
    call.parameter("weight", "1.10".parse::<Property<Decimal>>().unwrap());
    call.parameter("a\"b", Property::Value([1]));
    call.parameter("none", Property::<String>::Null);
    call.parameter("absent", Property::<String>::Absent);
    assert_eq!(body(call), r#"{"topic":null,"weight":1.10,"a\"b":[1],"none":null}"#);
    let mut call = get().body(&Chat::default());
    call.parameter("member", Property::Value(AnyConversationMember::from(AadUserConversationMember::default())));
    assert_eq!(body(call), r##"{"member":{"@odata.type":"#microsoft.graph.aadUserConversationMember"}}"##);
    let request = get().bytes(vec![1, 2], "image/png").into_request(BASE).unwrap();
    assert_eq!((&request.headers()["content-type"], &request.body()[..]), (&"image/png".parse().unwrap(), &[1, 2][..]));
    assert!(get().into_request(BASE).unwrap().headers().get("content-type").is_none());
}

#[test]
fn a_header_that_cannot_be_is_refused() {
    let mut call = get();
    call.header("If-Match", &"a\r\nX: y");
    assert!(misuse(call.into_request(BASE)).contains("If-Match"));
    let mut call = get();
    call.header("a b", &"");
    misuse(call.into_request(BASE));
}

#[test]
fn undocumented_options_can_be_added_to_any_operation() {
    let request = PostPinnedMessages::new("1")
        .with_query("$count", true)
        .with_header("ConsistencyLevel", "eventual")
        .with_parameter("x", 1)
        .with_query(String::from("$top"), 2)
        .into_request(BASE)
        .unwrap();
    assert_eq!(request.uri().query(), Some("$count=true&$top=2"));
    assert_eq!(request.headers()["consistencylevel"], "eventual");
    assert_eq!(request.body(), &br#"{"x":1}"#[..]);
}

#[test]
fn documented_setters_stay_available_after_undocumented_ones() {
    let operation: PostPinnedMessages = PostPinnedMessages::new("1").with_header("X", "y").message_bind("m").with_top(1).prefer("a");
    let request = operation.into_request(BASE).unwrap();
    assert_eq!(request.uri().query(), Some("$top=1"));
    assert_eq!([&request.headers()["x"], &request.headers()["prefer"]], ["y", "a"]);
    assert_eq!(request.body(), &br#"{"message@odata.bind":"m"}"#[..]);
}

#[test]
fn the_base_url_must_be_absolute() {
    for base in ["https://x/", "https://x///", "http://127.0.0.1:80", "https://x/v1.0/"] {
        assert!(List::new().into_request(base).is_ok(), "{base}");
    }
    assert_eq!(Nothing::new().into_request("https://x/v1.0/").unwrap().uri(), "https://x/v1.0/chats");
    for base in ["", "x", "/v1.0", "ftp://x", "https://u:p@x", "https://x?a=b", "https://", "https://x#y"] {
        assert!(!misuse(List::new().into_request(base)).contains("u:p"), "{base}");
    }
}

#[test]
fn links_are_followed_on_their_own_server_only() {
    let link = |link: &str| Follow::<Page<Chat>>::new(link).with_query("a", "b").into_request(BASE);
    let next = "https://graph.microsoft.com/v1.0/chats?$skiptoken=a%2Bb";
    assert_eq!(link(next).unwrap().uri().to_string(), format!("{next}&a=b"));
    assert_eq!(link("/beta/chats").unwrap().uri(), "https://graph.microsoft.com/beta/chats?a=b");
    assert_eq!(link("chats?b=c").unwrap().uri(), "https://graph.microsoft.com/v1.0/chats?b=c&a=b");
    assert!(link("HTTPS://GRAPH.microsoft.com:443/beta/chats").is_ok());
    for foreign in ["https://evil.example/v1.0/chats", "http://graph.microsoft.com/v1.0", "https://graph.microsoft.com@evil.example/", ""] {
        misuse(link(foreign));
    }
}

#[test]
fn the_scopes_of_several_operations_are_known() {
    let both = [List::INFO, PostPinnedMessages::INFO];
    assert_eq!(scopes(&both, PermissionType::DelegatedWork).unwrap(), ["Chat.Read", "ChatMessage.Send"].into());
    assert_eq!(scopes(&both, PermissionType::Application).unwrap(), ["Chat.Read.All", "Chat.ReadWrite.All", "User.Read.All"].into());
    assert_eq!(scopes(&both, PermissionType::DelegatedPersonal).unwrap_err().operations.len(), 2);
}
