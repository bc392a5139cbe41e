//! Futures that are polled in every order, or in many: requests whose token has expired share one renewal. There is no executor here but a loop that
//! chooses; the client shares state at its awaits alone, so that the order of polls is all that can differ.

use super::sample::*;
use crate::client::{Body, TokenSource};
use crate::client::{BoxError, BoxFuture, Client, RetryPolicy, Transport, TransportError};
use crate::prelude::*;
use http::{Request, Response};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex};
use std::task::{Context, Poll, Wake, Waker};

/// Ends when it is polled for the second time.
async fn yielded() {
    let mut once = false;
    poll_fn(|context| {
        if std::mem::replace(&mut once, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// A service whose first token has expired, and the source of the next ones.
#[derive(Clone, Default)]
struct Service(Arc<State>);

#[derive(Default)]
struct State {
    /// Whether the source has no other token.
    fails: bool,
    kept: AtomicUsize,
    renewals: AtomicUsize,
    requests: AtomicUsize,
}

impl TokenSource for Service {
    fn token<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(async { Ok(format!("t{}", self.0.kept.load(Ordering::SeqCst))) })
    }
    fn renewed_token<'a>(&'a self, origin: &'a str, _: &'a str) -> BoxFuture<'a, Result<String, BoxError>> {
        Box::pin(async {
            self.0.renewals.fetch_add(1, Ordering::SeqCst);
            yielded().await;
            if self.0.fails {
                return Err("nobody is there".into());
            }
            self.0.kept.store(1, Ordering::SeqCst);
            self.token(origin).await
        })
    }
}

impl Transport for Service {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            self.0.requests.fetch_add(1, Ordering::SeqCst);
            yielded().await;
            let status = if request.headers()["authorization"] == "Bearer t1" { 204 } else { 401 };
            Ok(Response::builder().status(status).body(Body::from("")).unwrap())
        })
    }
}

impl Service {
    fn client(&self) -> Client {
        Client::<()>::builder(self.clone()).base_url("https://x").transport(self.clone()).retry(RetryPolicy::default()).build().unwrap()
    }

    fn renewals(&self) -> usize {
        self.0.renewals.load(Ordering::SeqCst)
    }
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// What to do next: poll or drop one of those that can go on.
#[derive(Clone, Copy)]
enum Turn {
    Poll(usize),
    Drop(usize),
}

/// Polls futures until all have ended or were dropped. `choose` says what is done with which of those that can go on.
fn played<T>(futures: Vec<BoxFuture<'_, T>>, mut choose: impl FnMut(usize) -> Turn) -> Vec<Option<T>> {
    let mut results: Vec<Option<T>> = futures.iter().map(|_| None).collect();
    let mut open: Vec<_> =
        futures.into_iter().enumerate().map(|(at, future)| (at, future, Arc::new(Woken(AtomicBool::new(true))))).collect();
    while !open.is_empty() {
        let ready: Vec<usize> = (0..open.len()).filter(|at| open[*at].2.0.load(Ordering::SeqCst)).collect();
        assert!(!ready.is_empty(), "nobody can go on, and {} wait", open.len());
        match choose(ready.len()) {
            Turn::Drop(at) => drop(open.remove(ready[at])),
            Turn::Poll(at) => {
                let (index, future, woken) = &mut open[ready[at]];
                woken.0.store(false, Ordering::SeqCst);
                let waker = Waker::from(Arc::clone(woken));
                if let Poll::Ready(result) = Pin::new(future).poll(&mut Context::from_waker(&waker)) {
                    results[*index] = Some(result);
                    drop(open.remove(ready[at]));
                }
            }
        }
    }
    results
}

/// Runs something with every sequence of choices; gives how many there are. It has to ask in the same way if it is told the same.
fn every_choice(mut run: impl FnMut(&mut dyn FnMut(usize) -> usize)) -> usize {
    let mut path: Vec<(usize, usize)> = Vec::new();
    let mut count = 0;
    loop {
        count += 1;
        let mut at = 0;
        run(&mut |of| {
            if at == path.len() {
                path.push((0, of));
            }
            at += 1;
            path[at - 1].0
        });
        while path.last().is_some_and(|(choice, of)| choice + 1 == *of) {
            path.pop();
        }
        match path.last_mut() {
            Some((choice, _)) => *choice += 1,
            None => return count,
        }
    }
}

/// The clock of a runtime, for time limits; nothing runs on it.
fn with_clock(test: impl FnOnce()) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    let _context = runtime.enter();
    test();
}

fn sends(client: &Client, many: usize) -> Vec<BoxFuture<'_, Result<(), crate::Error>>> {
    (0..many).map(|_| Box::pin(client.send(Nothing::new())) as BoxFuture<'_, _>).collect()
}

#[test]
fn in_every_order_three_requests_renew_a_token_once() {
    with_clock(|| {
        let orders = every_choice(|choose| {
            let service = Service::default();
            let results = played(sends(&service.client(), 3), |of| Turn::Poll(choose(of)));
            assert!(results.iter().all(|result| matches!(result, Some(Ok(())))));
            assert_eq!((service.renewals(), service.0.requests.load(Ordering::SeqCst) <= 6), (1, true));
        });
        assert!(orders > 1000, "{orders}");
    });
}

#[test]
fn a_request_that_is_dropped_at_any_point_takes_no_other_with_it() {
    with_clock(|| {
        let orders = every_choice(|choose| {
            let service = Service::default();
            let client = service.client();
            let mut dropped = 0;
            let results = played(sends(&client, 2), |of| match choose(if dropped == 0 { 2 * of } else { of }) {
                at if at < of => Turn::Poll(at),
                at => {
                    dropped += 1;
                    Turn::Drop(at - of)
                }
            });
            assert_eq!(results.iter().filter(|result| matches!(result, Some(Ok(())))).count(), 2 - dropped);
            assert!(service.renewals() <= 1 + dropped, "whoever waits for a dropped one begins anew");
            let before = service.renewals();
            assert!(matches!(played(sends(&client, 1), |_| Turn::Poll(0))[..], [Some(Ok(()))]));
            assert_eq!(service.renewals(), before, "the new token is known");
        });
        assert!(orders > 100, "{orders}");
    });
}

#[test]
fn two_hundred_requests_renew_a_token_once_whatever_the_order() {
    with_clock(|| {
        for seed in 0..40 {
            let (service, mut random) = (Service::default(), fastrand::Rng::with_seed(seed));
            let results = played(sends(&service.client(), 200), |of| Turn::Poll(random.usize(..of)));
            assert!(results.iter().all(|result| matches!(result, Some(Ok(())))), "seed {seed}");
            assert_eq!(service.renewals(), 1, "seed {seed}");
        }
    });
}

#[test]
fn some_of_two_hundred_are_dropped_and_the_others_end() {
    with_clock(|| {
        for seed in 0..40 {
            let (service, mut random) = (Service::default(), fastrand::Rng::with_seed(seed));
            let mut dropped = 0;
            let results = played(sends(&service.client(), 200), |of| {
                let at = random.usize(..of);
                if random.u8(..) > 16 {
                    return Turn::Poll(at);
                }
                dropped += 1;
                Turn::Drop(at)
            });
            assert_eq!(results.iter().filter(|result| matches!(result, Some(Ok(())))).count(), 200 - dropped, "seed {seed}");
        }
    });
}

#[test]
fn requests_that_wait_for_the_same_token_share_its_failure() {
    with_clock(|| {
        let service = Service(Arc::new(State { fails: true, ..State::default() }));
        let mut turn = 0;
        let results = played(sends(&service.client(), 200), |of| {
            turn += 1;
            // All are sent; then one asks for the token, the others wait for it, and then it fails.
            Turn::Poll(match turn {
                1..=200 => turn - 1,
                201 => 0,
                _ => usize::from(of > 1),
            })
        });
        let refused = |result: &Option<Result<(), crate::Error>>| {
            result.as_ref().is_some_and(|result| result.as_ref().is_err_and(crate::Error::is_unauthorized))
        };
        assert!(results.iter().all(refused));
        assert_eq!(service.renewals(), 1);
    });
}

#[test]
fn threads_renew_a_token_once() {
    let service = Service::default();
    let (client, barrier) = (service.client(), Barrier::new(8));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
                barrier.wait();
                runtime.block_on(async {
                    for sent in sends(&client, 25) {
                        sent.await.unwrap();
                    }
                });
            });
        }
    });
    assert_eq!(service.renewals(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_new_token_is_shared_for_a_minute() {
    let asked = Arc::new(Mutex::new(0));
    let (renewals, timer) = (crate::client::renewal::Renewals::default(), crate::client::TokioTimer::new());
    let renew = |refused: &'static str, challenge: &'static str, new: &'static str| {
        let asked = Arc::clone(&asked);
        let get = async move {
            *asked.lock().unwrap() += 1;
            Ok(new.to_owned())
        };
        renewals.renew(&timer, Some(http::HeaderValue::from_static(refused)), challenge, get)
    };
    assert_eq!(renew("Bearer a", "", "b").await.unwrap(), "b");
    assert_eq!(renew("Bearer a", "", "c").await.unwrap(), "b", "it was just renewed");
    assert_eq!(renew("Bearer a", "claims", "c").await.unwrap(), "c", "for another reason");
    assert_eq!(renew("Bearer b", "", "d").await.unwrap(), "d", "the new one was refused, too");
    assert_eq!(renew("Bearer d", "", "d").await.unwrap(), "d");
    assert_eq!(renew("Bearer d", "", "e").await.unwrap(), "e", "there was no other");
    tokio::time::advance(std::time::Duration::from_secs(61)).await;
    assert_eq!(renew("Bearer a", "", "f").await.unwrap(), "f", "that was long ago");
    assert_eq!(*asked.lock().unwrap(), 6);
}
