//! Who takes whom in a network, by place and day of the week: for its facilitators, and for a group as far as it sees it.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    components::{
        data_table::{self, DataTable, Head},
        field::{Hidden, Select},
        page::{PageContext, translator},
    },
    domain::{
        ask::{Posting, Side},
        folded::folded,
        form::Form,
        referral::{self, PlaceReferrals, by_place},
        round::Owner,
        when::WeekDay,
    },
    forms::ask::{DAY, NETWORK, PLACE, PickReferrals},
    language::{Translator, msg},
    pages::{
        network::{asks::none_of, whats_on::Room},
        shell::request::{PageResult, Query},
    },
    queries::{self, referral::Referrals},
    visitor::Keeper,
    wording::{ask as said, to},
};

/// `GET /networks/{network}/referrals` and `GET /groups/{group}/referrals`: who takes whom, for a `place` and on a `day`.
pub async fn show(State(app): State<App>, who: Keeper, Query(asked): Query) -> PageResult {
    let found = queries::referral::referrals(&app, &who, &asked).await?;
    Ok(PageContext::of_keeper(&app, &who)
        .render(|| view! { <ReferralsPage who=&who found=&found /> }))
}

#[component]
fn ReferralsPage<'a>(who: &'a Keeper, found: &'a Referrals) -> impl IntoView + use<> {
    let (words, owner) = (translator(), who.owner());
    let places = by_place(&found.standing.asks, &found.place, found.day);
    let list = if places.is_empty() {
        Either::Left(view! { <p>{words.text(none_of(Side::Referral))}</p> })
    } else {
        // All days, that one sees on which of them nobody is there; and those without a day where there are any.
        let days: Vec<Option<WeekDay>> = referral::columns()
            .filter(|day| match day {
                Some(day) => found.day.is_none_or(|chosen| chosen == *day),
                None => places.iter().any(|place| place.on.contains_key(&None)),
            })
            .collect();
        Either::Right(view! {
            <PlaceTable owner=owner places=&places days=&days />
            <DayLists owner=owner places=&places days=&days />
        })
    };
    let body = view! { <Pick owner=owner found=found /> {list} };
    view! { <Room who=who standing=&found.standing side=Side::Referral body=body /> }
}

fn day_name(words: Translator, day: Option<WeekDay>) -> String {
    match day {
        Some(day) => words.term(day),
        None => words.text(msg::REFERRAL_NO_DAY),
    }
}

fn place_name(words: Translator, place: &PlaceReferrals<'_>) -> String {
    match &place.place {
        Some(place) => place.clone(),
        None => words.text(msg::REFERRAL_EVERYWHERE),
    }
}

/// When one takes people, and of what age; not on which days, under which it stands.
fn hours(words: Translator, referral: &Posting) -> String {
    let posting = &referral.said;
    let parts = [
        posting.when.hours.clone(),
        said::for_age(words, &posting.age),
    ];
    words.beside(parts.iter().filter(|part| !part.is_empty()))
}

/// Who takes whom as a table: places below each other, days side by side. A phone has [`DayLists`] in its place.
#[component]
fn PlaceTable<'a>(
    owner: Owner,
    places: &'a [PlaceReferrals<'a>],
    days: &'a [Option<WeekDay>],
) -> impl IntoView + use<> {
    let words = translator();
    let heads = std::iter::once(words.text(msg::REFERRAL_PLACE))
        .chain(days.iter().map(|day| day_name(words, *day)))
        .map(Head::from)
        .collect();
    let rows = places
        .iter()
        .map(|place| {
            let cells = days.iter().map(|day| {
                let cell = place.on.get(day);
                let taken = cell
                    .into_iter()
                    .flatten()
                    .map(|referral| view! { <Taken owner=owner referral=referral /> })
                    .collect_view();
                view! { <ul class="plain">{taken}</ul> }.into_any()
            });
            let cells = cells.collect();
            (data_table::typed(place_name(words, place)), cells)
        })
        .collect();
    let title = words.text(msg::REFERRALS_TITLE);
    view! { <div class="by-place"><DataTable title=title heads=heads rows=rows /></div> }
}

/// Who takes whom, in a cell of the table.
#[component]
fn Taken<'a>(owner: Owner, referral: &'a Posting) -> impl IntoView + use<> {
    let words = translator();
    view! {
        <li>
            <a href=to::ask(owner, referral.id) dir="auto">{referral.said.what.clone()}</a>
            <span dir="auto">{said::whose(words, &referral.whose)}</span>
            <span class="soft">{hours(words, referral)}</span>
        </li>
    }
}

/// The same as a list by day, for a phone.
#[component]
fn DayLists<'a>(
    owner: Owner,
    places: &'a [PlaceReferrals<'a>],
    days: &'a [Option<WeekDay>],
) -> impl IntoView + use<> {
    let words = translator();
    let days = days
        .iter()
        .filter_map(|day| {
            let rows: Vec<_> = places
                .iter()
                .flat_map(|place| {
                    let on = place.on.get(day).into_iter().flatten();
                    on.map(|referral| (place_name(words, place), *referral))
                })
                .map(|(place, referral)| {
                    view! {
                        <li>
                            <a href=to::ask(owner, referral.id) dir="auto">{referral.said.what.clone()}</a>
                            <span dir="auto">{said::whose(words, &referral.whose)}</span>
                            <span dir="auto">{place}</span>
                            <span class="soft">{hours(words, referral)}</span>
                        </li>
                    }
                })
                .collect();
            let title = day_name(words, *day);
            (!rows.is_empty())
                .then(|| view! { <h2>{title}</h2> <ul class="rows">{rows}</ul> })
        })
        .collect_view();
    view! { <div class="by-day">{days}</div> }
}

/// Chooses a place and a day of the week.
#[component]
fn Pick<'a>(owner: Owner, found: &'a Referrals) -> impl IntoView + use<> {
    const FIELDS: PickReferrals = PickReferrals::FIELDS;
    let words = translator();
    let mut form = Form::default();
    let places = referral::places(&found.standing.asks);
    // Whatever letters it is asked for in, it is chosen as it stands in the list.
    let asked = folded(&found.place);
    let chosen = places.iter().find(|place| folded(place) == asked);
    form.add(PLACE, chosen.map_or(found.place.as_str(), String::as_str));
    form.add(DAY, found.day.map_or("", WeekDay::word));
    let places = places
        .into_iter()
        .map(|place| (place.clone(), place))
        .collect();
    let days = WeekDay::ALL
        .map(|day| (day.word().to_owned(), words.term(day)))
        .to_vec();
    let network = match (owner, &found.standing.network) {
        (Owner::Group(_), Some(network)) => {
            Some(view! { <Hidden name=NETWORK value=network.id.to_string() /> })
        }
        _ => None,
    };
    view! {
        <form class="filters no-print" method="get" action=to::room(owner, Side::Referral)>
            {network}
            <Select field=FIELDS.place form=&form all=words.text(msg::REFERRAL_ANY_PLACE) options=places />
            <Select field=FIELDS.day form=&form all=words.text(msg::REFERRAL_ANY_DAY) options=days />
            <div class="buttons"><button>{words.text(msg::FILTER_SHOW)}</button></div>
        </form>
    }
}
