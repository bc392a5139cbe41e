//! Owns [`Operation`], which builds a request and decodes the response. It must not know how either travels.

use super::call::Call;
use super::decode::Decode;
use super::error::Error;
use super::odata::List;
use super::permissions::Info;
use super::property::Property;
use super::required;
use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use serde::Serialize;
use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::mem;

/// An operation of the API with its arguments.
///
/// It does no I/O: it turns into a request, and decodes its result from a response. Any HTTP client can carry them; the feature `client` has
/// one.
///
/// A program can add operations of its own, and send them as those of the crate. For a single request, [`Raw`](super::Raw) is enough.
///
/// ```
/// use codegen_runtime::{Call, Info, Json, Operation};
/// use std::collections::BTreeMap;
///
/// /// Reads a list of tasks.
/// struct GetList(Call);
///
/// impl GetList {
///     fn new(id: &str) -> Self {
///         Self(Call::get("/me/todo/lists/{list-id}", &[&id]))
///     }
/// }
///
/// impl Operation for GetList {
///     type Response = Json<BTreeMap<String, String>>;
///     const INFO: Info = Info::new("todo::GetList\n\n\nGET\n/me/todo/lists/{list-id}");
///     fn call(&mut self) -> &mut Call {
///         &mut self.0
///     }
/// }
///
/// let request = GetList::new("1").with_select("displayName").into_request("https://example.com")?;
/// assert_eq!(request.uri(), "https://example.com/me/todo/lists/1?$select=displayName");
/// # Ok::<(), codegen_runtime::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not an operation",
    note = "an operation is made by a constructor such as `chat::Get::new(id)`; `Raw::get(\"/path\")` makes one that no page documents"
)]
pub trait Operation: Sized {
    /// The result of the operation.
    type Response: Decode;
    /// What its page says about it.
    const INFO: Info = Info::new(Self::FACTS);
    // A text alone is what costs the compiler least; most programs ask few operations for it.
    /// The same as [`Info::new`] takes it. An operation that says nothing counts as one that changes something.
    #[doc(hidden)]
    const FACTS: &'static str = "";

    /// The request that this operation builds. For implementations; programs set what they need by the methods of the operation.
    fn call(&mut self) -> &mut Call;

    /// The request, without a token, for the service at that address.
    ///
    /// # Errors
    ///
    /// [`Error::Misuse`] if an argument is not valid, or if the request lacks what the page calls required ([`Info::required`]). Where the page
    /// is wrong, [`Raw`](super::Raw) sends the request all the same: `Raw::from(operation.call().clone())`.
    fn into_request(self, base_url: &str) -> Result<Request<Bytes>, Error> {
        into_call(self).into_request(base_url).map_err(|error| error.of(Self::INFO.name()))
    }

    /// Whether a response with this status contains the result; any other is an error. For an operation that changes something, a redirect is
    /// not a result, as nothing was changed yet; only `303 See Other` says where the result is.
    fn accepts(status: StatusCode) -> bool {
        let elsewhere = status.is_redirection() && status != StatusCode::SEE_OTHER && Self::INFO.method() != "GET";
        !elsewhere && Self::Response::accepts(status)
    }

    /// The result in a response.
    fn decode(response: Response<Bytes>) -> Result<Self::Response, Error> {
        let result = if Self::accepts(response.status()) { Self::Response::decode(response) } else { Err(Error::from_response(response)) };
        result.map_err(|error| error.of(Self::INFO.name()))
    }

    /// Sets a query option by its name, for those that neither the operation nor this trait has a method for.
    fn with_query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.call().query(name.into(), &value);
        self
    }

    /// Asks for these properties of the result only (`$select`): `"id,subject"` or `["id", "subject"]`.
    ///
    /// This method and those below set the option, whether the page documents it or not.
    fn with_select(self, properties: impl Into<List>) -> Self {
        self.with_query("$select", properties.into())
    }

    /// Asks for related objects along with the result (`$expand`): navigation properties by name, or as [`Expand`](super::odata::Expand) with options of
    /// their own.
    fn with_expand(self, properties: impl Into<List>) -> Self {
        self.with_query("$expand", properties.into())
    }

    /// Asks only for elements that meet the condition (`$filter`): a [`Filter`](super::odata::Filter), or a text in which strings are
    /// [literals](super::odata::literal).
    fn with_filter(self, condition: impl Display) -> Self {
        self.with_query("$filter", condition)
    }

    /// Sorts the elements (`$orderby`): `"subject"` or `["subject", "receivedDateTime desc"]`.
    fn with_order_by(self, properties: impl Into<List>) -> Self {
        self.with_query("$orderby", properties.into())
    }

    /// Asks for at most so many elements (`$top`).
    fn with_top(self, count: u64) -> Self {
        self.with_query("$top", count)
    }

    /// Leaves out so many elements at the start (`$skip`).
    fn with_skip(self, count: u64) -> Self {
        self.with_query("$skip", count)
    }

    /// Asks only for elements that contain these words (`$search`), see [`phrase`](super::odata::phrase).
    fn with_search(self, words: impl Display) -> Self {
        self.with_query("$search", words)
    }

    /// Asks for the number of all elements (`$count=true`), which is in [`Page::count`](super::Page::count). Some services want a
    /// header beside it, which has a setter or is set by [`with_header`](Self::with_header).
    fn with_count(self) -> Self {
        self.with_query("$count", true)
    }

    /// Sets a header that the operation has no setter for.
    fn with_header(mut self, name: &str, value: impl Display) -> Self {
        self.call().header(name, &value);
        self
    }

    /// Sets a property of the body that the operation has no setter for.
    fn with_parameter(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.call().parameter(name.into(), Property::Value(value));
        self
    }
}

/// The request of an operation that needs no more setters.
pub(crate) fn into_call<O: Operation>(mut operation: O) -> Call {
    let mut call = mem::take(operation.call());
    required::check(&mut call, O::INFO);
    call
}

/// `operation!(Post)`: the usual traits of an operation, each a call into its request.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    ($name:ident) => {
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self($crate::support::copy_call(&self.0))
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::support::debug_call(::core::stringify!($name), &self.0, f)
            }
        }
    };
}

/// The same request.
#[doc(hidden)]
pub fn copy_call(call: &Call) -> Call {
    call.clone()
}

/// Prints an operation: its name and its request.
#[doc(hidden)]
pub fn debug_call(name: &str, call: &Call, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(name).field(call).finish()
}

/// The operation that follows a link from a response, such as the one to the next page. One without a server is relative to the
/// base URL, and characters that should have been encoded are. A link to another server than that of the base URL
/// is an error, as that server must not see the token.
#[must_use = "an operation does nothing until it is sent"]
pub struct Follow<R> {
    call: Call,
    response: PhantomData<fn() -> R>,
}

impl<R> Follow<R> {
    /// The operation that gets what is at that address.
    pub fn new(link: &str) -> Self {
        Self { call: Call::to_link(Method::GET, link), response: PhantomData }
    }
}

impl<R: Decode> Operation for Follow<R> {
    type Response = R;
    const INFO: Info = Info::new("Follow\n\n\nGET\n");
    fn call(&mut self) -> &mut Call {
        &mut self.call
    }
}

impl<R> Clone for Follow<R> {
    fn clone(&self) -> Self {
        Self { call: self.call.clone(), response: PhantomData }
    }
}

impl<R> fmt::Debug for Follow<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Follow").field(&self.call).finish()
    }
}
