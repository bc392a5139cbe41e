//! The crate's `lib.rs`: its modules and what is at its root. Knows no operation's inside.

use crate::api::reserved::ENDPOINTS;
use crate::api::{Api, AreaId, Condition};
use crate::emit::context::Context;
use crate::emit::package::front;
use crate::emit::package::front::FirstCalls;
use crate::emit::package::module;
use crate::emit::text::condition::predicate;
use crate::emit::text::layout::Folder;
use crate::emit::text::markdown::joined;
use crate::emit::text::source::{Source, ident, tokens};
use codegen_runtime::source::FEATURES;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn file(context: &Context, operations: &Folder, first: &FirstCalls) -> String {
    let modules = module::modules(context, operations, &Condition::Always);
    Source::new(None)
        .docs(&joined(front::docs(context, first)))
        .comment(
            "Links to items that are compiled out do not resolve. Every link has an explicit target, even where rustdoc could derive it.",
        )
        .group(lints(context))
        .group(support(context))
        .text(&modules)
        .group(exports())
        .group(prelude())
        .group(base_url(context))
        .into_text()
}

/// The modules that hold no operations.
fn support(context: &Context) -> TokenStream {
    let endpoints = (!context.api.deployments.is_empty()).then(|| {
        let name = ident(ENDPOINTS);
        quote!(pub mod #name;)
    });
    quote! {
        #endpoints
        pub mod models;
        pub mod runtime;
    }
}

fn lints(context: &Context) -> TokenStream {
    let areas = (0..context.api.areas.len()).map(|area| tokens(&predicate(context.api, &Condition::AnyOf(vec![AreaId(area)]))));
    let features = FEATURES.iter().map(|feature| feature.name);
    // The compiler warns of letters that look like others. The names are those of the pages.
    let unusual = names(context.api).any(|name| !name.is_ascii());
    let unusual = unusual.then(|| quote!(#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]));
    quote! {
        #![cfg_attr(not(all(#(feature = #features,)* #(#areas),*)), allow(rustdoc::broken_intra_doc_links))]
        #![allow(rustdoc::redundant_explicit_links)]
        #unusual
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![forbid(unsafe_code)]
    }
}

/// The identifiers that come from pages.
fn names(api: &Api) -> impl Iterator<Item = &str> {
    let of_operations = api.operations.iter().flat_map(|operation| {
        let of_forms = operation.forms.iter().flat_map(|form| {
            let arguments = form.arguments.iter().map(|argument| &argument.rust);
            arguments.chain([&form.constructor, &form.body])
        });
        of_forms.chain(operation.setters.iter().map(|setter| &setter.rust))
    });
    let of_models = api.models.iter().flat_map(|model| {
        let variants = model.variants.iter().flat_map(|variant| [&variant.name, &variant.method]);
        model.properties.iter().map(|property| &property.rust).chain(variants)
    });
    let members = api.enums.iter().flat_map(|item| item.members.iter().map(|member| &member.rust));
    let operations = api.operations.iter().map(|operation| &operation.rust);
    let items = operations.chain(api.models.iter().map(|model| &model.rust)).chain(api.enums.iter().map(|item| &item.rust));
    let of_paths = items.flat_map(|path| path.modules.iter().chain([&path.name]));
    of_operations.chain(of_models).chain(members).chain(of_paths).map(String::as_str)
}

/// What `runtime` has for callers.
fn exports() -> TokenStream {
    quote! {
        #[doc(inline)]
        pub use runtime::{
            Accepted, Access, ApiError, Batch, BatchResponses, BatchRun, BatchStep, Binary, Call, Change, Date, Decimal, Decode, DecodeError,
            Dictionary, Duration, Error, ErrorBody, ErrorObject, Flags, Follow, Guid, Info, InvalidText, Json, Lost, Multipart, MultipartPart, NoAccess, OpenMap, Operation,
            Page, Part, PartId, PermissionType, Permissions, Property, Raw, Removed, RequestBody, Required, Single, Throttled, TimeOfDay, Timestamp, TooLarge, Value,
            downcast, etag, misfits, patch, patch_merging, required_scopes, scopes, upcast,
        };
        #[doc(inline)]
        pub use runtime::odata;
        #[cfg(feature = "client")]
        #[doc(inline)]
        pub use runtime::client::{
            AttemptInfo, Body, BoxError, BoxFuture, Builder, Changes, Client, Download, Items, Pages, Polling, Progress, RequestOptions,
            RetryPolicy, Timer, TokenSource, TokioTimer, Transport, TransportError, Upload, UploadState,
        };
        #[cfg(feature = "reqwest")]
        #[doc(inline)]
        pub use runtime::client::ReqwestTransport;
        #[cfg(feature = "blocking")]
        #[doc(inline)]
        pub use runtime::client::{BlockingBody, BlockingClient};
        #[cfg(feature = "azure")]
        #[doc(inline)]
        pub use runtime::client::AzureCredential;
        #[cfg(feature = "notifications")]
        #[doc(inline)]
        pub use runtime::notifications;
        #[cfg(feature = "testing")]
        #[doc(inline)]
        pub use runtime::testing;
    }
}

/// What nearly every program names.
fn prelude() -> TokenStream {
    quote! {
        /// The names that nearly every program needs: `use …::prelude::*`.
        pub mod prelude {
            #[cfg(feature = "client")]
            #[doc(no_inline)]
            pub use crate::Client;
            #[doc(no_inline)]
            pub use crate::{Operation, Property};
        }
    }
}

fn base_url(context: &Context) -> TokenStream {
    let constant = |url: &String| {
        quote! {
            /// The base URL that the documented examples use.
            pub const BASE_URL: &str = #url;
        }
    };
    context.api.base_url.as_ref().map(constant).unwrap_or_default()
}
