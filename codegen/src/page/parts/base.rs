//! Owns what the text of a page says of its type: the base, whether it is abstract, whether it is open. It must not know what words mean.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::classify::section::{Section, flow};
use crate::page::english::base::{base_at_beginning, base_behind_phrase, links_of_short_sentences, says_abstract, says_open};
use crate::page::english::flat::Flat;
use crate::page::english::headings::Role;
use crate::page::model::{BaseType, TypeBlock, TypeName};
use crate::page::parts::text;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Kind};
use crate::page::syntax::link::Link;
use crate::prose::Inline;
use crate::standards::nearest::nearest;
use crate::standards::odata::short;

/// Adds what the text of a section says of base, abstractness and openness.
pub(crate) fn add_text(section: &Section<'_>, ty: &mut TypeBlock, context: &Context<'_>, findings: &mut Findings) {
    let opens = section.role == Role::Title;
    for block in section.blocks {
        if opens {
            add_traits(block, ty, context, findings);
        }
        let beginning = || base(block, context, base_at_beginning).filter(|_| opens).map(|base| (base, Rule::BaseKind));
        let behind = behind_phrase(block, context).map(|base| (base, Rule::BasePhrase));
        let Some((found, rule)) = behind.or_else(beginning) else { continue };
        let rule = match &ty.base {
            None => rule,
            Some(known) if opens && found.name.link.is_some() && !is_same_type(known, &found) => {
                findings.push(base_conflict(known, &found));
                Rule::BaseTextFirst
            }
            Some(_) => continue,
        };
        findings.fact(rule, found.span, || summary(&found));
        ty.base = Some(found);
    }
}

/// `base: entity`.
pub(crate) fn summary(base: &BaseType) -> String {
    format!("base: {}", base.name.name)
}

/// Adds whether the text says that the type is abstract, or open.
fn add_traits(block: &Block, ty: &mut TypeBlock, context: &Context<'_>, findings: &mut Findings) {
    let lower = text::words(std::slice::from_ref(block)).to_lowercase();
    let span = context.span(block.range.clone());
    if says_abstract(&lower) {
        findings.fact(Rule::AbstractPhrase, span, || "abstract".to_owned());
        ty.is_abstract = true;
    }
    if says_open(&lower) {
        findings.fact(Rule::OpenPhrase, span, || "takes additional properties".to_owned());
        ty.open = true;
    }
}

fn is_same_type(one: &BaseType, other: &BaseType) -> bool {
    short(&one.name.name).to_lowercase() == short(&other.name.name).to_lowercase()
}

fn base_conflict(annotated: &BaseType, found: &BaseType) -> Diagnostic {
    let message = format!("the annotation gives `{}` as the base, the text `{}`", annotated.name.name, found.name.name);
    Diagnostic::new(Code::BaseConflict, annotated.span, message)
        .also(found.span, "what the text says")
        .help(format!("write `\"baseType\": \"{}\"`; the text, which links to the base, was followed", found.name.name))
        .did_you_mean(annotated.span, short(&annotated.name.name), nearest(short(&annotated.name.name), [short(&found.name.name)]))
}

/// The base that a paragraph names behind a phrase, those in lists and notes too.
fn behind_phrase(block: &Block, context: &Context<'_>) -> Option<BaseType> {
    flow(std::slice::from_ref(block)).into_iter().find_map(|block| base(block, context, base_behind_phrase))
}

/// The base that a reader finds in a paragraph.
fn base(block: &Block, context: &Context<'_>, read: fn(&Flat) -> Option<TypeName>) -> Option<BaseType> {
    let Kind::Paragraph(line) = &block.kind else { return None };
    Some(BaseType { name: read(&Flat::new(line))?, span: context.span(block.range.clone()) })
}

/// In whatever language: a short sentence with a link (`Erbt von [entity](entity.md).`) names the base where a row ends in such a sentence with
/// the same link, as the rows do that repeat those of the base.
pub(crate) fn add_repeated(context: &Context<'_>, sections: &[Section<'_>], ty: &mut TypeBlock, findings: &mut Findings) {
    if ty.base.is_some() {
        return;
    }
    let links = |line: &[Inline<Link>]| links_of_short_sentences(&Flat::new(line));
    let repeats = |link: &Link| ty.properties.iter().flat_map(|row| links(&row.description)).any(|(other, _)| other.value == link.value);
    let paragraphs = sections.iter().filter(|section| section.role == Role::Title).flat_map(|section| section.blocks);
    let mut lines = paragraphs.filter_map(|block| if let Kind::Paragraph(line) = &block.kind { Some((block, line)) } else { None });
    let found = lines.find_map(|(block, line)| {
        let (link, name) = links(line).into_iter().find(|(link, _)| repeats(link))?;
        Some(BaseType { name: TypeName { name, link: Some(link) }, span: context.span(block.range.clone()) })
    });
    if let Some(base) = &found {
        findings.fact(Rule::BaseRepeated, base.span, || summary(base));
    }
    ty.base = found;
}

#[cfg(test)]
mod tests {
    use crate::page::testing::page;

    const CHAT: &str = "# chat resource type\nNamespace: microsoft.graph\n\nA chat. Inherits from [entity](entity.md).\n\n\
        ## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|Key.|\n|topic|String|x|\n\n";

    #[test]
    fn the_base_is_said_in_several_ways() {
        let base = |text: &str| {
            let (page, _) = page(&CHAT.replace("A chat. Inherits from [entity](entity.md).", text));
            page.types[0].base.as_ref().map(|base| base.name.name.clone())
        };
        assert_eq!(base("A subclass of [room](room.md)."), Some("room".into()));
        assert_eq!(base("This creates a subclass from [room](room.md)."), Some("room".into()));
        assert_eq!(base("A [room](room.md) that is small."), Some("room".into()));
        assert_eq!(base("A chat in a [room](room.md) that is small."), None);
        assert_eq!(base("Others are derived from this one, such as [room](room.md)."), None);
        assert_eq!(base("Types derived from it: [room](room.md)."), None);
    }

    #[test]
    fn rows_that_repeat_the_base_confirm_it_in_any_language() {
        let base = |intro: &str, row: &str| {
            let text = CHAT.replace("A chat. Inherits from [entity](entity.md).", intro).replace("|Key.|", &format!("|{row}|"));
            page(&text).0.types[0].base.as_ref().map(|base| base.name.name.clone())
        };
        assert_eq!(base("Ein Chat. Erbt von [entity](entity.md).", "Schlüssel. Geerbt von [entity](entity.md)"), Some("entity".into()));
        assert_eq!(base("Ein Chat. Siehe [entity](entity.md).", "Schlüssel."), None);
        assert_eq!(base("Ein Chat gehört zu einer [entity](entity.md) in der Liste.", "Geerbt von [entity](entity.md)"), None);
    }
}
