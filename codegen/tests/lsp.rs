//! The language server as an editor uses it: a client writes messages and reads the answers.
#![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const PAGE: &str = "---\ntitle: \"Get thing\"\ndoc_type: apiPageType\n---\n\n# Get thing\n\nGet a [thing](../resources/thing.md).\n\n\
    ## HTTP request\n\n```http\nGET /things/{thing-id}\n```\n\n## Response\n\nIf successful, this method returns a `204 No Content` response code.\n";

const RESOURCE: &str = "---\ntitle: \"thing resource type\"\ndoc_type: resourcePageType\n---\n\n# thing resource type\n\nNamespace: example.api\n\n\
    ## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|size|Int32|How large it is.|\n";

/// An editor with a server.
struct Editor {
    server: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    folder: tempfile::TempDir,
    asked: u64,
}

impl Editor {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [("docs/api/thing-get.md", PAGE), ("docs/resources/thing.md", RESOURCE)] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_codegen"));
        command.current_dir(folder.path()).args(["lsp", "--docs", "docs"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut server = command.spawn().unwrap();
        let (input, output) = (server.stdin.take().unwrap(), BufReader::new(server.stdout.take().unwrap()));
        let mut editor = Self { server, input, output, folder, asked: 0 };
        let answer = editor.ask("initialize", json!({ "capabilities": {} }));
        assert_eq!(answer["capabilities"]["hoverProvider"], true);
        editor.tell("initialized", json!({}));
        editor
    }

    fn uri(&self, path: &str) -> String {
        format!("file://{}", self.folder.path().join("docs").join(path).canonicalize().unwrap().display())
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).unwrap();
        self.input.flush().unwrap();
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    fn read(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            assert!(self.output.read_line(&mut line).unwrap() > 0, "the server has ended");
            match line.trim().split_once(": ") {
                Some(("Content-Length", number)) => length = number.parse().unwrap(),
                Some(_) => {}
                None => break,
            }
        }
        let mut bytes = vec![0; length];
        self.output.read_exact(&mut bytes).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }

    /// The result of a request; notifications before it are passed over.
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        let id = self.asked;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        loop {
            let message = self.read();
            if message["id"] == id {
                return message["result"].clone();
            }
        }
    }

    /// The findings of the page after it has this text.
    fn change(&mut self, path: &str, text: &str) -> Vec<Value> {
        let uri = self.uri(path);
        self.tell("textDocument/didChange", json!({ "textDocument": { "uri": uri, "version": 1 }, "contentChanges": [{ "text": text }] }));
        loop {
            let message = self.read();
            if message["params"]["uri"] == uri.as_str() {
                return message["params"]["diagnostics"].as_array().unwrap().clone();
            }
        }
    }

    fn at(&self, path: &str, line: u64, character: u64) -> Value {
        json!({ "textDocument": { "uri": self.uri(path) }, "position": { "line": line, "character": character } })
    }

    fn end(mut self) {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        assert!(self.server.wait().unwrap().success());
    }
}

#[test]
fn an_editor_sees_findings_of_unsaved_text_and_repairs_them() {
    let mut editor = Editor::new();
    let found = editor.change("api/thing-get.md", &PAGE.replace("GET /things", "get /things"));
    assert_eq!(found[0]["code"], "http-recovered");
    assert_eq!(found[0]["range"], json!({ "start": { "line": 12, "character": 0 }, "end": { "line": 12, "character": 3 } }));
    let mut params = editor.at("api/thing-get.md", 0, 0);
    params["range"] = found[0]["range"].clone();
    params.as_object_mut().unwrap().remove("position");
    let actions = editor.ask("textDocument/codeAction", params);
    assert_eq!(actions[0]["title"], "Write `GET`");
    assert_eq!(actions[0]["edit"]["changes"][editor.uri("api/thing-get.md")][0]["newText"], "GET");
    assert_eq!(editor.change("api/thing-get.md", PAGE), [] as [Value; 0]);
    editor.end();
}

#[test]
fn an_editor_explains_lines_and_finds_types() {
    let mut editor = Editor::new();
    let hover = editor.ask("textDocument/hover", editor.at("api/thing-get.md", 12, 2));
    assert!(hover["contents"]["value"].as_str().unwrap().contains("URL form: GET /things/{thing-id} (form-line)"), "{hover}");
    let target = editor.ask("textDocument/definition", editor.at("api/thing-get.md", 7, 10));
    assert_eq!(target["uri"], editor.uri("resources/thing.md"));
    let target = editor.ask("textDocument/definition", editor.at("resources/thing.md", 5, 3));
    assert_eq!(target["uri"], editor.uri("resources/thing.md"));
    let items = editor.ask("textDocument/completion", editor.at("api/thing-get.md", 7, 10));
    assert_eq!(items[0]["insertText"], "[thing](../resources/thing.md)");
    editor.end();
}
