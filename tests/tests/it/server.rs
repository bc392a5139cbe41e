//! An HTTP server on loopback that responds as a test says, faults included, and records the requests.

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// A server and the requests that it received.
pub(crate) struct Server {
    /// `http://127.0.0.1:<port>`, or `https`.
    pub(crate) origin: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

/// A request as it came over the socket.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// What the server responds with.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
}

/// What the server does with a request.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Reply(Reply),
    /// Announces the whole body, sends half of it, and closes the connection.
    BreakOff(Reply),
    /// Announces the whole body, sends half of it, and nothing more.
    Stall(Reply),
    /// Closes the connection without a response.
    HangUp,
    /// Leaves the connection open, without a response.
    Silence,
}

/// How much of the body of a request to receive; all of it if the function gives none.
pub(crate) type Patience = fn(usize, &Method) -> Option<usize>;

impl Reply {
    pub(crate) fn new(status: u16, headers: &[(&'static str, &str)], body: impl Into<Bytes>) -> Self {
        Self { status, headers: headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(), body: body.into() }
    }

    pub(crate) fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self::new(status, &[("content-type", "application/json")], body)
    }
}

impl Server {
    /// Gives every request this reply.
    pub(crate) async fn responding(reply: Reply) -> Self {
        Self::deciding(move |_| Act::Reply(reply.clone())).await
    }

    /// Does one of these acts for each request; any further request gets `410 Gone`.
    pub(crate) async fn playing(acts: impl IntoIterator<Item = Act>) -> Self {
        let mut acts: VecDeque<Act> = acts.into_iter().collect();
        Self::deciding(move |_| acts.pop_front().unwrap_or_else(|| Act::Reply(Reply::new(410, &[], "the play is over")))).await
    }

    /// Does what `decide` says for each request.
    pub(crate) async fn deciding(decide: impl FnMut(&Seen) -> Act + Send + 'static) -> Self {
        Self::impatient(|_, _| None, decide).await
    }

    /// The same, but closes the connection in the middle of some requests: after as many bytes of the body as `patience` says, which gets the
    /// number of earlier requests. `decide` gets what came of the body.
    pub(crate) async fn impatient(patience: Patience, decide: impl FnMut(&Seen) -> Act + Send + 'static) -> Self {
        Self::start(None, patience, decide).await
    }

    /// Does what `decide` says for each request, and proves who it is with a certificate.
    pub(crate) async fn encrypted(encryption: TlsAcceptor, decide: impl FnMut(&Seen) -> Act + Send + 'static) -> Self {
        Self::start(Some(encryption), |_, _| None, decide).await
    }

    async fn start(encryption: Option<TlsAcceptor>, patience: Patience, decide: impl FnMut(&Seen) -> Act + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("{}://{}", if encryption.is_some() { "https" } else { "http" }, listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (log, decide) = (Arc::clone(&seen), Arc::new(Mutex::new(decide)));
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (log, decide) = (Arc::clone(&log), Arc::clone(&decide));
                let service = service_fn(move |request| {
                    let (log, decide) = (Arc::clone(&log), Arc::clone(&decide));
                    async move {
                        let limit = patience(log.lock().unwrap().len(), request.method());
                        let seen = receive(request, limit).await;
                        log.lock().unwrap().push(seen.clone());
                        let act = (decide.lock().unwrap())(&seen);
                        perform(if limit.is_some() { Act::HangUp } else { act }).await
                    }
                });
                let (http, encryption) = (http1::Builder::new(), encryption.clone());
                tokio::spawn(async move {
                    let Some(encryption) = encryption else { return drop(http.serve_connection(TokioIo::new(socket), service).await) };
                    // A client that refuses the certificate ends the connection.
                    let Ok(socket) = encryption.accept(socket).await else { return };
                    drop(http.serve_connection(TokioIo::new(socket), service).await);
                });
            }
        });
        Self { origin, seen }
    }

    /// All requests that came.
    pub(crate) fn requests(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The only request that came.
    pub(crate) fn only_request(&self) -> Seen {
        let seen = self.requests();
        assert_eq!(seen.len(), 1, "{seen:#?}");
        seen[0].clone()
    }
}

pub(crate) async fn receive(request: Request<Incoming>, limit: Option<usize>) -> Seen {
    let (head, mut body) = request.into_parts();
    let mut received = Vec::new();
    while limit.is_none_or(|limit| received.len() < limit)
        && let Some(Ok(frame)) = body.frame().await
    {
        received.extend_from_slice(&frame.into_data().unwrap_or_default());
    }
    received.truncate(limit.unwrap_or(usize::MAX));
    Seen { method: head.method.to_string(), target: head.uri.to_string(), headers: head.headers, body: received.into() }
}

pub(crate) async fn perform(act: Act) -> io::Result<Response<BoxBody<Bytes, io::Error>>> {
    match act {
        Act::Reply(reply) => {
            let body = Full::new(reply.body.clone()).map_err(|never| match never {}).boxed();
            Ok(response(&reply, body))
        }
        Act::BreakOff(reply) => Ok(half(reply, End::Soon)),
        Act::Stall(reply) => Ok(half(reply, End::Nothing)),
        Act::HangUp => Err(io::Error::other("hung up")),
        Act::Silence => std::future::pending().await,
    }
}

fn response(reply: &Reply, body: BoxBody<Bytes, io::Error>) -> Response<BoxBody<Bytes, io::Error>> {
    let mut response = Response::builder().status(StatusCode::from_u16(reply.status).unwrap());
    for (name, value) in &reply.headers {
        response = response.header(*name, value);
    }
    response.body(body).unwrap()
}

fn half(mut reply: Reply, end: End) -> Response<BoxBody<Bytes, io::Error>> {
    reply.headers.push(("content-length", reply.body.len().to_string()));
    let half = reply.body.slice(..reply.body.len() / 2);
    response(&reply, BodyExt::boxed(StreamBody::new(Half(Some(half), end))))
}

/// The beginning of a body, and how it ends.
struct Half(Option<Bytes>, End);

#[derive(Clone, Copy)]
enum End {
    /// An error follows, after the beginning has been sent.
    Soon,
    Error,
    Nothing,
}

impl futures_core::Stream for Half {
    type Item = io::Result<Frame<Bytes>>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match (self.0.take(), self.1) {
            (Some(half), _) => Poll::Ready(Some(Ok(Frame::data(half)))),
            (None, End::Soon) => {
                self.1 = End::Error;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            (None, End::Error) => Poll::Ready(Some(Err(io::Error::other("broken off")))),
            (None, End::Nothing) => Poll::Pending,
        }
    }
}
