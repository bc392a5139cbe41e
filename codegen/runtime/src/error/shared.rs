//! Owns an error that several operations or requests fail with. It must not know which.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// One error for all of them. It says what the error says, and has its source.
#[derive(Clone, Debug)]
pub(crate) struct Shared(pub(crate) Arc<dyn Error + Send + Sync>);

impl From<Box<dyn Error + Send + Sync>> for Shared {
    fn from(error: Box<dyn Error + Send + Sync>) -> Self {
        Self(error.into())
    }
}

impl fmt::Display for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for Shared {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}
