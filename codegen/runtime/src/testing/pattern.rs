//! Owns which paths a template describes. It must not know requests.

use crate::encode_path as encode;
use crate::path_template;
use crate::shared::plain::decode;

/// The template of a path, `/chats/{chat-id}/messages`, or of a whole address.
#[derive(Debug)]
pub(super) struct Pattern {
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
pub(super) type Arguments = Vec<(String, String)>;

impl Pattern {
    pub(super) fn new(template: &str) -> Self {
        let path = template.split('?').next().unwrap_or_default();
        let part = |part| match part {
            path_template::Part::Text(text) | path_template::Part::Open(text) => Part::Text(encode::template(text)),
            path_template::Part::Placeholder { name, segments } => Part::Placeholder { name: name.to_owned(), segments },
        };
        let parts = path_template::parts(path).map(part).collect();
        Self { template: template.to_owned(), parts }
    }

    pub(super) fn template(&self) -> &str {
        &self.template
    }

    /// How much of the path the template spells out: of two that fit, the one with more is meant.
    pub(super) fn spelled_out(&self) -> usize {
        self.parts.iter().map(|part| if let Part::Text(text) = part { text.len() } else { 0 }).sum()
    }

    /// The arguments of a path that it describes.
    pub(super) fn arguments(&self, path: &str) -> Option<Arguments> {
        let path = path.split('/').map(|segment| encode::segment(&decode(segment))).collect::<Vec<_>>().join("/");
        let mut found = Vec::new();
        fits(&self.parts, &path, &mut found).then(|| {
            found.reverse();
            found
        })
    }
}

/// Whether the parts describe the path. The arguments are in reverse.
fn fits(parts: &[Part], path: &str, found: &mut Arguments) -> bool {
    match parts {
        [] => path.is_empty(),
        [Part::Text(text), rest @ ..] => path.strip_prefix(text.as_str()).is_some_and(|path| fits(rest, path, found)),
        [Part::Placeholder { name, segments }, rest @ ..] => {
            let most = if *segments { path.len() } else { path.find('/').unwrap_or(path.len()) };
            let end = (1..=most).rev().find(|&end| fits(rest, &path[end..], found));
            found.extend(end.map(|end| (name.clone(), decode(&path[..end]))));
            end.is_some()
        }
    }
}
