//! The arguments of the program of a generated crate.

use crate::serve::arguments::{CheckArguments, Command, PORT, Serve, read};
use crate::testing::DeviationKind;
use std::ffi::OsString;

fn read_line(line: &str) -> Result<Command, String> {
    read(line.split_whitespace().map(OsString::from)).map_err(|error| error.to_string())
}

#[test]
fn without_arguments_it_is_a_service() {
    assert_eq!(read_line(""), Ok(Command::Serve(Serve { port: PORT, faults: None })));
    assert_eq!(read_line("serve --port 0 --faults=7"), Ok(Command::Serve(Serve { port: 0, faults: Some(7) })));
}

#[test]
fn a_check_needs_a_url() {
    assert_eq!(read_line("check --all").unwrap_err(), "the base URL of the service is missing");
    let expected = CheckArguments { url: "http://x".into(), all: true, allow: vec![DeviationKind::ValueNull], ..Default::default() };
    assert_eq!(read_line("check http://x --all --allow value-null"), Ok(Command::Check(Box::new(expected))));
}

#[test]
fn what_is_not_an_argument_is_named() {
    for (line, words) in [
        ("--colour", "invalid option '--colour'"),
        ("check x --allow nothing", "cannot parse argument \"nothing\": not a kind of deviation"),
        ("tell", "unexpected argument \"tell\""),
    ] {
        assert_eq!(read_line(line).unwrap_err(), words);
    }
}
