//! Models that are changed, and models of several types.

use super::{client, json};
use crate::server::Server;
use generated::models::{AnyAttachment, Attachment, DriveItem, FileAttachment};
use generated::{
    Binary, Operation as _, PermissionType, Property, chat, downcast, drive_item, etag, message, patch, required_scopes, upcast, user,
};
use serde_json::{Value, json};

/// A file that takes an update only if it is still the version that was read.
async fn one_file() -> Server {
    let mut file = json!({"id": "1", "name": "a.txt", "description": "d", "size": 5, "createdBy": {"user": {"displayName": "x"}}});
    let mut version = 1;
    Server::deciding(move |seen| {
        if seen.method == "PATCH" {
            if seen.headers["if-match"] != format!("\"{version}\"") {
                return json(412, &json!({"error": {"code": "notAllowed"}}));
            }
            let update: serde_json::Map<String, Value> = serde_json::from_slice(&seen.body).unwrap();
            file.as_object_mut().unwrap().extend(update);
            version += 1;
        }
        let mut response = file.clone();
        response["@odata.etag"] = format!("\"{version}\"").into();
        json(200, &response)
    })
    .await
}

#[tokio::test]
async fn an_update_has_only_what_changed_and_is_refused_if_somebody_was_faster() {
    let server = one_file().await;
    let client = client(&server);
    let old = client.send(drive_item::Get::me_item("1")).await.unwrap();
    let mut new = old.clone();
    new.name = "b.txt".into();
    new.description = Property::Null;
    let update = || drive_item::Update::me_item("1", patch(&old, &new).unwrap()).if_match(etag(&old).unwrap());
    let updated: DriveItem = client.send(update()).await.unwrap();
    let sent: Value = serde_json::from_slice(&server.requests()[1].body).unwrap();
    assert_eq!(sent, json!({"name": "b.txt", "description": null}));
    assert!(patch(&new, &updated).is_none(), "the service has what was wanted");
    assert!(client.send(update()).await.unwrap_err().is_precondition_failed());
}

#[tokio::test]
async fn attachments_are_told_apart_by_their_type_and_go_back_as_they_came() {
    let attachments = json!([
        {"@odata.type": "#microsoft.graph.fileAttachment", "id": "1", "contentBytes": "aGk=", "name": "a.txt"},
        {"@odata.type": "#microsoft.graph.unheardOfAttachment", "id": "2", "weight": [1]}
    ]);
    let response = json!({ "value": attachments });
    let server = Server::deciding(move |seen| match &*seen.method {
        "GET" => json(200, &response),
        _ => json(201, &serde_json::from_slice(&seen.body).unwrap()),
    })
    .await;
    let client = client(&server);
    let page = client.send(message::ListAttachments::me("m")).await.unwrap();
    let [AnyAttachment::FileAttachment(file), AnyAttachment::Attachment(other)] = page.items() else { panic!("{page:?}") };
    assert_eq!(file.content_bytes.value().map(AsRef::as_ref), Some(&b"hi"[..]));
    assert_eq!(other.additional["weight"], json!([1]));

    let base: Attachment = upcast(&**file);
    assert_eq!(downcast::<FileAttachment>(&base).as_ref(), Some(&**file));
    assert!(downcast::<FileAttachment>(&**other).is_none());

    for (at, attachment) in page.items().iter().enumerate() {
        client.send(message::PostAttachments::me("m", attachment.clone())).await.unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&server.requests()[at + 1].body).unwrap(), attachments[at]);
    }
    let built = FileAttachment { name: "b.txt".into(), content_bytes: Binary::from(b"ho".to_vec()).into(), ..Default::default() };
    client.send(message::PostAttachments::me("m", built)).await.unwrap();
    let sent: Value = serde_json::from_slice(&server.requests()[3].body).unwrap();
    assert_eq!(sent, json!({"@odata.type": "#microsoft.graph.fileAttachment", "name": "b.txt", "contentBytes": "aG8="}));
}

#[test]
fn a_program_knows_which_permissions_it_has_to_ask_for() {
    let calls = [user::ListMessages::INFO, message::Forward::INFO, chat::ListMessages::INFO];
    let scopes = required_scopes(calls, PermissionType::DelegatedWork).unwrap();
    assert_eq!(scopes.len(), 3, "{scopes:?}");
    let error = required_scopes(calls, PermissionType::DelegatedPersonal).unwrap_err();
    assert_eq!(error.operations.iter().map(|operation| operation.name()).collect::<Vec<_>>(), ["chat::ListMessages"]);
}
