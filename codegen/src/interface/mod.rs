//! Owns the Rust interface of a generated crate as data: what a program that uses it can name, and what that is on the wire. It must not know
//! how two of them are compared.

mod of_api;
mod read;
mod write;

pub use of_api::of_api;
pub use read::read;
pub use write::manifest;

use std::collections::BTreeMap;

/// The version of the manifest's form. It grows with a change that a reader has to know of; new keys do not change it.
pub const MANIFEST_VERSION: u64 = 1;

/// All that a program can name of a generated crate, besides the runtime.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// The cargo features of the areas, sorted.
    pub features: Vec<String>,
    /// The items, sorted by path.
    pub items: Vec<Item>,
}

/// An item with a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its path in the crate: `chat::Get`, `models::Chat`.
    pub path: String,
    /// What it is.
    pub kind: ItemKind,
    /// The page that documents it.
    pub page: String,
    /// What it is outside of Rust: the method and the URLs of an operation, the qualified name of a type, the value of a constant.
    pub wire: String,
    /// The features that compile it, any of them; empty for all.
    pub features: Vec<String>,
    /// What an operation gives.
    pub result: Option<String>,
    /// The properties of the body that must be given, by their names on the wire.
    pub required: Vec<String>,
    /// The sets of scopes that suffice, by permission type; no entry where nothing is known, an empty list where the type is not supported.
    pub permissions: BTreeMap<String, Vec<Vec<String>>>,
    /// What is in it.
    pub members: Vec<Member>,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// A struct that implements `Operation`.
    Operation,
    /// A struct that implements `Model`.
    Model,
    /// The enum over a model and the types derived from it.
    Polymorphic,
    /// An enum of values.
    Enumeration,
    /// A constant.
    Constant,
}

/// Something in an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// What it is.
    pub kind: MemberKind,
    /// Its identifier.
    pub name: String,
    /// The parameters of a function; the type of a field or of what a variant holds, under the name of the wire.
    pub parameters: Vec<Parameter>,
    /// What it is on the wire: a method and a URL, a header, a property, a value.
    pub wire: String,
    /// Whether it must be given.
    pub required: bool,
    /// The features that compile it, any of them; empty for those of the item.
    pub features: Vec<String>,
}

/// What a member is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MemberKind {
    /// Makes an operation.
    Constructor,
    /// Sets something of an operation.
    Setter,
    /// A public field of a model.
    Field,
    /// A variant of an enum.
    Variant,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// What it stands for on the wire: `chat-id`. Its Rust name does not matter to callers.
    pub name: String,
    /// Its type: `impl Display`.
    pub ty: String,
}

impl ItemKind {
    /// All, with their words.
    const ALL: [(Self, &'static str); 5] = [
        (Self::Operation, "operation"),
        (Self::Model, "model"),
        (Self::Polymorphic, "polymorphic enum"),
        (Self::Enumeration, "enumeration"),
        (Self::Constant, "constant"),
    ];

    /// The word for it.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }

    fn from_word(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, word)| *word == text).map(|(kind, _)| *kind)
    }
}

impl MemberKind {
    /// All, with their words.
    const ALL: [(Self, &'static str); 4] =
        [(Self::Constructor, "constructor"), (Self::Setter, "setter"), (Self::Field, "field"), (Self::Variant, "variant")];

    /// The word for it.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }

    /// Whether it is a function.
    pub(crate) fn is_called(self) -> bool {
        matches!(self, Self::Constructor | Self::Setter)
    }

    fn from_word(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, word)| *word == text).map(|(kind, _)| *kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::testing::everything;

    #[test]
    fn what_is_written_is_read_again() {
        let interface = of_api(&everything());
        assert!(interface.items.len() > 10);
        assert_eq!(read(&manifest(&everything())), Ok(interface));
    }

    #[test]
    fn a_manifest_without_an_interface_is_refused() {
        assert!(read(&serde_json::json!({ "operations": [] })).is_err_and(|message| message.contains("`interface`")));
    }
}
