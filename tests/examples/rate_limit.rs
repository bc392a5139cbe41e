//! Puts a transport around the usual one that logs each attempt and lets only so many requests through at a time:
//! `GRAPH_TOKEN=… cargo run -p tests --example rate_limit`.
#![allow(clippy::print_stderr, reason = "a program may speak")]

use bytes::Bytes;
use generated::{AttemptInfo, Body, BoxFuture, Client, Error, Operation, Transport, TransportError, user};
use http::{Request, Response};
use std::time::Instant;
use tokio::sync::Semaphore;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GRAPH_TOKEN")?;
    let graph = Client::builder(token).middleware(|inner| Limited::new(inner, 4, |line| println!("{line}"))).build()?;
    println!("{}", greeting(&graph).await?);
    Ok(())
}

pub(crate) async fn greeting(graph: &Client) -> Result<String, Error> {
    let me = graph.send(user::Get::me().with_select("displayName")).await?;
    Ok(format!("Hello, {}", me.display_name.as_deref().unwrap_or("whoever you are")))
}

/// A transport around another one.
pub(crate) struct Limited<T> {
    inner: T,
    places: Semaphore,
    log: Box<dyn Fn(String) + Send + Sync>,
}

impl<T> Limited<T> {
    pub(crate) fn new(inner: T, at_once: usize, log: impl Fn(String) + Send + Sync + 'static) -> Self {
        Self { inner, places: Semaphore::new(at_once), log: Box::new(log) }
    }
}

impl<T: Transport> Transport for Limited<T> {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let _place = self.places.acquire().await.map_err(TransportError::not_sent)?;
            let (info, start) = (AttemptInfo::of(&request).copied(), Instant::now());
            let response = self.inner.send(request).await;
            if let Some(info) = info {
                let outcome = response.as_ref().map_or_else(ToString::to_string, |response| response.status().to_string());
                let AttemptInfo { operation, path, number, .. } = info;
                (self.log)(format!("{operation} {path} attempt {number}: {outcome} after {:?}", start.elapsed()));
            }
            response
        })
    }
}
