// @generated from deployments.md by codegen. Do not edit.

//! The deployments of the service, as base URLs for a client. Each deployment requires its own tokens
//! and may lack some operations.
//!
//! `deployments.md` lists them.

/// Global service.
pub const GLOBAL: &str = "https://graph.microsoft.com/v1.0";
/// US Government L4.
pub const US_GOVERNMENT_L4: &str = "https://graph.microsoft.us/v1.0";
/// US Government L5 (DOD).
pub const US_GOVERNMENT_L5: &str = "https://dod-graph.microsoft.us/v1.0";
/// China operated by 21Vianet.
pub const CHINA: &str = "https://microsoftgraph.chinacloudapi.cn/v1.0";
