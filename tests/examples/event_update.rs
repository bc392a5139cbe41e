//! Moves an event by an hour, in its own time zone, unless somebody else has changed it: `GRAPH_TOKEN=… cargo run -p tests --example event_update ID`.

use generated::models::{DateTimeTimeZone, Event};
use generated::prelude::*;
use generated::{etag, event, patch};
use jiff::{Span, ToSpan as _};
use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    let id = std::env::args().nth(1).ok_or("name an event")?;
    match move_by(&graph, &id, 1.hour()).await? {
        Some(event) => println!("moved: {}", event.subject.display_or("(no subject)")),
        None => println!("somebody else has changed the event"),
    }
    Ok(())
}

/// Gives the event as it is now; none if somebody else has changed it since it was read.
pub(crate) async fn move_by(graph: &Client, id: &str, span: Span) -> Result<Option<Event>, Box<dyn Error>> {
    let old = graph.send(event::Get::me(id)).await?;
    let mut new = old.clone();
    for time in [&mut new.start, &mut new.end] {
        let clock = time.as_deref().ok_or("the event has no time")?;
        *time = DateTimeTimeZone::from(clock.zoned()?.checked_add(span)?).into();
    }
    let Some(update) = patch(&old, &new) else { return Ok(Some(old)) };
    match graph.send(event::Update::me(id, update).if_match(etag(&old).unwrap_or("*"))).await {
        Err(error) if error.is_precondition_failed() => Ok(None),
        updated => Ok(Some(updated?)),
    }
}
