//! The permissions that an application has to ask for.

use crate::prelude::*;
use crate::{PermissionType, required_scopes, scopes};

/// An operation that needs these permissions for a user with a work account, in one case for each.
macro_rules! needs {
    ($name:literal $(, $ways:literal)*) => { Info::new(concat!($name, "\n\n\nGET\n" $(, "\n\t", $ways, "\t-\t")*)) };
}

const READ: Info = needs!("READ", "Read, ReadWrite, All");
const WRITE: Info = needs!("WRITE", "ReadWrite, All");
const LIST: Info = needs!("LIST", "List, Read");
const BOTH: Info = needs!("BOTH", "A + B, All");
const CASES: Info = needs!("CASES", "Read", "Case");
const SOME: Info = Info::new("SOME\n\n\nGET\n\n\tRead\t-\t\na case\t-\t-\t");
const SILENT: Info = needs!("SILENT");

fn required(operations: &[Info]) -> Vec<&'static str> {
    required_scopes(operations.iter().copied(), PermissionType::DelegatedWork).unwrap()
}

#[test]
fn a_text_has_the_ways_to_get_access() {
    assert_eq!(Access::AnyOf("A + B, All").ways(), [vec!["A", "B"], vec!["All"]]);
    assert!(Access::AnyOf("").ways().is_empty());
    assert!(Access::NotSupported.ways().is_empty());
    assert!(Access::Unknown.ways().is_empty());
}

#[test]
fn what_is_known_of_an_operation_is_read_from_its_text() {
    let info = Info::new("chat::Get\nGet chat\napi/chat-get.md\nGET\n/me/chat\t/chats/{id}\n\tRead, All\t-\t\nOf others\t\tAll\t-");
    assert_eq!([info.name(), info.title(), info.page(), info.method()], ["chat::Get", "Get chat", "api/chat-get.md", "GET"]);
    assert_eq!(info.paths().collect::<Vec<_>>(), ["/me/chat", "/chats/{id}"]);
    let permissions: Vec<Permissions> = info.permissions().collect();
    let [first, second] = permissions[..] else { panic!("{permissions:?}") };
    let accounts = [PermissionType::DelegatedWork, PermissionType::DelegatedPersonal, PermissionType::Application];
    assert_eq!(accounts.map(|of| first.access(of)), [Access::AnyOf("Read, All"), Access::NotSupported, Access::Unknown]);
    assert_eq!(accounts.map(|of| second.access(of)), [Access::Unknown, Access::AnyOf("All"), Access::NotSupported]);
    assert_eq!([first.when, second.when], ["", "Of others"]);
    assert!(format!("{info:?}").starts_with("Info { name: \"chat::Get\", title: \"Get chat\""));
}

#[test]
fn the_least_privileged_of_a_single_operation() {
    assert_eq!(required(&[READ]), ["Read"]);
    assert_eq!(required(&[READ, READ]), ["Read"]);
    assert!(required(&[]).is_empty());
}

#[test]
fn one_permission_does_for_several_operations() {
    assert_eq!(required(&[READ, WRITE]), ["ReadWrite"]);
    assert_eq!(required(&[READ, LIST]), ["Read"]);
}

#[test]
fn fewest_permissions_where_the_first_of_each_would_be_more() {
    let operations = [LIST, READ, WRITE];
    assert_eq!(scopes(&operations, PermissionType::DelegatedWork).unwrap(), ["List", "ReadWrite"].into());
    assert_eq!(required(&operations), ["List", "ReadWrite"], "no smaller set does, and no other of two gives less");
    assert_eq!(scopes(&[BOTH, LIST], PermissionType::DelegatedWork).unwrap(), ["A", "B", "List"].into());
    assert_eq!(required(&[BOTH, LIST]), ["List", "All"], "two that are needed together are two");
}

#[test]
fn every_case_of_an_operation_is_covered() {
    assert_eq!(required(&[CASES]), ["Case", "Read"]);
}

#[test]
fn an_operation_that_works_in_some_cases_only_needs_what_those_do() {
    assert_eq!(required(&[SOME]), ["Read"]);
}

#[test]
fn operations_that_cannot_work_are_named() {
    let error = required_scopes([READ, SILENT, CASES], PermissionType::DelegatedPersonal).unwrap_err();
    assert_eq!(error.operations, [READ, SILENT, CASES]);
    assert_eq!(error.to_string(), "no permission is known that lets a user with a personal account use READ, SILENT, CASES");
    assert_eq!(required_scopes([READ, SILENT], PermissionType::DelegatedWork).unwrap_err().operations, [SILENT]);
}

const NAMES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

/// The size and the privileges of the best set, found by trying all.
fn by_trying_all(lists: &[Vec<Vec<&str>>]) -> (usize, usize) {
    let rank = |name: &str| {
        let at = |ways: &Vec<Vec<&str>>| ways.iter().rposition(|way| way.contains(&name));
        lists.iter().filter_map(at).max().unwrap_or(0)
    };
    let sets =
        (0..1_usize << NAMES.len()).map(|set| (0..NAMES.len()).filter(|at| set & (1 << at) != 0).map(|at| NAMES[at]).collect::<Vec<_>>());
    let do_for_all = sets.filter(|set| lists.iter().all(|ways| ways.iter().any(|way| way.iter().all(|scope| set.contains(scope)))));
    do_for_all.map(|set| (set.len(), set.iter().map(|name| rank(name)).sum())).min().unwrap()
}

/// Lists that look random, but are always the same.
fn lists(mut state: u64) -> Vec<&'static str> {
    let mut next = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    let mut list = || {
        let ways: Vec<String> = (0..=next(4))
            .map(|_| {
                let count = if next(4) == 0 { 2 } else { 1 };
                (0..count).map(|_| NAMES[next(8) as usize]).collect::<Vec<_>>().join(" + ")
            })
            .collect();
        &*ways.join(", ").leak()
    };
    (0..6).map(|_| list()).collect()
}

#[test]
fn no_set_is_smaller_nor_as_small_and_less_privileged() {
    for seed in 1..500 {
        let lists = lists(seed * 7919);
        let operations: Vec<Info> = lists.iter().map(|ways| Info::new(format!("X\n\n\nGET\n\n\t{ways}\t-\t").leak())).collect();
        let ways: Vec<_> = lists.iter().map(|ways| Access::AnyOf(ways).ways()).collect();
        let scopes = required(&operations);
        let rank = |name: &&str| ways.iter().filter_map(|ways| ways.iter().rposition(|way| way.contains(name))).max().unwrap_or(0);
        assert_eq!((scopes.len(), scopes.iter().map(rank).sum()), by_trying_all(&ways), "{lists:?} {scopes:?}");
    }
}
