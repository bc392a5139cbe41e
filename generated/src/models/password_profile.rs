// @generated from resources/passwordprofile.md by codegen. Do not edit.

use crate::runtime::prelude::*;

/// A first or new password of a [user](crate::models::User).
///
/// `microsoft.graph.passwordProfile`, documented in `resources/passwordprofile.md`.
pub struct PasswordProfile {
    /// Whether the user has to choose another password at the next sign-in.
    pub force_change_password_next_sign_in: Property<bool>,
    /// The same, after multifactor authentication.
    pub force_change_password_next_sign_in_with_mfa: Property<bool>,
    /// The password. It has to satisfy the rules of the organization and is never returned.
    pub password: Property<String>,
    /// Additional properties: those that are not documented, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for PasswordProfile {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            force_change_password_next_sign_in: Property::Absent,
            force_change_password_next_sign_in_with_mfa: Property::Absent,
            password: Property::Absent,
        }
    }
}

impl Model for PasswordProfile {
    fn meta(&self) -> &'static Meta {
        &Meta {
            name: "PasswordProfile",
            odata_type: "microsoft.graph.passwordProfile",
            properties: &[
                "forceChangePasswordNextSignIn",
                "forceChangePasswordNextSignInWithMfa",
                "password",
            ],
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Bool(&mut self.force_change_password_next_sign_in),
            1 => Slot::Bool(&mut self.force_change_password_next_sign_in_with_mfa),
            2 => Slot::String(&mut self.password),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::Bool(&self.force_change_password_next_sign_in),
            1 => Ref::Bool(&self.force_change_password_next_sign_in_with_mfa),
            2 => Ref::String(&self.password),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(PasswordProfile);
