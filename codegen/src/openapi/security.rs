//! Owns permissions as scopes of OAuth 2.0. It must not know what they allow.

use crate::api::{Access, Api};
use crate::openapi::call::Call;
use crate::standards::permission::PermissionType;
use serde_json::{Map, Value, json};
use std::collections::{BTreeSet, HashSet};

/// The endpoints of RFC 6749 §3. Pages do not say where they are; whoever serves the document puts the addresses in.
const AUTHORIZATION: &str = "/oauth2/authorize";
const TOKEN: &str = "/oauth2/token";

/// What the operations require whose pages say nothing: a token of any kind.
pub(crate) fn any() -> Vec<Value> {
    PermissionType::ALL.iter().map(|one| json!({ one.key(): [] })).collect()
}

/// One scheme for each permission type, with all its scopes.
pub(crate) fn schemes(api: &Api) -> Value {
    let scheme = |permission_type: PermissionType| {
        let tables = api.operations.iter().flat_map(|operation| &operation.permissions);
        let sets = tables.flat_map(|table| table.by_type()).filter(|(one, _)| *one == permission_type).map(|(_, access)| sets(access));
        let scopes: BTreeSet<&String> = sets.flatten().flatten().collect();
        let scopes: Map<String, Value> = scopes.into_iter().map(|scope| (scope.clone(), json!(""))).collect();
        let flows = match permission_type {
            PermissionType::Application => json!({ "clientCredentials": { "tokenUrl": TOKEN, "scopes": scopes } }),
            _ => json!({ "authorizationCode": { "authorizationUrl": AUTHORIZATION, "tokenUrl": TOKEN, "scopes": scopes } }),
        };
        let description = format!("{}. The pages do not document the addresses of the endpoints.", permission_type.title());
        (permission_type.key().to_owned(), json!({ "type": "oauth2", "description": description, "flows": flows }))
    };
    Value::Object(PermissionType::ALL.into_iter().map(scheme).collect::<Map<_, _>>())
}

fn sets(access: &Access) -> &[Vec<String>] {
    match access {
        Access::AnyOf(sets) => sets,
        Access::Unknown | Access::NotSupported => &[],
    }
}

/// The sets of scopes that suffice, least privileged first; `None` where no page knows any.
pub(crate) fn requirements(calls: &[Call<'_>]) -> Option<Value> {
    let mut known = HashSet::new();
    let tables = calls.iter().flat_map(|call| &call.operation.permissions);
    let all = tables.flat_map(|table| table.by_type()).flat_map(|(one, access)| sets(access).iter().map(move |set| (one.key(), set)));
    let found: Vec<Value> = all.filter(|one| known.insert(*one)).map(|(key, set)| json!({ key: set })).collect();
    (!found.is_empty()).then_some(Value::Array(found))
}
