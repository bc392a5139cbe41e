//! From blocks to roles: what a page and its sections are about, what a table or fence holds. Knows shapes and headings, reads no value.

pub(crate) mod columns;
pub(crate) mod fence;
pub(crate) mod member_table;
pub(crate) mod page_kind;
pub(crate) mod permission_table;
pub(crate) mod place;
pub(crate) mod section;
pub(crate) mod shape;
pub(crate) mod signs;
pub(crate) mod table;
pub(crate) mod type_shape;
