//! Templates as pages write them, and what is wrong with some.

use crate::diag::Findings;
use crate::page::syntax::template::*;
use crate::source::SourceMap;

fn parse(text: &str) -> Result<Template, Malformed> {
    let map = SourceMap::from_texts([("p.md", text)], [], &mut Findings::new());
    Template::parse(map.pages()[0], text, 0..text.len(), &mut Vec::new())
}

fn template(text: &str) -> Template {
    parse(text).unwrap_or_else(|m| panic!("{}", m.what))
}

/// Segments one by one; a placeholder as `{name|other name}`, with `argument=` and quotes before and around it.
fn segments(text: &str) -> Vec<String> {
    template(text).segments.iter().map(show).collect()
}

fn show(segment: &Segment) -> String {
    let part = |part: &Part| match part {
        Part::Literal(text) => text.clone(),
        Part::Placeholder(p) => {
            let quote = if p.quoted { "\"" } else { "" };
            format!("{}{quote}{{{}}}{quote}", p.argument.as_deref().map_or(String::new(), |a| format!("<{a}>")), p.names.join("|"))
        }
    };
    segment.parts.iter().map(part).collect()
}

#[test]
fn braces_angles_and_lone_parentheses_are_placeholders() {
    assert_eq!(segments("/chats/{chat-id}/members/<member id>"), ["chats", "{chat-id}", "members", "{member id}"]);
    assert_eq!(segments("/teams/(team-id)/schedule"), ["teams", "{team-id}", "schedule"]);
}

#[test]
fn a_placeholder_may_have_several_names() {
    assert_eq!(segments("/users/{id | userPrincipalName}"), ["users", "{id|userPrincipalName}"]);
    assert_eq!(segments("/users/{user-id} | user-principal-name/chats"), ["users", "{user-id|user-principal-name}", "chats"]);
}

#[test]
fn arguments_of_functions_are_named_and_may_be_quoted() {
    assert_eq!(segments("/f(x='{a}',y={b})"), ["f(x='<x>\"{a}\"',y=<y>{b})"]);
    assert_eq!(segments("/range(address='<address>')/row"), ["range(address='<address>\"{address}\"')", "row"]);
    assert_eq!(segments("/f(x=a.kind'{b}')"), ["f(x=a.kind'<x>\"{b}\"')"]);
    assert_eq!(segments("/g(on='reviewer/x')"), ["g(on='reviewer/x')"]);
}

#[test]
fn paths_of_drives_keep_their_colons() {
    assert_eq!(segments("/me/drive/root:/{item-path}:/content"), ["me", "drive", "root:", "{item-path}:", "content"]);
}

#[test]
fn origin_and_version_are_the_prefix() {
    let absolute = template("https://graph.microsoft.com/v1.0/me/photo/$value");
    assert_eq!(absolute.prefix.as_deref(), Some("https://graph.microsoft.com/v1.0"));
    assert_eq!(absolute.text, "/me/photo/$value");
    assert_eq!(template("~/me").text, "/me");
    assert_eq!(template("me/drive").text, "/me/drive");
}

#[test]
fn what_is_not_whole_and_still_certain_is_repaired() {
    let repaired = |text: &str| {
        let map = SourceMap::from_texts([("p.md", text)], [], &mut Findings::new());
        let mut repairs = Vec::new();
        let template = Template::parse(map.pages()[0], text, 0..text.len(), &mut repairs).unwrap_or_else(|m| panic!("{}", m.what));
        (template.text, repairs.len())
    };
    assert_eq!(repaired("/a/b/{id}/.../c"), ("/a/b/{id}/c".into(), 1));
    assert_eq!(repaired("/a/range(address='{x}'/row"), ("/a/range(address='{x}')/row".into(), 1));
    assert_eq!(segments("/a/range(address='<x>'/row")[1], "range(address='<address>\"{x}\"')");
}

#[test]
fn what_leaves_a_doubt_is_malformed() {
    for text in ["/a/.../c", "/a/f(x/c", "/** Collection of a not found", "/a /b"] {
        assert!(parse(text).is_err(), "{text}");
    }
    assert!(parse("/a/f(x={x}, y={y})/{the id}").is_ok());
}

#[test]
fn the_query_is_read_apart() {
    let template = template("/me/messages?$filter=id eq '{id}'&$top=1");
    let query: Vec<_> = template.query.iter().map(|(name, value)| format!("{} {}", name.value, show(value))).collect();
    assert_eq!(query, ["$filter id eq '\"{id}\"'", "$top 1"]);
    assert_eq!(template.segments.len(), 2);
}

#[test]
fn a_malformed_placeholder_is_pointed_at() {
    let wrong = |text: &str| parse(text).err().map(|m| (m.span.range(), m.what));
    assert_eq!(wrong("/a/{b/c"), Some((3..7, "the placeholder `{b/c` is not closed".into())));
    assert_eq!(wrong("/a/b}"), Some((4..5, "`}` closes a placeholder that is not open".into())));
    assert_eq!(wrong("/a/.../b").map(|w| w.0), Some(3..6));
    assert_eq!(wrong("/f(x=y/b").map(|w| w.0), Some(1..8));
    assert_eq!(wrong("/a/{}"), Some((3..5, "a placeholder has no name".into())));
}
