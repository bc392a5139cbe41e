//! Owns the texts of new pages: a call in the words of its name, a type, and permissions. It must not know how pages are read, and writes no file.

use crate::api::{Api, Model, Primitive, TypeKind};
use crate::standards::odata::short;
use crate::standards::words::capital;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A new page, and what it includes and links to.
pub struct Skeleton {
    /// The path of the page below the docs folder.
    pub page: String,
    /// All files by path, the page included.
    pub files: BTreeMap<String, String>,
}

/// What a response has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gives {
    Nothing,
    One,
    Many,
}

/// A verb in the name of a page: what the call is like.
struct Verb {
    name: &'static str,
    method: &'static str,
    status: &'static str,
    /// Whether it is about one object of the resource where the name says no more.
    of_one: bool,
    gives: Gives,
}

/// The verbs; the last is for all other words, which are actions.
const VERBS: [Verb; 7] = {
    use Gives::{Many, Nothing, One};
    const fn row(name: &'static str, method: &'static str, status: &'static str, of_one: bool, gives: Gives) -> Verb {
        Verb { name, method, status, of_one, gives }
    }
    [
        row("list", "GET", "200 OK", false, Many),
        row("get", "GET", "200 OK", true, One),
        row("create", "POST", "201 Created", false, One),
        row("post", "POST", "201 Created", false, One),
        row("update", "PATCH", "200 OK", true, One),
        row("delete", "DELETE", "204 No Content", true, Nothing),
        row("", "POST", "204 No Content", true, Nothing),
    ]
};

impl Skeleton {
    /// A page about a type of that name.
    pub fn resource(api: &Api, name: &str) -> Self {
        let page = format!("resources/{}.md", name.to_lowercase());
        let words = [("NAMESPACE", namespace(api).to_owned()), ("TYPE", name.to_owned()), ("AREA", "other".to_owned())];
        let text = filled(include_str!("resource.md"), &words);
        Self { files: BTreeMap::from([(page.clone(), text)]), page }
    }

    /// A page about a call, with its permissions, and with a page about its type where there is none. `stem` is the name of its file: the resource, a
    /// verb, and what it is about.
    pub fn call(api: &Api, stem: &str) -> Self {
        let call = Call::new(api, stem);
        let page = format!("api/{stem}.md");
        let scope = format!("{}.{}", capital(call.ty), if call.verb.method == "GET" { "Read" } else { "ReadWrite" });
        let permissions = filled(include_str!("permissions.md"), &[("SCOPE", scope)]);
        let include = format!("includes/permissions/{stem}-permissions.md");
        let mut files = BTreeMap::from([(page.clone(), call.text(stem)), (include, permissions)]);
        if call.model.is_none() {
            files.extend(Self::resource(api, call.ty).files);
        }
        Self { page, files }
    }
}

/// A call that is not documented yet.
struct Call<'a> {
    api: &'a Api,
    verb: &'static Verb,
    /// The type that it is about, as its page spells it, and its model where there is one.
    ty: &'a str,
    model: Option<&'a Model>,
    /// The words behind the verb, or the action.
    rest: Vec<&'a str>,
}

impl<'a> Call<'a> {
    fn new(api: &'a Api, stem: &'a str) -> Self {
        let (resource, rest) = stem.split_once('-').unwrap_or((stem, ""));
        let mut rest: Vec<&str> = rest.split('-').collect();
        let [known @ .., action] = &VERBS;
        let verb = known.iter().find(|verb| rest.first() == Some(&verb.name));
        if verb.is_some() {
            rest.remove(0);
        }
        let model = api.models.iter().find(|model| short(&model.name).eq_ignore_ascii_case(resource));
        Self { api, verb: verb.unwrap_or(action), ty: model.map_or(resource, |model| short(&model.name)), model, rest }
    }

    /// The path, with `key` for the object.
    fn path(&self, key: &str) -> String {
        let of_one = self.verb.of_one || !self.rest.is_empty();
        let one = if of_one { format!("/{key}") } else { String::new() };
        let rest: String = self.rest.iter().map(|word| format!("/{word}")).collect();
        format!("/{}s{one}{rest}", self.ty)
    }

    fn has_key(&self) -> bool {
        self.path("{}").contains("{}")
    }

    fn text(&self, stem: &str) -> String {
        let words = [self.words_of_page(stem), self.words_of_request(), self.words_of_response()].concat();
        filled(include_str!("api.md"), &words)
    }

    fn words_of_page(&self, stem: &str) -> Vec<Word> {
        vec![
            ("TITLE", capital(&title(stem))),
            ("AREA", self.area().to_owned()),
            ("NAMESPACE", namespace(self.api).to_owned()),
            ("TYPE_LINK", self.link()),
            ("STEM", stem.to_owned()),
            ("EXAMPLE", stem.replace('-', "_")),
            ("BASE_URL", self.api.base_url.as_deref().unwrap_or("https://example.com/v1.0").to_owned()),
        ]
    }

    fn words_of_request(&self) -> Vec<Word> {
        let sends = matches!(self.verb.method, "POST" | "PATCH") && self.verb.gives == Gives::One;
        let placeholder = format!("{{{}-id}}", self.ty.to_lowercase());
        let (row, sentence, body) = if sends {
            (
                "\n|Content-Type|application/json. Required.|",
                format!("In the request body, supply a JSON representation of the {} object.", self.link()),
                json(&format!("{{\n  \"{}\": \"sample\"\n}}", self.property())),
            )
        } else {
            ("", "Don't supply a request body for this method.".to_owned(), String::new())
        };
        vec![
            ("METHOD", self.verb.method.to_owned()),
            ("SAMPLE_PATH", self.path("1")),
            ("PATH", self.path(&placeholder)),
            ("CONTENT_TYPE_ROW", row.to_owned()),
            ("BODY_SENTENCE", sentence),
            ("SAMPLE_KEYS", if self.has_key() { ",\n  \"sampleKeys\": [\"1\"]".to_owned() } else { String::new() }),
            ("REQUEST_BODY", body),
        ]
    }

    fn words_of_response(&self) -> Vec<Word> {
        let (status, full) = (self.verb.status, self.full_name());
        let object = format!("{{\n  \"@odata.type\": \"#{full}\",\n  \"{}\": \"sample\"\n}}", self.property());
        let many = format!("{{\n  \"value\": [\n    {}\n  ]\n}}", object.replace('\n', "\n    "));
        let annotated = |rest: &str| format!(",\n  \"@odata.type\": \"{full}\"{rest}");
        let (what, annotation, body) = match self.verb.gives {
            Gives::Nothing => (String::new(), String::new(), String::new()),
            Gives::One => (format!(" and a {} object in the response body", self.link()), annotated(""), json(&object)),
            Gives::Many => (
                format!(" and a collection of {} objects in the response body", self.link()),
                annotated(",\n  \"isCollection\": true"),
                json(&many),
            ),
        };
        vec![
            ("RESPONSE_SENTENCE", format!("If successful, this method returns a `{status}` response code{what}.")),
            ("RESPONSE_TYPE", annotation),
            ("STATUS", status.to_owned()),
            ("RESPONSE_BODY", body),
        ]
    }

    fn link(&self) -> String {
        format!("[{}](../resources/{})", self.ty, self.page())
    }

    fn full_name(&self) -> String {
        self.model.map_or_else(|| format!("{}.{}", namespace(self.api), self.ty), |model| model.name.clone())
    }

    /// The file of the page about the type.
    fn page(&self) -> String {
        let own = self.model.and_then(|model| model.page.rsplit('/').next());
        own.map_or_else(|| format!("{}.md", self.ty.to_lowercase()), str::to_owned)
    }

    fn area(&self) -> &str {
        self.model.and_then(|model| self.api.areas.get(model.area.0)).map_or("other", |area| area.feature.as_str())
    }

    /// A property of the type that is any text.
    fn property(&self) -> &str {
        let Some(model) = self.model else { return "displayName" };
        let mut texts = model.properties.iter().filter(|property| {
            property.ty.kind == TypeKind::Primitive(Primitive::String)
                && !property.ty.collection
                && property.values.is_empty()
                && !property.name.contains('@')
        });
        let first = texts.clone().find(|property| property.name != "id").or_else(|| texts.next());
        first.map_or("id", |property| property.name.as_str())
    }
}

/// The namespace that most types have.
fn namespace(api: &Api) -> &str {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let namespaces = api.models.iter().filter_map(|model| model.name.rsplit_once('.'));
    namespaces.for_each(|(namespace, _)| *counts.entry(namespace).or_default() += 1);
    counts.into_iter().max_by_key(|(_, count)| *count).map_or("example.api", |(namespace, _)| namespace)
}

/// `list members of a chat` is for authors to write; this is `chat list members`.
fn title(stem: &str) -> String {
    stem.replace('-', " ")
}

/// The end of a message with a body.
fn json(body: &str) -> String {
    format!("\nContent-Type: application/json\n\n{body}")
}

/// A word in capitals in a skeleton, and what takes its place.
type Word = (&'static str, String);

/// A skeleton with its words in capitals replaced. Longer words come first, as one may be a part of another.
fn filled(skeleton: &str, words: &[Word]) -> String {
    let mut words: Vec<&Word> = words.iter().collect();
    words.sort_by_key(|(word, _)| Reverse(word.len()));
    let mut marked = skeleton.to_owned();
    for (at, (word, _)) in words.iter().enumerate() {
        marked = marked.replace(word, &format!("\u{0}{at}\u{0}"));
    }
    words.iter().enumerate().fold(marked, |text, (at, (_, value))| text.replace(&format!("\u{0}{at}\u{0}"), value))
}
