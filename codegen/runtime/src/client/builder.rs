//! Owns [`Builder`], the settings of a client and their checks. It must not know what they do.

use super::super::call::{base_of, origin};
use super::super::error::Error;
use super::super::service::Service;
use super::exchange::Rules;
use super::renewal::Renewals;
#[cfg(feature = "reqwest")]
use super::reqwest::Settings;
use super::{Client, Core, Inner, RequestOptions, RetryPolicy, Timer, TokenSource, TokioTimer, Transport};
use http::{HeaderMap, HeaderValue, Uri};
use std::fmt;
use std::marker::PhantomData;
use std::mem;
use std::sync::Arc;
use std::time::Duration;

const BODY_LIMIT: usize = 64 * 1024 * 1024;
const TIMEOUT: Duration = Duration::from_secs(100);

/// Puts a transport around another one.
type Middleware = Box<dyn FnOnce(Box<dyn Transport>) -> Box<dyn Transport> + Send + Sync>;

/// Sets up a [`Client`].
#[must_use = "a builder does nothing until `build`"]
pub struct Builder<S = ()> {
    base_url: String,
    token: Box<dyn TokenSource>,
    transport: Option<Box<dyn Transport>>,
    #[cfg(feature = "reqwest")]
    settings: Settings,
    middleware: Vec<Middleware>,
    timer: Arc<dyn Timer>,
    options: RequestOptions,
    user_agent: String,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> Builder<S> {
    pub(super) fn new(token: Box<dyn TokenSource>) -> Self {
        Self {
            base_url: S::BASE_URL.unwrap_or_default().to_owned(),
            token,
            transport: None,
            #[cfg(feature = "reqwest")]
            settings: Settings::default(),
            middleware: Vec::new(),
            timer: Arc::new(TokioTimer::new()),
            options: RequestOptions::new(),
            user_agent: user_agent::<S>(),
            service: PhantomData,
        }
    }
}

impl<S> Builder<S> {
    /// Sets the address that all paths begin with. The token is sent to its server and to no other.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// Sets what carries the requests, in place of the default transport, which the feature `reqwest` brings.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Puts a transport around the one that carries the requests, be it the default one or another: for logs, metrics, limits, caches. The
    /// one that is added last sees a request first.
    ///
    /// It is asked for every attempt and every redirect, and [`AttemptInfo`](super::AttemptInfo) says what it is for. The request has its
    /// token already, and whatever it gives is judged as if it came from the service.
    ///
    /// ```
    /// use bytes::Bytes;
    /// use codegen_runtime::client::{AttemptInfo, Body, BoxFuture, Client, Transport, TransportError};
    /// use http::{Request, Response};
    ///
    /// struct Log(Box<dyn Transport>);
    ///
    /// impl Transport for Log {
    ///     fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
    ///         let info = AttemptInfo::of(&request).copied();
    ///         Box::pin(async move {
    ///             let response = self.0.send(request).await;
    ///             if let (Some(info), Ok(response)) = (info, &response) {
    ///                 println!("{}, attempt {}: {}", info.operation, info.number, response.status());
    ///             }
    ///             response
    ///         })
    ///     }
    /// }
    ///
    /// let builder = Client::<()>::builder("a token").base_url("https://example.com").middleware(Log);
    /// ```
    pub fn middleware<T: Transport + 'static>(mut self, around: impl FnOnce(Box<dyn Transport>) -> T + Send + Sync + 'static) -> Self {
        self.middleware.push(Box::new(move |inner| Box::new(around(inner))));
        self
    }

    /// Sets how the client waits and measures time, in place of [`TokioTimer`].
    pub fn timer(mut self, timer: impl Timer + 'static) -> Self {
        self.timer = Arc::new(timer);
        self
    }

    /// Sets how long an attempt may take, including token, redirects and the whole response; 100 seconds by default. For a streamed response it
    /// is the time until the response begins, and then the time until each next chunk.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.timeout(timeout);
        self
    }

    /// Sets how long all attempts of a request may take together, including the waits between them; for a streamed response, until it begins.
    /// There is no limit by default.
    pub fn overall_timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.overall_timeout(timeout);
        self
    }

    /// Sets how many bytes of the body of a response are read into memory, counted after decompression; 64 MiB by default. A larger one is
    /// [`Error::TooLarge`]. A streamed body has no limit: see [`Client::send_streaming`] and [`Client::download`].
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.options = self.options.body_limit(bytes);
        self
    }

    /// Sets when to try again; by default there are at most five attempts and three minutes of waiting.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options = self.options.retry(policy);
        self
    }

    /// Sets the name that the client gives itself (`User-Agent`, RFC 9110 §10.1.5); by default name and version of the generated crate and of
    /// its runtime.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// Adds a header to all requests to the server of the base URL, unless the operation sets it.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options = self.options.header(name, value);
        self
    }

    /// Builds the client. It is an error if a setting is not valid, or the default transport does not work here.
    pub fn build(mut self) -> Result<Client<S>, Error> {
        let base_url = base_of(&self.base_url)?;
        let rules = self.rules(&base_url);
        if let Some(misuse) = rules.misuse {
            return Err(Error::Misuse(misuse));
        }
        let transport = self.carrier().map_err(Error::Misuse)?;
        Ok(self.client(base_url, Ok(transport), rules))
    }

    /// A client with default settings. If it cannot work, each request fails and says why.
    pub(super) fn build_anyway(mut self) -> Client<S> {
        let base_url = base_of(&self.base_url).unwrap_or_default();
        let (rules, transport) = (self.rules(&base_url), self.carrier());
        self.client(base_url, transport, rules)
    }

    /// What carries the requests, or why nothing does.
    fn carrier(&mut self) -> Result<Box<dyn Transport>, String> {
        let transport = self.transport.take();
        #[cfg(feature = "reqwest")]
        let transport = mem::take(&mut self.settings).instead_of(transport)?;
        #[cfg(not(feature = "reqwest"))]
        let transport = transport.ok_or("there is no transport: set one, or use the feature `reqwest`")?;
        Ok(mem::take(&mut self.middleware).into_iter().fold(transport, |inner, around| around(inner)))
    }

    /// What holds for every exchange. If a setting is not valid, nothing is sent.
    fn rules(&self, base_url: &str) -> Rules {
        let mut rules = Rules {
            origin: Uri::try_from(base_url).ok().as_ref().and_then(origin),
            retry: RetryPolicy::default(),
            timeout: TIMEOUT,
            overall_timeout: None,
            body_limit: BODY_LIMIT,
            user_agent: HeaderValue::from_static("client"),
            headers: HeaderMap::new(),
            misuse: None,
        };
        match HeaderValue::try_from(&self.user_agent) {
            Ok(name) => rules.user_agent = name,
            Err(_) => rules.misuse = Some("the user agent has characters that are not valid in a header".to_owned()),
        }
        if let Err(misuse) = self.options.apply(&mut rules) {
            rules.misuse = Some(misuse);
        }
        rules
    }

    fn client(self, base_url: String, transport: Result<Box<dyn Transport>, String>, rules: Rules) -> Client<S> {
        let uri = Uri::try_from(&base_url).unwrap_or_default();
        let origin = match (uri.scheme_str(), uri.authority()) {
            (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
            _ => String::new(),
        };
        let inner = Inner { base_url, origin, token: self.token, renewals: Renewals::default(), transport, timer: self.timer };
        Client { core: Core { inner: Arc::new(inner), rules: Arc::new(rules) }, service: PhantomData }
    }
}

/// The settings of the default transport.
#[cfg(feature = "reqwest")]
impl<S> Builder<S> {
    /// Sets how long the default transport may take to connect; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(timeout);
        self
    }

    /// Sets the proxy of the default transport, in place of those of the environment (`HTTPS_PROXY` and its kin):
    /// `http://user:password@proxy.example.com:8080`. It sees the address of the server only, unless that is one without encryption.
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.settings.proxy = Some(address.into());
        self
    }

    /// Adds a certificate that the default transport trusts, besides those of the system: of an own authority, or of a proxy that looks into
    /// the traffic. It is the content of a file, either PEM, with one or several, or DER.
    pub fn root_certificate(mut self, certificate: impl Into<Vec<u8>>) -> Self {
        self.settings.roots.push(certificate.into());
        self
    }

    /// Lets the default transport use a client of [reqwest](https://docs.rs/reqwest) 0.13 with settings of its own, such as a client
    /// certificate. It must not follow redirects (`redirect::Policy::none()`), see [`Transport`].
    pub fn http_client(mut self, client: ::reqwest::Client) -> Self {
        self.settings.client = Some(client);
        self
    }
}

/// What the client of a service calls itself.
fn user_agent<S: Service>() -> String {
    let (own, of_runtime) = (S::USER_AGENT, <() as Service>::USER_AGENT);
    if own == of_runtime { own.to_owned() } else { format!("{own} {of_runtime}") }
}

impl<S> fmt::Debug for Builder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}
