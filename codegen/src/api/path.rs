//! Owns the place of an item in the generated crate. It must not know the item.

/// Where an item stands in the generated crate.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustPath {
    /// Modules from the crate root (operations) or from `models` (types), as identifiers.
    pub modules: Vec<String>,
    /// The type's identifier.
    pub name: String,
}
