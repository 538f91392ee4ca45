//! Who says so.

use yew::prelude::*;

use super::attr::{attr, foreign, quote, say};
use crate::{
    domain::dataset::{Basis, Dataset, Index, Source},
    i18n::{self, Locale},
};

/// The sources with their links, each with its date and kind; of one text printed twice it is said
/// that it counts once.
pub(super) fn view(dataset: &Dataset, locale: Locale, sources: &[Index<Source>]) -> Html {
    let mut rows: Vec<Html> = Vec::new();
    for &index in sources {
        rows.push(html! { <li>{ source(dataset, locale, dataset.sources().get(index)) }</li> });
    }
    html! { <ul class="ct-sources">{ rows }</ul> }
}

fn source(dataset: &Dataset, locale: Locale, source: &Source) -> Html {
    let messages = locale.messages();
    let language = source.language.as_ref().map(ToString::to_string);
    let title = match &source.title {
        Some(title) => html! { <bdi lang={language.clone()}>{ say(title.to_string()) }</bdi> },
        None => html! { <span>{ messages.source_untitled }</span> },
    };
    let title = match &source.url {
        Some(url) => html! {
            <a href={attr(url)} rel="noopener noreferrer external" target="_blank" title={messages.external}>{ title }</a>
        },
        None => title,
    };
    let date = match source.date {
        Some(date) if source.date_basis == Basis::Inferred => {
            let text = i18n::reported(messages, date);
            if date.to_string().contains(['?', '%']) { text } else { (messages.date_probably)(&text) }
        }
        Some(date) => i18n::reported(messages, date),
        None => messages.source_undated.to_owned(),
    };
    let note = |text: &Option<crate::domain::dataset::Text>| {
        text.as_ref().map(|text| html! { <span class="ct-sources__note">{ quote(text, locale) }</span> })
    };
    html! {
        <>
            <span class="ct-sources__publisher">{ foreign(&source.publisher) }</span>
            { ": " }{ title }
            <span class="ct-sources__facts">
                { date }{ " · " }{ (messages.source_kind)(source.kind) }
                if let Some(language) = &language {
                    { " · " }{ foreign(language) }
                }
                if let Some(original) = source.same_text_as {
                    { " · " }{ say((messages.same_text)(&dataset.sources().get(original).publisher)) }
                }
            </span>
            { note(&source.note) }
        </>
    }
}
