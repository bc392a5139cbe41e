//! Reads any number of users in batches, and reports those that failed: `GRAPH_TOKEN=… cargo run -p tests --example bulk ID…`.
#![allow(clippy::print_stderr, reason = "a program may speak")]

use generated::{Batch, Client, Error, Operation, RequestOptions, user};
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    let report = names(&graph, std::env::args().skip(1).collect()).await;
    for name in &report.names {
        println!("{name}");
    }
    for (id, error) in &report.failed {
        // The identifier is what the support of the service asks for.
        println!("{id}: {error} ({})", error.client_request_id().unwrap_or_default());
    }
    Ok(())
}

#[derive(Default)]
pub(crate) struct Report {
    pub(crate) names: Vec<String>,
    /// There is no such user.
    pub(crate) missing: Vec<String>,
    /// What else went wrong; the others are not affected.
    pub(crate) failed: Vec<(String, Error)>,
}

/// The names of the users, 20 in a request. Those that the service is too busy for are asked for again, three times in all.
pub(crate) async fn names(graph: &Client, ids: Vec<String>) -> Report {
    let mut batch = Batch::new();
    let parts: Vec<_> = ids.into_iter().map(|id| (batch.add(user::Get::user(&id).with_select("displayName")), id)).collect();
    let patient = RequestOptions::new().max_attempts(3).timeout(Duration::from_secs(300));
    let responses = graph.with_options(patient).send_batch(batch).await;

    let mut report = Report::default();
    for (part, id) in parts {
        match responses.get(&part) {
            Ok(user) => report.names.push(user.display_name.as_deref().unwrap_or("(no name)").to_owned()),
            Err(error) if error.is_not_found() => report.missing.push(id),
            Err(error) => report.failed.push((id, error)),
        }
    }
    report
}
