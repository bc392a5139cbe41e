//! Owns the types that a page defines: `resource` annotations, tables of properties and navigation properties, JSON representations. It must not
//! know what words mean.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::columns::lists_properties;
use crate::page::classify::section::{Section, flow};
use crate::page::classify::table::KnownTable;
use crate::page::english::columns::is_of_relationships;
use crate::page::english::headings::{Role, names_both_kinds_of_properties, type_of_title};
use crate::page::model::{BaseType, TypeBlock, TypeName};
use crate::page::parts::base;
use crate::page::parts::derived;
use crate::page::parts::representation;
use crate::page::parts::table;
use crate::page::parts::table::Rows;
use crate::page::parts::text::Opening;
use crate::page::parts::translated;
use crate::page::syntax::annotation::{Annotation, BlockType};
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Fence, Kind};
use crate::page::syntax::http;
use crate::page::syntax::json::Node;
use crate::page::syntax::range::trim;
use crate::span::Spanned;
use crate::standards::name::is_qualified;
use crate::standards::odata::short;
use crate::standards::words::differ_in_one_letter;

/// Reads the types of a page.
pub(crate) fn read(
    context: &Context<'_>,
    blocks: &[Block],
    sections: &[Section<'_>],
    opening: &Opening,
    findings: &mut Findings,
) -> Vec<TypeBlock> {
    let is_operation = sections.iter().any(|section| section.role == Role::HttpRequest);
    let has_table = sections.iter().any(|section| match section.role {
        Role::Properties => !section.tables.is_empty(),
        Role::Relationships => section.tables.iter().any(table::has_types),
        _ => false,
    });
    let mut types: Vec<TypeBlock> = Vec::new();
    for (fence, annotation) in resources(blocks) {
        let json = json(context, fence, findings);
        types.push(from_annotation(annotation, json, opening, findings));
    }
    if types.is_empty() && has_table && !is_operation {
        types.push(from_title(opening, findings));
    }
    if !is_operation {
        fill(context, sections, &mut types, findings);
    }
    if let [only] = types.as_slice() {
        check_title(only, opening, findings);
    }
    types
}

/// The fences that are annotated as resources.
fn resources(blocks: &[Block]) -> impl Iterator<Item = (&Fence, &Annotation)> {
    let fences = flow(blocks).into_iter().filter_map(|block| if let Kind::Fence(fence) = &block.kind { Some(fence) } else { None });
    let annotated = fences.filter_map(|fence| Some((fence, fence.annotation.as_ref()?)));
    annotated.filter(|(_, annotation)| annotation.block == BlockType::Resource)
}

/// The type of a page that shows it by a table alone.
fn from_title(opening: &Opening, findings: &mut Findings) -> TypeBlock {
    let name = titled(opening);
    if let Some(name) = &name {
        findings.fact(Rule::TypeByTable, name.span, || "defines a type".to_owned());
        findings.fact(Rule::TypeNameTitled, name.span, || format!("type: {}", name.value));
    }
    TypeBlock { name, ..TypeBlock::default() }
}

/// Warns where a page's title and the annotation name the type with one letter between them: this is a misspelling, not two types.
fn check_title(ty: &TypeBlock, opening: &Opening, findings: &mut Findings) {
    let (Some(name), Some(titled)) = (&ty.name, first_word(opening)) else { return };
    if differ_in_one_letter(&short(&name.value).to_lowercase(), &short(&titled.value).to_lowercase()) {
        let message = format!("the title has `{}`, the annotation `{}`", titled.value, name.value);
        let help = "write the name in the same way in both; that of the annotation was used";
        findings.push(Diagnostic::new(Code::SpellingConflict, titled.span, message).also(name.span, "the annotation").help(help));
    }
}

fn json(context: &Context<'_>, fence: &Fence, findings: &mut Findings) -> Option<Node> {
    let range = trim(context.text, fence.inner.clone());
    if range.is_empty() { None } else { http::json_text(context, range, "the JSON representation", findings).map(|(node, _)| node) }
}

fn from_annotation(annotation: &Annotation, json: Option<Node>, opening: &Opening, findings: &mut Findings) -> TypeBlock {
    let base = annotation.base_type.as_ref().map(|base| {
        let name = base.value.trim_start_matches('#').to_owned();
        BaseType { name: TypeName { name, link: None }, span: base.span }
    });
    let annotated = annotation.odata_type.clone().map(|name| (name, Rule::TypeNameAnnotated));
    let name = annotated.or_else(|| titled(opening).map(|name| (name, Rule::TypeNameTitled)));
    findings.fact(Rule::TypeAnnotated, annotation.span, || "defines a type".to_owned());
    if let Some((name, rule)) = &name {
        findings.fact(*rule, name.span, || format!("type: {}", name.value));
    }
    if let Some(base) = &base {
        findings.fact(Rule::BaseAnnotated, base.span, || base::summary(base));
    }
    if let Some(key) = &annotation.key_property {
        findings.fact(Rule::KeyAnnotated, key.span, || format!("key: {}", key.value));
    }
    if annotation.is_abstract {
        findings.fact(Rule::AbstractAnnotated, annotation.span, || "abstract".to_owned());
    }
    for property in &annotation.nullable_properties {
        findings.fact(Rule::NullableAnnotated, property.span, || format!("nullable: {}", property.value));
    }
    if annotation.open_type {
        findings.fact(Rule::OpenAnnotated, annotation.span, || "takes additional properties".to_owned());
    }
    TypeBlock {
        name: name.map(|(name, _)| name),
        annotation: Some(annotation.clone()),
        base,
        is_abstract: annotation.is_abstract,
        open: annotation.open_type,
        key: annotation.key_property.clone(),
        json,
        ..TypeBlock::default()
    }
}

/// `chat` of `# chat resource type`; of a translated title, the word that its English words begin with.
fn first_word(opening: &Opening) -> Option<Spanned<String>> {
    let title = opening.title.as_ref()?;
    let first = || title.value.split_whitespace().next().filter(|word| is_qualified(word)).map(str::to_owned);
    let word = type_of_title(&title.value, &opening.english).or_else(first)?;
    Some(Spanned::new(word, title.span))
}

/// `microsoft.graph.chat` from `# chat resource type` and `Namespace: microsoft.graph`.
fn titled(opening: &Opening) -> Option<Spanned<String>> {
    let Spanned { value: word, span } = first_word(opening)?;
    let name = match &opening.namespace {
        Some(namespace) if !word.contains('.') => format!("{}.{word}", namespace.value),
        _ => word,
    };
    Some(Spanned::new(name, span))
}

/// Gives the types what tables and text say. Of several types on a page, the section names the one it is about, or else it is the first.
fn fill(context: &Context<'_>, sections: &[Section<'_>], types: &mut [TypeBlock], findings: &mut Findings) {
    if types.is_empty() {
        return;
    }
    for section in sections {
        let at = owner(context, section, types, findings);
        let ty = &mut types[at];
        let below_title = || section.role == Role::Title && section.tables.iter().any(lists_properties);
        if matches!(section.role, Role::Properties | Role::Relationships | Role::Representation) || below_title() {
            add_rows(context, section, ty, findings);
        }
        if matches!(section.role, Role::Title | Role::Other | Role::Properties) {
            base::add_text(section, ty, context, findings);
        }
        if matches!(section.role, Role::Title | Role::Other) {
            derived::add(section, ty, context, findings);
        }
    }
    for ty in types {
        base::add_repeated(context, sections, ty, findings);
        translated::rename(&mut ty.properties, ty.json.as_ref(), translated::is_translated(sections), findings);
        representation::agree(ty, findings);
    }
}

/// The type that a section is about.
fn owner(context: &Context<'_>, section: &Section<'_>, types: &[TypeBlock], findings: &mut Findings) -> usize {
    let is_named = |ty: &TypeBlock| ty.name.as_ref().is_some_and(|name| heads(section, &short(&name.value).to_lowercase()));
    let named = types.iter().position(is_named);
    if let (Some(TypeBlock { name: Some(name), .. }), true) = (named.and_then(|at| types.get(at)), types.len() > 1) {
        findings.fact(Rule::OwnerNamed, context.span(section.range.clone()), || format!("about: {}", name.value));
    }
    named.unwrap_or(0)
}

/// Whether the heading, or one above it, has the word.
fn heads(section: &Section<'_>, word: &str) -> bool {
    let mut titles = std::iter::once(&section.title).chain(section.above.iter().skip(1).map(|words| &words.title));
    titles.any(|title| title.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|other| other == word))
}

/// Adds the rows of a section's tables. A row that comes again is kept: whether it says the same is for a later stage to see.
fn add_rows(context: &Context<'_>, section: &Section<'_>, ty: &mut TypeBlock, findings: &mut Findings) {
    let is_of_rows = |table: &&KnownTable<'_>| table::has_types(table) && (section.role != Role::Title || lists_properties(table));
    for table in section.tables.iter().filter(is_of_rows) {
        let (rows, rule) = kind_of_rows(section, table);
        findings.fact(rule, context.span(table.block.range.clone()), || match rows {
            Rows::Relationships => "table: navigation properties".to_owned(),
            _ => "table: properties".to_owned(),
        });
        let found = table::parameters(context, table, rows, findings);
        if rows == Rows::Relationships { ty.relationships.extend(found) } else { ty.properties.extend(found) }
    }
}

/// The heading says which they are; that of both leaves it to the table.
fn kind_of_rows(section: &Section<'_>, table: &KnownTable<'_>) -> (Rows, Rule) {
    let kind = |related: bool| if related { Rows::Relationships } else { Rows::Properties };
    if names_both_kinds_of_properties(&section.english) {
        let header = table.table.head.cells.first().map(|cell| cell.text().to_lowercase()).unwrap_or_default();
        return (kind(is_of_relationships(&header)), Rule::RelationshipsColumn);
    }
    let rule = if section.role == Role::Title { Rule::PropertiesBelowTitle } else { Rule::RelationshipsHeading };
    (kind(section.role == Role::Relationships), rule)
}
