//! Owns [`ReqwestTransport`], the transport on top of reqwest. It must not know operations, nor tokens.

use super::options::FOREVER;
use super::{Body, BoxError, BoxFuture, Transport, TransportError};
use ::reqwest::{Certificate, Client, Proxy, redirect};
use bytes::Bytes;
use futures_core::Stream;
use http::header::{ACCEPT_ENCODING, HeaderValue, RANGE};
use http::{Request, Response};
use http_body::{Body as _, Frame, SizeHint};
use std::error::Error as StdError;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Carries requests with [reqwest](https://docs.rs/reqwest), which needs a tokio runtime.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(Client);

impl ReqwestTransport {
    /// A transport with TLS by rustls, the certificates of the system, and the proxies of the environment. Connecting may take as long as
    /// `timeout`.
    pub fn connecting_within(timeout: Duration) -> Result<Self, BoxError> {
        Ok(Settings { connect_timeout: Some(timeout), ..Settings::default() }.transport()?)
    }

    /// A transport with a client of your own. It must not follow redirects, see [`Transport`].
    pub const fn with_client(client: Client) -> Self {
        Self(client)
    }
}

/// The settings of the transport, as the builder of a client takes them.
#[derive(Default)]
pub(super) struct Settings {
    pub(super) connect_timeout: Option<Duration>,
    pub(super) proxy: Option<String>,
    /// The bytes of files.
    pub(super) roots: Vec<Vec<u8>>,
    pub(super) client: Option<Client>,
}

impl Settings {
    /// The transport with these settings, unless there is another one.
    pub(super) fn instead_of(self, other: Option<Box<dyn Transport>>) -> Result<Box<dyn Transport>, String> {
        let own = [
            ("connect timeout", self.connect_timeout.is_some()),
            ("proxy", self.proxy.is_some()),
            ("root certificate", !self.roots.is_empty()),
        ];
        let first = own.into_iter().find(|(_, is_set)| *is_set).map(|(what, _)| what);
        match (other, first, &self.client) {
            (Some(_), Some(what), _) => Err(format!("the {what} is a setting of the default transport, but another transport is set")),
            (Some(_), None, Some(_)) => Err("the HTTP client is for the default transport, but another transport is set".to_owned()),
            (None, Some(what), Some(_)) => Err(format!("the {what} is a setting of the HTTP client, which is set already")),
            (Some(other), None, None) => Ok(other),
            (None, ..) if self.connect_timeout.is_some_and(|timeout| timeout.is_zero()) => Err("the connect timeout is zero".to_owned()),
            (None, ..) => Ok(Box::new(self.transport()?)),
        }
    }

    /// The transport, or why there is none.
    pub(super) fn transport(self) -> Result<ReqwestTransport, String> {
        if let Some(client) = self.client {
            return Ok(ReqwestTransport(client));
        }
        let mut builder = Client::builder().tls_backend_rustls().redirect(redirect::Policy::none());
        builder = builder.connect_timeout(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT).min(FOREVER));
        if let Some(proxy) = self.proxy {
            // The address may have a password.
            builder = builder.proxy(Proxy::all(proxy).map_err(|_| "the address of the proxy is not valid".to_owned())?);
        }
        for root in &self.roots {
            builder = builder.tls_certs_merge(certificates(root)?);
        }
        builder.build().map(ReqwestTransport).map_err(|error| format!("the default transport does not work here: {}", causes(&error)))
    }
}

/// The certificates in a file, either PEM or DER.
fn certificates(file: &[u8]) -> Result<Vec<Certificate>, String> {
    let is_der = file.first() == Some(&0x30);
    let read = if is_der { Certificate::from_der(file).map(|one| vec![one]) } else { Certificate::from_pem_bundle(file) };
    match read {
        Ok(certificates) if !certificates.is_empty() => Ok(certificates),
        Ok(_) => Err("the root certificate is neither PEM nor DER".to_owned()),
        Err(error) => Err(format!("the root certificate is not valid: {}", causes(&error))),
    }
}

/// The texts of an error and its causes in one line.
fn causes(error: &dyn StdError) -> String {
    match error.source() {
        Some(source) => format!("{error}: {}", causes(source)),
        None => error.to_string(),
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, mut request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            // A range of compressed content could not be decompressed.
            if request.headers().contains_key(RANGE) {
                request.headers_mut().entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("identity"));
            }
            self.execute(request).await
        })
    }

    fn send_streamed(&self, request: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(self.execute(request.map(|body| ::reqwest::Body::wrap(Outgoing(Mutex::new(body))))))
    }
}

impl ReqwestTransport {
    async fn execute<B: Into<::reqwest::Body>>(&self, request: Request<B>) -> Result<Response<Body>, TransportError> {
        let request = ::reqwest::Request::try_from(request).map_err(|error| TransportError::not_sent(error.without_url()))?;
        let response = self.0.execute(request).await.map_err(failure)?;
        Ok(Response::<::reqwest::Body>::from(response).map(|body| Body::new(Chunks(body))))
    }
}

/// A streamed body as reqwest takes it: one that threads could share.
struct Outgoing(Mutex<Body>);

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = BoxError;
    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        body.poll_chunk(context).map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }
    fn size_hint(&self) -> SizeHint {
        let body = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        body.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The error without the address, which may be a secret and would get into logs.
fn failure(error: ::reqwest::Error) -> TransportError {
    let timed_out = error.is_timeout();
    let failure = if error.is_connect() { TransportError::not_sent } else { TransportError::lost };
    let failure = failure(error.without_url());
    if timed_out { failure.timed_out() } else { failure }
}

struct Chunks(::reqwest::Body);

impl Stream for Chunks {
    type Item = Result<Bytes, BoxError>;
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.0).poll_frame(context)) {
                Some(Ok(frame)) => {
                    // Other frames are trailers.
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(failure(error).into()))),
                None => return Poll::Ready(None),
            }
        }
    }
}
