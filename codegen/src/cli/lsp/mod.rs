//! The subcommand `lsp`: a language server for pages over standard input and output. Passes questions on to the pipeline; answers none itself.
#![allow(clippy::print_stderr, reason = "this is where the command speaks")]

mod docs;
mod place;

use crate::cli::arguments::{docs as folders, here};
use crate::cli::levels::LevelsLine;
use codegen::pipeline::Options;
use docs::Docs;
use lsp_server::{Connection, Message, Notification, Response};
use serde_json::{Value, json};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// Serves an editor over standard input and output (Language Server Protocol): diagnostics, quick fixes, hover, definitions and completion.
#[derive(Debug, clap::Args)]
pub(crate) struct LspLine {
    /// A folder of pages [default: `docs-src` of the workspace]
    #[arg(long, value_name = "DIR")]
    docs: Vec<PathBuf>,
    #[command(flatten)]
    levels: LevelsLine,
    /// What some editors add: the server always uses standard input and output
    #[arg(long, hide = true)]
    stdio: bool,
}

/// What to serve.
#[derive(Debug)]
pub(crate) struct Lsp {
    docs: Vec<PathBuf>,
    options: Options,
}

impl Lsp {
    pub(crate) fn from(line: LspLine) -> Result<Self, String> {
        let (levels, beside) = line.levels.read()?;
        Ok(Self { docs: folders(line.docs, &here()?)?, options: Options { levels, beside, ..Options::default() } })
    }
}

/// Runs it.
pub(crate) fn run(arguments: Lsp) -> ExitCode {
    let (connection, threads) = Connection::stdio();
    let served = serve(&connection, arguments);
    drop(connection);
    match served.and_then(|()| Ok(threads.join()?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: the editor cannot be served: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the server can do. Editors send whole texts.
fn capabilities() -> Value {
    json!({
        "textDocumentSync": { "openClose": true, "change": 1, "save": true },
        "hoverProvider": true,
        "definitionProvider": true,
        "codeActionProvider": { "codeActionKinds": ["quickfix"] },
        "completionProvider": { "triggerCharacters": ["["] },
    })
}

fn serve(connection: &Connection, arguments: Lsp) -> Result<(), Box<dyn Error + Sync + Send>> {
    connection.initialize(capabilities())?;
    let mut docs = Docs::new(arguments.docs, arguments.options);
    publish(connection, &mut docs)?;
    while let Ok(message) = connection.receiver.recv() {
        match message {
            Message::Request(request) => {
                if connection.handle_shutdown(&request)? {
                    return Ok(());
                }
                let answer = match request.method.as_str() {
                    "textDocument/hover" => docs.hover(&request.params),
                    "textDocument/definition" => docs.definition(&request.params),
                    "textDocument/codeAction" => docs.actions(&request.params),
                    "textDocument/completion" => Some(docs.completion()),
                    _ => None,
                };
                connection.sender.send(Message::Response(Response::new_ok(request.id, answer.unwrap_or(Value::Null))))?;
            }
            Message::Notification(notification) => {
                // Of several changes that wait, only the last one is checked.
                if docs.take(&notification.method, &notification.params) && connection.receiver.is_empty() {
                    publish(connection, &mut docs)?;
                }
            }
            Message::Response(_) => {}
        }
    }
    Ok(())
}

/// Checks the pages and sends what is found in each file, and nothing for those that had findings before.
fn publish(connection: &Connection, docs: &mut Docs) -> Result<(), Box<dyn Error + Sync + Send>> {
    for (uri, diagnostics) in docs.check() {
        let params = json!({ "uri": uri, "diagnostics": diagnostics });
        connection.sender.send(Message::Notification(Notification::new("textDocument/publishDiagnostics".to_owned(), params)))?;
    }
    Ok(())
}
