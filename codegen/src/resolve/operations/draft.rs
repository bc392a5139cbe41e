//! Owns operations while they are put together, each type exactly the documented one. It must not know files, conditions or examples.

use crate::api::{AreaId, Body, Docs, Form, ListStyle, Outcome, PermissionSet, QueryOption, RustPath, Setter, Target, TypeRef};
use crate::standards::http::Method;

/// An operation before its places take derived types too.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) rust: RustPath,
    pub(crate) page: String,
    pub(crate) page_url: Option<String>,
    pub(crate) title: String,
    pub(crate) docs: Docs,
    /// The area of its page.
    pub(crate) area: AreaId,
    pub(crate) method: Method,
    pub(crate) forms: Vec<Form>,
    pub(crate) body: Body,
    /// The properties of the body that the page says must be given.
    pub(crate) required: Vec<String>,
    /// What the client refuses to leave out.
    pub(crate) insisted: Vec<Target>,
    pub(crate) options: Vec<QueryOption>,
    /// The names of all query options that can be set, in the documented order.
    pub(crate) queries: Vec<String>,
    pub(crate) setters: Vec<Setter>,
    pub(crate) outcome: Outcome,
    pub(crate) status: Option<u16>,
    pub(crate) permissions: Vec<PermissionSet>,
}

/// Something that can be set, before it has a method.
#[derive(Clone, Debug)]
pub(crate) struct Settable {
    pub(crate) target: Target,
    pub(crate) ty: TypeRef,
    pub(crate) list: Option<ListStyle>,
    pub(crate) docs: Docs,
    pub(crate) required: bool,
}

impl Settable {
    /// The same with a method of that name.
    pub(crate) fn named(self, rust: String) -> Setter {
        let Self { target, ty, list, docs, required } = self;
        Setter { rust, target, ty, list, docs, required }
    }
}
