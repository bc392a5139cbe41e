//! From bytes to blocks: front matter, markdown, HTML, annotations, JSON, HTTP messages, URL templates. Knows what is written, not what it is for.

pub(crate) mod annotation;
pub(crate) mod comment;
pub(crate) mod context;
pub(crate) mod document;
pub(crate) mod fence;
pub(crate) mod first_line;
pub(crate) mod front_matter;
pub(crate) mod html;
pub(crate) mod http;
pub(crate) mod json;
pub(crate) mod line;
pub(crate) mod link;
pub(crate) mod markdown;
pub(crate) mod note;
pub(crate) mod range;
pub(crate) mod repair;
pub(crate) mod row;
pub(crate) mod tab;
pub(crate) mod template;
pub(crate) mod url_form;
pub(crate) mod zone;
