//! Places that hold one of several types.

use super::sample::AnyConversationMember::{AadUserConversationMember as Aad, ConversationMember as Base};
use super::sample::*;
use crate::prelude::*;
use crate::{downcast, misfits, upcast};
use serde_json::{from_str, json, to_string, to_value};

const DERIVED: &str = "#microsoft.graph.aadUserConversationMember";

fn read(json: &Value) -> AnyConversationMember {
    let member: AnyConversationMember = from_str(&json.to_string()).unwrap();
    assert_eq!(to_value(&member).unwrap(), *json, "written as it was read");
    assert_eq!(member.clone(), member);
    member
}

#[test]
fn the_type_tells_the_variant() {
    let Aad(member) = read(&json!({"@odata.type": DERIVED, "id": "1", "email": "e", "x": 1})) else { panic!() };
    assert!(member.email == "e" && member.id == "1");
    let Aad(_) = read(&json!({"@odata.type": "microsoft.graph.aadUserConversationMember"})) else { panic!() };
}

#[test]
fn without_a_type_it_is_the_base() {
    let Base(member) = read(&json!({"id": "1", "email": "e"})) else { panic!() };
    assert_eq!(member.additional["email"], "e");
}

#[test]
fn the_name_of_the_base_is_kept() {
    let Base(member) = read(&json!({"@odata.type": "#microsoft.graph.conversationMember", "id": "1"})) else { panic!() };
    assert_eq!(member.additional["@odata.type"], "#microsoft.graph.conversationMember");
}

#[test]
fn an_undocumented_type_is_the_base_with_everything() {
    let Base(member) = read(&json!({"@odata.type": "#microsoft.graph.bot", "id": "1", "skill": [1]})) else { panic!() };
    assert!(member.id == "1" && member.additional.len() == 2);
    let Base(_) = read(&json!({"@odata.type": 5})) else { panic!() };
    let Base(_) = read(&json!({"@odata.type": null})) else { panic!() };
}

#[test]
fn a_type_that_comes_late_moves_what_was_read() {
    let text = r##"{"@odata.context": "c", "id": "1", "email": "e", "roles": ["a"], "weight": 1.10, "x": {"y": 1},
        "@odata.type": "#microsoft.graph.aadUserConversationMember", "user@odata.bind": "u"}"##;
    let Aad(member) = from_str(text).unwrap() else { panic!() };
    assert!(member.email == "e" && member.id == "1" && member.user_bind == "u");
    assert_eq!(member.weight.value().map(|weight| weight.text()), Some("1.10"));
    assert_eq!(member.roles.items(), ["a"]);
    assert_eq!(member.additional.keys().collect::<Vec<_>>(), ["@odata.context", "x", "@odata.type"]);
    assert_eq!(
        to_string(&member).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.aadUserConversationMember","email":"e","id":"1","roles":["a"],"weight":1.10,"user@odata.bind":"u","@odata.context":"c","x":{"y":1}}"##
    );
}

#[test]
fn misfits_before_a_late_type_stay_misfits() {
    let member = read(&json!({"id": 1, "email": 2, "roles": null, "@odata.type": DERIVED}));
    assert_eq!(misfits(&member), ["/id", "/email"]);
}

#[test]
fn a_value_after_a_late_type_takes_the_place_of_a_misfit_before() {
    let text = format!(r#"{{"email": 2, "@odata.type": "{DERIVED}", "email": "e"}}"#);
    let member: AnyConversationMember = from_str(&text).unwrap();
    assert!(misfits(&member).is_empty());
    assert_eq!(to_value(&member).unwrap(), json!({"@odata.type": DERIVED, "email": "e"}));
}

#[test]
fn the_last_type_wins() {
    let text = format!(r#"{{"@odata.type": "{DERIVED}", "email": "e", "id": "1", "@odata.type": "x"}}"#);
    let Base(member) = from_str(&text).unwrap() else { panic!() };
    assert_eq!(to_value(&member).unwrap(), json!({"id": "1", "email": "e", "@odata.type": "x"}));
}

#[test]
fn a_derived_type_is_named_where_the_base_is_expected() {
    let member = AnyConversationMember::from(AadUserConversationMember { id: "1".into(), ..Default::default() });
    assert_eq!(to_string(&member).unwrap(), format!(r#"{{"@odata.type":"{DERIVED}","id":"1"}}"#));
    assert_eq!(to_string(&AnyConversationMember::default()).unwrap(), "{}");
    assert_eq!(to_string(&AadUserConversationMember::default()).unwrap(), "{}");
    let spelled = AadUserConversationMember { additional: [("@odata.type", "mine")].into(), ..Default::default() };
    assert_eq!(to_string(&AnyConversationMember::from(spelled)).unwrap(), r#"{"@odata.type":"mine"}"#);
}

#[test]
fn a_place_for_several_types_takes_misfits_too() {
    let json = json!({"creator": "me", "members": [{"@odata.type": DERIVED, "roles": ["a"]}, 5]});
    let chat: Chat = from_str(&json.to_string()).unwrap();
    assert_eq!(misfits(&chat), ["/creator", "/members"]);
    assert_eq!(to_value(&chat).unwrap(), json);
}

#[test]
fn a_cast_up_and_down_again_loses_nothing() {
    let json =
        json!({"@odata.type": DERIVED, "email": "e", "id": "1", "roles": ["a"], "weight": 1.5, "user@odata.bind": "u", "x": {"y": 1}});
    let Aad(member) = read(&json) else { panic!() };
    let base: ConversationMember = upcast(&*member);
    assert!(base.id == "1" && base.additional["email"] == "e");
    assert_eq!(to_value(&base).unwrap(), json);
    assert_eq!(downcast::<AadUserConversationMember>(&base).unwrap(), *member);
    assert_eq!(upcast::<AnyConversationMember>(&base), Aad(member));
}

#[test]
fn an_upcast_names_the_type_that_its_model_named() {
    let member = AadUserConversationMember { email: "e".into(), ..Default::default() };
    let base: ConversationMember = upcast(&member);
    assert_eq!(to_value(&base).unwrap(), json!({"@odata.type": DERIVED, "email": "e"}));
    assert_eq!(downcast::<AadUserConversationMember>(&base).unwrap().email, "e");
    assert!(upcast::<ConversationMember>(&ConversationMember::default()).additional.is_empty());
}

#[test]
fn a_cast_down_is_only_to_the_type_that_an_object_says() {
    assert!(downcast::<AadUserConversationMember>(&ConversationMember::default()).is_none());
    let bot = read(&json!({"@odata.type": "#microsoft.graph.bot", "id": "1", "skill": [1]}));
    assert!(downcast::<AadUserConversationMember>(&bot).is_none());
    let any = AnyConversationMember::from(AadUserConversationMember::default());
    assert_eq!(downcast(&any), Some(AadUserConversationMember::default()));
}

#[test]
fn a_value_that_fits_the_derived_type_only_finds_its_field() {
    let base: ConversationMember = from_str(&json!({"@odata.type": DERIVED, "email": 5, "id": 6}).to_string()).unwrap();
    let member: AadUserConversationMember = downcast(&base).unwrap();
    assert_eq!(misfits(&member), ["/email", "/id"]);
}

/// The context of a response with that path.
fn context(path: &str) -> String {
    format!("https://graph.microsoft.com/v1.0/$metadata#chats('19%3A2da4')/{path}")
}

fn page(context: &str, elements: &Value) -> Page<AnyConversationMember> {
    let json = json!({"@odata.context": context, "value": elements});
    let page: Page<AnyConversationMember> = from_str(&json.to_string()).unwrap();
    assert_eq!(to_value(&page).unwrap(), json, "written as it was read");
    page
}

#[test]
fn the_context_of_a_page_names_the_type_of_elements_that_do_not() {
    let elements = json!([{"id": "1", "email": "e"}, {"@odata.type": "#microsoft.graph.conversationMember", "email": "e"}, {"email": 5}]);
    for path in ["members/microsoft.graph.aadUserConversationMember", "members/microsoft.graph.aadUserConversationMember(id,a/b(c))"] {
        let page = page(&context(path), &elements);
        let [Aad(first), Base(_), Aad(third)] = page.items() else { panic!("{page:?}") };
        assert!(first.email == "e" && third.additional["email"] == 5);
        assert_eq!(misfits(&page), ["/value/2/email"]);
    }
    page("$metadata#Collection(microsoft.graph.aadUserConversationMember)", &elements);
    page("$metadata#members/microsoft.graph.aadUserConversationMember/$delta", &Value::Null);
}

#[test]
fn a_context_may_come_after_what_it_is_about() {
    let text =
        format!(r#"{{"value": [{{"email": "e"}}], "@odata.context": "{}"}}"#, context("x/microsoft.graph.aadUserConversationMember"));
    let page: Page<AnyConversationMember> = from_str(&text).unwrap();
    assert!(matches!(page.items(), [Aad(_)]));
}

#[test]
fn a_context_without_a_type_that_the_place_knows_names_none() {
    for path in ["members", "members(id,x/microsoft.graph.aadUserConversationMember)", "members/microsoft.graph.bot", "members('a.b')"] {
        let page = page(&context(path), &json!([{"email": "e"}]));
        assert!(matches!(page.items(), [Base(_)]), "{path}");
    }
}

#[test]
fn the_context_of_an_object_names_its_type() {
    let member = read(&json!({"@odata.context": context("members/microsoft.graph.aadUserConversationMember/$entity"), "email": "e"}));
    let Aad(of_response) = &member else { panic!("{member:?}") };
    assert_eq!(of_response.email, "e");
}

#[test]
fn elsewhere_an_object_says_the_type_that_the_context_of_its_response_named() {
    let path = "members/microsoft.graph.aadUserConversationMember";
    let page = page(&context(path), &json!([{"email": "e"}]));
    let [element] = page.items() else { panic!() };
    assert_eq!(to_string(element).unwrap(), format!(r#"{{"@odata.type":"{DERIVED}","email":"e"}}"#));
    let chat = Chat { members: vec![element.clone()].into(), ..Default::default() };
    assert_eq!(to_value(&chat).unwrap(), json!({"members": [{"@odata.type": DERIVED, "email": "e"}]}));

    let response = read(&json!({"@odata.context": context(&format!("{path}/$entity")), "email": "e"}));
    let sent = Call::patch("/members", &[]).body(&response).into_request("https://x.example").unwrap();
    assert_eq!(from_str::<Value>(std::str::from_utf8(sent.body()).unwrap()).unwrap()["@odata.type"], DERIVED);
}

#[test]
fn what_all_types_share_is_read_without_a_match() {
    let user = AadUserConversationMember { roles: ["owner"].into(), ..Default::default() };
    let any: AnyConversationMember = user.clone().into();
    assert_eq!(any.roles().items(), ["owner"]);
    assert_eq!(any.as_aad_user_conversation_member(), Some(&user));
    let base: AnyConversationMember = ConversationMember::default().into();
    assert!(base.as_aad_user_conversation_member().is_none() && base.roles().is_absent());
}

#[test]
fn a_place_converts_into_its_base_type_and_keeps_what_the_base_has_no_field_for() {
    let json = json!({"@odata.type": "#microsoft.graph.aadUserConversationMember", "roles": ["owner"], "userId": "1"});
    let any: AnyConversationMember = from_str(&json.to_string()).unwrap();
    let base = ConversationMember::from(any);
    assert_eq!(base.roles.items(), ["owner"]);
    assert_eq!(to_value(base).unwrap(), json);
    let plain = ConversationMember { roles: ["guest"].into(), ..Default::default() };
    assert_eq!(ConversationMember::from(AnyConversationMember::from(plain.clone())), plain);
}
