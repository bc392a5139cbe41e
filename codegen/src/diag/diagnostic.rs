//! Owns [`Diagnostic`], one thing that is wrong with a page, where, and what to write instead. Knows positions, not pages.

use crate::diag::code::{Code, Severity};
use crate::diag::fix::{Edit, Fix};
use crate::span::Span;
use crate::standards::nearest::Near;

/// A place in a page and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The offending bytes.
    pub span: Span,
    /// A few words printed after the excerpt; may be empty.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding it is; carries the severity.
    pub code: Code,
    /// One sentence without a final full stop, with the names concerned in backticks.
    pub message: String,
    /// Where; `None` for findings about a folder as a whole, which name it in the message.
    pub at: Option<Label>,
    /// Related places, such as the first of two contradicting definitions.
    pub also: Vec<Label>,
    /// What to write instead, or what was used in its place.
    pub help: String,
    /// The edits that repair it, where they are known.
    pub fix: Option<Fix>,
    /// Whether a level makes an error of it.
    pub denied: bool,
}

impl Diagnostic {
    /// A finding at `span`, with the general help of its code.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        let at = Some(Label { span, text: String::new() });
        Self { code, message: message.into(), at, also: Vec::new(), help: code.help().into(), fix: None, denied: false }
    }

    /// A finding without a place.
    pub fn general(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), at: None, also: Vec::new(), help: code.help().into(), fix: None, denied: false }
    }

    /// Puts a few words after the excerpt.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        if let Some(at) = &mut self.at {
            at.text = text.into();
        }
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Self {
        self.also.push(Label { span, text: text.into() });
        self
    }

    /// Replaces the general help by one for this case.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = text.into();
        self
    }

    /// Asks whether a near name was meant, and offers it in place of `wrong`, which stands once in `span`.
    #[must_use]
    pub(crate) fn did_you_mean(mut self, span: Span, wrong: &str, near: Option<Near<'_>>) -> Self {
        if let Some(near) = near {
            self.help = format!("did you mean `{}`? If not, {}", near.name, self.help);
            self.fix = Some(Fix { edits: vec![Edit { span, old: wrong.to_owned(), new: near.name.to_owned() }], certain: false });
        }
        self
    }

    /// The same for a name of which there is a fixed number: one that differs by a letter is certain.
    #[must_use]
    pub(crate) fn did_you_mean_one_of(self, span: Span, wrong: &str, near: Option<Near<'_>>) -> Self {
        let mut found = self.did_you_mean(span, wrong, near);
        if let (Some(fix), Some(near)) = (&mut found.fix, near) {
            fix.certain = near.is_slip;
        }
        found
    }

    /// Offers the edit that says what was understood anyway: it is certain.
    #[must_use]
    pub(crate) fn repaired_by(mut self, span: Span, old: &str, new: &str) -> Self {
        let edit = Edit { span, old: old.to_owned(), new: new.to_owned() };
        self.fix.get_or_insert(Fix { edits: Vec::new(), certain: true }).edits.push(edit);
        self
    }

    /// Whether it is an error or a warning.
    pub fn severity(&self) -> Severity {
        if self.denied { Severity::Error } else { self.code.severity() }
    }
}
