//! A dataset that cannot be shown: what is wrong with it, and what to do.

use yew::prelude::*;

use crate::{domain::dataset::Problems, i18n::Locale};

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FaultsProps {
    /// Every problem.
    pub problems: Problems,
    /// In which language to speak.
    pub locale: Locale,
}

/// Every problem as a sentence, instead of a blank page.
#[component]
pub fn Faults(props: &FaultsProps) -> Html {
    let messages = props.locale.messages();
    html! {
        <section class="ct ct-faults" lang={props.locale.tag()} dir={props.locale.direction()} role="alert">
            <p>{ (messages.dataset_faulty)(props.problems.len()) }</p>
            <ul>
                { for props.problems.iter().map(|problem| html! { <li><bdi>{ problem.to_string() }</bdi></li> }) }
            </ul>
            <p>{ messages.dataset_faulty_advice }</p>
        </section>
    }
}
