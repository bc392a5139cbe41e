//! Owns [`Notification`], what a service says of a change. It must not know who may send one.

use super::text;
use crate::{Model, Timestamp};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The name of the member that names the type of an object.
const TYPE: &str = "@odata.type";

/// A change, or what a service says of the subscription itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Notification {
    /// Its own identifier, if it has one.
    pub id: Option<String>,
    /// What has happened.
    pub kind: NotificationKind,
    /// The subscription that it is of.
    pub subscription_id: String,
    /// When that subscription ends.
    pub subscription_ends: Option<Timestamp>,
    /// The organization in which it has happened.
    pub tenant_id: Option<String>,
    /// What has changed, as a path below the address of the service; empty if it is about the subscription.
    pub resource: String,
    /// What the service sends of the resource: its identifier or, if the subscription asks for that, all of it. Null if there is nothing. Data that
    /// came encrypted is decrypted.
    pub data: Value,
    /// Whether the data came encrypted.
    pub was_encrypted: bool,
}

/// What has happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationKind {
    /// A resource is new.
    Created,
    /// A resource has changed.
    Updated,
    /// A resource is gone.
    Deleted,
    /// Some notifications were lost: the program has to look what has changed (a delta query, for example).
    Missed,
    /// The subscription is gone: the program has to make a new one.
    SubscriptionRemoved,
    /// The subscription will end soon, or its token has to be renewed: the program has to renew the subscription.
    ReauthorizationRequired,
    /// Something else.
    Other(String),
}

impl NotificationKind {
    fn of(name: &str) -> Self {
        match name {
            "created" => Self::Created,
            "updated" => Self::Updated,
            "deleted" => Self::Deleted,
            "missed" => Self::Missed,
            "subscriptionRemoved" => Self::SubscriptionRemoved,
            "reauthorizationRequired" => Self::ReauthorizationRequired,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Notification {
    /// Reads a notification; none if it does not say what has happened, or of which subscription.
    pub(super) fn read(mut object: Map<String, Value>, decrypted: Option<Value>) -> Option<Self> {
        let kind = NotificationKind::of(text(&object, "lifecycleEvent").or_else(|| text(&object, "changeType"))?);
        let was_encrypted = decrypted.is_some();
        let data = decrypted.or_else(|| object.remove("resourceData")).unwrap_or_default();
        let owned = |name| text(&object, name).map(str::to_owned);
        Some(Self {
            id: owned("id"),
            kind,
            subscription_id: owned("subscriptionId")?,
            subscription_ends: text(&object, "subscriptionExpirationDateTime").and_then(Timestamp::parse),
            tenant_id: owned("tenantId"),
            resource: owned("resource").unwrap_or_default(),
            data,
            was_encrypted,
        })
    }

    /// The type of the data, as documented: `microsoft.graph.chatMessage`. Services begin its parts with capitals here
    /// (`#Microsoft.Graph.ChatMessage`), which is undone.
    pub fn data_type(&self) -> Option<String> {
        Some(documented(self.data.get(TYPE)?.as_str()?))
    }

    /// Whether the data is of this type, or names none.
    ///
    /// ```
    /// # use codegen_runtime::ErrorObject as ChatMessage;
    /// # use codegen_runtime::notifications::Notification;
    /// # fn program(notification: Notification) -> Result<(), serde_json::Error> {
    /// // With `models::ChatMessage` of a generated crate:
    /// if notification.is::<ChatMessage>() {
    ///     let message: ChatMessage = notification.data_as()?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn is<M: Model + Default>(&self) -> bool {
        let name = M::default().meta().odata_type;
        self.data_type().is_none_or(|data_type| data_type == name)
    }

    /// The data as a model, such as `models::ChatMessage`, as a place for several types, such as `models::AnyOutlookItem`, or as any type that
    /// serde reads. Often it is only an identifier, and everything else is absent.
    ///
    /// # Errors
    /// The data is not of that form.
    pub fn data_as<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        let mut data = self.data.clone();
        if let (Some(object), Some(data_type)) = (data.as_object_mut(), self.data_type()) {
            object.insert(TYPE.to_owned(), format!("#{data_type}").into());
        }
        serde_json::from_value(data)
    }
}

/// The name of a type with small letters at the beginning of its parts, if all parts begin with capitals.
fn documented(name: &str) -> String {
    let parts: Vec<&str> = name.trim_start_matches('#').split('.').collect();
    let small = |part: &&str| {
        let mut characters = part.chars();
        characters.next().map(|first| format!("{}{}", first.to_ascii_lowercase(), characters.as_str())).unwrap_or_default()
    };
    match parts.iter().all(|part| part.starts_with(|first: char| first.is_ascii_uppercase())) {
        true => parts.iter().map(small).collect::<Vec<_>>().join("."),
        false => parts.join("."),
    }
}
