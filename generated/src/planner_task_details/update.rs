// @generated from api/plannertaskdetails-update.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Change the [details](crate::models::PlannerTaskDetails) of a task.
///
/// `PATCH /planner/tasks/{task-id}/details`
///
/// Sends [`PlannerTaskDetails`](crate::models::PlannerTaskDetails) as the body.
///
/// Returns `200 OK` with [`PlannerTaskDetails`](crate::models::PlannerTaskDetails) where the request
/// has the header `Prefer: return=representation`, or else nothing.
///
/// Required: [`if_match`](Self::if_match).
///
/// Entries of its checklist and its references that are left out stay as they are; those that are
/// `null` are removed.
///
/// Documented in `api/plannertaskdetails-update.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first |
/// |------------------------------------|------------------------------------------|
/// | Delegated (work or school account) | `Tasks.ReadWrite`, `Group.ReadWrite.All` |
/// | Delegated (personal account)       | Not supported                            |
/// | Application                        | Not supported                            |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("plannertaskdetails-update", 1, async |client| {
/// use generated::planner_task_details;
/// use generated::models::{
///     PlannerChecklistItem,
///     PlannerChecklistItems,
///     PlannerExternalReference,
///     PlannerExternalReferences,
///     PlannerPreviewType,
///     PlannerTaskDetails,
/// };
///
/// let request = planner_task_details::Update::new(
///     "gcrYAaAkgU2EQUvpkNNXLGQAGTtu",
///     PlannerTaskDetails {
///         checklist: PlannerChecklistItems {
///             entries: [
///                 (
///                     "95e27074-6c4a-447a-aa24-9d718a0b86fa",
///                     Some(PlannerChecklistItem {
///                         is_checked: true.into(),
///                         title: "Update task details".into(),
///                         ..Default::default()
///                     }),
///                 ),
///                 (
///                     "d280ed1a-9f6b-4f9c-a962-fb4d00dc50ff",
///                     Some(PlannerChecklistItem { is_checked: true.into(), ..Default::default() }),
///                 ),
///                 ("a93c93c5-10a6-4167-9551-8bafa09967a7", None),
///             ].into(),
///             ..Default::default()
///         }.into(),
///         preview_type: PlannerPreviewType::NoPreview.into(),
///         references: PlannerExternalReferences {
///             entries: [
///                 (
///                     "http%3A//developer%2Emicrosoft%2Ecom",
///                     Some(PlannerExternalReference {
///                         alias: "Documentation".into(),
///                         preview_priority: " !".into(),
///                         r#type: "Word".into(),
///                         ..Default::default()
///                     }),
///                 ),
///                 ("http%3A//www%2Ebing%2Ecom", None),
///             ].into(),
///             ..Default::default()
///         }.into(),
///         ..Default::default()
///     },
/// )
/// .prefer("return=representation")
/// .if_match(r#"W/"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBAWCc=""#);
/// let planner_task_details = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Update(Call);

impl Update {
    /// `PATCH /planner/tasks/{task-id}/details`
    #[doc(alias = "PATCH /planner/tasks/{task-id}/details")]
    pub fn new(task_id: impl Display, body: models::PlannerTaskDetails) -> Self {
        let body = Property::object_text(body);
        Self(Call::patch("/planner/tasks/{task-id}/details", &[&task_id]).object(body))
    }

    /// The last known **@odata.etag** of the details. Required.
    ///
    /// The header `If-Match`.
    pub fn if_match(mut self, value: impl Display) -> Self {
        self.0.header("If-Match", &value);
        self
    }

    /// return=representation returns the details as they are after the change. Optional.
    ///
    /// The header `Prefer`.
    pub fn prefer(mut self, value: impl Display) -> Self {
        self.0.header("Prefer", &value);
        self
    }
}

impl Operation for Update {
    type Response = Option<models::PlannerTaskDetails>;
    const FACTS: &'static str = "planner_task_details::Update\n\
        Update plannerTaskDetails\n\
        api/plannertaskdetails-update.md\n\
        PATCH\theader If-Match\n\
        /planner/tasks/{task-id}/details\n\
        \tTasks.ReadWrite, Group.ReadWrite.All\t-\t-";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Update);
