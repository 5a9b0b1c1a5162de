//! One ask or offer: what it says, what may fit it, what came of it; answered and put together. What is on and referrals are
//! shown here too, and nothing fits them. The same for a group and for the facilitators of a network.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    commands,
    components::{
        again::UseAgain,
        card::{Card, Tone},
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{
        ask::{AskState, Posting, Side},
        ask_match::MatchState,
        form::Form,
        ids::MatchId,
        round::Owner,
    },
    error::AppError,
    forms::ask::{AGAIN, AnswerAsk, OVER, PutTogether, STATE, STILL},
    keys::Fresh as _,
    language::{Message, msg},
    pages::{
        network::{ask_form::BackToAsks, matches::MatchRows},
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{self, ask::AskDetails},
    visitor::{Coordinator, Facilitator, Keeper},
    wording::{ask as said, notice::Notice, to},
};

/// `GET …/asks/{ask}`: of a group one that it sees.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound).
pub async fn show(State(app): State<App>, who: Keeper) -> PageResult {
    render(&app, &who, &Form::default(), StatusCode::OK).await
}

async fn render(app: &App, who: &Keeper, form: &Form, status: StatusCode) -> PageResult {
    let details = queries::ask::details(app, who).await?;
    let owner = who.owner();
    Ok(PageContext::of_keeper(app, who).render_as(
        status,
        || view! { <AskPage owner=owner details=&details form=form /> },
    ))
}

#[component]
fn AskPage<'a>(owner: Owner, details: &'a AskDetails, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let ask = &details.ask;
    let state = if ask.state == AskState::Open && ask.said.until < visitor().today() {
        words.text(msg::ASK_RAN_OUT)
    } else {
        words.term(ask.state)
    };
    let is_asked = details.is_own && ask.runs_out(visitor().today());
    let asked = is_asked.then(|| view! { <StillCard owner=owner ask=ask /> });
    let matches = (!details.matches.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::MATCHES_TITLE)}</h2>
            <MatchRows owner=owner matches=&details.matches />
        }
    });
    let is_answered = ask.side.other().is_some();
    let answer = (is_answered && !details.is_own)
        .then(|| view! { <Answer owner=owner details=details form=form /> });
    let ways = details
        .is_own
        .then(|| view! { <OwnWays owner=owner ask=ask is_asked=is_asked /> });
    let can_put = is_answered && owner.group().is_none() && ask.is_current(visitor().today());
    let put = can_put.then(|| view! { <PutWithGroup owner=owner ask=ask form=form /> });
    let body = view! {
        <BackToAsks owner=owner side=ask.side />
        <p class="state">{words.term(ask.side)} " · " {state}</p>
        <h1 dir="auto">{ask.said.what.clone()}</h1>
        <JustDone />
        <Problems form=form fields=&[AnswerAsk::ALL, PutTogether::ALL] />
        {asked}
        <Facts owner=owner details=details />
        {answer}
        <Fits owner=owner details=details />
        {put}
        {matches}
        {ways}
        <Wordings owner=owner details=details />
    };
    view! { <Page title=ask.said.what.clone()>{body}</Page> }
}

/// What one says, as far as whoever looks may read it.
#[component]
fn Facts<'a>(owner: Owner, details: &'a AskDetails) -> impl IntoView + use<> {
    let words = translator();
    let ask = &details.ask;
    let mut rows = vec![(msg::FILE_WHOSE, said::whose(words, &ask.whose))];
    rows.extend(said::rows(words, ask.side, &ask.said));
    if details.is_own {
        rows.push((msg::ASK_AUDIENCE, said::seen_by(words, ask)));
    }
    if (details.is_own || ask.may_contact) && !ask.reach.is_empty() {
        rows.push((msg::ASK_REACH_THEM, ask.reach.clone()));
    }
    // Matches are of asks and offers alone, so it is said here how people are sent there.
    let between = (ask.side == Side::Referral && !details.is_own && !ask.may_contact)
        .then(|| view! { <p>{words.text(msg::REFERRAL_BETWEEN)}</p> });
    let rows = rows
        .into_iter()
        .map(|(label, text)| fact(label, text))
        .collect_view();
    let about = [
        ("name", ask.said_by.as_str().into()),
        ("date", words.date(day(ask.said_at)).into()),
    ];
    let meeting = match (owner, ask.meeting) {
        (Owner::Network(network), Some(meeting)) => {
            let href = to::meeting(network, meeting);
            Some(view! { <p><a href=href>{words.text(msg::ASK_OF_MEETING)}</a></p> })
        }
        _ => None,
    };
    let action = match (owner, ask.action) {
        (Owner::Group(group), Some(action)) if details.is_own => {
            let href = to::action(group, action);
            Some(view! { <p><a href=href>{words.text(msg::ASK_OF_PLAN)}</a></p> })
        }
        _ => None,
    };
    let by = details
        .is_own
        .then(|| view! { <p class="soft">{words.with(msg::ASK_SAID_BY, about)}</p> });
    view! {
        <dl class="card facts">{rows}</dl>
        {between}
        {by}
        {meeting}
        {action}
    }
}

/// One thing that it says, by name.
pub fn fact(label: Message, text: String) -> impl IntoView {
    view! {
        <div>
            <dt>{translator().text(label)}</dt>
            <dd dir="auto">{text}</dd>
        </div>
    }
}

/// Asks whether one that runs out still holds.
#[component]
fn StillCard<'a>(owner: Owner, ask: &'a Posting) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <p>{said::until(words, ask)}</p>
        <StateButtons owner=owner ask=ask states=&[(STILL, msg::ASK_STILL), (OVER, msg::ASK_OVER)] />
    };
    view! { <Card title=words.text(msg::ASK_STILL_TITLE) tone=Tone::Next>{body}</Card> }
}

/// Says whether one still holds.
#[component]
pub fn StateButtons<'a>(
    /// Whose pages these are.
    owner: Owner,
    /// Of which.
    ask: &'a Posting,
    /// What can be said, and the words of its button.
    states: &'a [(&'static str, Message)],
) -> impl IntoView + use<> {
    let words = translator();
    let buttons = states
        .iter()
        .map(|(state, label)| {
            let text = words.text(*label);
            let name = words.labelled(&text, &ask.said.what);
            view! { <button name=STATE value=*state aria-label=name>{text}</button> }
        })
        .collect_view();
    view! {
        <form class="no-print" method="post" action=to::in_ask(owner, ask.id, "state")>
            <div class="buttons">{buttons}</div>
        </form>
    }
}

/// What those can do with one whose it is.
#[component]
fn OwnWays<'a>(owner: Owner, ask: &'a Posting, is_asked: bool) -> impl IntoView + use<> {
    let words = translator();
    let at = |rest| to::in_ask(owner, ask.id, rest);
    let states: &[_] = match ask.state {
        AskState::Open if is_asked => &[],
        AskState::Open => &[(OVER, msg::ASK_OVER)],
        AskState::Met | AskState::Over => &[(AGAIN, msg::ASK_AGAIN)],
    };
    view! {
        <p class="buttons no-print">
            <a class="button" href=at("change")>{words.text(msg::ASK_CHANGE)}</a>
            <a class="button" href=at("remove")>{words.text(msg::ASK_TAKE_OUT)}</a>
        </p>
        <StateButtons owner=owner ask=ask states=states />
    }
}

/// A group says that it can give what is asked for, or would like what is offered.
#[component]
fn Answer<'a>(owner: Owner, details: &'a AskDetails, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: AnswerAsk = AnswerAsk::FIELDS;
    let words = translator();
    let ask = &details.ask;
    let is_on_its_way = details
        .matches
        .iter()
        .any(|matched| matched.state.is_live());
    if is_on_its_way || !ask.is_current(visitor().today()) {
        return None;
    }
    let title = match ask.side {
        Side::Ask => msg::ANSWER_GIVE,
        Side::Offer | Side::Event | Side::Referral => msg::ANSWER_TAKE,
    };
    let text = if ask.may_contact {
        msg::ANSWER_DIRECT
    } else {
        msg::ANSWER_BETWEEN
    };
    let key = match FIELDS.key.typed(form) {
        "" => MatchId::fresh().to_string(),
        known => known.to_owned(),
    };
    let body = view! {
        <p>{words.text(text)}</p>
        <form method="post" action=to::in_ask(owner, ask.id, "answer")>
            <Hidden name=FIELDS.key.name value=key />
            <TextField field=FIELDS.words form=form />
            <div class="buttons"><button class="main">{words.text(msg::ANSWER_SEND)}</button></div>
        </form>
    };
    Some(view! { <Card title=words.text(title) screen_only=true>{body}</Card> })
}

/// What may fit, each with why; a facilitator puts it together by a press, a group looks at it.
#[component]
fn Fits<'a>(owner: Owner, details: &'a AskDetails) -> impl IntoView + use<> {
    if details.fits.is_empty() {
        return None;
    }
    let words = translator();
    let ask = &details.ask;
    let rows = details
        .fits
        .iter()
        .map(|(other, place)| {
            let why = said::fits(words, other.said.kind, place.as_deref());
            let whose = said::whose(words, &other.whose);
            let press = owner
                .group()
                .is_none()
                .then(|| view! { <PutWith owner=owner ask=ask other=other /> });
            view! {
                <li class="lines">
                    <a href=to::ask(owner, other.id) dir="auto">{other.said.what.clone()}</a>
                    <span dir="auto">{whose}</span>
                    <span class="soft">{why}</span>
                    {press}
                </li>
            }
        })
        .collect_view();
    Some(view! {
        <h2>{words.text(msg::ASK_FITS)}</h2>
        <ul class="rows">{rows}</ul>
    })
}

/// Puts two together.
#[component]
fn PutWith<'a>(owner: Owner, ask: &'a Posting, other: &'a Posting) -> impl IntoView + use<> {
    const FIELDS: PutTogether = PutTogether::FIELDS;
    let words = translator();
    let text = words.text(msg::PUT_IN_TOUCH);
    let label = words.labelled(&text, &said::whose(words, &other.whose));
    view! {
        <form class="no-print" method="post" action=to::in_ask(owner, ask.id, "match")>
            <Hidden name=FIELDS.key.name value=MatchId::fresh().to_string() />
            <Hidden name=FIELDS.other.name value=other.id.to_string() />
            <button aria-label=label>{text}</button>
        </form>
    }
}

/// Puts one together with a group that said nothing of its own.
#[component]
fn PutWithGroup<'a>(owner: Owner, ask: &'a Posting, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: PutTogether = PutTogether::FIELDS;
    let words = translator();
    let key = match FIELDS.key.typed(form) {
        "" => MatchId::fresh().to_string(),
        known => known.to_owned(),
    };
    view! {
        <details class="card no-print" open=!form.is_good()>
            <summary>{words.text(msg::PUT_WITH_GROUP)}</summary>
            <form method="post" action=to::in_ask(owner, ask.id, "match")>
                <Hidden name=FIELDS.key.name value=key />
                <TextField field=FIELDS.group form=form />
                <TextField field=FIELDS.words form=form />
                <div class="buttons"><button class="main">{words.text(msg::PUT_IN_TOUCH)}</button></div>
            </form>
        </details>
    }
}

/// What it said before, folded away, each with the way to use it again.
#[component]
fn Wordings<'a>(owner: Owner, details: &'a AskDetails) -> impl IntoView + use<> {
    if !details.is_own || details.wordings.is_empty() {
        return None;
    }
    let words = translator();
    let change = to::in_ask(owner, details.ask.id, "change");
    let rows = details
        .wordings
        .iter()
        .map(|wording| {
            let rows = said::rows(words, details.ask.side, &wording.said)
                .into_iter()
                .map(|(label, text)| words.labelled(&words.text(label), &text));
            let rows: Vec<String> = rows.collect();
            let about = [
                ("name", wording.said_by.as_str().into()),
                ("date", words.date(day(wording.said_at)).into()),
            ];
            let which = wording.version.to_string();
            view! {
                <li>
                    <p dir="auto">{wording.said.what.clone()}</p>
                    <p class="soft">{words.beside(&rows)}</p>
                    <p class="soft">{words.with(msg::ASK_SAID_BY, about)}</p>
                    <UseAgain page=change.clone() which=which when=wording.said_at />
                </li>
            }
        })
        .collect_view();
    Some(view! {
        <details>
            <summary>{words.text(msg::ASK_WORDINGS)}</summary>
            <ul class="story">{rows}</ul>
        </details>
    })
}

/// `POST /groups/{group}/asks/{ask}/answer`: the group can give it, or would like it.
///
/// # Errors
/// As [`commands::ask_match::answer`].
pub async fn answer(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let keeper = Keeper::OfGroup(who.clone());
    let ask = queries::ask::seen(&app, &keeper).await?;
    match commands::ask_match::answer(&app, &who, &ask, form).await {
        Ok(state) => {
            let notice = match state {
                MatchState::Proposed => Notice::AnswerWaits,
                _ => Notice::InTouch,
            };
            Ok(redirect(&notice.at(&to::ask(keeper.owner(), ask.id))))
        }
        Err(AppError::Invalid(form)) => {
            render(&app, &keeper, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/asks/{ask}/match`: puts two in touch.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound).
pub async fn put_together(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let keeper = Keeper::OfNetwork(who.clone());
    let ask = queries::ask::own(&app, &keeper).await?;
    match commands::ask_match::put_together(&app, &who, &ask, form).await {
        Ok(()) => Ok(redirect(
            &Notice::InTouch.at(&to::ask(keeper.owner(), ask.id)),
        )),
        Err(AppError::Invalid(form)) => {
            render(&app, &keeper, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}
