//! The tests of `codegen/runtime`, with models as the generator writes them. They must not know the generator.

mod sample;

mod conversions;
mod examples;
mod model_traits;
mod polymorphic_places;
mod reading;
mod requests;
mod responses;
mod round_trips;
mod scalars;
mod sets_of_flags;
#[cfg(feature = "client")]
mod sending;
