//! What a page calls required is in the request, or the request is not sent.

use crate::prelude::*;
use crate::{Batch, Error, Raw, Required};
use serde_json::json;

struct Update(Call);

impl Update {
    fn new() -> Self {
        Self(Call::patch("/tasks", &[]))
    }
    fn with(body: Value) -> Self {
        Self(Call::patch("/tasks", &[]).json(&body))
    }
}

impl Operation for Update {
    type Response = ();
    const INFO: Info = Info::new("task::Update\nUpdate\nx.md\nPATCH\theader If-Match\tquery period\tproperty plan\n/tasks\n\tA\t-\t");
    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

fn refused(operation: Update) -> String {
    match operation.into_request("https://x") {
        Err(Error::Misuse(why)) => why,
        other => panic!("{other:?} is not refused"),
    }
}

#[test]
fn everything_that_is_missing_is_named_at_once() {
    let why = refused(Update::new());
    assert_eq!(why, "task::Update requires the header `If-Match`, the query option `period`, the property `plan` of the body");
    let why = refused(Update::new().with_header("if-match", "*").with_parameter("plan", 1));
    assert_eq!(why, "task::Update requires the query option `period`");
}

#[test]
fn a_property_may_be_null_or_a_reference_or_a_parameter() {
    for body in [json!({"plan": null}), json!({"plan@odata.bind": "https://x/plans/1"}), json!({"a": 1, "plan": {"id": "1"}})] {
        assert!(Update::with(body).with_header("If-Match", "*").with_query("period", "D7").into_request("https://x").is_ok());
    }
    let with = |body| refused(Update::with(body).with_header("If-Match", "*").with_query("period", "D7"));
    assert_eq!(with(json!({"plans": 1, "plan@odata.type": "x"})), "task::Update requires the property `plan` of the body");
}

#[test]
fn a_batch_insists_as_well_and_a_raw_request_does_not() {
    let mut batch = Batch::new();
    let part = batch.add(Update::new());
    let mut run = batch.run("https://x");
    assert!(run.step().is_none(), "nothing is left to send");
    assert!(matches!(run.finish().get(&part), Err(Error::Misuse(why)) if why.starts_with("task::Update requires")));
    assert!(Raw::from(Update::new().call().clone()).into_request("https://x").is_ok());
}

#[test]
fn what_is_required_is_known_beside_the_method() {
    assert_eq!(Update::INFO.method(), "PATCH");
    let expected = [Required::Header("If-Match"), Required::Query("period"), Required::Property("plan")];
    assert_eq!(Update::INFO.required().collect::<Vec<_>>(), expected);
    assert_eq!(Update::INFO.permissions().count(), 1);
}
