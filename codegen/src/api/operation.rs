//! Owns operations: URL forms, arguments, setters, bodies and results. It must not know how they are printed.

use crate::api::area::Condition;
use crate::api::docs::Docs;
use crate::api::example::Example;
use crate::api::ids::AreaId;
use crate::api::path::RustPath;
use crate::api::permissions::PermissionSet;
use crate::api::types::TypeRef;
use crate::standards::http::Method;
use crate::standards::query_options::OptionMethod;

/// An operation: one struct of the generated crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its path; modules are never empty.
    pub rust: RustPath,
    /// The name of its file, without `.rs`; the private module's name too.
    pub file: String,
    /// The page's path relative to the docs folder: `api/chat-post.md`.
    pub page: String,
    /// The address of the page on the web, if known.
    pub page_url: Option<String>,
    /// The page's title.
    pub title: String,
    /// Summary and notes.
    pub docs: Docs,
    /// Its area.
    pub area: AreaId,
    /// When it is compiled.
    pub condition: Condition,
    /// The method.
    pub method: Method,
    /// The forms of its URL, one constructor each; never empty.
    pub forms: Vec<Form>,
    /// What the constructors take after the path arguments.
    pub body: Body,
    /// The properties of the body, by their names on the wire, that the page says must be given.
    pub required: Vec<String>,
    /// What the client refuses to leave out: required, and in all examples.
    pub insisted: Vec<Target>,
    /// The documented system query options. Every operation has a method for each.
    pub options: Vec<QueryOption>,
    /// The names of all query options that can be set, in the documented order.
    pub queries: Vec<String>,
    /// Everything else that can be set: documented headers, other query options, body parameters.
    pub setters: Vec<Setter>,
    /// What comes back.
    pub outcome: Outcome,
    /// The documented success status.
    pub status: Option<u16>,
    /// Permission tables.
    pub permissions: Vec<PermissionSet>,
    /// Documented exchanges.
    pub examples: Vec<Example>,
}

/// One form of an operation's URL.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The constructor's identifier.
    pub constructor: String,
    /// As documented, for people: `/chats/{chat-id}/messages`.
    pub template: String,
    /// The segments.
    pub segments: Vec<Vec<PathPart>>,
    /// Query options that every call of this form has.
    pub query: Vec<(String, Vec<PathPart>)>,
    /// The arguments of its placeholders, in the order of the URL.
    pub arguments: Vec<Argument>,
    /// The identifier of the constructor's parameter for the body, if the operation takes one.
    pub body: String,
}

/// A part of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathPart {
    /// Text that is sent as it is.
    Literal(String),
    /// The form's argument of that index; quoted: inside `'…'`, where quotes are doubled.
    Argument {
        /// Index into [`Form::arguments`].
        index: usize,
        /// Whether single quotes in it are doubled.
        quoted: bool,
    },
}

impl PathPart {
    /// Whether the argument of that index fills it.
    #[must_use]
    pub fn is_argument(&self, of: usize) -> bool {
        matches!(self, Self::Argument { index, .. } if *index == of)
    }
}

/// A constructor argument that stands for a placeholder of the URL.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// The parameter's identifier.
    pub rust: String,
    /// The placeholder as documented, without braces: `chat-id`.
    pub placeholder: String,
    /// Its documented type; [`TypeRef::STRING`] where no table has it.
    pub ty: TypeRef,
    /// How its values are written where it is a list.
    pub list: Option<ListStyle>,
    /// Its value unless a setter changes it. The constructor does not take such an argument.
    pub default: Option<String>,
    /// What the page says of it.
    pub docs: Docs,
}

/// How a URL writes the values of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStyle {
    /// Each as its type is written.
    Literals,
    /// Each in single quotes.
    Quoted,
    /// Each as a string of JSON.
    Json,
}

/// The request body as a constructor argument.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Body {
    /// None (parameters may still make a body).
    #[default]
    None,
    /// A model.
    Model(TypeRef),
    /// Bytes.
    Bytes,
}

/// A documented system query option. It has no setter: a method of the trait `Operation` sets it.
#[derive(Clone, Debug, PartialEq)]
pub struct QueryOption {
    /// Its name as documented.
    pub name: String,
    /// The method that sets it.
    pub method: &'static OptionMethod,
    /// What the page says of it.
    pub docs: Docs,
    /// Whether the page says that it must be given.
    pub required: bool,
}

/// A chained setter.
#[derive(Clone, Debug, PartialEq)]
pub struct Setter {
    /// The method's identifier.
    pub rust: String,
    /// What it sets.
    pub target: Target,
    /// What it takes.
    pub ty: TypeRef,
    /// How the values are written where a URL takes a list.
    pub list: Option<ListStyle>,
    /// What the page says of it.
    pub docs: Docs,
    /// Whether the page says that it must be given.
    pub required: bool,
}

/// What a setter sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A query option of that name (`$format`).
    Query(String),
    /// A header.
    Header(String),
    /// A member of the body object.
    Parameter(String),
    /// An argument of a function in the URL that has a default.
    Argument(String),
}

/// What comes back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing.
    #[default]
    Nothing,
    /// An object of a model.
    Object(TypeRef),
    /// An object of a model, or nothing.
    Optional {
        /// Its type.
        ty: TypeRef,
        /// Whether the request has to ask for it, by `Prefer: return=representation`.
        preferred: bool,
    },
    /// A page of a collection (`value`, `@odata.nextLink`); the type is of one element.
    Page(TypeRef),
    /// One value in `{"value": …}`; the type may be a list.
    Value(TypeRef),
    /// Bytes.
    Bytes,
    /// 202: the work goes on, and `Location` says where to ask for its state.
    Accepted,
}

impl Outcome {
    /// The type of the result, or of one element of a page.
    #[must_use]
    pub fn ty(self) -> Option<TypeRef> {
        match self {
            Self::Object(ty) | Self::Optional { ty, .. } | Self::Page(ty) | Self::Value(ty) => Some(ty),
            Self::Nothing | Self::Bytes | Self::Accepted => None,
        }
    }
}
