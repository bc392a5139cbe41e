//! What every pass after the types are named reads: the pages, and what each name and page stands for. Changes nothing.

use crate::api::{AreaId, OperationId, TypeKind};
use crate::page::model::TypeName;
use crate::page::syntax::link::Link;
use crate::resolve::input::Input;
use crate::resolve::operations::plan::Plan;
use crate::resolve::types::collect::{Defined, PropertyValues};
use crate::resolve::types::draft::Model;
use crate::resolve::types::link::TypeNames;
use std::collections::BTreeMap;

/// The pages with the types, areas and operations that they give.
pub(crate) struct Context<'i, 'a> {
    pub(crate) input: &'i Input<'a>,
    pub(crate) names: TypeNames,
    /// The area of every page.
    pub(crate) areas: &'i [AreaId],
    /// The first operation of each page that has one.
    pub(crate) operations: BTreeMap<usize, OperationId>,
    /// What tables list as values of a property.
    pub(crate) values: &'i PropertyValues,
}

impl<'i, 'a> Context<'i, 'a> {
    pub(crate) fn new(input: &'i Input<'a>, defined: &'i Defined<'a>, plans: &[Plan<'a>], areas: &'i [AreaId]) -> Self {
        let mut operations = BTreeMap::new();
        for (at, plan) in plans.iter().enumerate() {
            operations.entry(plan.page).or_insert(OperationId(at));
        }
        Self { input, names: TypeNames::new(input, defined), areas, operations, values: &defined.values }
    }
}

impl Context<'_, '_> {
    /// The type that page `at` means by `name`, see [`TypeNames::find`].
    pub(crate) fn find(&self, at: usize, name: &TypeName) -> Option<TypeKind> {
        self.names.find(self.input, at, name).map(|(kind, _)| kind)
    }

    /// The type of a name that stands in no link: in annotations, in JSON.
    pub(crate) fn by_text(&self, at: usize, text: &str) -> Option<TypeKind> {
        self.names.by_text(self.input, at, text)
    }

    /// The type or enumeration that a link leads to, if its page defines one.
    pub(crate) fn of_link(&self, link: &Link) -> Option<TypeKind> {
        self.names.of_link(self.input, link)
    }
}

/// The same, once all models have their properties and bases.
#[derive(Clone, Copy)]
pub(crate) struct Known<'i, 'a> {
    pub(crate) context: &'i Context<'i, 'a>,
    pub(crate) models: &'i [Model],
}
