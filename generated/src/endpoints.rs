// @generated from deployments.md by codegen. Do not edit.

//! The deployments of the service, as base URLs of a client. Each has tokens of its own, and not every
//! operation.
//!
//! They are listed in `deployments.md`.

/// Global service.
pub const GLOBAL: &str = "https://graph.microsoft.com/v1.0";
/// US Government L4.
pub const US_GOVERNMENT_L4: &str = "https://graph.microsoft.us/v1.0";
/// US Government L5 (DOD).
pub const US_GOVERNMENT_L5: &str = "https://dod-graph.microsoft.us/v1.0";
/// China operated by 21Vianet.
pub const CHINA: &str = "https://microsoftgraph.chinacloudapi.cn/v1.0";
