//! The command as a person runs it: exit status, what it prints, what it leaves on disk.
#![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const PAGE: &str = r#"---
title: "Get thing"
doc_type: apiPageType
ms.prod: "things"
---

# Get thing

Namespace: example.api

Read one thing.

## HTTP request

```http
GET /things/{thing-id}
```

## Response

If successful, this method returns a `204 No Content` response code.
"#;

/// A docs folder with one page, and a place for the output.
struct Place(tempfile::TempDir);

impl Place {
    fn with(page: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("docs/api")).unwrap();
        fs::write(dir.path().join("docs/api/thing-get.md"), page).unwrap();
        Self(dir)
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_codegen"));
        command.current_dir(self.0.path()).args(["--docs", "docs", "--out", "out"]).args(arguments).output().unwrap()
    }
}

/// A docs folder with a page of the area `things` and one of `people`.
fn two_areas() -> Place {
    let place = Place::with(PAGE);
    let other = PAGE.replace("\"things\"", "\"people\"").replace("thing", "person").replace("/persons/", "/people/");
    fs::write(place.path("docs/api/person-get.md"), other).unwrap();
    place
}

#[test]
fn a_crate_of_one_area_has_no_source_of_another() {
    let place = two_areas();
    assert_eq!(place.run(&[]).status.code(), Some(0));
    assert!(has(&place.path("out/src/person/get.rs")) && has(&place.path("out/src/thing/get.rs")));
    assert_eq!(place.run(&["--areas", "things"]).status.code(), Some(0));
    assert!(!has(&place.path("out/src/person")) && has(&place.path("out/src/thing/get.rs")));
    let text = |name: &str| fs::read_to_string(place.path(name)).unwrap();
    assert!(!text("out/Cargo.toml").contains("people"));
    assert!(text("out/COVERAGE.md").contains("| `api/person-get.md` | Nothing: no area that was chosen needs it |"));
    assert_eq!(place.run(&["--areas", "people,things"]).status.code(), Some(0));
    assert!(has(&place.path("out/src/person/get.rs")));
}

#[test]
fn an_area_that_no_page_has_is_wrong_usage() {
    let place = two_areas();
    let output = place.run(&["--areas", "thigns"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output), "error: there is no area `thigns`; did you mean `things`?\n");
    assert!(!has(&place.path("out")));
    let output = place.run(&["--areas", "things,zebras"]);
    assert_eq!(stderr(&output), "error: there is no area `zebras`; the areas are people, things\n");
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn has(path: &Path) -> bool {
    path.exists()
}

#[test]
fn a_run_says_in_three_lines_what_it_read_and_wrote() {
    let place = Place::with(PAGE);
    let output = place.run(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let lines: Vec<String> = stderr(&output).lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 3, "{lines:#?}");
    assert_eq!(lines[0], "        Read 1 page and 0 included files");
    assert_eq!(lines[1], "    Resolved 1 operation, 0 models, 0 enumerations");
    assert!(lines[2].starts_with("       Wrote out: "), "{lines:#?}");
    assert!(has(&place.path("out/Cargo.toml")));
}

#[test]
fn a_second_run_finds_everything_up_to_date() {
    let place = Place::with(PAGE);
    place.run(&[]);
    assert!(stderr(&place.run(&[])).contains("up to date"));
    assert_eq!(place.run(&["--check"]).status.code(), Some(0));
}

#[test]
fn check_writes_nothing_and_shows_what_is_stale() {
    let place = Place::with(PAGE);
    place.run(&[]);
    fs::write(place.path("docs/api/thing-get.md"), PAGE.replace("Read one thing", "Read a single thing")).unwrap();
    let output = place.run(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let diff = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(diff.contains("+") && diff.contains("Read a single thing"), "{diff}");
    assert!(stderr(&output).contains("the same command without `--check` regenerates it"));
    assert_eq!(place.run(&["--check"]).status.code(), Some(1));
}

#[test]
fn what_programs_read_has_no_diff_in_it() {
    let place = Place::with(PAGE);
    place.run(&[]);
    fs::write(place.path("docs/api/thing-get.md"), PAGE.replace("Read one thing", "Read a single thing")).unwrap();
    for format in ["json", "sarif"] {
        let output = place.run(&["--check", "--message-format", format]);
        assert_eq!(output.status.code(), Some(1));
        let documents = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<serde_json::Value>();
        assert!(documents.map(|document| document.unwrap()).all(|document| document.is_object()), "{format}");
        assert!(stderr(&output).contains("Read a single thing"), "{format}");
    }
}

#[test]
fn an_error_leaves_the_output_as_it_was() {
    let place = Place::with(PAGE);
    place.run(&[]);
    let before = fs::read_to_string(place.path("out/src/lib.rs")).unwrap();
    fs::write(place.path("docs/api/thing-get.md"), PAGE.replace("GET /things", "FETCH /things")).unwrap();
    let output = place.run(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("error[http-unknown-method]"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(place.path("out/src/lib.rs")).unwrap(), before);
}

#[test]
fn keep_going_generates_what_is_sound() {
    let place = Place::with(PAGE);
    fs::write(place.path("docs/api/thing-list.md"), PAGE.replace("GET /things/{thing-id}", "FETCH /things")).unwrap();
    assert_eq!(place.run(&[]).status.code(), Some(1));
    assert!(!has(&place.path("out")));
    let output = place.run(&["--keep-going"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("error[http-unknown-method]"));
    assert!(has(&place.path("out/src/thing/get.rs")));
    assert!(!has(&place.path("out/src/thing/list.rs")));
}

#[test]
fn warnings_stop_a_run_only_when_told_to() {
    let place = Place::with(&PAGE.replace("Read one thing.", "Read one [thing](absent.md)."));
    assert_eq!(place.run(&["--deny-warnings"]).status.code(), Some(1));
    assert!(!has(&place.path("out")));
    assert_eq!(place.run(&[]).status.code(), Some(0));
}

#[test]
fn foreign_files_in_the_output_are_named_and_kept() {
    let place = Place::with(PAGE);
    fs::create_dir_all(place.path("out/src")).unwrap();
    fs::write(place.path("out/src/mine.rs"), "// mine").unwrap();
    let output = place.run(&["--keep-going"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("`src/mine.rs`"), "{}", stderr(&output));
    assert!(!has(&place.path("out/Cargo.toml")));
}

#[test]
fn an_output_that_cannot_be_written_is_an_error() {
    let place = Place::with(PAGE);
    fs::write(place.path("out"), "a file, not a folder").unwrap();
    let output = place.run(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("error[output-write]"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(place.path("out")).unwrap(), "a file, not a folder");
}

#[test]
fn wrong_usage_is_status_two() {
    let place = Place::with(PAGE);
    assert_eq!(place.run(&["--frobnicate"]).status.code(), Some(2));
    assert_eq!(place.run(&["--crate-name", "9 lives"]).status.code(), Some(2));
    assert_eq!(place.run(&["--docs", "absent"]).status.code(), Some(2));
}

#[test]
fn json_messages_are_an_object_a_line_on_standard_output() {
    let place = Place::with(&PAGE.replace("GET /things", "FETCH /things"));
    let output = place.run(&["--message-format", "json"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(!text.is_empty());
    for line in text.lines() {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(value["code"].is_string(), "{line}");
    }
}

#[test]
fn short_messages_begin_with_the_place() {
    let place = Place::with(&PAGE.replace("GET /things", "FETCH /things"));
    let text = stderr(&place.run(&["--message-format", "short"]));
    assert!(text.starts_with("docs/api/thing-get.md:16:1: error[http-unknown-method]: "), "{text}");
}

#[test]
fn the_manifest_is_the_resolved_api() {
    let place = Place::with(PAGE);
    place.run(&["--manifest", "out.json"]);
    let manifest: serde_json::Value = serde_json::from_str(&fs::read_to_string(place.path("out.json")).unwrap()).unwrap();
    let operation = &manifest["operations"][0];
    assert_eq!(operation["method"], "GET");
    assert_eq!(operation["paths"], serde_json::json!(["/things/{thing-id}"]));
    assert_eq!(operation["rust"], "thing::Get");
}

/// `codegen explain` in the folder of the docs, with standard output and standard error.
fn explain(place: &Place, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_codegen"));
    let output = command.current_dir(place.0.path()).arg("explain").args(arguments).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout.clone()).unwrap(), stderr(&output))
}

#[test]
fn a_page_is_explained_by_its_path_or_its_name() {
    let place = Place::with(PAGE);
    for name in ["docs/api/thing-get.md", "api/thing-get.md", "thing-get"] {
        let (status, out, err) = explain(&place, &[name, "--docs", "docs"]);
        assert_eq!(status, Some(0), "{name}: {err}");
        assert!(out.ends_with("     -> thing::Get::new(thing_id) -> ()\n"), "{name}: {out}");
    }
    assert!(!has(&place.path("out")));
}

#[test]
fn an_explanation_shows_diagnostics_in_place() {
    let place = Place::with(&PAGE.replace("GET /things", "FETCH /things"));
    let (status, out, _) = explain(&place, &["thing-get", "--docs", "docs"]);
    assert_eq!(status, Some(0));
    assert!(out.contains("     error[http-unknown-method]: "), "{out}");
    assert!(out.contains("       help: use GET, POST, PATCH, PUT or DELETE\n"), "{out}");
    assert!(out.ends_with("     -> nothing: no HTTP request that can be read\n"), "{out}");
}

#[test]
fn an_explanation_is_json_for_programs() {
    let place = Place::with(PAGE);
    let (_, out, _) = explain(&place, &["thing-get", "--docs", "docs", "--message-format", "json"]);
    let last: serde_json::Value = serde_json::from_str(out.lines().last().unwrap()).unwrap();
    assert_eq!(last["kind"], "item");
    assert_eq!(last["constructors"], serde_json::json!(["new(thing_id)"]));
}

#[test]
fn a_rule_and_a_code_are_explained_without_docs() {
    let place = Place::with(PAGE);
    let (status, out, _) = explain(&place, &["heading-word"]);
    assert_eq!(status, Some(0));
    assert!(out.starts_with("rule heading-word\n"), "{out}");
    let (status, out, _) = explain(&place, &["link-missing"]);
    assert_eq!(status, Some(0));
    assert!(out.starts_with("warning link-missing\n") && out.contains("\nHelp: "), "{out}");
}

#[test]
fn an_unknown_name_is_status_two_and_gets_the_nearest_one() {
    let place = Place::with(PAGE);
    for (wrong, right) in [("heding-word", "heading-word"), ("link-mising", "link-missing"), ("thing-gte", "thing-get")] {
        let (status, out, err) = explain(&place, &[wrong, "--docs", "docs"]);
        assert_eq!((status, out.as_str()), (Some(2), ""));
        assert!(err.contains(&format!("did you mean `{right}`?")), "{err}");
    }
    let (status, _, err) = explain(&place, &["heding-word"]);
    assert_eq!(status, Some(2));
    assert!(err.contains("did you mean `heading-word`?"), "{err}");
}

/// `codegen diff` of the docs folders or manifests named.
fn diff(place: &Place, arguments: &[&str]) -> (Option<i32>, String, String) {
    call(place, &[&["diff"], arguments].concat())
}

/// A place with the docs, the manifest of what they were, and an argument more on their page.
fn changed() -> Place {
    let place = Place::with(PAGE);
    place.run(&["--manifest", "old.json"]);
    let page = PAGE.replace("/things/{thing-id}", "/boxes/{box-id}/things/{thing-id}");
    fs::write(place.path("docs/api/thing-get.md"), page).unwrap();
    place
}

#[test]
fn a_manifest_and_a_folder_are_compared() {
    let place = changed();
    let (status, out, err) = diff(&place, &["old.json", "docs"]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    assert!(
        out.contains("- The constructor `thing::Get::new` takes more arguments: `box-id: impl Display, thing-id: impl Display`"),
        "{out}"
    );
    let (_, out, _) = diff(&place, &["old.json", "old.json"]);
    assert!(out.contains("Nothing has changed"), "{out}");
}

#[test]
fn a_diff_fails_on_the_level_that_is_named() {
    let place = changed();
    assert_eq!(diff(&place, &["old.json", "docs", "--fail-on", "breaking"]).0, Some(1));
    assert_eq!(diff(&place, &["docs", "docs", "--fail-on", "addition"]).0, Some(0));
    fs::write(place.path("docs/api/thing-list.md"), PAGE.replace("/{thing-id}", "")).unwrap();
    place.run(&["--manifest", "new.json"]);
    fs::remove_file(place.path("docs/api/thing-list.md")).unwrap();
    assert_eq!(diff(&place, &["docs", "new.json", "--fail-on", "behaviour"]).0, Some(0));
    assert_eq!(diff(&place, &["docs", "new.json", "--fail-on", "addition"]).0, Some(1));
}

#[test]
fn a_diff_is_json_for_programs() {
    let (_, out, _) = diff(&changed(), &["old.json", "docs", "--message-format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(value["changes"][0]["change"], "arguments-added");
}

#[test]
fn a_version_that_cannot_be_read_is_status_two() {
    let place = changed();
    fs::write(place.path("broken.json"), "{}").unwrap();
    for old in ["absent.json", "broken.json", "docs/api/thing-get.md"] {
        let (status, out, err) = diff(&place, &[old, "docs"]);
        assert_eq!((status, out.as_str()), (Some(2), ""), "{old}");
        assert!(err.starts_with(&format!("error: `{old}`: ")), "{err}");
    }
}

#[test]
fn a_crate_gets_its_list_of_changes_on_request() {
    let place = changed();
    place.run(&["--changes", "old.json"]);
    let text = fs::read_to_string(place.path("out/CHANGES.md")).unwrap();
    assert!(text.starts_with("# Changes\n") && text.contains("`thing::Get::new`"), "{text}");
    place.run(&[]);
    assert!(!has(&place.path("out/CHANGES.md")));
}

#[test]
fn a_list_of_changes_needs_an_old_version_that_can_be_read() {
    let place = Place::with(PAGE);
    let output = place.run(&["--changes", "absent.json"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("error: `absent.json`: "), "{}", stderr(&output));
    assert!(!has(&place.path("out")));
}

#[test]
fn an_openapi_document_is_written_beside_the_crate() {
    let place = Place::with(PAGE);
    place.run(&["--openapi", "out.json"]);
    let document: serde_json::Value = serde_json::from_str(&fs::read_to_string(place.path("out.json")).unwrap()).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["paths"]["/things/{thing-id}"]["get"]["operationId"], "thing.Get");
}

#[test]
fn a_report_is_written_even_where_errors_stop_the_run() {
    let place = Place::with(&PAGE.replace("GET /things", "FETCH /things"));
    assert_eq!(place.run(&["--report", "report.html"]).status.code(), Some(1));
    let text = fs::read_to_string(place.path("report.html")).unwrap();
    assert!(text.contains("error[http-unknown-method]") && text.contains("href=\"docs/api/thing-get.md\""), "{text}");
    assert!(!has(&place.path("out")));
}

#[test]
fn the_steps_are_timed_on_request() {
    let place = Place::with(PAGE);
    let text = stderr(&place.run(&["-v"]));
    let line = text.lines().last().unwrap();
    for step in ["reading pages", "parsing pages", "resolving the API", "printing files", "writing files"] {
        assert!(line.starts_with("       Timed ") && line.contains(step), "{line}");
    }
    assert!(!stderr(&place.run(&[])).contains("Timed"));
}

#[test]
fn a_log_for_code_scanning_is_one_object_on_standard_output() {
    let place = Place::with(&PAGE.replace("GET /things", "FETCH /things"));
    let output = place.run(&["--message-format", "sarif"]);
    assert_eq!(output.status.code(), Some(1));
    let log: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let results = &log["runs"][0]["results"];
    assert_eq!(results[0]["ruleId"], "http-unknown-method");
    assert_eq!(results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "docs/api/thing-get.md");
}

#[test]
fn a_check_prints_a_log_too() {
    let place = Place::with(&PAGE.replace("GET /things", "FETCH /things"));
    let (status, out, _) = call(&place, &["check", "--docs", "docs", "--message-format", "sarif"]);
    assert_eq!(status, Some(1));
    let log: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(log["runs"][0]["results"][0]["ruleId"], "http-unknown-method");
}

#[test]
fn a_log_has_what_keeps_the_output_from_being_written() {
    let place = Place::with(PAGE);
    fs::write(place.path("out"), "a file, not a folder").unwrap();
    let log: serde_json::Value = serde_json::from_slice(&place.run(&["--message-format", "sarif"]).stdout).unwrap();
    assert_eq!(log["runs"][0]["results"][0]["ruleId"], "output-write");
}

#[test]
fn each_command_and_flag_is_in_the_help() {
    let help = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_codegen")).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let all = help(&["--help"]);
    for name in ["check", "new", "diff", "--changes", "--openapi", "--report", "--verbose", "sarif"] {
        assert!(all.contains(name), "{name}: {all}");
    }
    assert!(help(&["diff", "--help"]).contains("--fail-on"));
}

/// A subcommand in the folder of the docs, with standard output and standard error.
fn call(place: &Place, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_codegen")).current_dir(place.0.path()).args(arguments).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout.clone()).unwrap(), stderr(&output))
}

/// A page with two defects that have a certain repair, and one that has none.
fn repairable() -> String {
    let example = "\n## Examples\n\n<!-- { \"blockType\": \"request\", \"name\": \"get_thing\", } -->\n```http\nGET https://example.com/v1/things/1\n```\n\n\
        <!-- { \"blockType\": \"respons\" } -->\n```http\nHTTP/1.1 204 No Content\n```\n\nSee [others](absent.md).\n";
    PAGE.to_owned() + example
}

#[test]
fn check_needs_no_output_folder() {
    let place = Place::with(PAGE);
    let (status, _, err) = call(&place, &["check", "--docs", "docs"]);
    assert_eq!((status, err.lines().count()), (Some(0), 2), "{err}");
    fs::write(place.path("docs/api/thing-get.md"), PAGE.replace("GET /things", "FETCH /things")).unwrap();
    let (status, _, err) = call(&place, &["check", "--docs", "docs"]);
    assert_eq!(status, Some(1), "{err}");
    assert!(!has(&place.path("out")) && !has(&place.path("generated")));
}

#[test]
fn check_prints_the_findings_of_the_pages_that_are_named() {
    let place = Place::with(PAGE);
    fs::write(place.path("docs/api/thing-list.md"), PAGE.replace("GET /things/{thing-id}", "FETCH /things")).unwrap();
    assert_eq!(call(&place, &["check", "--docs", "docs", "thing-get"]).0, Some(0));
    let (status, _, err) = call(&place, &["check", "--docs", "docs", "thing-get", "docs/api/thing-list.md"]);
    assert_eq!(status, Some(1), "{err}");
    let (status, _, err) = call(&place, &["check", "--docs", "docs", "thing-lst"]);
    assert_eq!(status, Some(2));
    assert!(err.contains("did you mean `thing-list`?"), "{err}");
}

#[test]
fn fix_makes_the_certain_edits_and_then_finds_nothing_to_do() {
    let place = Place::with(&repairable());
    let page = || fs::read_to_string(place.path("docs/api/thing-get.md")).unwrap();
    let (status, diff, _) = call(&place, &["check", "--docs", "docs", "--fix", "--diff"]);
    assert_eq!((status, page()), (Some(0), repairable()));
    assert!(diff.contains("-<!-- { \"blockType\": \"respons\" } -->\n+<!-- { \"blockType\": \"response\" } -->"), "{diff}");
    let (status, _, err) = call(&place, &["check", "--docs", "docs", "--fix"]);
    assert_eq!(status, Some(0), "{err}");
    assert_eq!(page(), repairable().replace("get_thing\",", "get_thing\"").replace("respons\"", "response\""));
    assert!(err.contains("Repaired 2 findings in 1 file") && err.contains("warning[link-missing]"), "{err}");
    let fixed = page();
    let (_, _, err) = call(&place, &["check", "--docs", "docs", "--fix"]);
    assert!(err.contains("Repaired 0 findings"), "{err}");
    assert_eq!(page(), fixed);
}

#[test]
fn fix_leaves_files_outside_of_the_docs_alone() {
    let place = Place::with(
        &PAGE.replace("## HTTP request", "## Permissions\n\n[!INCLUDE [permissions-table](../../permissions/p.md)]\n\n## HTTP request"),
    );
    fs::create_dir(place.path("permissions")).unwrap();
    let table = "|Permission type|Permissions|\n|-|-|\n|Delegated (work or school account)|A.Read|\n|Delegated (personal Microsoft account)|Not supported.|\n|Ap|A.Read|\n";
    fs::write(place.path("permissions/p.md"), table).unwrap();
    let (_, _, err) = call(&place, &["check", "--docs", "docs", "--fix"]);
    assert!(err.contains("`Ap` is not a permission type") && err.contains("Repaired 0 findings"), "{err}");
    assert_eq!(fs::read_to_string(place.path("permissions/p.md")).unwrap(), table);
}

#[test]
fn levels_come_from_flags_or_else_from_the_file() {
    let place = Place::with(&PAGE.replace("Read one thing.", "Read one [thing](absent.md)."));
    let status = |flags: &[&str]| call(&place, &[&["check", "--docs", "docs"], flags].concat()).0;
    assert_eq!(status(&[]), Some(0));
    assert_eq!(status(&["--deny", "link-missing"]), Some(1));
    assert_eq!(status(&["--allow", "correctness", "--deny-warnings"]), Some(0));
    assert_eq!(status(&["--deny", "completeness"]), Some(1));
    assert_eq!(status(&["--deny", "compleness"]), Some(2));
    fs::write(place.path("docs/codegen.toml"), "[levels]\nlink-missing = \"deny\"\n").unwrap();
    assert_eq!(status(&[]), Some(1));
    assert_eq!(place.run(&[]).status.code(), Some(1));
    assert_eq!(status(&["--allow", "link-missing"]), Some(0));
    fs::write(place.path("other.toml"), "").unwrap();
    assert_eq!(status(&["--config", "other.toml"]), Some(0));
}

#[test]
fn a_correction_is_made_and_listed() {
    let place = Place::with(PAGE);
    let correction = "[[correction]]\npage = \"api/thing-get.md\"\nwhat = \"HTTP request\"\nold = \"GET\"\nnew = \"HEAD\"\nwhy = \"It sends nothing.\"\n";
    fs::write(place.path("docs/corrections.toml"), correction).unwrap();
    assert_eq!(place.run(&["--manifest", "out.json"]).status.code(), Some(0));
    let manifest: serde_json::Value = serde_json::from_str(&fs::read_to_string(place.path("out.json")).unwrap()).unwrap();
    assert_eq!(manifest["operations"][0]["method"], "HEAD");
    assert_eq!(manifest["corrections"][0]["why"], "It sends nothing.");
    let coverage = fs::read_to_string(place.path("out/COVERAGE.md")).unwrap();
    assert!(coverage.contains("| `api/thing-get.md` | HTTP request | `GET` | `HEAD` | It sends nothing. |"), "{coverage}");
    fs::write(place.path("docs/corrections.toml"), correction.replace("\"GET\"", "\"POST\"")).unwrap();
    assert_eq!(place.run(&[]).status.code(), Some(1));
    assert_eq!(place.run(&["--corrections", "/dev/null"]).status.code(), Some(0));
}

#[test]
fn fix_edits_a_corrected_page_where_it_is_not_corrected() {
    let place = Place::with(&repairable());
    let correction = "[[correction]]\npage = \"api/thing-get.md\"\nwhat = \"HTTP request\"\nold = \"{thing-id}\"\nnew = \"{id}\"\nwhy = \"It is short.\"\n";
    fs::write(place.path("docs/corrections.toml"), correction).unwrap();
    assert_eq!(call(&place, &["check", "--docs", "docs", "--fix"]).0, Some(0));
    let page = fs::read_to_string(place.path("docs/api/thing-get.md")).unwrap();
    assert_eq!(page, repairable().replace("get_thing\",", "get_thing\"").replace("respons\"", "response\""));
}

#[test]
fn a_new_page_generates_as_it_stands() {
    let place = Place::with(PAGE);
    for name in ["thing-list", "thing-create", "thing-update", "thing-delete", "thing-open", "room-list-things", "room-post-keys"] {
        let (status, _, err) = call(&place, &["new", "api", name, "--docs", "docs"]);
        assert_eq!(status, Some(0), "{err}");
    }
    assert_eq!(call(&place, &["new", "resource", "keyRing", "--docs", "docs"]).0, Some(0));
    fs::remove_file(place.path("docs/api/thing-get.md")).unwrap();
    let flags = ["--deny-warnings", "--warn", "completeness,style"];
    let (status, _, err) = call(&place, &[&["check", "--docs", "docs"], flags.as_slice()].concat());
    assert_eq!(status, Some(0), "{err}");
    assert_eq!(place.run(&[]).status.code(), Some(0));
    assert!(has(&place.path("out/src/room/list_things.rs")));
}

#[test]
fn a_new_page_never_replaces_one() {
    let place = Place::with(PAGE);
    let (status, _, err) = call(&place, &["new", "api", "thing-get", "--docs", "docs"]);
    assert_eq!(status, Some(1));
    assert!(err.contains("thing-get.md` exists"), "{err}");
    assert_eq!(fs::read_to_string(place.path("docs/api/thing-get.md")).unwrap(), PAGE);
    assert_eq!(call(&place, &["new", "api", "Thing", "--docs", "docs"]).0, Some(2));
}

#[cfg(unix)]
#[test]
fn a_new_page_is_not_written_through_a_link_that_leads_out() {
    let place = Place::with(PAGE);
    fs::create_dir_all(place.path("outside")).unwrap();
    std::os::unix::fs::symlink("../outside", place.path("docs/resources")).unwrap();
    let (status, _, err) = call(&place, &["new", "resource", "keyRing", "--docs", "docs"]);
    assert_eq!(status, Some(1), "{err}");
    assert_eq!(fs::read_dir(place.path("outside")).unwrap().count(), 0);
}

#[test]
fn many_findings_end_with_a_summary_by_code() {
    let links: String = (0..20).map(|n| format!("[x](absent{n}.md) ")).collect();
    let place = Place::with(&PAGE.replace("Read one thing.", &format!("{links}.")).replace("GET /things", "FETCH /things"));
    let (_, _, err) = call(&place, &["check", "--docs", "docs", "--message-format", "short"]);
    let summary: Vec<&str> = err.lines().skip_while(|line| !line.contains("Found")).skip(1).take(2).map(str::trim).collect();
    assert_eq!(summary, ["1 http-unknown-method (error)", "20 link-missing"], "{err}");
}
