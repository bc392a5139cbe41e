//! The types that a page defines: `resource` annotations, property and relationship tables, JSON representations.

use crate::diag::{Code, Diagnostic, Findings};
use crate::page::classify::section::{Role, Section, flow};
use crate::page::model::{BaseType, Parameter, TypeBlock, TypeName};
use crate::page::parts::base;
use crate::page::parts::table;
use crate::page::parts::table::Types;
use crate::page::syntax::annotation::{Annotation, BlockType};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Fence, Kind};
use crate::page::syntax::http;
use crate::page::syntax::json::{Json, Node};
use crate::page::syntax::range::trim;
use crate::span::Spanned;
use std::collections::BTreeSet;

/// Reads the types of a page.
pub(crate) fn read(
    context: &Context<'_>,
    blocks: &[Block],
    sections: &[Section<'_>],
    title: Option<&Spanned<String>>,
    namespace: Option<&Spanned<String>>,
    findings: &mut Findings,
) -> Vec<TypeBlock> {
    let annotated: Vec<(&Fence, &Annotation)> = flow(blocks)
        .into_iter()
        .filter_map(|block| if let Kind::Fence(fence) = &block.kind { Some((fence, fence.annotation.as_ref()?)) } else { None })
        .filter(|(_, annotation)| annotation.block == BlockType::Resource)
        .collect();
    let is_operation = sections.iter().any(|section| section.role == Role::HttpRequest);
    let has_table = sections.iter().any(|section| section.role == Role::Properties && section.tables().next().is_some());
    let mut types: Vec<TypeBlock> = annotated
        .into_iter()
        .map(|(fence, annotation)| {
            let json = json(context, fence, findings);
            from_annotation(annotation, json, title, namespace)
        })
        .collect();
    if types.is_empty() && has_table && !is_operation {
        types.push(TypeBlock { name: titled(title, namespace), ..TypeBlock::default() });
    }
    fill(context, sections, &mut types, is_operation, findings);
    if let [only] = types.as_slice() {
        check_title(only, title, findings);
    }
    types
}

/// Warns where a page's title and the annotation name the type with one slip between them: nobody means two types by that.
fn check_title(ty: &TypeBlock, title: Option<&Spanned<String>>, findings: &mut Findings) {
    let (Some(name), Some(titled)) = (&ty.name, titled(title, None)) else { return };
    let short = |name: &str| name.rsplit('.').next().unwrap_or(name).to_lowercase();
    if one_slip(&short(&name.value), &short(&titled.value)) {
        let message = format!("the title has `{}`, the annotation `{}`", titled.value, name.value);
        let help = "write the name in the same way in both; that of the annotation was used";
        findings.push(Diagnostic::new(Code::SpellingConflict, titled.span, message).also(name.span, "the annotation").help(help));
    }
}

/// Whether two long words differ in one letter: another one, one too many, or two in the wrong order.
fn one_slip(a: &str, b: &str) -> bool {
    const LONG: usize = 4;
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (a, b) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if a == b || a.len() < LONG || b.len() - a.len() > 1 || b.last().is_some_and(char::is_ascii_digit) {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (left, right) = (&a[start..], &b[start..]);
    let swapped = matches!((left, right), ([x, y, rest @ ..], [z, w, others @ ..]) if x == w && y == z && rest == others);
    if left.len() == right.len() { left[1..] == right[1..] || swapped } else { *left == right[1..] }
}

fn json(context: &Context<'_>, fence: &Fence, findings: &mut Findings) -> Option<Node> {
    let range = trim(context.text, fence.inner.clone());
    if range.is_empty() { None } else { http::json_text(context, range, "the JSON representation", findings).map(|(node, _)| node) }
}

fn from_annotation(
    annotation: &Annotation,
    json: Option<Node>,
    title: Option<&Spanned<String>>,
    namespace: Option<&Spanned<String>>,
) -> TypeBlock {
    let base = annotation.base_type.as_ref().map(|base| {
        let name = base.value.trim_start_matches('#').to_owned();
        BaseType { name: TypeName { name, link: None }, span: base.span }
    });
    TypeBlock {
        name: annotation.odata_type.clone().or_else(|| titled(title, namespace)),
        annotation: Some(annotation.clone()),
        base,
        is_abstract: annotation.is_abstract,
        open: annotation.open_type,
        key: annotation.key_property.clone(),
        properties: Vec::new(),
        relationships: Vec::new(),
        json,
    }
}

/// `microsoft.graph.chat` from `# chat resource type` and `Namespace: microsoft.graph`.
fn titled(title: Option<&Spanned<String>>, namespace: Option<&Spanned<String>>) -> Option<Spanned<String>> {
    let title = title?;
    let word = title.value.split_whitespace().next().filter(|word| word.chars().all(|c| c.is_alphanumeric() || "._".contains(c)))?;
    let name = match namespace {
        Some(namespace) if !word.contains('.') => format!("{}.{word}", namespace.value),
        _ => word.to_owned(),
    };
    Some(Spanned::new(name, title.span))
}

/// Gives the types what tables and prose say. Of several types on a page, the section names the one it is about, or else it is the first.
fn fill(context: &Context<'_>, sections: &[Section<'_>], types: &mut [TypeBlock], is_operation: bool, findings: &mut Findings) {
    if types.is_empty() || is_operation {
        return;
    }
    for section in sections {
        let at = owner(section, types);
        match section.role {
            Role::Title | Role::Other => base::prose(section, &mut types[at], context, findings),
            Role::Properties | Role::Relationships | Role::Representation => {
                let (properties, relationships) = rows(context, section, findings);
                // A row that comes again is kept: whether it says the same is for a later stage to see.
                types[at].properties.extend(properties);
                types[at].relationships.extend(relationships);
                if section.role == Role::Properties {
                    base::prose(section, &mut types[at], context, findings);
                }
            }
            _ => {}
        }
    }
    for ty in types {
        base::repeated(context, sections, ty);
        spell(ty, findings);
        unrepresented(ty, findings);
    }
}

/// Where a table and the JSON representation differ in case alone, gives the row the key's spelling: keys are what goes over the wire.
fn spell(ty: &mut TypeBlock, findings: &mut Findings) {
    let Some(Node { json: Json::Object(members), .. }) = &ty.json else { return };
    for row in ty.properties.iter_mut().chain(&mut ty.relationships) {
        let name = &mut row.name;
        let key = members.iter().map(|member| &member.key).find(|key| key.value.eq_ignore_ascii_case(&name.value));
        let Some(key) = key.filter(|key| key.value != name.value && !members.iter().any(|member| member.key.value == name.value)) else {
            continue;
        };
        let message = format!("`{}` is `{}` in the JSON representation", name.value, key.value);
        let help = format!("write `{}` in the table too; that spelling was used", key.value);
        findings.push(Diagnostic::new(Code::SpellingConflict, name.span, message).also(key.span, "the key").help(help));
        name.value.clone_from(&key.value);
    }
}

/// Warns of rows that the JSON representation does not have. An empty one shows nothing, and relationships come only where they are asked for.
fn unrepresented(ty: &TypeBlock, findings: &mut Findings) {
    let Some(Node { json: Json::Object(members), span }) = &ty.json else { return };
    let names: BTreeSet<&str> = members.iter().map(|member| member.key.value.as_str()).collect();
    let rows = ty.properties.iter().map(|row| &row.name).filter(|name| !names.contains(name.value.as_str()));
    for name in rows.filter(|name| !names.is_empty() && !name.value.starts_with('@')) {
        let message = format!("the JSON representation has no `{}`", name.value);
        findings.push(Diagnostic::new(Code::RepresentationIncomplete, name.span, message).also(*span, "the representation"));
    }
}

fn owner(section: &Section<'_>, types: &[TypeBlock]) -> usize {
    let names_it = |name: &str| {
        let short = name.rsplit('.').next().unwrap_or(name).to_lowercase();
        std::iter::once(&section.title)
            .chain(section.above.iter().skip(1))
            .any(|title| title.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| word == short))
    };
    types.iter().position(|ty| ty.name.as_ref().is_some_and(|name| names_it(&name.value))).unwrap_or(0)
}

/// The rows of a section's tables: properties, relationships.
fn rows(context: &Context<'_>, section: &Section<'_>, findings: &mut Findings) -> (Vec<Parameter>, Vec<Parameter>) {
    let (mut properties, mut relationships) = (Vec::new(), Vec::new());
    for (table, _) in section.tables() {
        if table::columns(context, table, Types::Needed).ty.is_none() {
            continue;
        }
        let head = table.head.cells.first().map(|cell| cell.text().to_lowercase()).unwrap_or_default();
        // The heading tells which they are; that of both leaves it to the table.
        let related = match section.title.to_lowercase() {
            title if title.contains("propert") && title.contains("relation") => {
                head.starts_with("relationship") || head.starts_with("navigation")
            }
            _ => section.role == Role::Relationships,
        };
        let rows = table::parameters(context, table, Types::Needed, findings);
        if related { relationships.extend(rows) } else { properties.extend(rows) }
    }
    (properties, relationships)
}

#[cfg(test)]
mod tests {
    use crate::page::parts::resource::one_slip;
    use crate::page::testing::page;

    const CHAT: &str = "# chat resource type\nNamespace: microsoft.graph\n\nA chat. Inherits from [entity](entity.md).\n\n\
        ## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|Key.|\n|topic|String|x|\n\n\
        ## Relationships\n|Relationship|Type|Description|\n|:-|:-|:-|\n|members|[conversationMember](conversationmember.md) collection|x|\n\n";
    const JSON: &str = "## JSON representation\n<!-- {\n  \"blockType\": \"resource\",\n  \"keyProperty\": \"id\",\n  \"@odata.type\": \"microsoft.graph.chat\"\n}\n-->\n\
        ``` json\n{\n  \"id\": \"String\",\n  \"topic\": \"String\"\n}\n```\n";

    #[test]
    fn a_resource_page_defines_its_type() {
        let (page, findings) = page(&[CHAT, JSON].concat());
        assert_eq!(findings, [] as [&str; 0]);
        let ty = &page.types[0];
        let names = |rows: &[crate::page::model::Parameter]| rows.iter().map(|row| row.name.value.clone()).collect::<Vec<_>>();
        assert_eq!(ty.name.as_ref().map(|n| n.value.as_str()), Some("microsoft.graph.chat"));
        assert_eq!(ty.key.as_ref().map(|n| n.value.as_str()), Some("id"));
        assert_eq!(ty.base.as_ref().map(|b| b.name.name.as_str()), Some("entity"));
        assert_eq!((names(&ty.properties), names(&ty.relationships)), (vec!["id".into(), "topic".into()], vec!["members".into()]));
        assert!(ty.json.is_some() && page.operation.is_none());
    }

    #[test]
    fn headings_may_begin_at_a_lower_level() {
        let lower = [CHAT, JSON].concat().replace("# ", "## ").replace("### ", "#### ");
        let (page, findings) = page(&lower);
        assert_eq!(findings, [] as [&str; 0]);
        assert_eq!(page.title.as_ref().map(|title| title.value.as_str()), Some("chat resource type"));
        assert_eq!((page.types[0].properties.len(), page.types[0].base.is_some()), (2, true));
    }

    #[test]
    fn without_annotation_title_and_namespace_name_the_type() {
        let (page, _) = page(CHAT);
        assert_eq!(page.types[0].name.as_ref().map(|n| n.value.as_str()), Some("microsoft.graph.chat"));
    }

    #[test]
    fn a_slip_between_title_and_annotation_is_pointed_at() {
        let (page, findings) = page(&[CHAT, &JSON.replace("microsoft.graph.chat", "microsoft.graph.chta")].concat());
        assert_eq!(page.types[0].name.as_ref().map(|name| name.value.as_str()), Some("microsoft.graph.chta"));
        assert_eq!(findings, ["spelling-conflict: # chat resource type"]);
        for (a, b, slip) in [
            ("chart", "chat", true),
            ("chat", "chart", true),
            ("chat", "chatMember", false),
            ("room", "room", false),
            ("rule1", "rule2", false),
        ] {
            assert_eq!(one_slip(a, b), slip, "{a} {b}");
        }
    }

    #[test]
    fn the_json_spells_the_properties() {
        let (page, findings) = page(&[&CHAT.replace("|topic|", "|toPic|"), JSON].concat());
        assert_eq!(page.types[0].properties[1].name.value, "topic");
        assert_eq!(findings, ["spelling-conflict: toPic"]);
    }

    #[test]
    fn the_json_representation_has_every_row() {
        let (page, findings) = page(&[&CHAT.replace("|topic|", "|subject|"), JSON].concat());
        assert_eq!(page.types[0].properties[1].name.value, "subject");
        assert_eq!(findings, ["representation-incomplete: subject"]);
    }

    #[test]
    fn a_table_of_values_below_another_heading_is_not_of_properties() {
        let options = "## Type options\n|Value|Role|Description|\n|:-|:-|:-|\n|`view`|`read`|x|\n|`edit`|`write`|x|\n";
        let text = [CHAT.split("## Relationships").next().unwrap_or_default(), options, JSON].concat();
        let (page, _) = page(&text);
        assert_eq!((page.types[0].properties.len(), page.types[0].relationships.len()), (2, 0));
    }

    #[test]
    fn headings_in_another_language_do_not_hide_the_tables() {
        let french = [CHAT, JSON].concat().replace("## Properties", "## Propriétés").replace("## Relationships", "## Relations");
        let (page, _) = page(&french.replace("Relationship|Type", "Relation|Type").replace("Property|Type", "Propriété|Type"));
        let ty = &page.types[0];
        assert_eq!((ty.properties.len(), ty.relationships.len()), (2, 1));
    }
}
