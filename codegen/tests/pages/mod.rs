//! Owns pages with any text at any place. It must not know what becomes of them.

/// Paths and texts of pages.
pub type Pages = Vec<(String, String)>;

/// Text that ends what it stands in, or means something to what reads it later.
pub const HOSTILE: [&str; 75] = [
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
pub struct Texts<'t> {
    pub title: &'t str,
    pub description: &'t str,
    pub namespace: &'t str,
    pub property: &'t str,
    pub ty: &'t str,
    pub member: &'t str,
    pub header: &'t str,
    pub scope: &'t str,
    pub url: &'t str,
    pub link: &'t str,
    pub value: &'t str,
    pub annotation: &'t str,
    pub file: &'t str,
    pub include: &'t str,
    pub kind: &'t str,
    pub base: &'t str,
}

pub const HARMLESS: Texts<'_> = Texts {
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
    kind: "thingKind",
    base: "https://example.com/v1",
};

impl Texts<'_> {
    /// The pages that have them.
    pub fn pages(&self) -> Pages {
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
        let Self { title, description, namespace, property, ty, member, link, annotation, file, value, kind, .. } = self;
        let text = format!(
            "{}# {file} resource type\n\nNamespace: {namespace}\n\n{description} See [it]({link}).\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n\
             |id|String|The key.|\n|{property}|{ty}|{description} Possible values are: `{member}`, `green`.|\n|kind|{kind}|{title}|\n\n\
             ### {kind} values\n\n|Member|Description|\n|:-|:-|\n|{member}|{description}|\n|green|Fresh.|\n\n\
             ## JSON representation\n\n<!-- {{\"blockType\": \"resource\", \"@odata.type\": \"{namespace}.{file}\", \"keyProperty\": \"{annotation}\"}} -->\n\
             ```json\n{{\"id\": \"String\", \"{property}\": \"{value}\"}}\n```\n",
            front("resourcePageType", title, description)
        );
        (format!("resources/{file}.md"), text)
    }
}

/// A place of a page, whether the whole text stands there or within a name, and the texts with it there.
pub type Place = (&'static str, bool, for<'t> fn(&'t str, Texts<'t>) -> Texts<'t>);

pub const PLACES: [Place; 15] = [
    ("title", false, |title, texts| Texts { title, ..texts }),
    ("description", false, |description, texts| Texts { description, ..texts }),
    ("namespace", false, |namespace, texts| Texts { namespace, ..texts }),
    ("property name", false, |property, texts| Texts { property, ..texts }),
    ("type cell", false, |ty, texts| Texts { ty, ..texts }),
    ("enumeration member", false, |member, texts| Texts { member, ..texts }),
    ("header", false, |header, texts| Texts { header, ..texts }),
    ("scope", false, |scope, texts| Texts { scope, ..texts }),
    ("URL", true, |url, texts| Texts { url, ..texts }),
    ("link", true, |link, texts| Texts { link, ..texts }),
    ("string of an example", false, |value, texts| Texts { value, ..texts }),
    ("value of an annotation", false, |annotation, texts| Texts { annotation, ..texts }),
    ("file name", true, |file, texts| Texts { file, ..texts }),
    ("include", true, |include, texts| Texts { include, ..texts }),
    ("base URL", true, |base, texts| Texts { base, ..texts }),
];

/// Markdown whose parts are harmless where they stand and are not where they come together, or that other tools take for something else.
pub const MARKDOWN: [&str; 48] = [
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
pub type Spot = fn(&str, Texts<'_>) -> Pages;

pub const SPOTS: [Spot; 5] = [
    |text, texts| introduced(&format!("{text}\n\n"), texts),
    |text, texts| introduced(&format!("- {}\n\n  - b\n\n", text.replace('\n', "\n  ")), texts),
    |text, texts| introduced(&format!("> [!NOTE]\n> {}\n\n", text.replace('\n', "\n> ")), texts),
    |text, texts| introduced(&format!("|a|b|\n|-|-|\n|{}|x|\n\n", in_line(text)), texts),
    |text, texts| Texts { description: &in_line(text), ..texts }.pages(),
];

fn in_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// The pages with more in the text of each.
fn introduced(more: &str, texts: Texts<'_>) -> Pages {
    let page = |(path, text): (String, String)| (path, text.replacen("\n\nReads it.", &format!("\n\nReads it.\n\n{more}And on."), 1));
    texts.pages().into_iter().map(page).collect()
}

/// What stands at a place for a text.
pub fn written(text: &str, whole: bool) -> String {
    if whole { text.to_owned() } else { format!("thing{text}x") }
}

/// The pages of all texts at all places, each with names of its own, so that they are one reference.
pub fn all() -> Pages {
    let mut all = Pages::new();
    for (_, whole, place) in &PLACES {
        for text in HOSTILE {
            numbered(all.len(), &mut |texts| all.extend(place(&written(text, *whole), texts).pages()));
        }
    }
    for (text, spot) in MARKDOWN.iter().flat_map(|text| SPOTS.iter().map(move |spot| (text, spot))) {
        numbered(all.len(), &mut |texts| all.extend(spot(text, texts)));
    }
    all
}

/// Harmless texts with names that have the number.
fn numbered(number: usize, take: &mut dyn FnMut(Texts<'_>)) {
    let [file, include, url, kind, link] =
        ["thing#", "note#", "things#", "thing#Kind", "thing#.md"].map(|name| name.replace('#', &number.to_string()));
    take(Texts { file: &file, include: &include, url: &url, kind: &kind, link: &link, ..HARMLESS });
}
