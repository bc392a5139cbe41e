//! The command: reads arguments and calls the subcommand. It must not know more.

#![forbid(unsafe_code)]

mod cli;

use cli::arguments::Arguments;
use cli::{check, diff, explain, generate, new};
use std::process::ExitCode;

fn main() -> ExitCode {
    match Arguments::read() {
        Arguments::Generate(arguments) => generate::run(&arguments),
        Arguments::Explain(arguments) => explain::run(&arguments),
        Arguments::Diff(arguments) => diff::run(&arguments),
        Arguments::Check(arguments) => check::run(&arguments),
        Arguments::New(arguments) => new::run(&arguments),
        #[cfg(feature = "lsp")]
        Arguments::Lsp(arguments) => cli::lsp::run(*arguments),
    }
}
