//! From pages to operations: URL forms, bodies, results. Knows the types that are already there, no example calls.

pub(crate) mod bind;
pub(crate) mod body;
pub(crate) mod draft;
pub(crate) mod evidence;
pub(crate) mod given_back;
pub(crate) mod keyless;
pub(crate) mod navigation;
pub(crate) mod operation;
pub(crate) mod outcome;
pub(crate) mod plan;
pub(crate) mod preference;
pub(crate) mod responses;

use crate::diag::Findings;
use crate::resolve::context::Context;
use crate::resolve::operations::draft::Operation;
use crate::resolve::operations::plan::Plan;
use crate::resolve::types::collect::Defined;
use crate::resolve::types::draft::Model;

/// Completes types by what their operations show: binds, the number of navigation properties, and what tables without a key leave out.
pub(crate) fn complete(
    context: &Context<'_, '_>,
    defined: &Defined<'_>,
    plans: &[Plan<'_>],
    operations: &[Operation],
    models: &mut [Model],
    findings: &mut Findings,
) {
    bind::add(context, defined, plans, operations, models, findings);
    navigation::number(plans, operations, models, findings);
    keyless::add(context, defined, plans, operations, models, findings);
}
