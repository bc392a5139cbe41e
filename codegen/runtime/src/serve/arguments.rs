//! Owns the arguments of the program: what they are called and what they mean. It must not know what becomes of them.

use crate::testing::DeviationKind;
use lexopt::{Arg, Parser, ValueExt as _};
use std::ffi::OsString;
use std::path::PathBuf;

/// What the program is asked to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Serve(Serve),
    Check(Box<CheckArguments>),
}

/// To be a service.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Serve {
    pub(crate) port: u16,
    pub(crate) faults: Option<u64>,
}

/// To check a service.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct CheckArguments {
    pub(crate) url: String,
    pub(crate) values: Option<PathBuf>,
    pub(crate) print_values: bool,
    pub(crate) all: bool,
    pub(crate) only: Vec<String>,
    pub(crate) allow: Vec<DeviationKind>,
    pub(crate) token: Token,
    pub(crate) format: Format,
    pub(crate) docs: String,
}

/// Where the token is.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Token {
    #[default]
    None,
    Variable(String),
    File(PathBuf),
}

/// How results are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    #[default]
    Human,
    Json,
    Github,
}

/// The port unless an argument says another.
pub(crate) const PORT: u16 = 8080;

/// The text of `--help`.
pub(crate) fn help(program: &str) -> String {
    let kinds = DeviationKind::ALL.map(|kind| format!("  {:<22} {}\n", kind.name(), kind.about())).concat();
    format!(
        "\
The documented API as a service on the loopback interface, and the check of a service against the pages.

{program} [serve] [--port PORT] [--faults SEED]
{program} check URL [--values FILE] [--all] [--only NAME]... [--allow KIND]... [--token-env NAME | --token-file FILE]
                    [--message-format human|json|github] [--docs FOLDER] [--print-values]

serve: responds to documented requests with the documented responses, until it is interrupted
  --port PORT            the port; 0 is any free one [default: {PORT}]
  --faults SEED          throttle and drop requests, as the seed decides

check: sends the documented requests to the service with that base URL, and reports where its responses differ from the pages
  --values FILE          values for the placeholders of addresses, a JSON object; the documented values without it
  --print-values         print the documented values as such a file, and send nothing; needs no URL
  --all                  send requests that change something, too, not only GET
  --only NAME            send only the requests of an operation or of a module: chat::Get, chat
  --allow KIND           do not report deviations of a kind, see below
  --token-env NAME       the environment variable with the access token
  --token-file FILE      the file with the access token
  --message-format F     human, json (a JSON object in each line) or github (commands of a workflow)
  --docs FOLDER          where the pages are, for --message-format github
  It exits with 0 if there is no deviation, 1 if there is one, and 2 if it cannot check.

kinds of deviations:
{kinds}"
    )
}

/// Reads the arguments. An error says what is wrong with them.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut parser = Parser::from_args(arguments);
    let mut serve = Serve { port: PORT, faults: None };
    loop {
        match parser.next()? {
            None => return Ok(Command::Serve(serve)),
            Some(Arg::Short('h') | Arg::Long("help")) => return Ok(Command::Help),
            Some(Arg::Value(name)) if name == "serve" => {}
            Some(Arg::Value(name)) if name == "check" => return check(&mut parser),
            Some(Arg::Long("port")) => serve.port = parser.value()?.parse()?,
            Some(Arg::Long("faults")) => serve.faults = Some(parser.value()?.parse()?),
            Some(other) => return Err(other.unexpected()),
        }
    }
}

fn check(parser: &mut Parser) -> Result<Command, lexopt::Error> {
    let mut check = CheckArguments::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Value(url) if check.url.is_empty() => check.url = url.string()?,
            Arg::Long("values") => check.values = Some(parser.value()?.into()),
            Arg::Long("print-values") => check.print_values = true,
            Arg::Long("all") => check.all = true,
            Arg::Long("only") => check.only.push(parser.value()?.string()?),
            Arg::Long("allow") => check.allow.push(parser.value()?.parse_with(kind)?),
            Arg::Long("token-env") => check.token = Token::Variable(parser.value()?.string()?),
            Arg::Long("token-file") => check.token = Token::File(parser.value()?.into()),
            Arg::Long("message-format") => check.format = parser.value()?.parse_with(format)?,
            Arg::Long("docs") => check.docs = parser.value()?.string()?,
            other => return Err(other.unexpected()),
        }
    }
    if check.url.is_empty() && !check.print_values {
        Err("the base URL of the service is missing".into())
    } else {
        Ok(Command::Check(Box::new(check)))
    }
}

fn kind(name: &str) -> Result<DeviationKind, String> {
    DeviationKind::ALL.into_iter().find(|kind| kind.name() == name).ok_or_else(|| "not a kind of deviation".to_owned())
}

fn format(name: &str) -> Result<Format, String> {
    match name {
        "human" => Ok(Format::Human),
        "json" => Ok(Format::Json),
        "github" => Ok(Format::Github),
        _ => Err("not a format".to_owned()),
    }
}
