//! From classified blocks to the fields of a page. Knows one page at a time.

pub(crate) mod base;
pub(crate) mod body;
pub(crate) mod defaults;
pub(crate) mod deployments;
pub(crate) mod derived;
pub(crate) mod enums;
pub(crate) mod examples;
pub(crate) mod forms;
pub(crate) mod levels;
pub(crate) mod message;
pub(crate) mod operation;
pub(crate) mod parameters;
pub(crate) mod permission_rows;
pub(crate) mod permissions;
pub(crate) mod representation;
pub(crate) mod resource;
pub(crate) mod response;
pub(crate) mod samples;
pub(crate) mod table;
pub(crate) mod text;
pub(crate) mod translated;
