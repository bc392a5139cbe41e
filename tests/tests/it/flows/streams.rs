//! Requests whose body is a stream or has several parts, as they come over a socket.

use super::{client, json};
use crate::server::{Act, Server};
use generated::models::DriveItem;
use generated::{Body, Error, Multipart, MultipartPart, Raw, RequestBody, drive_item};
use serde_json::json;

const SIZE: usize = 3_000_000;

/// A file of some megabytes.
fn file() -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), content()).unwrap();
    file
}

fn content() -> Vec<u8> {
    (0..SIZE).map(|at| (at % 251) as u8).collect()
}

async fn put(server: &Server, body: impl Into<RequestBody>) -> Result<DriveItem, Error> {
    client(server).send(drive_item::PutContent::me_path("film.mp4", body)).await
}

fn created() -> Act {
    json(201, &json!({"id": "1"}))
}

#[tokio::test]
async fn a_file_is_sent_as_it_is_read_with_or_without_its_length() {
    let server = Server::deciding(|_| created()).await;
    let file = file();
    for length in [Some(SIZE as u64), None] {
        let body = Body::reader(tokio::fs::File::open(file.path()).await.unwrap()).with_length(length);
        assert_eq!(put(&server, body).await.unwrap().id, "1");
    }
    let [known, unknown] = &server.requests()[..] else { panic!("two requests") };
    assert_eq!(known.headers["content-length"], SIZE.to_string());
    assert_eq!(unknown.headers["transfer-encoding"], "chunked");
    assert!(known.body == content() && unknown.body == content());
}

#[tokio::test]
async fn a_file_that_can_be_opened_again_arrives_although_the_connection_is_lost() {
    let lost = |before, _: &_| (before < 2).then_some(1_000_000);
    let server = Server::impatient(lost, |_| created()).await;
    let file = file();
    let path = file.path().to_owned();
    let body = RequestBody::again(move || {
        let path = path.clone();
        async move { Ok::<_, std::io::Error>(Body::reader(tokio::fs::File::open(path).await?).with_length(SIZE as u64)) }
    });
    assert_eq!(put(&server, body).await.unwrap().id, "1");
    assert!(server.requests().len() == 3 && server.requests()[2].body == content());
}

#[tokio::test]
async fn a_file_that_is_read_once_is_lost_with_the_connection() {
    let server = Server::impatient(|_, _| Some(1_000_000), |_| created()).await;
    let body = Body::reader(tokio::fs::File::open(file().path()).await.unwrap()).with_length(SIZE as u64);
    let error = put(&server, body).await.unwrap_err();
    assert!(error.to_string().contains("can be sent only once") && server.requests().len() == 1, "{error}");
}

#[tokio::test]
async fn a_file_that_is_shorter_than_it_says_is_not_a_request() {
    let server = Server::deciding(|_| created()).await;
    let body = Body::reader(tokio::fs::File::open(file().path()).await.unwrap()).with_length(SIZE as u64 + 1);
    let error = put(&server, body).await.unwrap_err();
    assert!(error.to_string().ends_with("the body of the request cannot be read: it is shorter than its stated length"), "{error}");
}

#[tokio::test]
async fn an_operation_that_sends_bytes_takes_several_parts() {
    let server = Server::deciding(|_| created()).await;
    let page = MultipartPart::new("<img src='name:image'>", "text/html").name("Presentation");
    let parts = Multipart::form_data().part(page).part(MultipartPart::new(vec![0, 1, 2], "image/png").name("image"));
    put(&server, parts.clone()).await.unwrap();
    client(&server).send(Raw::post("/me/onenote/pages").multipart(parts)).await.unwrap();
    for seen in server.requests() {
        let content_type = seen.headers["content-type"].to_str().unwrap();
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        let parts = seen.body.windows(boundary.len()).filter(|window| *window == boundary.as_bytes()).count();
        assert_eq!((parts, seen.headers["content-length"].to_str().unwrap()), (3, &*seen.body.len().to_string()));
    }
}
