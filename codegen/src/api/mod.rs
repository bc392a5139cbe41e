//! The resolved API: what `resolve` decides and `emit` prints. Every Rust name is final here; nothing points back into a page but text and lines.

mod manifest;

pub use manifest::manifest;

use crate::prose::Prose;
use std::collections::BTreeMap;

/// A whole documented API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// Origin and version prefix (`https://graph.microsoft.com/v1.0`), if the examples show one.
    pub base_url: Option<String>,
    /// Where the service runs, the default among them, as a page lists it.
    pub deployments: Vec<Deployment>,
    /// The product areas, sorted by feature.
    pub areas: Vec<Area>,
    /// The operations, sorted by Rust path.
    pub operations: Vec<Operation>,
    /// The models, sorted by qualified name.
    pub models: Vec<Model>,
    /// The enumerations, sorted by qualified name.
    pub enums: Vec<Enum>,
    /// The type that the operations of a module are about, where one is named as the module.
    pub subjects: BTreeMap<Vec<String>, ModelId>,
    /// The pages in order, with what became of them.
    pub pages: Vec<PageOutcome>,
}

/// Index into [`Api::models`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelId(pub usize);

/// Index into [`Api::enums`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumId(pub usize);

/// Index into [`Api::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub usize);

/// Index into [`Api::areas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AreaId(pub usize);

/// A deployment of the service: a constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deployment {
    /// The constant's identifier.
    pub rust: String,
    /// Its documented name.
    pub name: String,
    /// Its base URL: its origin and the version prefix of the default base URL.
    pub url: String,
    /// The page that lists it.
    pub page: String,
    /// The address of the page on the web, if known.
    pub page_url: Option<String>,
}

/// A product area: a cargo feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The cargo feature's name.
    pub feature: String,
}

/// When an item is compiled: always, or when any of these areas is on (sorted, never empty).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// Always.
    #[default]
    Always,
    /// With any of these areas.
    AnyOf(Vec<AreaId>),
}

/// Text whose links are resolved.
pub type Docs = Prose<DocLink>;

/// What a link in the docs leads to. A link to a page that is not there has become plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocLink {
    /// A type.
    Model(ModelId),
    /// An enumeration.
    Enum(EnumId),
    /// An operation.
    Operation(OperationId),
    /// A web address.
    Url(String),
}

/// Where an item stands in the generated crate.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RustPath {
    /// Modules from the crate root (operations) or from `models` (types), as identifiers.
    pub modules: Vec<String>,
    /// The type's identifier.
    pub name: String,
}

/// An operation: one struct of the generated crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its path; modules are never empty.
    pub rust: RustPath,
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
    /// The method: `POST`.
    pub method: String,
    /// The forms of its URL, one constructor each; never empty.
    pub forms: Vec<Form>,
    /// What the constructors take after the path arguments.
    pub body: Body,
    /// The properties of the body, by their names on the wire, that the page says must be given.
    pub required: Vec<String>,
    /// Everything else that can be set: documented headers, query options, body parameters.
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
    /// What the holes take, in the order of the URL.
    pub arguments: Vec<Argument>,
}

/// A part of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathPart {
    /// Sent as it is.
    Literal(String),
    /// The form's argument of that index; quoted: inside `'…'`, where quotes are doubled.
    Argument {
        /// Index into [`Form::arguments`].
        index: usize,
        /// Whether single quotes in it are doubled.
        quoted: bool,
    },
}

/// A constructor argument that fills a hole of the URL.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// The parameter's identifier.
    pub rust: String,
    /// The placeholder as documented, without braces: `chat-id`.
    pub placeholder: String,
    /// Its documented type; [`TypeRef::STRING`] where no table has it.
    pub ty: TypeRef,
    /// What it is unless a setter changes it; such an argument is none of the constructor.
    pub default: Option<String>,
    /// What the page says of it.
    pub docs: Docs,
}

/// The request body as a constructor argument.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Body {
    /// None (parameters may still make a body).
    #[default]
    None,
    /// A model.
    Model(TypeRef),
    /// Bytes.
    Bytes,
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
    /// What the page says of it.
    pub docs: Docs,
    /// Whether the page says that it must be given.
    pub required: bool,
}

/// What a setter sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A query option of that name (`$expand`).
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
        /// Whether it is for the request to ask for it, by `Prefer: return=representation`.
        preferred: bool,
    },
    /// A page of a collection (`value`, `@odata.nextLink`); the type is of one element.
    Page(TypeRef),
    /// One value in `{"value": …}`; the type may be a list.
    Value(TypeRef),
    /// Bytes.
    Bytes,
    /// 202: the work goes on, `Location` tells where.
    Accepted,
}

impl Outcome {
    /// The type of what comes back; of an element where that is a page.
    #[must_use]
    pub fn ty(self) -> Option<TypeRef> {
        match self {
            Self::Object(ty) | Self::Optional { ty, .. } | Self::Page(ty) | Self::Value(ty) => Some(ty),
            Self::Nothing | Self::Bytes | Self::Accepted => None,
        }
    }
}

/// A type as Rust sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeRef {
    /// The type of one.
    pub kind: TypeKind,
    /// Whether it is a list.
    pub collection: bool,
}

impl TypeRef {
    /// One string.
    pub const STRING: Self = Self { kind: TypeKind::Primitive(Primitive::String), collection: false };
}

/// A type without its collection flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypeKind {
    /// A primitive.
    Primitive(Primitive),
    /// Exactly this model.
    Model(ModelId),
    /// This model or one of its documented derived types: the enum [`Model::any`].
    Any(ModelId),
    /// An enumeration.
    Enum(EnumId),
    /// Any JSON.
    Json,
}

/// The primitive types (OData CSDL §4.4) that pages use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Primitive {
    String,
    Boolean,
    Byte,
    SByte,
    Int16,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    DateTimeOffset,
    Date,
    TimeOfDay,
    Duration,
    Guid,
    Binary,
    Stream,
}

impl Primitive {
    /// `Edm.String` and so on.
    pub fn edm(self) -> &'static str {
        match self {
            Self::String => "Edm.String",
            Self::Boolean => "Edm.Boolean",
            Self::Byte => "Edm.Byte",
            Self::SByte => "Edm.SByte",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
            Self::Single => "Edm.Single",
            Self::Double => "Edm.Double",
            Self::Decimal => "Edm.Decimal",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
            Self::Date => "Edm.Date",
            Self::TimeOfDay => "Edm.TimeOfDay",
            Self::Duration => "Edm.Duration",
            Self::Guid => "Edm.Guid",
            Self::Binary => "Edm.Binary",
            Self::Stream => "Edm.Stream",
        }
    }
}

/// A permission table, least privileged first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PermissionSet {
    /// When it applies; empty for the only one.
    pub when: String,
    /// Delegated, work or school account.
    pub delegated_work: Access,
    /// Delegated, personal account.
    pub delegated_personal: Access,
    /// Application.
    pub application: Access,
}

/// What one kind of sign-in needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// The page does not say.
    #[default]
    Unknown,
    /// It cannot call the operation.
    NotSupported,
    /// Any one of these; an inner list means all of them together.
    AnyOf(Vec<Vec<String>>),
}

/// A model: one struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The qualified name: `microsoft.graph.chat`.
    pub name: String,
    /// Its path under `models`.
    pub rust: RustPath,
    /// What its page says.
    pub docs: Docs,
    /// The page that defines it; for an inferred model the page of the example.
    pub page: String,
    /// The address of the page on the web, if known.
    pub page_url: Option<String>,
    /// Whether no page defines it, so that it was read off an example.
    pub inferred: bool,
    /// The documented base type's qualified name, whether or not it has a page.
    pub base_name: Option<String>,
    /// The base type, where it is a model.
    pub base: Option<ModelId>,
    /// All documented types below it, direct and indirect, sorted by name.
    pub derived: Vec<ModelId>,
    /// The identifier of the enum over itself and its derived types, beside it in its module; `None` without derived types.
    pub any: Option<String>,
    /// Its properties and those it inherits; the order is that of the slots.
    pub properties: Vec<Property>,
    /// What it holds by names that are not documented, where that is. Such a model has no properties.
    pub entries: Option<Entries>,
    /// The identifier of the open map's field.
    pub open_map: String,
    /// Whether the docs say that it is an open type.
    pub open: bool,
    /// Whether the docs say that it is abstract.
    pub is_abstract: bool,
    /// The area of its page.
    pub area: AreaId,
    /// When it is compiled.
    pub condition: Condition,
    /// The operations that take it as body.
    pub taken_by: Vec<OperationId>,
    /// The operations that return it.
    pub returned_by: Vec<OperationId>,
}

/// The entries of a model that is a dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries {
    /// The field's identifier.
    pub rust: String,
    /// The type of each value; no list.
    pub ty: TypeRef,
}

/// A field of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its name on the wire.
    pub name: String,
    /// The field's identifier.
    pub rust: String,
    /// Its type.
    pub ty: TypeRef,
    /// What the page says of it.
    pub docs: Docs,
    /// What it is.
    pub role: Role,
    /// Whether it can be null, where the page says.
    pub nullable: Option<bool>,
    /// The model whose own pages list it, where that is a base.
    pub inherited_from: Option<ModelId>,
    /// The values that a description lists for a string.
    pub values: Vec<String>,
    /// When it is compiled: narrower than the model only for relationships.
    pub condition: Condition,
}

/// What a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A property.
    Structural,
    /// A relationship to entities of their own.
    Relationship,
    /// `x@odata.bind`: the address of an existing entity to relate to.
    Bind,
}

/// An enumeration: one Rust enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// The qualified name.
    pub name: String,
    /// Its path under `models`.
    pub rust: RustPath,
    /// What its page says.
    pub docs: Docs,
    /// The page that defines it.
    pub page: String,
    /// The address of the page on the web, if known.
    pub page_url: Option<String>,
    /// The properties of that type: a model, and an index into [`Model::properties`]. Not those that a model inherits.
    pub used_by: Vec<(ModelId, usize)>,
    /// Its members in order.
    pub members: Vec<EnumMember>,
    /// Whether a value may be several members at once, joined by commas.
    pub flags: bool,
    /// The identifier of the variant for values that no page documents.
    pub catch_all: String,
    /// The area of its page.
    pub area: AreaId,
    /// When it is compiled.
    pub condition: Condition,
}

/// A variant.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumMember {
    /// The value on the wire.
    pub name: String,
    /// The variant's identifier.
    pub rust: String,
    /// What the page says of it.
    pub docs: Docs,
}

/// A documented exchange.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Counts from 1 within the page.
    pub number: usize,
    /// The heading that tells it apart.
    pub heading: Option<String>,
    /// Line of the request's fence (or of the response's, where there is no request), from 1.
    pub line: usize,
    /// The request as raw HTTP text.
    pub request: Option<String>,
    /// The code that makes it, or why there is none.
    pub call: Result<ExampleCall, LeftOut>,
    /// What the page shows as answers to it.
    pub responses: Vec<ExampleResponse>,
}

/// A documented response.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleResponse {
    /// Line of its fence, from 1.
    pub line: usize,
    /// The status.
    pub status: u16,
    /// The response as raw HTTP text.
    pub text: String,
    /// JSON pointers to the values that do not fit the documented types; or why the response is not tested.
    pub misfits: Result<Vec<String>, LeftOut>,
}

impl Example {
    /// Whether a response with a result is tested.
    pub fn is_answered(&self) -> bool {
        self.responses.iter().any(|response| response.misfits.is_ok() && response.status < 400)
    }
}

/// Why an example is not tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut(pub String);

/// How to build an example request with the typed API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExampleCall {
    /// Index into [`Operation::forms`].
    pub form: usize,
    /// One decoded value for each argument of the form.
    pub arguments: Vec<String>,
    /// The body model.
    pub body: Option<Literal>,
    /// Setters to call: index into [`Operation::setters`].
    pub setters: Vec<(usize, Literal)>,
    /// Query options that the page does not document, by name.
    pub query: Vec<(String, String)>,
    /// Headers that the page does not document, by name.
    pub headers: Vec<(String, String)>,
    /// Members of the body that the page does not document, or documents with another type, by name.
    pub parameters: Vec<(String, serde_json::Value)>,
    /// JSON pointers to the objects in the body that name the type which their place has anyway, or leave out one that is written.
    pub restated: Vec<String>,
}

/// A value as Rust code writes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number as it is spelled.
    Number(String),
    /// A string.
    String(String),
    /// A primitive that is parsed from its spelling: a timestamp, a GUID.
    Parsed(Primitive, String),
    /// A member of an enumeration by index, or an undocumented value.
    Enum(EnumId, Result<usize, String>),
    /// Several members of an enumeration at once by index, or what they cannot spell.
    Flags(EnumId, Result<Vec<usize>, String>),
    /// A list.
    List(Vec<Self>),
    /// A model with its fields by index, and the rest for the open map.
    Model(ModelId, Vec<(usize, Self)>, Vec<(String, serde_json::Value)>),
    /// A model with entries: those by name, and the rest for the open map.
    Dictionary(ModelId, Vec<(String, Self)>, Vec<(String, serde_json::Value)>),
    /// JSON where the type is open.
    Json(serde_json::Value),
}

/// What became of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOutcome {
    /// Its path.
    pub page: String,
    /// The Rust paths that came from it.
    pub items: Vec<String>,
    /// Why nothing did, or what is missing.
    pub note: Option<String>,
}
