//! The example programs do what their first line says.

#[path = "../../examples/permissions.rs"]
#[allow(dead_code, reason = "its main prints what is tested here")]
mod permissions;

#[test]
fn permissions_reports_scopes_by_account_and_what_cannot_be_called() {
    let report = permissions::report();
    let personal = report.split("\n\n").nth(1).unwrap();
    let expected = "\
A user with a personal account
  user::ListMessages       Mail.ReadBasic
  message::Forward         Mail.Send
  user::FindMeetingTimes   cannot be called
  chat::ListMessages       cannot be called
  To ask for:              Mail.ReadBasic Mail.Send";
    assert_eq!(personal, expected);
}
