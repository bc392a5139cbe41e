//! The tests of the runtime, with models as the generator writes them. They must not know the generator.

#![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
#![allow(unreachable_pub, reason = "the macros define what users of a crate reach")]

mod sample;

mod any_text;
#[cfg(feature = "serve")]
mod arguments;
#[cfg(all(feature = "azure", feature = "testing"))]
mod azure;
#[cfg(feature = "testing")]
mod batching;
#[cfg(all(feature = "blocking", feature = "testing"))]
mod blocking;
mod changes;
mod choosing_scopes;
mod conversions;
#[cfg(feature = "testing")]
mod deciding;
mod dictionaries;
#[cfg(feature = "testing")]
mod documented;
#[cfg(feature = "testing")]
mod downloading;
#[cfg(feature = "testing")]
mod dropping;
mod examples;
#[cfg(feature = "testing")]
mod fake_service;
#[cfg(feature = "testing")]
mod full_responses;
#[cfg(feature = "testing")]
mod identifiers;
mod json_texts;
#[cfg(feature = "testing")]
mod large_bodies;
#[cfg(feature = "testing")]
mod middleware;
mod model_traits;
#[cfg(feature = "testing")]
mod monitoring;
mod multipart;
#[cfg(all(feature = "notifications", feature = "testing"))]
mod notifying;
mod odata_options;
#[cfg(feature = "testing")]
mod odd_json;
#[cfg(feature = "client")]
mod orders;
#[cfg(feature = "testing")]
mod paging;
mod patching;
mod polymorphic_places;
#[cfg(feature = "testing")]
mod raw;
mod reading;
#[cfg(feature = "testing")]
mod request_options;
mod requests;
mod requiring;
mod responses;
#[cfg(feature = "testing")]
mod retrying;
mod round_trips;
mod scalars;
#[cfg(feature = "testing")]
mod secrets;
#[cfg(feature = "testing")]
mod sending;
#[cfg(feature = "testing")]
mod service;
mod sets_of_flags;
#[cfg(feature = "testing")]
mod settings;
#[cfg(feature = "testing")]
mod streamed_bodies;
#[cfg(feature = "testing")]
mod time_limits;
#[cfg(feature = "testing")]
mod timers;
#[cfg(feature = "testing")]
mod traces;
#[cfg(feature = "testing")]
mod uploading;
mod zones;
