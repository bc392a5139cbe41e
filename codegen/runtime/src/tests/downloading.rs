//! Content as a stream that resumes after it broke off.

use super::sample::*;
use super::service::{Client, Fake, reply, waits, went};
use crate::client::RetryPolicy;
use crate::testing::{Reply, Sent};
use crate::{Error, Operation as _};

fn whole(headers: &[(&str, &str)], body: &'static str) -> Reply {
    reply(200, headers, body)
}

const VERSION: &[(&str, &str)] = &[("ETag", "\"1\""), ("Content-Length", "10")];

fn broken(headers: &[(&str, &str)], body: &'static str) -> Reply {
    reply(200, headers, body).broken_off()
}

/// A client whose waits are known.
fn client(service: &Fake) -> Client {
    service.builder().retry(RetryPolicy::default().jitter(|span| span)).build().unwrap()
}

async fn all(service: &Fake) -> Result<String, Error> {
    let bytes = client(service).download(Content::new()).await?.collect().await?;
    Ok(String::from_utf8(bytes.to_vec()).unwrap())
}

fn asked(service: &Fake) -> Vec<Option<String>> {
    let range = |sent: &Sent| sent.headers.get("range").map(|range| range.to_str().unwrap().to_owned());
    service.requests().iter().map(range).collect()
}

#[tokio::test]
async fn content_comes_in_chunks() {
    let service = Fake::in_turn([whole(&[("Content-Length", "3"), ("Content-Type", "text/plain")], "abc")]);
    let mut download = client(&service).download(Content::new()).await.unwrap();
    assert_eq!((download.length(), download.received(), &download.headers()["content-type"]), (Some(3), 0, &"text/plain".parse().unwrap()));
    assert_eq!(download.next().await.unwrap().unwrap(), "abc");
    assert!(download.received() == 3 && download.next().await.is_none() && download.next().await.is_none());
    assert_eq!(service.requests()[0].headers["accept-encoding"], "identity");
}

#[tokio::test(start_paused = true)]
async fn the_rest_is_asked_for_if_the_content_is_the_same() {
    let rest = |body| reply(206, &[("ETag", "\"1\""), ("Content-Range", "bytes 3-9/10")], body);
    let service = Fake::in_turn([broken(VERSION, "abc"), rest("defghij")]);
    assert_eq!(all(&service).await.unwrap(), "abcdefghij");
    assert_eq!(asked(&service), [None, Some("bytes=3-".to_owned())]);
    assert_eq!(service.requests()[1].headers["if-range"], "\"1\"");
    assert_eq!(waits(&service), [1000]);

    let service = Fake::in_turn([whole(VERSION, "abc"), rest("defghij")]);
    assert_eq!(all(&service).await.unwrap(), "abcdefghij", "a body that ends too early is lost, too");
}

#[tokio::test(start_paused = true)]
async fn a_service_that_knows_no_ranges_sends_it_all_again() {
    let service = Fake::in_turn([broken(VERSION, "abc"), broken(VERSION, "a"), whole(VERSION, "abcdefghij")]);
    assert_eq!(all(&service).await.unwrap(), "abcdefghij");
}

#[tokio::test(start_paused = true)]
async fn another_content_is_never_mixed_in() {
    let other: &[(&str, &str)] = &[("ETag", "\"2\""), ("Content-Range", "bytes 3-9/10")];
    let elsewhere: &[(&str, &str)] = &[("ETag", "\"1\""), ("Content-Range", "bytes 4-9/10")];
    for second in [
        whole(&[("ETag", "\"2\"")], "ABCDEFGHIJ"),
        reply(206, other, "DEFGHIJ"),
        reply(206, elsewhere, "efghij"),
        reply(206, &[("ETag", "\"1\"")], "defghij"),
    ] {
        let service = Fake::in_turn([broken(VERSION, "abc"), second]);
        let mut download = client(&service).download(Content::new()).await.unwrap();
        assert_eq!(download.next().await.unwrap().unwrap(), "abc");
        let error = download.next().await.unwrap().unwrap_err();
        assert!(error.is_transport() && download.received() == 3, "{error}");
        assert!(download.next().await.is_none());
    }
    let service = Fake::in_turn([broken(VERSION, "abc"), Reply::status(416)]);
    assert_eq!(all(&service).await.unwrap_err().status().unwrap(), 416);
}

#[tokio::test(start_paused = true)]
async fn without_a_version_that_is_exact_it_is_lost() {
    for headers in [&[][..], &[("ETag", "W/\"1\"")]] {
        let service = Fake::in_turn([broken(headers, "abc")]);
        assert!(all(&service).await.unwrap_err().is_transport());
        assert_eq!(went(&service).len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_range_that_the_operation_asks_for_is_not_changed() {
    let part = reply(206, &[("ETag", "\"1\""), ("Content-Range", "bytes 3-9/10")], "def").broken_off();
    let service = Fake::in_turn([part]);
    let mut download = client(&service).download(Content::new().with_header("Range", "bytes=3-")).await.unwrap();
    assert_eq!(download.next().await.unwrap().unwrap(), "def");
    assert!(download.next().await.unwrap().unwrap_err().is_transport());
}

#[tokio::test(start_paused = true)]
async fn it_is_given_up_after_some_time() {
    let nothing = || reply(206, &[("ETag", "\"1\""), ("Content-Range", "bytes 3-9/10")], "").broken_off();
    let service = Fake::in_turn([broken(VERSION, "abc"), nothing(), nothing(), nothing(), nothing()]);
    assert!(all(&service).await.unwrap_err().is_transport());
    assert_eq!(waits(&service), [1000, 2000, 4000, 8000]);
}

#[tokio::test(start_paused = true)]
async fn another_server_gets_no_token_not_even_for_the_rest() {
    let redirect = || reply(302, &[("Location", "https://cdn.example/z")], "");
    let rest = reply(206, &[("ETag", "\"1\""), ("Content-Range", "bytes 3-9/10")], "defghij");
    let service = Fake::in_turn([redirect(), broken(VERSION, "abc"), redirect(), rest]);
    assert_eq!(all(&service).await.unwrap(), "abcdefghij");
    let (home, cdn) = (("https://x/v1.0/chats".to_owned(), true), ("https://cdn.example/z".to_owned(), false));
    assert_eq!(went(&service), [home.clone(), cdn.clone(), home, cdn]);
    assert_eq!(asked(&service)[3].as_deref(), Some("bytes=3-"));
}

#[tokio::test]
async fn an_address_that_a_response_gave_is_downloaded_from() {
    let service = Fake::in_turn([whole(&[], "a"), whole(&[], "b"), Reply::status(404)]);
    let client = client(&service);
    for (address, content) in [("https://cdn.example/z", "a"), ("https://x/v1.0/z", "b")] {
        assert_eq!(client.download_from(address).await.unwrap().collect().await.unwrap(), content);
    }
    assert!(client.download_from("https://cdn.example/z").await.unwrap_err().is_not_found());
    let expected = [("https://cdn.example/z", false), ("https://x/v1.0/z", true), ("https://cdn.example/z", false)];
    assert_eq!(went(&service), expected.map(|(url, token)| (url.to_owned(), token)));
    for wrong in ["", "/z", "no address", "https://x@cdn.example/"] {
        assert!(matches!(client.download_from(wrong).await, Err(Error::Misuse(_))), "{wrong}");
    }
}
