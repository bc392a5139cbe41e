// @generated from resources/mailfolder.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A folder of a mailbox, such as the inbox, or one that a user created.
///
/// Inherits from [entity](crate::models::Entity).
///
/// `microsoft.graph.mailFolder`, derived from [`Entity`](crate::models::Entity), documented in
/// `resources/mailfolder.md`.
///
/// # See also
///
/// Returned by [`user::ListMailFolders`](crate::user::ListMailFolders).
#[derive(Default)]
pub struct MailFolder {
    /// Identifies the folder. Well-known folders can also be addressed by name, like `inbox` or
    /// `sentitems`. Read-only. Inherited from [entity](crate::models::Entity).
    pub id: Property<String>,
    /// Number of folders directly inside this one. Read-only.
    pub child_folder_count: Property<i32>,
    /// Name of the folder.
    pub display_name: Property<String>,
    /// Whether the folder is left out of lists. It can be set only when the folder is created.
    pub is_hidden: Property<bool>,
    /// Identifies the folder that holds this one. Read-only.
    pub parent_folder_id: Property<String>,
    /// Number of items in the folder. Read-only.
    pub total_item_count: Property<i32>,
    /// Number of unread items in the folder. Read-only.
    pub unread_item_count: Property<i32>,
    /// The folders directly inside this one. Nullable.
    ///
    /// A relationship.
    pub child_folders: Property<Vec<models::MailFolder>>,
    /// The messages in the folder. Nullable.
    ///
    /// A relationship.
    pub messages: Property<Vec<models::Message>>,
    /// The properties that are not documented, and what does not fit a field.
    pub additional: OpenMap,
}

impl Model for MailFolder {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "MailFolder",
            odata_type: "microsoft.graph.mailFolder",
            properties: &[
                "id",
                "childFolderCount",
                "displayName",
                "isHidden",
                "parentFolderId",
                "totalItemCount",
                "unreadItemCount",
                "childFolders",
                "messages",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.child_folder_count.slot(),
            2 => self.display_name.slot(),
            3 => self.is_hidden.slot(),
            4 => self.parent_folder_id.slot(),
            5 => self.total_item_count.slot(),
            6 => self.unread_item_count.slot(),
            7 => self.child_folders.slot(),
            8 => self.messages.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.child_folder_count.get_ref(),
            2 => self.display_name.get_ref(),
            3 => self.is_hidden.get_ref(),
            4 => self.parent_folder_id.get_ref(),
            5 => self.total_item_count.get_ref(),
            6 => self.unread_item_count.get_ref(),
            7 => self.child_folders.get_ref(),
            8 => self.messages.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(MailFolder);
