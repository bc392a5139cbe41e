//! The order of stages and rooms: no folder imports a later one, no two files import each other, and `resolve` reads no text of pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The stages from the first to the last; each may use those before it.
const STAGES: [&str; 18] = [
    "span",
    "standards",
    "prose",
    "diag",
    "source",
    "page",
    "api",
    "skeleton",
    "resolve",
    "lint",
    "emit",
    "interface",
    "diff",
    "openapi",
    "report",
    "output",
    "pipeline",
    "explain",
];

/// The rooms of a stage from the first to the last. Files beside the rooms have no place in this order, but must not close a circle.
const ROOMS: [(&str, &[&str]); 3] = [
    ("page", &["syntax", "model", "english", "classify", "parts"]),
    ("resolve", &["names", "types", "operations", "examples"]),
    ("emit", &["text", "examples", "items", "package"]),
];

/// The files that stand above all stages.
const ABOVE: [&str; 2] = ["lib", "build_script"];

#[test]
fn no_stage_imports_a_later_one() {
    let place = |module: &str| STAGES.iter().position(|stage| Some(*stage) == module.split("::").next());
    let wrong = imports().into_iter().filter(|(file, used)| !ABOVE.contains(&file.as_str()) && place(used) > place(file));
    assert_eq!(shown(wrong), [] as [String; 0]);
}

#[test]
fn every_file_belongs_to_a_stage() {
    let known = |file: &String| ABOVE.contains(&file.as_str()) || STAGES.contains(&file.split("::").next().unwrap_or_default());
    assert_eq!(files().into_keys().filter(|file| !known(file)).collect::<Vec<_>>(), [] as [String; 0]);
}

#[test]
fn no_room_imports_a_later_one() {
    let mut wrong = Vec::new();
    for (stage, rooms) in ROOMS {
        let room = |module: &str| {
            let rest = module.strip_prefix(stage)?.strip_prefix("::")?;
            rooms.iter().position(|room| Some(*room) == rest.split("::").next())
        };
        let later = |(file, used): &(String, String)| matches!((room(file), room(used)), (Some(own), Some(other)) if other > own);
        wrong.extend(imports().into_iter().filter(later));
    }
    assert_eq!(shown(wrong.into_iter()), [] as [String; 0]);
}

#[test]
fn no_files_import_each_other() {
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, used) in imports() {
        graph.entry(file).or_default().insert(used);
    }
    // A file that imports none of those that are left, or that none of them imports, is in no circle.
    loop {
        let left: BTreeSet<String> = graph.keys().cloned().collect();
        let imported: BTreeSet<String> = graph.values().flatten().cloned().collect();
        graph.values_mut().for_each(|used| used.retain(|other| left.contains(other)));
        graph.retain(|file, used| !used.is_empty() && imported.contains(file));
        if graph.len() == left.len() {
            break;
        }
    }
    let circle: Vec<String> = graph.into_iter().map(|(file, used)| format!("{file} -> {}", Vec::from_iter(used).join(", "))).collect();
    assert_eq!(circle, [] as [String; 0]);
}

/// The words of protocols that `resolve` may compare with: names of OData and HTTP, and marks of URLs and file names.
const PROTOCOL_WORDS: [&str; 17] = [
    "$value",
    "-values",
    ".md",
    "@odata.",
    "@odata.bind",
    "@odata.id",
    "@odata.type",
    "Collection(",
    "Prefer",
    "content-type",
    "http://",
    "https://",
    "id",
    "json",
    "odata.type",
    "root",
    "value",
];

#[test]
fn resolve_reads_no_source_text() {
    let reads = |code: &str| [".slice(", ".text(", "span.range()", ".texts("].iter().any(|call| code.contains(call));
    let lines = resolve_lines().into_iter().filter(|(_, line)| reads(line));
    assert_eq!(lines.collect::<Vec<_>>(), []);
}

#[test]
fn resolve_compares_with_no_english_words() {
    let is_allowed = |word: &str| PROTOCOL_WORDS.contains(&word) || !word.contains(|c: char| c.is_ascii_lowercase());
    let compares = |line: &str| compared_words(line).into_iter().any(|word| !is_allowed(word));
    let lines = resolve_lines().into_iter().filter(|(_, line)| compares(line));
    assert_eq!(lines.collect::<Vec<_>>(), []);
}

#[test]
fn a_comparison_with_a_word_is_found() {
    assert_eq!(compared_words("if text.contains(\"nullable\") || name == \"default\" {"), ["nullable", "default"]);
    assert_eq!(compared_words("matches!(word, \"yes\" | \"no\")"), ["yes", "no"]);
    assert_eq!(compared_words("let text = format!(\"nullable {x}\");"), [] as [&str; 0]);
}

/// The string literals that a line compares something with.
fn compared_words(line: &str) -> Vec<&str> {
    const BEFORE: [&str; 12] = [
        "contains(",
        "starts_with(",
        "ends_with(",
        "strip_prefix(",
        "strip_suffix(",
        "eq_ignore_ascii_case(",
        "find(",
        "split(",
        "split_once(",
        "== ",
        "!= ",
        "Some(",
    ];
    let is_pattern = line.contains("matches!(") || line.trim_start().starts_with('"') && line.contains(" => ");
    // Every second piece between quotes is a literal; what stands before it says what it is for.
    let pieces: Vec<&str> = line.split('"').collect();
    let literals = (1..pieces.len()).step_by(2).map(|at| (pieces[at - 1], pieces[at]));
    literals.filter(|(before, _)| is_pattern || BEFORE.iter().any(|start| before.ends_with(start))).map(|(_, literal)| literal).collect()
}

/// The lines of code of the stage, each with its file.
fn resolve_lines() -> Vec<(String, String)> {
    let files = files().into_iter().filter(|(file, _)| file.starts_with("resolve"));
    let code = |text: &str| text.lines().filter(|line| !line.trim_start().starts_with("//")).map(str::to_owned).collect::<Vec<_>>();
    files.flat_map(|(file, text)| code(&text).into_iter().map(move |line| (file.clone(), line))).collect()
}

fn shown(imports: impl Iterator<Item = (String, String)>) -> Vec<String> {
    imports.map(|(file, used)| format!("{file} imports {used}")).collect()
}

/// Every import as the module of the file and that of the file it uses. Tests inside of files do not count.
fn imports() -> BTreeSet<(String, String)> {
    let files = files();
    let mut found = BTreeSet::new();
    for (file, text) in &files {
        for path in paths(file, text) {
            // The longest part of the path that is a file; what comes after it is an item.
            let parts: Vec<&str> = path.split("::").collect();
            let used = (1..=parts.len()).rev().map(|end| parts[..end].join("::")).find(|module| files.contains_key(module));
            found.extend(used.filter(|used| used != file).map(|used| (file.clone(), used)));
        }
    }
    found
}

/// All files of the library by module, without their tests.
fn files() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    let mut files = BTreeMap::new();
    for path in paths {
        let relative = path.strip_prefix(&root).expect("below src").with_extension("");
        let mut parts: Vec<&str> = relative.iter().filter_map(|part| part.to_str()).collect();
        if parts.last() == Some(&"mod") {
            parts.pop();
        }
        let module = parts.join("::");
        let is_test = parts.iter().any(|part| matches!(*part, "tests" | "testing"));
        if is_test || module == "main" || module.starts_with("cli") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source file");
        files.insert(module, text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned());
    }
    files
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// The paths that a module uses, from the root of the crate: those behind `crate::` and `super::`; `use` trees taken apart, comments left out.
fn paths(module: &str, text: &str) -> Vec<String> {
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        expand(&code[at + "crate::".len()..], "", &mut found);
    }
    for (at, _) in code.match_indices("super::").filter(|(at, _)| !code[..*at].ends_with("super::")) {
        let (mut rest, mut parent) = (&code[at..], module);
        while let Some(above) = rest.strip_prefix("super::") {
            (rest, parent) = (above, parent.rsplit_once("::").map_or("", |(parent, _)| parent));
        }
        expand(rest, &format!("{parent}::"), &mut found);
    }
    found
}

#[test]
fn paths_are_read_from_the_root_of_the_crate() {
    let text = "use crate::a::{b, c::D};\n// crate::no\nuse super::super::E;\nfn f() -> super::F {}\n";
    assert_eq!(paths("x::y::z", text), ["a::b", "a::c::D", "x::E", "x::y::F"]);
}

/// Reads one path, or a group in braces, below `prefix`; gives what follows it.
fn expand<'t>(text: &'t str, prefix: &str, found: &mut Vec<String>) -> &'t str {
    let end = text.find(|c: char| !(c.is_alphanumeric() || "_:".contains(c))).unwrap_or(text.len());
    let path = format!("{prefix}{}", &text[..end]);
    let mut rest = &text[end..];
    if !path.ends_with("::") || !rest.starts_with('{') {
        found.push(path.trim_end_matches("::").to_owned());
        return rest;
    }
    rest = rest[1..].trim_start();
    while !rest.is_empty() && !rest.starts_with('}') {
        rest = expand(rest, &path, found).trim_start_matches(|c: char| c == ',' || c.is_whitespace());
    }
    rest.get(1..).unwrap_or_default()
}

/// Lines from the name of a function to its closing brace.
const MOST_LINES: usize = 40;

#[test]
fn no_function_is_long() {
    let mut found: Vec<(String, String)> = Vec::new();
    for (file, text) in files() {
        found.extend(long_functions(&text).into_iter().map(|name| (file.clone(), name)));
    }
    assert_eq!(found, [] as [(String, String); 0]);
}

#[test]
fn no_match_is_a_chain_of_conditions() {
    let matches = files().into_iter().filter(|(_, text)| text.contains("match () {"));
    assert_eq!(matches.map(|(file, _)| file).collect::<Vec<_>>(), [] as [String; 0]);
}

#[test]
fn a_long_function_is_found() {
    let function = |lines: usize| format!("impl X {{\n    fn f() {{\n{}    }}\n}}\n", "        x();\n".repeat(lines));
    assert_eq!(long_functions(&function(MOST_LINES - 2)), [] as [String; 0]);
    assert_eq!(long_functions(&function(MOST_LINES - 1)), ["f"]);
}

/// The names of the functions with more lines than that. The formatter puts the closing brace below the `fn` or what stands before it.
fn long_functions(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let indent = line.len() - code.len();
        let words = ["pub ", "pub(crate) ", "pub(super) ", "const ", "async "];
        let bare = words.iter().fold(code, |code, word| code.strip_prefix(word).unwrap_or(code));
        let Some(rest) = bare.strip_prefix("fn ") else { continue };
        let close = format!("{}}}", " ".repeat(indent));
        let length =
            lines[start..].iter().take_while(|line| **line != close && !(**line == lines[start] && line.ends_with('}'))).count() + 1;
        // Doubled braces stand in a template of Rust code.
        if length > MOST_LINES && !line.ends_with(['}', ';']) && !line.contains("{{") {
            found.push(rest.split(['(', '<']).next().unwrap_or_default().to_owned());
        }
    }
    found
}
