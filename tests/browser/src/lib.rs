//! A client in a browser, with the two things that a program brings along there: a timer and a transport. Compiled for
//! `wasm32-unknown-unknown` alone.

#![cfg(all(target_family = "wasm", target_os = "unknown"))]

use bytes::Bytes;
use generated::{Body, BoxFuture, Client, Error, Timer, Transport, TransportError, chat};
use gloo_timers::future::TimeoutFuture;
use http::{Request, Response};
use send_wrapper::SendWrapper;
use std::time::Duration;
use web_time::Instant;

/// The clock and the timers of the browser.
struct BrowserTimer(Instant);

impl Timer for BrowserTimer {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        // A browser counts the milliseconds in 31 bits.
        let milliseconds = u32::try_from(time.as_millis()).unwrap_or(u32::MAX).min(i32::MAX.unsigned_abs());
        Box::pin(SendWrapper::new(TimeoutFuture::new(milliseconds)))
    }
}

/// Sends with `fetch`. The browser follows redirects itself, and keeps the token from other origins.
struct Fetch(reqwest::Client);

impl Transport for Fetch {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(SendWrapper::new(async move {
            let request = reqwest::Request::try_from(request).map_err(TransportError::not_sent)?;
            let response = self.0.execute(request).await.map_err(TransportError::lost)?;
            let (status, headers) = (response.status(), response.headers().clone());
            let mut whole = Response::new(Body::from(response.bytes().await.map_err(TransportError::lost)?));
            *whole.status_mut() = status;
            *whole.headers_mut() = headers;
            Ok(whole)
        }))
    }
}

/// The topic of a chat, read in a browser with a token that the page has.
pub async fn topic(token: String, chat: &str) -> Result<Option<String>, Error> {
    let client = Client::builder(token).transport(Fetch(reqwest::Client::new())).timer(BrowserTimer(Instant::now())).build()?;
    Ok(client.send(chat::Get::new(chat)).await?.topic.into_value())
}
