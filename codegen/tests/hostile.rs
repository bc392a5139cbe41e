//! Pages that want to get through the generator: any text at any place gives Rust and a manifest that parse, and docs without a script. The fuzz
//! targets in `codegen/fuzz` look for more, with the same checks; what they find is in `codegen/fuzz/corpus`.

use mutate::Choices;
use std::path::Path;

#[path = "../fuzz/src/check.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod check;
#[path = "../fuzz/src/mutate.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod mutate;
#[path = "../fuzz/src/wrapped.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod wrapped;

type Pages = Vec<(String, String)>;

/// Puts a text where one reader of pages finds it: a page and what it includes.
type Wrap = fn(&str) -> (String, String);

/// Pages with what a fuzz target was given.
type Target = fn(&str) -> Pages;

/// Text that ends what it stands in, or means something to what reads it later.
const HOSTILE: [&str; 75] = [
    // Rust.
    "\"",
    "\\",
    "\\\"",
    "\"#",
    "\"##",
    "*/",
    "/*",
    "//",
    "r#",
    "r#type",
    "'",
    "\\u{202e}",
    "\\x00",
    "#[x]",
    "#![x]",
    "}",
    "{",
    "{}",
    "{0}",
    "{{",
    "}}",
    "$x",
    "$(x)*",
    "\"; fn x() {}",
    "]; mod x {",
    "pub use std::process::exit as x",
    "macro_rules!",
    "include!(\"/etc/passwd\")",
    "env!(\"HOME\")",
    "```\nfn x() {}\n```",
    "_",
    "self",
    "crate",
    "Self",
    "gen",
    "abstract",
    "CON",
    "aux.h",
    "nul",
    // Manifests and paths.
    "\"\n[dependencies]\nx = \"1\"",
    "]\nx = 1",
    "'''",
    "\"\"\"",
    "../../x",
    "..",
    ".",
    "/etc/passwd",
    "C:\\x",
    "a/b",
    "a\\b",
    ".git",
    "-",
    "--help",
    "",
    " ",
    // HTML and markdown.
    "<script>alert(1)</script>",
    "</p><script>x</script>",
    "<!-- --><script>x</script>",
    "<img src=x onerror=x>",
    "[x](javascript:x)",
    "![x](data:text/html,x)",
    "](javascript:x)",
    "`` ` ``",
    "~~~",
    "<a href='x'>",
    "&lt;script&gt;x",
    "&#60;script&#62;",
    // Characters.
    "\u{202e}evil",
    "\u{0}",
    "\u{1b}[31m",
    "\u{2028}x",
    "\u{feff}",
    "\u{301}\u{301}",
    "😀",
    "İıßﬁ",
];

fn front(kind: &str, title: &str, description: &str) -> String {
    format!("---\ntitle: \"{title}\"\ndescription: \"{description}\"\nms.prod: \"things\"\ndoc_type: {kind}\n---\n\n")
}

/// An operation and its type with each of these texts.
struct Texts<'t> {
    title: &'t str,
    description: &'t str,
    namespace: &'t str,
    property: &'t str,
    ty: &'t str,
    member: &'t str,
    header: &'t str,
    scope: &'t str,
    url: &'t str,
    link: &'t str,
    value: &'t str,
    annotation: &'t str,
    file: &'t str,
    include: &'t str,
    base: &'t str,
}

const HARMLESS: Texts<'_> = Texts {
    title: "thing",
    description: "Reads it.",
    namespace: "demo",
    property: "color",
    ty: "String",
    member: "red",
    header: "If-Match",
    scope: "Thing.Read",
    url: "things",
    link: "thing.md",
    value: "blue",
    annotation: "get_thing",
    file: "thing",
    include: "note",
    base: "https://example.com/v1",
};

impl Texts<'_> {
    fn pages(&self) -> Pages {
        vec![self.operation(), self.resource(), (format!("includes/{}.md", self.include), format!("A {} of it.", self.description))]
    }

    fn operation(&self) -> (String, String) {
        let Self { title, description, namespace, header, scope, url, link, value, annotation, file, include, base, property, .. } = self;
        let text = format!(
            "{}# Get {title}\n\nNamespace: {namespace}\n\n{description} See [it](../resources/{link}).\n\n[!INCLUDE [a](../includes/{include}.md)]\n\n\
             ## Permissions\n\n|Permission type|Permissions|\n|:-|:-|\n|Delegated (work or school account)|{scope}|\n\
             |Delegated (personal Microsoft account)|Not supported.|\n|Application|{scope}, Thing.All|\n\n\
             ## HTTP request\n\n```http\nGET /{url}/{{thing-id}}\nGET /me/{url}/{{{url}-id}}\n```\n\n\
             ## Request headers\n\n|Name|Description|\n|:-|:-|\n|{header}|{description} Optional.|\n\n\
             ## Response\n\nIf successful, this method returns a `200 OK` response code and a [{file}](../resources/{file}.md) object in the response body.\n\n\
             ## Example\n\n<!-- {{\"blockType\": \"request\", \"name\": \"{annotation}\", \"sampleKeys\": [\"{annotation}\"]}} -->\n```http\n\
             GET {base}/{url}/7\n{header}: {value}\n```\n\n\
             <!-- {{\"blockType\": \"response\", \"@odata.type\": \"{namespace}.{file}\"}} -->\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n\
             {{\"{property}\": \"{value}\"}}\n```\n",
            front("apiPageType", title, description)
        );
        (format!("api/{file}-get.md"), text)
    }

    fn resource(&self) -> (String, String) {
        let Self { title, description, namespace, property, ty, member, link, annotation, file, value, .. } = self;
        let text = format!(
            "{}# {file} resource type\n\nNamespace: {namespace}\n\n{description} See [it]({link}).\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n\
             |id|String|The key.|\n|{property}|{ty}|{description} Possible values are: `{member}`, `green`.|\n|kind|thingKind|{title}|\n\n\
             ### thingKind values\n\n|Member|Description|\n|:-|:-|\n|{member}|{description}|\n|green|Fresh.|\n\n\
             ## JSON representation\n\n<!-- {{\"blockType\": \"resource\", \"@odata.type\": \"{namespace}.{file}\", \"keyProperty\": \"{annotation}\"}} -->\n\
             ```json\n{{\"id\": \"String\", \"{property}\": \"{value}\"}}\n```\n",
            front("resourcePageType", title, description)
        );
        (format!("resources/{file}.md"), text)
    }
}

/// A place of a page, whether the whole text stands there or within a name, and the texts with it.
type Place = (&'static str, bool, fn(&str) -> Texts<'_>);

const PLACES: [Place; 15] = [
    ("title", false, |title| Texts { title, ..HARMLESS }),
    ("description", false, |description| Texts { description, ..HARMLESS }),
    ("namespace", false, |namespace| Texts { namespace, ..HARMLESS }),
    ("property name", false, |property| Texts { property, ..HARMLESS }),
    ("type cell", false, |ty| Texts { ty, ..HARMLESS }),
    ("enumeration member", false, |member| Texts { member, ..HARMLESS }),
    ("header", false, |header| Texts { header, ..HARMLESS }),
    ("scope", false, |scope| Texts { scope, ..HARMLESS }),
    ("URL", true, |url| Texts { url, ..HARMLESS }),
    ("link", true, |link| Texts { link, ..HARMLESS }),
    ("string of an example", false, |value| Texts { value, ..HARMLESS }),
    ("value of an annotation", false, |annotation| Texts { annotation, ..HARMLESS }),
    ("file name", true, |file| Texts { file, ..HARMLESS }),
    ("include", true, |include| Texts { include, ..HARMLESS }),
    ("base URL", true, |base| Texts { base, ..HARMLESS }),
];

fn failures(cases: impl Iterator<Item = (String, Pages)>) -> Vec<String> {
    let harmless = check::generate(&HARMLESS.pages());
    let wrong = |pages: &Pages| check::wrong(&check::generate(pages), Some(&harmless));
    cases.flat_map(|(name, pages)| wrong(&pages).into_iter().map(move |what| format!("{name}: {what}"))).collect()
}

#[test]
fn a_harmless_page_gives_an_operation_with_all_that_hostile_ones_change() {
    let pages = HARMLESS.pages();
    assert_eq!(check::wrong(&check::generate(&pages), None), [] as [String; 0]);
    let texts = || pages.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let sources = codegen::source::SourceMap::from_texts(texts().take(2), texts(), &mut codegen::diag::Findings::new());
    let generated = codegen::pipeline::generate_from(sources, &codegen::pipeline::Options::default(), codegen::diag::Findings::new());
    assert_eq!((generated.api.operations.len(), generated.api.models.len(), generated.api.enums.len()), (1, 1, 1));
    assert_eq!(generated.api.operations[0].examples.len(), 1);
    assert_eq!(generated.api.base_url.as_deref(), Some("https://example.com/v1"));
}

#[test]
fn no_text_gets_through_at_any_place() {
    let written = |text: &str, whole: bool| if whole { text.to_owned() } else { format!("thing{text}x") };
    let case = |(name, whole, place): &Place, text: &str| (format!("{name} {text:?}"), place(&written(text, *whole)).pages());
    let cases = PLACES.iter().flat_map(|place| HOSTILE.iter().map(move |text| case(place, text)));
    assert_eq!(failures(cases), [] as [String; 0]);
}

#[test]
fn no_text_gets_through_in_what_has_a_reader_of_its_own() {
    let wraps: [Wrap; 4] = [wrapped::annotation, wrapped::url, wrapped::message, wrapped::include];
    let cases = HOSTILE.iter().flat_map(|text| wraps.iter().map(move |wrap| (format!("{text:?}"), vec![wrap(text)])));
    assert_eq!(failures(cases), [] as [String; 0]);
}

/// Markdown whose parts are harmless where they stand and are not where they come together, or that other tools take for something else.
const MARKDOWN: [&str; 48] = [
    // Marks that meet where something between them is left out.
    "`a`<!-- -->``b`<script>x</script>``",
    "`a`\u{200b}``b`<script>x</script>``",
    "[a](<https://x.example/&#96;>) `<script>x</script>`",
    "[a](https://x.example/\\`) and `<img src=x onerror=x>`",
    "!<!-- -->[x](https://x.example/p.png)",
    "\\![x](https://x.example/p.png)",
    "**!**[x](https://x.example/p.png)",
    "&amp;#x202e;abc",
    "&<!-- -->#x202e;abc",
    "&<!-- -->lt;script>",
    "`a\\|<script>x</script>`",
    "a \\\\| <b> | `|",
    // Code that would be a test.
    "    panic!()",
    "\tpanic!()",
    "```rust\npanic!()\n```",
    "```\npanic!()\n```",
    "~~~rust,should_panic\npanic!()\n~~~",
    "```json,rust\npanic!()\n```",
    "```{.rust}\npanic!()\n```",
    "- ```rust\n  panic!()\n  ```",
    "> ```\n> panic!()\n> ```",
    "1. a\n\n       panic!()\n\n10. b\n\n        panic!()",
    "- - - - a\n\n          panic!()",
    "<pre><code>panic!()</code></pre>",
    "<!-- -->\n    panic!()",
    // HTML.
    "<svg onload=x>",
    "<iframe src=javascript:x>",
    "<style>@import 'x'</style>",
    "<details><summary>x</summary>y</details>",
    "<a href=\"javascript:x\">y</a>",
    "<?x?><![CDATA[<script>]]>",
    // Links.
    "[x](JaVaScRiPt:x)",
    "[x](java&#10;script:x)",
    "[x][y]\n\n[y]: javascript:x 't'",
    "<javascript:x>",
    "[x](vbscript:x) [x](file:///etc/passwd) [x](//x.example)",
    "[x](../resources/thing.md#\"onmouseover=x)",
    "[a](https://x.example/\"><script>x</script>)",
    "[`std::process::exit`] [std::process::exit] [exit](std::process::exit)",
    "a[^1]\n\n[^1]: <script>x</script>",
    "[a](https://x.example/&lpar;&#x202e;)",
    "https://x.example/`<script>x</script>`",
    // Characters.
    "\u{200f}\u{200e}\u{61c}x\u{2067}y",
    "a\u{feff}b\u{200d}c\u{0}d",
    "a\rb\r\n\r\n# c\r",
    "&#x202e;&#0;&#8238;",
    "| a | b |\n|---|---|\n| `x | <script>y</script>` |",
    "a\n===\n\n# [x](javascript:x) #",
];

/// Where markdown stands: among paragraphs, in an item, in a note, or in a cell, in one line.
type Spot = fn(&str) -> Pages;

const SPOTS: [Spot; 5] = [
    |text| introduced(&format!("{text}\n\n")),
    |text| introduced(&format!("- {}\n\n  - b\n\n", text.replace('\n', "\n  "))),
    |text| introduced(&format!("> [!NOTE]\n> {}\n\n", text.replace('\n', "\n> "))),
    |text| introduced(&format!("|a|b|\n|-|-|\n|{}|x|\n\n", in_line(text))),
    |text| Texts { description: &in_line(text), ..HARMLESS }.pages(),
];

fn in_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// The harmless pages with more in the text of each.
fn introduced(more: &str) -> Pages {
    let page = |(path, text): (String, String)| (path, text.replacen("\n\nReads it.", &format!("\n\nReads it.\n\n{more}And on."), 1));
    HARMLESS.pages().into_iter().map(page).collect()
}

#[test]
fn no_markdown_gets_through() {
    let case = |text: &str, (at, spot): (usize, &Spot)| (format!("spot {at} {text:?}"), spot(text));
    let cases = MARKDOWN.iter().flat_map(|text| SPOTS.iter().enumerate().map(move |spot| case(text, spot)));
    assert_eq!(failures(cases), [] as [String; 0]);
}

/// Numbers that look like chance, the same in every run.
fn numbers(mut state: u64) -> impl FnMut() -> usize {
    move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    }
}

/// How many sets of changed pages are tried; `CODEGEN_FUZZ` is the number of a longer run.
const RUNS: usize = 60;

#[test]
fn changed_pages_give_sound_output() {
    let seeds = mutate::pages_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs-src"));
    assert!(seeds.len() > 20);
    let runs = std::env::var("CODEGEN_FUZZ").ok().and_then(|runs| runs.parse().ok()).unwrap_or(RUNS);
    for run in 0..runs {
        let pages = mutate::mutated(&seeds, &mut Choices::of(run % 60 * 6, numbers(run as u64)));
        let wrong = check::wrong(&check::generate(&pages), None);
        assert!(
            wrong.is_empty(),
            "run {run}: {wrong:#?}\n{}",
            pages.iter().map(|(path, text)| format!("== {path}\n{text}\n")).collect::<String>()
        );
    }
}

#[test]
fn what_the_fuzz_targets_found_stays_repaired() {
    let targets: [(&str, Target); 6] = [
        ("page", |text| vec![("resources/thing.md".to_owned(), text.to_owned())]),
        ("annotation", |text| vec![wrapped::annotation(text)]),
        ("url", |text| vec![wrapped::url(text)]),
        ("message", |text| vec![wrapped::message(text)]),
        ("include", |text| vec![wrapped::include(text), ("includes/thing.md".to_owned(), text.to_owned())]),
        ("mutated", |_| Vec::new()),
    ];
    let seeds = mutate::pages_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs-src"));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let mut cases = Vec::new();
    for (target, pages) in targets {
        for entry in std::fs::read_dir(folder.join(target)).into_iter().flatten().flatten() {
            let bytes = std::fs::read(entry.path()).expect("a file of the corpus");
            let pages = match target {
                "mutated" => mutate::mutated(&seeds, &mut Choices::of_bytes(&bytes)),
                _ => pages(&String::from_utf8_lossy(&bytes)),
            };
            cases.push((format!("{target} {}", entry.path().display()), pages));
        }
    }
    assert!(cases.len() > 10, "the corpora are there");
    assert_eq!(failures(cases.into_iter()), [] as [String; 0]);
}
