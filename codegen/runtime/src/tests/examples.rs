//! The tests of documented exchanges.

use super::sample::*;
use crate::example::leaves::Leaves;
use crate::example::{Exchange, responses_with, run_with};
use crate::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const REQUEST: &str = "POST https://graph.microsoft.com/v1.0/chats/19:2da4@thread.v2/pinnedMessages?$expand=a b HTTP/1.1
Authorization: Bearer {token}
Content-Type: application/json; charset=utf-8
Content-length: 63
Prefer: b, a

{ \"message@odata.bind\": \"m\", \"@odata.type\": \"#x\" }
";
const RESPONSE: &str = "HTTP/1.1 201 Created
Content-type: application/json

{ \"@odata.type\": \"#microsoft.graph.pinnedChatMessageInfo\", \"id\": \"1616964509832\", \"x\": null }
";

fn pin(chat: &str) -> PostPinnedMessages {
    PostPinnedMessages::new(chat).message_bind("m").with_expand("a b").prefer("a").prefer("b")
}

/// The body names the declared type of its place.
const DECLARED: &str = "# type as declared: \n";

/// The file of an exchange with notes above its messages.
fn exchange(request: &str, responses: &[&str]) -> String {
    let responses: String = responses.iter().map(|response| format!("### response page.md:9\n{response}\n")).collect();
    format!("### request page.md:1\n{DECLARED}{request}\n{responses}")
}

fn passes(request: &str, responses: &[&str], example: impl AsyncFnOnce(Exchange) -> Outcome) {
    run_with("page.1", Some("https://graph.microsoft.com/v1.0"), &exchange(request, responses), example);
}

/// The message with which an example fails.
fn complaint(request: &str, responses: &[&str], example: impl AsyncFnOnce(Exchange) -> Outcome) -> String {
    message(|| passes(request, responses, example))
}

/// The message with which a test fails.
fn message(trial: impl FnOnce()) -> String {
    *catch_unwind(AssertUnwindSafe(trial)).expect_err("the example passes").downcast::<String>().expect("a message")
}

#[test]
fn an_example_that_is_as_documented_passes() {
    passes(REQUEST, &[RESPONSE], async |graph| {
        let pinned = graph.send(pin("19:2da4@thread.v2")).await?;
        assert!(pinned.id == "1616964509832");
        Ok(())
    });
}

#[test]
fn every_difference_of_the_request_is_reported() {
    let complaint = complaint(REQUEST, &[RESPONSE], async |graph| {
        graph.send(PostPinnedMessages::new("19:2da4").message_bind("n").with_header("If-Match", "*").with_query("q", 1)).await?;
        Ok(())
    });
    for line in [
        "page.1: the request differs",
        "path: https://graph.microsoft.com/v1.0/chats/19:2da4/pinnedMessages instead of",
        "query: nothing instead of $expand=a b",
        "query: q=1 instead of nothing",
        "prefer: nothing instead of a, b",
        "if-match: * instead of nothing",
        "/message@odata.bind: \"n\" instead of \"m\"",
    ] {
        assert!(complaint.contains(line), "{line} in {complaint}");
    }
}

#[test]
fn fixed_segments_and_names_of_options_may_differ_in_case() {
    let request = REQUEST.replace("pinnedMessages", "PinnedMessages").replace("$expand", "$Expand");
    passes(&request, &[RESPONSE], async |graph| {
        graph.send(pin("19:2da4@thread.v2")).await?;
        Ok(())
    });
    let complaint = complaint(REQUEST, &[RESPONSE], async |graph| {
        graph.send(pin("19:2DA4@thread.v2")).await?;
        Ok(())
    });
    assert!(complaint.contains("path: https://graph.microsoft.com/v1.0/chats/19:2DA4@thread.v2/"), "{complaint}");
}

#[test]
fn the_method_and_the_body_count() {
    let complaint = complaint("GET /chats\n\n[1]", &[], async |graph| {
        graph.send(Nothing(Call::put("/chats", &[]).body(&Chat::default()))).await?;
        Ok(())
    });
    assert!(complaint.contains("method: PUT instead of GET") && complaint.contains(": {} instead of [1]"), "{complaint}");
}

#[test]
fn a_response_with_misfits_is_refused() {
    let complaint = complaint("GET /chats", &["HTTP/1.1 200 OK\n\n{\"value\": [{\"id\": 5}]}"], async |graph| {
        graph.send(List::new()).await?;
        Ok(())
    });
    assert!(complaint.contains("do not have the documented type: /value/0/id"), "{complaint}");
}

#[test]
fn a_response_that_cannot_be_decoded_is_refused() {
    let complaint = complaint("GET /chats", &["HTTP/1.1 200 OK\n\n[1]"], async |graph| {
        graph.send(List::new()).await?;
        Ok(())
    });
    assert!(complaint.contains("cannot be decoded") && complaint.contains("expected an object"), "{complaint}");
}

#[test]
fn an_example_that_sends_nothing_is_refused() {
    assert!(complaint("GET /chats", &[], async |_| Ok(())).contains("sends nothing"));
}

#[test]
fn an_example_may_lack_a_response() {
    passes("GET https://graph.microsoft.com/beta/chats", &[], async |graph| {
        let _ = graph.send(List::new()).await;
        Ok(())
    });
    passes("GET /v1.0/chats\nAccept: */*", &["HTTP/1.1 200 OK"], async |graph| {
        graph.send(List::new()).await?;
        Ok(())
    });
    passes("GET chats", &["HTTP/1.1 302 Found\nLocation: https://y"], async |graph| {
        graph.send(Content::new()).await?;
        Ok(())
    });
}

#[test]
fn every_response_is_tested_and_the_first_success_is_given() {
    let responses = ["HTTP/1.1 404 Not Found\n\n{\"error\": {\"code\": \"x\"}}", RESPONSE, RESPONSE];
    passes(REQUEST, &responses, async |graph| {
        assert!(graph.send(pin("19:2da4@thread.v2")).await?.id == "1616964509832");
        Ok(())
    });
    let complaint = complaint(REQUEST, &[RESPONSE, "HTTP/1.1 201 Created\n\n[1]"], async |graph| {
        graph.send(pin("19:2da4@thread.v2")).await?;
        Ok(())
    });
    assert!(complaint.contains("cannot be decoded"), "{complaint}");
}

#[test]
fn exactly_the_listed_misfits_are_allowed() {
    let listed = |note: &str, id: &str| format!("### response p:1\n{note}HTTP/1.1 200 OK\n\n{{\"value\": [{{\"id\": {id}}}]}}\n");
    responses_with::<List>("page.1", &listed("# does not fit: /value/0/id\n", "5"));
    let complaint = message(|| responses_with::<List>("page.1", &listed("# does not fit: /value/0/id\n", "\"5\"")));
    assert!(complaint.contains("lists them as misfits: /value/0/id"), "{complaint}");
}

#[test]
fn a_result_that_may_be_missing_is_tested_with_and_without_a_body() {
    let update = |response: &'static str| {
        passes("GET /chats", &["HTTP/1.1 204 No Content", response], async |graph| {
            assert_eq!(graph.send(Update::new()).await?, None);
            Ok(())
        });
    };
    update("HTTP/1.1 200 OK\n\n{\"id\": \"1\", \"x\": 1}");
    let complaint = message(|| update("HTTP/1.1 200 OK\n\n{\"id\": 1}"));
    assert!(complaint.contains("do not have the documented type: /id"), "{complaint}");
}

#[test]
fn what_is_not_tested_is_skipped() {
    let text = "### response p:1\n# not tested: its body is not JSON\nHTTP/1.1 200 OK\n\n{\n\n### response p:2\nHTTP/1.1 200 OK\n\n{}\n";
    responses_with::<List>("page.1", text);
}

#[test]
fn a_type_may_only_be_left_to_a_place_that_has_no_other() {
    let strict = exchange(REQUEST, &[RESPONSE]).replace(DECLARED, "");
    let complaint = message(|| {
        run_with("page.1", Some("https://graph.microsoft.com/v1.0"), &strict, async |graph| {
            graph.send(pin("19:2da4@thread.v2")).await?;
            Ok(())
        });
    });
    assert!(complaint.contains("/@odata.type: nothing instead of \"#x\""), "{complaint}");
}

#[test]
fn control_information_counts_as_such_at_any_depth() {
    let count = |body: &str, model: Option<&dyn Model>| Leaves::of(body, model).to_string();
    let body = r##"{"@odata.context": "c", "id": "1", "extra": [{"@odata.type": "#x", "a": 1, "b@odata.count": 2, "b": {"c": [3, 4]}}]}"##;
    let chat: Chat = serde_json::from_str(body).unwrap();
    assert_eq!(count(body, Some(&chat)), "leaves 7 open 3 control 3");
    assert_eq!(count(body, None), "leaves 7 open 4 control 3");
    assert_eq!(count("", None), "leaves 0 open 0 control 0");
}
