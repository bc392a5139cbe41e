//! Whole tables, on pages and in includes.

use crate::page::parts::permissions::*;
use crate::page::testing::{page, page_with_includes, show};

fn summary(body: &str) -> (Vec<String>, Vec<String>) {
    let (page, findings) = page(body);
    let line =
        |t: &PermissionTable| [t.when.clone(), show(&t.delegated_work), show(&t.delegated_personal), show(&t.application)].join("; ");
    (page.operation.unwrap_or_default().permissions.iter().map(line).collect(), findings)
}

const REQUEST: &str = "## HTTP request\n```http\nGET /a\n```\n";

#[test]
fn rows_below_an_empty_one_tell_what_each_workload_needs() {
    let rows = "|Delegated (work or school account)||\n|&nbsp; **Apps**|A.ReadWrite.All, A.Read.All|\n|&nbsp; **Devices**|D.Read.All|\n\
                |Delegated (personal Microsoft account)|Not supported.|\n|Application||\n|&nbsp; **Apps**|A.Read.All|\n|&nbsp; **Devices**|D.Read.All|\n";
    let body = format!("# T\n## Prerequisites\n|Permission type|Permissions (from most to least privileged)|\n|:-|:-|\n{rows}{REQUEST}");
    let expected = ["Apps; A.Read.All A.ReadWrite.All; -; A.Read.All", "Devices; D.Read.All; -; D.Read.All"];
    assert_eq!(summary(&body), (expected.map(String::from).to_vec(), vec![]));
}

#[test]
fn columns_that_rank_are_one_table() {
    let body = format!(
        "# T\n## Permissions\n|Permission type|Least privileged|More privileged|Most privileged|\n|:-|:-|:-|:-|\n\
         |Delegated (work or school account|A.Read|A.Mid|A.Full|\n|Delegated (personal Microsoft account|Not supported.|Not supported.|Not supported.|\n\
         |Application|A.Read|Not available.|Not available.|\n{REQUEST}"
    );
    assert_eq!(summary(&body), (vec!["; A.Read A.Mid A.Full; -; A.Read".into()], vec![]));
}

#[test]
fn conditions_may_stand_behind_the_scopes() {
    let cell = "A.Read for a chat.<br/>B.Read, C.Read for a channel.";
    let body = format!(
        "# T\n## Permissions\n|Permission type|Permissions|\n|:-|:-|\n|Delegated (work or school account)|Not supported.|\n\
         |Delegated (personal Microsoft account)|Not supported.|\n|Application|{cell}|\n{REQUEST}"
    );
    assert_eq!(summary(&body), (vec!["for a chat; -; -; A.Read".into(), "for a channel; -; -; B.Read C.Read".into()], vec![]));
}

#[test]
fn a_row_with_a_wrong_label_is_known_by_its_place() {
    let body = format!(
        "# T\n## Permissions\n|Permission type|Permissions|\n|:-|:-|\n|Delegated (work or school account)|A.Read|\n\
         |Delegated (personal Microsoft account)|Not supported.|\n|chatMessage|B.Read|\n{REQUEST}"
    );
    assert_eq!(summary(&body), (vec!["; A.Read; -; B.Read".into()], vec!["permission-table: chatMessage".into()]));
}

#[test]
fn a_cell_may_tell_cases_apart() {
    let body = format!(
        "# T\n## Permissions\n|Permission type|Permissions|\n|:-|:-|\n\
         |Delegated (work or school account)|For **user** or **chat** resource: A.Read, B.Read<br/>For **channel** resource: Not supported.|\n\
         |Delegated (personal Microsoft account)|Not supported.|\n|Application|C.Read|\n{REQUEST}"
    );
    let expected = ["For user or chat resource; A.Read B.Read; -; C.Read", "For channel resource; -; -; C.Read"];
    assert_eq!(summary(&body), (expected.map(String::from).to_vec(), vec![]));
}

#[test]
fn the_old_table_has_one_column() {
    let body = format!(
        "# T\n## Permissions\n|Permission type|Permissions (from least to most privileged)|\n|:-|:-|\n\
         |Delegated (work or school account)|A.Send, A.ReadWrite|\n|Delegated (personal Microsoft account)|Not supported.|\n\
         |Application|A.ReadWrite.All|\n{REQUEST}"
    );
    assert_eq!(summary(&body), (vec!["; A.Send A.ReadWrite; -; A.ReadWrite.All".into()], vec![]));
    let reversed = body.replace("least to most", "most to least");
    assert_eq!(summary(&reversed).0, ["; A.ReadWrite A.Send; -; A.ReadWrite.All"]);
}

#[test]
fn the_new_table_may_stand_in_an_include() {
    let table = "---\nx: y\n---\n|Permission type|Least privileged permissions|Higher privileged permissions|\n|:-|:-|:-|\n\
         |Delegated (work or school account)|A.Read|A.ReadWrite, B.Read|\n|Delegated (personal Microsoft account)|Not supported.|Not supported.|\n\
         |Application|A.Read.All|Not available.|";
    let body = format!(
        "# T\n## Permissions\n<!-- {{ \"blockType\": \"permissions\", \"name\": \"a\" }} -->\n\
         [!INCLUDE [permissions-table](../includes/permissions/a.md)]\n\n{REQUEST}"
    );
    let (page, findings) = page_with_includes(&body, &[("includes/permissions/a.md", table)]);
    assert_eq!(findings, [] as [&str; 0]);
    let permissions = page.operation.unwrap_or_default().permissions;
    assert_eq!(permissions.iter().map(|t| show(&t.delegated_work)).collect::<Vec<_>>(), ["A.Read A.ReadWrite B.Read"]);
    assert_eq!(permissions.iter().map(|t| show(&t.application)).collect::<Vec<_>>(), ["A.Read.All"]);
}

#[test]
fn resources_may_be_rows_or_columns() {
    let rows = format!(
        "# T\n## Permissions\n|Supported resource|Delegated (work or school account)|Delegated (personal Microsoft account)|Application|\n\
         |:-|:-|:-|:-|\n|device|A.Read|Not supported|B.Read|\n|user|C.Read|D.Read|Not supported|\n{REQUEST}"
    );
    assert_eq!(summary(&rows), (vec!["device; A.Read; -; B.Read".into(), "user; C.Read; D.Read; -".into()], vec![]));
    let columns = format!(
        "# T\n## Permissions\n|Permission type|device|user|\n|:-|:-|:-|\n|Delegated (work or school account)|A.Read|C.Read|\n\
         |Delegated (personal Microsoft account)|Not supported|D.Read|\n|Application|B.Read|Not supported|\n{REQUEST}"
    );
    assert_eq!(summary(&columns), (vec!["device; A.Read; -; B.Read".into(), "user; C.Read; D.Read; -".into()], vec![]));
}

#[test]
fn several_tables_are_told_apart_by_their_headings() {
    let table = "|Permission type|Permissions|\n|:-|:-|\n|Delegated (work or school account)|A.Read|\n|Application|B.Read|\n";
    let body = format!("# T\n## Permissions\n### For oneself\n{table}\n### For others\n{table}\n{REQUEST}");
    assert_eq!(summary(&body).0, ["For oneself; A.Read; ?; B.Read", "For others; A.Read; ?; B.Read"]);
}

#[test]
fn labels_in_another_language_are_told_by_their_order() {
    let body = format!(
        "# T\n## Autorisations\n|Type d'autorisation|Autorisations|\n|:-|:-|\n|Déléguée (professionnel)|A.Read, B.Read|\n\
         |Déléguée (personnel)|Non prise en charge.|\n|Application|C.Read|\n{REQUEST}"
    );
    assert_eq!(summary(&body).0, ["; A.Read B.Read; -; C.Read"]);
}

#[test]
fn what_is_no_permission_is_an_error_at_its_word() {
    let body = format!(
        "# T\n## Permissions\n|Permission type|Permissions|\n|:-|:-|\n|Delegated (work or school account)|A.Read, everything|\n\
         |Application|B.Read|\n{REQUEST}"
    );
    assert_eq!(summary(&body), (vec!["; A.Read; ?; B.Read".into()], vec!["permission-table: everything".into()]));
}
