//! Other deployments of the service: the rows of a table in which one row has the origin of the base URL. Knows no names of clouds.

use crate::api::Deployment;
use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::model::{DeploymentRow, DeploymentTable};
use crate::resolve::input::Input;
use crate::standards::rust;
use crate::standards::url::is_site;
use crate::standards::words::snake;

/// The deployments of the first page that lists the default one.
pub(crate) fn listed(input: &Input<'_>, base_url: Option<&str>, findings: &mut Findings) -> Vec<Deployment> {
    let Some((origin, path)) = base_url.and_then(at_path) else { return Vec::new() };
    let tables = || (0..input.pages.len()).flat_map(|page| input.pages[page].deployments.iter().map(move |table| (page, table)));
    let Some((page, table, column)) = tables().find_map(|(page, table)| Some((page, table, column_of(table, origin)?))) else {
        return Vec::new();
    };
    if let Some(row) = table.rows.iter().find(|row| row.cells.get(column).is_some_and(|cell| cell.value == origin)) {
        findings.fact(Rule::DefaultDeployment, row.name.span, || format!("the deployment of {origin}"));
    }
    let names = short_names(&table.rows);
    let mut taken = rust::Taken::default();
    let mut found = Vec::new();
    for (row, name) in table.rows.iter().zip(names) {
        let address = row.cells.get(column).filter(|cell| is_site(&cell.value));
        match address {
            Some(address) if !name.is_empty() => found.push(Deployment {
                rust: rust::take(&mut taken, rust::constant(&name), &[]),
                name: row.name.value.clone(),
                url: format!("{}{path}", address.value),
                page: input.path(page).to_owned(),
                page_url: input.url(page),
            }),
            _ => {
                let message = format!("`{}` has no address of a site beside those of the other deployments", row.name.value);
                findings.push(Diagnostic::new(Code::DeploymentUnclear, row.name.span, message));
            }
        }
    }
    found
}

/// `https://host` and `/v1.0`.
fn at_path(url: &str) -> Option<(&str, &str)> {
    let host = url.find("://")? + "://".len();
    Some(url.split_at(url[host..].find('/').map_or(url.len(), |at| host + at)))
}

/// The column in which a row has the origin.
fn column_of(table: &DeploymentTable, origin: &str) -> Option<usize> {
    table.rows.iter().find_map(|row| row.cells.iter().position(|cell| cell.value == origin))
}

/// Of each row's name the first words that tell it from all others; what all begin with is left out, and what is in parentheses.
fn short_names(rows: &[DeploymentRow]) -> Vec<String> {
    let names: Vec<&[String]> = rows.iter().map(|row| row.words.as_slice()).collect();
    let shortest = names.iter().map(|name| name.len()).min().unwrap_or(0).saturating_sub(1);
    let alike = |at: usize| names.iter().all(|name| name[at].eq_ignore_ascii_case(&names[0][at]));
    let common = if names.len() > 1 { (0..shortest).take_while(|&at| alike(at)).count() } else { 0 };
    let rest: Vec<String> = names.iter().map(|name| name[common..].iter().map(|word| snake(word)).collect::<Vec<_>>().join("_")).collect();
    let telling = |at: usize| {
        let parts: Vec<&str> = rest[at].split('_').collect();
        let is_own = |start: &String| {
            rest.iter().enumerate().all(|(other, name)| other == at || !format!("{name}_").starts_with(&format!("{start}_")))
        };
        (1..=parts.len()).map(|count| parts[..count].join("_")).find(is_own).unwrap_or_else(|| rest[at].clone())
    };
    (0..rest.len()).map(telling).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::nowhere;
    use crate::span::Spanned;

    fn names(names: &[&str]) -> Vec<String> {
        let words = |name: &str| name.split(' ').map(str::to_owned).collect();
        let row = |name: &&str| DeploymentRow { name: Spanned::new((*name).to_owned(), nowhere()), words: words(name), cells: Vec::new() };
        short_names(&names.iter().map(row).collect::<Vec<_>>())
    }

    #[test]
    fn a_name_has_the_words_that_tell_it_from_the_others() {
        assert_eq!(
            names(&["Global service", "Government L4", "Government L5", "North run by them"]),
            ["global", "government_l4", "government_l5", "north"]
        );
        assert_eq!(names(&["Our Service global", "Our Service government"]), ["global", "government"]);
        assert_eq!(names(&["Only one"]), ["only"]);
        assert_eq!(names(&["North", "North East"]), ["north", "north_east"]);
    }

    #[test]
    fn a_base_url_has_an_origin_and_a_path() {
        assert_eq!(at_path("https://a.example/v1.0"), Some(("https://a.example", "/v1.0")));
        assert_eq!(at_path("https://a.example"), Some(("https://a.example", "")));
    }
}
