//! Owns which paths a template describes. It must not know requests.

use crate::encode_path as encode;
use crate::path_template;
use crate::shared::plain::decode;
use std::fmt;

/// The template of a path, `/chats/{chat-id}/messages`, or of a whole address.
#[derive(Debug)]
pub(crate) struct Pattern {
    template: String,
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Text(String),
    /// Part of a segment, or several segments.
    Placeholder {
        name: String,
        segments: bool,
    },
}

/// What stands in the place of each placeholder.
pub(crate) type Arguments = Vec<(String, String)>;

/// A path in the one spelling in which paths are compared: without a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Path(String);

impl Path {
    pub(crate) fn new(path: &str) -> Self {
        let segments = path.trim_end_matches('/').split('/');
        Self(segments.map(|segment| encode::segment(&decode(segment))).collect::<Vec<_>>().join("/"))
    }

    pub(crate) fn segments(&self) -> impl Iterator<Item = &str> {
        self.0.split('/').filter(|segment| !segment.is_empty())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Pattern {
    pub(crate) fn new(template: &str) -> Self {
        let path = template.split('?').next().unwrap_or_default().trim_end_matches('/');
        let part = |part| match part {
            path_template::Part::Text(text) | path_template::Part::Open(text) => Part::Text(encode::template(text)),
            path_template::Part::Placeholder { name, segments } => Part::Placeholder { name: name.to_owned(), segments },
        };
        let parts = path_template::parts(path).map(part).collect();
        Self { template: template.to_owned(), parts }
    }

    pub(crate) fn template(&self) -> &str {
        &self.template
    }

    /// How much of the path the template spells out: of two that fit, the one with more is meant.
    pub(crate) fn spelled_out(&self) -> usize {
        self.parts.iter().map(|part| if let Part::Text(text) = part { text.len() } else { 0 }).sum()
    }

    /// The arguments of a path that it describes.
    pub(crate) fn arguments(&self, path: &Path) -> Option<Arguments> {
        let mut found = Vec::new();
        fits(&self.parts, &path.0, &mut found).then(|| {
            found.reverse();
            found
        })
    }
}

/// Whether the parts describe the path, whatever the case of names in it. The arguments are in reverse.
fn fits(parts: &[Part], path: &str, found: &mut Arguments) -> bool {
    match parts {
        [] => path.is_empty(),
        [Part::Text(text), rest @ ..] => {
            path.get(..text.len()).is_some_and(|start| start.eq_ignore_ascii_case(text)) && fits(rest, &path[text.len()..], found)
        }
        [Part::Placeholder { name, segments }, rest @ ..] => {
            let most = if *segments { path.len() } else { path.find('/').unwrap_or(path.len()) };
            let end = (1..=most).rev().find(|&end| fits(rest, &path[end..], found));
            found.extend(end.map(|end| (name.clone(), decode(&path[..end]))));
            end.is_some()
        }
    }
}
