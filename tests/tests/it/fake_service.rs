//! The fake service of a generated crate.

use generated::testing::{FakeService, Reply};
use generated::{Batch, Operation, chat, models, user};

#[tokio::test]
async fn it_responds_as_the_pages_document() {
    let service = FakeService::documented();
    let client = service.client();
    let documented = client.send(chat::Get::new("19:b8577894a63548969c5c92bb9c80c5e1@thread.v2")).await.unwrap();
    assert_eq!(documented.topic, "test group 1");
    let another = client.send(chat::Get::new("another").with_select("topic")).await.unwrap();
    assert!(!another.id.is_absent(), "the form of the URL is documented");
    assert_eq!(client.base_url(), generated::BASE_URL);

    let mut batch = Batch::new();
    let part = batch.add(chat::Get::new("19:b8577894a63548969c5c92bb9c80c5e1@thread.v2"));
    assert_eq!(client.send_batch(batch).await.get(&part).unwrap(), documented);
}

#[tokio::test]
async fn a_handler_goes_before_what_is_documented() {
    let service = FakeService::documented();
    service.on::<chat::Get>().once(Reply::error(404, "NotFound", "No chat."));
    service.on::<user::Get>().always(models::User { id: "1".into(), ..models::User::default() });
    let client = service.client();
    assert!(client.send(chat::Get::new("1")).await.unwrap_err().is_not_found());
    assert_eq!(client.send(user::Get::me()).await.unwrap().id, "1");
    service.requests()[1].assert_is(user::Get::me());
}
