//! Adds a task to a to-do list, which no page here documents: `GRAPH_TOKEN=… cargo run -p tests --example raw`.

use generated::{Call, Client, Error, Operation, Page, Raw, Value};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    match add(&graph, "Travel", "Pack").await? {
        Some(id) => println!("added as {id}"),
        None => println!("there is no list of that name"),
    }
    Ok(())
}

/// Gives the identifier of the new task; none if there is no such list.
pub(crate) async fn add(graph: &Client, list: &str, title: &str) -> Result<Option<String>, Error> {
    // Pages are followed as those of any other operation.
    let mut lists = graph.items(Raw::get("/me/todo/lists").returns::<Page<Value>>().with_select("id,displayName"));
    while let Some(found) = lists.next().await.transpose()? {
        if found["displayName"] == list {
            // An identifier may have any characters: as an argument it is encoded.
            let tasks = Call::post("/me/todo/lists/{list-id}/tasks", &[&found["id"].as_str().unwrap_or_default()]);
            let task = graph.send(Raw::from(tasks).json(&json!({"title": title}))).await?;
            return Ok(task["id"].as_str().map(str::to_owned));
        }
    }
    Ok(None)
}
