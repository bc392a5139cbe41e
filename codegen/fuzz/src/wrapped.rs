//! Owns small pages around one hostile text, each with the text where a reader of its own reads it. It must not know what the text is.

type Page = (String, String);

const RESOURCE: &str = "---\ntitle: \"thing resource type\"\ndoc_type: resourcePageType\nms.prod: things\n---\n\n# thing resource type\n\nNamespace: demo\n\nA thing.\n\n";

const OPERATION: &str =
    "---\ntitle: \"Get thing\"\ndoc_type: apiPageType\nms.prod: things\n---\n\n# Get thing\n\nNamespace: demo\n\nReads it.\n\n";

const REQUEST: &str = "## HTTP request\n\n```http\nGET /things/{thing-id}\n```\n\n";

/// An annotation, and below it the same text as JSON.
pub fn annotation(text: &str) -> Page {
    let properties = "## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|The key.|\n\n## JSON representation\n\n";
    let annotated = "<!-- {\"blockType\": \"resource\", \"@odata.type\": \"demo.thing\"} -->\n";
    (
        "resources/thing.md".into(),
        format!("{RESOURCE}{properties}<!-- {text} -->\n```json\n{text}\n```\n\n{annotated}```json\n{text}\n```\n"),
    )
}

/// The URL of an operation and of its example.
pub fn url(text: &str) -> Page {
    let example = "## Example\n\n<!-- {\"blockType\": \"request\", \"name\": \"a\"} -->\n```http\n";
    ("api/thing-get.md".into(), format!("{OPERATION}## HTTP request\n\n```http\nGET {text}\n```\n\n{example}GET {text}\n```\n"))
}

/// The request and the response of an example.
pub fn message(text: &str) -> Page {
    let (request, response) = text.split_once("\n\n\n").unwrap_or((text, text));
    let fence = |kind: &str, text: &str| format!("<!-- {{\"blockType\": \"{kind}\", \"name\": \"a\"}} -->\n```http\n{text}\n```\n\n");
    ("api/thing-get.md".into(), format!("{OPERATION}{REQUEST}## Example\n\n{}{}", fence("request", request), fence("response", response)))
}

/// The target of an include.
pub fn include(text: &str) -> Page {
    let lines: String = text.lines().map(|line| format!("[!INCLUDE [a]({line})]\n\n")).collect();
    ("api/thing-get.md".into(), format!("{OPERATION}[!INCLUDE [a](../includes/thing.md)]\n\n{lines}{REQUEST}"))
}
