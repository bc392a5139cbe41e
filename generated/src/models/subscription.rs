// @generated from resources/subscription.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// An order to be told when something changes: the service posts to an address of yours.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.subscription`, documented in `resources/subscription.md`.
///
/// # See also
///
/// Request body of [`subscription::PostSubscriptions`](crate::subscription::PostSubscriptions),
/// [`subscription::Update`](crate::subscription::Update).
///
/// Returned by:
///
/// - `subscription`: [`Get`](crate::subscription::Get), [`List`](crate::subscription::List),
///   [`PostSubscriptions`](crate::subscription::PostSubscriptions),
///   [`Update`](crate::subscription::Update)
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
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for Subscription {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            application_id: Property::Absent,
            change_type: Property::Absent,
            client_state: Property::Absent,
            creator_id: Property::Absent,
            encryption_certificate: Property::Absent,
            encryption_certificate_id: Property::Absent,
            expiration_date_time: Property::Absent,
            include_resource_data: Property::Absent,
            latest_supported_tls_version: Property::Absent,
            lifecycle_notification_url: Property::Absent,
            notification_query_options: Property::Absent,
            notification_url: Property::Absent,
            resource: Property::Absent,
        }
    }
}

impl Model for Subscription {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::String(&mut self.application_id),
            2 => Slot::String(&mut self.change_type),
            3 => Slot::String(&mut self.client_state),
            4 => Slot::String(&mut self.creator_id),
            5 => Slot::String(&mut self.encryption_certificate),
            6 => Slot::String(&mut self.encryption_certificate_id),
            7 => Slot::Timestamp(&mut self.expiration_date_time),
            8 => Slot::Bool(&mut self.include_resource_data),
            9 => Slot::String(&mut self.latest_supported_tls_version),
            10 => Slot::String(&mut self.lifecycle_notification_url),
            11 => Slot::String(&mut self.notification_query_options),
            12 => Slot::String(&mut self.notification_url),
            13 => Slot::String(&mut self.resource),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::String(&self.application_id),
            2 => Ref::String(&self.change_type),
            3 => Ref::String(&self.client_state),
            4 => Ref::String(&self.creator_id),
            5 => Ref::String(&self.encryption_certificate),
            6 => Ref::String(&self.encryption_certificate_id),
            7 => Ref::Timestamp(&self.expiration_date_time),
            8 => Ref::Bool(&self.include_resource_data),
            9 => Ref::String(&self.latest_supported_tls_version),
            10 => Ref::String(&self.lifecycle_notification_url),
            11 => Ref::String(&self.notification_query_options),
            12 => Ref::String(&self.notification_url),
            13 => Ref::String(&self.resource),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(Subscription);
