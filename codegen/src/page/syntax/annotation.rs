//! The JSON in HTML comments that says what the next block is. Knows the keys of the format, not what becomes of them.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::context::Context;
use crate::page::syntax::json;
use crate::page::syntax::json::{Json, Member, Node};
use crate::span::{Span, Spanned};
use crate::standards::nearest::nearest;
use std::collections::HashSet;
use std::ops::Range;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockType {
    /// An example request.
    Request,
    /// The response to one.
    Response,
    /// The JSON representation of a type.
    Resource,
    /// An example object.
    Example,
    /// Code samples.
    Samples,
    /// A permission table.
    Permissions,
    /// Not for tools.
    Ignored,
    /// `"type": "#page.annotation"`: about the page.
    Page,
}

/// An annotation.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    /// What the block is.
    pub block: BlockType,
    /// `name`: one or several.
    pub names: Vec<Spanned<String>>,
    /// `sampleKeys`.
    pub sample_keys: Vec<Spanned<String>>,
    /// `truncated`.
    pub truncated: bool,
    /// `opaqueUrl`: the request is not to the API, but to an address that a response gave.
    pub opaque_url: bool,
    /// `@odata.type` (also spelled `@type`), without `#`, and out of `Collection(…)`.
    pub odata_type: Option<Spanned<String>>,
    /// `isCollection`, or `Collection(…)` in `@odata.type`.
    pub is_collection: bool,
    /// `baseType`; absent where null or empty.
    pub base_type: Option<Spanned<String>>,
    /// `keyProperty`.
    pub key_property: Option<Spanned<String>>,
    /// `openType`.
    pub open_type: bool,
    /// `isAbstract` or `abstract`.
    pub is_abstract: bool,
    /// `longRunningResponseType`: the type of what is there when the work is done.
    pub long_running: Option<Spanned<String>>,
    /// `nullableProperties`.
    pub nullable_properties: Vec<Spanned<String>>,
    /// `optionalProperties`.
    pub optional_properties: Vec<Spanned<String>>,
    /// The whole object, for keys not named here.
    pub node: Node,
    /// The comment, `<!--` and `-->` included.
    pub span: Span,
}

impl BlockType {
    const NAMES: [(&'static str, Self); 9] = [
        ("request", Self::Request),
        ("response", Self::Response),
        ("resource", Self::Resource),
        ("example", Self::Example),
        ("samples", Self::Samples),
        ("permissions", Self::Permissions),
        ("ignored", Self::Ignored),
        // For the tests of apidoctor alone.
        ("simulatedResponse", Self::Ignored),
        ("testParams", Self::Ignored),
    ];

    /// As `blockType` writes it.
    pub(crate) fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, block)| *block == self).map_or(PAGE_TYPE, |(name, _)| name)
    }
}

/// The `type` of an annotation about the page.
const PAGE_TYPE: &str = "#page.annotation";

const BLOCK_TYPE: &str = "blockType";

/// The keys that [`Interpreter::member`] reads.
const USED_KEYS: [&str; 16] = [
    "name",
    "sampleKeys",
    "optionalProperties",
    "nullableProperties",
    "longRunningResponseType",
    "collectionProperty",
    "truncated",
    "opaqueUrl",
    "isCollection",
    "openType",
    "isAbstract",
    "abstract",
    "keyProperty",
    "baseType",
    "@odata.type",
    "@type",
];

/// Keys for other tools, apidoctor above all, that say nothing of the API which the page does not say elsewhere: the generator ignores them.
const UNUSED_KEYS: [&str; 22] = [
    BLOCK_TYPE,
    "@odata.annotations",
    "@property.aka",
    "@type.aka",
    "apiVersion",
    "description",
    "expectError",
    "idempotent",
    "isComposable",
    "isEmpty",
    "isMediaEntity",
    "keywords",
    "mergePermissions",
    "requestUrls",
    "sampleIds",
    "scope",
    "scopes",
    "section",
    "simulatedResponse",
    "tags",
    "target",
    "tocPath",
];

/// Reads the annotation in the comment at `comment`; `None` for another comment, and for an annotation that cannot be read, which a
/// diagnostic reports.
pub(crate) fn read(context: &Context<'_>, comment: Range<usize>, findings: &mut Findings) -> Option<Annotation> {
    let text = &context.text[comment.clone()];
    let inner = text.strip_prefix("<!--")?;
    if !inner.trim_start().starts_with('{') {
        return None;
    }
    let closed = inner.strip_suffix("-->");
    let start = comment.start + 4;
    let range = start..start + closed.unwrap_or(inner).len();
    let reading = match json::read(context.file, context.text, range.clone()) {
        Ok(reading) => reading,
        Err(defect) => {
            let message = format!("the annotation is not JSON: {}", defect.what);
            findings.push(Diagnostic::new(Code::AnnotationNotJson, defect.span, message));
            return None;
        }
    };
    for (defect, count) in json::kinds(&reading.defects) {
        let message = format!("the annotation is not JSON: {}", json::times(defect, count));
        let found = Diagnostic::new(Code::AnnotationRecovered, defect.span, message);
        findings.push(json::made_strict(found, defect, &reading.defects, context.text));
        findings.fact(Rule::JsonRepaired, defect.span, || format!("JSON5: {}", defect.what));
    }
    let rest = context.text[reading.rest.min(range.end)..range.end].trim_end();
    if !rest.is_empty() && !rest.starts_with("//") {
        let place = context.span(reading.rest..reading.rest + rest.len());
        let help = "begin text after the JSON with `//`";
        findings.push(Diagnostic::new(Code::AnnotationRecovered, place, "text follows the JSON of the annotation").help(help));
    }
    if !rest.is_empty() {
        findings.fact(Rule::AnnotationRemark, context.span(reading.rest..reading.rest + rest.len()), || "remark".to_owned());
    }
    Interpreter { context, findings }.annotation(reading.node, context.span(comment))
}

struct Interpreter<'a, 'c, 'd> {
    context: &'c Context<'a>,
    findings: &'d mut Findings,
}

impl Interpreter<'_, '_, '_> {
    fn annotation(&mut self, node: Node, span: Span) -> Option<Annotation> {
        let Json::Object(members) = &node.json else { return None };
        let block = self.block(members, &node)?;
        let rule = if block == BlockType::Page { Rule::AnnotationPage } else { Rule::AnnotationBlock };
        self.findings.fact(rule, span, || format!("block: {}", block.name()));
        let mut annotation = Annotation {
            block,
            names: Vec::new(),
            sample_keys: Vec::new(),
            truncated: false,
            opaque_url: false,
            odata_type: None,
            is_collection: false,
            base_type: None,
            key_property: None,
            open_type: false,
            is_abstract: false,
            long_running: None,
            nullable_properties: Vec::new(),
            optional_properties: Vec::new(),
            node: node.clone(),
            span,
        };
        if block != BlockType::Page {
            let mut before = HashSet::new();
            for member in members {
                if !before.insert(member.key.value.as_str()) {
                    let message = format!("`{}` is given twice", member.key.value);
                    let help = "remove one of them; of two values that say something the last was used";
                    self.findings.push(Diagnostic::new(Code::AnnotationKey, member.key.span, message).help(help));
                    self.findings.fact(Rule::AnnotationKeyAgain, member.key.span, || format!("again: {}", member.key.value));
                }
                self.member(member, &mut annotation);
            }
        }
        Some(annotation)
    }

    fn block(&mut self, members: &[Member], node: &Node) -> Option<BlockType> {
        let Some(member) = members.iter().find(|m| m.key.value == BLOCK_TYPE) else {
            if members.iter().any(|m| m.key.value == "type" && matches!(&m.value.json, Json::String(t) if t == PAGE_TYPE)) {
                return Some(BlockType::Page);
            }
            self.no_block(members, node);
            return None;
        };
        let Json::String(name) = &member.value.json else {
            self.findings.push(unknown_block(member.value.span, "`blockType` is not a string"));
            return None;
        };
        match BlockType::NAMES.iter().find(|(known, _)| known == name) {
            Some((_, block)) => Some(*block),
            None => {
                let near = nearest(name, BlockType::NAMES.iter().map(|(known, _)| *known));
                let found = unknown_block(member.value.span, format!("`{name}` is not a `blockType`"));
                self.findings.push(found.did_you_mean_one_of(member.value.span, name, near));
                None
            }
        }
    }

    /// Reports an annotation without a `blockType`: at the key that was meant to be it, if there is one.
    fn no_block(&mut self, members: &[Member], node: &Node) {
        let misspelt = members.iter().map(|m| &m.key).filter(|key| !is_key(&key.value));
        let near = misspelt.filter_map(|key| Some((key, nearest(&key.value, [BLOCK_TYPE])?))).next();
        let open = node.span.range().start;
        let place = near.map_or(self.context.span(open..open + 1), |(key, _)| key.span);
        let found = unknown_block(place, "the annotation has no `blockType`");
        self.findings.push(match near {
            Some((key, near)) => found.did_you_mean_one_of(place, &key.value, Some(near)),
            None => found,
        });
    }

    fn member(&mut self, member: &Member, annotation: &mut Annotation) {
        match member.key.value.as_str() {
            "name" => annotation.names = self.strings(member),
            "sampleKeys" => annotation.sample_keys = self.strings(member),
            "optionalProperties" => annotation.optional_properties = self.strings(member),
            "nullableProperties" => annotation.nullable_properties = self.strings(member),
            "longRunningResponseType" => annotation.long_running = self.string(member),
            "collectionProperty" => self.collection_property(member, annotation),
            "truncated" => annotation.truncated = self.flag(member),
            "opaqueUrl" => annotation.opaque_url = self.flag(member),
            "isCollection" => annotation.is_collection |= self.flag(member),
            "openType" => annotation.open_type = self.flag(member),
            "isAbstract" | "abstract" => annotation.is_abstract = self.flag(member),
            "keyProperty" => annotation.key_property = self.string(member),
            "baseType" => annotation.base_type = self.string(member).or(annotation.base_type.take()),
            "@odata.type" | "@type" => {
                if let Some(mut name) = self.string(member) {
                    if unwrap_type(&mut name.value) {
                        annotation.is_collection = true;
                        self.findings.fact(Rule::AnnotationCollection, name.span, || format!("several: {}", name.value));
                    }
                    annotation.odata_type = Some(name);
                }
            }
            key if UNUSED_KEYS.contains(&key) => {}
            key => {
                let message = format!("`{key}` is not a key of annotations");
                let near = nearest(key, USED_KEYS.into_iter().chain(UNUSED_KEYS));
                let found = Diagnostic::new(Code::AnnotationKey, member.key.span, message);
                self.findings.push(found.did_you_mean_one_of(member.key.span, key, near));
            }
        }
    }

    /// OData has the elements of a collection in `value`; where an annotation names another property, the result is an object.
    fn collection_property(&mut self, member: &Member, annotation: &mut Annotation) {
        let Some(name) = self.string(member) else { return };
        self.findings.fact(Rule::CollectionAnnotated, name.span, || format!("several: in {}", name.value));
        if name.value == "value" {
            annotation.is_collection = true;
            return;
        }
        let message = format!("`{}` is not where a collection has its elements", name.value);
        let help = "write `value`, or define a type with that property; the result was read as an object";
        self.findings.push(Diagnostic::new(Code::AnnotationKey, name.span, message).help(help));
    }

    fn wrong(&mut self, member: &Member, wanted: &str) {
        let message = format!("`{}` is not {wanted}", member.key.value);
        self.findings.push(Diagnostic::new(Code::AnnotationKey, member.value.span, message));
    }

    /// A string that is not empty; `null` is as good as none.
    fn string(&mut self, member: &Member) -> Option<Spanned<String>> {
        match &member.value.json {
            Json::String(text) => (!text.trim().is_empty()).then(|| Spanned::new(text.trim().to_owned(), member.value.span)),
            Json::Null => None,
            _ => {
                self.wrong(member, "a string");
                None
            }
        }
    }

    /// One string, or a list of them.
    fn strings(&mut self, member: &Member) -> Vec<Spanned<String>> {
        let Json::Array(items) = &member.value.json else { return self.string(member).into_iter().collect() };
        let string = |item: &Node| match &item.json {
            Json::String(text) => Some(Spanned::new(text.clone(), item.span)),
            _ => None,
        };
        let strings: Vec<_> = items.iter().filter_map(string).collect();
        if strings.len() < items.len() {
            self.wrong(member, "a list of strings");
        }
        strings
    }

    /// A boolean, which a dozen annotations write as a string.
    fn flag(&mut self, member: &Member) -> bool {
        match &member.value.json {
            Json::Bool(flag) => *flag,
            Json::String(text) if text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false") => {
                let flag = text.eq_ignore_ascii_case("true");
                self.findings.fact(Rule::AnnotationFlagText, member.value.span, || format!("{}: {flag}", member.key.value));
                flag
            }
            Json::Null => false,
            _ => {
                self.wrong(member, "`true` or `false`");
                false
            }
        }
    }
}

fn is_key(name: &str) -> bool {
    USED_KEYS.contains(&name) || UNUSED_KEYS.contains(&name)
}

fn unknown_block(span: Span, message: impl Into<String>) -> Diagnostic {
    let is_own = |(name, block): &&(&str, BlockType)| block.name() == *name;
    let names: Vec<String> = BlockType::NAMES.iter().filter(is_own).map(|(name, _)| format!("`{name}`")).collect();
    Diagnostic::new(Code::AnnotationUnknownBlock, span, message).help(format!("use one of {}", names.join(", ")))
}

/// Takes `#` and `Collection(…)` off the name of a type; gives whether there was a `Collection(…)`.
fn unwrap_type(name: &mut String) -> bool {
    let bare = name.trim_start_matches('#');
    let inner = bare.strip_prefix("Collection(").or(bare.strip_prefix("collection(")).and_then(|rest| rest.strip_suffix(')'));
    let collection = inner.is_some();
    *name = inner.unwrap_or(bare).trim().trim_start_matches('#').to_owned();
    collection
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::{codes, with_page};

    fn read_text(text: &str) -> (Option<Annotation>, Vec<Code>) {
        with_page(text, |context, findings| (read(context, 0..text.len(), findings), codes(findings)))
    }

    fn annotation(text: &str) -> Annotation {
        read_text(text).0.expect("an annotation")
    }

    #[test]
    fn a_comment_without_json_is_not_an_annotation() {
        assert_eq!(read_text("<!-- uuid: 8fcb5dbc -->"), (None, vec![]));
    }

    #[test]
    fn names_are_one_or_several() {
        let names = |text: &str| annotation(text).names.into_iter().map(|n| n.value).collect::<Vec<_>>();
        assert_eq!(names(r#"<!-- {"blockType": "request", "name": "a"} -->"#), ["a"]);
        assert_eq!(names(r#"<!-- {"blockType": "response", "name": ["a", "b"]} -->"#), ["a", "b"]);
    }

    #[test]
    fn collections_are_written_in_two_ways() {
        for text in [
            r##"<!--{"blockType": "response", "@odata.type": "Collection(#microsoft.graph.chat)"}-->"##,
            r##"<!--{"blockType": "response", "@type": "#microsoft.graph.chat", "isCollection": "true"}-->"##,
        ] {
            let annotation = annotation(text);
            assert_eq!(annotation.odata_type.map(|t| t.value).as_deref(), Some("microsoft.graph.chat"));
            assert!(annotation.is_collection);
        }
    }

    #[test]
    fn an_empty_base_type_is_not_a_base() {
        assert_eq!(annotation(r#"<!-- {"blockType": "resource", "baseType": null} -->"#).base_type, None);
        assert_eq!(annotation(r#"<!-- {"blockType": "resource", "baseType": ""} -->"#).base_type, None);
    }

    #[test]
    fn text_after_the_json_is_a_comment() {
        assert_eq!(read_text("<!-- { \"blockType\": \"ignored\" } // Note: by hand -->").1, []);
        assert_eq!(read_text("<!-- { \"blockType\": \"ignored\" } by hand -->").1, [Code::AnnotationRecovered]);
    }

    #[test]
    fn defects_have_their_codes() {
        assert_eq!(read_text("<!-- {\"blockType\": \"request\",} -->").1, [Code::AnnotationRecovered]);
        assert_eq!(read_text("<!-- {\"blockType\" \"request\"} -->").1, [Code::AnnotationNotJson]);
        assert_eq!(read_text("<!-- {\"blockType\": \"reqest\"} -->").1, [Code::AnnotationUnknownBlock]);
        assert_eq!(read_text("<!-- {\"name\": \"x\"} -->").1, [Code::AnnotationUnknownBlock]);
        assert_eq!(read_text("<!-- {\"blockType\": \"request\", \"truncated\": 7} -->").1, [Code::AnnotationKey]);
        assert_eq!(read_text("<!-- {\"blockType\": \"request\", \"trucated\": true} -->").1, [Code::AnnotationKey]);
        assert_eq!(read_text("<!-- {\"blockType\": \"request\", \"name\": \"a\", \"name\": \"a\"} -->").1, [Code::AnnotationKey]);
    }
}
