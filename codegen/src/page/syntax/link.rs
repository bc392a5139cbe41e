//! A link as a page writes it. Knows no target.

use crate::span::Spanned;

/// The written target of a link (`../resources/chat.md#properties`) and where the link stands.
pub type Link = Spanned<String>;

/// Whether a target is a relative path: not an address, not a path from the root of a site, not a fragment alone.
pub(crate) fn is_file(target: &str) -> bool {
    !(target.is_empty() || target.starts_with(['/', '#', '?', '\\']) || target.contains(':'))
}
