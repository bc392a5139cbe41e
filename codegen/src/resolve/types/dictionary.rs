//! Open types that are dictionaries: the client chooses the names, the values are of one documented type. Knows models and their pages, no
//! operation.

use crate::api::{ModelId, TypeKind, TypeRef};
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::TypeBlock;
use crate::page::syntax::json::{Json, Member, Node};
use crate::resolve::context::Context;
use crate::resolve::json;
use crate::resolve::types::collect::Defined;
use crate::resolve::types::draft::Model;
use crate::resolve::types::models::{NearProperties, property_of};
use std::collections::{BTreeSet, HashSet};

/// Finds them. A type is one where it is open, lists no property, and every name in its JSON representation is optional and none
/// that a property could have: then the names are samples, and the values have the type of all.
pub(crate) fn find(context: &Context<'_, '_>, defined: &Defined<'_>, models: &mut [Model], findings: &mut Findings) {
    for (at, raw) in defined.types.values().enumerate() {
        let (model, [(page, block)]) = (&models[at], raw.slices.as_slice()) else { continue };
        let stands_alone = model.base_name.is_none() && model.derived.is_empty();
        if model.open && model.properties.is_empty() && stands_alone {
            models[at].entries = Dictionary { context, models, page: *page, id: ModelId(at) }.values(block, findings);
        }
    }
}

/// A type that may be one.
struct Dictionary<'m, 'i, 'a> {
    context: &'m Context<'i, 'a>,
    models: &'m [Model],
    page: usize,
    id: ModelId,
}

impl Dictionary<'_, '_, '_> {
    /// The type that all values have.
    fn values(&self, block: &TypeBlock, findings: &mut Findings) -> Option<TypeRef> {
        let members = json::members(block.json.as_ref()?);
        let optional: HashSet<&str> = block.annotation.as_ref()?.optional_properties.iter().map(|name| name.value.as_str()).collect();
        let mut samples = members.iter().filter(|member| !member.key.value.contains('@'));
        if !samples.clone().all(|sample| !is_identifier(&sample.key.value) && optional.contains(sample.key.value.as_str())) {
            return None;
        }
        let kinds = samples.clone().filter(|sample| sample.value.json != Json::Null).map(|sample| self.kind(&sample.value));
        let mut kinds = kinds.collect::<Option<Vec<TypeKind>>>()?.into_iter();
        let kind = kinds.next().filter(|first| kinds.all(|kind| kind == *first))?;
        let first = samples.clone().next()?;
        let is_linked = matches!(kind, TypeKind::Model(_)) && samples.clone().all(|sample| json::odata_type(&sample.value).is_none());
        let rule = if is_linked { Rule::DictionaryLinked } else { Rule::DictionaryByNames };
        findings.fact(rule, first.key.span, || format!("a dictionary of {}", self.context.type_words(kind)));
        if let TypeKind::Model(of) = kind {
            samples.by_ref().for_each(|sample| self.unlisted(of, &sample.value, findings));
        }
        Some(TypeRef { kind, collection: false })
    }

    /// The type that a sample stands for. A number does not tell which type of number.
    fn kind(&self, value: &Node) -> Option<TypeKind> {
        let seen = self.context.represented(self.page, value);
        match (&value.json, seen.kind) {
            (Json::Number(_) | Json::Array(_), _) => None,
            (Json::Object(_), TypeKind::Json) => self.linked(value),
            (_, TypeKind::Json) => None,
            (_, kind) => Some(kind),
        }
    }

    /// The only type of which the page has a link, and the sample more than half of its members.
    fn linked(&self, value: &Node) -> Option<TypeKind> {
        let links = &self.context.input.pages[self.page].links;
        let targets = links.iter().filter_map(|link| match self.context.of_link(link) {
            Some(TypeKind::Model(id)) if id != self.id => Some(id),
            _ => None,
        });
        let fits = |id: &ModelId| {
            let members = properties(value);
            members.clone().filter(|member| self.lists(*id, member)).count() * 2 > members.count()
        };
        let mut found = targets.filter(fits).collect::<BTreeSet<_>>().into_iter();
        found.next().filter(|_| found.next().is_none()).map(TypeKind::Model)
    }

    fn lists(&self, id: ModelId, member: &Member) -> bool {
        property_of(self.models, id, &member.key.value).is_some()
    }

    /// Warns of members of a sample that its type does not have.
    fn unlisted(&self, of: ModelId, value: &Node, findings: &mut Findings) {
        let near = NearProperties::new(self.models, of, json::members(value));
        for Member { key, .. } in properties(value).filter(|member| !self.lists(of, member)) {
            let message = format!("no table lists `{}` of `{}`", key.value, self.models[of.0].name);
            let help = "correct the name, or add a row for it; until then it is an additional property";
            let found = Diagnostic::new(Code::ExampleUndocumented, key.span, message).label("not documented").help(help);
            findings.push(found.did_you_mean(key.span, &key.value, near.of(&key.value)));
        }
    }
}

/// The members of an object that are not annotations.
fn properties(value: &Node) -> impl Iterator<Item = &Member> + Clone {
    json::members(value).iter().filter(|member| !member.key.value.contains('@'))
}

/// Whether a property can have the name (OData CSDL §17.2).
fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_alphabetic() || c == '_') && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::{Code, TypeKind};
    use crate::api::{Api, ExampleBody, Fields, Literal, Model, Object, Scalar};
    use crate::resolve::tests::{api_page, exchange, resolved};

    const FRONT_MATTER: &str = "---\ntitle: \"T\"\ndescription: \"D\"\nms.prod: \"pets\"\ndoc_type: resourcePageType\n---\n\n";
    const ITEM: &str = "# item resource type\n\nNamespace: zoo\n\nText.\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n\
        |title|String|x|\n|done|Boolean|x|\n|order|Int32|x|\n";
    const TYPED: &str = "{\"any-name\": {\"@odata.type\": \"zoo.item\"}}";

    /// The page of an open type with this JSON representation, and names that are optional in it.
    fn page(optional: &str, json: &str) -> String {
        format!(
            "# items resource type\n\nNamespace: zoo\n\nThe values are [things](item.md) of a [shop](shop.md).\n\n## JSON representation\n\n\
             <!-- {{\"blockType\": \"resource\", \"openType\": true, \"optionalProperties\": [{optional}], \"@odata.type\": \"zoo.items\"}} -->\n\
             ```json\n{json}\n```\n"
        )
    }

    fn pages(items: String) -> Vec<(&'static str, String)> {
        let shop = ITEM.replace("item", "shop").replace("|title|", "|name|").replace("|done|", "|open|");
        let pages = [("resources/item.md", ITEM.to_owned()), ("resources/items.md", items), ("resources/shop.md", shop)];
        pages.map(|(path, text)| (path, FRONT_MATTER.to_owned() + &text)).into()
    }

    fn model<'a>(api: &'a Api, name: &str) -> &'a Model {
        api.models.iter().find(|model| model.name == name).expect("a model")
    }

    /// What the values are; empty where the type is not a dictionary.
    fn values(optional: &str, json: &str) -> String {
        let (api, _) = resolved(&pages(page(optional, json)));
        match model(&api, "zoo.items").entries.as_ref().map(|entries| entries.ty.kind) {
            Some(TypeKind::Primitive(primitive)) => primitive.edm().to_owned(),
            Some(TypeKind::Model(id)) => api.models[id.0].name.clone(),
            _ => String::new(),
        }
    }

    #[test]
    fn samples_of_names_show_the_type_of_the_values() {
        assert_eq!(values("\"any-name\"", TYPED), "zoo.item");
        assert_eq!(values("\"{id}\"", "{\"@odata.type\": \"zoo.items\", \"{id}\": true}"), "Edm.Boolean");
        let (two, guids) = ("{\"4e98-f8\": null, \"4e98-f9\": \"String\"}", "\"4e98-f8\", \"4e98-f9\"");
        assert_eq!(values(guids, two), "Edm.String");
    }

    #[test]
    fn an_object_without_a_type_is_what_the_page_links_to_and_is_like() {
        let (api, findings) = resolved(&pages(page("\"any-name\"", "{\"any-name\": {\"title\": \"x\", \"done\": true, \"ordr\": 1}}")));
        let entries = model(&api, "zoo.items").entries.as_ref().map(|entries| entries.ty.kind);
        assert!(matches!(entries, Some(TypeKind::Model(id)) if api.models[id.0].name == "zoo.item"));
        assert_eq!(findings.iter().map(|d| d.message.as_str()).collect::<Vec<_>>(), ["no table lists `ordr` of `zoo.item`"]);
        assert_eq!(values("\"any-name\"", "{\"any-name\": {\"title\": \"x\", \"name\": \"x\"}}"), "", "half is not enough");
    }

    #[test]
    fn what_leaves_a_doubt_stays_open() {
        let sample = "\"any-name\"";
        assert_eq!(values("", TYPED), "", "it may be the name of a property");
        assert_eq!(values("\"Color\"", "{\"Color\": \"String\"}"), "", "so may this");
        assert_eq!(values(sample, "{\"any-name\": \"Red\"}"), "", "a value, not a type");
        assert_eq!(values(sample, "{\"any-name\": 5}"), "", "which type of number");
        assert_eq!(values(sample, "{\"any-name\": null}"), "");
        assert_eq!(values("\"a-b\", \"a-c\"", "{\"a-b\": true, \"a-c\": \"String\"}"), "", "two types");
        assert_eq!(values("", "{}"), "");
        let closed = page(sample, TYPED).replace("\"openType\": true, ", "");
        let listed = page(sample, TYPED) + "\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|x|\n";
        for page in [closed, listed] {
            assert!(model(&resolved(&pages(page)).0, "zoo.items").entries.is_none());
        }
    }

    #[test]
    fn examples_have_typed_entries() {
        let body =
            "{ \"a/b\": { \"@odata.type\": \"#zoo.item\", \"done\": true }, \"c\": { \"x\": 1 }, \"d\": null, \"e\": 5, \"f@g\": 1 }";
        let rest = "## Request body\n\nIn the request body, supply a JSON representation of [items](../resources/items.md).\n\n".to_owned()
            + &exchange(
                &format!("POST https://example.com/v2/items\nContent-Type: application/json\n\n{body}"),
                "",
                "HTTP/1.1 204 No Content",
            );
        let mut pages = pages(page("\"any-name\"", TYPED));
        pages.insert(0, ("api/items-post.md", api_page("POST /items", &rest)));
        let (api, findings) = resolved(&pages);
        let call = api.operations[0].examples[0].call.as_ref().expect("a call");
        let ExampleBody::Object(Object { fields: Fields::Entries(entries), rest, .. }) = &call.body else { panic!("no dictionary") };
        let [(ab, Literal::Object(item)), (c, Literal::Object(undocumented)), (d, Literal::Null)] = entries.as_slice() else {
            panic!("{entries:?}")
        };
        assert_eq!([ab, c, d], ["a/b", "c", "d"]);
        assert_eq!((&item.fields, item.rest.len()), (&Fields::Properties(vec![(1, Scalar::Bool(true).into())]), 0));
        assert_eq!(undocumented.rest.len(), 1);
        assert_eq!(rest.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["e", "f@g"]);
        assert_eq!(call.restated, ["/a~1b", "/c"], "an entry is written with its type, wherever the example has it");
        assert_eq!(findings.iter().map(|d| d.code).collect::<Vec<_>>(), [Code::ExampleMisfit, Code::ExampleUndocumented]);
    }
}
