//! Owns the roles that sections of a call have by their place: all such pages keep one order. It must not know their headings.

use crate::diag::Rule;
use crate::page::classify::section::Section;
use crate::page::classify::signs;
use crate::page::english::headings::Role;
use crate::page::syntax::context::Context;
use std::ops::Range;

/// A group of sections: a heading of the level that has the URL forms, and those below it.
#[derive(Clone, Copy)]
struct Group<'p, 'a, 'd> {
    context: &'p Context<'a>,
    sections: &'p [Section<'d>],
    /// The text of the URL forms.
    forms: &'p str,
}

impl Group<'_, '_, '_> {
    fn any(&self, fits: impl Fn(&Section<'_>) -> bool) -> bool {
        self.sections.iter().any(fits)
    }

    fn is_query(&self) -> bool {
        self.any(|section| signs::is_query(self.context, section))
    }

    fn has_table(&self) -> bool {
        self.any(|section| !section.tables.is_empty())
    }

    /// Whether its heading has given it no role.
    fn is_open(&self) -> bool {
        self.sections.first().is_some_and(|section| section.role == Role::Other)
    }
}

/// A role, the rule that gives it, and the groups that it fits.
struct Place {
    role: Role,
    rule: Rule,
    fits: fn(&Group<'_, '_, '_>) -> bool,
}

/// What may stand from the URL forms on, in the order in which it is tried.
const FROM_FORMS: [Place; 3] = [
    Place {
        role: Role::Query,
        rule: Rule::PlaceQuerySample,
        fits: |group| group.is_query() && group.sections.iter().all(|section| signs::samples_query(group.context, section)),
    },
    Place {
        role: Role::Examples,
        rule: Rule::PlaceExchange,
        fits: |group| group.any(|section| signs::has_message(group.context, section)),
    },
    Place { role: Role::HttpRequest, rule: Rule::PlaceForms, fits: |group| group.any(|section| signs::shows_form(group.context, section)) },
];

/// What stands before the URL forms.
const BEFORE_FORMS: Place =
    Place { role: Role::Permissions, rule: Rule::PlacePermissions, fits: |group| group.any(signs::may_be_permissions) };

/// What may stand between the URL forms and the examples besides body and response, in the order in which it is tried.
const BETWEEN: [Place; 3] = [
    Place { role: Role::Headers, rule: Rule::PlaceHeaders, fits: |group| group.any(signs::is_headers) },
    Place { role: Role::PathParameters, rule: Rule::PlacePath, fits: |group| group.any(|section| signs::is_of_path(section, group.forms)) },
    Place { role: Role::Query, rule: Rule::PlaceQuery, fits: |group| group.is_query() },
];

/// The methods of requests that carry a body.
const SENDING: [&str; 3] = ["POST", "PATCH", "PUT"];

/// Gives the sections of a call their roles: permissions, URL forms, what the request carries, the response, examples.
pub(crate) fn place(context: &Context<'_>, sections: &mut [Section<'_>]) {
    let Some(at) = sections.iter().position(|section| signs::shows_form(context, section)) else { return };
    let groups = groups(context, sections, at);
    let Some(of_forms) = groups.iter().position(|group| group.contains(&at)) else { return };
    let forms: String = sections[at].fences.iter().map(|fence| &context.text[fence.inner.clone()]).collect();
    let mut placing = Placing { context, sections, forms };
    for group in &groups[of_forms..] {
        placing.by_table(group, &FROM_FORMS);
    }
    if let Some(group) = groups[..of_forms].iter().rev().find(|range| (BEFORE_FORMS.fits)(&placing.group(range))) {
        placing.give(group, BEFORE_FORMS.role, BEFORE_FORMS.rule);
    }
    let to_examples = groups[of_forms + 1..].iter().take_while(|group| placing.sections[group.start].role != Role::Examples);
    let between: Vec<Range<usize>> = to_examples.cloned().collect();
    for group in between.iter().filter(|group| placing.sections[group.start].role == Role::Other).cloned().collect::<Vec<_>>() {
        placing.by_table(&group, &BETWEEN);
    }
    placing.response_and_body(&between);
}

/// The sections while they are given their roles.
struct Placing<'p, 'a, 'd> {
    context: &'p Context<'a>,
    sections: &'p mut [Section<'d>],
    forms: String,
}

impl<'a, 'd> Placing<'_, 'a, 'd> {
    fn group(&self, range: &Range<usize>) -> Group<'_, 'a, 'd> {
        Group { context: self.context, sections: &self.sections[range.clone()], forms: &self.forms }
    }

    /// Gives the group the role of the first row that fits.
    fn by_table(&mut self, range: &Range<usize>, table: &[Place]) {
        if let Some(place) = table.iter().find(|place| (place.fits)(&self.group(range))) {
            self.give(range, place.role, place.rule);
        }
    }

    fn give(&mut self, range: &Range<usize>, role: Role, rule: Rule) {
        for section in self.sections[range.clone()].iter_mut().filter(|section| section.role == Role::Other) {
            (section.role, section.rule, section.placed) = (role, rule, true);
        }
    }

    /// Of the groups without a role the last is the response, the one before it the body.
    fn response_and_body(&mut self, between: &[Range<usize>]) {
        let open: Vec<&Range<usize>> = between.iter().filter(|range| self.group(range).is_open()).collect();
        let response = self.response(&open);
        if let Some((at, rule)) = response {
            self.give(open[at], Role::Response, rule);
        }
        if let Some(body) = response.map_or(open.len(), |(at, _)| at).checked_sub(1) {
            self.give(open[body], Role::Body, Rule::PlaceBody);
        }
    }

    /// Which group is the response. A lone section of a request with a body describes that body.
    fn response(&self, open: &[&Range<usize>]) -> Option<(usize, Rule)> {
        let is_text = |range: &Range<usize>| !self.group(range).has_table();
        let by_status = open.iter().rposition(|range| is_text(range) && self.group(range).any(signs::names_success));
        let sends = SENDING.iter().any(|method| self.forms.contains(method));
        let last = || open.len().checked_sub(1).filter(|&last| is_text(open[last]) && (last > 0 || !sends));
        by_status.map(|at| (at, Rule::PlaceResponseStatus)).or_else(|| last().map(|at| (at, Rule::PlaceResponseLast)))
    }
}

/// The sections by heading of the level that has the URL forms, each with those below it. Headings that divide the forms alone are not a level.
fn groups(context: &Context<'_>, sections: &[Section<'_>], forms: usize) -> Vec<Range<usize>> {
    let is_other = |section: &Section<'_>| !section.tables.is_empty() || signs::has_message(context, section);
    let of_level = |level: usize| -> Vec<Range<usize>> {
        let starts: Vec<usize> = (0..sections.len()).filter(|&at| sections[at].level > 1 && sections[at].above.len() <= level).collect();
        let end = |number: usize| starts.get(number + 1).copied().unwrap_or(sections.len());
        starts.iter().enumerate().map(|(number, &start)| start..end(number)).collect()
    };
    let divides_forms = |level: &usize| {
        let group = of_level(*level).into_iter().find(|group| group.contains(&forms));
        group.is_some_and(|group| !sections[group].iter().any(is_other))
    };
    let own = sections[forms].above.len();
    of_level((1..own).find(divides_forms).unwrap_or(own))
}
