//! Owns how a client waits until accepted work is done. It must not know what the work is.

use super::{Client, Core, about};
use crate::accepted::Accepted;
use crate::call::origin;
use crate::decode::{Decode, with_head};
use crate::error::{Error, Lost, retry_after};
use crate::json::{text, value};
use crate::reference;
use bytes::Bytes;
use http::header::{ACCEPT, HeaderValue, LOCATION};
use http::{Response, StatusCode, Uri};
use serde_json::Value;
use std::time::Duration;

/// How often in a row a monitor may redirect.
const REDIRECTS: u32 = 5;

/// The least wait before a monitor is asked again.
const LEAST: Duration = Duration::from_millis(100);

/// How to wait for long-running work, see [`Client::wait_for`].
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Polling {
    interval: Duration,
    limit: Duration,
    state: fn(&Value) -> Progress,
}

/// The state of the work, as the monitor reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It is not done yet.
    Running,
    /// It is done: the body is the result.
    Done,
    /// It has failed.
    Failed,
}

impl Default for Polling {
    /// Asks every 5 seconds, unless the service says when, for 10 minutes at most.
    fn default() -> Self {
        Self { interval: Duration::from_secs(5), limit: Duration::from_secs(600), state: progress }
    }
}

impl Polling {
    /// Sets how long to wait before asking again, unless the service says how long (`Retry-After`); at least a tenth of a second.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// Sets how long to wait in total.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Sets how to read the state from the body of a success other than `202 Accepted`. By default the property `status` decides: words such as
    /// `notStarted`, `running` and `inProgress` mean that the work is running, words such as `failed` and `canceled` that it has failed, whatever
    /// the case of their letters. Every other body is the result.
    pub fn progress(mut self, state: fn(&Value) -> Progress) -> Self {
        self.state = state;
        self
    }
}

const RUNNING: [&str; 9] = ["notstarted", "waiting", "queued", "pending", "accepted", "running", "inprogress", "updating", "deletepending"];
const FAILED: [&str; 6] = ["failed", "failure", "canceled", "cancelled", "deletefailed", "updatefailed"];

fn progress(body: &Value) -> Progress {
    let status = body.get("status").and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase();
    if RUNNING.contains(&&*status) {
        Progress::Running
    } else if FAILED.contains(&&*status) {
        Progress::Failed
    } else {
        Progress::Done
    }
}

impl<S> Client<S> {
    /// Waits until work that the service has accepted (`202 Accepted`) is done. Decodes the last response of its monitor, or what the monitor
    /// redirects to.
    ///
    /// ```no_run
    /// # use codegen_runtime::{Accepted, Raw, Value, client::Polling};
    /// # async fn program(client: codegen_runtime::client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// // Or an operation such as `drive_item::Copy::me(id)`.
    /// let copy = Raw::post("/me/drive/items/7/copy").returns::<Accepted>();
    /// let accepted = client.send(copy).await?;
    /// let done: Value = client.wait_for(&accepted, Polling::default()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A monitor on another server gets no token. An address without a server is on the server of the base URL; if it does not begin with the
    /// path of the base URL, it is relative to it.
    ///
    /// # Errors
    /// [`Error::Timeout`] if the work takes too long; it may still be done later. [`Error::Status`] if the monitor responds with an error, or
    /// reports that the work has failed; the body has the reason. [`Error::Decode`] if there is no monitor.
    pub async fn wait_for<T: Decode>(&self, accepted: &Accepted, polling: Polling) -> Result<T, Error> {
        T::decode(self.core.done(accepted, polling).await?)
    }

    /// The same as [`wait_for`](Self::wait_for), with status and headers of the last response.
    ///
    /// # Errors
    /// As for [`wait_for`](Self::wait_for).
    pub async fn wait_for_full<T: Decode>(&self, accepted: &Accepted, polling: Polling) -> Result<Response<T>, Error> {
        with_head(self.core.done(accepted, polling).await?, T::decode)
    }
}

impl Core {
    async fn done(&self, accepted: &Accepted, polling: Polling) -> Result<Response<Bytes>, Error> {
        let timer = &self.inner.timer;
        timer.check().map_err(Error::Misuse)?;
        let start = timer.now();
        let mut response = accepted.to_response();
        let mut monitor: Option<Uri> = None;
        let (mut attempts, mut redirects) = (0, 0);
        loop {
            let redirected = response.status().is_redirection();
            if !redirected && !is_running(&response, polling)? {
                return Ok(response);
            }
            redirects = if redirected { redirects + 1 } else { 0 };
            if redirects > REDIRECTS {
                return Err(Error::undecodable(response, format!("there were {redirects} redirects in a row")));
            }
            if let Some(location) = response.headers().get(LOCATION) {
                match self.resolve(monitor.as_ref(), location.as_bytes()) {
                    Ok(address) => monitor = Some(address),
                    Err(why) => return Err(Error::undecodable(response, format!("the address of the progress cannot be used: {why}"))),
                }
            }
            let Some(address) = monitor.clone() else {
                return Err(Error::undecodable(response, "the response does not say where the progress or the result is"));
            };
            if !redirected {
                let asked = retry_after(response.headers()).filter(|wait| !wait.is_zero());
                let wait = asked.unwrap_or(polling.interval).max(LEAST);
                if timer.now().saturating_sub(start).saturating_add(wait) > polling.limit {
                    return Err(too_long(&response, polling.limit, attempts));
                }
                timer.sleep(wait).await;
            }
            attempts += 1;
            response = self.ask(&address).await?;
        }
    }

    async fn ask(&self, address: &Uri) -> Result<Response<Bytes>, Error> {
        let (mut request, sending) = self.get(&address.to_string(), "Monitor")?;
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        self.fetch(request, sending.accepting(|status| status.is_success() || status.is_redirection())).await
    }

    /// The address of a `Location`, or why it cannot be used.
    fn resolve(&self, from: Option<&Uri>, location: &[u8]) -> Result<Uri, String> {
        let base: Uri = format!("{}/", self.base_url()).parse().unwrap_or_default();
        let from = from.unwrap_or(&base);
        let is_path = location.starts_with(b"/") && !location.starts_with(b"//");
        let uri = if is_path && origin(from) == origin(&base) && !is_below(&String::from_utf8_lossy(location), base.path()) {
            reference::location(None, &[self.base_url().as_bytes(), location].concat())
        } else {
            reference::location(Some(from), location)
        }?;
        let is_safe = uri.scheme_str() == Some("https") || uri.scheme_str() == from.scheme_str();
        is_safe.then_some(uri).ok_or_else(|| "it would leave encryption".to_owned())
    }
}

/// Whether a path is the base or below it.
fn is_below(path: &str, base: &str) -> bool {
    path.strip_prefix(base.trim_end_matches('/')).is_some_and(|rest| rest.starts_with(['/', '?']) || rest.is_empty())
}

fn is_running(response: &Response<Bytes>, polling: Polling) -> Result<bool, Error> {
    if response.status() == StatusCode::ACCEPTED {
        return Ok(true);
    }
    if !response.status().is_success() {
        return Err(Error::from_response(response.clone()));
    }
    match text(response.body()).and_then(value).map_or(Progress::Done, |body| (polling.state)(&body)) {
        Progress::Running => Ok(true),
        Progress::Done => Ok(false),
        Progress::Failed => Err(Error::from_response(response.clone())),
    }
}

fn too_long(response: &Response<Bytes>, limit: Duration, attempts: u32) -> Error {
    let source = format!("the work was not done within {limit:?}").into();
    let (status, headers) = (Some(response.status()), response.headers().clone());
    let error = Error::Timeout(Box::new(Lost { status, headers, attempts, ..Lost::new(true, source) }));
    about(error, response.extensions())
}
