//! The example programs do what their first line says, against a server on loopback.

use crate::proxy::Proxy;
use crate::server::{Act, Reply, Seen, Server};
use bytes::Bytes;
use generated::models::{ItemBody, Message, User};
use generated::testing::{FakeService, Reply as FakeReply};
use generated::{BlockingClient, Change, Client, message, user};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[path = "../../examples/app_only.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod app_only;
#[path = "../../examples/attachment.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod attachment;
#[path = "../../examples/batch.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod batch;
#[path = "../../examples/bulk.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod bulk;
#[path = "../../examples/cli.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod cli;
#[path = "../../examples/delta.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod delta;
#[path = "../../examples/mail.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod mail;
#[path = "../../examples/permissions.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod permissions;
#[path = "../../examples/rate_limit.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod rate_limit;
#[path = "../../examples/raw.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod raw;
#[path = "../../examples/unit_test.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod unit_test;
#[path = "../../examples/upload.rs"]
#[allow(dead_code, reason = "its main calls what is tested here")]
mod upload;

/// A server that responds with JSON, and a client of it.
pub(crate) async fn service(mut respond: impl FnMut(&Seen, &str) -> (u16, Value) + Send + 'static) -> (Server, Client) {
    let decide = move |seen: &Seen| {
        let origin = format!("http://{}", seen.headers["host"].to_str().unwrap());
        let (status, body) = respond(seen, &origin);
        Act::Reply(Reply::json(status, body.to_string()))
    };
    let server = Server::deciding(decide).await;
    let client = Client::builder("a-token").base_url(format!("{}/v1.0", server.origin)).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn mail_shows_the_unread_messages_of_all_pages() {
    let (server, client) = service(|seen, origin| {
        let message = |name, subject| json!({"from": {"emailAddress": {"name": name}}, "subject": subject});
        let more = format!("{origin}/v1.0/me/mailFolders/inbox/messages?$skip=50");
        let last = seen.target.contains("$skip=50");
        let first = json!({"value": [message("Megan Bowen", "Numbers")], "@odata.nextLink": more});
        (200, if last { json!({"value": [message("Alex Wilber", "Lunch?")]}) } else { first })
    })
    .await;
    let mut shown = Vec::new();
    mail::unread(&client, |from, subject| shown.push(format!("{from}: {subject}"))).await.unwrap();
    assert_eq!(shown, ["Megan Bowen: Numbers", "Alex Wilber: Lunch?"]);
    assert!(server.requests()[0].target.contains("isRead%20eq%20false"), "{:?}", server.requests()[0].target);
}

#[tokio::test]
async fn delta_goes_on_where_the_last_run_ended() {
    let (server, client) = service(|seen, origin| {
        let link = |token: &str| format!("{origin}/v1.0/me/mailFolders/inbox/messages/delta?$deltatoken={token}");
        let again = seen.target.contains("$deltatoken=first");
        let removed = json!({"value": [{"id": "1", "@removed": {"reason": "deleted"}}], "@odata.deltaLink": link("second")});
        (200, if again { removed } else { json!({"value": [{"id": "1", "subject": "Lunch?"}], "@odata.deltaLink": link("first")}) })
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("inbox.link");
    let first = delta::sync(&client, &store).await.unwrap();
    assert!(matches!(&first[..], [Change::Updated(message)] if message.subject == "Lunch?"));
    let second = delta::sync(&client, &store).await.unwrap();
    assert!(matches!(&second[..], [Change::Removed(removed)] if removed.id.as_deref() == Some("1")));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn upload_sends_a_file_in_pieces() {
    let (server, client) = service(|seen, origin| match seen.method.as_str() {
        "POST" => (200, json!({"uploadUrl": format!("{origin}/session"), "nextExpectedRanges": ["0-"]})),
        _ if seen.headers["content-range"].to_str().unwrap().starts_with("bytes 0-") => (202, json!({"nextExpectedRanges": ["5242880-"]})),
        _ => (201, json!({"id": "1", "name": "film.mp4"})),
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("film.mp4");
    std::fs::write(&file, vec![7; 6 * 1024 * 1024]).unwrap();
    let item = upload::upload(&client, file, |_, _| ()).await.unwrap();
    assert_eq!(item.name, "film.mp4");
    let targets: Vec<_> = server.requests().into_iter().map(|seen| (seen.target, seen.headers.contains_key("authorization"))).collect();
    let session = ("/session".to_owned(), false);
    assert_eq!(targets, [("/v1.0/me/drive/root:/Uploads/film.mp4:/createUploadSession".to_owned(), true), session.clone(), session]);
}

#[tokio::test]
async fn batch_asks_once_and_lives_without_a_manager() {
    let (server, client) = service(|_, _| {
        let me = json!({"id": "1", "status": 200, "body": {"displayName": "Adele Vance"}});
        let manager = json!({"id": "2", "status": 404, "body": {"error": {"code": "Request_ResourceNotFound"}}});
        let events = json!({"id": "3", "status": 200, "body": {"value": [{"subject": "Kickoff"}, {"subject": "Review"}]}});
        (200, json!({"responses": [events, manager, me]}))
    })
    .await;
    let summary = batch::summary(&client).await.unwrap();
    assert_eq!(summary, "Adele Vance works for nobody and has these events: Kickoff, Review");
    assert_eq!(server.only_request().target, "/v1.0/$batch");
}

#[tokio::test]
async fn raw_adds_a_task_to_the_list_of_that_name() {
    let (server, client) = service(|seen, origin| match (seen.method.as_str(), seen.target.contains("$skip")) {
        ("GET", false) => {
            let more = format!("{origin}/v1.0/me/todo/lists?$skip=1");
            (200, json!({"value": [{"id": "1", "displayName": "Tasks"}], "@odata.nextLink": more}))
        }
        ("GET", true) => (200, json!({"value": [{"id": "a/b", "displayName": "Travel"}]})),
        _ => (201, json!({"id": "9", "title": "Pack"})),
    })
    .await;
    assert_eq!(raw::add(&client, "Travel", "Pack").await.unwrap().as_deref(), Some("9"));
    let sent = server.requests().pop().unwrap();
    assert_eq!((&*sent.target, &sent.body[..]), ("/v1.0/me/todo/lists/a%2Fb/tasks", &br#"{"title":"Pack"}"#[..]));
    assert_eq!(raw::add(&client, "Garden", "Mow").await.unwrap(), None);
}

#[test]
fn permissions_reports_scopes_by_account_and_what_cannot_be_called() {
    let report = permissions::report();
    let personal = report.split("\n\n").nth(1).unwrap();
    let expected = "\
A user with a personal account
  user::ListMessages       Mail.ReadBasic
  message::Forward         Mail.Send
  user::FindMeetingTimes   cannot be called
  chat::ListMessages       cannot be called
  To ask for:              Mail.ReadBasic Mail.Send";
    assert_eq!(personal, expected);
}

/// The identity service and the API, behind one proxy. The API takes any token but the first.
async fn organization() -> Proxy {
    let mut tokens = 0;
    Proxy::of(&["login.microsoftonline.com", "graph.microsoft.com"], move |seen| {
        let token = seen.headers.get("authorization").map(|token| token.to_str().unwrap().to_owned());
        let (status, body) = match (&*seen.target, token.as_deref()) {
            ("/contoso/oauth2/v2.0/token", None) => {
                tokens += 1;
                (200, json!({"access_token": format!("token-{tokens}"), "expires_in": 3600, "token_type": "Bearer"}))
            }
            (_, Some("Bearer token-1")) => (401, json!({"error": {"code": "InvalidAuthenticationToken"}})),
            (target, Some("Bearer token-2")) if target.contains("$skiptoken") => (200, json!({"value": [{"displayName": "Megan"}]})),
            (_, Some("Bearer token-2")) => {
                let next = "https://graph.microsoft.com/v1.0/users?$skiptoken=2";
                (200, json!({"value": [{"displayName": "Adele"}], "@odata.nextLink": next}))
            }
            _ => (500, json!({})),
        };
        Act::Reply(Reply::json(status, body.to_string()))
    })
    .await
}

#[tokio::test]
async fn app_only_gets_another_token_when_one_is_refused_and_keeps_it() {
    let proxy = organization().await;
    let application = app_only::Application { tenant: "contoso".into(), id: "app".into(), secret: "a b&c".into() };
    let graph = app_only::connect(application, &proxy.address, proxy.authority.as_bytes()).unwrap();
    assert_eq!(app_only::users(&graph).await.unwrap(), ["Adele", "Megan"]);
    let targets: Vec<_> = proxy.requests().into_iter().map(|seen| seen.target).collect();
    let (token, users) = ("/contoso/oauth2/v2.0/token", "/v1.0/users?$select=displayName");
    assert_eq!(targets, [token, users, token, users, "/v1.0/users?$skiptoken=2"]);
    let form = "grant_type=client_credentials&client_id=app&client_secret=a+b%26c&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default";
    assert_eq!(proxy.requests()[0].body, form);
    let hosts: Vec<_> = proxy.connected().iter().map(|head| head.split(' ').nth(1).unwrap().to_owned()).collect();
    assert!(hosts.contains(&"login.microsoftonline.com:443".to_owned()) && hosts.contains(&"graph.microsoft.com:443".to_owned()));
}

#[tokio::test]
async fn attachment_sends_five_megabytes_with_a_draft() {
    const SIZE: usize = 5 * 1024 * 1024 + 7;
    let received = Arc::new(Mutex::new(Vec::new()));
    let content = Arc::clone(&received);
    let server = Server::deciding(move |seen| {
        let origin = format!("http://{}", seen.headers["host"].to_str().unwrap());
        let json = |status, body: Value| Act::Reply(Reply::json(status, body.to_string()));
        match (&*seen.method, &*seen.target) {
            ("POST", "/v1.0/me/messages") => json(201, json!({"id": "AAMk="})),
            ("POST", "/v1.0/me/messages/AAMk=/send" | "/v1.0/me/messages/AAMk%3D/send") => Act::Reply(Reply::new(202, &[], "")),
            ("POST", _) => json(201, json!({"uploadUrl": format!("{origin}/session"), "nextExpectedRanges": ["0-"]})),
            _ => {
                let mut content = content.lock().unwrap();
                content.extend_from_slice(&seen.body);
                let place = "https://outlook.office.com/attachments('7')";
                let more = json!({"expirationDateTime": "2030-01-01T00:00:00Z", "nextExpectedRanges": [format!("{}-", content.len())]});
                if content.len() < SIZE { json(200, more) } else { Act::Reply(Reply::new(201, &[("location", place)], "")) }
            }
        }
    })
    .await;
    let client = Client::builder("a-token").base_url(format!("{}/v1.0", server.origin)).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.pdf");
    let bytes: Vec<u8> = (0..SIZE).map(|at| (at % 251) as u8).collect();
    std::fs::write(&file, &bytes).unwrap();

    let place = attachment::send(&client, "megan@contoso.com", &file).await.unwrap();

    assert_eq!(place.as_deref(), Some("https://outlook.office.com/attachments('7')"));
    assert!(*received.lock().unwrap() == bytes, "the attachment is the file");
    let requests = server.requests();
    let session: Value = serde_json::from_slice(&requests[1].body).unwrap();
    assert_eq!(session["AttachmentItem"], json!({"attachmentType": "file", "name": "report.pdf", "size": SIZE}));
    assert!(requests.last().unwrap().target.ends_with("/send"), "{:?}", requests.last());
}

/// Users of whom the third is unknown, the fifth is forbidden, the seventh is busy once, and the ninth is left out of the response.
fn users() -> FakeService {
    let (service, mut busy) = (FakeService::new(), true);
    service.on::<user::Get>().respond(move |request| match request.argument("id | userPrincipalName").unwrap() {
        "u3" => Err(FakeReply::error(404, "Request_ResourceNotFound", "there is no such user")),
        "u5" => Err(FakeReply::error(403, "Authorization_RequestDenied", "not yours")),
        "u7" if std::mem::take(&mut busy) => Err(FakeReply::throttled(Duration::from_secs(30))),
        "u9" => Err(FakeReply::lost()),
        id => Ok(User { display_name: format!("Name of {id}").into(), ..User::default() }),
    });
    service
}

#[tokio::test(start_paused = true)]
async fn bulk_reads_45_users_in_batches_and_reports_each_failure() {
    let (service, batches) = (users(), Arc::new(Mutex::new(Vec::new())));
    let log = Arc::clone(&batches);
    let counted = move |inner| rate_limit::Limited::new(inner, 1, move |line| log.lock().unwrap().push(line));
    let client = service.builder().middleware(counted).build().unwrap();

    let report = bulk::names(&client, (1..=45).map(|number| format!("u{number}")).collect()).await;

    assert_eq!((batches.lock().unwrap().len(), service.requests().len()), (4, 46), "three batches, and one for what was busy");
    assert_eq!((report.names.len(), report.missing), (42, vec!["u3".to_owned()]));
    assert_eq!((&*report.names[0], &*report.names[41]), ("Name of u1", "Name of u45"));
    let failed: HashMap<_, _> = report.failed.iter().map(|(id, error)| (&**id, error.to_string())).collect();
    let why = |id: &str| failed[id].split(" (").next().unwrap().to_owned();
    assert_eq!(why("u5"), "the service responded with 403 Forbidden, Authorization_RequestDenied: not yours");
    assert_eq!(why("u9"), "the service responded to the batch with 200 OK, but not to this operation");
}

#[test]
fn cli_lists_reads_and_saves_mail_without_async() {
    let service = FakeService::new();
    let message = |id: &str, subject: &str| Message { id: id.into(), subject: subject.into(), ..Message::default() };
    service.on::<user::ListMessages>().pages([vec![message("1", "Numbers"), message("2", "Lunch?")], vec![message("3", "Late")]]);
    service.on::<message::Get>().respond(move |request| Message {
        body: ItemBody { content: "Noon.".into(), ..ItemBody::default() }.into(),
        ..message(request.argument("id").unwrap_or("?"), "Lunch?")
    });
    service.on::<message::Update>().always(Message::default());
    service.on::<message::GetValue>().always(Bytes::from_static(b"MIME-Version: 1.0"));
    let graph = BlockingClient::new(service.client()).unwrap();
    let run = |words: &str| {
        let mut out = Vec::new();
        let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
        cli::run(&graph, &words, &mut out).map(|()| String::from_utf8(out).unwrap()).map_err(|error| error.to_string())
    };
    assert_eq!(run("list 3").unwrap(), "1  Numbers\n2  Lunch?\n3  Late\n");
    assert_eq!(run("read 2").unwrap(), "Lunch?\n\nNoon.\n");
    assert_eq!(service.requests().last().unwrap().json(), json!({"isRead": true}));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mail");
    assert_eq!(run(&format!("save 2 {}", file.display())).unwrap(), "");
    assert_eq!(std::fs::read(file).unwrap(), b"MIME-Version: 1.0");
    assert_eq!(run("send 2").unwrap_err(), "use `list COUNT`, `read ID` or `save ID FILE`");
}

#[tokio::test(start_paused = true)]
async fn rate_limit_logs_attempts_and_lets_few_requests_through_at_once() {
    let service = FakeService::new();
    let busy = FakeReply::throttled(Duration::from_secs(3));
    service.on::<user::Get>().once(busy).always(User { display_name: "Adele".into(), ..User::default() });
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&lines);
    let limited = move |inner| rate_limit::Limited::new(inner, 1, move |line| log.lock().unwrap().push(line));
    let graph = service.builder().middleware(limited).build().unwrap();
    let (first, second) = tokio::join!(rate_limit::greeting(&graph), rate_limit::greeting(&graph));
    assert_eq!((first.unwrap(), second.unwrap()), ("Hello, Adele".to_owned(), "Hello, Adele".to_owned()));
    let lines = lines.lock().unwrap();
    let starts: Vec<_> = lines.iter().map(|line| line.split(" after ").next().unwrap()).collect();
    let attempt = |number: u32, status: &str| format!("user::Get /me attempt {number}: {status}");
    assert_eq!(starts, [attempt(1, "429 Too Many Requests"), attempt(1, "200 OK"), attempt(2, "200 OK")]);
}
