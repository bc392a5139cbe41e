//! Owns what a check has found, and how it is printed: for people, for programs, and for workflows. It must not know how it was found.

use crate::testing::compare::DeviationKind;
use serde_json::{Value, json};
use std::fmt;

/// A difference between a service and its pages.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deviation {
    /// What kind of difference it is.
    pub kind: DeviationKind,
    /// The operation, such as `chat::Get`.
    pub operation: &'static str,
    /// The file of the page.
    pub page: String,
    /// The line of the documented response in the page, from 1.
    pub line: u32,
    /// The method of the request.
    pub method: String,
    /// The address of the request.
    pub url: String,
    /// Where in the body, as a JSON pointer (RFC 6901); empty if it is not in the body.
    pub pointer: String,
    /// What the page has.
    pub documented: String,
    /// What the service sent.
    pub received: String,
}

/// A documented request that was not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Skipped {
    /// The operation.
    pub operation: &'static str,
    /// The page and the line of the request: `api/chat-get.md:68`.
    pub place: String,
    /// Why.
    pub reason: String,
}

/// What a check has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The number of requests that were sent.
    pub sent: usize,
    /// The documented requests that were not sent.
    pub skipped: Vec<Skipped>,
    /// The differences, in the order of the requests.
    pub deviations: Vec<Deviation>,
}

impl Report {
    /// A line of JSON for each deviation, for each request that was not sent, and for the sums.
    #[must_use]
    pub fn to_json_lines(&self) -> String {
        let deviations = self.deviations.iter().map(Deviation::to_json);
        let skipped = self.skipped.iter().map(Skipped::to_json);
        let sums = json!({"sent": self.sent, "skipped": self.skipped.len(), "deviations": self.deviations.len()});
        deviations.chain(skipped).chain([json!({ "summary": sums })]).map(|line| format!("{line}\n")).collect()
    }

    /// A command of a workflow for each deviation, which shows it at the line of the page. The paths of pages are below that folder.
    #[must_use]
    pub fn to_workflow_commands(&self, folder: &str) -> String {
        let folder = folder.trim_end_matches('/');
        let path = |page: &str| if folder.is_empty() { page.to_owned() } else { format!("{folder}/{page}") };
        let line = |found: &Deviation| {
            let (file, title) = (property(&path(&found.page)), property(&format!("{} {}", found.operation, found.kind.name())));
            format!("::error file={file},line={},title={title}::{}\n", found.line, data(&found.message()))
        };
        self.deviations.iter().map(line).collect::<String>() + &format!("{}\n", self.sums())
    }

    fn sums(&self) -> String {
        let counted = |number: usize, one: &str, more: &str| format!("{number} {}", if number == 1 { one } else { more });
        format!(
            "{} sent, {} not sent, {}",
            counted(self.sent, "request", "requests"),
            self.skipped.len(),
            counted(self.deviations.len(), "deviation", "deviations")
        )
    }
}

/// For people.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.deviations.iter().try_for_each(|found| writeln!(f, "{found}\n"))?;
        for Skipped { operation, place, reason } in &self.skipped {
            writeln!(f, "not sent: {operation} ({place}): {reason}")?;
        }
        writeln!(f, "{}", self.sums())
    }
}

impl Deviation {
    fn to_json(&self) -> Value {
        json!({
            "kind": self.kind.name(),
            "operation": self.operation,
            "page": self.page,
            "line": self.line,
            "method": self.method,
            "url": self.url,
            "pointer": self.pointer,
            "documented": self.documented,
            "received": self.received,
        })
    }

    fn message(&self) -> String {
        let at = if self.pointer.is_empty() { String::new() } else { format!(" at {}", self.pointer) };
        let (about, documented, received) = (self.kind.about(), &self.documented, &self.received);
        format!("{about}{at}: documented {documented}, received {received} ({} {})", self.method, self.url)
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:{}: {} [{}] in {}", self.page, self.line, self.kind.about(), self.kind.name(), self.operation)?;
        writeln!(f, "  {} {}", self.method, self.url)?;
        if !self.pointer.is_empty() {
            writeln!(f, "  at          {}", self.pointer)?;
        }
        write!(f, "  documented  {}\n  received    {}", self.documented, self.received)
    }
}

impl Skipped {
    fn to_json(&self) -> Value {
        json!({"skipped": {"operation": self.operation, "place": self.place, "reason": self.reason}})
    }
}

/// The text of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
