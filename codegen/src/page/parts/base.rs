//! What the text of a page says of its type: the base, whether it is abstract, whether it is open. Knows sentences; reads no table itself.

use crate::diag::{Code, Diagnostic, Findings};
use crate::page::classify::section::{Role, Section, flow};
use crate::page::english::flat::{Flat, Mark};
use crate::page::model::{BaseType, TypeBlock, TypeName};
use crate::page::parts::text;
use crate::page::syntax::context::Context;
use crate::page::syntax::document::{Block, Kind};
use crate::page::syntax::link::Link;
use crate::prose::Inline;

/// What the text says of base, abstractness and openness.
pub(crate) fn prose(section: &Section<'_>, ty: &mut TypeBlock, context: &Context<'_>, findings: &mut Findings) {
    for block in section.blocks {
        let text = text::words(std::slice::from_ref(block));
        let lower = text.to_lowercase();
        if matches!(section.role, Role::Title) {
            ty.is_abstract |= is_abstract(&lower);
            ty.open |= (lower.contains("is an open type") || lower.contains("open type that")) && !lower.contains("not an open type");
        }
        let Some(said) = base_in(block, context).or_else(|| kind_in(block, context).filter(|_| section.role == Role::Title)) else {
            continue;
        };
        match &ty.base {
            None => ty.base = Some(said),
            Some(known) if section.role == Role::Title && said.name.link.is_some() && !same_type(known, &said) => {
                findings.push(base_conflict(known, &said));
                ty.base = Some(said);
            }
            Some(_) => {}
        }
    }
}

fn same_type(one: &BaseType, other: &BaseType) -> bool {
    let short = |base: &BaseType| base.name.name.rsplit('.').next().unwrap_or_default().to_lowercase();
    short(one) == short(other)
}

fn base_conflict(annotated: &BaseType, said: &BaseType) -> Diagnostic {
    let message = format!("the annotation gives `{}` as the base, the text `{}`", annotated.name.name, said.name.name);
    Diagnostic::new(Code::BaseConflict, annotated.span, message)
        .also(said.span, "what the text says")
        .help(format!("write `\"baseType\": \"{}\"`; the text, which links to the base, was followed", said.name.name))
}

/// `An abstract base class`, `Abstract entity`, `This superclass is abstract`; not what is derived from `the x abstract type`.
fn is_abstract(lower: &str) -> bool {
    const KINDS: [&str; 8] = ["type", "base", "class", "entity", "resource", "resouce", "complex", "superclass"];
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let at = |index: usize| words.get(index).copied().unwrap_or_default();
    (0..words.len()).filter(|&index| words[index] == "abstract").any(|index| {
        let before = if index == 0 { "" } else { at(index - 1) };
        before == "is" || (matches!(before, "" | "an") && KINDS.contains(&at(index + 1)))
    })
}

/// In whatever language: a sentence that consists of few words and a link (`Erbt von [entity](entity.md).`) names the base where a row ends in such a
/// sentence with the same link, as the rows do that repeat those of the base.
pub(crate) fn repeated(context: &Context<'_>, sections: &[Section<'_>], ty: &mut TypeBlock) {
    if ty.base.is_some() {
        return;
    }
    let repeats = |link: &Link| ty.properties.iter().flat_map(|row| leads(&row.description)).any(|(other, _)| other.value == link.value);
    let paragraphs = sections.iter().filter(|section| section.role == Role::Title).flat_map(|section| section.blocks);
    let mut said = paragraphs.filter_map(|block| if let Kind::Paragraph(line) = &block.kind { Some((block, line)) } else { None });
    ty.base = said.find_map(|(block, line)| {
        let (link, name) = leads(line).into_iter().find(|(link, _)| repeats(link))?;
        Some(BaseType { name: TypeName { name, link: Some(link) }, span: context.span(block.range.clone()) })
    });
}

/// The links to types, with their words, of sentences that hold little else.
fn leads(line: &[Inline<Link>]) -> Vec<(Link, String)> {
    const FEW: usize = 4;
    let flat = Flat::new(line);
    let lead = |sentence: &str| {
        let mut marks = sentence.chars().filter_map(|c| flat.mark_of(c));
        let (Some(Mark::Link(link, words)), None) = (marks.next(), marks.next()) else { return None };
        let few = sentence.split_whitespace().count() <= FEW;
        let is_name = !words.is_empty() && words.chars().all(|c| c.is_alphanumeric() || "._".contains(c));
        (few && is_name && text::is_file(&link.value)).then(|| (link.clone(), words.clone()))
    };
    flat.sentences().filter_map(lead).collect()
}

/// `Inherits from [entity](entity.md)`.
fn base_in(block: &Block, context: &Context<'_>) -> Option<BaseType> {
    flow(std::slice::from_ref(block)).into_iter().find_map(|block| {
        let Kind::Paragraph(line) = &block.kind else { return None };
        let flat = Flat::new(line);
        let lower = flat.text.to_ascii_lowercase();
        const PHRASES: [&str; 8] = [
            "inherits from",
            "inherited from",
            "derives from",
            "derived from",
            "inherits the",
            "subtype of",
            "subclass of",
            "subclass from",
        ];
        let at = PHRASES.iter().filter_map(|phrase| lower.find(phrase).map(|at| at + phrase.len())).min()?;
        let after = flat.text[at..].trim_start();
        let (name, link) = first_name(&flat, after)?;
        Some(BaseType { name: TypeName { name, link }, span: context.span(block.range.clone()) })
    })
}

/// `An [outcome](outcome.md) that gives a grade`, as a page begins.
fn kind_in(block: &Block, context: &Context<'_>) -> Option<BaseType> {
    let Kind::Paragraph(line) = &block.kind else { return None };
    let flat = Flat::new(line);
    let after = ["A ", "An "].iter().find_map(|article| flat.text.strip_prefix(article))?;
    let mark = after.chars().next().and_then(|c| flat.mark_of(c))?;
    let Mark::Link(link, words) = mark else { return None };
    let goes_on = after.trim_start_matches(|c| flat.mark_of(c).is_some()).split_whitespace().next();
    let is_kind = matches!(goes_on, Some("that" | "which")) && text::is_file(&link.value);
    let name = words.trim().to_owned();
    is_kind.then(|| BaseType { name: TypeName { name, link: Some(link.clone()) }, span: context.span(block.range.clone()) })
}

/// The type that stands within the next few words: a link, a marked word, or a qualified name. What follows `it` or `such as` is derived from the
/// page's own type.
fn first_name(flat: &Flat, after: &str) -> Option<(String, Option<Link>)> {
    for word in after.split_whitespace().take(5) {
        if let Some(mark) = word.chars().find_map(|c| flat.mark_of(c)) {
            let link = if let Mark::Link(link, _) = mark { Some(link.clone()) } else { None };
            let name = mark.words().trim().trim_end_matches(" resource").trim_end_matches(" type").trim();
            return name.chars().all(|c| c.is_alphanumeric() || "._".contains(c)).then(|| (name.to_owned(), link));
        }
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if matches!(bare, "it" | "such" | "like" | "including") {
            return None;
        }
        if bare.contains('.') && bare.starts_with(|c: char| c.is_lowercase()) {
            return Some((bare.to_owned(), None));
        }
        if word.ends_with('.') {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::page::testing::page;

    const CHAT: &str = "# chat resource type\nNamespace: microsoft.graph\n\nA chat. Inherits from [entity](entity.md).\n\n\
        ## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|Key.|\n|topic|String|x|\n\n";
    const JSON: &str = "## JSON representation\n<!-- {\n  \"blockType\": \"resource\",\n  \"keyProperty\": \"id\",\n  \"@odata.type\": \"microsoft.graph.chat\"\n}\n-->\n\
        ``` json\n{\n  \"id\": \"String\",\n  \"topic\": \"String\"\n}\n```\n";

    #[test]
    fn abstract_and_open_are_said_in_prose() {
        let (page, _) = page(&CHAT.replace("A chat.", "An abstract type that is an open type."));
        assert!(page.types[0].is_abstract && page.types[0].open);
    }

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
    fn the_text_is_followed_where_the_annotation_names_another_base() {
        let json = JSON.replace("\"keyProperty\": \"id\"", "\"baseType\": \"microsoft.graph.thing\"");
        let (page, findings) = page(&[CHAT, &json].concat());
        assert_eq!(page.types[0].base.as_ref().map(|b| b.name.name.as_str()), Some("entity"));
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert!(findings[0].starts_with("base-conflict"));
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
