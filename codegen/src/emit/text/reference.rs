//! How docs refer to items and to pages. Knows paths and titles, no text about them.

use crate::api::{ModelId, OperationId};
use crate::emit::context::Context;
use crate::emit::text::markdown::{code, link_destination, wrap};
use crate::standards::rust::plain;

impl Context<'_> {
    pub(crate) fn model_link(&self, id: ModelId) -> String {
        ["[`", &self.api.models[id.0].rust.name, "`](", &Self::link_target(&self.model_path(id)), ")"].concat()
    }

    /// `Chat::topic`, the property of that index.
    pub(crate) fn field_link(&self, id: ModelId, index: usize) -> String {
        let model = &self.api.models[id.0];
        let field = plain(&model.properties[index].rust);
        format!("[{}]({}::{field})", code(&format!("{}::{field}", model.rust.name)), Self::link_target(&self.model_path(id)))
    }

    pub(crate) fn operation_link(&self, id: OperationId) -> String {
        let path = self.operation_path(id);
        ["[`", &path, "`](", &Self::link_target(&path), ")"].concat()
    }

    /// The page as a link where its address is known.
    pub(crate) fn page_link(&self, page: &str, url: Option<&str>) -> String {
        match url {
            Some(url) => format!("[{}]({})", code(page), link_destination(url)),
            None => code(page),
        }
    }

    /// Operations as links, in a sentence or, where they are many, in a list of their modules.
    pub(crate) fn operation_links(&self, verb: &str, operations: &[OperationId]) -> Vec<String> {
        if operations.len() <= 3 {
            let links: Vec<String> = operations.iter().map(|&id| self.operation_link(id)).collect();
            return if links.is_empty() { Vec::new() } else { wrap(&format!("{verb} {}.", links.join(", "))) };
        }
        let mut lines = vec![format!("{verb}:"), String::new()];
        for of_module in operations.chunk_by(|a, b| self.modules(*a) == self.modules(*b)) {
            let links = of_module.iter().map(|&id| {
                let name = &self.api.operations[id.0].rust.name;
                format!("[`{name}`]({})", Self::link_target(&self.operation_path(id)))
            });
            let links = links.collect::<Vec<_>>().join(", ");
            let module = self.modules(of_module[0]).join("::");
            lines.extend(item(wrap(&format!("{}: {links}", code(&module)))));
        }
        lines
    }

    fn modules(&self, id: OperationId) -> &[String] {
        &self.api.operations[id.0].rust.modules
    }
}

/// Lines as an item of a list.
fn item(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().enumerate().map(|(index, line)| format!("{}{line}", if index == 0 { "- " } else { "  " }))
}
