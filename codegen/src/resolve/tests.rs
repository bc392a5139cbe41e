//! The stage on small pages of made-up APIs: what two pages say together.

mod results;

use crate::api::{
    Api, Body, Condition, ExampleBody, ExampleQuery, Fields, Object, Outcome, PathPart, Primitive, Role, Scalar, Target, TypeKind, TypeRef,
    manifest,
};
use crate::diag::{Code, Findings};
use crate::page::parse_all;
use crate::resolve::input::Options;
use crate::resolve::resolve;
use crate::source::SourceMap;
use crate::standards::query_options::option_method;

/// An API page with these sections.
pub(crate) fn api_page(http: &str, rest: &str) -> String {
    format!(
        "---\ntitle: \"T\"\ndescription: \"D\"\nms.prod: \"pets\"\ndoc_type: apiPageType\n---\n\n# T\n\nNamespace: zoo\n\nText.\n\n\
         ## HTTP request\n\n<!-- {{ \"blockType\": \"ignored\" }} -->\n```http\n{http}\n```\n\n{rest}\n"
    )
}

/// A resource page for the type `name`.
fn resource_page(name: &str, base: &str, area: &str, rows: &str, json: &str) -> String {
    let base = if base.is_empty() { String::new() } else { format!(", \"baseType\": \"zoo.{base}\"") };
    format!(
        "---\ntitle: \"{name} resource type\"\ndescription: \"D\"\nms.prod: \"{area}\"\ndoc_type: resourcePageType\n---\n\n# {name} resource type\n\n\
         Namespace: zoo\n\nText.\n\n{rows}\n\n## JSON representation\n\n\
         <!-- {{ \"blockType\": \"resource\", \"@odata.type\": \"zoo.{name}\"{base} }} -->\n```json\n{json}\n```\n"
    )
}

fn properties(rows: &str) -> String {
    format!("## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n{rows}")
}

pub(crate) fn exchange(request: &str, response_annotation: &str, response: &str) -> String {
    format!(
        "## Examples\n\n### Request\n\n<!-- {{ \"blockType\": \"request\", \"name\": \"r\" }} -->\n```http\n{request}\n```\n\n\
         ### Response\n\n<!-- {{ \"blockType\": \"response\"{response_annotation} }} -->\n```http\n{response}\n```\n"
    )
}

pub(crate) fn resolved(pages: &[(&str, String)]) -> (Api, Findings) {
    let mut findings = Findings::new();
    let sources = SourceMap::from_texts(pages.iter().map(|(path, text)| (*path, text.as_str())), [], &mut findings);
    let (mut pages, found) = parse_all(&sources);
    findings.append(found);
    let api = resolve(&sources, &mut pages, &Options::default(), &mut findings);
    pages.reverse();
    assert_eq!(api, resolve(&sources, &mut pages, &Options::default(), &mut Findings::new()), "the order of pages shows");
    (api, findings)
}

fn codes(findings: &Findings) -> Vec<Code> {
    findings.iter().map(|d| d.code).collect()
}

#[test]
fn a_page_alone_gives_parameters_and_an_inferred_model() {
    let rest = "## Request body\n\nIn the request body, supply the food.\n\n## Response\n\nIf successful, this method returns a `201 Created` response code \
                and a [meal](../resources/meal.md) object in the response body.\n\n"
        .to_owned()
        + &exchange(
            "POST https://example.com/v2/pets/7/meals\nContent-Type: application/json\n\n{ \"food@odata.bind\": \"x\", \"grams\": 5 }",
            ", \"truncated\": true, \"@odata.type\": \"zoo.meal\"",
            "HTTP/1.1 201 Created\nContent-Type: application/json\n\n{ \"@odata.type\": \"#zoo.meal\", \"id\": \"1\" }",
        );
    let (api, findings) = resolved(&[("api/pet-post-meals.md", api_page("POST /pets/{pet-id}/meals", &rest))]);
    assert_eq!(codes(&findings), [Code::LinkMissing]);
    assert_eq!(api.base_url.as_deref(), Some("https://example.com/v2"));
    let operation = &api.operations[0];
    assert_eq!((operation.rust.modules.as_slice(), operation.rust.name.as_str()), (["pet".to_owned()].as_slice(), "PostMeals"));
    let setters: Vec<(&str, &Target)> = operation.setters.iter().map(|s| (s.rust.as_str(), &s.target)).collect();
    let (food, grams) = (Target::Parameter("food@odata.bind".into()), Target::Parameter("grams".into()));
    assert_eq!(setters, [("food_bind", &food), ("grams", &grams)]);
    let call = operation.examples[0].call.as_ref().expect("a call");
    assert_eq!(call.arguments, [Scalar::String("7".into()).into()]);
    assert_eq!(call.parameters, [(0, Scalar::String("x".into()).into()), (1, Scalar::Number("5".into()).into())]);
    let meal = &api.models[0];
    assert!(meal.inferred && meal.open);
    assert_eq!(meal.properties.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["id"]);
}

#[test]
fn a_documented_model_is_used_as_body_with_its_binds() {
    let pet = resource_page(
        "pet",
        "",
        "pets",
        &(properties("|id|String|Key.|\n|born|Date|Birth.|\n")
            + "\n## Relationships\n\n|Relationship|Type|Description|\n|:---|:---|:---|\n|owner|[person](person.md)|Owner.|\n"),
        "{ \"id\": \"String\", \"born\": \"String (date)\" }",
    );
    let person = resource_page("person", "", "people", &properties("|id|String|Key.|"), "{ \"id\": \"String\" }");
    let rest = "## Request body\n\nIn the request body, supply a JSON representation of the [pet](../resources/pet.md) object.\n\n"
        .to_owned()
        + &exchange(
            "POST https://example.com/v2/pets\nContent-Type: application/json\n\n{ \"born\": \"2020-02-30\", \"owner@odata.bind\": \"x\", \"tail\": 1 }",
            "",
            "HTTP/1.1 204 No Content",
        );
    let pages = [("api/pet-post.md", api_page("POST /pets", &rest)), ("resources/pet.md", pet), ("resources/person.md", person)];
    let (api, findings) = resolved(&pages);
    assert_eq!(codes(&findings), [Code::ExampleMisfit, Code::ExampleUndocumented]);
    let operation = &api.operations[0];
    assert!(matches!(operation.body, Body::Model(TypeRef { kind: TypeKind::Model(id), .. }) if api.models[id.0].name == "zoo.pet"));
    let pet = &api.models[1];
    let fields: Vec<(&str, Role)> = pet.properties.iter().map(|p| (p.rust.as_str(), p.role)).collect();
    let expected = [("id", Role::Structural), ("born", Role::Structural), ("owner", Role::Relationship), ("owner_bind", Role::Bind)];
    assert_eq!(fields, expected);
    let Ok(ExampleBody::Object(Object { fields, rest, .. })) = operation.examples[0].call.as_ref().map(|call| call.body.clone()) else {
        panic!("no body")
    };
    assert_eq!(fields, Fields::Properties(vec![(3, Scalar::String("x".into()).into())]));
    assert_eq!(rest.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["born", "tail"]);
}

#[test]
fn a_place_of_a_type_with_derived_types_takes_any_of_them() {
    let rows = |rows: &str| properties(rows);
    let pages = [
        ("resources/animal.md", resource_page("animal", "", "pets", &rows("|id|String|Key.|"), "{}")),
        ("resources/cat.md", resource_page("cat", "animal", "pets", &rows("|lives|Int32|Left.|"), "{}")),
        ("resources/cage.md", resource_page("cage", "", "pets", &rows("|inside|[animal](animal.md) collection|Who.|"), "{}")),
    ];
    let (api, findings) = resolved(&pages);
    assert_eq!(codes(&findings), []);
    let [animal, cage, cat] = api.models.as_slice() else { panic!("three models") };
    assert_eq!(animal.any.as_deref(), Some("AnyAnimal"));
    assert_eq!(animal.derived.iter().map(|id| api.models[id.0].name.as_str()).collect::<Vec<_>>(), ["zoo.cat"]);
    assert!(cage.properties[0].ty.collection && matches!(cage.properties[0].ty.kind, TypeKind::Any(_)));
    assert_eq!(
        cat.properties.iter().map(|p| (p.rust.as_str(), p.inherited_from.is_some())).collect::<Vec<_>>(),
        [("id", true), ("lives", false)]
    );
}

#[test]
fn a_type_that_is_its_own_base_has_none() {
    let pages = [
        ("resources/a.md", resource_page("a", "b", "pets", &properties("|x|String|X.|"), "{}")),
        ("resources/b.md", resource_page("b", "a", "pets", &properties("|y|String|Y.|"), "{}")),
    ];
    let (api, _) = resolved(&pages);
    assert_eq!(api.models.iter().filter(|model| model.base.is_some()).count(), 1);
}

#[test]
fn slices_of_a_type_merge_and_contradictions_are_errors() {
    let pages = [
        ("resources/a.md", resource_page("pet", "", "pets", &properties("|id|String|Key.|\n|age|Int32|Age.|"), "{}")),
        ("resources/b.md", resource_page("pet", "", "pets", &properties("|id|String|Key.|\n|age|String|Age.|\n|sex|String|Sex.|"), "{}")),
    ];
    let (api, findings) = resolved(&pages);
    assert_eq!(codes(&findings), [Code::TypeConflict]);
    assert_eq!(api.models[0].properties.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["id", "age", "sex"]);
    assert_eq!(api.models[0].properties[1].ty.kind, TypeKind::Primitive(Primitive::Int32));
}

#[test]
fn a_type_without_page_is_an_enumeration_where_values_are_listed_and_else_unknown() {
    let rows = properties("|size|petSize|How big. Possible values are: `small`, `large`.|\n|fur|furKind|Fur.|\n|soul|soul|None.|");
    let (api, findings) = resolved(&[(
        "resources/pet.md",
        resource_page("pet", "", "pets", &rows, "{ \"size\": \"String\", \"fur\": \"long | short\", \"soul\": null }"),
    )]);
    assert_eq!(codes(&findings), [Code::TypeUnknown]);
    let members: Vec<Vec<&str>> = api.enums.iter().map(|e| e.members.iter().map(|m| m.rust.as_str()).collect()).collect();
    assert_eq!(members, [["Long", "Short"], ["Small", "Large"]]);
    assert_eq!(api.enums[0].catch_all, "Undocumented");
    assert_eq!(api.models[0].properties[2].ty.kind, TypeKind::Json);
}

#[test]
fn keywords_and_the_open_map_get_names_that_rust_takes() {
    let rows = properties("|type|String|T.|\n|self|String|S.|\n|additional|String|A.|\n|4th|String|F.|");
    let (api, _) = resolved(&[("resources/pet.md", resource_page("pet", "", "pets", &rows, "{}"))]);
    let model = &api.models[0];
    assert_eq!(model.properties.iter().map(|p| p.rust.as_str()).collect::<Vec<_>>(), ["r#type", "self_", "additional", "_4th"]);
    assert_eq!(model.open_map, "additional_properties");
}

#[test]
fn an_example_that_fits_no_form_is_left_out_with_a_reason() {
    let rest = exchange("GET https://example.com/v2/dogs", "", "HTTP/1.1 204 No Content");
    let (api, findings) = resolved(&[("api/pet-list.md", api_page("GET /pets", &rest))]);
    assert_eq!(codes(&findings), [Code::ExampleNoForm]);
    assert!(api.operations[0].examples[0].call.is_err());
    let statuses: Vec<String> = manifest(&api)["operations"][0]["examples"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|example| format!("{} {}", example["kind"], example["status"]))
        .collect();
    assert_eq!(statuses, ["\"request\" \"left out\"", "\"response\" \"tested\""]);
}

#[test]
fn what_a_form_has_encoded_is_encoded_once() {
    let rest = exchange("GET https://example.com/v2/pets?$filter=Name%20eq%20'Rex%20II'", "", "HTTP/1.1 204 No Content");
    let (api, findings) = resolved(&[("api/pet-find.md", api_page("GET /pets?$filter=Name%20eq%20'{name}'", &rest))]);
    assert_eq!(codes(&findings), []);
    let operation = &api.operations[0];
    assert_eq!(operation.forms[0].query[0].1[0], PathPart::Literal("Name eq '".into()));
    assert_eq!(operation.examples[0].call.as_ref().map(|call| call.arguments.clone()), Ok(vec![Scalar::String("Rex II".into()).into()]));
}

#[test]
fn a_relationship_into_an_area_that_is_off_is_compiled_out() {
    let relationships = "\n## Relationships\n\n|Relationship|Type|Description|\n|:---|:---|:---|\n|owner|[person](person.md)|Owner.|\n";
    let returns = |ty: &str| {
        format!(
            "## Response\n\nIf successful, this method returns a `200 OK` response code and a [{ty}](../resources/{ty}.md) object in the response body.\n"
        )
    };
    let pages = [
        ("api/pet-get.md", api_page("GET /pets/{id}", &returns("pet"))),
        ("resources/pet.md", resource_page("pet", "", "pets", &(properties("|tag|[tag](tag.md)|T.|") + relationships), "{}")),
        ("resources/tag.md", resource_page("tag", "", "things", &properties("|id|String|K.|"), "{}")),
        ("resources/person.md", resource_page("person", "", "people", &properties("|id|String|K.|"), "{}")),
    ];
    let (api, _) = resolved(&pages);
    let features: Vec<&str> = api.areas.iter().map(|area| area.feature.as_str()).collect();
    assert_eq!(features, ["people", "pets"]);
    let [person, pet, tag] = api.models.as_slice() else { panic!("three models") };
    let only = |area: usize| Condition::AnyOf(vec![crate::api::AreaId(area)]);
    assert_eq!((&person.condition, &pet.condition, &tag.condition), (&only(0), &only(1), &only(1)));
    assert_eq!(pet.properties.iter().map(|p| p.condition.clone()).collect::<Vec<_>>(), [Condition::Always, only(0)]);
}

#[test]
fn the_example_decides_what_comes_back() {
    let rest = "## Response\n\nIf successful, this method returns a `200 OK` response code and a [pet](../resources/pet.md) object in the response \
                body.\n\n"
        .to_owned()
        + &exchange(
            "GET https://example.com/v2/tags/1",
            ", \"@odata.type\": \"zoo.tag\"",
            "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"ink\": \"red\", }",
        );
    let pages = [
        ("api/tag-get.md", api_page("GET /tags/{id}", &rest)),
        ("resources/pet.md", resource_page("pet", "", "pets", &properties("|id|String|K.|"), "{}")),
        ("resources/tag.md", resource_page("tag", "", "pets", &properties("|ink|String|I.|"), "{}")),
    ];
    let (api, findings) = resolved(&pages);
    assert_eq!(codes(&findings), [Code::ExampleBodyNotJson, Code::ResponseConflict]);
    assert!(
        matches!(api.operations[0].outcome, Outcome::Object(TypeRef { kind: TypeKind::Model(id), .. }) if api.models[id.0].name == "zoo.tag")
    );
    let response = api.operations[0].examples[0].responses.first().map(|response| response.text.as_str());
    assert_eq!(response, Some("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\n  \"ink\": \"red\"\n}\n"));
}

#[test]
fn a_sample_key_stands_in_the_url() {
    let rest = exchange("GET https://example.com/v2/pets/a%20b", "", "HTTP/1.1 204 No Content")
        .replace("\"name\": \"r\"", "\"name\": \"r\", \"sampleKeys\": [\"a b\", \"c\"]");
    let (api, findings) = resolved(&[("api/pet-get.md", api_page("GET /pets/{id}", &rest))]);
    assert_eq!(codes(&findings), [Code::SampleKeys]);
    assert_eq!(
        api.operations[0].examples[0].call.as_ref().map(|call| call.arguments.clone()),
        Ok(vec![Scalar::String("a b".into()).into()])
    );
}

#[test]
fn every_row_of_a_created_type_makes_it_the_body() {
    let table = "|Property|Type|Description|\n|:---|:---|:---|\n|lives|Int32|L.|\n";
    let rest = format!(
        "## Request body\n\nSupply an animal.\n\n{table}\n## Response\n\nIf successful, this method returns a `201 Created` response code and an \
         [animal](../resources/animal.md) object in the response body.\n"
    );
    let pages = [
        ("api/animal-post.md", api_page("POST /animals", &rest)),
        ("resources/animal.md", resource_page("animal", "", "pets", &properties("|id|String|Key.|"), "{}")),
        ("resources/cat.md", resource_page("cat", "animal", "pets", &properties("|lives|Int32|Left.|"), "{}")),
    ];
    let (api, _) = resolved(&pages);
    assert!(matches!(api.operations[0].body, Body::Model(TypeRef { kind: TypeKind::Any(_), .. })));
}

#[test]
fn a_query_option_is_an_argument_where_every_form_has_it() {
    let forms = "GET /me/view?start={start}&fixed=yes\nGET /users/{id}/view?start={start}&fixed=yes";
    let (api, _) = resolved(&[("api/view-list.md", api_page(forms, ""))]);
    let form = &api.operations[0].forms[1];
    assert_eq!(form.arguments.iter().map(|a| a.rust.as_str()).collect::<Vec<_>>(), ["user_id", "start"]);
    assert_eq!(form.query.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["start", "fixed"]);
    let (api, _) = resolved(&[("api/view-list.md", api_page("GET /me/view\nGET /me/view?start={start}", ""))]);
    assert_eq!(api.operations[0].forms.len(), 1);
    assert_eq!(api.operations[0].setters[0].target, Target::Query("start".into()));
}

#[test]
fn a_system_option_has_no_setter_and_an_example_sets_it_where_its_method_gives_the_same_text() {
    let url = "/pets?$top=2&$skip=02&$count=false&$Search=x&$select=a,%20b&limit=1&$format=json";
    let options = "## Optional query parameters\n\nThis method supports `$top`, `$orderBy` and `$format`.\n\n";
    let rest = options.to_owned() + &exchange(&format!("GET https://example.com/v2{url}"), "", "HTTP/1.1 204 No Content");
    let (api, _) = resolved(&[("api/pet-list.md", api_page("GET /pets", &rest))]);
    let operation = &api.operations[0];
    let documented: Vec<_> = operation.options.iter().map(|option| (option.name.as_str(), option.method.method)).collect();
    assert_eq!(documented, [("$top", "with_top"), ("$orderBy", "with_order_by")]);
    assert_eq!(operation.setters.iter().map(|setter| setter.rust.as_str()).collect::<Vec<_>>(), ["format"]);
    let call = operation.examples[0].call.as_ref().expect("it fits");
    let method = |name: &str, text: &str| ExampleQuery::Method(option_method(name).expect("it has one"), text.into());
    let named = |name: &str, text: &str| ExampleQuery::Named(name.into(), text.into());
    let expected = [
        method("$top", "2"),
        named("$skip", "02"),
        named("$count", "false"),
        named("$Search", "x"),
        method("$select", "a, b"),
        named("limit", "1"),
    ];
    assert_eq!(call.query, expected);
}

#[test]
fn headers_after_a_blank_line_are_written_where_they_belong() {
    let rest = exchange("GET https://example.com/v2/pets\n\nPrefer: short", "", "HTTP/1.1 204 No Content");
    let (api, _) = resolved(&[("api/pet-list.md", api_page("GET /pets", &rest))]);
    let example = &api.operations[0].examples[0];
    assert_eq!(example.request.as_deref(), Some("GET https://example.com/v2/pets\nPrefer: short\n\n\n"));
    assert_eq!(example.responses.first().map(|response| response.text.as_str()), Some("HTTP/1.1 204 No Content\n"));
}

#[test]
fn a_value_that_its_enumeration_lacks_is_warned_of_once() {
    let rows = properties("|size|petSize|How big. Possible values are: `small`, `large`.|");
    let answer = exchange(
        "GET https://example.com/v2/pets",
        ", \"@odata.type\": \"zoo.pet\", \"isCollection\": true",
        "HTTP/1.1 200 OK\n\n{ \"value\": [{ \"size\": \"huge\" }, { \"size\": \"tiny\" }, { \"size\": \"small,large\" }] }",
    );
    let (_, findings) = resolved(&[
        ("api/pet-list.md", api_page("GET /pets", &answer)),
        ("resources/pet.md", resource_page("pet", "", "pets", &rows, "{}")),
    ]);
    let messages: Vec<&str> = findings.iter().map(|d| d.message.as_str()).collect();
    assert_eq!(messages, ["`huge` is not a documented value of `petSize`"]);
}

#[test]
fn a_bind_of_no_documented_relationship_is_not_documented() {
    let rest = "## Request body\n\nSupply a JSON representation of the [pet](../resources/pet.md) object.\n\n".to_owned()
        + &exchange("POST https://example.com/v2/pets\n\n{ \"ownr@odata.bind\": \"x\" }", "", "HTTP/1.1 204 No Content");
    let pages = [
        ("api/pet-post.md", api_page("POST /pets", &rest)),
        ("resources/pet.md", resource_page("pet", "", "pets", &properties("|id|String|Key.|"), "{}")),
    ];
    let (api, findings) = resolved(&pages);
    assert_eq!(codes(&findings), [Code::ExampleUndocumented]);
    assert_eq!(api.models[0].properties.len(), 1);
}

#[test]
fn values_of_a_string_property_are_no_type() {
    let rows = properties("|mood|String|How it is.|\n|age|[age](#age-values)|How old.|");
    let values = "\n\n### mood values\n\n|Member|\n|:---|\n|happy|\n|sad|\n\n### age values\n\n|Member|\n|:---|\n|null|\n|young|\n";
    let pages = [("resources/pet.md", resource_page("pet", "", "pets", &(rows + values), "{ \"mood\": \"String\", \"age\": \"String\" }"))];
    let (api, findings) = resolved(&pages);
    assert_eq!(codes(&findings), []);
    assert_eq!(api.enums, []);
    let values: Vec<(TypeRef, &[String])> = api.models[0].properties.iter().map(|p| (p.ty, p.values.as_slice())).collect();
    let (mood, age) = (["happy".to_owned(), "sad".to_owned()], ["young".to_owned()]);
    assert_eq!(values, [(TypeRef::STRING, mood.as_slice()), (TypeRef::STRING, age.as_slice())]);
}

#[test]
fn the_json_representation_adds_what_no_table_lists_and_decides_between_several_types() {
    let rows = properties("|id|String|Key.|\n|keeper|[person](person.md) or [pet](pet.md)|Who.|\n|names|String collection|Names.|");
    let json = "{ \"keeper\": { \"@odata.type\": \"zoo.person\" }, \"names\": \"String\", \"born\": \"String (timestamp)\", \"Id\": \"String\", \"call\": \"Rex\" }";
    let pages = [
        ("resources/pet.md", resource_page("pet", "", "pets", &rows, json)),
        ("resources/person.md", resource_page("person", "", "pets", &properties("|id|String|Key.|"), "{}")),
    ];
    let (api, findings) = resolved(&pages);
    let found: Vec<Code> = codes(&findings).into_iter().filter(|code| *code != Code::SpellingConflict).collect();
    assert_eq!(found, [Code::RepresentationConflict, Code::ExampleUndocumented]);
    let pet = &api.models[1];
    assert!(pet.properties.iter().any(|p| p.name == "call" && p.ty == TypeRef::STRING));
    assert!(pet.properties.iter().any(|p| p.name == "born" && p.ty.kind == TypeKind::Primitive(Primitive::DateTimeOffset)));
    assert!(pet.properties.iter().any(|p| p.name == "names" && p.ty == TypeRef::STRING));
    assert!(pet.properties.iter().any(|p| p.name == "keeper" && matches!(p.ty.kind, TypeKind::Model(_))));
}

#[test]
fn table_and_descriptions_of_an_enumeration_are_joined() {
    let rows = properties("|size|petSize|How big. Possible values are: `small`, `enormouz`, `tiny`.|");
    let table = "\n\n### petSize values\n\n|Member|\n|:---|\n|small|\n|enormous|\n";
    let (api, findings) = resolved(&[("resources/pet.md", resource_page("pet", "", "pets", &(rows + table), "{}"))]);
    assert_eq!(codes(&findings), [Code::EnumMembers; 2]);
    assert_eq!(api.enums[0].members.iter().map(|m| m.name.as_str()).collect::<Vec<_>>(), ["small", "enormous", "tiny"]);
}

#[test]
fn values_of_descriptions_are_spelled_as_examples_spell_them() {
    let rows = properties("|size|petSize|How big. Possible values are: `Small`, `Large`.|");
    let answer = exchange(
        "GET https://example.com/v2/pets",
        ", \"@odata.type\": \"zoo.pet\", \"isCollection\": true",
        "HTTP/1.1 200 OK\n\n{ \"value\": [{ \"size\": \"small\" }] }",
    );
    let pages = [("api/pet-list.md", api_page("GET /pets", &answer)), ("resources/pet.md", resource_page("pet", "", "pets", &rows, "{}"))];
    let (api, findings) = resolved(&pages);
    assert_eq!(codes(&findings), [Code::EnumMembers]);
    assert_eq!(api.enums[0].members.iter().map(|m| m.name.as_str()).collect::<Vec<_>>(), ["small", "large"]);
}

#[test]
fn areas_without_operations_and_conditions_are_none() {
    let pages = [
        (
            "api/pet-list.md",
            api_page("GET /pets", &exchange("GET https://example.com/v2/pets", ", \"@odata.type\": \"zoo.pet\"", "HTTP/1.1 200 OK\n\n{}")),
        ),
        (
            "resources/concept.md",
            "---\ntitle: \"C\"\ndescription: \"D\"\nms.prod: \"aardvarks\"\ndoc_type: conceptualPageType\n---\n\n# C\n".to_owned(),
        ),
        ("resources/pet.md", resource_page("pet", "", "bees", &properties("|id|String|Key.|"), "{}")),
    ];
    let (api, _) = resolved(&pages);
    assert_eq!(api.areas.iter().map(|area| area.feature.as_str()).collect::<Vec<_>>(), ["pets"]);
    assert_eq!((api.operations[0].area, api.models[0].area), (crate::api::AreaId(0), crate::api::AreaId(0)));
}

#[test]
fn a_type_has_no_more_bases_than_the_limit() {
    const COUNT: usize = 200;
    let page = |at: usize| resource_page(&format!("t{at:03}"), &format!("t{:03}", at + 1), "pets", "", "{}");
    let pages: Vec<(String, String)> = (0..COUNT).map(|at| (format!("resources/t{at:03}.md"), page(at))).collect();
    let pages: Vec<(&str, String)> = pages.iter().map(|(path, text)| (path.as_str(), text.clone())).collect();
    let (api, findings) = resolved(&pages);
    let deepest = (0..api.models.len()).map(|at| {
        let mut at = Some(crate::api::ModelId(at));
        std::iter::from_fn(|| {
            let id = at?;
            at = api.models[id.0].base;
            Some(id)
        })
        .count()
    });
    assert!(deepest.max() <= Some(65));
    assert!(codes(&findings).contains(&Code::NestedTooDeep));
}
