//! Owns the program: it starts what its arguments ask for, and prints the results. It must not know HTTP.

use super::Server;
use super::arguments::{CheckArguments, Command, Format, Serve, Token, help, read};
use crate::client::Client;
use crate::service::Service;
use crate::testing::{Check, FakeService, Report, Values};
use std::error::Error;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

/// What is sent as the token if there is none. A service that needs a token refuses it.
const NO_TOKEN: &str = "none";

/// Runs the program for an API, with arguments but for its name; `--help` explains them.
pub fn run<S: Service + 'static>(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let result =
        runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(execute::<S>(arguments, &mut io::stdout(), interrupted())));
    result.map_or_else(
        |error| {
            // Nobody is there to be told if that fails.
            let _ = writeln!(io::stderr(), "{}: {error}", program::<S>());
            ExitCode::from(2)
        },
        ExitCode::from,
    )
}

/// The same with another output, until the future ends. The result is the exit status.
#[doc(hidden)]
pub async fn execute<S: Service + 'static>(
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut impl Write,
    end: impl Future<Output = ()>,
) -> Result<u8, Box<dyn Error>> {
    match read(arguments)? {
        Command::Help => print(out, &help(&program::<S>())).map(|()| 0),
        Command::Serve(arguments) => serve::<S>(&arguments, out, end).await.map(|()| 0),
        Command::Check(arguments) => check::<S>(*arguments, out).await,
    }
}

/// The name of the program, which is that of the crate.
fn program<S: Service>() -> String {
    S::USER_AGENT.split('/').next().unwrap_or_default().to_owned()
}

fn print(out: &mut impl Write, text: &str) -> Result<(), Box<dyn Error>> {
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

async fn serve<S: Service + 'static>(arguments: &Serve, out: &mut impl Write, end: impl Future<Output = ()>) -> Result<(), Box<dyn Error>> {
    let service = FakeService::<S>::documented().forgetful();
    let service = if let Some(seed) = arguments.faults { service.with_faults(seed) } else { service };
    let bound = Server::bind(service, arguments.port).await;
    let server = bound.map_err(|error| format!("cannot listen on port {}: {error}", arguments.port))?;
    print(out, &format!("{}\n", server.base_url()))?;
    server.run_until(end).await;
    Ok(())
}

/// Ends when the program is interrupted or asked to terminate.
async fn interrupted() {
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    let (mut terminated, mut interrupted) = (std::pin::pin!(terminated), std::pin::pin!(tokio::signal::ctrl_c()));
    std::future::poll_fn(|context| {
        let over = terminated.as_mut().poll(context).is_ready() || interrupted.as_mut().poll(context).is_ready();
        if over { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}

async fn check<S: Service>(arguments: CheckArguments, out: &mut impl Write) -> Result<u8, Box<dyn Error>> {
    let token = token(&arguments.token)?;
    let mut client = Client::<S>::builder(token.clone());
    if !arguments.print_values {
        client = client.base_url(&arguments.url);
    }
    let mut check = Check::new(client.build()?);
    if arguments.all {
        check = check.all();
    }
    check = arguments.only.into_iter().fold(check, Check::only);
    check = arguments.allow.into_iter().fold(check, Check::allow);
    if let Some(path) = &arguments.values {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        check = check.values(Values::parse(&text).map_err(|error| format!("{}: {error}", path.display()))?);
    }
    if arguments.print_values {
        print(out, &format!("{:#}\n", check.documented_values()))?;
        return Ok(0);
    }
    let report = check.run().await;
    print(out, &without(&token, printed(&report, arguments.format, &arguments.docs)))?;
    if report.sent == 0 {
        return Err("no documented request was sent".into());
    }
    Ok(u8::from(!report.deviations.is_empty()))
}

fn printed(report: &Report, format: Format, docs: &str) -> String {
    match format {
        Format::Human => report.to_string(),
        Format::Json => report.to_json_lines(),
        Format::Github => report.to_workflow_commands(docs),
    }
}

/// The text without the token, which a service may have sent back.
fn without(token: &str, text: String) -> String {
    if token == NO_TOKEN { text } else { text.replace(token, "[token]") }
}

fn token(source: &Token) -> Result<String, String> {
    let text = match source {
        Token::None => return Ok(NO_TOKEN.to_owned()),
        Token::Variable(name) => std::env::var(name).map_err(|_| format!("the environment variable {name:?} has no token"))?,
        Token::File(path) => std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?,
    };
    match text.trim() {
        "" => Err("the token is empty".to_owned()),
        token => Ok(token.to_owned()),
    }
}
