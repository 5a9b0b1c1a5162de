//! Where each principle of an audit stands, as cards with a cup.

use leptos::{either::Either, prelude::*};

use crate::{
    components::{
        asked::Asked,
        cup::{Cup, accent},
        page::translator,
    },
    domain::comparison::Moves,
    language::msg,
    queries::results::{PrincipleResult, Results},
    wording::{
        results::{counts, level_name},
        team::closeness,
    },
};

/// A card for each principle; with what moved, where there is an audit to compare with.
#[component]
pub fn StandingCards<'a>(
    /// What the audit found.
    results: &'a Results,
) -> impl IntoView + use<> {
    let principles = results.principles.iter();
    let cards = principles
        .map(|found| view! { <StandingCard results=results found=found /> })
        .collect_view();
    view! { <div class="cards">{cards}</div> }
}

#[component]
fn StandingCard<'a>(results: &'a Results, found: &'a PrincipleResult) -> impl IntoView + use<> {
    let words = translator();
    let language = results.sheet.questionnaire.language.as_str();
    let level = match level_name(results, found) {
        Some(level) => Either::Left(view! { <Asked language=language text=level /> }),
        None => Either::Right(words.text(msg::STANDING_NONE)),
    };
    let moved = found
        .moves
        .map(|moves| view! { <p>{moved_since(results, moves)}</p> });
    let close = results.closeness(Some(&found.standing.principle_id));
    let close = close.map(|team| view! { <p>{closeness(words, team)}</p> });
    let of = results.sheet.questionnaire.scale.levels.len();
    view! {
        <section class=format!("card standing {}", accent(found.index))>
            <div class="jug"><Cup level=found.standing.mean() of=of /></div>
            <h2><Asked language=language text=&found.title /></h2>
            <p class="level-name">{level}</p>
            <p>{counts(words, found)}</p>
            {moved}
            {close}
        </section>
    }
}

fn moved_since(results: &Results, moves: Moves) -> String {
    let words = translator();
    let since = results
        .before()
        .map(|before| words.date(before.held_on))
        .unwrap_or_default();
    words.with(
        msg::STANDING_MOVED,
        [
            ("since", since.into()),
            ("up", moves.up.into()),
            ("down", moves.down.into()),
            ("n", moves.compared.into()),
        ],
    )
}
