//! The command line: flags, defaults, and where the workspace is. Runs nothing.

use clap::{CommandFactory, Parser, ValueEnum, error::ErrorKind};
use codegen::diag::Format;
use codegen::pipeline::Options;
use std::path::{Path, PathBuf};

/// Turns API reference pages into a typed Rust client crate.
///
/// Exit status: 0 done, 1 errors or a stale output, 2 wrong usage.
#[derive(Debug, Parser)]
#[command(name = "codegen", version)]
struct CommandLine {
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
    /// The address under which pages are published: the generated docs link to URL/<page's file name>
    #[arg(long, value_name = "URL")]
    page_url: Option<String>,
    /// Write nothing; exit with 1 and a diff when the output is stale
    #[arg(long)]
    check: bool,
    /// Generate what is sound and name what is left out, in place of stopping at errors
    #[arg(long)]
    keep_going: bool,
    /// Let warnings stop the run, as errors do
    #[arg(long)]
    deny_warnings: bool,
    /// Write the resolved API to this file, as JSON
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    message_format: MessageFormat,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum MessageFormat {
    /// With excerpts, for people
    #[default]
    Human,
    /// A line each
    Short,
    /// A JSON object a line
    Json,
    /// Workflow commands
    Github,
}

/// What the command is to do, with every default filled in.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) docs: Vec<PathBuf>,
    pub(crate) out: PathBuf,
    crate_name: String,
    crate_version: String,
    page_url: Option<String>,
    pub(crate) check: bool,
    pub(crate) keep_going: bool,
    pub(crate) deny_warnings: bool,
    pub(crate) manifest: Option<PathBuf>,
    pub(crate) message_format: Format,
}

impl Arguments {
    /// Reads the command line; ends the process with status 2 where it is wrong.
    pub(crate) fn read() -> Self {
        Self::from(CommandLine::parse()).unwrap_or_else(|message| CommandLine::command().error(ErrorKind::ValueValidation, message).exit())
    }

    fn from(line: CommandLine) -> Result<Self, String> {
        let here = std::env::current_dir().map_err(|error| format!("the current folder is not there: {error}"))?;
        let in_workspace = |name: &str| {
            let root = workspace(&here)
                .ok_or_else(|| format!("no workspace with a `docs-src` around `{}`: name `--docs` and `--out`", here.display()));
            Ok::<_, String>(shortest(&root?.join(name), &here))
        };
        let docs = if line.docs.is_empty() { vec![in_workspace("docs-src")?] } else { line.docs };
        if let Some(folder) = docs.iter().find(|folder| !folder.is_dir()) {
            return Err(format!("`{}` is not a folder", folder.display()));
        }
        let out = line.out.map_or_else(|| in_workspace("generated"), Ok)?;
        let crate_name = line.crate_name.map_or_else(|| name_of(&here.join(&out)), Ok)?;
        if !is_crate_name(&crate_name) {
            return Err(format!("`{crate_name}` is no name for a crate: use ASCII letters, digits, `-` and `_`, beginning with a letter"));
        }
        if !is_version(&line.crate_version) {
            return Err(format!("`{}` is no version: write one such as `1.2.3`", line.crate_version));
        }
        Ok(Self {
            docs,
            out,
            crate_name,
            crate_version: line.crate_version,
            page_url: line.page_url.map(|url| url.trim_end_matches('/').to_owned()),
            check: line.check,
            keep_going: line.keep_going,
            deny_warnings: line.deny_warnings,
            manifest: line.manifest,
            message_format: match line.message_format {
                MessageFormat::Human => Format::Human,
                MessageFormat::Short => Format::Short,
                MessageFormat::Json => Format::Json,
                MessageFormat::Github => Format::Github,
            },
        })
    }

    /// What the pipeline has to know of them.
    pub(crate) fn options(&self) -> Options {
        Options { crate_name: self.crate_name.clone(), crate_version: self.crate_version.clone(), page_url: self.page_url.clone() }
    }
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

/// `major.minor.patch` with an optional pre-release or build part (SemVer 2.0.0).
fn is_version(text: &str) -> bool {
    let (numbers, rest) = text.split_at(text.find(['-', '+']).unwrap_or(text.len()));
    let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()) && (part == "0" || !part.starts_with('0'));
    let rest_is_sound = rest.is_empty() || rest.len() > 1 && rest.chars().all(|c| c.is_ascii_alphanumeric() || "-+.".contains(c));
    numbers.split('.').count() == 3 && numbers.split('.').all(number) && rest_is_sound
}

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

    #[test]
    fn versions_are_semantic() {
        for good in ["0.1.0", "1.20.3-rc.1", "1.0.0+2026"] {
            assert!(is_version(good), "{good}");
        }
        for bad in ["1", "1.2", "01.2.3", "1.2.x", "1.2.3-"] {
            assert!(!is_version(bad), "{bad}");
        }
    }
}
