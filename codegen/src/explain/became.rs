//! Owns what became of a page in Rust: its operations with constructors and results, its types, its deployments. Decides nothing.

use crate::api::{Api, Body, Enum, Form, Model, Operation, RustPath};
use crate::emit::signature::Signatures;
use crate::explain::permitted::permitted;

/// What became of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Became {
    /// The items that came from it.
    pub items: Vec<Item>,
    /// Why nothing came from it, or what is missing.
    pub note: Option<String>,
}

/// An item of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `operation`, `model`, `enumeration` or `deployment`.
    pub kind: &'static str,
    /// Its path in the crate.
    pub rust: String,
    /// The ways to make an operation: `new(chat_id)`.
    pub constructors: Vec<String>,
    /// What can be set of an operation: `with_top(u64)`, `include_deleted(bool)`.
    pub setters: Vec<String>,
    /// What an operation needs to be allowed, a table each.
    pub permissions: Vec<String>,
    /// What an operation returns.
    pub result: Option<String>,
}

/// What became of the page at `path`.
pub(crate) fn of(api: &Api, path: &str) -> Became {
    let operations = api.operations.iter().filter(|operation| operation.page == path).map(|operation| self::operation(api, operation));
    let models = api.models.iter().filter(|model| model.page == path).map(model);
    let enums = api.enums.iter().filter(|item| item.page == path).map(enumeration);
    let deployments = api.deployments.iter().filter(|deployment| deployment.page == path);
    let deployments = deployments.map(|deployment| plain("deployment", format!("endpoints::{}", deployment.rust)));
    let items = operations.chain(models).chain(enums).chain(deployments).collect();
    let note = api.pages.iter().find(|outcome| outcome.page == path).and_then(|outcome| outcome.note.clone());
    Became { items, note }
}

fn operation(api: &Api, operation: &Operation) -> Item {
    let signatures = Signatures::new(api);
    Item {
        kind: "operation",
        rust: joined("", &operation.rust),
        constructors: operation.forms.iter().map(|form| constructor(operation, form)).collect(),
        setters: signatures.setters(operation),
        permissions: operation.permissions.iter().map(permitted).collect(),
        result: Some(signatures.result(operation)),
    }
}

fn constructor(operation: &Operation, form: &Form) -> String {
    let arguments = form.arguments.iter().filter(|argument| argument.default.is_none()).map(|argument| argument.rust.as_str());
    let body = (operation.body != Body::None).then_some("body");
    format!("{}({})", form.constructor, arguments.chain(body).collect::<Vec<_>>().join(", "))
}

fn model(model: &Model) -> Item {
    plain("model", joined("models", &model.rust))
}

fn enumeration(item: &Enum) -> Item {
    plain("enumeration", joined("models", &item.rust))
}

fn plain(kind: &'static str, rust: String) -> Item {
    Item { kind, rust, constructors: Vec::new(), setters: Vec::new(), permissions: Vec::new(), result: None }
}

/// The path below `root`, or below the crate.
fn joined(root: &str, path: &RustPath) -> String {
    let parts = [root].into_iter().filter(|root| !root.is_empty()).chain(path.modules.iter().map(String::as_str));
    parts.chain([path.name.as_str()]).collect::<Vec<_>>().join("::")
}
