//! Owns what a generated crate says of its API ([`Service`]), and the macro that ties that crate to the runtime. It must not know any API.

/// What a generated crate says of its API. The crate has a type that implements it, and its client has that type as a parameter.
pub trait Service {
    /// The address that the paths of operations begin with; none if no page says it.
    const BASE_URL: Option<&'static str>;
    /// The name that a client gives itself: name and version of the crate.
    const USER_AGENT: &'static str;
    /// The folder of the crate, in which the tests of its documented exchanges find them.
    #[doc(hidden)]
    const FOLDER: &'static str;
    /// The operations of the API, with their documented exchanges.
    #[cfg(feature = "testing")]
    #[doc(hidden)]
    const OPERATIONS: &'static [crate::testing::DocumentedOperation] = &[];
}

/// No service: a client of it needs a base URL.
impl Service for () {
    const BASE_URL: Option<&'static str> = None;
    const USER_AGENT: &'static str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    const FOLDER: &'static str = "";
}

/// The module `runtime` of a generated crate: this crate, with the client of that crate's service.
///
/// The first argument is the version of this crate that the generator wrote for, see `interface!`.
#[doc(hidden)]
#[macro_export]
macro_rules! service {
    ("0.1", base_url: $base_url:expr $(, operations: $operations:path)?) => {
        #[doc(inline)]
        pub use $crate::*;

        /// The API of this crate.
        #[derive(Clone, Copy, Debug)]
        pub enum Api {}

        impl $crate::Service for Api {
            const BASE_URL: ::core::option::Option<&'static str> = $base_url;
            const USER_AGENT: &'static str = ::core::concat!(::core::env!("CARGO_PKG_NAME"), "/", ::core::env!("CARGO_PKG_VERSION"));
            // A build script that writes the client elsewhere says where.
            const FOLDER: &'static str = match ::core::option_env!("CODEGEN_CLIENT") {
                ::core::option::Option::Some(folder) => folder,
                ::core::option::Option::None => ::core::env!("CARGO_MANIFEST_DIR"),
            };
            $(
                #[cfg(feature = "testing")]
                const OPERATIONS: &'static [$crate::testing::DocumentedOperation] = $operations;
            )?
        }

        /// The client, and what it needs.
        #[cfg(feature = "client")]
        pub mod client {
            #[doc(inline)]
            pub use $crate::client::*;

            /// Sends operations to the API of this crate: [`new`](Self::new) makes it, [`builder`](Self::builder) with settings, and
            /// [`send`](Self::send) sends an operation. Cheap to clone.
            ///
            /// ```no_run
            #[doc = ::core::concat!("use ", ::core::env!("CARGO_CRATE_NAME"), "::{Client, Raw};")]
            ///
            #[doc = ::core::concat!("# async fn program() -> Result<(), ", ::core::env!("CARGO_CRATE_NAME"), "::Error> {")]
            /// let client = Client::new("an access token");
            /// // Or any operation of this crate.
            /// let answer = client.send(Raw::get("/me")).await?;
            /// # Ok(())
            /// # }
            /// ```
            pub type Client = $crate::client::Client<super::Api>;
            /// Sets up a [`Client`].
            pub type Builder = $crate::client::Builder<super::Api>;
        }

        /// A fake service for unit tests, without sockets, tokens and network: [`FakeService`](testing::FakeService).
        ///
        /// What a handler can give, and which one a request gets, is in the docs of [`codegen_runtime::testing`].
        ///
        /// ```no_run
        #[doc = ::core::concat!("use ", ::core::env!("CARGO_CRATE_NAME"), "::testing::{FakeService, Reply};")]
        #[doc = ::core::concat!("use ", ::core::env!("CARGO_CRATE_NAME"), "::{Raw, Value};")]
        ///
        #[doc = ::core::concat!("# async fn test() -> Result<(), ", ::core::env!("CARGO_CRATE_NAME"), "::Error> {")]
        /// let service = FakeService::new();
        /// // Or `on::<chat::Get>()`, for any operation of this crate.
        /// let busy = Reply::error(503, "Busy", "Later.");
        /// service.at("GET", "/me").once(busy).always(Value::from("a user"));
        /// let client = service.client();
        ///
        /// assert_eq!(client.send(Raw::get("/me")).await?, "a user");
        /// service.requests()[1].assert_is(Raw::get("/me"));
        /// # Ok(())
        /// # }
        /// ```
        #[cfg(feature = "testing")]
        pub mod testing {
            #[doc(inline)]
            pub use $crate::testing::*;

            /// A fake of the API of this crate.
            pub type FakeService = $crate::testing::FakeService<super::Api>;
        }

        /// The documented API as a service on loopback, and the check of a service against the pages.
        #[cfg(feature = "serve")]
        pub mod serve {
            #[doc(inline)]
            pub use $crate::serve::*;

            /// The program for this API, see [`run`].
            pub fn main() -> ::std::process::ExitCode {
                $crate::serve::run::<super::Api>(::std::env::args_os().skip(1))
            }
        }

        /// The tests of documented exchanges.
        #[doc(hidden)]
        pub mod example {
            pub use $crate::example::*;

            /// Runs an example of a page against the file of its exchange.
            pub fn run(
                page: &str,
                number: u32,
                example: impl ::core::ops::AsyncFnOnce(
                    Exchange,
                ) -> ::core::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>>,
            ) {
                $crate::example::run::<super::Api>(page, number, example);
            }

            /// Tests the documented responses to a request that no example makes.
            pub fn responses<O: $crate::Operation>(page: &str, number: u32) {
                $crate::example::responses::<super::Api, O>(page, number);
            }
        }
    };
    ($other:literal, $($rest:tt)*) => {
        $crate::interface!($other => );
    };
}

/// The items of a generated crate, if it was generated for this version; otherwise a single error.
///
/// A breaking change raises the version here and in `service!`. A manifest that the generator wrote requires the version, too, so that cargo
/// refuses any other; a crate that includes a client has written its manifest itself.
#[doc(hidden)]
#[macro_export]
macro_rules! interface {
    ("0.1" => $($items:tt)*) => { $($items)* };
    ($other:literal => $($items:tt)*) => {
        ::core::compile_error!(::core::concat!(
            "this client was generated for version ",
            $other,
            " of `codegen-runtime`, but the crate depends on version ",
            "0.1",
            ": depend on the version of the runtime that belongs to the generator",
        ));
    };
}
