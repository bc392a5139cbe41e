//! The subcommand `new`: writes the skeleton of a page, with what it includes and links to. Asks the pipeline what there is; parses no page.
#![allow(clippy::print_stderr, reason = "this is where the command speaks")]

use crate::cli::arguments::{docs, here};
use crate::cli::report::{Messages, Report};
use codegen::diag::Format;
use codegen::pipeline::{Options, check};
use codegen::skeleton::Skeleton;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Writes the skeleton of a page that generates as it stands. Never overwrites a file.
///
/// Exit status: 0 done, 1 the page exists or cannot be written, 2 wrong usage.
#[derive(Debug, clap::Args)]
pub(crate) struct NewLine {
    #[command(subcommand)]
    kind: Kind,
    /// The folder of pages [default: `docs-src` of the workspace]
    #[arg(long, value_name = "DIR", global = true)]
    docs: Option<PathBuf>,
}

#[derive(Debug, clap::Subcommand)]
enum Kind {
    /// A page about a call, such as `chat-list-members` or `chat-post-messages`
    Api {
        /// The name of the page's file: the resource, a verb, and what it is about
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// A page about a type, such as `chatMessage`
    Resource {
        /// The name of the type
        #[arg(value_name = "NAME")]
        name: String,
    },
}

/// What to write.
#[derive(Debug)]
pub(crate) struct New {
    folder: PathBuf,
    kind: Kind,
}

impl New {
    pub(crate) fn from(line: NewLine) -> Result<Self, String> {
        let folder = docs(line.docs.into_iter().collect(), &here()?)?.remove(0);
        let (name, is_call) = match &line.kind {
            Kind::Api { name } => (name, true),
            Kind::Resource { name } => (name, false),
        };
        let is_of_name = |c: char| c.is_ascii_alphanumeric() || is_call && c == '-';
        let is_name = name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(is_of_name);
        if !is_name || is_call && (!name.contains('-') || name.ends_with('-')) {
            let example = if is_call { "chat-list-members" } else { "chatMessage" };
            return Err(format!("`{name}` is not a name for such a page: write one such as `{example}`"));
        }
        Ok(Self { folder, kind: line.kind })
    }
}

/// Runs it.
pub(crate) fn run(arguments: &New) -> ExitCode {
    let api = check(std::slice::from_ref(&arguments.folder), &Options::default()).api;
    let skeleton = match &arguments.kind {
        Kind::Api { name } => Skeleton::call(&api, name),
        Kind::Resource { name } => Skeleton::resource(&api, name),
    };
    let Skeleton { page, files } = skeleton;
    if arguments.folder.join(&page).exists() {
        eprintln!("error: `{}` exists", arguments.folder.join(&page).display());
        return ExitCode::FAILURE;
    }
    let report = Report::new(Messages::Each(Format::Human));
    for (path, text) in files {
        let path = arguments.folder.join(path);
        match write_new(&arguments.folder, &path, &text) {
            Ok(()) => report.status("Created", &path.display().to_string()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => report.status("Kept", &path.display().to_string()),
            Err(error) => {
                eprintln!("error: `{}` cannot be written: {error}", path.display());
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

/// Writes a file that is not there, below `docs` also where folders on the way are links.
fn write_new(docs: &Path, path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(docs);
    // The first part of the way that is there: nothing is created beyond a link that leads out.
    let known = folder.ancestors().find(|folder| folder.exists()).unwrap_or(docs);
    if !known.canonicalize()?.starts_with(docs.canonicalize()?) {
        return Err(io::Error::other("a link leads out of the docs"));
    }
    fs::create_dir_all(folder)?;
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}
