//! The command line: subcommands, flags, defaults, and where the workspace is. Runs nothing.

use crate::cli::check::{Check, CheckLine};
use crate::cli::diff::DiffLine;
use crate::cli::levels::LevelsLine;
#[cfg(feature = "lsp")]
use crate::cli::lsp::{Lsp, LspLine};
use crate::cli::new::{New, NewLine};
use crate::cli::report::Messages;
use crate::cli::runtime;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum, error::ErrorKind};
use codegen::diag::{Format, Levels};
use codegen::emit::Runtime;
use codegen::pipeline::Options;
use codegen::source::Beside;
use std::path::{Path, PathBuf};

/// Turns API reference pages into a typed Rust client crate.
///
/// Exit status: 0 done, 1 errors or a stale output, 2 wrong usage.
#[derive(Debug, Parser)]
#[command(name = "codegen", version, args_conflicts_with_subcommands = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Subcommands>,
    #[command(flatten)]
    generate: GenerateLine,
}

#[derive(Debug, Subcommand)]
enum Subcommands {
    Explain(ExplainLine),
    Diff(DiffLine),
    Check(CheckLine),
    New(NewLine),
    #[cfg(feature = "lsp")]
    Lsp(LspLine),
}

/// Prints each fact that is read from a page with its rule, and the Rust that the page becomes; or what a rule or a diagnostic means.
///
/// Exit status: 0 done, 2 unknown page, rule or code.
#[derive(Debug, clap::Args)]
struct ExplainLine {
    /// A page, by its path or the name of its file; or the name of a rule (`heading-word`) or of a diagnostic (`link-missing`)
    #[arg(value_name = "PAGE|RULE|CODE")]
    name: String,
    /// A folder of pages [default: `docs-src` of the workspace]
    #[arg(long, value_name = "DIR")]
    docs: Vec<PathBuf>,
    /// How a page is explained
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    message_format: ExplainFormat,
}

/// How a page is explained.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExplainFormat {
    /// In columns, for people
    #[default]
    Human,
    /// A JSON object a line
    Json,
}

#[derive(Debug, clap::Args)]
struct GenerateLine {
    /// A folder of pages: `api/` and `resources/`, or any tree of `.md` files [default: `docs-src` of the workspace]
    #[arg(long, value_name = "DIR")]
    docs: Vec<PathBuf>,
    /// The folder of the generated crate [default: `generated` of the workspace]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The name of the generated crate [default: the name of its folder]
    #[arg(long, value_name = "NAME")]
    crate_name: Option<String>,
    /// The version of the generated crate
    #[arg(long, value_name = "V", default_value = "0.1.0")]
    crate_version: String,
    /// Depend on this version of the runtime, `codegen-runtime`, in place of a copy of it in the crate
    #[arg(long, value_name = "V", conflicts_with = "runtime_path")]
    runtime: Option<String>,
    /// Depend on the runtime in this folder, in place of a copy of it in the crate [default for the crate `generated` of the workspace:
    /// `codegen/runtime`]
    #[arg(long, value_name = "DIR")]
    runtime_path: Option<PathBuf>,
    /// The address under which pages are published: the generated docs link to URL/<page's file name>
    #[arg(long, value_name = "URL")]
    page_url: Option<String>,
    /// Generate only these areas, with the types that they need, by the names of their cargo features [default: all]
    #[arg(long, value_name = "AREA", value_delimiter = ',')]
    areas: Vec<String>,
    /// Write nothing; exit with 1 and a diff when the output is stale
    #[arg(long)]
    check: bool,
    /// Generate again whenever a page changes
    #[cfg(feature = "watch")]
    #[arg(long, conflicts_with = "check")]
    watch: bool,
    /// Do not stop at errors: generate the rest, and name what is left out
    #[arg(long)]
    keep_going: bool,
    /// Let warnings stop the run, as errors do
    #[arg(long)]
    deny_warnings: bool,
    #[command(flatten)]
    levels: LevelsLine,
    /// Write the resolved API to this file, as JSON
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// Write the resolved API to this file, as an OpenAPI 3.1 document
    #[arg(long, value_name = "FILE")]
    openapi: Option<PathBuf>,
    /// Write what became of the pages, and all findings, to this file, as a page of HTML
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Write what has changed for users of the crate to its CHANGES.md, since this manifest or these docs
    #[arg(long, value_name = "OLD")]
    changes: Option<PathBuf>,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    message_format: MessageFormat,
    /// Print how long each step took
    #[arg(long, short)]
    verbose: bool,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum MessageFormat {
    /// With excerpts, for people
    #[default]
    Human,
    /// A line each
    Short,
    /// A JSON object a line
    Json,
    /// Workflow commands
    Github,
    /// One SARIF 2.1.0 log, for code scanning
    Sarif,
}

impl MessageFormat {
    pub(crate) fn messages(self) -> Messages {
        match self {
            Self::Human => Messages::Each(Format::Human),
            Self::Short => Messages::Each(Format::Short),
            Self::Json => Messages::Each(Format::Json),
            Self::Github => Messages::Each(Format::Github),
            Self::Sarif => Messages::Log,
        }
    }
}

/// What the command is to do, with every default filled in.
#[derive(Debug)]
pub(crate) enum Arguments {
    Generate(Box<Generate>),
    Explain(Explain),
    Diff(DiffLine),
    Check(Box<Check>),
    New(New),
    #[cfg(feature = "lsp")]
    Lsp(Box<Lsp>),
}

impl Arguments {
    /// Reads the command line; ends the process with status 2 where it is wrong.
    pub(crate) fn read() -> Self {
        Self::from(CommandLine::parse()).unwrap_or_else(|message| wrong(&message))
    }

    fn from(line: CommandLine) -> Result<Self, String> {
        match line.command {
            None => Generate::from(line.generate).map(|generate| Self::Generate(Box::new(generate))),
            Some(Subcommands::Explain(line)) => Ok(Self::Explain(Explain::from(line))),
            Some(Subcommands::Diff(line)) => Ok(Self::Diff(line)),
            Some(Subcommands::Check(line)) => Check::from(line).map(|check| Self::Check(Box::new(check))),
            Some(Subcommands::New(line)) => New::from(line).map(Self::New),
            #[cfg(feature = "lsp")]
            Some(Subcommands::Lsp(line)) => Lsp::from(line).map(|lsp| Self::Lsp(Box::new(lsp))),
        }
    }
}

/// Ends the process with the usage, and with status 2.
fn wrong(message: &str) -> ! {
    CommandLine::command().error(ErrorKind::ValueValidation, message).exit()
}

/// What to explain.
#[derive(Debug)]
pub(crate) struct Explain {
    pub(crate) name: String,
    pub(crate) format: ExplainFormat,
    docs: Vec<PathBuf>,
}

impl Explain {
    fn from(line: ExplainLine) -> Self {
        Self { name: line.name, format: line.message_format, docs: line.docs }
    }

    /// The folders of pages. A rule or a code needs none.
    pub(crate) fn docs(&self) -> Result<Vec<PathBuf>, String> {
        docs(self.docs.clone(), &here()?)
    }
}

/// What to generate.
#[derive(Debug)]
pub(crate) struct Generate {
    pub(crate) docs: Vec<PathBuf>,
    pub(crate) out: PathBuf,
    crate_name: String,
    crate_version: String,
    runtime: Runtime,
    page_url: Option<String>,
    areas: Vec<String>,
    pub(crate) check: bool,
    #[cfg(feature = "watch")]
    pub(crate) watch: bool,
    pub(crate) keep_going: bool,
    pub(crate) deny_warnings: bool,
    pub(crate) manifest: Option<PathBuf>,
    pub(crate) openapi: Option<PathBuf>,
    pub(crate) report: Option<PathBuf>,
    pub(crate) changes: Option<PathBuf>,
    pub(crate) verbose: bool,
    pub(crate) messages: Messages,
    levels: Levels,
    beside: Beside,
}

impl Generate {
    fn from(line: GenerateLine) -> Result<Self, String> {
        let here = here()?;
        let (levels, beside) = line.levels.read()?;
        let docs = docs(line.docs, &here)?;
        let in_place = line.out.is_none();
        let out = line.out.map_or_else(|| in_workspace("generated", &here), Ok)?;
        let runtime = match (line.runtime, line.runtime_path) {
            (Some(version), _) => runtime::of_version(version)?,
            (None, Some(folder)) => runtime::in_folder(&folder, &out, &here)?,
            (None, None) if in_place => runtime::in_folder(&in_workspace("codegen/runtime", &here)?, &out, &here)?,
            (None, None) => Runtime::Copy,
        };
        let crate_name = line.crate_name.map_or_else(|| name_of(&here.join(&out)), Ok)?;
        if !is_crate_name(&crate_name) {
            return Err(format!(
                "`{crate_name}` is not a valid crate name: use ASCII letters, digits, `-` and `_`, beginning with a letter"
            ));
        }
        if !runtime::is_version(&line.crate_version) {
            return Err(format!("`{}` is not a valid version: write one such as `1.2.3`", line.crate_version));
        }
        Ok(Self {
            docs,
            out,
            crate_name,
            crate_version: line.crate_version,
            runtime,
            page_url: line.page_url.map(|url| url.trim_end_matches('/').to_owned()),
            areas: line.areas,
            check: line.check,
            #[cfg(feature = "watch")]
            watch: line.watch,
            keep_going: line.keep_going,
            deny_warnings: line.deny_warnings,
            manifest: line.manifest,
            openapi: line.openapi,
            report: line.report,
            changes: line.changes,
            verbose: line.verbose,
            messages: line.message_format.messages(),
            levels,
            beside,
        })
    }

    /// What the pipeline has to know of them.
    pub(crate) fn options(&self) -> Options {
        Options {
            crate_name: self.crate_name.clone(),
            crate_version: self.crate_version.clone(),
            runtime: self.runtime.clone(),
            page_url: self.page_url.clone(),
            levels: self.levels.clone(),
            areas: self.areas.clone(),
            beside: self.beside.clone(),
        }
    }
}

pub(crate) fn here() -> Result<PathBuf, String> {
    std::env::current_dir().map_err(|error| format!("the current folder cannot be found: {error}"))
}

/// The folders of pages: those that are named, or else that of the workspace.
pub(crate) fn docs(named: Vec<PathBuf>, here: &Path) -> Result<Vec<PathBuf>, String> {
    let docs = if named.is_empty() { vec![in_workspace("docs-src", here)?] } else { named };
    match docs.iter().find(|folder| !folder.is_dir()) {
        Some(folder) => Err(format!("`{}` is not a folder", folder.display())),
        None => Ok(docs),
    }
}

/// A folder of the workspace around `here`.
fn in_workspace(name: &str, here: &Path) -> Result<PathBuf, String> {
    let root = workspace(here);
    let root = root.ok_or_else(|| format!("no workspace with a `docs-src` around `{}`: name the folders", here.display()))?;
    Ok(shortest(&root.join(name), here))
}

/// The nearest folder at or above `here` that holds a `Cargo.toml` and a `docs-src`.
fn workspace(here: &Path) -> Option<&Path> {
    here.ancestors().find(|folder| folder.join("Cargo.toml").is_file() && folder.join("docs-src").is_dir())
}

/// `path` relative to `here` where it lies below, so that messages are short.
fn shortest(path: &Path, here: &Path) -> PathBuf {
    path.strip_prefix(here).unwrap_or(path).to_owned()
}

fn name_of(out: &Path) -> Result<String, String> {
    let name = out.file_name().map(|name| name.to_string_lossy().to_lowercase());
    name.filter(|name| is_crate_name(name)).ok_or_else(|| format!("`{}` gives no name for the crate: use `--crate-name`", out.display()))
}

fn is_crate_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        && !RESERVED.contains(&name)
}

/// Names that cargo or the language keeps for itself.
const RESERVED: [&str; 8] = ["test", "core", "std", "alloc", "proc_macro", "crate", "self", "super"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_consistent() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn crate_names_are_those_that_cargo_takes() {
        for good in ["generated", "ms-graph", "a1"] {
            assert!(is_crate_name(good), "{good}");
        }
        for bad in ["", "1a", "a b", "ä", "test", "a/b"] {
            assert!(!is_crate_name(bad), "{bad}");
        }
    }
}
