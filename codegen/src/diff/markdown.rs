//! Owns changes as a page of markdown. It must not know how they are found.

use crate::diff::change::{Change, Level};
use crate::emit::markdown::escape;

/// The page: a section for each level that occurs, the heaviest first.
pub fn markdown(changes: &[Change]) -> String {
    let mut out = String::from("# Changes\n");
    if changes.is_empty() {
        out.push_str("\nNothing has changed for programs that use the client.\n");
    }
    for level in Level::ALL {
        let of_level: Vec<&Change> = changes.iter().filter(|change| change.level() == level).collect();
        if of_level.is_empty() {
            continue;
        }
        let (head, about) = heading(level);
        out.push_str(&format!("\n## {head}\n\n{about}\n\n"));
        of_level.iter().for_each(|change| out.push_str(&line(change)));
    }
    out
}

fn heading(level: Level) -> (&'static str, &'static str) {
    match level {
        Level::Breaking => ("Breaking", "A program that uses one of these may have to be changed."),
        Level::Behaviour => ("Behaviour", "Programs compile as before, but send, receive or need something else."),
        Level::Addition => {
            ("Additions", "Programs that end literals of models with `..Default::default()`, and patterns with `..`, compile as before.")
        }
    }
}

/// `- The setter … is removed. (api/chat-get.md)`
fn line(change: &Change) -> String {
    let message = change.message();
    let page = if change.page.is_empty() { String::new() } else { format!(" ({})", escape(&change.page, false)) };
    format!("- {}{}.{page}\n", message[..1].to_uppercase(), &message[1..])
}
