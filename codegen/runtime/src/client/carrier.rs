//! Owns how an exchange is carried out: it gets tokens, moves bytes and waits. It must not decide anything.
//!
//! The blocking client waits for this carrier, as a [`Transport`](super::Transport) and a [`TokenSource`](super::TokenSource) are async.

use super::exchange::{Event, Exchange, Reading, Reply, Step};
use super::timer::within;
use super::{Body, BoxFuture, Core, Inner, Sending, Streamed, Transport, TransportError};
use crate::error::Error;
use bytes::Bytes;
use http::{Request, Response};
use std::sync::Arc;

impl Core {
    /// Sends a request until there is a response, whatever its status, or a reason to give up.
    pub(super) async fn carry(&self, request: Request<Bytes>, sending: Sending, reading: Reading) -> Result<Response<Body>, Error> {
        let Inner { token, origin, transport, timer, .. } = &*self.inner;
        timer.check().map_err(Error::Misuse)?;
        let transport = transport.as_ref().map_err(|why| Error::Misuse(why.clone()))?;
        let mut exchange = Exchange::new(&self.rules, request, sending, reading)?;
        let start = timer.now();
        let mut step: Step<Body> = exchange.begin();
        loop {
            let elapsed = || timer.now().saturating_sub(start);
            let left = exchange.limit().saturating_sub(elapsed());
            let timer = &**timer;
            let event = match step {
                Step::GetToken => within(timer, left, token.token(origin)).await.map(Event::Token),
                Step::RenewToken(challenge) => {
                    let get = token.renewed_token(origin, &challenge);
                    let renewed = self.inner.renewals.renew(timer, exchange.token().cloned(), &challenge, get);
                    within(timer, left, renewed).await.map(Event::Token)
                }
                Step::Send(request) => within(timer, left, send(&**transport, request)).await.flatten(),
                Step::Read(body) => {
                    let read = within(timer, left, body.collect_up_to(self.rules.body_limit)).await;
                    read.and_then(|read| read.map_err(TransportError::of_body)).map(|body| body.map_or(Event::TooLarge, Event::Body))
                }
                Step::Wait(time) => {
                    timer.sleep(time).await;
                    Ok(Event::Waited)
                }
                Step::Give(result) => return Ok(self.response(result?)),
            };
            step = exchange.next(event.unwrap_or_else(Event::Failed), elapsed());
        }
    }

    /// The response with a body to read; one that comes from the transport may pause no longer than an attempt may take.
    fn response(&self, reply: Reply<Body>) -> Response<Body> {
        match reply {
            Reply::Whole(response) => response.map(Body::from),
            Reply::Streamed(response) => response.map(|body| body.within(self.rules.timeout, Arc::clone(&self.inner.timer))),
        }
    }
}

/// Sends a request, with the stream that it has in the place of its body.
fn send(transport: &dyn Transport, mut request: Request<Bytes>) -> BoxFuture<'_, Result<Event<Body>, TransportError>> {
    let Some(stream) = request.extensions_mut().remove::<Streamed>() else {
        let response = transport.send(request);
        return Box::pin(async { response.await.map(Event::Response) });
    };
    Box::pin(async move {
        let (body, failure) = match stream.open().await {
            Ok(opened) => opened,
            Err(error) => return Ok(Event::Unreadable(error.to_string())),
        };
        match (transport.send_streamed(request.map(|_| body)).await, failure.reason()) {
            (Err(_), Some(why)) => Ok(Event::Unreadable(why.to_owned())),
            (response, _) => response.map(Event::Response),
        }
    })
}
