//! Owns [`Diagnostic`], one thing that is wrong with a page, where, and what to write instead. Knows positions, not pages.

use crate::diag::code::{Code, Severity};
use crate::span::Span;

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
}

impl Diagnostic {
    /// A finding at `span`, with the general help of its code.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        let at = Some(Label { span, text: String::new() });
        Self { code, message: message.into(), at, also: Vec::new(), help: code.help().into() }
    }

    /// A finding without a place.
    pub fn general(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), at: None, also: Vec::new(), help: code.help().into() }
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

    /// Whether it is an error or a warning.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}
