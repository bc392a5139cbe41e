//! Random faults from a fixed seed: no change is made twice, every GET gets the whole response, and errors are right about what was done.

use crate::server::{Act, Reply, Server};
use crate::throttling::at_once;
use generated::{Client, Error, ReqwestTransport, chat};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

const RUNS: usize = 60;
const CHATS: &str = r#"{"value":[{"id":"1","topic":"a"},{"id":"2","topic":"b"}]}"#;

/// A fault that a further attempt repairs, for an operation with that response.
fn fault(random: &mut fastrand::Rng, response: &Reply) -> Act {
    let later = [("retry-after", "0")];
    let responses = [
        Act::HangUp,
        Act::BreakOff(response.clone()),
        Act::Reply(Reply::new(429, &later, "")),
        Act::Reply(Reply::new(503, &later, "")),
        Act::BreakOff(Reply::new(429, &later, "too many")),
        Act::Reply(Reply::new(503, &[], "")),
        Act::Reply(Reply::new(504, &[], "")),
    ];
    responses[random.usize(..responses.len())].clone()
}

/// Up to four faults, and then the response.
fn play(random: &mut fastrand::Rng, response: &Reply) -> Vec<Act> {
    let faults = random.usize(..5);
    (0..faults).map(|_| fault(random, response)).chain([Act::Reply(response.clone())]).collect()
}

/// All clients share a transport, as reading the system's certificates takes longer than the rest.
fn client(transport: &ReqwestTransport, server: &Server) -> Client {
    let builder = Client::builder("a-token").base_url(format!("{}/v1.0", server.origin));
    builder.transport(transport.clone()).retry(at_once()).build().unwrap()
}

fn transport() -> ReqwestTransport {
    ReqwestTransport::connecting_within(Duration::from_secs(10)).unwrap()
}

#[tokio::test]
async fn what_only_asks_gets_the_response_that_it_would_have_got_without_faults() {
    let (mut random, transport) = (fastrand::Rng::with_seed(1), transport());
    let response = Reply::json(200, CHATS);
    for _ in 0..RUNS {
        let acts = play(&mut random, &response);
        let server = Server::playing(acts.clone()).await;
        let page = client(&transport, &server).send(chat::List::me()).await;
        assert_eq!(serde_json::to_string(&page.unwrap()).unwrap(), CHATS, "{acts:#?}");
        assert_eq!(server.requests().len(), acts.len());
    }
}

#[tokio::test]
async fn a_mail_is_sent_once_or_the_error_says_what_is_known() {
    let (mut random, transport) = (fastrand::Rng::with_seed(2), transport());
    let accepted = Reply::new(202, &[], "accepted");
    for _ in 0..RUNS {
        let mut acts = play(&mut random, &accepted);
        let played = acts.clone();
        acts.reverse();
        let sent = Arc::new(AtomicU32::new(0));
        let count = Arc::clone(&sent);
        let server = Server::deciding(move |_| {
            let act = acts.pop().unwrap();
            // The service has carried out the request, whether the response arrives or not.
            let done = matches!(&act, Act::HangUp) || matches!(&act, Act::Reply(a) | Act::BreakOff(a) if a.status == 202);
            count.fetch_add(u32::from(done), Ordering::SeqCst);
            act
        })
        .await;
        let outcome = client(&transport, &server).send(crate::mail()).await;
        let sent = sent.load(Ordering::SeqCst);
        let truth = match &outcome {
            Ok(_) => sent == 1,
            Err(Error::Status(_) | Error::Throttled(_)) => sent == 0,
            Err(Error::Transport(lost)) => sent == u32::from(lost.status.is_none_or(|status| status == 202)),
            Err(_) => false,
        };
        assert!(truth, "sent {sent} times, but {outcome:?} after {played:#?}");
    }
}
