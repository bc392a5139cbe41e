//! Prism, a mock server for OpenAPI documents, accepts the documented requests. It is a program of its own: `npm install @stoplight/prism-cli`,
//! and `PRISM` names its executable. Without it, the test says that it is skipped.

use codegen::api::{Api, Literal, Scalar};
use codegen::openapi::{Info, document};
use codegen::pipeline::{Options, generate};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use tests::in_workspace;

/// A running Prism, which ends with the test.
struct Prism {
    child: Child,
    port: u16,
}

impl Prism {
    /// Serves the document at `path`; nothing where there is no Prism.
    fn serve(path: &std::path::Path) -> Option<Self> {
        let Some(program) = std::env::var_os("PRISM") else {
            println!("skipped: PRISM names no executable");
            return None;
        };
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new(program);
        command.args(["mock", "--errors", "--host", "127.0.0.1", "--port", &port.to_string()]).arg(path);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.is_ok_and(|line| line.contains("is listening"))), "Prism does not start");
        // It must not wait for a reader of its log.
        std::thread::spawn(move || lines.for_each(drop));
        Some(Self { child, port })
    }

    /// The status line of the response to a documented request.
    fn send(&self, request: &str) -> String {
        let (head, body) = request.split_once("\n\n").unwrap_or((request.trim_end(), ""));
        let (line, headers) = head.split_once('\n').unwrap_or((head, ""));
        let (method, target) = line.split_once(' ').unwrap();
        let target = target.trim_end_matches(" HTTP/1.1").replace(' ', "%20");
        let path = target.split_once("://").map_or(target.as_str(), |(_, rest)| rest.split_once("/v1.0").map_or(rest, |(_, path)| path));
        let own =
            |line: &&str| !["host", "content-length", "authorization"].contains(&line.split(':').next().unwrap().to_lowercase().as_str());
        let headers: Vec<&str> = headers.lines().filter(own).collect();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let end =
            format!("Host: localhost\r\nAuthorization: Bearer token\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        let headers: String = headers.iter().map(|line| format!("{}\r\n", line.trim())).collect();
        write!(stream, "{method} {path} HTTP/1.1\r\n{headers}{end}").unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It has ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The documented requests that tests cover, but for those with `/` in the value of a placeholder, which OpenAPI does not allow.
fn requests(api: &Api) -> Vec<&str> {
    let examples = api.operations.iter().flat_map(|operation| &operation.examples);
    let has_path = |value: &Literal| matches!(value, Literal::Scalar(Scalar::String(text)) if text.contains('/'));
    let fits = examples.filter(|example| example.call.as_ref().is_ok_and(|call| !call.arguments.iter().any(has_path)));
    fits.filter_map(|example| example.request.as_deref()).collect()
}

#[test]
fn documented_requests_are_accepted() {
    let api = generate(&[in_workspace("docs-src")], &Options::default()).api;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("openapi.json");
    std::fs::write(&path, document(&api, &Info { title: "sample".into(), version: "1.0.0".into() }).to_string()).unwrap();
    let Some(prism) = Prism::serve(&path) else { return };
    let requests = requests(&api);
    assert!(requests.len() > 100, "{}", requests.len());
    let mut refused = Vec::new();
    for request in requests {
        let response = prism.send(request);
        // It can make responses of text and JSON only.
        if !response.starts_with("HTTP/1.1 2") && !response.starts_with("HTTP/1.1 3") && !response.contains("Cannot find serializer") {
            refused.push(format!("{}\n{response}", request.lines().next().unwrap_or_default()));
        }
    }
    assert_eq!(refused, [] as [String; 0]);
}
