//! Owns the text of HTML: whatever is not written here is escaped. It must not know what the text is about.

use crate::emit::markdown::visible;

/// A piece of HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// Text; characters that cannot be seen are named.
    pub(crate) fn text(text: &str) -> Self {
        let lines: Vec<String> = text.split('\n').map(|line| escaped(&visible(line))).collect();
        Self(lines.join("\n"))
    }

    /// An element with what is in it.
    pub(crate) fn element(name: &'static str, attributes: &[(&str, &str)], children: impl IntoIterator<Item = Self>) -> Self {
        let Self(mut out) = Self::void(name, attributes);
        children.into_iter().for_each(|Self(child)| out.push_str(&child));
        Self(out + "</" + name + ">")
    }

    /// An element that nothing can be in.
    pub(crate) fn void(name: &'static str, attributes: &[(&str, &str)]) -> Self {
        let attributes = attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escaped(&visible(value))));
        Self(format!("<{name}{}>", attributes.collect::<String>()))
    }

    /// A style or a script of this program.
    pub(crate) fn fixed(name: &'static str, text: &'static str) -> Self {
        Self(format!("<{name}>\n{text}</{name}>"))
    }

    /// A link that leads to a page of the web or to a relative path; anything else is text.
    pub(crate) fn link(target: &str, words: &str) -> Self {
        let is_web = target.starts_with("https://") || target.starts_with("http://");
        let is_path = !target.split('/').next().unwrap_or_default().contains(':') && !target.starts_with('/');
        if is_web || is_path { Self::element("a", &[("href", target)], [Self::text(words)]) } else { Self::text(words) }
    }

    pub(crate) fn into_text(self) -> String {
        self.0
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
