// @generated from resources/subscription.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// An order to be told when something changes: the service posts to an address of yours.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.subscription`, derived from [`Entity`](crate::models::Entity), documented in
/// `resources/subscription.md`.
///
/// # See also
///
/// Taken by [`subscription::PostSubscriptions`](crate::subscription::PostSubscriptions),
/// [`subscription::Update`](crate::subscription::Update).
///
/// Returned by [`subscription::Get`](crate::subscription::Get),
/// [`subscription::List`](crate::subscription::List),
/// [`subscription::PostSubscriptions`](crate::subscription::PostSubscriptions),
/// [`subscription::Update`](crate::subscription::Update).
#[derive(Default)]
pub struct Subscription {
    /// Identifies the subscription. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Identifies the application that created the subscription. Read-only.
    pub application_id: Property<String>,
    /// Changes to be told of: `created`, `updated`, `deleted`, or several of them with commas between.
    /// Required.
    pub change_type: Property<String>,
    /// A secret of yours that comes back with each notification, so that you know whom it is from. Up to
    /// 128 characters. Optional.
    pub client_state: Property<String>,
    /// Identifies the user or service principal that created the subscription. Read-only.
    pub creator_id: Property<String>,
    /// Certificate, in base64, with the public key that resource data is encrypted with. Optional.
    pub encryption_certificate: Property<String>,
    /// A name of your choice for that certificate. Optional.
    pub encryption_certificate_id: Property<String>,
    /// When the subscription ends, in UTC. How far ahead that may be depends on the resource. Required.
    pub expiration_date_time: Property<Timestamp>,
    /// Whether notifications contain the object that changed. Optional.
    pub include_resource_data: Property<bool>,
    /// Newest version of TLS that the address supports: `v1_0`, `v1_1`, `v1_2`, or `v1_3`. Optional.
    pub latest_supported_tls_version: Property<String>,
    /// Address that is told when the subscription itself needs attention. Optional.
    pub lifecycle_notification_url: Property<String>,
    /// Options that restrict what notifications are sent for. Optional.
    pub notification_query_options: Property<String>,
    /// Address that notifications are sent to, with HTTPS. Required.
    pub notification_url: Property<String>,
    /// Path of what is watched, such as `me/mailFolders('inbox')/messages`. Required.
    pub resource: Property<String>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for Subscription {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "Subscription",
            odata_type: "microsoft.graph.subscription",
            properties: &[
                "id",
                "applicationId",
                "changeType",
                "clientState",
                "creatorId",
                "encryptionCertificate",
                "encryptionCertificateId",
                "expirationDateTime",
                "includeResourceData",
                "latestSupportedTlsVersion",
                "lifecycleNotificationUrl",
                "notificationQueryOptions",
                "notificationUrl",
                "resource",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.application_id.slot(),
            2 => self.change_type.slot(),
            3 => self.client_state.slot(),
            4 => self.creator_id.slot(),
            5 => self.encryption_certificate.slot(),
            6 => self.encryption_certificate_id.slot(),
            7 => self.expiration_date_time.slot(),
            8 => self.include_resource_data.slot(),
            9 => self.latest_supported_tls_version.slot(),
            10 => self.lifecycle_notification_url.slot(),
            11 => self.notification_query_options.slot(),
            12 => self.notification_url.slot(),
            13 => self.resource.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.application_id.get_ref(),
            2 => self.change_type.get_ref(),
            3 => self.client_state.get_ref(),
            4 => self.creator_id.get_ref(),
            5 => self.encryption_certificate.get_ref(),
            6 => self.encryption_certificate_id.get_ref(),
            7 => self.expiration_date_time.get_ref(),
            8 => self.include_resource_data.get_ref(),
            9 => self.latest_supported_tls_version.get_ref(),
            10 => self.lifecycle_notification_url.get_ref(),
            11 => self.notification_query_options.get_ref(),
            12 => self.notification_url.get_ref(),
            13 => self.resource.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Subscription);
