//! Owns [`RequestOptions`], the settings that can differ from request to request, and their checks. It must not know what they do.

use super::exchange::Rules;
use super::{Client, RetryPolicy};
use crate::shared::own_headers;
use http::{HeaderName, HeaderValue};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The longest time limit: longer ones are as good as none, and would overflow a clock.
pub(super) const FOREVER: Duration = Duration::from_secs(60 * 60 * 24 * 365);

/// Settings for some requests, in place of those of the client: see [`Client::with_options`]. What is not set stays as it is.
#[derive(Clone, Default)]
#[must_use = "options do nothing until they are given to a client"]
pub struct RequestOptions {
    timeout: Option<Duration>,
    overall_timeout: Option<Duration>,
    retry: Option<RetryPolicy>,
    attempts: Option<u32>,
    body_limit: Option<usize>,
    headers: Vec<(String, String)>,
}

impl RequestOptions {
    /// No options: everything stays as it is.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long an attempt may take, see [`Builder::timeout`](super::Builder::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets how long all attempts of a request may take together, see [`Builder::overall_timeout`](super::Builder::overall_timeout).
    pub fn overall_timeout(mut self, timeout: Duration) -> Self {
        self.overall_timeout = Some(timeout);
        self
    }

    /// Sets when to try again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        (self.retry, self.attempts) = (Some(policy), None);
        self
    }

    /// Sets the most attempts of a request, the first one included; the rest of the [`RetryPolicy`] stays as it is.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// Sets how many bytes of the body of a response are read into memory, see [`Builder::body_limit`](super::Builder::body_limit).
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = Some(bytes);
        self
    }

    /// Adds a header to the requests to the server of the base URL, unless the operation sets it. It takes the place of a
    /// [default header](super::Builder::default_header) of that name.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Puts these settings in the place of those in the rules, or says which one is not valid.
    pub(super) fn apply(&self, rules: &mut Rules) -> Result<(), String> {
        for (what, timeout) in [("timeout", self.timeout), ("overall timeout", self.overall_timeout)] {
            if timeout.is_some_and(|timeout| timeout.is_zero()) {
                return Err(format!("the {what} is zero"));
            }
        }
        let retry = self.retry.unwrap_or(rules.retry);
        rules.retry = self.attempts.map_or(retry, |attempts| retry.max_attempts(attempts));
        if !rules.retry.is_possible() {
            return Err("the retry policy allows no attempt".to_owned());
        }
        rules.timeout = self.timeout.map_or(rules.timeout, |timeout| timeout.min(FOREVER));
        rules.overall_timeout = self.overall_timeout.map(|timeout| timeout.min(FOREVER)).or(rules.overall_timeout);
        rules.body_limit = self.body_limit.unwrap_or(rules.body_limit);
        for (name, value) in &self.headers {
            let (name, value) = header(name, value)?;
            rules.headers.insert(name, value);
        }
        Ok(())
    }
}

/// A header for many requests. Its value may be a secret, so neither errors nor transports may print it.
fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
        (Ok(name), _) if own_headers::is_reserved(name.as_str()) => Err(format!("the header {name} is set by the client alone")),
        (Ok(name), Ok(mut value)) => {
            value.set_sensitive(true);
            Ok((name, value))
        }
        _ => Err(format!("the name or the value of the header {name:?} is not valid")),
    }
}

impl<S> Client<S> {
    /// The same client with other settings for what is sent with it: single operations, pages, changes, batches, downloads, uploads and
    /// monitors alike. It shares its connections with this one.
    ///
    /// ```
    /// # async fn program(client: codegen_runtime::client::Client) -> Result<(), codegen_runtime::Error> {
    /// use codegen_runtime::Raw;
    /// use codegen_runtime::client::RequestOptions;
    /// use std::time::Duration;
    ///
    /// let slow = RequestOptions::new().timeout(Duration::from_secs(600)).max_attempts(1);
    /// let report = client.with_options(slow).send(Raw::get("/reports/usage")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// They hold for each request that the client sends: of a collection, for each page; of an upload, for each range. Those of a batch hold
    /// for the request that carries it, and its attempts for each operation in it unless [`Batch`](crate::Batch) sets its own. Options that
    /// are not valid are [`Error::Misuse`](crate::Error::Misuse) when something is sent.
    #[must_use]
    pub fn with_options(&self, options: RequestOptions) -> Self {
        let mut client = self.clone();
        let mut rules = (*client.core.rules).clone();
        if let Err(what) = options.apply(&mut rules) {
            rules.misuse.get_or_insert(what);
        }
        client.core.rules = Arc::new(rules);
        client
    }
}

/// Header values may be secrets.
impl fmt::Debug for RequestOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("RequestOptions")
            .field("timeout", &self.timeout)
            .field("overall_timeout", &self.overall_timeout)
            .field("retry", &self.retry)
            .field("attempts", &self.attempts)
            .field("body_limit", &self.body_limit)
            .field("headers", &names)
            .finish()
    }
}
