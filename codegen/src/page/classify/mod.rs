//! From blocks to roles: what a section is about, what a table or fence holds. Knows shapes and headings, reads no value.

pub(crate) mod member_table;
pub(crate) mod permission_table;
pub(crate) mod section;
pub(crate) mod shape;
pub(crate) mod type_shape;
