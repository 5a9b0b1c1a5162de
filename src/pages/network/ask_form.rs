//! The form for a new ask, offer, something that is on, or a referral; and its fields, which the form for a change has too.

use axum::{extract::State, http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        field::{Choice, Choices, Hidden, Problem, Problems, TextField},
        page::{Page, PageContext, translator},
    },
    domain::{
        ask::{Audience, Side},
        form::Form,
        organisation::Network,
        round::Owner,
        when::WeekDay,
    },
    forms::{Field, ask::AskForm},
    language::msg,
    pages::{
        network::asks::kinds,
        shell::request::{PageResult, PostedForm, Query, or_again, redirect},
    },
    visitor::Facilitator,
    wording::{ask as said, notice::Notice, to},
};

/// `GET /networks/{network}/asks/new`: a form for a new one of `side`; `meeting` names the meeting where it was said.
pub async fn new_page(State(app): State<App>, who: Facilitator, Query(asked): Query) -> PageResult {
    let fields = AskForm::FIELDS;
    let side = Side::read(fields.side.typed(&asked)).unwrap_or(Side::Ask);
    let mut form = commands::ask::blank(side);
    for field in [fields.meeting, fields.whose] {
        form.add(field.name, field.typed(&asked));
    }
    Ok(render_new(&app, &who, &form, StatusCode::OK))
}

fn render_new(app: &App, who: &Facilitator, form: &Form, status: StatusCode) -> Response {
    let owner = Owner::Network(who.network.id);
    PageContext::of_network(app, who).render_as(
        status,
        || view! { <NewAskPage owner=owner networks=&[] form=form /> },
    )
}

/// `POST /networks/{network}/asks`
pub async fn make(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let owner = Owner::Network(who.network.id);
    or_again(
        commands::ask::make_for_network(&app, &who, form).await,
        |ask| redirect(&Notice::AskSaved.at(&to::ask(owner, ask))),
        |form| render_new(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY),
    )
}

/// The form for a new one. Whether it is an ask or an offer is asked, as few think of these two words first.
#[component]
pub fn NewAskPage<'a>(
    /// Whose pages these are.
    owner: Owner,
    /// The networks of a group, where it has to choose one.
    networks: &'a [Network],
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: AskForm = AskForm::FIELDS;
    let words = translator();
    let side = Side::read(FIELDS.side.typed(form)).unwrap_or(Side::Ask);
    let title = words.text(match side {
        Side::Ask | Side::Offer => msg::ASK_NEW_TITLE,
        Side::Event | Side::Referral => said::new_title(side),
    });
    let sides = if side.other().is_some() {
        let sides = Side::PAIR
            .map(|side| (side.word().to_owned(), words.term(side)))
            .to_vec();
        Either::Left(view! { <Choices field=FIELDS.side form=form options=sides /> })
    } else {
        Either::Right(view! { <Hidden name=FIELDS.side.name value=side.word() /> })
    };
    let choice = (networks.len() > 1).then(|| {
        let field = FIELDS.network;
        let options = networks
            .iter()
            .map(|network| {
                let value = network.id.to_string();
                view! { <Choice name=field.name value=value label=network.name.clone() typed=true form=form /> }
            })
            .collect_view();
        view! {
            <fieldset class="dots" id=field.name>
                <legend>{words.text(field.label)}</legend>
                <Problem form=form name=field.name />
                {options}
            </fieldset>
        }
    });
    let whose = owner
        .group()
        .is_none()
        .then(|| view! { <TextField field=FIELDS.whose form=form /> });
    let what = [what_of(side)];
    let asked = [&what[..], AskForm::ALL];
    let body = view! {
        <BackToAsks owner=owner side=side />
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::ASK_NEW_TEXT)}</p>
        <Problems form=form fields=&asked />
        <form method="post" action=to::asks(owner)>
            <Hidden name=FIELDS.key.name value=FIELDS.key.typed(form) />
            <Hidden name=FIELDS.meeting.name value=FIELDS.meeting.typed(form) />
            {choice}
            {sides}
            {whose}
            <AskFields side=side form=form />
            <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}

/// The way back to where those of a side stand.
#[component]
pub fn BackToAsks(
    /// Whose.
    owner: Owner,
    /// Of which side.
    side: Side,
) -> impl IntoView {
    let title = translator().text(said::room_title(side));
    view! { <div class="where"><a class="stop" href=to::room(owner, side)>{title}</a></div> }
}

/// What one of a side is, as it is asked.
pub fn what_of(side: Side) -> Field {
    let field = AskForm::FIELDS.what;
    match side {
        Side::Ask | Side::Offer => field,
        Side::Event => field.hint(msg::EVENT_WHAT_HINT),
        Side::Referral => field
            .labelled(msg::REFERRAL_WHAT)
            .hint(msg::REFERRAL_WHAT_HINT),
    }
}

/// The fields of one: what it is, when and who sees it; the rest is folded until something is typed there.
#[component]
pub fn AskFields<'a>(
    /// Of which side it is.
    side: Side,
    /// What was typed, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: AskForm = AskForm::FIELDS;
    let words = translator();
    let (conditions, until, reach) = match side {
        Side::Ask | Side::Offer => (FIELDS.conditions, FIELDS.until, FIELDS.reach),
        Side::Event => (
            FIELDS.conditions.hint(msg::EVENT_CONDITIONS_HINT),
            FIELDS.until.hint(msg::EVENT_UNTIL_HINT),
            FIELDS.reach.hint(msg::REACH_TICKED_HINT),
        ),
        Side::Referral => (
            FIELDS.conditions.hint(msg::REFERRAL_CONDITIONS_HINT),
            FIELDS.until,
            FIELDS.reach.hint(msg::REACH_TICKED_HINT),
        ),
    };
    let more = [FIELDS.many, conditions, FIELDS.age, FIELDS.area, until];
    let kind = match side {
        Side::Referral => FIELDS.kind.hint(msg::REFERRAL_KIND_HINT),
        Side::Ask | Side::Offer | Side::Event => FIELDS.kind,
    };
    let kinds =
        (side != Side::Event).then(|| view! { <Choices field=kind form=form options=kinds() /> });
    let is_open = more
        .iter()
        .any(|field| !field.typed(form).trim().is_empty() || form.problem(field.name).is_some());
    let more = more
        .map(|field| view! { <TextField field=field form=form /> })
        .collect_view();
    let audiences = Audience::ALL
        .map(|audience| (audience.word().to_owned(), words.term(audience)))
        .to_vec();
    let may_contact = FIELDS.may_contact.has(form, "yes");
    view! {
        <TextField field=what_of(side) form=form />
        <WhenFields side=side form=form />
        {kinds}
        <details open=is_open>
            <summary>{words.text(msg::ASK_MORE)}</summary>
            {more}
        </details>
        <Choices field=FIELDS.audience form=form options=audiences />
        <TextField field=FIELDS.named form=form />
        <TextField field=reach form=form />
        <label class="dot">
            <input type="checkbox" name=FIELDS.may_contact.name value="yes" checked=may_contact />
            {words.text(FIELDS.may_contact.label)}
        </label>
        <p class="hint">{words.text(msg::ASK_MAY_CONTACT_HINT)}</p>
    }
}

/// On which days something is on or people are taken, at what time and where; nothing of asks and offers.
#[component]
fn WhenFields<'a>(side: Side, form: &'a Form) -> impl IntoView + use<> {
    const FIELDS: AskForm = AskForm::FIELDS;
    let words = translator();
    let (day, legend) = match side {
        Side::Ask | Side::Offer => return None,
        Side::Event => (
            Some(view! { <TextField field=FIELDS.on_day form=form /> }),
            FIELDS.days.label,
        ),
        Side::Referral => (None, msg::REFERRAL_WEEK_DAYS),
    };
    let hint = (side == Side::Referral)
        .then(|| view! { <p class="hint">{words.text(msg::REFERRAL_WEEK_DAYS_HINT)}</p> });
    let days = WeekDay::ALL
        .map(|day| {
            let checked = FIELDS.days.has(form, day.word());
            view! {
                <label class="dot">
                    <input type="checkbox" name=FIELDS.days.name value=day.word() checked=checked />
                    {words.term(day)}
                </label>
            }
        })
        .collect_view();
    Some(view! {
        {day}
        <fieldset class="dots" id=FIELDS.days.name>
            <legend>{words.text(legend)}</legend>
            {hint}
            <div class="dots row">{days}</div>
        </fieldset>
        <TextField field=FIELDS.hours form=form />
        <TextField field=FIELDS.at form=form />
    })
}
