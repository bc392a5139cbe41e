// @generated from api/plannertaskdetails-get.md by codegen. Do not edit.

use crate::models;
use crate::runtime::prelude::*;

/// Read the [details](crate::models::PlannerTaskDetails) of a task: its description, its checklist, and
/// what it refers to.
///
/// `GET /planner/tasks/{task-id}/details`
///
/// Returns `200 OK` with [`PlannerTaskDetails`](crate::models::PlannerTaskDetails).
///
/// Documented in `api/plannertaskdetails-get.md`.
///
/// # Permissions
///
/// | Permission type                    | Any one of these, least privileged first                     |
/// |------------------------------------|--------------------------------------------------------------|
/// | Delegated (work or school account) | `Tasks.Read`, `Tasks.ReadWrite`, `Group.Read.All`, `Group.ReadWrite.All` |
/// | Delegated (personal account)       | Not supported                                                |
/// | Application                        | Not supported                                                |
///
/// # Example
///
/// ```
/// # generated::runtime::example::run("plannertaskdetails-get", 1, async |client| {
/// use generated::planner_task_details;
///
/// let request = planner_task_details::Get::new("gcrYAaAkgU2EQUvpkNNXLGQAGTtu");
/// let planner_task_details = client.send(request).await?;
/// # Ok(()) });
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Get(Call);

impl Get {
    /// `GET /planner/tasks/{task-id}/details`
    #[doc(alias = "GET /planner/tasks/{task-id}/details")]
    pub fn new(task_id: impl Display) -> Self {
        Self(Call::get("/planner/tasks/{task-id}/details", &[&task_id]))
    }
}

impl Operation for Get {
    type Response = models::PlannerTaskDetails;
    const FACTS: &'static str = "planner_task_details::Get\n\
        Get plannerTaskDetails\n\
        api/plannertaskdetails-get.md\n\
        GET\n\
        /planner/tasks/{task-id}/details\n\
        \tTasks.Read, Tasks.ReadWrite, Group.Read.All, Group.ReadWrite.All\t-\t-";

    fn call(&mut self) -> &mut Call {
        &mut self.0
    }
}

crate::runtime::operation!(Get);
