//! Owns documented exchanges, and the values in them as Rust code writes them. It must not know how they are tested.

use crate::api::{EnumId, ModelId, OptionMethod, Primitive};

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
    /// Index into [`Operation::forms`](crate::api::Operation::forms).
    pub form: usize,
    /// One decoded value for each argument of the form.
    pub arguments: Vec<String>,
    /// The body model.
    pub body: Option<Literal>,
    /// Setters to call: index into [`Operation::setters`](crate::api::Operation::setters).
    pub setters: Vec<(usize, Literal)>,
    /// Query options that no setter of the operation sets.
    pub query: Vec<ExampleQuery>,
    /// Headers that the page does not document, by name.
    pub headers: Vec<(String, String)>,
    /// Members of the body that the page does not document, or documents with another type, by name.
    pub parameters: Vec<(String, serde_json::Value)>,
    /// JSON pointers to the objects in the body that name the type which their place has anyway, or leave out one that is written.
    pub restated: Vec<String>,
}

/// How an example sets a query option that the operation has no setter for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExampleQuery {
    /// By the method for the option, which gives exactly this text.
    Method(&'static OptionMethod, String),
    /// By its name and value.
    Named(String, String),
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
