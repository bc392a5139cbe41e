//! Owns [`Streamed`], a stream that is the body of a request: how often it can be sent, and what became of it. It must not know how it is sent.

use super::{Body, BoxError, BoxFuture};
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::mem;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, ready};

/// Why a request is not sent again.
pub(crate) const ONLY_ONCE: &str = "its body is a stream, which can be sent only once";

/// The body of a request as a stream: an extension of the request, whose own body is empty. Its clones are the same stream.
#[derive(Clone)]
pub(crate) enum Streamed {
    /// None while it is being sent, and after that.
    Once(Arc<Mutex<Option<Body>>>),
    Again(Arc<dyn Fn() -> BoxFuture<'static, Result<Body, BoxError>> + Send + Sync>),
}

impl Streamed {
    pub(crate) fn once(body: Body) -> Self {
        Self::Once(Arc::new(Mutex::new(Some(body))))
    }

    pub(crate) fn again<F, T, E>(make: F) -> Self
    where
        F: Fn() -> T + Send + Sync + 'static,
        T: Future<Output = Result<Body, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::Again(Arc::new(move || {
            let body = make();
            Box::pin(async move { body.await.map_err(Into::into) })
        }))
    }

    /// Whether it can be sent: nobody has begun to read it, or there is another one.
    pub(super) fn can_be_sent(&self) -> bool {
        match self {
            Self::Once(body) => lock(body).is_some(),
            Self::Again(_) => true,
        }
    }

    /// The body to send now, and the place where it says why it could not be read.
    pub(super) async fn open(&self) -> Result<(Body, Failure), BoxError> {
        let failure = Failure::default();
        let lent = match self {
            Self::Once(home) => {
                let body = lock(home).take().ok_or(ONLY_ONCE)?;
                Lent::new(body, Some(Arc::clone(home)), failure.clone())
            }
            Self::Again(make) => Lent::new(make().await?, None, failure.clone()),
        };
        let length = lent.body.as_ref().and_then(Body::length);
        Ok((Body::new(lent).with_length(length), failure))
    }
}

impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Streamed").field("can_be_sent", &self.can_be_sent()).finish_non_exhaustive()
    }
}

/// Why a body could not be read, if that has happened.
#[derive(Clone, Default)]
pub(super) struct Failure(Arc<OnceLock<String>>);

impl Failure {
    pub(super) fn reason(&self) -> Option<&str> {
        self.0.get().map(String::as_str)
    }
}

fn lock(body: &Mutex<Option<Body>>) -> std::sync::MutexGuard<'_, Option<Body>> {
    body.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A body on its way. One that nobody has begun to read goes back home.
struct Lent {
    body: Option<Body>,
    home: Option<Arc<Mutex<Option<Body>>>>,
    /// How many bytes are still to come, if that is known.
    left: Option<u64>,
    failure: Failure,
}

impl Lent {
    fn new(body: Body, home: Option<Arc<Mutex<Option<Body>>>>, failure: Failure) -> Self {
        let left = body.length();
        Self { body: Some(body), home, left, failure }
    }

    /// Counts the bytes: a wrong length would be a broken request, or one that never ends.
    fn count(&mut self, chunk: Option<Result<Bytes, BoxError>>) -> Option<Result<Bytes, BoxError>> {
        let failed = match (&chunk, &mut self.left) {
            (Some(Err(error)), _) => error.to_string(),
            (Some(Ok(bytes)), Some(left)) => match left.checked_sub(bytes.len() as u64) {
                Some(rest) => {
                    *left = rest;
                    return chunk;
                }
                None => "it is longer than its stated length".to_owned(),
            },
            (None, Some(1..)) => "it is shorter than its stated length".to_owned(),
            _ => return chunk,
        };
        self.body = None;
        let _ = self.failure.0.set(failed.clone());
        Some(Err(failed.into()))
    }
}

impl Stream for Lent {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.home = None;
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        let chunk = ready!(body.poll_chunk(context));
        Poll::Ready(self.count(chunk))
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(home) = self.home.take() {
            *lock(&home) = mem::take(&mut self.body);
        }
    }
}
