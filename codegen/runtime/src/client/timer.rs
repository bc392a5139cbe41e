//! Owns [`Timer`], how a client waits and measures time, and the one of tokio. It must not know what is waited for.

use super::{BoxFuture, TransportError};
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::OnceLock;
use std::task::Poll;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::time::Instant;

/// How a client waits and measures time. [`TokioTimer`] is the default.
///
/// Another one is for targets on which the timers of tokio do not work, such as `wasm32-unknown-unknown` (there is no clock in its standard
/// library), and for other runtimes. In a browser, `now` is the time since an `Instant` of the crate web-time, and `sleep` a `TimeoutFuture` of
/// gloo-timers in the `SendWrapper` of send_wrapper. The randomness there is the same in each page that is opened, unless the program turns on
/// the feature `js` of fastrand.
///
/// ```
/// use codegen_runtime::client::{BoxFuture, Timer};
/// use std::time::Duration;
///
/// struct Mine(std::time::Instant);
///
/// impl Timer for Mine {
///     fn now(&self) -> Duration {
///         self.0.elapsed()
///     }
///     fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
///         // What the runtime of the program has.
///         Box::pin(tokio::time::sleep(time))
///     }
/// }
/// ```
pub trait Timer: Send + Sync {
    /// The time since some moment that stays the same. It never goes back.
    fn now(&self) -> Duration;

    /// Waits for so long.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()>;

    /// Whether it works where it is called, or why not; asked before each request.
    fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

/// The timers of tokio. They need a tokio runtime with timers.
#[derive(Default)]
pub struct TokioTimer {
    /// When it was first asked: where there is no clock, making a timer must not ask one.
    start: OnceLock<Instant>,
}

impl TokioTimer {
    /// The timers of the runtime that uses them.
    pub const fn new() -> Self {
        Self { start: OnceLock::new() }
    }
}

impl Timer for TokioTimer {
    fn now(&self) -> Duration {
        self.start.get_or_init(Instant::now).elapsed()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time))
    }

    fn check(&self) -> Result<(), String> {
        let why = "the client waits with the timers of tokio, and there is no tokio runtime here";
        Handle::try_current().map(drop).map_err(|_| why.to_owned())
    }
}

impl fmt::Debug for TokioTimer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokioTimer").finish_non_exhaustive()
    }
}

/// What the action gives, or an error if it takes longer than that.
pub(super) async fn within<T>(timer: &dyn Timer, time: Duration, action: impl Future<Output = T>) -> Result<T, TransportError> {
    let (mut action, mut sleep) = (pin!(action), timer.sleep(time));
    poll_fn(|context| match action.as_mut().poll(context) {
        Poll::Ready(result) => Poll::Ready(Ok(result)),
        Poll::Pending => sleep.as_mut().poll(context).map(|()| Err(TransportError::lost("the time limit is over").timed_out())),
    })
    .await
}
