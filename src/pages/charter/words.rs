//! Wording a charter: what follows from each principle is offered, ticked, put into the group's own words.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, OnlyIn},
        card::{Card, Tone},
        cup::accent,
        field::{Hidden, Problem, Problems, TextField},
        page::{Page, PageContext, translator},
    },
    domain::{
        charter::{Follows, OfferedPromise, again_after, offered},
        form::Form,
        ids::OrganisationId,
        questionnaire::{Principle, Questionnaire},
    },
    error::AppError,
    forms::charter::{
        BASE, CharterForm, PromiseRow, QUESTIONNAIRE, ROW, SHOW, follows_name, name, set_base,
    },
    language::{Translator, msg},
    pages::shell::request::{PageResult, PostedForm, Query, redirect},
    queries::{
        self,
        charter::{CharterDesk, CharterDetails, CharterSource},
    },
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// So many promises of a principle are seen at first; the others are folded.
const SEEN: usize = 3;

/// `GET /groups/{group}/charter/words`: the promises and what else may be promised; `show` names the questionnaire that
/// promises are offered from.
pub async fn show(State(app): State<App>, who: Coordinator, Query(query): Query) -> PageResult {
    words_page(&app, &who, &query).await
}

/// The form as it is opened.
pub async fn words_page(app: &App, who: &Coordinator, query: &Form) -> PageResult {
    let details = queries::charter::find(app, who).await?;
    let charter = details.as_ref().map(|details| &details.charter);
    let again_on = again_after(who.visitor.today());
    let form = CharterForm::filled(who.words(), charter, again_on);
    render(
        app,
        who,
        details.as_ref(),
        query.get(SHOW),
        &form,
        StatusCode::OK,
    )
    .await
}

/// `POST /groups/{group}/charter`: makes the charter or changes it; with `show`, only offers promises from another
/// questionnaire, and all that was typed goes along.
pub async fn save(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let shown = form.get(SHOW).to_owned();
    if !shown.is_empty() {
        let details = queries::charter::find(&app, &who).await?;
        let form = CharterForm::brought_along(&form);
        return render(&app, &who, details.as_ref(), &shown, &form, StatusCode::OK).await;
    }
    let shown = form
        .get(QUESTIONNAIRE)
        .split('/')
        .next()
        .unwrap_or_default();
    let shown = shown.to_owned();
    let desk = queries::charter::desk(&app, &who, &shown, &follows(&form)).await?;
    match commands::charter::save(&app, &who, &desk, form).await {
        Ok(()) => Ok(redirect(
            &Notice::CharterSaved.at(&to::in_group(who.organisation.id, "charter")),
        )),
        Err(AppError::Invalid(mut form)) => {
            let details = queries::charter::find(&app, &who).await?;
            // Saved once more it stands over what the other wrote, which is shown beside it.
            if let Some(details) = details.as_ref().filter(|_| CharterForm::is_outdated(&form)) {
                set_base(&mut form, details.charter.version);
            }
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render(&app, &who, details.as_ref(), &shown, &form, status).await
        }
        Err(refused) => Err(refused),
    }
}

/// What the promises of a form follow from.
fn follows(form: &Form) -> Vec<Follows> {
    let rows = CharterForm::rows(form).into_iter();
    rows.map(|row| row.follows).collect()
}

async fn render(
    app: &App,
    who: &Coordinator,
    details: Option<&CharterDetails>,
    shown: &str,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let desk = queries::charter::desk(app, who, shown, &follows(form)).await?;
    let group = who.organisation.id;
    Ok(PageContext::of(app, who).render_as(
        status,
        || view! { <WordsPage group=group desk=&desk details=details form=form /> },
    ))
}

#[component]
fn WordsPage<'a>(
    group: OrganisationId,
    desk: &'a CharterDesk,
    /// The charter as it stands; none before there is one.
    details: Option<&'a CharterDetails>,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let fields = CharterForm::FIELDS;
    let questionnaire = &desk.source().questionnaire;
    let title = if details.is_some() {
        msg::CHARTER_CHANGE_TITLE
    } else {
        msg::CHARTER_TITLE
    };
    let theirs = details
        .filter(|_| CharterForm::is_outdated(form))
        .map(|details| view! { <Theirs details=details /> });
    let rows = rows(desk, form);
    let form = &filled(form, &rows);
    let parts = questionnaire
        .principles
        .iter()
        .map(|principle| view! { <Part desk=desk principle=principle rows=&rows form=form /> })
        .collect_view();
    let leave = details.map(|_| {
        let charter = to::in_group(group, "charter");
        view! { <a class="button" href=charter>{words.text(msg::CHARTER_LEAVE)}</a> }
    });
    let nothing = Follows::from(questionnaire, "", "").word();
    let body = view! {
        <h1>{words.text(title)}</h1>
        <p>{words.text(msg::CHARTER_WORDS_TEXT)}</p>
        <p class="lead">{from(words, desk.source())}</p>
        <OnlyIn language=&questionnaire.language />
        <Problems form=form fields=&[CharterForm::ALL] />
        {theirs}
        <form method="post" action=to::in_group(group, "charter")>
            <Hidden name=BASE value=form.get(BASE) />
            <Hidden name=QUESTIONNAIRE value=nothing.trim_end_matches('/') />
            <div id=fields.promise.name><Problem form=form name=fields.promise.name /></div>
            {parts}
            <Others desk=desk rows=&rows form=form />
            <TextField field=fields.again_on form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::CHARTER_SAVE)}</button>
                {leave}
            </div>
            <OtherSources desk=desk />
        </form>
    };
    view! { <Page title=words.text(title)>{body}</Page> }
}

/// The promises that somebody else saved meanwhile.
#[component]
fn Theirs<'a>(details: &'a CharterDetails) -> impl IntoView + use<> {
    let words = translator();
    let about = [("name", details.charter.saved_by.as_str().into())];
    let promises = details
        .charter
        .promises
        .iter()
        .map(|promise| view! { <li dir="auto">{promise.words.clone()}</li> })
        .collect_view();
    let title = words.with(msg::CHARTER_THEIRS, about);
    view! { <Card title=title tone=Tone::Clash><ul>{promises}</ul></Card> }
}

/// Which questionnaire promises are offered from, and whose answers stand beside them.
fn from(words: Translator, source: &CharterSource) -> String {
    let title = source.questionnaire.title.as_str();
    match source.audit.as_ref().filter(|audit| !audit.is_open()) {
        Some(audit) => {
            let date = words.date(audit.held_on);
            let about = [("title", title.into()), ("date", date.into())];
            words.with(msg::CHARTER_FROM_AUDIT, about)
        }
        None => words.with(msg::CHARTER_FROM, [("title", title.into())]),
    }
}

/// The ways to promises from other questionnaires. They stand after the button that saves, which is the one that Enter presses.
#[component]
fn OtherSources<'a>(desk: &'a CharterDesk) -> impl IntoView + use<> {
    let words = translator();
    let shown = &desk.source().questionnaire.id;
    let others: Vec<_> = desk
        .sources
        .iter()
        .map(|other| &other.questionnaire)
        .filter(|other| other.id != *shown)
        .map(|other| {
            view! {
                <button name=SHOW value=other.id.clone()>
                    <Asked language=&other.language text=&other.title />
                </button>
            }
        })
        .collect();
    (!others.is_empty()).then(|| {
        view! {
            <h2>{words.text(msg::CHARTER_OTHER_SOURCE)}</h2>
            <p>{words.text(msg::CHARTER_OTHER_SOURCE_TEXT)}</p>
            <div class="buttons">{others}</div>
        }
    })
}

/// A promise of the form, and why it is offered.
struct ShownRow {
    row: PromiseRow,
    /// The sentence it is offered as, and its language; none for one that the charter has.
    sentence: Option<(String, String)>,
    why: Vec<String>,
}

/// Every promise that the page asks about: those that the form brings, and beside them what else the questionnaire offers.
fn rows(desk: &CharterDesk, form: &Form) -> Vec<ShownRow> {
    let brought = CharterForm::rows(form);
    let questionnaire = &desk.source().questionnaire;
    let mut rows: Vec<ShownRow> = Vec::new();
    for row in brought.iter().filter(|row| !row.is_offered()) {
        rows.push(ShownRow {
            row: row.clone(),
            sentence: None,
            why: Vec::new(),
        });
    }
    for principle in &questionnaire.principles {
        for offer in offered(questionnaire, principle, &desk.answers, &desk.actions) {
            let id = &offer.statement.id;
            let follows = Follows::from(questionnaire, &principle.id, id);
            let is_there = |row: &PromiseRow| {
                row.follows.is_beside(&follows) && row.follows.statement_id == *id
            };
            if rows.iter().any(|shown| is_there(&shown.row)) {
                continue;
            }
            let typed = brought.iter().find(|row| row.key == *id);
            let row = typed.cloned().unwrap_or_else(|| PromiseRow {
                key: id.clone(),
                follows,
                words: offer.statement.text.clone(),
                is_ticked: false,
            });
            rows.push(ShownRow {
                row,
                sentence: Some((offer.statement.text.clone(), questionnaire.language.clone())),
                why: why(translator(), questionnaire, &offer),
            });
        }
    }
    rows
}

/// The form with the words of every promise that the page asks about.
fn filled(form: &Form, rows: &[ShownRow]) -> Form {
    let mut filled = form.clone();
    for ShownRow { row, .. } in rows {
        let name = name(&row.key, CharterForm::FIELDS.words);
        if filled.all(&name).is_empty() {
            filled.add(&name, row.words.as_str());
        }
    }
    filled
}

/// Why a promise is likely: what the group agreed, and what it works on.
fn why(
    words: Translator,
    questionnaire: &Questionnaire,
    offer: &OfferedPromise<'_>,
) -> Vec<String> {
    let level = offer.level.and_then(|level| {
        let name = questionnaire.scale.levels.get(usize::from(level) - 1)?;
        Some(words.with(msg::CHARTER_WHY_LEVEL, [("level", name.as_str().into())]))
    });
    let action = offer
        .action
        .map(|what| words.with(msg::CHARTER_WHY_ACTION, [("what", what.into())]));
    level.into_iter().chain(action).collect()
}

/// What may be promised of one principle: the first few, the others folded, and a place for the group's own.
#[component]
fn Part<'a>(
    desk: &'a CharterDesk,
    principle: &'a Principle,
    rows: &'a [ShownRow],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let questionnaire = &desk.source().questionnaire;
    let beside = Follows::from(questionnaire, &principle.id, "");
    let here = rows
        .iter()
        .filter(|shown| shown.row.follows.is_beside(&beside));
    let (mut first, mut rest): (Vec<_>, Vec<_>) =
        here.partition(|shown| shown.row.is_ticked || shown.sentence.is_none());
    let more = SEEN.saturating_sub(first.len()).min(rest.len());
    first.extend(rest.drain(..more));
    let show = |shown: &[&ShownRow]| {
        let rows = shown
            .iter()
            .map(|shown| view! { <Row shown=*shown form=form /> });
        rows.collect_view()
    };
    let folded = (!rest.is_empty()).then(|| {
        let summary = words.count(msg::CHARTER_MORE, rest.len());
        view! { <details><summary>{summary}</summary><ul class="plain">{show(&rest)}</ul></details> }
    });
    let own = CharterForm::FIELDS.own;
    let own_name = name(&principle.id, own);
    let language = questionnaire.language.as_str();
    let accent = accent(questionnaire.place_of(&principle.id));
    view! {
        <section class=format!("chapter {accent}")>
            <h2><Asked language=language text=&principle.title /></h2>
            <p class="soft"><Asked language=language text=&principle.summary /></p>
            <ul class="plain">{show(&first)}</ul>
            {folded}
            <TextField field=own form=form name=&own_name />
        </section>
    }
}

/// What the charter promises of other questionnaires than the one that is shown.
#[component]
fn Others<'a>(
    desk: &'a CharterDesk,
    rows: &'a [ShownRow],
    form: &'a Form,
) -> impl IntoView + use<> {
    let questionnaire = &desk.source().questionnaire;
    let mut parts: Vec<(Follows, Vec<&ShownRow>)> = Vec::new();
    for shown in rows {
        let follows = &shown.row.follows;
        if follows.questionnaire_id == questionnaire.id
            && questionnaire.principle(&follows.principle_id).is_some()
        {
            continue;
        }
        match parts.iter_mut().find(|(known, _)| known.is_beside(follows)) {
            Some((_, rows)) => rows.push(shown),
            None => parts.push((follows.clone(), vec![shown])),
        }
    }
    let parts = parts.into_iter().map(|(follows, rows)| {
        let heading = desk.heading(&follows);
        let rows = rows
            .into_iter()
            .map(|shown| view! { <Row shown=shown form=form /> })
            .collect_view();
        view! {
            <section class=format!("chapter {}", accent(heading.index))>
                <h2><Asked language=&heading.language text=&heading.title /></h2>
                <ul class="plain">{rows}</ul>
            </section>
        }
    });
    parts.collect_view()
}

/// One promise: a tick, why it is offered, and its words, which are seen once it is ticked.
#[component]
fn Row<'a>(shown: &'a ShownRow, form: &'a Form) -> impl IntoView + use<> {
    let fields = CharterForm::FIELDS;
    let PromiseRow {
        key,
        follows,
        words,
        is_ticked,
    } = &shown.row;
    let words_name = name(key, fields.words);
    let label = match &shown.sentence {
        Some((sentence, language)) => {
            Either::Left(view! { <Asked language=language text=sentence /> })
        }
        None => Either::Right(view! { <span dir="auto">{words.clone()}</span> }),
    };
    let why = shown
        .why
        .iter()
        .map(|why| view! { <p class="hint">{why.clone()}</p> })
        .collect_view();
    let label_id = format!("{key}-promise");
    view! {
        <li class="promise"><div role="group" aria-labelledby=label_id.clone()>
            <Hidden name=ROW value=key.as_str() />
            <Hidden name=follows_name(key) value=follows.word() />
            <label class="dot">
                <input type="checkbox" name=fields.promise.name value=key.clone() checked=*is_ticked />
                <span id=label_id.clone()>{label}</span>
            </label>
            {why}
            <TextField field=fields.words form=form name=&words_name />
        </div></li>
    }
}
