//! Prints the users of an organization who have no manager: `GRAPH_TOKEN=… cargo run -p tests --example without_manager`.

use generated::prelude::*;
use generated::{Batch, Error, user};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    for name in without_manager(&graph).await? {
        println!("{name}");
    }
    Ok(())
}

/// The names of the users without a manager, in the order of the list: pages of many users, and a batch of questions for each page.
pub(crate) async fn without_manager(graph: &Client) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let mut pages = graph.pages(user::List::new().with_select(["id", "displayName"]).with_top(999));
    while let Some(page) = pages.next().await.transpose()? {
        let mut batch = Batch::new();
        let mut asked = Vec::new();
        for user in page {
            let manager = user::ListManager::user(user.id.display_or("")).with_select("id");
            asked.push((user.display_name, batch.add(manager)));
        }
        let responses = graph.send_batch(batch).await;
        for (name, manager) in asked {
            match responses.get(&manager) {
                Ok(_) => {}
                Err(error) if error.is_not_found() => found.push(name.display_or("(no name)").to_string()),
                Err(error) => return Err(error),
            }
        }
    }
    Ok(found)
}
