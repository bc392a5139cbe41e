//! Running again whenever a page changes. Knows folders, and neither pages nor what is run.
#![allow(clippy::print_stderr, reason = "this is where the command speaks")]

use notify::{Event, EventKind, RecursiveMode, Watcher};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Editors write a file in several steps; what comes within this time is one change.
const TOGETHER: Duration = Duration::from_millis(30);

/// Runs `run` now and after every change below `folders`; ends only where the folders cannot be watched.
pub(crate) fn run_on_changes(folders: &[PathBuf], mut run: impl FnMut()) -> ExitCode {
    let (sender, events) = channel();
    let watched = notify::recommended_watcher(sender).and_then(|mut watcher| {
        folders.iter().try_for_each(|folder| watcher.watch(folder, RecursiveMode::Recursive))?;
        Ok(watcher)
    });
    let _watcher = match watched {
        Ok(watcher) => watcher,
        Err(error) => {
            eprintln!("error: the pages cannot be watched: {error}");
            return ExitCode::FAILURE;
        }
    };
    loop {
        run();
        if let Err(message) = next_change(&events) {
            eprintln!("error: {message}");
            return ExitCode::FAILURE;
        }
    }
}

/// Waits for a change, and for what comes with it.
fn next_change(events: &Receiver<notify::Result<Event>>) -> Result<(), String> {
    loop {
        let event = events.recv().map_err(|_| "the pages are not watched any more".to_owned())?;
        if is_change(&event.map_err(|error| error.to_string())?) {
            break;
        }
    }
    while events.recv_timeout(TOGETHER).is_ok() {}
    Ok(())
}

/// Whether a file may have another text now; reading a file does not change it.
fn is_change(event: &Event) -> bool {
    !matches!(event.kind, EventKind::Access(_))
}
