//! Owns [`DocumentedOperation`], what a generated crate lends of an operation without its type: what its page says, the documented exchanges, and
//! the types of its bodies. It must not know requests that came.

use super::compare::{DeviationKind, Finding, Shape, findings};
use crate::decode::Decode as _;
use crate::error::Error;
use crate::example::file;
use crate::model::Model;
use crate::operation::Operation;
use crate::page::Single;
use crate::permissions::Info;
use crate::read::from_slice;
use crate::slot::Element;
use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};
use std::fmt;

/// An operation in the table of a generated crate: a request is found and a response is read without naming the type of the operation.
pub struct DocumentedOperation {
    info: Info,
    /// The names of the files of its exchanges, with blanks between them.
    exchanges: &'static str,
    body: TakenBody,
    parameters: &'static [DocumentedParameter],
    read: ReadResponse,
}

/// Reads the JSON of an object and lends it.
type ReadObject = fn(&[u8], &mut dyn FnMut(&dyn Model));

/// Is lent the result of a response, if it is an object.
type Lent<'t> = dyn FnMut(Result<Option<&dyn Model>, &Error>) + 't;

/// Reads a response and lends the result.
type ReadResponse = fn(Response<Bytes>, &mut Lent<'_>);

/// A type of bodies of requests.
#[doc(hidden)]
pub trait DocumentedBody {
    #[doc(hidden)]
    const TAKEN: TakenBody;
}

impl<M: Model + Default> DocumentedBody for M {
    const TAKEN: TakenBody = TakenBody::Object(read_object::<M>);
}

impl DocumentedBody for Bytes {
    const TAKEN: TakenBody = TakenBody::Bytes;
}

/// What a request carries, apart from parameters.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum TakenBody {
    /// Nothing.
    None,
    /// Bytes.
    Bytes,
    /// An object.
    Object(ReadObject),
}

/// A parameter in the body of an operation.
pub struct DocumentedParameter {
    name: &'static str,
    read: ReadObject,
}

/// What a response was read into.
pub(crate) enum Understood {
    /// A result, with what is wrong with it.
    Findings(Vec<Finding>),
    /// A result that is not an object of a documented type.
    Untyped,
    /// An error of the service, as its status says.
    Refused,
    /// A success without the result, and why.
    Undecodable(String),
}

impl DocumentedOperation {
    /// The operation, with the names of its exchanges.
    #[doc(hidden)]
    pub const fn new<O: Operation>(exchanges: &'static str) -> Self {
        Self { info: O::INFO, exchanges, body: TakenBody::None, parameters: &[], read: read_response::<O> }
    }

    /// The same, with that type as its body.
    #[doc(hidden)]
    pub const fn body<B: DocumentedBody>(self) -> Self {
        Self { body: B::TAKEN, ..self }
    }

    /// The same, with parameters in its body.
    #[doc(hidden)]
    pub const fn parameters(self, parameters: &'static [DocumentedParameter]) -> Self {
        Self { parameters, ..self }
    }

    /// What its page says.
    pub const fn info(&self) -> Info {
        self.info
    }

    /// The texts of its exchanges: the files in the folder of the crate.
    pub(crate) fn exchanges(&self, folder: &str) -> impl Iterator<Item = file::Documented> {
        self.exchanges.split(' ').filter(|name| !name.is_empty()).map(move |name| {
            let text = file::read(folder, name);
            file::Documented::parse(&text).unwrap_or_else(|error| panic!("the documented exchange {name}: {error}"))
        })
    }

    /// Reads a response, and finds what its body has that is not documented. The shape is that of a documented body.
    pub(crate) fn understand(&self, response: Response<Bytes>, json: Option<&Value>, shape: Option<&Shape>) -> Understood {
        let mut understood = Understood::Untyped;
        (self.read)(response, &mut |result| {
            understood = match (result, json) {
                (Ok(Some(model)), Some(json)) => Understood::Findings(findings(Some(model), json, shape)),
                (Ok(_), _) => Understood::Untyped,
                (Err(error), _) if error.api().is_some() => Understood::Refused,
                (Err(error), _) => Understood::Undecodable(error.to_string()),
            };
        });
        understood
    }

    /// Whether it takes a JSON object.
    pub(crate) fn takes_json(&self) -> bool {
        matches!(self.body, TakenBody::Object(_)) || !self.parameters.is_empty()
    }

    /// Whether a request makes no sense without a body.
    pub(crate) fn needs_body(&self) -> bool {
        !matches!(self.body, TakenBody::None)
    }

    /// Whether it takes bytes, whatever they are.
    pub(crate) fn takes_bytes(&self) -> bool {
        matches!(self.body, TakenBody::Bytes)
    }

    /// What is not documented in the JSON object that a request carries.
    pub(crate) fn findings_in(&self, body: &Map<String, Value>) -> Vec<Finding> {
        let mut found = Vec::new();
        let mut rest = Map::new();
        for (name, value) in body {
            match self.parameters.iter().find(|parameter| parameter.name == name) {
                Some(parameter) => found.extend(parameter.findings_in(value)),
                None => drop(rest.insert(name.clone(), value.clone())),
            }
        }
        match self.body {
            TakenBody::Object(read) => {
                let rest = Value::Object(rest);
                read(rest.to_string().as_bytes(), &mut |model| found.extend(findings(Some(model), &rest, None)));
            }
            _ => found.extend(rest.iter().filter(|(name, _)| !name.contains('@')).map(|(name, value)| {
                let mut pointer = String::new();
                crate::misfit::point(&mut pointer, name);
                Finding::new(DeviationKind::PropertyUndocumented, pointer, "nothing", value)
            })),
        }
        found
    }
}

impl DocumentedParameter {
    /// A parameter whose values have that type.
    #[doc(hidden)]
    pub const fn new<T: Element>(name: &'static str) -> Self {
        Self { name, read: read_object::<Single<T>> }
    }

    fn findings_in(&self, value: &Value) -> Vec<Finding> {
        let wrapped = serde_json::json!({ "value": value });
        let mut found = Vec::new();
        (self.read)(wrapped.to_string().as_bytes(), &mut |model| found.extend(findings(Some(model), &wrapped, None)));
        let mut start = String::new();
        crate::misfit::point(&mut start, self.name);
        for finding in &mut found {
            finding.pointer.replace_range(.."/value".len(), &start);
        }
        found
    }
}

fn read_response<O: Operation>(response: Response<Bytes>, then: &mut Lent<'_>) {
    match O::decode(response) {
        Ok(result) => then(Ok(result.as_model())),
        Err(error) => then(Err(&error)),
    }
}

/// Only malformed JSON is an error, and it was read before.
fn read_object<M: Model + Default>(json: &[u8], then: &mut dyn FnMut(&dyn Model)) {
    let mut model = M::default();
    if from_slice(&mut model, json).is_ok() {
        then(&model);
    }
}

impl fmt::Debug for DocumentedOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentedOperation").field("info", &self.info).field("exchanges", &self.exchanges).finish_non_exhaustive()
    }
}

impl fmt::Debug for DocumentedParameter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentedParameter").field("name", &self.name).finish_non_exhaustive()
    }
}

/// `path: [exchanges] {body} (parameters);` for each operation: the table of a generated crate.
#[doc(hidden)]
#[macro_export]
macro_rules! documented_operations {
    ($(
        $(#[$condition:meta])*
        $operation:ty: [$exchanges:literal] $({$body:ty})? $(($($name:literal: $parameter:ty),*))?;
    )*) => {
        pub(super) const OPERATIONS: &[$crate::testing::DocumentedOperation] = &[$(
            $(#[$condition])*
            $crate::testing::DocumentedOperation::new::<$operation>($exchanges)
                $(.body::<$body>())?
                $(.parameters(&[$($crate::testing::DocumentedParameter::new::<$parameter>($name)),*]))?,
        )*];
    };
}
