//! Who came to a meeting, on its page: how many, and which agencies.

use leptos::prelude::*;

use crate::{
    components::page::translator,
    domain::ids::NetworkId,
    language::msg,
    queries::attendance::{AgencyCame, Totals},
    wording::{meeting as said, to},
};

/// How many came, and apart from them the agencies by name, each with a way to its page. Nothing where nobody came.
#[component]
pub fn Came<'a>(
    /// The network.
    network: NetworkId,
    /// How many came.
    totals: &'a Totals,
) -> impl IntoView + use<> {
    let words = translator();
    if *totals == Totals::default() {
        return None;
    }
    let row = |came: &AgencyCame| {
        let name = came.full_name()?;
        let href = to::agency(network, came.organisation_id?);
        let people = usize::try_from(came.people).unwrap_or(0);
        Some(view! {
            <li>
                <a href=href dir="auto">{name}</a>
                <span class="soft">{words.count(msg::ATTENDANCE_PEOPLE, people)}</span>
            </li>
        })
    };
    let rows: Vec<_> = totals.agencies.iter().filter_map(row).collect();
    let agencies = (!rows.is_empty()).then(|| {
        view! { <h2>{words.text(msg::AGENCIES_CAME)}</h2> <ul class="rows">{rows}</ul> }
    });
    Some(view! { <p>{said::came(words, totals)}</p> {agencies} })
}
