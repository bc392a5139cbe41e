//! Renews each subscription to changes that ends within two hours, for a day: `GRAPH_TOKEN=… cargo run -p tests --example renewal`.

use generated::models::Subscription;
use generated::prelude::*;
use generated::{Error, subscription};
use jiff::{SignedDuration, Timestamp as Instant};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let graph = Client::new(std::env::var("GRAPH_TOKEN")?);
    for (id, outcome) in renew(&graph, Instant::now(), SignedDuration::from_hours(2), SignedDuration::from_hours(24)).await? {
        match outcome {
            Ok(end) => println!("{id} ends at {end}"),
            Err(error) => println!("{id} was not renewed: {error}"),
        }
    }
    Ok(())
}

/// Renews what ends within `soon`, so that it ends `later` from `now`. One that fails does not stop the others.
pub(crate) async fn renew(
    graph: &Client,
    now: Instant,
    soon: SignedDuration,
    later: SignedDuration,
) -> Result<Vec<(String, Result<Instant, Error>)>, Error> {
    let (mut renewed, end) = (Vec::new(), now + later);
    let mut subscriptions = graph.items(subscription::List::new());
    while let Some(Subscription { id, expiration_date_time, .. }) = subscriptions.next().await.transpose()? {
        let (Some(id), Some(ends)) = (id.into_value(), expiration_date_time.into_value()) else { continue };
        if Instant::from(ends) < now + soon {
            let update = Subscription { expiration_date_time: end.into(), ..Default::default() };
            let outcome = graph.send(subscription::Update::new(&id, update)).await;
            renewed.push((id, outcome.map(|_| end)));
        }
    }
    Ok(renewed)
}
