//! The tests of `codegen/runtime`, with models as the generator writes them. They must not know the generator.

mod sample;

#[cfg(feature = "azure")]
mod azure;
#[cfg(feature = "blocking")]
mod blocking;
mod changes;
mod choosing_scopes;
mod conversions;
mod examples;
mod model_traits;
mod odata_options;
mod patching;
mod polymorphic_places;
mod reading;
#[cfg(feature = "client")]
mod recorded;
mod requests;
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
#[cfg(feature = "client")]
mod settings;
#[cfg(feature = "client")]
mod time_limits;
