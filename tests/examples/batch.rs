//! Asks for a user, the manager, and the next events in one request: `GRAPH_TOKEN=… cargo run -p tests --example batch`.

use generated::{Batch, Client, Error, Operation, user};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    println!("{}", summary(&graph).await?);
    Ok(())
}

pub(crate) async fn summary(graph: &Client) -> Result<String, Error> {
    let mut batch = Batch::new();
    let me = batch.add(user::Get::me().with_select("displayName"));
    let manager = batch.add(user::ListManager::me().with_select("displayName"));
    let events = batch.add(user::ListEvents::me().with_select("subject").with_top(3));
    let responses = graph.send_batch(batch).await;

    // Each operation has a result of its own: if one fails, the others do not.
    let me = responses.get(&me)?;
    let manager = match responses.get(&manager) {
        Ok(manager) => manager.as_user().and_then(|user| user.display_name.value().cloned()),
        Err(error) if error.is_not_found() => None,
        Err(error) => return Err(error),
    };
    let events = responses.get(&events)?;
    let subjects: Vec<_> = events.items().iter().filter_map(|event| event.subject.as_deref()).collect();
    Ok(format!(
        "{} works for {} and has these events: {}",
        me.display_name.as_deref().unwrap_or("Somebody"),
        manager.as_deref().unwrap_or("nobody"),
        subjects.join(", ")
    ))
}
