//! Owns [`Builder`], the settings of a client and their checks. It must not know what they do.

use super::super::call::{base_of, origin};
use super::super::error::Error;
use super::super::service::Service;
use super::super::shared::own_headers;
use super::exchange::Rules;
use super::renewal::Renewals;
use super::{Client, Core, Inner, ReqwestTransport, RetryPolicy, TokenSource, Transport};
use http::{HeaderMap, HeaderName, HeaderValue, Uri};
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const BODY_LIMIT: usize = 64 * 1024 * 1024;
const TIMEOUT: Duration = Duration::from_secs(100);
/// The longest time limit: longer ones are as good as none, and would overflow a clock.
const FOREVER: Duration = Duration::from_secs(60 * 60 * 24 * 365);

/// Sets up a [`Client`].
#[must_use = "a builder does nothing until `build`"]
pub struct Builder<S = ()> {
    base_url: String,
    token: Box<dyn TokenSource>,
    transport: Option<Box<dyn Transport>>,
    connect_timeout: Option<Duration>,
    timeout: Duration,
    overall_timeout: Option<Duration>,
    body_limit: usize,
    retry: RetryPolicy,
    user_agent: String,
    headers: Vec<(String, String)>,
    service: PhantomData<fn() -> S>,
}

impl<S: Service> Builder<S> {
    pub(super) fn new(token: Box<dyn TokenSource>) -> Self {
        Self {
            base_url: S::BASE_URL.unwrap_or_default().to_owned(),
            token,
            transport: None,
            connect_timeout: None,
            timeout: TIMEOUT,
            overall_timeout: None,
            body_limit: BODY_LIMIT,
            retry: RetryPolicy::default(),
            user_agent: S::USER_AGENT.to_owned(),
            headers: Vec::new(),
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

    /// Sets what carries the requests, in place of [`ReqwestTransport`].
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Sets how long the default transport may take to connect; 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sets how long an attempt may take, including token, redirects and the whole response; 100 seconds by default. For a streamed response it
    /// is the time until the response begins, and then the time until each next chunk.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets how long all attempts of a request may take together, including the waits between them; for a streamed response, until it begins.
    /// There is no limit by default.
    pub fn overall_timeout(mut self, timeout: Duration) -> Self {
        self.overall_timeout = Some(timeout);
        self
    }

    /// Sets how many bytes of the body of a response are read into memory, counted after decompression; 64 MiB by default. A larger one is
    /// [`Error::TooLarge`]. A streamed body has no limit: see [`Client::send_streaming`] and [`Client::download`].
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets when to try again; by default there are at most five attempts and three minutes of waiting.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the name that the client gives itself (`User-Agent`); name and version of the generated crate by default.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// Adds a header to all requests to the server of the base URL, unless the operation sets it.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Builds the client. It is an error if a setting is not valid, or the default transport does not work here.
    pub fn build(mut self) -> Result<Client<S>, Error> {
        let base_url = base_of(&self.base_url)?;
        for (what, timeout) in
            [("connect timeout", self.connect_timeout), ("timeout", Some(self.timeout)), ("overall timeout", self.overall_timeout)]
        {
            if timeout.is_some_and(|timeout| timeout.is_zero()) {
                return Err(Error::Misuse(format!("the {what} is zero")));
            }
        }
        if !self.retry.is_possible() {
            return Err(Error::Misuse("the retry policy allows no attempt".to_owned()));
        }
        let transport = match self.transport.take() {
            Some(_) if self.connect_timeout.is_some() => {
                Err("the connect timeout is a setting of the default transport, but another transport is set".to_owned())
            }
            Some(transport) => Ok(transport),
            None => self.default_transport(),
        };
        let transport = transport.map_err(Error::Misuse)?;
        let (user_agent, headers) = (self.checked_user_agent()?, self.checked_headers()?);
        Ok(self.client(base_url, Ok(transport), user_agent, headers))
    }

    /// A client with default settings. If it cannot work, each request fails and says why.
    pub(super) fn build_anyway(self) -> Client<S> {
        let base_url = base_of(&self.base_url).unwrap_or_default();
        let transport = self.default_transport();
        let user_agent = self.checked_user_agent().unwrap_or_else(|_| HeaderValue::from_static("client"));
        self.client(base_url, transport, user_agent, HeaderMap::new())
    }

    fn default_transport(&self) -> Result<Box<dyn Transport>, String> {
        match ReqwestTransport::connecting_within(self.connect_timeout.unwrap_or(CONNECT_TIMEOUT).min(FOREVER)) {
            Ok(transport) => Ok(Box::new(transport)),
            Err(error) => Err(format!("the default transport does not work here: {error}")),
        }
    }

    fn checked_user_agent(&self) -> Result<HeaderValue, Error> {
        HeaderValue::try_from(&self.user_agent)
            .map_err(|_| Error::Misuse("the user agent has characters that are not valid in a header".to_owned()))
    }

    /// The default headers. Their values may be secrets, so neither errors nor transports may print them.
    fn checked_headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                (Ok(name), _) if own_headers::is_reserved(name.as_str()) => {
                    return Err(Error::Misuse(format!("the header {name} cannot be a default header")));
                }
                (Ok(name), Ok(mut value)) => {
                    value.set_sensitive(true);
                    headers.insert(name, value)
                }
                _ => return Err(Error::Misuse(format!("the name or the value of the default header {name:?} is not valid"))),
            };
        }
        Ok(headers)
    }

    fn client(
        self,
        base_url: String,
        transport: Result<Box<dyn Transport>, String>,
        user_agent: HeaderValue,
        headers: HeaderMap,
    ) -> Client<S> {
        let uri = Uri::try_from(&base_url).unwrap_or_default();
        let rules = Rules {
            origin: origin(&uri),
            retry: self.retry,
            timeout: self.timeout.min(FOREVER),
            overall_timeout: self.overall_timeout.map(|timeout| timeout.min(FOREVER)),
            body_limit: self.body_limit,
            user_agent,
            headers,
        };
        let origin = match (uri.scheme_str(), uri.authority()) {
            (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
            _ => String::new(),
        };
        let core = Core(Arc::new(Inner { base_url, origin, token: self.token, renewals: Renewals::default(), transport, rules }));
        Client { core, service: PhantomData }
    }
}

impl<S> fmt::Debug for Builder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}
