//! The table of all operations with their documented exchanges and the types of their bodies: what a fake service and the check of a service
//! need. Knows what there is, not what is done with it.

use crate::api::{Body, Operation, OperationId, Setter, Target};
use crate::emit::context::Context;
use crate::emit::examples::exchange::file_stem;
use crate::emit::text::condition::predicate;
use crate::emit::text::names::Scope;
use crate::emit::text::source::Source;

/// Beside `runtime.rs`, which declares it.
pub(crate) const PATH: &str = "src/runtime/operations.rs";

/// Its declaration.
pub(crate) const MODULE: &str = "#[cfg(feature = \"testing\")]\n#[path = \"runtime/operations.rs\"]\nmod operations;\n";

pub(crate) fn file(context: &Context) -> String {
    let docs = ["The operations with their documented exchanges, for a fake service and for the check of a service.".to_owned()];
    let rows: String = (0..context.api.operations.len()).map(|at| row(context, OperationId(at))).collect();
    let imports = "#[allow(unused_imports, reason = \"not every API uses all types\")]\nuse crate::runtime::prelude::*;";
    let table = format!("::codegen_runtime::documented_operations! {{\n{rows}}}");
    Source::new(None).docs(&docs).text(imports).text(&table).into_text()
}

/// `path: [exchanges] {body} (parameters);`
fn row(context: &Context, id: OperationId) -> String {
    let operation = &context.api.operations[id.0];
    let condition = match predicate(context.api, &operation.condition) {
        always if always == "all()" => String::new(),
        condition => format!("    #[cfg({condition})]\n"),
    };
    let stem = file_stem(&operation.page);
    let exchanges = operation.examples.iter().map(|example| format!("{stem}.{}", example.number)).collect::<Vec<_>>().join(" ");
    let scope = Scope::new(&[], false);
    let body = match operation.body {
        Body::None => String::new(),
        Body::Bytes => " {Bytes}".to_owned(),
        Body::Model(ty) => format!(" {{{}}}", context.bare(ty, &scope)),
    };
    let parameters = parameters(context, operation, &scope);
    format!("{condition}    crate::{}: [{exchanges:?}]{body}{parameters};\n", context.operation_path(id))
}

fn parameters(context: &Context, operation: &Operation, scope: &Scope) -> String {
    let parameter = |setter: &Setter| match &setter.target {
        Target::Parameter(name) => Some(format!("{name:?}: {}", context.held(setter.ty, scope))),
        _ => None,
    };
    let parameters: Vec<String> = operation.setters.iter().filter_map(parameter).collect();
    if parameters.is_empty() { String::new() } else { format!(" ({})", parameters.join(", ")) }
}
