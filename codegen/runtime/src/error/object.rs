//! Owns the error object of OData, `{"error": {…}}`. It must not know the response that contains it.

use super::super::model::{Meta, Model};
use super::super::open_map::OpenMap;
use super::super::property::Property;
use super::super::slot::{Field, Ref, Slot};

macro_rules! object {
    ($(#[$doc:meta])* $name:ident { $( $(#[$about:meta])* $index:literal $field:ident: $type:ty = $property:literal, )* }) => {
        $(#[$doc])*
        #[derive(Default)]
        pub struct $name {
            $( $(#[$about])* pub $field: Property<$type>, )*
            /// Everything else.
            pub additional: OpenMap,
        }
        impl Model for $name {
            fn meta(&self) -> &'static Meta {
                &Meta { name: stringify!($name), odata_type: "", properties: &[$($property),*] }
            }
            fn slot(&mut self, index: usize) -> Slot<'_> {
                match index {
                    $( $index => self.$field.slot(), )*
                    _ => Slot::Open(&mut self.additional),
                }
            }
            fn get(&self, index: usize) -> Ref<'_> {
                match index {
                    $( $index => self.$field.get_ref(), )*
                    _ => Ref::Open(&self.additional),
                }
            }
        }
        crate::model!($name);
    };
}

object! {
    /// What a service says about an error.
    ErrorObject {
        /// The error code.
        0 code: String = "code",
        /// The error message.
        1 message: String = "message",
        /// What the error is about.
        2 target: String = "target",
        /// The errors that this one consists of.
        3 details: Vec<ErrorDetail> = "details",
        /// More about the error.
        4 inner_error: Box<InnerError> = "innerError",
        /// The same under the name that some services use.
        5 inner_error_lower: Box<InnerError> = "innererror",
    }
}

object! {
    /// One of the errors that an error consists of.
    ErrorDetail {
        /// The error code.
        0 code: String = "code",
        /// The error message.
        1 message: String = "message",
        /// What the error is about.
        2 target: String = "target",
    }
}

object! {
    /// More about an error than its code.
    InnerError {
        /// An error code, more specific than the outer one.
        0 code: String = "code",
        /// The error message.
        1 message: String = "message",
        /// The identifier of the request.
        2 request_id: String = "request-id",
        /// The identifier that the client gave the request.
        3 client_request_id: String = "client-request-id",
        /// When it happened.
        4 date: String = "date",
        /// The next inner error.
        5 inner_error: Box<InnerError> = "innerError",
    }
}

impl ErrorObject {
    /// More about the error, under either name.
    pub fn inner(&self) -> Option<&InnerError> {
        self.inner_error.as_deref().or(self.inner_error_lower.as_deref())
    }
}
