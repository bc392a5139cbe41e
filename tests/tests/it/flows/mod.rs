//! Several calls together, over sockets, with the faults of real networks. After each fault the data is the same as without it, or there is an
//! error that says what is known; and no other server ever sees the token.

mod collections;
mod contents;
mod models;
mod monitors;
mod streams;
mod together;

use crate::server::{Act, Reply, Server};
use crate::throttling::at_once;
use generated::Client;
use serde_json::Value;

/// A client that does not wait before it tries again.
fn client(home: &Server) -> Client {
    Client::builder("a-token").base_url(format!("{}/v1.0", home.origin)).retry(at_once()).build().unwrap()
}

fn json(status: u16, body: &Value) -> Act {
    Act::Reply(Reply::json(status, body.to_string()))
}

fn never_saw_a_token(server: &Server) -> bool {
    server.requests().iter().all(|seen| !seen.headers.contains_key("authorization"))
}
