//! Which permissions an application has to ask for.

use crate::runtime::prelude::*;
use crate::runtime::{Account, required_scopes, scopes};

const fn needs(name: &'static str, permissions: &'static [Permissions]) -> Info {
    Info { name, title: "", page: "", method: "GET", paths: &[], permissions }
}

const fn any(ways: &'static str) -> Permissions {
    Permissions { when: "", delegated_work: Access::AnyOf(ways), delegated_personal: Access::NotSupported, application: Access::Unknown }
}

const READ: Info = needs("READ", &[any("Read, ReadWrite, All")]);
const WRITE: Info = needs("WRITE", &[any("ReadWrite, All")]);
const LIST: Info = needs("LIST", &[any("List, Read")]);
const BOTH: Info = needs("BOTH", &[any("A + B, All")]);
const CASES: Info = needs("CASES", &[any("Read"), any("Case")]);
const SOME: Info = needs("SOME", &[any("Read"), NEVER]);
const SILENT: Info = needs("SILENT", &[]);
const NEVER: Permissions = Permissions {
    when: "a case",
    delegated_work: Access::NotSupported,
    delegated_personal: Access::NotSupported,
    application: Access::Unknown,
};

fn required(operations: &[Info]) -> Vec<&'static str> {
    required_scopes(operations.iter().copied(), Account::DelegatedWork).unwrap()
}

#[test]
fn a_text_has_the_ways_to_get_access() {
    assert_eq!(Access::AnyOf("A + B, All").ways(), [vec!["A", "B"], vec!["All"]]);
    assert!(Access::AnyOf("").ways().is_empty());
    assert!(Access::NotSupported.ways().is_empty());
    assert!(Access::Unknown.ways().is_empty());
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
    assert_eq!(scopes(&operations, Account::DelegatedWork).unwrap(), ["List", "ReadWrite"].into());
    assert_eq!(required(&operations), ["List", "ReadWrite"], "no smaller set does, and no other of two gives less");
    assert_eq!(scopes(&[BOTH, LIST], Account::DelegatedWork).unwrap(), ["A", "B", "List"].into());
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
    let error = required_scopes([READ, SILENT, CASES], Account::DelegatedPersonal).unwrap_err();
    assert_eq!(error.operations, [READ, SILENT, CASES]);
    assert_eq!(error.to_string(), "no permission is known that lets a user with a personal account use READ, SILENT, CASES");
    assert_eq!(required_scopes([READ, SILENT], Account::DelegatedWork).unwrap_err().operations, [SILENT]);
}

/// Every set of permissions, the smaller ones first.
fn by_trying_all(operations: &[Info]) -> usize {
    let names = ["Read", "ReadWrite", "All", "List", "A", "B", "Case"];
    let covers = |set: u32| {
        let has = |scope: &&str| names.iter().position(|name| name == scope).is_some_and(|at| set & (1 << at) != 0);
        operations.iter().flat_map(|operation| operation.permissions).all(|permissions| {
            let ways = permissions.access(Account::DelegatedWork).ways();
            ways.iter().any(|way| way.iter().all(has))
        })
    };
    (0..1_u32 << names.len()).filter(|&set| covers(set)).map(u32::count_ones).min().unwrap() as usize
}

#[test]
fn no_set_is_smaller() {
    let all = [READ, WRITE, LIST, BOTH, CASES];
    for chosen in 0..1_usize << all.len() {
        let operations: Vec<Info> = (0..all.len()).filter(|at| chosen & (1 << at) != 0).map(|at| all[at]).collect();
        assert_eq!(required(&operations).len(), by_trying_all(&operations), "{operations:?}");
    }
}
