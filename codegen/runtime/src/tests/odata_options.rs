//! The values of query options.

use super::sample::*;
use crate::odata::{Expand, Filter, List as Names, Null, field, list, literal, not, phrase};
use crate::prelude::*;

fn uri(operation: impl Operation) -> String {
    operation.into_request("https://x").unwrap().uri().to_string()
}

#[test]
fn values_are_spelled_as_literals() {
    assert_eq!(literal("O'Neil"), "'O''Neil'");
    assert_eq!(literal(String::from("''")), "''''''");
    assert_eq!(
        [literal(true), literal(-5_i64), literal(7_u64), literal(1.5), literal(f64::NEG_INFINITY)],
        ["true", "-5", "7", "1.5", "-INF"]
    );
    assert_eq!(literal("2020-01-02T03:04:05.00Z".parse::<Timestamp>().unwrap()), "2020-01-02T03:04:05.00Z");
    assert_eq!(literal("2020-01-02".parse::<Date>().unwrap()), "2020-01-02");
    assert_eq!(literal("03:04:05".parse::<TimeOfDay>().unwrap()), "03:04:05");
    assert_eq!(literal("P1D".parse::<Duration>().unwrap()), "duration'P1D'");
    assert_eq!(literal("10.50".parse::<Decimal>().unwrap()), "10.50");
    let guid = "8b081ef6-4792-4def-b2c9-c363a1bf41d5";
    assert_eq!(literal(guid.parse::<Guid>().unwrap()), guid);
    assert_eq!(literal(Binary::from(vec![0xff, 0xee, 0xdd])), "binary'_-7d'");
    assert_eq!(literal(ChatType::OneOnOne), "'oneOnOne'");
    assert_eq!([literal(Null), literal(None::<&str>), literal(Some(1_i32))], ["null", "null", "1"]);
}

#[test]
fn conditions_are_combined_with_the_parentheses_they_need() {
    let a = || field("a").eq(1);
    assert_eq!(a().and(field("b").ne("x")).or(field("c").gt(2)).to_string(), "a eq 1 and b ne 'x' or c gt 2");
    assert_eq!(a().or(field("b").ge(1)).and(field("c").lt(2)).to_string(), "(a eq 1 or b ge 1) and c lt 2");
    assert_eq!(not(a().or(a())).and(Filter::raw("x or y")).to_string(), "not (a eq 1 or a eq 1) and (x or y)");
    assert_eq!(field("a").le(Null).to_string(), "a le null");
    assert_eq!(field("a").field("b").is_in(["x", "y'"]).to_string(), "a/b in ('x','y''')");
    assert_eq!(field("on").is_true().to_string(), "on");
}

#[test]
fn functions_and_lambdas() {
    let text = field("a").starts_with("x'").and(field("b").ends_with("y")).and(field("c").contains("z"));
    assert_eq!(text.to_string(), "startswith(a,'x''') and endswith(b,'y') and contains(c,'z')");
    let nested = field("members").any(|member| member.field("roles").all(|role| role.eq("owner")).and(field("topic").eq("x")));
    assert_eq!(nested.to_string(), "members/any(x:x/roles/all(xx:xx eq 'owner') and topic eq 'x')");
}

#[test]
fn an_expansion_has_options_of_its_own() {
    assert_eq!(Expand::new("members").to_string(), "members");
    let members = Expand::new("members").select(["id", "roles"]).top(5).skip(1).order_by(["id desc"]).count().top(6);
    assert_eq!(members.to_string(), "members($select=id,roles;$skip=1;$orderby=id desc;$count=true;$top=6)");
    let nested = Expand::new("a").expand([Expand::new("b").filter(field("c").eq("d;)")), Expand::new("e")]).levels(2).search(phrase("f"));
    assert_eq!(nested.to_string(), "a($expand=b($filter=c eq 'd;)'),e;$levels=2;$search=\"f\")");
}

#[test]
fn every_operation_takes_every_option() {
    let list = List::new().with_select(["id", "topic"]).with_top(5).with_skip(10).with_count().with_header("ConsistencyLevel", "eventual");
    assert_eq!(uri(list.clone()), "https://x/chats?$select=id,topic&$top=5&$skip=10&$count=true");
    assert_eq!(list.into_request("https://x").unwrap().headers()["consistencylevel"], "eventual");
    let list = List::new().with_filter(field("topic").eq("O'Neil & sons")).with_order_by(["topic desc", "id"]);
    assert_eq!(uri(list), "https://x/chats?$filter=topic%20eq%20'O''Neil%20%26%20sons'&$orderby=topic%20desc,id");
    let list = List::new().with_expand(["members", "tabs"]).with_search(phrase(r#"a "b" \"#));
    assert_eq!(uri(list), r"https://x/chats?$expand=members,tabs&$search=%22a%20%5C%22b%5C%22%20%5C%5C%22");
    let list = List::new().with_expand([Expand::new("members").top(1)]).with_top(1).with_top(2);
    assert_eq!(uri(list), "https://x/chats?$expand=members($top=1)&$top=2");
}

#[test]
fn a_list_is_one_text_or_several() {
    let select = |list: Names| uri(Nothing::new().with_select(list));
    let names = vec!["id".to_owned(), "topic".to_owned()];
    for list in ["id,topic".into(), ["id", "topic"].into(), (&["id", "topic"]).into(), (&*names).into(), list(&names), names.clone().into()]
    {
        assert_eq!(select(list), "https://x/chats?$select=id,topic");
    }
    assert_eq!(uri(Nothing::new().with_expand(Expand::new("message"))), "https://x/chats?$expand=message");
    assert_eq!(uri(Nothing::new().with_select("id".to_owned()).with_select(&names[1])), "https://x/chats?$select=topic");
}
