//! Constructors are named after what tells an operation's URL forms apart, arguments after their placeholders. Knows templates, no types.

use crate::diag::Rule;
use crate::page::syntax::template::{Part, Placeholder, Segment};
use crate::standards::odata::short;
use crate::standards::rust;
use crate::standards::words::{has_word, singular, snake};
use std::collections::BTreeMap;

/// What a form's URL says, piece by piece.
enum Piece<'a> {
    Word(String),
    Placeholder(&'a Placeholder),
}

impl Piece<'_> {
    fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Placeholder(_) => None,
        }
    }
}

/// The pieces of a path. Addressing by path (`root:/{p}:`, `{id}:/{p}:`) is the word `path`; `$value` and its like say nothing here.
fn pieces(segments: &[Segment]) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    for (at, segment) in segments.iter().enumerate() {
        let mut opens_path = false;
        for part in &segment.parts {
            match part {
                Part::Placeholder(placeholder) => out.push(Piece::Placeholder(placeholder)),
                Part::Literal(text) => {
                    opens_path = text.ends_with(':') && addresses_by_path(segments.get(at + 1));
                    let name = text.split(['(', ',', '=', '\'', ')', ':']).next().unwrap_or_default();
                    let name = short(name);
                    let silent = !has_word(name) || name.starts_with('$') || (opens_path && name == "root");
                    if !silent {
                        out.push(Piece::Word(name.to_owned()));
                    }
                }
            }
        }
        if opens_path {
            out.push(Piece::Word("path".into()));
        }
    }
    out
}

fn addresses_by_path(next: Option<&Segment>) -> bool {
    next.is_some_and(|segment| matches!(segment.parts.first(), Some(Part::Placeholder(_))))
}

fn placeholder_name(placeholder: &Placeholder) -> String {
    snake(placeholder.argument.as_deref().or(placeholder.names.first().map(String::as_str)).unwrap_or("value"))
}

/// How many arguments a constructor's name tells at most.
const MOST_ARGUMENTS: usize = 3;

/// One identifier for each form, in order, all different, with the rule that made it so.
pub(crate) fn constructors(forms: &[&[Segment]]) -> Vec<(String, Rule)> {
    let forms: Vec<Vec<Piece<'_>>> = forms.iter().map(|segments| pieces(segments)).collect();
    let common = in_all(forms.iter().map(|form| form.iter().filter_map(Piece::word).map(|w| singular(w).to_lowercase()).collect()));
    let rule = |name: &String| if name.is_empty() { Rule::ConstructorNew } else { Rule::ConstructorWords };
    let names = forms.iter().map(|form| base_name(form, &common)).map(|name| (rule(&name), name));
    let mut names: Vec<(Rule, String)> = names.collect();
    let arguments = |form: &[Piece<'_>]| form.iter().filter_map(placeholder_of).map(placeholder_name).collect();
    let words = |form: &[Piece<'_>]| form.iter().filter_map(Piece::word).map(snake).collect();
    distinguish(&mut names, &forms, arguments, |_| true, (Rule::ConstructorArguments, "by_"));
    distinguish(&mut names, &forms, words, |word| singular(word) != word, (Rule::ConstructorExact, ""));
    distinguish(&mut names, &forms, words, |_| true, (Rule::ConstructorExact, ""));
    // `f(a={a})`, `f(a={a},b={b})` and so on: each adds an argument to the one before.
    for _ in 0..forms.len().min(MOST_ARGUMENTS) {
        distinguish(&mut names, &forms, arguments, |_| true, (Rule::ConstructorArguments, "and_"));
    }
    let mut taken = rust::Taken::default();
    let name = |name: String| if name.is_empty() { "new".into() } else { rust::ident(&name) };
    names.into_iter().map(|(rule, n)| (rust::take(&mut taken, name(n), &[]), rule)).collect()
}

fn placeholder_of<'a>(piece: &Piece<'a>) -> Option<&'a Placeholder> {
    match piece {
        Piece::Placeholder(placeholder) => Some(placeholder),
        Piece::Word(_) => None,
    }
}

/// The words that are not in every form, singular before a placeholder.
fn base_name(form: &[Piece<'_>], common: &BTreeMap<String, usize>) -> String {
    let mut words = Vec::new();
    for (at, piece) in form.iter().enumerate() {
        let Piece::Word(word) = piece else { continue };
        if common.contains_key(&singular(word).to_lowercase()) {
            continue;
        }
        let before_placeholder = matches!(form.get(at + 1), Some(Piece::Placeholder(_)));
        words.push(snake(&if before_placeholder { singular(word) } else { word.clone() }));
    }
    words.join("_")
}

/// What all of `lists` hold, with how often.
fn in_all(lists: impl Iterator<Item = Vec<String>>) -> BTreeMap<String, usize> {
    let mut common: Option<BTreeMap<String, usize>> = None;
    for list in lists {
        let mut counts = BTreeMap::new();
        list.into_iter().for_each(|item| *counts.entry(item).or_insert(0) += 1);
        common = Some(match common {
            None => counts,
            Some(common) => common
                .into_iter()
                .filter_map(|(item, n)| Some((counts.get(&item)?.min(&n).to_owned(), item)))
                .map(|(n, i)| (i, n))
                .collect(),
        });
    }
    common.unwrap_or_default()
}

/// Appends to each of several equal names the first of its `marks` that the others lack and `fits`.
fn distinguish<'a>(
    names: &mut [(Rule, String)],
    forms: &[Vec<Piece<'a>>],
    marks: impl Fn(&[Piece<'a>]) -> Vec<String>,
    fits: impl Fn(&str) -> bool,
    (rule, link): (Rule, &str),
) {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    names.iter().enumerate().for_each(|(at, (_, name))| groups.entry(name.clone()).or_default().push(at));
    for group in groups.into_values().filter(|group| group.len() > 1) {
        let shared = in_all(group.iter().map(|&at| marks(&forms[at])));
        for at in group {
            let own = {
                let mut shared = shared.clone();
                marks(&forms[at]).into_iter().find(|mark| fits(mark) && !spend(&mut shared, mark))
            };
            if let Some(mark) = own {
                let name = &names[at].1;
                let glue = if name.is_empty() { "" } else { "_" };
                names[at] = (rule, format!("{name}{glue}{link}{mark}"));
            }
        }
    }
}

/// Takes one `mark` out of `shared`, if there is one.
fn spend(shared: &mut BTreeMap<String, usize>, mark: &str) -> bool {
    match shared.get_mut(mark) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    }
}

/// One identifier for each placeholder of a form, in the order of the URL. A plain `{id}` is named after the segment before it, as is a
/// repeated one.
pub(crate) fn arguments(segments: &[Segment], query: &[&Placeholder]) -> Vec<(String, Rule)> {
    let mut taken = rust::Taken::default();
    let mut before = String::new();
    let mut names = Vec::new();
    for piece in &pieces(segments) {
        match piece {
            Piece::Word(word) => before = snake(&singular(word)),
            Piece::Placeholder(placeholder) => names.push(argument(placeholder, &before, &mut taken)),
        }
    }
    names.extend(query.iter().map(|placeholder| argument(placeholder, "", &mut taken)));
    names
}

fn argument(placeholder: &Placeholder, before: &str, taken: &mut rust::Taken) -> (String, Rule) {
    let name = placeholder_name(placeholder);
    let short = rust::ident(&name);
    let long = if before.is_empty() { short.clone() } else { rust::ident(&format!("{before}_{name}")) };
    let wanted = if name == "id" { long.clone() } else { short.clone() };
    let taken = rust::take(taken, wanted, &[long]);
    let by_segment = name == "id" || taken != short;
    (taken, if by_segment { Rule::ArgumentSegment } else { Rule::ArgumentPlaceholder })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing;

    fn names(forms: &[&str]) -> Vec<String> {
        let templates: Vec<_> = forms.iter().map(|form| testing::template(form)).collect();
        let segments: Vec<&[Segment]> = templates.iter().map(|t| t.segments.as_slice()).collect();
        constructors(&segments).into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn forms_that_add_arguments_are_named_after_them() {
        let forms = ["/a/f", "/a/f(x={x})", "/a/f(x={x},y={y})", "/a/f(x={x},y={y},z={z})"];
        assert_eq!(names(&forms), ["new", "by_x", "by_x_and_y", "by_x_and_y_and_z"]);
    }

    #[test]
    fn signs_are_no_words() {
        assert_eq!(names(&["/me/\"/events", "/users/{id}/events"]), ["me", "user"]);
    }

    #[test]
    fn a_single_form_is_new() {
        assert_eq!(names(&["/chats/{chat-id}/messages"]), ["new"]);
    }

    #[test]
    fn forms_are_named_by_what_not_all_have() {
        assert_eq!(
            names(&[
                "/me/events",
                "/users/{id}/events",
                "/me/calendar/events",
                "/me/calendars/{id}/events",
                "/me/calendargroups/{id}/calendars/{id}/events"
            ]),
            ["me", "user", "me_calendar", "me_calendar_by_id", "me_calendargroup_calendar"]
        );
        assert_eq!(names(&["/groups/{id}/threads/{id}", "/groups/{id}/conversations/{id}/threads/{id}"]), ["new", "conversation"]);
        assert_eq!(names(&["/me/drive", "/users/{id}/drive", "/drives/{drive-id}"]), ["me", "user", "new"]);
    }

    #[test]
    fn addressing_by_path_is_path() {
        assert_eq!(
            names(&["/drives/{id}/items/{id}/content", "/me/drive/items/{id}/content", "/me/drive/items/{parent-id}:/{name}:/content"]),
            ["new", "me", "me_path"]
        );
        assert_eq!(names(&["/me/drive/root:/{p}", "/drives/{d}/items/{i}"]), ["me_path", "item"]);
    }

    #[test]
    fn a_clash_names_the_argument_then_the_plural() {
        assert_eq!(names(&["/reports/get(period='{p}')", "/reports/get(date={d})"]), ["by_period", "by_date"]);
        assert_eq!(
            names(&["/me/photo", "/me/photos", "/users/{id}/photo", "/me/photos/{size}"]),
            ["me", "me_photos", "user", "me_by_size"]
        );
    }

    #[test]
    fn arguments_are_named_after_placeholder_or_segment() {
        let template = testing::template("/users/{id | userPrincipalName}/calendars/{id}/events/{event-id}/f(x='{value}')");
        let names: Vec<String> = arguments(&template.segments, &[]).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["user_id", "calendar_id", "event_id", "x"]);
    }
}
