//! Pages of any size, one table: each kind has one thing `n` times, so that a run which looks at every pair of them shows. Knows the format of
//! pages, not how they are read.

use std::fmt::Write as _;

/// Pages by path.
pub(crate) type Pages = Vec<(String, String)>;

/// Makes pages with one thing `n` times.
pub(crate) type Kind = (&'static str, fn(usize) -> Pages);

/// What can be many, each by its name.
pub(crate) const KINDS: [Kind; 64] = [
    ("rows of properties", property_rows),
    ("properties of a JSON representation", json_properties),
    ("properties of an example", example_properties),
    ("items of an array in an example", example_items),
    ("annotations that are not JSON", broken_annotations),
    ("annotations without a fence", lonely_annotations),
    ("comments that are not closed", open_comments),
    ("rows that are broken over lines", broken_rows),
    ("one row that is broken over lines", broken_row),
    ("bases of a type", chain),
    ("types that are their own base", cycle),
    ("types of one base", derived),
    ("URL forms with two placeholders", forms),
    ("segments of a URL", segments),
    ("names of a dictionary that fit first", dictionary),
    ("members of an enumeration", members),
    ("links of a page", links),
    ("pages that include the next", includes),
    ("operations of an area", operations),
    ("operations of one name", namesakes),
    ("scopes of a cell", scopes),
    ("examples of an operation", examples),
    ("rows that the JSON lacks", unrepresented),
    ("links that are nearly right", near_links),
    ("types that are nearly right", near_types),
    ("scopes of one page each", rare_scopes),
    ("undocumented members of an example", undocumented),
    ("parameters that only the example has", unlisted),
    ("requests of no URL form", astray),
    ("properties that are documented twice", twice),
    ("calls within each other in a URL", nested_calls),
    ("collections of collections", nested_collections),
    ("placeholders of a segment", placeholders),
    ("forms of one placeholder name", similar_forms),
    ("includes of a page", many_includes),
    ("permission tables of a page", permission_tables),
    ("rows of a permission table", permission_rows),
    ("headers of an operation", headers),
    ("query options of an operation", query_options),
    ("keys of front matter", front_matter),
    ("keys of an annotation", annotation_keys),
    ("fences of a page", fences),
    ("comments that set levels", level_comments),
    ("headings of a page", headings),
    ("tables of a page", tables),
    ("columns of a table", columns),
    ("cells beyond the columns of a table", extra_cells),
    ("words of a line", words),
    ("letters of a word", letters),
    ("marks of emphasis", emphasis),
    ("brackets", brackets),
    ("runs of backticks", backticks),
    ("angle brackets", angles),
    ("definitions of links", definitions),
    ("entities", entities),
    ("lines of a quote", quotes),
    ("items of a list", list_items),
    ("line breaks in a cell", cell_breaks),
    ("values in a sentence", values_in_words),
    ("operations with one prefix", prefixed),
    ("types of one short name", short_names),
    ("types with one ending", endings),
    ("types without a page", pageless),
    ("areas", areas),
];

fn page(path: &str, body: String) -> (String, String) {
    (path.to_owned(), format!("---\ntitle: \"T\"\ndescription: \"D\"\nms.prod: \"things\"\ndoc_type: resourcePageType\n---\n\n{body}"))
}

fn repeated(n: usize, mut item: impl FnMut(usize) -> String) -> String {
    (0..n).map(|i| item(i) + "\n").collect()
}

fn resource(name: &str, rest: &str) -> String {
    format!("# {name} resource type\n\nNamespace: zoo\n\nText.\n\n{rest}")
}

const TABLE: &str = "## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n";

fn table(rows: &str) -> String {
    format!("{TABLE}{rows}\n")
}

fn request(url: &str, rest: &str) -> String {
    format!(
        "# Get thing\n\nNamespace: zoo\n\nRead it.\n\n## HTTP request\n\n```http\n{url}\n```\n\n{rest}\n## Response\n\n\
         If successful, this method returns a `200 OK` response code and a [thing](../resources/thing.md) object in the response body.\n"
    )
}

fn thing() -> (String, String) {
    page("resources/thing.md", resource("thing", &table("|id|String|The key.|\n|next|[thing](thing.md)|Another.|\n")))
}

fn property_rows(n: usize) -> Pages {
    vec![page("resources/thing.md", resource("thing", &table(&repeated(n, |i| format!("|p{i}|String|Text {i}.|")))))]
}

fn json(kind: &str, n: usize, member: impl Fn(usize) -> String) -> String {
    let members = (0..n).map(|i| member(i) + ",\n").collect::<String>();
    format!("<!-- {{\"blockType\": \"{kind}\", \"@odata.type\": \"zoo.thing\"}} -->\n```json\n{{\n{members}\"last\": \"String\"\n}}\n```\n")
}

fn json_properties(n: usize) -> Pages {
    let body = table("|id|String|x|\n") + "## JSON representation\n\n" + &json("resource", n, |i| format!("\"p{i}\": \"String\""));
    vec![page("resources/thing.md", resource("thing", &body))]
}

fn exchange(body: &str) -> String {
    format!(
        "## Example\n\n<!-- {{\"blockType\": \"request\", \"name\": \"a\"}} -->\n```http\nGET https://example.com/v1/things/a\n```\n\n\
         <!-- {{\"blockType\": \"response\", \"@odata.type\": \"zoo.thing\"}} -->\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n\
         {body}\n```\n"
    )
}

fn example_properties(n: usize) -> Pages {
    let body = format!("{{\n{}\"id\": \"x\"\n}}", repeated(n, |i| format!("\"p{i}\": {i},")));
    vec![thing(), page("api/thing-get.md", request("GET /things/{thing-id}", "") + &exchange(&body))]
}

fn example_items(n: usize) -> Pages {
    let body = format!("{{\"id\": \"x\", \"next\": [{}1]}}", "{\"a\": [1]},\n".repeat(n));
    vec![thing(), page("api/thing-get.md", request("GET /things/{thing-id}", "") + &exchange(&body))]
}

fn broken_annotations(n: usize) -> Pages {
    vec![page("resources/thing.md", resource("thing", &repeated(n, |_| "<!-- {\"blockType\": oops -->\n```json\n{}\n```\n".into())))]
}

fn lonely_annotations(n: usize) -> Pages {
    vec![page("resources/thing.md", resource("thing", &repeated(n, |_| "<!-- {\"blockType\": \"request\"} -->\n\ntext\n".into())))]
}

fn open_comments(n: usize) -> Pages {
    vec![page("resources/thing.md", resource("thing", &repeated(n, |_| "<!-- open\n\ntext\n".into())))]
}

fn broken_rows(n: usize) -> Pages {
    vec![page("resources/thing.md", resource("thing", &table(&repeated(n, |i| format!("|p{i}|String|Text\n{i}.|")))))]
}

fn broken_row(n: usize) -> Pages {
    vec![page("resources/thing.md", resource("thing", &table(&("|p|String|".to_owned() + &"more\n".repeat(n) + "x|\n"))))]
}

fn linked(n: usize, base: impl Fn(usize) -> Option<usize>) -> Pages {
    let body = |i: usize| {
        let text = base(i).map(|base| format!("Inherits from [t{base}](t{base}.md).\n\n")).unwrap_or_default();
        resource(&format!("t{i}"), &(text + &table(&format!("|p{i}|String|x|\n"))))
    };
    (0..n).map(|i| page(&format!("resources/t{i}.md"), body(i))).collect()
}

fn chain(n: usize) -> Pages {
    linked(n, |i| i.checked_sub(1))
}

fn cycle(n: usize) -> Pages {
    linked(n, |i| Some((i + 1) % n))
}

fn derived(n: usize) -> Pages {
    linked(n, |i| (i > 0).then_some(0))
}

fn forms(n: usize) -> Pages {
    let urls = repeated(n, |i| format!("GET /as{i}/{{a-id}}/bs{i}/{{b-id}}"));
    vec![thing(), page("api/thing-get.md", request(urls.trim_end(), ""))]
}

fn segments(n: usize) -> Pages {
    let url = (0..n).map(|i| format!("/s{i}/{{s{i}-id}}")).collect::<String>();
    vec![thing(), page("api/thing-get.md", request(&format!("GET {url}"), ""))]
}

fn dictionary(n: usize) -> Pages {
    let optional = (0..n).map(|i| format!("\"a-{i}\"")).collect::<Vec<_>>().join(", ");
    let members = (0..n).map(|i| format!("\"a-{i}\": \"String\"")).collect::<Vec<_>>().join(",\n");
    let body = format!(
        "## JSON representation\n\n<!-- {{\"blockType\": \"resource\", \"openType\": true, \"optionalProperties\": [{optional}], \
         \"@odata.type\": \"zoo.things\"}} -->\n```json\n{{\n{members},\n\"b\": true\n}}\n```\n"
    );
    vec![page("resources/things.md", resource("things", &body))]
}

fn members(n: usize) -> Pages {
    let body = table("|kind|thingKind|The kind.|\n")
        + "### thingKind values\n\n|Member|Description|\n|:-|:-|\n"
        + &repeated(n, |i| format!("|m{i}|x|"));
    vec![page("resources/thing.md", resource("thing", &body))]
}

fn links(n: usize) -> Pages {
    vec![page("resources/thing.md", resource("thing", &(repeated(n, |i| format!("[a{i}](a{i}.md)\n")) + &table("|id|String|x|\n"))))]
}

fn includes(n: usize) -> Pages {
    let mut pages = linked(n, |_| None);
    for (i, (_, text)) in pages.iter_mut().enumerate() {
        let _ = writeln!(text, "[!INCLUDE [next](t{}.md)]", i + 1);
    }
    pages
}

fn operations(n: usize) -> Pages {
    let get = |i: usize| page(&format!("api/thing-get{i}.md"), request(&format!("GET /things/{{thing-id}}/s{i}"), ""));
    std::iter::once(thing()).chain((0..n).map(get)).collect()
}

fn namesakes(n: usize) -> Pages {
    let get = |i: usize| page(&format!("api/thing-get{}.md", "-".repeat(i % 7) + &i.to_string()), request("GET /things/{thing-id}", ""));
    std::iter::once(thing()).chain((0..n).map(get)).collect()
}

fn scopes(n: usize) -> Pages {
    let scopes = (0..n).map(|i| format!("Thing.Read{i}")).collect::<Vec<_>>().join(", ");
    let table = format!(
        "## Permissions\n\n|Permission type|Permissions (from least to most privileged)|\n|:-|:-|\n|Delegated (work or school account)|{scopes}|\n\
         |Delegated (personal Microsoft account)|Not supported.|\n|Application|{scopes}|\n\n"
    );
    vec![thing(), page("api/thing-get.md", request("GET /things/{thing-id}", &table))]
}

fn examples(n: usize) -> Pages {
    let all = repeated(n, |_| exchange("{\"id\": \"x\"}"));
    vec![thing(), page("api/thing-get.md", request("GET /things/{thing-id}", "") + &all)]
}

/// A number in letters: digits tell names apart.
fn word(mut number: usize) -> String {
    let mut word = String::new();
    for _ in 0..4 {
        word.push(char::from(b'a' + u8::try_from(number % 26).unwrap_or(0)));
        number /= 26;
    }
    word
}

fn unrepresented(n: usize) -> Pages {
    let rows = table(&repeated(n, |i| format!("|color{}|String|x|", word(i))));
    let body = rows + "## JSON representation\n\n" + &json("resource", n, |i| format!("\"colour{}\": \"String\"", word(i)));
    vec![page("resources/thing.md", resource("thing", &body))]
}

fn near_links(n: usize) -> Pages {
    let mut pages = linked(n, |_| None);
    for (i, (path, text)) in pages.iter_mut().enumerate() {
        *path = format!("resources/thing-{}.md", word(i));
        let _ = writeln!(text, "See [it](thin-{}.md).", word(i));
    }
    pages
}

fn near_types(n: usize) -> Pages {
    let body = |i: usize| resource(&format!("thing{}", word(i)), &table(&format!("|p|thin{}|x|\n", word(i))));
    (0..n).map(|i| page(&format!("resources/t{i}.md"), body(i))).collect()
}

fn rare_scopes(n: usize) -> Pages {
    let get = |i: usize| {
        let scopes = format!("Thing{}.Read, Thinh{}.Read", word(i), word(i / 4));
        let table = format!("## Permissions\n\n|Permission type|Permissions|\n|:-|:-|\n|Application|{scopes}|\n\n");
        page(&format!("api/thing-get{i}.md"), request(&format!("GET /things/{{thing-id}}/s{i}"), &table))
    };
    std::iter::once(thing()).chain((0..n).map(get)).collect()
}

fn undocumented(n: usize) -> Pages {
    let rows = table(&repeated(n, |i| format!("|color{}|String|x|", word(i))));
    let body = format!("{{\n{}\"id\": \"x\"\n}}", repeated(n, |i| format!("\"colour{}\": {i},", word(i))));
    let thing = page("resources/thing.md", resource("thing", &rows));
    vec![thing, page("api/thing-get.md", request("GET /things/{thing-id}", "") + &exchange(&body))]
}

fn unlisted(n: usize) -> Pages {
    let table = "## Request body\n\n|Parameter|Type|Description|\n|:-|:-|:-|\n|color|String|x|\n\n";
    let body = format!("{{\n{}\"color\": \"x\"\n}}", repeated(n, |i| format!("\"colour{}\": {i},", word(i))));
    let example = format!(
        "## Example\n\n<!-- {{\"blockType\": \"request\", \"name\": \"a\"}} -->\n```http\nPOST https://example.com/v1/things/a/do\n\
         Content-Type: application/json\n\n{body}\n```\n"
    );
    vec![thing(), page("api/thing-do.md", request("POST /things/{thing-id}/do", table) + &example)]
}

fn astray(n: usize) -> Pages {
    let all = repeated(n, |i| exchange("{\"id\": \"x\"}").replace("/things/a", &format!("/others{i}/a")));
    vec![thing(), page("api/thing-get.md", request("GET /things/{thing-id}", "") + &all)]
}

fn twice(n: usize) -> Pages {
    let rows = |ty: &str| table(&repeated(n, |i| format!("|p{i}|{ty}|x|")));
    vec![page("resources/thing.md", resource("thing", &(rows("String") + &rows("Int32").replace("Properties", "Relationships"))))]
}

fn nested_calls(n: usize) -> Pages {
    vec![thing(), page("api/thing-get.md", request(&format!("GET /things/{}1{}", "f(a=".repeat(n), ")".repeat(n)), ""))]
}

fn nested_collections(n: usize) -> Pages {
    let row = format!("|id|{}String{}|The key.|\n", "Collection(".repeat(n), ")".repeat(n));
    vec![page("resources/thing.md", resource("thing", &table(&row)))]
}

fn get_thing(url: &str, rest: &str) -> Pages {
    vec![thing(), page("api/thing-get.md", request(url, rest))]
}

fn one_resource(body: String) -> Pages {
    vec![page("resources/thing.md", resource("thing", &body))]
}

fn placeholders(n: usize) -> Pages {
    get_thing(&format!("GET /things/x{}", (0..n).map(|i| format!("{{a{i}}}-")).collect::<String>()), "")
}

fn similar_forms(n: usize) -> Pages {
    get_thing(repeated(n, |i| format!("GET /as{}/{{id}}", word(i))).trim_end(), "")
}

fn many_includes(n: usize) -> Pages {
    let mut pages = linked(n, |_| None);
    pages.push(page("resources/thing.md", resource("thing", &repeated(n, |i| format!("[!INCLUDE [next](t{i}.md)]\n")))));
    pages
}

const PERMISSIONS: &str = "## Permissions\n\n|Permission type|Permissions|\n|:-|:-|\n";

fn permission_tables(n: usize) -> Pages {
    let table = |i| format!("### Case {i}\n\n{}|Application|Thing.Read{i}|\n\n", &PERMISSIONS["## Permissions\n\n".len()..]);
    get_thing("GET /things/{thing-id}", &format!("## Permissions\n\n{}", repeated(n, table)))
}

fn permission_rows(n: usize) -> Pages {
    get_thing("GET /things/{thing-id}", &format!("{PERMISSIONS}{}\n", repeated(n, |i| format!("|Application|Thing.Read{i}|"))))
}

fn headers(n: usize) -> Pages {
    let rows = repeated(n, |i| format!("|X-Header-{}|Text {i}.|", word(i)));
    get_thing("GET /things/{thing-id}", &format!("## Request headers\n\n|Name|Description|\n|:-|:-|\n{rows}\n"))
}

fn query_options(n: usize) -> Pages {
    let rows = repeated(n, |i| format!("|option{}|String|Text {i}.|", word(i)));
    get_thing("GET /things/{thing-id}", &format!("## Query parameters\n\n|Name|Type|Description|\n|:-|:-|:-|\n{rows}\n"))
}

fn front_matter(n: usize) -> Pages {
    let (path, text) = page("resources/thing.md", resource("thing", &table("|id|String|x|\n")));
    vec![(path, text.replacen("---\n", &format!("---\n{}", repeated(n, |i| format!("key{}: \"value\"", word(i)))), 1))]
}

fn annotation_keys(n: usize) -> Pages {
    let keys = (0..n).map(|i| format!("\"key{}\": \"a\", ", word(i))).collect::<String>();
    let comment =
        format!("<!-- {{{keys}\"blockType\": \"resource\", \"@odata.type\": \"zoo.thing\"}} -->\n```json\n{{\"id\": \"String\"}}\n```\n");
    one_resource(table("|id|String|x|\n") + "## JSON representation\n\n" + &comment)
}

fn fences(n: usize) -> Pages {
    one_resource(repeated(n, |i| format!("```json\n{{\"a\": {i}}}\n```\n")) + &table("|id|String|x|\n"))
}

fn level_comments(n: usize) -> Pages {
    let comment = |i| format!("<!-- codegen: allow(link-missing) -->\n\nSee [it](absent{}.md).\n", word(i));
    one_resource(table("|id|String|x|\n") + &repeated(n, comment))
}

fn headings(n: usize) -> Pages {
    one_resource(table("|id|String|x|\n") + &repeated(n, |i| format!("{} Heading {}\n", "#".repeat(2 + i % 5), word(i / 2))))
}

fn tables(n: usize) -> Pages {
    one_resource(repeated(n, |i| format!("|Property|Type|Description|\n|:-|:-|:-|\n|p{i}|String|x|\n")) + &table("|id|String|x|\n"))
}

fn columns(n: usize) -> Pages {
    let row = |cell: &str| cell.repeat(n) + "|\n";
    one_resource(format!("## Properties\n\n{}{}{}", row("|Property"), row("|:-"), row("|id")))
}

fn extra_cells(n: usize) -> Pages {
    one_resource(table(&format!("|id|String|x{}|\n", "|y".repeat(n))))
}

fn words(n: usize) -> Pages {
    one_resource(format!("{}\n\n", "word. Word [a](b.md) `c` ".repeat(n)) + &table("|id|String|x|\n"))
}

fn letters(n: usize) -> Pages {
    let long = "x".repeat(n);
    one_resource(format!("{long}\n\n## {long}\n\n") + &table(&format!("|{long}|{long}|{long}|\n")))
}

fn emphasis(n: usize) -> Pages {
    one_resource(format!("{}\n\n{}\n\n{}\n\n", "*a**b ".repeat(n), "a**b*c".repeat(n), "__a_b".repeat(n)) + &table("|id|String|x|\n"))
}

fn brackets(n: usize) -> Pages {
    one_resource(format!("{}\n\n{}\n\n{}\n\n", "[".repeat(n), "[a](".repeat(n), "![a]".repeat(n)) + &table("|id|String|x|\n"))
}

fn backticks(n: usize) -> Pages {
    // The runs have as many letters as the square of their number.
    let runs = (1..n).map(|i| "`".repeat(i) + " ").scan(0, |all, run| {
        *all += run.len();
        (*all < 4 * n).then_some(run)
    });
    one_resource(runs.collect::<String>() + "\n\n" + &"`a ".repeat(n) + "\n\n" + &table("|id|String|x|\n"))
}

fn angles(n: usize) -> Pages {
    one_resource(format!("{}\n\n{}\n\n{}\n\n", "<a ".repeat(n), "<!-".repeat(n), "a<b>".repeat(n)) + &table("|id|String|x|\n"))
}

fn definitions(n: usize) -> Pages {
    one_resource(repeated(n, |i| format!("See [d{i}].\n\n[d{i}]: thing.md\n")) + &table("|id|String|x|\n"))
}

fn entities(n: usize) -> Pages {
    one_resource(format!("{}\n\n{}\n\n", "&amp;".repeat(n), "&".repeat(n)) + &table("|id|String|x|\n"))
}

fn quotes(n: usize) -> Pages {
    one_resource(repeated(n, |i| format!("> [!NOTE]\n> Text {i}.\n")) + &table("|id|String|x|\n"))
}

fn list_items(n: usize) -> Pages {
    one_resource(repeated(n, |i| format!("{}- Item {i}", "  ".repeat(i % 8))) + "\n" + &table("|id|String|x|\n"))
}

fn cell_breaks(n: usize) -> Pages {
    one_resource(table(&format!("|id|String|{}{}|\n", "a<br>".repeat(n), "<li>b</li>".repeat(n))))
}

fn values_in_words(n: usize) -> Pages {
    let values = (0..n).map(|i| format!("`v{i}`")).collect::<Vec<_>>().join(", ");
    one_resource(table(&format!("|kind|String|The kind. Possible values are: {values}.|\n")))
}

fn prefixed(n: usize) -> Pages {
    let get = |i: usize| {
        page(&format!("api/thing-get-{}.md", word(i)), request(&format!("GET /things/{{thing-id}}/parts/{{part-id}}/{}", word(i)), ""))
    };
    std::iter::once(thing()).chain((0..n).map(get)).collect()
}

fn short_names(n: usize) -> Pages {
    let body = |i: usize| resource("thing", &table("|other|[thing](thing.md)|x|\n")).replacen("zoo", &format!("zoo.{}", word(i)), 1);
    (0..n).map(|i| page(&format!("resources/{}/thing.md", word(i)), body(i))).collect()
}

fn endings(n: usize) -> Pages {
    let body = |i: usize| resource(&format!("{}Thing", word(i)), &table(&format!("|p|{}Thing|x|\n", word(i / 2))));
    (0..n).map(|i| page(&format!("resources/{}thing.md", word(i)), body(i))).collect()
}

fn pageless(n: usize) -> Pages {
    let mut pages = linked(n, |_| None);
    let rows = repeated(n, |i| format!("|p{i}|absent{}|x|", word(i)));
    pages.push(page("resources/thing.md", resource("thing", &table(&rows))));
    pages
}

fn areas(n: usize) -> Pages {
    // A type is in the areas of all types derived from it, so that lines of bases would grow with the square of their length.
    let mut pages = linked(n, |i| (i % 10 > 0).then(|| i - 1));
    for (i, (_, text)) in pages.iter_mut().enumerate() {
        *text = text.replacen("\"things\"", &format!("\"area{}\"", word(i)), 1);
    }
    pages
}
