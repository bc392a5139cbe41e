//! Owns how a [`Client`] is made, and how it sends a single operation. It must not know operations that take several requests.

use super::body::Belonging;
use super::{Body, Builder, Client, Sending, TokenSource};
use crate::decode::with_head;
use crate::error::Error;
use crate::operation::Operation;
use crate::service::Service;
use bytes::Bytes;
use http::{Request, Response};
use std::marker::PhantomData;

impl<S: Service> Client<S> {
    /// A client for the default address of the API, with the default settings of its [`builder`](Self::builder).
    ///
    /// The token is a string, or a function that gets one (see [`TokenSource`]). If there is no default address, or the default transport does
    /// not work here, every [`send`](Self::send) fails and says so.
    pub fn new(token: impl TokenSource + 'static) -> Self {
        Self::builder(token).build_anyway()
    }

    /// The settings of a client.
    pub fn builder(token: impl TokenSource + 'static) -> Builder<S> {
        Builder::new(Box::new(token))
    }
}

impl<S> Client<S> {
    /// Sends an operation and decodes its result from the response.
    ///
    /// ```no_run
    /// # async fn program() -> Result<(), codegen_runtime::Error> {
    /// use codegen_runtime::{Raw, client::Client};
    ///
    /// // A generated crate has its own `Client`, which knows the address, and its own operations.
    /// let client: Client = Client::builder("an access token").base_url("https://example.com/v1.0").build()?;
    /// let me = client.send(Raw::get("/me")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Every [`Error`]: the service was not reached, responded with an error, or with something that is not the result.
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Response, Error> {
        O::decode(self.response(operation).await?)
    }

    /// The same as [`send`](Self::send), with status and headers of the response:
    ///
    /// ```
    /// # async fn program(client: codegen_runtime::client::Client) -> Result<(), codegen_runtime::Error> {
    /// use codegen_runtime::Raw;
    ///
    /// let response = client.send_full(Raw::get("/me")).await?;
    /// let (status, version) = (response.status(), response.headers().get("ETag"));
    /// let me = response.body();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Every method that sends and gives a result has such a twin with `_full` at the end of its name:
    /// [`Pages::next_full`](super::Pages::next_full), [`upload_full`](Self::upload_full), [`wait_for_full`](Self::wait_for_full),
    /// [`BatchResponses::get_full`](crate::BatchResponses::get_full). A [`Download`](super::Download) and
    /// [`send_streaming`](Self::send_streaming) have status and headers beside the content anyway.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub async fn send_full<O: Operation>(&self, operation: O) -> Result<Response<O::Response>, Error> {
        with_head(self.response(operation).await?, O::decode)
    }

    async fn response<O: Operation>(&self, operation: O) -> Result<Response<Bytes>, Error> {
        let request = self.request(operation);
        self.core.fetch(request?, Sending::home(O::INFO.name()).accepting(O::accepts)).await
    }

    /// The request of an operation. A stream goes along as an extension.
    fn request<O: Operation>(&self, mut operation: O) -> Result<Request<Bytes>, Error> {
        let stream = operation.call().take_stream();
        let mut request = operation.into_request(self.base_url())?;
        stream.map(|stream| request.extensions_mut().insert(stream));
        Ok(request)
    }

    /// Sends an operation and gives the body of its response as a stream, for large content. An error response is an error here, too. Once the
    /// body has begun, nothing is tried again: if it breaks off, the next chunk is an error.
    pub async fn send_streaming<O: Operation>(&self, operation: O) -> Result<Response<Body>, Error> {
        let request = self.request(operation);
        let response = self.core.open(request?, Sending::home(O::INFO.name()).accepting(O::accepts)).await?;
        if O::accepts(response.status()) {
            let (head, body) = response.into_parts();
            let length = body.length();
            let body = Belonging { body, head: head.clone(), operation: O::INFO.name() };
            Ok(Response::from_parts(head, Body::new(body).with_length(length)))
        } else {
            Err(Error::from_response(self.core.whole(response).await?).of(O::INFO.name()))
        }
    }

    /// The same client under the type of another generated crate.
    pub fn share<T>(&self) -> Client<T> {
        Client { core: self.core.clone(), service: PhantomData }
    }

    /// The address that all paths begin with.
    pub fn base_url(&self) -> &str {
        self.core.base_url()
    }
}
