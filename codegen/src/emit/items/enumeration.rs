//! An enumeration's file: the enum and its table of values. Knows no model.

use crate::api::{Enum, EnumId};
use crate::emit::context::Context;
use crate::emit::text::code::Code;
use crate::emit::text::markdown::{code, joined, wrap};
use crate::emit::text::names::Scope;
use crate::emit::text::source::{Source, comment};

pub(crate) fn file(context: &Context, id: EnumId) -> String {
    let item = &context.api.enums[id.0];
    let scope = Scope::new(&[&item.rust.name], false);
    Source::new(Some(&item.page))
        .text("use crate::runtime::prelude::*;")
        .documented(&docs(context, item), &definition(context, item, &scope))
        .text(&table(item, &scope))
        .text(&format!("crate::runtime::value_enum!({});", item.rust.name))
        .into_text()
}

fn docs(context: &Context, item: &Enum) -> Vec<String> {
    let facts = format!("{}, documented in {}.", code(&item.name), context.page_link(&item.page, item.page_url.as_deref()));
    let mut docs = match context.summary(&item.docs) {
        Some((summary, rest)) => vec![summary, context.markdown(&rest), values(context, item)],
        None => vec![values(context, item), context.markdown(&item.docs)],
    };
    if item.flags {
        docs.push(wrap("A value can be several of these at once; its type is then [`Flags`](crate::Flags)."));
    }
    docs.push(wrap(&facts));
    joined(docs)
}

fn definition(context: &Context, item: &Enum, scope: &Scope) -> String {
    let mut out = format!("#[derive(Clone)]\n#[non_exhaustive]\npub enum {} {{\n", item.rust.name);
    for member in &item.members {
        let mut docs = context.markdown(&member.docs);
        if docs.is_empty() {
            docs.push(format!("The value {}.", code(&member.name)));
        }
        comment(4, "///", &docs, &mut out);
        out.push_str(&format!("    {},\n", member.rust));
    }
    out.push_str("    /// An undocumented value, as it was received.\n");
    out + &format!("    {}({}),\n}}", item.catch_all, scope.string())
}

/// Properties up to which they are named.
const MOST_NAMED: usize = 3;

fn values(context: &Context, item: &Enum) -> Vec<String> {
    let links = item.used_by.iter().take(MOST_NAMED).map(|&(id, index)| context.field_link(id, index)).collect::<Vec<_>>().join(", ");
    match item.used_by.len() {
        0 => Vec::new(),
        1..=MOST_NAMED => wrap(&format!("The values of {links}.")),
        _ => wrap(&format!("The values of {links} and others.")),
    }
}

fn table(item: &Enum, scope: &Scope) -> String {
    let (name, catch_all) = (&item.rust.name, &item.catch_all);
    let [enum_trait, table] = ["Enum", "EnumTable"].map(|name| scope.runtime(name));
    let variant = |rust: &str| format!("Self::{rust}");
    let values = Code::list(item.members.iter().map(|member| Code::text(variant(&member.rust))).collect());
    let fields = vec![values.after("values: &"), Code::text(variant(catch_all)).after("undocumented: ")];
    let mut out = format!("impl {enum_trait} for {name} {{\n");
    Code::Fields(table.clone(), fields).after(format!("const TABLE: {table}<Self> = ")).before(";").print_item(4, &mut out);
    out.push_str("\n    fn text(&self) -> &str {\n        match self {\n");
    for member in &item.members {
        Code::string(&member.name).print_arm(&variant(&member.rust), 12, &mut out);
    }
    out + &format!("            Self::{catch_all}(text) => text,\n        }}\n    }}\n}}")
}
