//! The tests of the runtime, with models as the generator writes them. They must not know the generator.

#![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
#![allow(unreachable_pub, reason = "the macros define what users of a crate reach")]

mod sample;

#[cfg(feature = "client")]
mod act;
mod any_text;
#[cfg(feature = "serve")]
mod arguments;
#[cfg(feature = "azure")]
mod azure;
#[cfg(feature = "client")]
mod batching;
#[cfg(feature = "blocking")]
mod blocking;
mod changes;
mod choosing_scopes;
mod conversions;
#[cfg(feature = "client")]
mod deciding;
mod dictionaries;
#[cfg(feature = "client")]
mod downloading;
#[cfg(feature = "client")]
mod dropping;
mod examples;
#[cfg(feature = "testing")]
mod fake_service;
#[cfg(feature = "client")]
mod full_responses;
#[cfg(feature = "client")]
mod identifiers;
#[cfg(feature = "client")]
mod large_bodies;
#[cfg(feature = "client")]
mod middleware;
mod model_traits;
#[cfg(feature = "client")]
mod monitoring;
mod multipart;
#[cfg(feature = "notifications")]
mod notifying;
mod odata_options;
#[cfg(feature = "client")]
mod odd_json;
#[cfg(feature = "client")]
mod orders;
#[cfg(feature = "client")]
mod paging;
mod patching;
mod polymorphic_places;
#[cfg(feature = "client")]
mod raw;
mod reading;
#[cfg(feature = "client")]
mod recorded;
#[cfg(feature = "client")]
mod request_options;
mod requests;
mod requiring;
mod responses;
#[cfg(feature = "client")]
mod retrying;
mod round_trips;
mod scalars;
#[cfg(feature = "client")]
mod script;
#[cfg(feature = "client")]
mod secrets;
#[cfg(feature = "client")]
mod sending;
mod sets_of_flags;
#[cfg(feature = "client")]
mod settings;
#[cfg(feature = "client")]
mod streamed_bodies;
#[cfg(feature = "client")]
mod time_limits;
#[cfg(feature = "client")]
mod timers;
#[cfg(feature = "client")]
mod uploading;
mod zones;
