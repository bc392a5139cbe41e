//! Owns [`Download`], content as a stream that resumes after it broke off. It must not know what the content is.

use super::retry::Tries;
use super::{Body, BoxError, BoxFuture, Client, Core, Sending, lost_body};
use crate::error::Error;
use crate::operation::Operation;
use bytes::{Buf as _, Bytes, BytesMut};
use futures_core::Stream;
use http::header::{ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, ETAG, HeaderMap, HeaderName, HeaderValue, IF_RANGE, RANGE};
use http::{Method, Request, Response, StatusCode};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

impl<S> Client<S> {
    /// The content of an operation, as a stream.
    ///
    /// ```no_run
    /// # use codegen_runtime::Raw;
    /// # use std::io::Write as _;
    /// # async fn program(client: codegen_runtime::client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// // Or an operation such as `drive_item::GetContent::new(id)`.
    /// let content = Raw::get("/me/drive/items/7/content").returns::<bytes::Bytes>();
    /// let mut content = client.download(content).await?;
    /// let mut file = std::fs::File::create("report.pdf")?;
    /// while let Some(chunk) = content.next().await {
    ///     file.write_all(&chunk?)?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A redirect is followed, and only the server of the base URL gets the token. If the connection is lost, the client asks for the rest
    /// (`Range`), provided that the service says that the content is still the same (`ETag`) and the operation does not ask for a range itself.
    /// The retry policy of the client says how often and after which waits.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub async fn download<O: Operation<Response = Bytes>>(&self, operation: O) -> Result<Download, Error> {
        let request = operation.into_request(self.base_url())?;
        Download::begin(self.core.clone(), request, Sending::home(O::INFO.name())).await
    }

    /// The content at an address from a response, as a stream (see [`download`](Self::download)). An address on another server than that of
    /// the base URL must work without a token.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub async fn download_from(&self, address: &str) -> Result<Download, Error> {
        let (request, sending) = self.core.get(address, "Download")?;
        Download::begin(self.core.clone(), request, sending).await
    }
}

/// Content while it is downloaded. It is a [`Stream`], too.
#[must_use = "content that is not read is not fetched"]
pub struct Download {
    client: Core,
    request: Request<Bytes>,
    sending: Sending,
    head: http::response::Parts,
    received: u64,
    length: Option<u64>,
    tries: Tries,
    state: State,
}

enum State {
    Reading(Body),
    Reopening(BoxFuture<'static, Result<Response<Body>, Error>>),
    Done,
}

impl Download {
    async fn begin(client: Core, mut request: Request<Bytes>, sending: Sending) -> Result<Self, Error> {
        // Ranges count bytes of the content itself, not of a compressed form.
        request.headers_mut().entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("identity"));
        let response = successful(client.open(request.clone(), sending).await?).await?;
        let (head, body) = response.into_parts();
        let length = number(&head.headers, CONTENT_LENGTH);
        let (tries, state) = (Tries::new(client.rules.retry), State::Reading(body));
        Ok(Self { client, request, sending, head, received: 0, length, tries, state })
    }

    /// How many bytes the content has, if the service says so.
    pub const fn length(&self) -> Option<u64> {
        self.length
    }

    /// How many bytes have come.
    pub const fn received(&self) -> u64 {
        self.received
    }

    /// The status of the response.
    pub const fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers of the response, such as its type and version.
    pub const fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The next chunk; none at the end.
    ///
    /// # Errors
    /// If the rest does not come, or belongs to other content. Nothing comes after an error.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All that has not been read yet.
    ///
    /// # Errors
    /// As for [`next`](Self::next).
    pub async fn collect(mut self) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.next().await {
            all.extend_from_slice(&chunk?);
        }
        Ok(all.freeze())
    }

    fn lost(&self, error: BoxError) -> Error {
        lost_body(self.head.clone(), error)
    }

    /// Asks for the rest, if that is possible.
    fn reopen(&mut self, error: BoxError) -> Result<(), Error> {
        self.state = State::Done;
        let version = self.head.headers.get(ETAG).filter(|etag| !etag.as_bytes().starts_with(b"W/")).cloned();
        let whole = self.request.method() == Method::GET && !self.request.headers().contains_key(RANGE);
        self.tries.attempts += 1;
        let (Some(version), true, Some(wait)) = (version, whole, self.tries.wait(None, Duration::MAX)) else {
            return Err(self.lost(error));
        };
        let mut request = self.request.clone();
        let Ok(range) = HeaderValue::try_from(format!("bytes={}-", self.received)) else { return Err(self.lost(error)) };
        request.headers_mut().insert(RANGE, range);
        request.headers_mut().insert(IF_RANGE, version);
        let (client, sending) = (self.client.clone(), self.sending);
        self.state = State::Reopening(Box::pin(async move {
            client.inner.timer.sleep(wait).await;
            successful(client.open(request, sending).await?).await
        }));
        Ok(())
    }

    /// Continues with a response, if it is the rest of the same content.
    fn go_on(&mut self, response: Response<Body>) -> Result<(), Error> {
        let (parts, body) = response.into_parts();
        let same = parts.headers.get(ETAG) == self.head.headers.get(ETAG);
        let from = match parts.status {
            StatusCode::PARTIAL_CONTENT => parts.headers.get(CONTENT_RANGE).and_then(|range| first_of(range.to_str().ok()?)),
            _ => Some(0),
        };
        match from.and_then(|from| self.received.checked_sub(from)) {
            Some(known) if same => {
                self.state = State::Reading(Body::new(Rest { body, known }));
                Ok(())
            }
            _ => Err(self.lost(format!("the content changed after {} bytes", self.received).into())),
        }
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<Bytes, Error>>> {
        self.state = State::Done;
        Poll::Ready(Some(Err(error)))
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let outcome = match &mut this.state {
                State::Done => return Poll::Ready(None),
                State::Reopening(response) => ready!(response.as_mut().poll(context)).and_then(|response| this.go_on(response)),
                State::Reading(body) => match ready!(body.poll_chunk(context)) {
                    Some(Ok(chunk)) => {
                        if !chunk.is_empty() {
                            this.tries = Tries::new(this.client.rules.retry);
                        }
                        this.received += chunk.len() as u64;
                        return Poll::Ready(Some(Ok(chunk)));
                    }
                    Some(Err(error)) => this.reopen(error),
                    None if this.length.is_some_and(|length| this.received < length) => this.reopen("the content ended too early".into()),
                    None => {
                        this.state = State::Done;
                        return Poll::Ready(None);
                    }
                },
            };
            if let Err(error) = outcome {
                return this.fail(error);
            }
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("received", &self.received).field("length", &self.length).finish_non_exhaustive()
    }
}

/// The response, or its error.
async fn successful(response: Response<Body>) -> Result<Response<Body>, Error> {
    if response.status().is_success() {
        return Ok(response);
    }
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap_or_default();
    Err(Error::from_response(Response::from_parts(parts, body)))
}

/// A body whose first bytes are skipped, as they are known.
struct Rest {
    body: Body,
    known: u64,
}

impl Stream for Rest {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some(mut chunk) = ready!(self.body.poll_chunk(context)).transpose()? else { return Poll::Ready(None) };
            let known = usize::try_from(self.known).map_or(chunk.len(), |known| known.min(chunk.len()));
            chunk.advance(known);
            self.known -= known as u64;
            if !chunk.is_empty() {
                return Poll::Ready(Some(Ok(chunk)));
            }
        }
    }
}

/// Where a range begins: `bytes 5-9/10`.
fn first_of(range: &str) -> Option<u64> {
    range.trim().strip_prefix("bytes")?.trim_start().split('-').next()?.parse().ok()
}

fn number(headers: &HeaderMap, name: HeaderName) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}
