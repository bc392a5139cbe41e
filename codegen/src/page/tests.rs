//! Whole pages: that positions survive what files do to them, and that an English heading is only a hint.

use crate::page::testing::{codes, page, with_page};
use crate::page::*;
use crate::span::Span;

mod positions;

const PAGE: &str = "---\ntitle: \"Get chat\"\nms.prod: \"teams\"\ndoc_type: apiPageType\n---\n\n# Get chat\n\nNamespace: microsoft.graph\n\n\
    Get a [chat](../resources/chat.md); see [more](/graph/x) and [this](#there).\n\n> [!NOTE]\n> Slow.\n\n\
    ## Permissions\n\n|Permission type|Permissions (from least to most privileged)|\n|:-|:-|\n\
    |Delegated (work or school account)|Chat.Read, Chat.ReadWrite|\n|Delegated (personal Microsoft account)|Not supported.|\n|Application|Chat.Read.All|\n\n\
    ## HTTP request\n\n<!-- { \"blockType\": \"ignored\" } -->\n``` http\nGET /chats/{chat-id}\n```\n\n\
    ## Request headers\n\n|Name|Description|\n|:-|:-|\n|Authorization|Bearer {token}. Required.|\n\n\
    ## Response\n\nIf successful, this method returns a `200 OK` response code and a [chat](../resources/chat.md) object in the response body.\n\n\
    ## Examples\n\n### Request\n\n<!-- {\n  \"blockType\": \"request\",\n  \"name\": \"get_chat\",\n  \"sampleKeys\": [\"19:x\"]\n}\n-->\n``` http\n\
    GET https://h/v1.0/chats/19:x\n```\n\n### Response\n\n<!-- { \"blockType\": \"response\", \"@odata.type\": \"microsoft.graph.chat\" } -->\n``` http\n\
    HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"id\": \"19:x\" }\n```\n";

/// What the page says in places that are read from all over it, with the bytes that its spans stand for.
fn digest(text: &str) -> String {
    with_page(text, |context, findings| {
        let page = parse(context.sources, context.file, findings);
        assert_eq!(codes(findings), []);
        let operation = page.operation.expect("an API page");
        let slice = |span: Span| context.sources.slice(span);
        let request = operation.examples[0].request.as_ref().expect("a request");
        let key = &request.annotation.as_ref().expect("an annotation").sample_keys[0];
        let status = &operation.response.as_ref().expect("a response").statuses[0];
        let links: Vec<_> = page.links.iter().map(|link| slice(link.span)).collect();
        let title = page.front.title.as_ref().map(|title| slice(title.span));
        [
            format!("{title:?} {:?} {:?}", page.namespace.map(|n| slice(n.span)), page.front.area.map(|a| a.value)),
            format!("{links:?} {} blocks", page.intro.0.len()),
            format!("{} {:?}", slice(operation.forms[0].span), operation.permissions[0].delegated_work),
            format!("{} {}", slice(operation.headers[0].name.span), slice(status.span)),
            format!("{} {} {}", slice(request.message.line.url.span), slice(key.span), operation.examples[0].responses.len()),
        ]
        .join("\n")
    })
}

#[test]
fn a_page_is_read_with_its_positions() {
    let expected = "Some(\"\\\"Get chat\\\"\") Some(\"microsoft.graph\") Some(\"teams\")\n\
        [\"../resources/chat.md\", \"../resources/chat.md\"] 2 blocks\n\
        GET /chats/{chat-id} AnyOf([[\"Chat.Read\"], [\"Chat.ReadWrite\"]])\n\
        Authorization 200\n\
        https://h/v1.0/chats/19:x \"19:x\" 1";
    assert_eq!(digest(PAGE), expected);
}

#[test]
fn line_ends_and_byte_order_marks_do_not_matter() {
    let windows = PAGE.replace('\n', "\r\n");
    assert_eq!(digest(&windows), digest(PAGE));
    assert_eq!(digest(&format!("\u{feff}{PAGE}")), digest(PAGE));
    assert_eq!(digest(&format!("\u{feff}{windows}")), digest(PAGE));
}

#[test]
fn headings_in_another_language_do_not_matter() {
    let french = PAGE
        .replace("## Permissions", "## Autorisations")
        .replace("Permission type|Permissions (from least to most privileged)", "Type|Autorisations")
        .replace("Delegated (work or school account)", "Déléguée (compte professionnel)")
        .replace("Delegated (personal Microsoft account)", "Déléguée (compte personnel)")
        .replace("Not supported.", "Non prise en charge.")
        .replace("## HTTP request", "## Requête HTTP")
        .replace("## Request headers", "## En-têtes de requête")
        .replace("## Response", "## Réponse")
        .replace("If successful, this method returns a", "En cas de succès, la méthode renvoie un code")
        .replace("response code and a", "et un objet")
        .replace("object in the response body", "dans le corps de la réponse")
        .replace("## Examples", "## Exemples")
        .replace("Namespace", "Espace de noms");
    assert_eq!(digest(&french), digest(PAGE));
}

#[test]
fn a_page_without_doc_type_is_what_its_blocks_make_it() {
    assert_eq!(digest(&PAGE.replace("doc_type: apiPageType\n", "")), digest(PAGE));
    assert!(page("# Overview\n\nOnly text.\n").0.operation.is_none());
}

#[test]
fn pages_are_parsed_in_their_order() {
    let mut findings = Findings::new();
    let sources = SourceMap::from_texts([("b.md", PAGE), ("a.md", "# A\n"), ("c.md", "# C\n")], [], &mut findings);
    let (pages, found) = parse_all(&sources);
    assert_eq!(pages.iter().map(|page| sources.path(page.file)).collect::<Vec<_>>(), ["a.md", "b.md", "c.md"]);
    assert_eq!(codes(&found), []);
}
