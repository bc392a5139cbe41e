//! A client that waits without tokio.

use super::sample::*;
use super::service::Fake;
use crate::client::{BoxFuture, Timer};
use crate::testing::Reply;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// A clock that moves by sleeping only.
#[derive(Clone, Default)]
struct Ideal(Arc<Mutex<Duration>>);

impl Timer for Ideal {
    fn now(&self) -> Duration {
        *self.0.lock().unwrap()
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        Box::pin(async move { *clock.0.lock().unwrap() += time })
    }
}

/// Waits for a future that never waits for anything but the ideal timer.
fn run<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("it waits for something else"),
    }
}

#[test]
fn another_timer_needs_no_runtime() {
    let service = Fake::in_turn([503, 503, 204].map(Reply::status));
    let timer = Ideal::default();
    let client = service.builder().timer(timer.clone()).build().unwrap();
    run(client.send(Nothing::new())).unwrap();
    assert!(timer.now() > Duration::ZERO, "it has waited between the attempts");
}

#[test]
fn the_timers_of_tokio_need_one() {
    let error = run(Fake::new().client().send(Nothing::new())).unwrap_err();
    assert!(error.to_string().contains("no tokio runtime"), "{error}");
}
