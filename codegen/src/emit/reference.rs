//! How docs refer to items and to pages, and how they begin. Knows paths and titles, not what is said of them.

use super::Context;
use super::markdown::code;
use crate::api::{Docs, ModelId, OperationId};

impl Context<'_> {
    pub(super) fn model_link(&self, id: ModelId) -> String {
        format!("[`{}`]({})", self.api.models[id.0].rust.name, Self::link_target(&self.model_path(id)))
    }

    pub(super) fn operation_link(&self, id: OperationId) -> String {
        let path = self.operation_path(id);
        format!("[`{path}`]({})", Self::link_target(&path))
    }

    /// The page as a link where its address is known.
    pub(super) fn page_link(&self, page: &str, url: Option<&str>) -> String {
        match url {
            Some(url) => format!("[{}]({url})", code(page)),
            None => code(page),
        }
    }

    /// The summary and the rest as two sections; nothing where the page says nothing.
    pub(super) fn opening(&self, docs: &Docs) -> Vec<Vec<String>> {
        match self.summary(docs) {
            Some((summary, rest)) => vec![summary, self.markdown(&rest)],
            None => vec![self.markdown(docs)],
        }
    }
}
