//! The namespace of pages that name none: that of the pages that use their types. Knows names in pages, no types.

use crate::page::model::{Page, Parameter, TypeName};
use crate::source::SourceMap;
use crate::span::FileId;
use crate::standards::odata::{clean, short};
use std::collections::{BTreeMap, BTreeSet};

/// For every page without a namespace, the only one of the pages that name its types, if there is one.
pub(crate) fn of_users<'a>(sources: &SourceMap, pages: &[&'a Page]) -> BTreeMap<FileId, &'a str> {
    let mut homes: BTreeMap<String, Vec<FileId>> = BTreeMap::new();
    for page in pages.iter().filter(|page| stated(page).is_none()) {
        let types = page.types.iter().filter_map(|ty| ty.name.as_ref()).chain(page.enums.iter().map(|e| &e.name));
        for name in types.filter(|name| !name.value.contains('.')) {
            homes.entry(name.value.to_lowercase()).or_default().push(page.file);
        }
    }
    let mut users: BTreeMap<FileId, BTreeSet<&str>> = BTreeMap::new();
    for (name, namespace) in pages.iter().filter(|_| !homes.is_empty()).flat_map(|page| uses(page)) {
        let Some(homes) = homes.get(&short(clean(&name.name)).to_lowercase()) else { continue };
        let target = name.link.as_ref().and_then(|link| sources.linked_page(link.span.file, &link.value));
        for home in homes.iter().filter(|home| target.is_none_or(|target| target == **home)) {
            users.entry(*home).or_default().insert(namespace);
        }
    }
    let only = |namespaces: BTreeSet<&'a str>| namespaces.first().copied().filter(|_| namespaces.len() == 1);
    users.into_iter().filter_map(|(page, namespaces)| Some((page, only(namespaces)?))).collect()
}

/// The namespace that a page names.
pub(crate) fn stated(page: &Page) -> Option<&str> {
    page.namespace.as_ref().map(|namespace| namespace.value.trim_matches('.')).filter(|namespace| !namespace.is_empty())
}

/// The types that rows of a page name, with the namespace that they are named in.
fn uses(page: &Page) -> impl Iterator<Item = (&TypeName, &str)> {
    let of_types = page.types.iter().flat_map(move |ty| {
        let prefix = ty.name.as_ref().and_then(|name| clean(&name.value).rsplit_once('.')).map(|(prefix, _)| prefix);
        let rows = ty.properties.iter().chain(&ty.relationships);
        rows.filter_map(move |row| Some((row, stated(page).or(prefix)?)))
    });
    let of_operations = page.operation.iter().flat_map(|operation| operation.body.parameters.iter().chain(&operation.path_parameters));
    let of_operations = of_operations.filter_map(|row| Some((row, stated(page)?)));
    of_types.chain(of_operations).flat_map(names)
}

/// The types that a row names.
fn names<'a>((row, namespace): (&'a Parameter, &'a str)) -> impl Iterator<Item = (&'a TypeName, &'a str)> {
    row.ty.iter().flat_map(|cell| &cell.names).map(move |name| (name, namespace))
}
