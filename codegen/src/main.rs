//! The command: reads arguments and calls the subcommand. It must not know more.

mod cli;

use cli::arguments::Arguments;
use cli::{diff, explain, generate};
use std::process::ExitCode;

fn main() -> ExitCode {
    match Arguments::read() {
        Arguments::Generate(arguments) => generate::run(&arguments),
        Arguments::Explain(arguments) => explain::run(&arguments),
        Arguments::Diff(arguments) => diff::run(&arguments),
    }
}
