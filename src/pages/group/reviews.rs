//! What facilitators said of a group's audits and plan, for the group: it answers in place.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    commands,
    components::{
        field::{Field, hidden, problems_of},
        notice::notice,
        page::PageContext,
        review_notes::{note_view, spoken_of, told},
        text::typed,
    },
    domain::{
        audit::Audit,
        form::Form,
        ids::{ActionId, AuditId, EventId, NetworkId},
        organisation::Network,
        questionnaire::Questionnaire,
        review::{Note, NoteKind, Remark, ReviewState as Where, open},
        share::Subject,
    },
    error::AppError,
    language::{Translator, msg, terms},
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries::{self, review::ReviewNews},
    store::{
        audits,
        reviews::{self, Review},
    },
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// What a review looks at, in words: an audit with its day, or the plan.
async fn title(
    app: &App,
    who: &Coordinator,
    subject: Subject,
) -> Result<(String, Option<(Audit, Questionnaire)>), AppError> {
    let words = who.words();
    let audit = match subject {
        Subject::Audit(id) => audits::find(&app.store, who.organisation.id, id).await?,
        Subject::Plan => None,
    };
    let Some(audit) = audit else {
        return Ok((words.text(msg::REVIEWED_PLAN), None));
    };
    let (id, version) = (&audit.questionnaire_id, audit.questionnaire_version);
    let definition = app.catalogue.definition(&app.store, id, version).await?;
    let own = definition.in_language(words.0.tag());
    let title = format!("{}, {}", own.title, words.date(audit.held_on));
    Ok((title, Some((audit, own))))
}

fn address(who: &Coordinator, network: NetworkId, subject: Subject) -> String {
    let group = who.organisation.id;
    to::in_group(group, &format!("reviews/{network}/{}", subject.key(group)))
}

/// The network and the subject that [`address`] names.
fn addressed(who: &Coordinator) -> Result<(NetworkId, Subject), AppError> {
    let key = who.part("subject")?;
    Ok((
        who.part("network")?,
        Subject::read(key, who.organisation.id),
    ))
}

/// All reviews of the group, what waits for it first.
///
/// # Errors
/// When the database cannot answer.
pub async fn list(State(app): State<App>, who: Coordinator) -> PageResult {
    let mut all = reviews::of_group(&app.store, who.organisation.id).await?;
    all.sort_by_key(|review| review.state != Where::Asked);
    let words = who.words();
    let (mut titles, mut rows) = (queries::review::Titles::default(), Vec::new());
    for review in &all {
        let title = match &review.audit {
            Some(audit) => {
                let version = (audit.questionnaire_id.as_str(), audit.questionnaire_version);
                titles.of_audit(&app, words, version, audit.held_on).await?
            }
            None => words.text(msg::REVIEWED_PLAN),
        };
        rows.push((title, review));
    }
    Ok(PageContext::of(&app, &who).show(&words.text(msg::REVIEWED_TITLE), || {
        let none = rows.is_empty();
        let rows: Vec<_> = rows.iter().map(|(title, review)| row(words, &who, title, review)).collect();
        view! {
            <h1>{words.text(msg::REVIEWED_TITLE)}</h1>
            <p>{words.text(msg::REVIEWED_TEXT)}</p>
            {none.then(|| view! { <p>{words.text(msg::REVIEWED_NONE)}</p> })}
            <ul class="rows">{rows}</ul>
            <p><a class="button" href=to::in_group(who.organisation.id, "sharing")>{words.text(msg::SHARING_LINK)}</a></p>
        }
        .into_any()
    }))
}

fn row(words: Translator, who: &Coordinator, title: &str, review: &Review) -> AnyView {
    let state = words.text(terms::for_group(review.state));
    view! {
        <li>
            <a href=address(who, review.network_id, review.subject)>{title.to_owned()}</a>
            <span class="soft" dir="auto">{review.network.clone()}</span>
            <span class="state">{state}</span>
            <span class="soft">{words.date(day(review.changed_at))}</span>
        </li>
    }
    .into_any()
}

/// One review, with what waits for an answer first.
///
/// # Errors
/// As [`queries::review::of`].
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    draw(&app, &who, &Form::default(), StatusCode::OK).await
}

async fn draw(app: &App, who: &Coordinator, form: &Form, status: StatusCode) -> PageResult {
    let (network, subject) = addressed(who)?;
    let (review, notes) = queries::review::of(app, who, network, subject).await?;
    let (title, audit) = title(app, who, subject).await?;
    let words = who.words();
    Ok(PageContext::of(app, who).show_as(status, &title.clone(), || {
        let withdrawn = review.state == Where::Withdrawn;
        let questionnaire = audit.as_ref().map(|(_, own)| own);
        // What waits stands above, with the way to answer it.
        let above = if withdrawn { Vec::new() } else { open(&notes) };
        let rest: Vec<&Note> = notes
            .iter()
            .filter(|note| !above.iter().any(|other| other.id == note.id))
            .collect();
        let waiting: Vec<_> = above
            .iter()
            .map(|note| waiting_view(who, &review, questionnaire, note, form))
            .collect();
        let state = words.text(terms::for_group(review.state));
        let next = review
            .next_on
            .map(|day| words.with(msg::REVIEWED_NEXT, [("date", words.date(day).into())]));
        let text = if withdrawn {
            words.text(msg::REVIEWED_WITHDRAWN)
        } else {
            words.with(
                msg::REVIEWED_WHO,
                [("network", review.network.as_str().into())],
            )
        };
        let label = if form.get("kind") == NoteKind::Answer.word() {
            msg::REVIEWED_ANSWER_WORDS
        } else {
            msg::REVIEWED_DECIDE_WORDS
        };
        let results = audit.as_ref().map(|(audit, _)| {
            let href = to::in_audit(audit.organisation_id, audit.id, "results");
            view! { <p><a class="button" href=href>{words.text(msg::REVIEWED_RESULTS)}</a></p> }
        });
        view! {
            <div class="where">
                <a href=to::in_group(who.organisation.id, "reviews")>{words.text(msg::REVIEWED_TITLE)}</a>
                <span>{state}</span>
            </div>
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            {notice(&who.visitor)}
            {problems_of(words, form, &[("words", label)])}
            {not_kept(words, form, &notes, withdrawn)}
            {waiting}
            {next.map(|next| view! { <p>{next}</p> })}
            {notes.is_empty().then(|| view! { <p>{words.text(msg::REVIEWED_NOTHING_YET)}</p> })}
            {told(words, &rest, questionnaire, None)}
            {planned(words, who, &notes)}
            {results}
        }
        .into_any()
    }))
}

/// The ways to the actions that suggestions became, to say who leads them and by when.
fn planned(words: Translator, who: &Coordinator, notes: &[Note]) -> Option<AnyView> {
    let links: Vec<_> = notes
        .iter()
        .filter_map(|note| {
            let Remark::Accepted { about, action_id } = note.remark else {
                return None;
            };
            let suggested = notes.iter().find(|other| other.id == about)?;
            let href = to::in_group(who.organisation.id, &format!("plan/{action_id}"));
            Some(view! { <li><a href=href dir="auto">{suggested.words.clone()}</a></li> })
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.text(msg::REVIEWED_PLANNED)}</h2>
                <ul class="rows">{links}</ul>
            </section>
        }
        .into_any()
    })
}

/// What was typed to something that takes no answer any more, so that it is not lost.
fn not_kept(words: Translator, form: &Form, notes: &[Note], withdrawn: bool) -> Option<AnyView> {
    let about = form.get("about");
    let waits = open(notes).iter().any(|note| note.id.to_string() == about);
    let lost = !form.is_good() && !form.get("words").is_empty() && (withdrawn || !waits);
    lost.then(|| {
        view! {
            <section class="card">
                <h2>{words.text(msg::REVIEWED_TYPED)}</h2>
                {typed(form.get("words"))}
            </section>
        }
        .into_any()
    })
}

/// A question or suggestion with the way to answer it.
fn waiting_view(
    who: &Coordinator,
    review: &Review,
    questionnaire: Option<&Questionnaire>,
    note: &Note,
    form: &Form,
) -> AnyView {
    let words = who.words();
    let mine = form.get("about") == note.id.to_string();
    let mut own = if mine { form.clone() } else { Form::default() };
    for (key, fresh) in [
        ("key", EventId::fresh().to_string()),
        ("action", ActionId::fresh().to_string()),
    ] {
        if own.get(key).is_empty() {
            own.forget(key);
            own.add(key, fresh);
        }
    }
    // The list of what is wrong leads to the form it was wrong in.
    let id = if mine {
        "words".to_owned()
    } else {
        format!("words-{}", note.id)
    };
    let (field, buttons) = if note.remark == Remark::Question {
        (
            Field::line("words", msg::REVIEWED_ANSWER_WORDS)
                .named("words")
                .id(&id)
                .area(words, &own, 4),
            view! { <button class="main" name="kind" value="answer">{words.text(msg::REVIEWED_ANSWER)}</button> }
                .into_any(),
        )
    } else {
        (
            Field::line("words", msg::REVIEWED_DECIDE_WORDS)
                .named("words")
                .id(&id)
                .input(words, &own),
            view! {
                <button class="main" name="kind" value="accepted">{words.text(msg::REVIEWED_ACCEPT)}</button>
                <button name="kind" value="declined">{words.text(msg::REVIEWED_DECLINE)}</button>
            }
            .into_any(),
        )
    };
    view! {
        <section class="card next" id=note.id.to_string()>
            {spoken_of(questionnaire, note)}
            {note_view(words, note)}
            <form method="post" action=address(who, review.network_id, review.subject)>
                {hidden("about", note.id.to_string())}
                {hidden("key", own.get("key").to_owned())}
                {hidden("action", own.get("action").to_owned())}
                {field}
                <div class="buttons">{buttons}</div>
            </form>
        </section>
    }
    .into_any()
}

/// Answers a question, or decides on a suggestion.
///
/// # Errors
/// As [`commands::review::answer`].
pub async fn answer(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let (network, subject) = addressed(&who)?;
    let notice = if form.get("kind") == NoteKind::Accepted.word() {
        Notice::Planned
    } else {
        Notice::ReviewAnswered
    };
    let to = notice.at(&address(&who, network, subject));
    match commands::review::answer(&app, &who, network, subject, form).await {
        Err(AppError::Invalid(form)) => {
            draw(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        result => or_again(result, |()| redirect(&to), |_| redirect(&to)),
    }
}

/// The ways to what was said of an audit, on its results; nothing where nobody looked at it.
///
/// # Errors
/// When the database cannot answer.
pub async fn of_audit(
    app: &App,
    who: &Coordinator,
    audit: AuditId,
) -> Result<Option<AnyView>, AppError> {
    let words = who.words();
    let all = reviews::of_group(&app.store, who.organisation.id).await?;
    let links: Vec<_> = all
        .iter()
        .filter(|review| review.subject == Subject::Audit(audit) && review.state != Where::Waiting)
        .map(|review| {
            let state = words.text(terms::for_group(review.state));
            let href = address(who, review.network_id, review.subject);
            view! { <p><a href=href dir="auto">{format!("{}: {state}", review.network)}</a></p> }
        })
        .collect();
    let text = words.text(msg::REVIEWED_RESULTS_LINE);
    Ok((!links.is_empty())
        .then(|| view! { <div class="aside"><p>{text}</p> {links}</div> }.into_any()))
}

/// What waits for the group from its networks, on its home, and the way to who sees what; nothing where it is in none.
pub fn card(who: &Coordinator, news: ReviewNews, networks: &[Network]) -> Option<AnyView> {
    let words = who.words();
    let names: Vec<String> = networks
        .iter()
        .map(|network| network.name.clone())
        .collect();
    let sees = words.with(
        msg::REVIEWED_NETWORKS,
        [("names", words.list(&names).into())],
    );
    let at = |rest: &str| to::in_group(who.organisation.id, rest);
    let lines: Vec<String> = [
        (msg::REVIEWED_QUESTIONS, news.questions),
        (msg::REVIEWED_SUGGESTIONS, news.suggestions),
        (msg::REVIEWED_VISITS, news.visits),
        (msg::REVIEWED_FINISHED, news.finished),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(message, count)| words.count(message, count))
    .collect();
    let waits = !lines.is_empty();
    let text = if waits {
        lines.join(" ")
    } else if news.any {
        words.text(msg::REVIEWED_NO_NEWS)
    } else {
        sees
    };
    let class = if waits { "card next" } else { "card" };
    let read = news.any.then(
        || view! { <a class="button" href=at("reviews")>{words.text(msg::REVIEWED_LINK)}</a> },
    );
    (!networks.is_empty() || news.any).then(|| {
        view! {
            <section class=class>
                <h2>{words.text(msg::REVIEWED_HOME)}</h2>
                <p>{text}</p>
                <p class="buttons">
                    {read}
                    <a class="button" href=at("sharing")>{words.text(msg::SHARING_LINK)}</a>
                </p>
            </section>
        }
        .into_any()
    })
}
