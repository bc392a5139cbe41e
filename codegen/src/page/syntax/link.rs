//! A link as a page writes it. Knows no target.

use crate::span::Spanned;

/// The written target of a link (`../resources/chat.md#properties`) and where the link stands.
pub type Link = Spanned<String>;
