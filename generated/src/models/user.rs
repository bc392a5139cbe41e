// @generated from resources/user.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// A person, or a guest, with an account in a Microsoft Entra directory.
///
/// This page covers a small part of the properties that the API has.
///
/// > **Note:** Unless you ask for others with `$select`, a request returns only **businessPhones**,
/// > **displayName**, **givenName**, **id**, **jobTitle**, **mail**, **mobilePhone**, **officeLocation**,
/// > **preferredLanguage**, **surname**, and **userPrincipalName**.
///
/// Inherits from [directoryObject](crate::models::DirectoryObject).
///
/// `microsoft.graph.user`, derived from [`DirectoryObject`](crate::models::DirectoryObject), documented
/// in `resources/user.md`.
///
/// # See also
///
/// Taken by [`user::PostUsers`](crate::user::PostUsers), [`user::Update`](crate::user::Update).
///
/// Returned by [`user::Delta`](crate::user::Delta), [`user::Get`](crate::user::Get),
/// [`user::List`](crate::user::List), [`user::PostUsers`](crate::user::PostUsers).
#[derive(Default)]
pub struct User {
    /// Identifies the user. Treat it as an opaque string. Not nullable. Read-only. Inherited from
    /// [entity](crate::models::Entity).
    pub id: Property<String>,
    /// When the account was deleted. Returned only on `$select`. Inherited from
    /// [directoryObject](crate::models::DirectoryObject).
    pub deleted_date_time: Property<Timestamp>,
    /// What the user says about themselves, in free text. Returned only on `$select`.
    pub about_me: Property<String>,
    /// `true` when the user can sign in with the account, `false` when it is blocked. Returned only on
    /// `$select`.
    pub account_enabled: Property<bool>,
    /// The day the user was born, in UTC. Returned only on `$select`.
    pub birthday: Property<Timestamp>,
    /// Office telephone number. The type is a collection, yet it holds one number at most. Not nullable.
    pub business_phones: Property<Vec<String>>,
    /// Town part of the postal address. At most 128 characters. Returned only on `$select`.
    pub city: Property<String>,
    /// Company that the user works for; mostly of interest for guests. Up to 64 characters. Returned only
    /// on `$select`.
    pub company_name: Property<String>,
    /// Country or region of the postal address, such as `US` or `UK`. Returned only on `$select`.
    pub country: Property<String>,
    /// When the account came into being. Read-only. Returned only on `$select`.
    pub created_date_time: Property<Timestamp>,
    /// Department of the organization in which the user works. Up to 64 characters. Returned only on
    /// `$select`.
    pub department: Property<String>,
    /// The name shown in the address book. It cannot be emptied by an update. Up to 256 characters.
    pub display_name: Property<String>,
    /// First working day of the user, which may lie in the future. Returned only on `$select`.
    pub employee_hire_date: Property<Timestamp>,
    /// Number or code under which the organization keeps the employee. Returned only on `$select`.
    pub employee_id: Property<String>,
    /// Where the user belongs in the organization: division and cost center. Returned only on `$select`.
    pub employee_org_data: Property<Box<models::EmployeeOrgData>>,
    /// What kind of worker the user is, for instance `Employee` or `Vendor`. Returned only on `$select`.
    pub employee_type: Property<String>,
    /// First name. Up to 64 characters.
    pub given_name: Property<String>,
    /// Position of the user in the organization. Up to 128 characters.
    pub job_title: Property<String>,
    /// The last time the password was changed. Read-only. Returned only on `$select`.
    pub last_password_change_date_time: Property<Timestamp>,
    /// Main SMTP address, for example `AdeleV@contoso.onmicrosoft.com`.
    pub mail: Property<String>,
    /// Alias for mail. Up to 64 characters. Returned only on `$select`.
    pub mail_nickname: Property<String>,
    /// Number of the mobile telephone. Up to 64 characters.
    pub mobile_phone: Property<String>,
    /// Where in the building, or in which building, the user works.
    pub office_location: Property<String>,
    /// Further mail addresses of the user. Not nullable. Returned only on `$select`.
    pub other_mails: Property<Vec<String>>,
    /// A first or new password. It can be set, but is never returned.
    pub password_profile: Property<Box<models::PasswordProfile>>,
    /// Postal code of the address; the ZIP code in the United States. Up to 40 characters. Returned only on
    /// `$select`.
    pub postal_code: Property<String>,
    /// Language the user wants to read, as an ISO 639-1 code with a region, like `en-US`.
    pub preferred_language: Property<String>,
    /// All addresses at which mail reaches the user, each with its protocol in front. Not nullable.
    /// Read-only. Returned only on `$select`.
    pub proxy_addresses: Property<Vec<String>>,
    /// What the user is good at, as entered by the user. Returned only on `$select`.
    pub skills: Property<Vec<String>>,
    /// State or province of the postal address. Up to 128 characters. Returned only on `$select`.
    pub state: Property<String>,
    /// Street and number of the place of work. Up to 1024 characters. Returned only on `$select`.
    pub street_address: Property<String>,
    /// Family name. Up to 64 characters.
    pub surname: Property<String>,
    /// Two-letter country code (ISO 3166) that decides which services may be licensed. Returned only on
    /// `$select`.
    pub usage_location: Property<String>,
    /// The name the user signs in with. It looks like a mail address, and its domain is one that the
    /// directory has verified.
    pub user_principal_name: Property<String>,
    /// Tells members of the organization (`Member`) from guests (`Guest`). Returned only on `$select`.
    pub user_type: Property<String>,
    /// Chats in which the user takes part. Nullable.
    ///
    /// A relationship.
    #[cfg(feature = "teams")]
    pub chats: Property<Vec<models::Chat>>,
    /// Users and contacts who report to this user. Read-only. Nullable.
    ///
    /// A relationship.
    pub direct_reports: Property<Vec<models::AnyDirectoryObject>>,
    /// The user or contact to whom this user reports. Read-only.
    ///
    /// A relationship.
    pub manager: Property<Box<models::AnyDirectoryObject>>,
    /// Groups that the user is a member of. Read-only. Nullable.
    ///
    /// A relationship.
    pub member_of: Property<Vec<models::AnyDirectoryObject>>,
    /// The picture of the user. Read-only.
    ///
    /// A relationship.
    pub photo: Property<Box<models::ProfilePhoto>>,
    /// The properties that are not documented; the type is open, so there may be any. What does not fit a
    /// field is here, too.
    pub additional: OpenMap,
}

impl Model for User {
    fn meta(&self) -> &'static Meta {
        static META: Meta = Meta {
            name: "User",
            odata_type: "microsoft.graph.user",
            properties: &[
                "id",
                "deletedDateTime",
                "aboutMe",
                "accountEnabled",
                "birthday",
                "businessPhones",
                "city",
                "companyName",
                "country",
                "createdDateTime",
                "department",
                "displayName",
                "employeeHireDate",
                "employeeId",
                "employeeOrgData",
                "employeeType",
                "givenName",
                "jobTitle",
                "lastPasswordChangeDateTime",
                "mail",
                "mailNickname",
                "mobilePhone",
                "officeLocation",
                "otherMails",
                "passwordProfile",
                "postalCode",
                "preferredLanguage",
                "proxyAddresses",
                "skills",
                "state",
                "streetAddress",
                "surname",
                "usageLocation",
                "userPrincipalName",
                "userType",
                "chats",
                "directReports",
                "manager",
                "memberOf",
                "photo",
            ],
        };
        &META
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => self.id.slot(),
            1 => self.deleted_date_time.slot(),
            2 => self.about_me.slot(),
            3 => self.account_enabled.slot(),
            4 => self.birthday.slot(),
            5 => self.business_phones.slot(),
            6 => self.city.slot(),
            7 => self.company_name.slot(),
            8 => self.country.slot(),
            9 => self.created_date_time.slot(),
            10 => self.department.slot(),
            11 => self.display_name.slot(),
            12 => self.employee_hire_date.slot(),
            13 => self.employee_id.slot(),
            14 => self.employee_org_data.slot(),
            15 => self.employee_type.slot(),
            16 => self.given_name.slot(),
            17 => self.job_title.slot(),
            18 => self.last_password_change_date_time.slot(),
            19 => self.mail.slot(),
            20 => self.mail_nickname.slot(),
            21 => self.mobile_phone.slot(),
            22 => self.office_location.slot(),
            23 => self.other_mails.slot(),
            24 => self.password_profile.slot(),
            25 => self.postal_code.slot(),
            26 => self.preferred_language.slot(),
            27 => self.proxy_addresses.slot(),
            28 => self.skills.slot(),
            29 => self.state.slot(),
            30 => self.street_address.slot(),
            31 => self.surname.slot(),
            32 => self.usage_location.slot(),
            33 => self.user_principal_name.slot(),
            34 => self.user_type.slot(),
            #[cfg(feature = "teams")]
            35 => self.chats.slot(),
            36 => self.direct_reports.slot(),
            37 => self.manager.slot(),
            38 => self.member_of.slot(),
            39 => self.photo.slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => self.id.get_ref(),
            1 => self.deleted_date_time.get_ref(),
            2 => self.about_me.get_ref(),
            3 => self.account_enabled.get_ref(),
            4 => self.birthday.get_ref(),
            5 => self.business_phones.get_ref(),
            6 => self.city.get_ref(),
            7 => self.company_name.get_ref(),
            8 => self.country.get_ref(),
            9 => self.created_date_time.get_ref(),
            10 => self.department.get_ref(),
            11 => self.display_name.get_ref(),
            12 => self.employee_hire_date.get_ref(),
            13 => self.employee_id.get_ref(),
            14 => self.employee_org_data.get_ref(),
            15 => self.employee_type.get_ref(),
            16 => self.given_name.get_ref(),
            17 => self.job_title.get_ref(),
            18 => self.last_password_change_date_time.get_ref(),
            19 => self.mail.get_ref(),
            20 => self.mail_nickname.get_ref(),
            21 => self.mobile_phone.get_ref(),
            22 => self.office_location.get_ref(),
            23 => self.other_mails.get_ref(),
            24 => self.password_profile.get_ref(),
            25 => self.postal_code.get_ref(),
            26 => self.preferred_language.get_ref(),
            27 => self.proxy_addresses.get_ref(),
            28 => self.skills.get_ref(),
            29 => self.state.get_ref(),
            30 => self.street_address.get_ref(),
            31 => self.surname.get_ref(),
            32 => self.usage_location.get_ref(),
            33 => self.user_principal_name.get_ref(),
            34 => self.user_type.get_ref(),
            #[cfg(feature = "teams")]
            35 => self.chats.get_ref(),
            36 => self.direct_reports.get_ref(),
            37 => self.manager.get_ref(),
            38 => self.member_of.get_ref(),
            39 => self.photo.get_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(User);
