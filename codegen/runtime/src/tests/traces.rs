//! All spans and events of a thread as text. It must not know what is traced. The tests over sockets mount it, too.

use std::io;
use std::sync::{Arc, Mutex};
use tracing::subscriber::{DefaultGuard, NoSubscriber};
use tracing_subscriber::fmt::format::FmtSpan;

/// What was traced so far.
#[derive(Clone, Default)]
pub(super) struct Trace(Arc<Mutex<Vec<u8>>>);

impl Trace {
    /// Records this thread until the guards are dropped.
    pub(super) fn record(&self) -> (DefaultGuard, tracing::Dispatch) {
        // While there is only one subscriber, a place in the code that another thread comes by first asks that thread's, which is none,
        // and stays silent for all.
        let second = tracing::Dispatch::new(NoSubscriber::default());
        let trace = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(move || trace.clone());
        (tracing::subscriber::set_default(subscriber.finish()), second)
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Trace {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
