//! Which enumerations are flags, so that a value may be several members at once (OData CSDL §12.2). Knows what tables, texts and examples say.

use crate::page::model::Parameter;
use crate::resolve::types::collect::{RawEnum, RawMember};

/// What a row says of the values of its enumeration.
pub(crate) struct Described<'a> {
    pub(crate) page: usize,
    pub(crate) row: &'a Parameter,
    pub(crate) values: Vec<String>,
}

/// Whether a page says so, the numbers of the members are those of flags, or an example joins members by commas.
pub(crate) fn are(e: &RawEnum<'_>, described: &[Described<'_>], shown: &[&str]) -> bool {
    let said = || e.flags || described.iter().any(|described| described.row.flags);
    e.members.len() > 1 && (are_powers(&e.members) || said() || shown.iter().any(|text| joins(e, text)))
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
        let e = RawEnum { name: "e".into(), page: 0, intro: None, members: members(&[1, 2]), flags: false };
        assert!(are(&e, &[], &["m1, M2"]));
        assert!(!are(&e, &[], &["m1", "m1,m9"]));
    }
}
