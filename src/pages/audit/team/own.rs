//! What one of a team answers on their own: all statements with how far they are, the words to go on elsewhere, the end on
//! a device that is passed round, and their answers to take away.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, OnlyIn},
        card::{Card, Tone},
        cup::Track,
        page::{Page, PageContext, translator},
    },
    language::msg,
    pages::{
        audit::{chapters::chapters, tasks::Task},
        shell::{
            request::{PageResult, redirect},
            session::{OwnDevice, without_contributor},
        },
    },
    queries::{
        self,
        team::{OwnSheet, Two},
    },
    visitor::Answerer,
    wording::{self, to},
};

/// `GET /own/{audit}`
///
/// # Errors
/// [`Error::NotOnDevice`](crate::domain::error::Error::NotOnDevice) for a device that answers for nobody here.
pub async fn show(State(app): State<App>, who: Answerer) -> PageResult {
    let own = queries::team::own_sheet(&app, &who).await?;
    Ok(PageContext::of_answerer(&app, &who)
        .render(|| view! { <OwnPage who=&who own=&own words_back=None /> }))
}

/// `POST /own/{audit}/words`: three new words to go on with on another device; those before lead nowhere.
pub async fn new_words(State(app): State<App>, who: Answerer) -> PageResult {
    let own = queries::team::own_sheet(&app, &who).await?;
    let words = commands::team::new_words(&app, &who).await?;
    Ok(PageContext::of_answerer(&app, &who)
        .render(|| view! { <OwnPage who=&who own=&own words_back=Some(words) /> }))
}

/// `GET /own/{audit}/finish`: asks before the device forgets who answered on it.
pub async fn finish_page(State(app): State<App>, who: Answerer) -> PageResult {
    Ok(PageContext::of_answerer(&app, &who).render(|| view! { <FinishPage who=&who /> }))
}

/// `POST /own/{audit}/finish`: the device forgets who answered on it.
pub async fn finish(
    State(app): State<App>,
    who: Answerer,
    OwnDevice(token): OwnDevice,
) -> PageResult {
    if let Some(token) = token {
        commands::team::finish_here(&app, &token).await?;
    }
    let wipe = who.contributor.id.to_string();
    let page = PageContext::new(&app, &who.visitor).render(|| view! { <FinishedPage wipe=wipe /> });
    Ok(without_contributor(&app, who.contributor.audit, page))
}

/// `GET /own/{audit}/go-on`: leads to the first statement without an answer.
pub async fn go_on(State(app): State<App>, who: Answerer) -> PageResult {
    let OwnSheet { sheet, .. } = queries::team::own_sheet(&app, &who).await?;
    let answers = to::Answers::OnOnesOwn(sheet.audit.id);
    let next = sheet.next_open();
    Ok(redirect(&next.map_or_else(
        || answers.list(),
        |statement| answers.statement(&statement.id),
    )))
}

/// `POST /own/{audit}/show`: one of two asks that both be shown how far apart they stand.
pub async fn ask_to_show(State(app): State<App>, who: Answerer) -> PageResult {
    commands::talk::ask_to_show(&app, &who).await?;
    Ok(redirect(&to::own(who.contributor.audit)))
}

#[component]
fn OwnPage<'a>(
    who: &'a Answerer,
    own: &'a OwnSheet,
    words_back: Option<String>,
) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &own.sheet;
    let audit = sheet.audit.id;
    let tally = sheet.tally_all();
    let progress = words.with(
        msg::TASKS_PROGRESS,
        [("done", tally.done.into()), ("n", tally.all.into())],
    );
    let text = words.with(
        msg::OWN_TEXT,
        [
            ("group", own.group.as_str().into()),
            ("questionnaire", sheet.questionnaire.title.as_str().into()),
        ],
    );
    // A file would stay on a device that is passed round.
    let keep = (!who.is_shared && !sheet.answers.is_empty()).then(|| {
        let href = format!("{}/answers.pdf", to::own(audit));
        view! { <a class="button" href=href>{words.text(msg::OWN_KEEP)}</a> }
    });
    let answers = to::Answers::OnOnesOwn(audit);
    let chapters = chapters(sheet, |principle| {
        let rows = principle.statements.iter();
        let rows = rows
            .map(|statement| view! { <Task sheet=sheet answers=answers statement=statement /> })
            .collect_view();
        view! { <ol class="tasks">{rows}</ol> }
    });
    let body = view! {
        <h1>{words.text(msg::OWN_TITLE)}</h1>
        <p>{text}</p>
        <div class="where">
            <span>{progress.clone()}</span>
            <Track done=tally.done all=tally.all label=progress />
        </div>
        <OnlyIn language=&sheet.questionnaire.language />
        <WayOn own=own />
        {own.two.as_ref().map(|two| view! { <OfTwo own=own two=two /> })}
        {chapters}
        {(!who.is_shared && who.contributor.person.is_none())
            .then(|| view! { <WordsBack audit=to::own(audit) fresh=words_back /> })}
        <p class="buttons no-print">
            {keep}
            <a class="button" href=format!("{}/finish", to::own(audit))>{words.text(msg::OWN_FINISH)}</a>
        </p>
    };
    view! { <Page title=words.text(msg::OWN_TITLE)>{body}</Page> }
}

/// What to do next: the first open statement, or to wait for the talk.
#[component]
fn WayOn<'a>(own: &'a OwnSheet) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &own.sheet;
    if !own.takes_answers {
        return view! { <p class="notice">{words.text(msg::OWN_OVER)}</p> }.into_any();
    }
    if sheet.next_open().is_none() {
        return view! { <p class="notice">{words.text(msg::OWN_DONE)}</p> }.into_any();
    }
    let label = if sheet.answers.is_empty() {
        msg::TASKS_FIRST
    } else {
        msg::TASKS_GO_ON
    };
    let href = format!("{}/go-on", to::own(sheet.audit.id));
    view! { <p class="buttons"><a class="button main" href=href>{words.text(label)}</a></p> }
        .into_any()
}

/// Two who have answered see how far apart they stand once both have asked for it.
#[component]
fn OfTwo<'a>(own: &'a OwnSheet, two: &'a Two) -> impl IntoView + use<> {
    let words = translator();
    let sheet = &own.sheet;
    let inner = match two {
        Two::NotAsked => view! {
            <p>{words.text(msg::TWO_TEXT)}</p>
            <form method="post" action=format!("{}/show", to::own(sheet.audit.id))>
                <button class="main">{words.text(msg::TWO_BUTTON)}</button>
            </form>
        }
        .into_any(),
        Two::Asked => view! { <p role="status">{words.text(msg::TWO_ASKED)}</p> }.into_any(),
        Two::Shown(told) => {
            let language = &sheet.questionnaire.language;
            let rows = sheet.statements().filter_map(|(_, statement)| {
                let told = told.get(&statement.id)?;
                let said = wording::team::spread(words, &sheet.questionnaire, told).join(" ");
                Some(view! {
                    <li>
                        <b><Asked language=language text=&statement.text /></b>
                        <span>{said}</span>
                    </li>
                })
            });
            let rows = rows.collect_view();
            view! {
                <p>{words.text(msg::TWO_SHOWN)}</p>
                <ul class="rows">{rows}</ul>
            }
            .into_any()
        }
    };
    view! { <Card title=words.text(msg::TWO_TITLE)>{inner}</Card> }
}

/// The three words by which somebody goes on elsewhere: shown when they are made, for only a hash of them is kept.
#[component]
fn WordsBack(audit: String, fresh: Option<String>) -> impl IntoView {
    let words = translator();
    let card = fresh.map(|fresh| {
        view! {
            <Card title=words.text(msg::OWN_WORDS_TITLE) tone=Tone::Next focus=true>
                <p class="link-box" dir="auto">{fresh}</p>
                <p>{words.text(msg::OWN_WORDS_TEXT)}</p>
            </Card>
        }
    });
    view! {
        {card}
        <form class="no-print" method="post" action=format!("{audit}/words")>
            <p>{words.text(msg::OWN_WORDS_WHY)}</p>
            <button>{words.text(msg::OWN_WORDS_BUTTON)}</button>
        </form>
    }
}

#[component]
fn FinishPage<'a>(who: &'a Answerer) -> impl IntoView + use<> {
    let words = translator();
    let list = to::own(who.contributor.audit);
    let text = if who.is_shared {
        msg::OWN_FINISH_SHARED
    } else {
        msg::OWN_FINISH_TEXT
    };
    let body = view! {
        <h1>{words.text(msg::OWN_FINISH)}</h1>
        <p>{words.text(text)}</p>
        <form method="post" action=format!("{list}/finish")>
            <div class="buttons">
                <button class="main">{words.text(msg::OWN_FINISH_BUTTON)}</button>
                <a class="button" href=list.clone()>{words.text(msg::OWN_FINISH_BACK)}</a>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::OWN_FINISH)>{body}</Page> }
}

#[component]
fn FinishedPage(wipe: String) -> impl IntoView {
    let words = translator();
    let body = view! {
        <h1>{words.text(msg::OWN_FINISHED_TITLE)}</h1>
        <p>{words.text(msg::OWN_FINISHED_TEXT)}</p>
        <p><a class="button" href=to::TYPE_CODE>{words.text(msg::OWN_FINISHED_NEXT)}</a></p>
    };
    view! { <Page title=words.text(msg::OWN_FINISHED_TITLE) wipe=Some(wipe)>{body}</Page> }
}
