//! Owns [`ReqwestTransport`], the transport on top of reqwest. It must not know operations, nor tokens.

use super::{Body, BoxError, BoxFuture, Transport, TransportError};
use bytes::Bytes;
use futures_core::Stream;
use http::header::{ACCEPT_ENCODING, HeaderValue, RANGE};
use http::{Request, Response};
use http_body::Body as _;
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls_platform_verifier::BuilderVerifierExt as _;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// Carries requests with [reqwest](https://docs.rs/reqwest), which needs a tokio runtime.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(::reqwest::Client);

impl ReqwestTransport {
    /// A transport with TLS by rustls, the certificates of the system, and the proxies of the environment. Connecting may take as long as
    /// `timeout`.
    pub fn connecting_within(timeout: Duration) -> Result<Self, BoxError> {
        // For this client alone: a library must not choose the provider for the rest of the program.
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_platform_verifier()?
            .with_no_client_auth();
        let client = ::reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(::reqwest::redirect::Policy::none())
            .connect_timeout(timeout)
            .build()?;
        Ok(Self(client))
    }

    /// A transport with a client of your own. It must not follow redirects, see [`Transport`].
    pub const fn with_client(client: ::reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, mut request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            // A range of compressed content could not be decompressed.
            if request.headers().contains_key(RANGE) {
                request.headers_mut().entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("identity"));
            }
            let request = ::reqwest::Request::try_from(request).map_err(|error| TransportError::not_sent(error.without_url()))?;
            let response = self.0.execute(request).await.map_err(failure)?;
            Ok(Response::<::reqwest::Body>::from(response).map(|body| Body::new(Chunks(body))))
        })
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
