//! The JSON in HTML comments that tells what the next block is. Knows the keys of the format, not what becomes of them.

use super::json::Node;
use crate::source::{Span, Spanned};

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockType {
    /// An example request.
    Request,
    /// The response to one.
    Response,
    /// The JSON representation of a type.
    Resource,
    /// An example object.
    Example,
    /// Code samples.
    Samples,
    /// A permission table.
    Permissions,
    /// Not for tools.
    Ignored,
    /// `"type": "#page.annotation"`: about the page as a whole.
    Page,
}

/// An annotation.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    /// What the block is.
    pub block: BlockType,
    /// `name`: one or several.
    pub names: Vec<Spanned<String>>,
    /// `sampleKeys`.
    pub sample_keys: Vec<Spanned<String>>,
    /// `truncated`.
    pub truncated: bool,
    /// `@odata.type` (also spelled `@type`), without `#`, and out of `Collection(…)`.
    pub odata_type: Option<Spanned<String>>,
    /// `isCollection`, or `Collection(…)` in `@odata.type`.
    pub is_collection: bool,
    /// `baseType`; absent where null or empty.
    pub base_type: Option<Spanned<String>>,
    /// `keyProperty`.
    pub key_property: Option<Spanned<String>>,
    /// `openType`.
    pub open_type: bool,
    /// `isAbstract` or `abstract`.
    pub is_abstract: bool,
    /// `optionalProperties`.
    pub optional_properties: Vec<Spanned<String>>,
    /// The whole object, for keys not named here.
    pub node: Node,
    /// The comment, `<!--` and `-->` included.
    pub span: Span,
}
