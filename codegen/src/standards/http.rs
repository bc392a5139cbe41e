//! HTTP methods, and the preference for the object as the result.

use std::fmt;

/// The preference for the object as the result (RFC 7240, section 4.2).
pub(crate) const RETURN_REPRESENTATION: &str = "return=representation";

/// An HTTP method that pages use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Patch,
    Put,
    Delete,
    Head,
    Options,
}

impl Method {
    const ALL: [Self; 7] = [Self::Get, Self::Post, Self::Patch, Self::Put, Self::Delete, Self::Head, Self::Options];

    /// The method of that name, in whatever case.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(name))
    }

    /// As it stands in a request line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
