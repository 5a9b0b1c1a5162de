//! Asks and who can meet them, put together: the list, and one with what came of it.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    commands,
    components::{
        card::Card,
        field::{Choices, Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
        tabs::{Tab, Tabs},
        text::Typed,
    },
    domain::{
        ask::Side,
        ask_match::{AskMatch, MatchSaid, MatchState, WordsOut},
        form::Form,
        ids::{EventId, MatchId},
        organisation::Network,
        removal::WAITS,
        round::Owner,
    },
    forms::{
        ask::{BEFORE, STATE, SayOfMatch},
        representative::TakeOut,
    },
    keys::Fresh as _,
    language::msg,
    pages::{
        network::{
            ask_form::BackToAsks,
            asks::{AsksTab, AsksTabs},
            dashboard::{NetworkPage, ViewTabs},
            revisions::TakeOutForm,
        },
        shell::request::{PageResult, PostedForm, Query, or_again, redirect},
    },
    queries::{
        self,
        ask_match::{MatchDetails, MatchList},
    },
    visitor::{Facilitator, Keeper},
    wording::{ask as said, network::View, notice::Notice, to},
};

/// `GET /networks/{network}/matches`: those in one state, first those that wait for a facilitator.
pub async fn list(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    let found = queries::ask_match::of_network(&app, &who, &asked).await?;
    Ok(PageContext::of_network(&app, &who)
        .render(|| view! { <ListPage network=&who.network found=&found /> }))
}

#[component]
fn ListPage<'a>(network: &'a Network, found: &'a MatchList) -> impl IntoView + use<> {
    let words = translator();
    let path = AsksTab::Matches.path(network.id);
    let tabs = MatchState::ALL
        .map(|state| Tab {
            href: format!("{path}?{STATE}={}", state.word()),
            title: words.term(state),
            is_here: state == found.state,
        })
        .to_vec();
    let at = |before: &str| {
        let state = found.state.word();
        format!("{path}?{STATE}={state}&{BEFORE}={before}")
    };
    let first = found
        .is_later
        .then(|| format!("{path}?{STATE}={}", found.state.word()));
    let next = found.next.map(|next| at(&next.to_string()));
    let none = found
        .matches
        .is_empty()
        .then(|| view! { <p>{words.text(msg::MATCHES_NONE)}</p> });
    let body = view! {
        <p class="lead">{words.text(msg::MATCHES_TEXT)}</p>
        <JustDone />
        <ViewTabs network=network.id view=View::Asks />
        <AsksTabs network=network.id here=AsksTab::Matches />
        <Tabs label=words.text(msg::MATCHES_TITLE) tabs=tabs />
        {none}
        <MatchRows owner=Owner::Network(network.id) matches=&found.matches />
        <p class="buttons no-print">
            {first.map(|href| view! { <a class="button" href=href>{words.text(msg::PAGES_FIRST)}</a> })}
            {next.map(|href| view! { <a class="button" href=href>{words.text(msg::ASKS_NEXT)}</a> })}
        </p>
    };
    view! { <NetworkPage network=network title=words.text(msg::MATCHES_TITLE) wide=true>{body}</NetworkPage> }
}

/// Matches as a list: who with whom, about what, where each is.
#[component]
pub fn MatchRows<'a>(
    /// Whose pages they lead to.
    owner: Owner,
    /// What is listed.
    matches: &'a [AskMatch],
) -> impl IntoView + use<> {
    let words = translator();
    let rows = matches
        .iter()
        .map(|matched| {
            let what = [&matched.asker.what, &matched.giver.what]
                .into_iter()
                .find(|what| !what.is_empty())
                .cloned();
            view! {
                <li>
                    <a href=to::ask_match(owner, matched.id)>{said::match_title(words, matched)}</a>
                    <span class="soft">{words.term(matched.kind)}</span>
                    <span dir="auto">{what}</span>
                    <span class="state">{words.term(matched.state)}</span>
                </li>
            }
        })
        .collect_view();
    (!matches.is_empty()).then(|| view! { <ul class="rows">{rows}</ul> })
}

/// In an address: which words are a mistake.
const MISTAKE: &str = "mistake";

/// `GET …/matches/{match}`: of a group one that it is in; with `mistake`, it is asked why words of it are one.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound).
pub async fn show(State(app): State<App>, who: Keeper, Query(query): Query) -> PageResult {
    let details = queries::ask_match::find(&app, &who).await?;
    let mistake = query.get(MISTAKE).parse().ok();
    let (form, status) = (Form::default(), StatusCode::OK);
    Ok(render(&app, &who, (&details, mistake), &form, status))
}

fn render(
    app: &App,
    who: &Keeper,
    (details, mistake): (&MatchDetails, Option<EventId>),
    form: &Form,
    status: StatusCode,
) -> Response {
    let owner = who.owner();
    PageContext::of_keeper(app, who).render_as(
        status,
        || view! { <MatchPage owner=owner details=details mistake=mistake form=form /> },
    )
}

#[component]
fn MatchPage<'a>(
    owner: Owner,
    details: &'a MatchDetails,
    /// Which words are a mistake.
    mistake: Option<EventId>,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let matched = &details.matched;
    let title = said::match_title(words, matched);
    // A group that waits for a facilitator does not read yet how the other is reached.
    let shows_reach = matched.in_touch || owner.group().is_none();
    let sides = [(Side::Ask, &matched.asker), (Side::Offer, &matched.giver)]
        .map(|(side, of)| {
            let reach = (shows_reach && !of.reach.is_empty())
                .then(|| words.labelled(&words.text(msg::ASK_REACH_THEM), &of.reach));
            view! {
                <p>{said::side_said(words, side, of)}</p>
                <p>{reach}</p>
            }
        })
        .collect_view();
    let story = details
        .said
        .iter()
        .map(|said| {
            let mistake = (mistake == Some(said.id)).then_some(form);
            view! { <SaidLine owner=owner matched=matched.id said=said mistake=mistake /> }
        })
        .collect_view();
    let body = view! {
        <BackToAsks owner=owner side=Side::Ask />
        <p class="state">{words.term(matched.kind)} " · " {words.term(matched.state)}</p>
        <h1>{title.clone()}</h1>
        <JustDone />
        <Problems form=form fields=&[SayOfMatch::ALL, TakeOut::ALL] />
        <section class="card">{sides}</section>
        <SayCard owner=owner matched=matched form=form />
        <h2>{words.text(msg::MATCH_STORY)}</h2>
        <ul class="story">{story}</ul>
    };
    view! { <Page title=title>{body}</Page> }
}

/// Something that was said of a match, with who and when; words that are theirs to mend with the way to take them out or back.
#[component]
fn SaidLine<'a>(
    owner: Owner,
    matched: MatchId,
    said: &'a MatchSaid,
    /// Asks why its words are a mistake, where somebody says so.
    mistake: Option<&'a Form>,
) -> impl IntoView + use<> {
    let words = translator();
    let (page, id) = (to::ask_match(owner, matched), said.id);
    let at = format!("{page}/said/{id}");
    let is_theirs = said.is_mended_by(owner.group());
    let about = [
        ("name", said.said_by.as_str().into()),
        ("date", words.date(day(said.said_at)).into()),
    ];
    let by = match &said.group {
        Some(group) => {
            let [name, date] = about;
            let group = ("group", group.as_str().into());
            words.with(msg::MATCH_SAID_BY, [name, group, date])
        }
        None => words.with(msg::ASK_SAID_BY, about),
    };
    let text = match &said.out {
        Some(out) => {
            view! { <TakenOutWords out=out back=is_theirs.then(|| format!("{at}/back")) /> }
                .into_any()
        }
        None if said.words.is_empty() => ().into_any(),
        None => view! { <Typed text=&said.words /> }.into_any(),
    };
    let mistake = match mistake {
        _ if !is_theirs || said.out.is_some() => ().into_any(),
        Some(form) => {
            view! { <TakeOutForm action=format!("{at}/out") form=form is_open=true /> }.into_any()
        }
        None => {
            let href = format!("{page}?{MISTAKE}={id}#said-{id}");
            view! { <p class="no-print"><a href=href>{words.text(msg::TAKE_OUT_LINK)}</a></p> }
                .into_any()
        }
    };
    view! {
        <li id=format!("said-{id}")>
            <p><b>{words.term(said.state)}</b></p>
            {text}
            <p class="soft">{by}</p>
            {mistake}
        </li>
    }
}

/// That words were taken out, with why and by whom; for a day with the way to bring them back.
#[component]
fn TakenOutWords<'a>(
    out: &'a WordsOut,
    /// Where they are brought back, for whoever may.
    back: Option<String>,
) -> impl IntoView + use<> {
    let words = translator();
    let about = [
        ("name", out.by.as_str().into()),
        ("when", words.moment(out.at).into()),
    ];
    // Of a group that left, nothing that it said is there.
    let why = (!out.why.is_empty()).then(|| {
        let why = words.labelled(&words.text(msg::ASK_REMOVE_WHY), &out.why);
        view! { <p class="soft" dir="auto">{why}</p> }
    });
    let back = back
        .filter(|_| visitor().now < out.at + WAITS)
        .map(|action| {
            view! {
                <form class="no-print" method="post" action=action>
                    <button class="link">{words.text(msg::TAKEN_OUT_PUT_BACK)}</button>
                </form>
            }
        });
    view! {
        <p>{words.with(msg::MATCH_WORDS_OUT, about)}</p>
        {why}
        {back}
    }
}

/// Says what came of it; a facilitator puts two in touch, and either side takes it back with a reason.
#[component]
fn SayCard<'a>(owner: Owner, matched: &'a AskMatch, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: SayOfMatch = SayOfMatch::FIELDS;
    let words = translator();
    let may_touch = matched.in_touch || owner.group().is_none();
    let states: Vec<MatchState> = MatchState::ALL
        .into_iter()
        .filter(|state| match state {
            MatchState::Proposed => false,
            MatchState::LetGo => true,
            MatchState::Made => may_touch,
            _ => matched.in_touch,
        })
        .filter(|state| *state != matched.state)
        .collect();
    let options = states
        .into_iter()
        .map(|state| {
            let label = match state {
                MatchState::Made if !matched.in_touch => words.text(msg::PUT_IN_TOUCH),
                MatchState::LetGo => words.text(msg::MATCH_TAKE_BACK),
                state => words.term(state),
            };
            (state.word().to_owned(), label)
        })
        .collect();
    let key = match FIELDS.key.typed(form) {
        "" => EventId::fresh().to_string(),
        known => known.to_owned(),
    };
    let body = view! {
        <form method="post" action=to::ask_match(owner, matched.id)>
            <Hidden name=FIELDS.key.name value=key />
            <Choices field=FIELDS.state form=form options=options />
            <TextField field=FIELDS.words form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
    };
    view! { <Card screen_only=true>{body}</Card> }
}

/// `POST …/matches/{match}`: says what came of it.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound).
pub async fn say(State(app): State<App>, who: Keeper, PostedForm(form): PostedForm) -> PageResult {
    let details = queries::ask_match::find(&app, &who).await?;
    let said = commands::ask_match::say(&app, &who, &details.matched, form).await;
    or_again(
        said,
        |()| redirect(&Notice::MatchSaid.at(&to::ask_match(who.owner(), details.matched.id))),
        |form| {
            render(
                &app,
                &who,
                (&details, None),
                &form,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
        },
    )
}

/// `POST …/matches/{match}/said/{said}/out`: takes words out that were a mistake.
///
/// # Errors
/// As [`commands::ask_match::take_out`].
pub async fn take_out(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let details = queries::ask_match::find(&app, &who).await?;
    let mistake = who.part("said").ok();
    let taken = commands::ask_match::take_out(&app, &who, &details, form).await;
    or_again(
        taken,
        |()| redirect(&Notice::AskTakenOut.at(&to::ask_match(who.owner(), details.matched.id))),
        |form| {
            render(
                &app,
                &who,
                (&details, mistake),
                &form,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
        },
    )
}

/// `POST …/matches/{match}/said/{said}/back`: brings them back.
///
/// # Errors
/// As [`commands::ask_match::bring_back`].
pub async fn bring_back(State(app): State<App>, who: Keeper) -> PageResult {
    let details = queries::ask_match::find(&app, &who).await?;
    commands::ask_match::bring_back(&app, &who, &details).await?;
    let at = to::ask_match(who.owner(), details.matched.id);
    Ok(redirect(&Notice::AskBack.at(&at)))
}
