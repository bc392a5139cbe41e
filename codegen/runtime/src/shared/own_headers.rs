//! Owns which headers a request has without the operation setting them. It must not know any operation. The generator uses this file, too.

/// Headers that the client or its transport sets; nobody else can.
const OF_THE_CLIENT: [&str; 5] = ["authorization", "connection", "content-length", "host", "transfer-encoding"];

/// Headers that say what kind of body is sent and wanted.
const OF_THE_BODY: [&str; 2] = ["accept", "content-type"];

/// Headers that the client sets unless the operation does.
const BY_DEFAULT: [&str; 2] = ["client-request-id", "user-agent"];

/// Whether only the client sets the header, whatever the case of its letters.
pub fn is_reserved(name: &str) -> bool {
    OF_THE_CLIENT.iter().any(|header| header.eq_ignore_ascii_case(name))
}

/// Whether a request has the header without the operation setting it, whatever the case of its letters.
pub fn is_implied(name: &str) -> bool {
    is_reserved(name) || OF_THE_BODY.iter().any(|header| header.eq_ignore_ascii_case(name))
}

/// Whether every request of the client has the header, whatever the operation sets.
pub fn is_always_there(name: &str) -> bool {
    is_implied(name) || BY_DEFAULT.iter().any(|header| header.eq_ignore_ascii_case(name))
}
