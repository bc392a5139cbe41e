//! Documented exchanges as the responses of the fake service, and the check against it.

use super::sample::*;
use crate::client::{Body, BoxFuture, Transport, TransportError};
use crate::prelude::*;
use crate::service::Service;
use crate::testing::{Check, DocumentedOperation, FakeService};
use http::{Request, Response};

enum Documented {}

impl Service for Documented {
    const BASE_URL: Option<&'static str> = Some("https://x/v1.0");
    const USER_AGENT: &'static str = "tests/1.0";
    const FOLDER: &'static str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests");
    const OPERATIONS: &'static [DocumentedOperation] = &[
        DocumentedOperation::new::<PostPinnedMessages>("pin.1 pin.2"),
        DocumentedOperation::new::<Update>("update.1 update.2").body::<Chat>(),
    ];
}

struct Update(Call);

impl Operation for Update {
    type Response = Option<Chat>;
    const INFO: Info = Info::new("chat::Update\n\n\nPATCH\n/chats/{chat-id}");
    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

fn pin(message: &str) -> PostPinnedMessages {
    PostPinnedMessages::new("1").message_bind(message)
}

#[tokio::test]
async fn a_request_that_is_documented_with_an_error_gets_it_and_no_other_request_does() {
    let client = FakeService::<Documented>::documented().client();
    assert_eq!(client.send(pin("nothing")).await.unwrap_err().code(), Some("NotAMessage"));
    assert_eq!(client.send(pin("something")).await.unwrap().id, "1");
    assert_eq!(client.send(pin("nothing").with_header("Prefer", "a")).await.unwrap().id, "1");
}

#[tokio::test]
async fn a_check_of_that_service_finds_nothing() {
    let report = Check::new(FakeService::<Documented>::documented().client()).all().run().await;
    assert!(report.deviations.is_empty() && report.sent == 3, "two documents of JSON with another layout are one: {report}");
}

/// Bodies get lost on the way, as a server must leave them out where the status has none.
struct Stripping(FakeService<Documented>);

impl Transport for Stripping {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let response = self.0.send(request).await?;
            Ok(if response.status().as_u16() == 204 { response.map(|_| Body::from(Bytes::new())) } else { response })
        })
    }
}

#[tokio::test]
async fn a_response_without_content_is_not_asked_for_the_documented_one() {
    let service = FakeService::<Documented>::documented();
    let client = service.builder().transport(Stripping(service.clone())).build().unwrap();
    let report = Check::new(client).all().only("chat::Update").run().await;
    assert!(report.deviations.is_empty() && report.sent == 1, "{report}");
}
