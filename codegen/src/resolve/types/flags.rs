//! Which enumerations are flags, so that a value may be several members at once (OData CSDL §12.2). Knows what tables, texts and examples say.

use crate::diag::Rule;
use crate::page::model::Parameter;
use crate::resolve::types::collect::{RawEnum, RawMember};

/// What a row says of the values of its enumeration.
pub(crate) struct Described<'a> {
    pub(crate) page: usize,
    pub(crate) row: &'a Parameter,
    pub(crate) values: Vec<String>,
}

/// The rule by which an enumeration is of flags: the numbers of the members are those of flags, a text says so, or an example joins members by
/// commas.
pub(crate) fn rule(e: &RawEnum<'_>, described: &[Described<'_>], values: &[&str]) -> Option<Rule> {
    match e.members.len() {
        0 | 1 => None,
        _ if are_powers(&e.members) => Some(Rule::FlagsByNumbers),
        _ if e.flags || described.iter().any(|described| described.row.flags) => Some(Rule::FlagsByText),
        _ => values.iter().any(|text| joins(e, text)).then_some(Rule::FlagsByExample),
    }
}

/// Three or more powers of two, and nothing else but zero and all of them together.
fn are_powers(members: &[RawMember<'_>]) -> bool {
    let Some(numbers) = members.iter().map(|member| member.number).collect::<Option<Vec<i64>>>() else { return false };
    let powers: Vec<i64> = numbers.iter().copied().filter(|number| *number > 0 && number.count_ones() == 1).collect();
    let all: i64 = powers.iter().fold(0, |all, power| all | power);
    powers.len() > 2 && numbers.iter().all(|number| *number == 0 || *number == all || powers.contains(number))
}

/// `read, write`, both of which are members.
fn joins(e: &RawEnum<'_>, text: &str) -> bool {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    parts.len() > 1 && parts.iter().all(|part| e.members.iter().any(|member| member.name.eq_ignore_ascii_case(part)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::nowhere;

    fn members<'a>(numbers: &[i64]) -> Vec<RawMember<'a>> {
        numbers.iter().map(|number| RawMember { name: format!("m{number}"), number: Some(*number), description: &[] }).collect()
    }

    #[test]
    fn powers_of_two_are_flags() {
        assert!(are_powers(&members(&[0, 1, 2, 4])));
        assert!(are_powers(&members(&[1, 2, 4, 8, 15])));
        for numbers in [vec![0, 1, 2, 3, 4], vec![0, 1, 2], vec![0, 1, 2, 4, 5, 8, 9]] {
            assert!(!are_powers(&members(&numbers)), "{numbers:?}");
        }
    }

    #[test]
    fn an_example_may_join_members() {
        let e = RawEnum { name: "e".into(), page: 0, span: nowhere(), intro: None, members: members(&[1, 2]), flags: false };
        assert_eq!(rule(&e, &[], &["m1, M2"]), Some(Rule::FlagsByExample));
        assert_eq!(rule(&e, &[], &["m1", "m1,m9"]), None);
    }
}
