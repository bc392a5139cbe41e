//! What an operation gives where its page tells of more than one result.

use crate::prose::{Block, plain};
use crate::resolve::tests::*;

const PREFER: &str = "## Request headers\n\n|Name|Description|\n|:---|:---|\n|Prefer|return=representation. Optional.|\n\n";
const NOTHING: &str = "This method returns a `204 No Content` response code.";
const OBJECT: &str = "the method returns a `200 OK` response code and the changed [pet](../resources/pet.md) object in the response body.";
const PET: &str = ", \"@odata.type\": \"zoo.pet\"";
const ANSWERED: &str = "HTTP/1.1 200 OK\n\n{ \"id\": \"1\" }";
const EMPTY: &str = "HTTP/1.1 204 No Content";

/// Codes and result of an update with this before its response section, in the section, and in its exchanges.
fn update(before: &str, section: &str, exchanges: &[(&str, &str, &str)]) -> (Vec<Code>, String) {
    let examples: String = exchanges
        .iter()
        .map(|(header, annotation, response)| {
            exchange(&format!("PATCH https://example.com/v2/pets/1\n{header}\n{{ \"id\": \"1\" }}"), annotation, response)
        })
        .collect();
    let pages = [
        ("api/pet-update.md", api_page("PATCH /pets/{id}", &format!("{before}## Response\n\n{section}\n\n{examples}"))),
        ("resources/pet.md", resource_page("pet", "", "pets", &properties("|id|String|Key.|"), "{}")),
    ];
    let (api, findings) = resolved(&pages);
    let name = |ty: TypeRef| match ty.kind {
        TypeKind::Model(id) => api.models[id.0].name.clone(),
        _ => "no model".to_owned(),
    };
    let operation = &api.operations[0];
    let result = match operation.outcome {
        Outcome::Object(ty) => name(ty),
        Outcome::Optional { ty, preferred } => format!("{} or nothing{}", name(ty), if preferred { ", as preferred" } else { "" }),
        other => format!("{other:?}"),
    };
    for response in operation.examples.iter().flat_map(|example| &example.responses) {
        assert_eq!(response.misfits, Ok(Vec::new()));
    }
    (codes(&findings), format!("{} {result}", operation.status.unwrap_or_default()))
}

#[test]
fn an_object_comes_where_the_request_prefers_it() {
    let both = format!("{NOTHING}\n\nIf the header is used, {OBJECT}");
    let exchanges = [("", "", EMPTY), ("Prefer: return=representation\n", PET, ANSWERED)];
    let expected = (vec![], "200 zoo.pet or nothing, as preferred".to_owned());
    assert_eq!(update(PREFER, &both, &exchanges), expected);
    assert_eq!(update("", &both, &exchanges[1..]), expected, "the header of the example tells");
    assert_eq!(update("", &format!("{NOTHING} With `Prefer: return=representation`, {OBJECT}"), &[]), expected, "so does the sentence");
}

#[test]
fn the_preference_may_stand_beside_the_name_of_the_header() {
    let beside = PREFER.replace("|Prefer|return=representation. Optional.|", "|Prefer: return=representation|To get the pet. Optional.|");
    let both = format!("{NOTHING} If the header asks for it, {OBJECT}");
    assert_eq!(update(&beside, &both, &[("", "", EMPTY)]), (vec![], "200 zoo.pet or nothing, as preferred".to_owned()));
}

#[test]
fn rows_of_one_header_make_one_setter_with_the_docs_of_each() {
    let rows = "## Request headers\n\n|Name|Description|\n|:---|:---|\n|Prefer: a.b|One. Optional.|\n|Prefer: c.d|`c.d` is another. Required.|\n\n";
    let (api, _) = resolved(&[("api/pet-get.md", api_page("GET /pets/{id}", rows))]);
    let setters = &api.operations[0].setters;
    let docs: Vec<String> = setters[0]
        .docs
        .0
        .iter()
        .map(|block| if let Block::Paragraph(line) = block { plain(line).into_owned() } else { String::new() })
        .collect();
    assert_eq!(
        (setters.len(), setters[0].required, docs),
        (1, true, vec!["a.b: One. Optional.".to_owned(), "c.d is another. Required.".to_owned()])
    );
}

#[test]
fn a_result_may_depend_on_something_else() {
    let section = format!("{NOTHING} If anything was changed, {OBJECT}");
    assert_eq!(update("", &section, &[("", "", EMPTY)]), (vec![], "200 zoo.pet or nothing".to_owned()));
}

#[test]
fn examples_show_both_where_the_section_says_one() {
    let shown = [("", PET, ANSWERED), ("", "", EMPTY)];
    let expected = (vec![Code::StatusConflict], "200 zoo.pet or nothing".to_owned());
    assert_eq!(update("", &format!("If it is there, {OBJECT}"), &shown), expected);
    assert_eq!(update("", NOTHING, &shown), expected);
}

#[test]
fn the_preference_explains_an_object_that_the_section_does_not_tell_of() {
    let shown = [("Prefer: return=representation\n", PET, ANSWERED)];
    assert_eq!(update("", NOTHING, &shown), (vec![Code::StatusConflict], "200 zoo.pet or nothing, as preferred".to_owned()));
}

#[test]
fn one_result_against_another_is_one_contradiction() {
    let of_statuses = vec![Code::StatusConflict];
    assert_eq!(update("", NOTHING, &[("", PET, ANSWERED)]), (of_statuses, "200 zoo.pet".to_owned()), "the result follows from the status");
    let with_body = "HTTP/1.1 204 No Content\n\n{ \"id\": \"1\" }";
    let (found, result) = update("", &format!("If it is there, {OBJECT}"), &[("", PET, ANSWERED), ("", PET, with_body)]);
    assert_eq!((found.contains(&Code::ResponseConflict), result.as_str()), (true, "200 zoo.pet"), "a body beside 204 shows nothing else");
}

#[test]
fn the_context_of_an_answer_names_the_type_of_objects_that_do_not() {
    let list = |context: &str| {
        let body = format!(
            "HTTP/1.1 200 OK\n\n{{ \"@odata.context\": \"https://example.com/v2/$metadata#{context}\", \"value\": [{{ \"seats\": \"six\" }}] }}"
        );
        let answer = exchange("GET https://example.com/v2/places", ", \"@odata.type\": \"zoo.place\", \"isCollection\": true", &body);
        let seats = properties("|id|String|Key.|\n|seats|Int32|How many.|");
        let pages = [
            ("api/place-list.md", api_page("GET /places", &answer)),
            ("resources/place.md", resource_page("place", "", "pets", &properties("|id|String|Key.|"), "{}")),
            ("resources/room.md", resource_page("room", "place", "pets", &seats, "{}")),
        ];
        let (api, findings) = resolved(&pages);
        (codes(&findings), api.operations[0].examples[0].responses[0].misfits.clone())
    };
    assert_eq!(list("places/zoo.room(id)"), (vec![Code::ExampleMisfit], Ok(vec!["/value/0/seats".to_owned()])));
    assert_eq!(list("places"), (vec![Code::ExampleUndocumented], Ok(vec![])));
    assert_eq!(list("places/zoo.hall"), (vec![Code::ExampleUndocumented], Ok(vec![])));
}

#[test]
fn an_update_may_give_back_what_it_takes() {
    let update = |annotation: &str, body: &str| {
        let rest = "## Request body\n\nIn the request body, supply a JSON representation of a [pet](../resources/pet.md) object.\n\n\
                    ## Response\n\nThis method returns a `200 OK` response code.\n\n"
            .to_owned()
            + &exchange("PATCH https://example.com/v2/pets/1\n\n{ \"name\": \"n\" }", annotation, &format!("HTTP/1.1 200 OK\n\n{body}"));
        let rows = properties("|id|String|Key.|\n|name|String|Name.|\n|legs|Int32|How many.|");
        let pages = [
            ("api/pet-update.md", api_page("PATCH /pets/{id}", &rest)),
            ("resources/pet.md", resource_page("pet", "", "pets", &rows, "{}")),
        ];
        let (api, findings) = resolved(&pages);
        let is_pet = matches!(api.operations[0].outcome, Outcome::Object(TypeRef { kind: TypeKind::Model(_), .. }));
        (is_pet, codes(&findings))
    };
    let full = "\"@odata.etag\": \"e\", \"id\": \"1\", \"name\": \"n\", \"legs\": 4";
    assert_eq!(update("", &format!("{{ {full} }}")), (true, vec![Code::ResponseUnclear]));
    assert_eq!(update("", &format!("{{ {full}, \"tail\": 1 }}")), (true, vec![Code::ResponseUnclear, Code::ExampleUndocumented]));
    assert_eq!(update("", "{ \"id\": \"1\", \"tail\": 1 }"), (false, vec![]));
    assert_eq!(update("", "{ \"value\": true }"), (false, vec![]));
    assert!(!update(", \"@odata.type\": \"zoo.unknown\"", "[1]").0, "an unknown type is named all the same");
}

#[test]
fn an_answer_to_another_call_proves_nothing() {
    let answer = |url: &str, name: &str| {
        let section =
            "## Response\n\nThis method returns a `200 OK` response code and a [pet](../resources/pet.md) object in the response body.\n\n";
        let get = |url: &str, name: &str, body: &str| {
            exchange(
                &format!("GET https://example.com/v2/{url}"),
                &format!(", \"@odata.type\": \"zoo.{name}\""),
                &format!("HTTP/1.1 200 OK\n\n{body}"),
            )
        };
        let rest = section.to_owned() + &get("pets/1", "pet", "{ \"id\": \"1\" }") + &get(url, name, "{ \"id\": \"2\" }");
        let model = |name: &str, base: &str| resource_page(name, base, "pets", &properties("|id|String|Key.|"), "{}");
        let pages = [
            ("api/pet-get.md", api_page("GET /pets/{id}", &rest)),
            ("resources/cat.md", model("cat", "pet")),
            ("resources/food.md", model("food", "")),
            ("resources/pet.md", model("pet", "")),
        ];
        let (api, findings) = resolved(&pages);
        // That its request fits no form is reported; that it is not tested follows.
        assert!(!findings.iter().any(|d| d.code == Code::ExampleUntested && d.message.starts_with("the response")));
        api.operations[0].examples[1].responses[0].misfits.is_err()
    };
    assert!(answer("pets/1/food", "food"));
    assert!(!answer("pets/1/food", "cat"), "a misspelt URL may be of the call all the same");
    assert!(!answer("pets/2", "food"), "a request that fits the operation belongs to it, whatever type its response names");
}
