//! The file of constants for the deployments of the service. Knows addresses, no operation.

use crate::api::reserved::ENDPOINTS;
use crate::emit::context::Context;
use crate::emit::text::markdown::{address, cell, code, escape, joined, wrap};
use crate::emit::text::source::{Source, ident};
use quote::quote;

pub(crate) fn file(context: &Context) -> String {
    let page = context.api.deployments.first().map(|deployment| deployment.page.as_str());
    let constants = context.api.deployments.iter().map(|deployment| {
        let (name, url) = (ident(&deployment.rust), &deployment.url);
        let docs = format!(" {}.", escape(&deployment.name, true));
        quote!(#[doc = #docs] pub const #name: &str = #url;)
    });
    Source::new(page).docs(&docs(context)).group(quote!(#(#constants)*)).into_text()
}

fn docs(context: &Context) -> Vec<String> {
    let page = context.api.deployments.first().map(|deployment| context.page_link(&deployment.page, deployment.page_url.as_deref()));
    let about =
        "The deployments of the service, as base URLs for a client. Each deployment requires its own tokens and may lack some operations.";
    joined(vec![wrap(about), wrap(&format!("{} lists them.", page.unwrap_or_default()))])
}

/// A row for each deployment.
pub(crate) fn rows(context: &Context) -> Vec<String> {
    let row = |deployment: &crate::api::Deployment| {
        let path = format!("{ENDPOINTS}::{}", deployment.rust);
        format!(
            "| {} | [{}]({}) | {} |",
            cell(&escape(&deployment.name, false)),
            code(&path),
            Context::link_target(&path),
            address(&deployment.url)
        )
    };
    context.api.deployments.iter().map(row).collect()
}
