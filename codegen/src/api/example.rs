//! Owns documented exchanges, and the values in them as Rust code writes them. It must not know how they are tested.

use crate::api::ids::{EnumId, ModelId};
use crate::standards::http;
use crate::standards::odata::Primitive;
use crate::standards::query_options::OptionMethod;

/// A documented exchange.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Counts from 1 within the page.
    pub number: usize,
    /// The heading that distinguishes it.
    pub heading: Option<String>,
    /// Line of the request's fence (or of the response's, where there is no request), from 1.
    pub line: usize,
    /// The request as raw HTTP text.
    pub request: Option<String>,
    /// The code that makes it, or why there is none.
    pub call: Result<ExampleCall, LeftOut>,
    /// The documented responses to it.
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
    pub fn has_response(&self) -> bool {
        self.responses.iter().any(|response| response.misfits.is_ok() && !http::is_error(response.status))
    }
}

/// Why an example is not tested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut(pub String);

/// How to build an example request with the typed API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExampleCall {
    /// Index into [`Operation::forms`](crate::api::Operation::forms).
    pub form: usize,
    /// One value for each argument of the form, of the argument's type: a scalar or a list of scalars.
    pub arguments: Vec<Literal>,
    /// The body.
    pub body: ExampleBody,
    /// Setters of query options, headers and arguments with a default: index into [`Operation::setters`](crate::api::Operation::setters), and
    /// a value of the setter's type: a scalar or a list of scalars.
    pub options: Vec<(usize, Literal)>,
    /// Setters of parameters: index into [`Operation::setters`](crate::api::Operation::setters), and a value of the setter's type.
    pub parameters: Vec<(usize, Literal)>,
    /// Query options that no setter of the operation sets.
    pub query: Vec<ExampleQuery>,
    /// Undocumented headers, by name.
    pub headers: Vec<(String, String)>,
    /// Members of the body that the page does not document, or documents with another type, by name.
    pub members: Vec<(String, serde_json::Value)>,
    /// JSON pointers to the objects in the body that name a type which their place already has, or leave out a type that the client writes.
    pub restated: Vec<String>,
}

/// How an example sets a query option without a setter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExampleQuery {
    /// By the method for the option, which gives exactly this text.
    Method(&'static OptionMethod, String),
    /// By its name and value.
    Named(String, String),
}

/// The body of an example request, as the constructor takes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum ExampleBody {
    /// None (parameters may still make a body).
    #[default]
    None,
    /// Bytes, which the page writes as text.
    Bytes(String),
    /// An object.
    Object(Object),
}

/// A value as Rust code writes it. It has all that printing needs, so that the type of its place does not matter.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// A value without parts.
    Scalar(Scalar),
    /// A list.
    List(Vec<Self>),
    /// An object of a model.
    Object(Object),
    /// JSON where the type is open.
    Json(serde_json::Value),
}

/// A value without parts: URLs and headers can only hold such values.
#[derive(Clone, Debug, PartialEq)]
pub enum Scalar {
    /// A boolean.
    Bool(bool),
    /// A number as Rust spells it for its type: `2` for an `Int32`, `2.0` for a `Double`.
    Number(String),
    /// A string.
    String(String),
    /// A primitive that is parsed from its spelling: a timestamp, a GUID, a decimal.
    Parsed(Primitive, String),
    /// A member of an enumeration by index, or an undocumented value.
    Enum(EnumId, Result<usize, String>),
    /// Several members of an enumeration at once by index, or what they cannot spell.
    Flags(EnumId, Result<Vec<usize>, String>),
}

/// An object of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    /// Its type.
    pub model: ModelId,
    /// Whether its place takes any type derived from a base.
    pub in_any: bool,
    /// What it holds under documented names.
    pub fields: Fields,
    /// The rest: its additional properties.
    pub rest: Vec<(String, serde_json::Value)>,
}

/// What an object holds under documented names.
#[derive(Clone, Debug, PartialEq)]
pub enum Fields {
    /// Properties: index into [`Model::properties`](crate::api::Model::properties).
    Properties(Vec<(usize, Literal)>),
    /// The entries of a dictionary.
    Entries(Vec<(String, Literal)>),
}

impl From<Scalar> for Literal {
    fn from(scalar: Scalar) -> Self {
        Self::Scalar(scalar)
    }
}

impl From<Object> for Literal {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}
