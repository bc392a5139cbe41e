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
/// `microsoft.graph.user`, documented in `resources/user.md`.
///
/// # See also
///
/// Request body of [`user::PostUsers`](crate::user::PostUsers), [`user::Update`](crate::user::Update).
///
/// Returned by:
///
/// - `user`: [`Delta`](crate::user::Delta), [`Get`](crate::user::Get), [`List`](crate::user::List),
///   [`PostUsers`](crate::user::PostUsers)
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
    /// A navigation property: responses include it where `$expand` names `chats`.
    #[cfg(feature = "teams")]
    pub chats: Property<Vec<models::Chat>>,
    /// Users and contacts who report to this user. Read-only. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `directReports`.
    pub direct_reports: Property<Vec<models::AnyDirectoryObject>>,
    /// The user or contact to whom this user reports. Read-only.
    ///
    /// A navigation property: responses include it where `$expand` names `manager`.
    pub manager: Property<Box<models::AnyDirectoryObject>>,
    /// Groups that the user is a member of. Read-only. Nullable.
    ///
    /// A navigation property: responses include it where `$expand` names `memberOf`.
    pub member_of: Property<Vec<models::AnyDirectoryObject>>,
    /// The picture of the user. Read-only.
    ///
    /// A navigation property: responses include it where `$expand` names `photo`.
    pub photo: Property<Box<models::ProfilePhoto>>,
    /// Additional properties, which this open type may have, and values that do not fit their field.
    pub additional: OpenMap,
}

impl Default for User {
    #[inline]
    fn default() -> Self {
        Self {
            additional: OpenMap::new(),
            id: Property::Absent,
            deleted_date_time: Property::Absent,
            about_me: Property::Absent,
            account_enabled: Property::Absent,
            birthday: Property::Absent,
            business_phones: Property::Absent,
            city: Property::Absent,
            company_name: Property::Absent,
            country: Property::Absent,
            created_date_time: Property::Absent,
            department: Property::Absent,
            display_name: Property::Absent,
            employee_hire_date: Property::Absent,
            employee_id: Property::Absent,
            employee_org_data: Property::Absent,
            employee_type: Property::Absent,
            given_name: Property::Absent,
            job_title: Property::Absent,
            last_password_change_date_time: Property::Absent,
            mail: Property::Absent,
            mail_nickname: Property::Absent,
            mobile_phone: Property::Absent,
            office_location: Property::Absent,
            other_mails: Property::Absent,
            password_profile: Property::Absent,
            postal_code: Property::Absent,
            preferred_language: Property::Absent,
            proxy_addresses: Property::Absent,
            skills: Property::Absent,
            state: Property::Absent,
            street_address: Property::Absent,
            surname: Property::Absent,
            usage_location: Property::Absent,
            user_principal_name: Property::Absent,
            user_type: Property::Absent,
            #[cfg(feature = "teams")]
            chats: Property::Absent,
            direct_reports: Property::Absent,
            manager: Property::Absent,
            member_of: Property::Absent,
            photo: Property::Absent,
        }
    }
}

impl Model for User {
    fn meta(&self) -> &'static Meta {
        &Meta {
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
        }
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::String(&mut self.id),
            1 => Slot::Timestamp(&mut self.deleted_date_time),
            2 => Slot::String(&mut self.about_me),
            3 => Slot::Bool(&mut self.account_enabled),
            4 => Slot::Timestamp(&mut self.birthday),
            5 => Slot::Scalars(&mut self.business_phones),
            6 => Slot::String(&mut self.city),
            7 => Slot::String(&mut self.company_name),
            8 => Slot::String(&mut self.country),
            9 => Slot::Timestamp(&mut self.created_date_time),
            10 => Slot::String(&mut self.department),
            11 => Slot::String(&mut self.display_name),
            12 => Slot::Timestamp(&mut self.employee_hire_date),
            13 => Slot::String(&mut self.employee_id),
            14 => self.employee_org_data.object_slot(),
            15 => Slot::String(&mut self.employee_type),
            16 => Slot::String(&mut self.given_name),
            17 => Slot::String(&mut self.job_title),
            18 => Slot::Timestamp(&mut self.last_password_change_date_time),
            19 => Slot::String(&mut self.mail),
            20 => Slot::String(&mut self.mail_nickname),
            21 => Slot::String(&mut self.mobile_phone),
            22 => Slot::String(&mut self.office_location),
            23 => Slot::Scalars(&mut self.other_mails),
            24 => self.password_profile.object_slot(),
            25 => Slot::String(&mut self.postal_code),
            26 => Slot::String(&mut self.preferred_language),
            27 => Slot::Scalars(&mut self.proxy_addresses),
            28 => Slot::Scalars(&mut self.skills),
            29 => Slot::String(&mut self.state),
            30 => Slot::String(&mut self.street_address),
            31 => Slot::String(&mut self.surname),
            32 => Slot::String(&mut self.usage_location),
            33 => Slot::String(&mut self.user_principal_name),
            34 => Slot::String(&mut self.user_type),
            #[cfg(feature = "teams")]
            35 => self.chats.objects_slot(),
            36 => self.direct_reports.objects_slot(),
            37 => self.manager.object_slot(),
            38 => self.member_of.objects_slot(),
            39 => self.photo.object_slot(),
            _ => Slot::Open(&mut self.additional),
        }
    }

    fn get(&self, index: usize) -> Ref<'_> {
        match index {
            0 => Ref::String(&self.id),
            1 => Ref::Timestamp(&self.deleted_date_time),
            2 => Ref::String(&self.about_me),
            3 => Ref::Bool(&self.account_enabled),
            4 => Ref::Timestamp(&self.birthday),
            5 => Ref::Scalars(&self.business_phones),
            6 => Ref::String(&self.city),
            7 => Ref::String(&self.company_name),
            8 => Ref::String(&self.country),
            9 => Ref::Timestamp(&self.created_date_time),
            10 => Ref::String(&self.department),
            11 => Ref::String(&self.display_name),
            12 => Ref::Timestamp(&self.employee_hire_date),
            13 => Ref::String(&self.employee_id),
            14 => self.employee_org_data.object_ref(),
            15 => Ref::String(&self.employee_type),
            16 => Ref::String(&self.given_name),
            17 => Ref::String(&self.job_title),
            18 => Ref::Timestamp(&self.last_password_change_date_time),
            19 => Ref::String(&self.mail),
            20 => Ref::String(&self.mail_nickname),
            21 => Ref::String(&self.mobile_phone),
            22 => Ref::String(&self.office_location),
            23 => Ref::Scalars(&self.other_mails),
            24 => self.password_profile.object_ref(),
            25 => Ref::String(&self.postal_code),
            26 => Ref::String(&self.preferred_language),
            27 => Ref::Scalars(&self.proxy_addresses),
            28 => Ref::Scalars(&self.skills),
            29 => Ref::String(&self.state),
            30 => Ref::String(&self.street_address),
            31 => Ref::String(&self.surname),
            32 => Ref::String(&self.usage_location),
            33 => Ref::String(&self.user_principal_name),
            34 => Ref::String(&self.user_type),
            #[cfg(feature = "teams")]
            35 => self.chats.objects_ref(),
            36 => self.direct_reports.objects_ref(),
            37 => self.manager.object_ref(),
            38 => self.member_of.objects_ref(),
            39 => self.photo.object_ref(),
            _ => Ref::Open(&self.additional),
        }
    }
}

crate::runtime::model!(User);
