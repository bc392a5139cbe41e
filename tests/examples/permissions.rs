//! Reports the least privileged permissions of what a program calls, and what it cannot call: `cargo run -p tests --example permissions`.

use generated::{Info, Operation, PermissionType, chat, message, required_scopes, user};

/// All that the program calls.
const CALLS: [Info; 4] = [user::ListMessages::INFO, message::Forward::INFO, user::FindMeetingTimes::INFO, chat::ListMessages::INFO];

const PERMISSION_TYPES: [(&str, PermissionType); 3] = [
    ("A user with a work or school account", PermissionType::DelegatedWork),
    ("A user with a personal account", PermissionType::DelegatedPersonal),
    ("An application without a user", PermissionType::Application),
];

fn main() {
    print!("{}", report());
}

pub(crate) fn report() -> String {
    PERMISSION_TYPES.iter().map(|(who, permission_type)| format!("{who}\n{}", report_for(*permission_type))).collect()
}

fn report_for(permission_type: PermissionType) -> String {
    let (possible, impossible): (Vec<Info>, Vec<Info>) =
        CALLS.into_iter().partition(|call| required_scopes([*call], permission_type).is_ok());
    let needs = |calls: Vec<Info>| required_scopes(calls, permission_type).unwrap_or_default().join(" ");

    let mut lines: Vec<String> = possible.iter().map(|call| format!("  {:24} {}", call.name(), needs(vec![*call]))).collect();
    lines.extend(impossible.iter().map(|call| format!("  {:24} cannot be called", call.name())));
    format!("{}\n  {:24} {}\n\n", lines.join("\n"), "To ask for:", needs(possible))
}
