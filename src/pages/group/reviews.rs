//! What facilitators said of a group's audits and plan, for the group: it answers in place.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    clock::day,
    commands,
    components::{
        asked::OnlyIn,
        card::{Card, Tone},
        field::{Hidden, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator},
        review_notes::{NoteStory, NoteText, SpokenOf},
        text::Typed,
    },
    domain::{
        form::Form,
        ids::{ActionId, EventId, NetworkId, OrganisationId},
        organisation::Network,
        questionnaire::Questionnaire,
        review::{Note, NoteKind, Remark, ReviewState, open},
        share::Subject,
    },
    error::AppError,
    forms::{
        Field,
        review::{ABOUT, ACTION, AnswerQuestion, DecideSuggestion, KEY, KIND, reply_field},
    },
    keys::Fresh as _,
    language::{Translator, msg, terms},
    pages::shell::request::{PageResult, PostedForm, redirect},
    queries::{
        self,
        review::{GroupReview, ListedReview, Review, ReviewNews, ReviewedAudit},
    },
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// What a review looks at, in words: an audit with its day, or the plan.
fn title(words: Translator, audit: Option<&ReviewedAudit>) -> String {
    match audit {
        Some(ReviewedAudit {
            audit,
            questionnaire,
        }) => words.dated(&questionnaire.title, audit.held_on),
        None => words.text(msg::REVIEWED_PLAN),
    }
}

/// The network and the subject in the address of a review.
fn addressed(who: &Coordinator) -> Result<(NetworkId, Subject), AppError> {
    let key = who.part("subject")?;
    Ok((
        who.part("network")?,
        Subject::read(key, who.organisation.id),
    ))
}

/// `GET /groups/{group}/reviews`: all reviews of the group, what waits for it first.
pub async fn list(State(app): State<App>, who: Coordinator) -> PageResult {
    let reviews = queries::review::list(&app, &who).await?;
    let group = who.organisation.id;
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <ReviewsPage group=group reviews=&reviews /> }))
}

#[component]
fn ReviewsPage<'a>(group: OrganisationId, reviews: &'a [ListedReview]) -> impl IntoView + use<> {
    let words = translator();
    let none = reviews
        .is_empty()
        .then(|| view! { <p>{words.text(msg::REVIEWED_NONE)}</p> });
    let rows = reviews
        .iter()
        .map(|listed| view! { <ReviewRow group=group listed=listed /> })
        .collect_view();
    let body = view! {
        <h1>{words.text(msg::REVIEWED_TITLE)}</h1>
        <p>{words.text(msg::REVIEWED_TEXT)}</p>
        {none}
        <ul class="rows">{rows}</ul>
        <p><a class="button" href=to::in_group(group, "sharing")>{words.text(msg::SHARING_LINK)}</a></p>
    };
    view! { <Page title=words.text(msg::REVIEWED_TITLE)>{body}</Page> }
}

#[component]
fn ReviewRow<'a>(group: OrganisationId, listed: &'a ListedReview) -> impl IntoView + use<> {
    let words = translator();
    let review = &listed.review;
    let title = listed
        .title
        .clone()
        .unwrap_or_else(|| words.text(msg::REVIEWED_PLAN));
    let href = to::review(group, review.network_id, review.subject);
    view! {
        <li>
            <a href=href>{title}</a>
            <span class="soft" dir="auto">{review.network.clone()}</span>
            <span class="state">{words.text(terms::for_group(review.state))}</span>
            <span class="soft">{words.date(day(review.changed_at))}</span>
        </li>
    }
}

/// `GET /groups/{group}/reviews/{network}/{subject}`: one review, with what waits for an answer first.
///
/// # Errors
/// As [`queries::review::of_group`].
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    render_review(&app, &who, &Form::default(), StatusCode::OK).await
}

async fn render_review(
    app: &App,
    who: &Coordinator,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let (network, subject) = addressed(who)?;
    let review = queries::review::of_group(app, who, network, subject).await?;
    let group = who.organisation.id;
    Ok(PageContext::of(app, who).render_as(
        status,
        || view! { <ReviewPage group=group reviewed=&review form=form /> },
    ))
}

#[component]
fn ReviewPage<'a>(
    group: OrganisationId,
    reviewed: &'a GroupReview,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let GroupReview {
        review,
        notes,
        audit,
    } = reviewed;
    let is_withdrawn = review.state == ReviewState::Withdrawn;
    // What waits stands above, with the way to answer it.
    let waiting = if is_withdrawn {
        Vec::new()
    } else {
        open(notes)
    };
    let rest: Vec<&Note> = notes
        .iter()
        .filter(|note| !waiting.iter().any(|other| other.id == note.id))
        .collect();
    let questionnaire = audit.as_ref().map(|own| &own.questionnaire);
    let address = to::review(group, review.network_id, review.subject);
    let cards = waiting
        .iter()
        .map(|note| {
            view! { <WaitingNote address=&address questionnaire=questionnaire note=note form=form /> }
        })
        .collect_view();
    let results = audit.as_ref().map(|own| {
        let href = to::in_audit(group, own.audit.id, "results");
        view! { <p><a class="button" href=href>{words.text(msg::REVIEWED_RESULTS)}</a></p> }
    });
    let nothing_yet = notes
        .is_empty()
        .then(|| view! { <p>{words.text(msg::REVIEWED_NOTHING_YET)}</p> });
    let fields = [reply_fields(form)];
    let is_of_statements = notes.iter().any(|note| !note.statement_id.is_empty());
    let only_in = questionnaire
        .filter(|_| is_of_statements)
        .map(|own| view! { <OnlyIn language=&own.language /> });
    let title = title(words, audit.as_ref());
    let body = view! {
        <div class="where">
            <a href=to::in_group(group, "reviews")>{words.text(msg::REVIEWED_TITLE)}</a>
            <span>{words.text(terms::for_group(review.state))}</span>
        </div>
        <h1>{title.clone()}</h1>
        <p class="lead">{lead(words, review)}</p>
        {only_in}
        <JustDone />
        <Problems form=form fields=&fields />
        <Unanswerable form=form waiting=&waiting />
        {cards}
        <NextLook review=review />
        {nothing_yet}
        <NoteStory notes=&rest questionnaire=questionnaire />
        <Planned group=group notes=notes />
        {results}
    };
    view! { <Page title=title>{body}</Page> }
}

/// Who sees what is said in the review.
fn lead(words: Translator, review: &Review) -> String {
    if review.state == ReviewState::Withdrawn {
        words.text(msg::REVIEWED_WITHDRAWN)
    } else {
        words.with(
            msg::REVIEWED_WHO,
            [("network", review.network.as_str().into())],
        )
    }
}

/// The fields of the form that was sent.
fn reply_fields(form: &Form) -> &'static [Field] {
    if form.get(KIND) == NoteKind::Answer.word() {
        AnswerQuestion::ALL
    } else {
        DecideSuggestion::ALL
    }
}

/// The day on which the facilitators look again.
#[component]
fn NextLook<'a>(review: &'a Review) -> impl IntoView + use<> {
    let words = translator();
    review.next_on.map(|day| {
        let text = words.with(msg::REVIEWED_NEXT, [("date", words.date(day).into())]);
        view! { <p>{text}</p> }
    })
}

/// The ways to the actions that suggestions became, to say who leads them and by when.
#[component]
fn Planned<'a>(group: OrganisationId, notes: &'a [Note]) -> impl IntoView + use<> {
    let links: Vec<_> = notes
        .iter()
        .filter_map(|note| {
            let Remark::Accepted { about, action_id } = note.remark else {
                return None;
            };
            let suggested = notes.iter().find(|other| other.id == about)?;
            let href = to::action(group, action_id);
            Some(view! { <li><a href=href dir="auto">{suggested.words.clone()}</a></li> })
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <section>
                <h2>{translator().text(msg::REVIEWED_PLANNED)}</h2>
                <ul class="rows">{links}</ul>
            </section>
        }
    })
}

/// What was typed to something that takes no answer any more, so that it is not lost.
#[component]
fn Unanswerable<'a>(form: &'a Form, waiting: &'a [&'a Note]) -> impl IntoView + use<> {
    let text = AnswerQuestion::FIELDS.words.typed(form).to_owned();
    let waits = waiting
        .iter()
        .any(|note| note.id.to_string() == form.get(ABOUT));
    let is_lost = !form.is_good() && !text.is_empty() && !waits;
    is_lost.then(|| {
        let title = translator().text(msg::REVIEWED_TYPED);
        view! { <Card title=title><Typed text=text /></Card> }
    })
}

/// A question or suggestion with the way to answer it.
#[component]
fn WaitingNote<'a>(
    /// The address of the review.
    address: &'a str,
    questionnaire: Option<&'a Questionnaire>,
    note: &'a Note,
    /// What was typed into one of the forms of the page, and what is wrong with it.
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let is_own = form.get(ABOUT) == note.id.to_string();
    let own = if is_own {
        form.clone()
    } else {
        Form::default()
    };
    let or_fresh = |name, fresh: String| match own.get(name) {
        "" => fresh,
        typed => typed.to_owned(),
    };
    let key = or_fresh(KEY, EventId::fresh().to_string());
    let action = or_fresh(ACTION, ActionId::fresh().to_string());
    // The list of what is wrong leads to the form it was wrong in.
    let id = if is_own {
        "words".to_owned()
    } else {
        format!("words-{}", note.id)
    };
    let button = |class, kind: NoteKind, label| {
        view! { <button class=class name=KIND value=kind.word()>{words.text(label)}</button> }
    };
    let buttons = if note.remark == Remark::Question {
        Either::Left(button(Some("main"), NoteKind::Answer, msg::REVIEWED_ANSWER))
    } else {
        Either::Right(view! {
            {button(Some("main"), NoteKind::Accepted, msg::REVIEWED_ACCEPT)}
            {button(None, NoteKind::Declined, msg::REVIEWED_DECLINE)}
        })
    };
    let body = view! {
        <SpokenOf questionnaire=questionnaire note=note />
        <NoteText note=note />
        <form method="post" action=address.to_owned()>
            <Hidden name=ABOUT value=note.id.to_string() />
            <Hidden name=KEY value=key />
            <Hidden name=ACTION value=action />
            <TextField field=reply_field(note.remark) form=&own id=&id />
            <div class="buttons">{buttons}</div>
        </form>
    };
    view! { <Card tone=Tone::Next id=note.id.to_string()>{body}</Card> }
}

/// `POST /groups/{group}/reviews/{network}/{subject}`: answers a question, or decides on a suggestion.
///
/// # Errors
/// As [`commands::review::answer`].
pub async fn answer(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let (network, subject) = addressed(&who)?;
    let notice = if form.get(KIND) == NoteKind::Accepted.word() {
        Notice::Planned
    } else {
        Notice::ReviewAnswered
    };
    match commands::review::answer(&app, &who, network, subject, form).await {
        Ok(()) => {
            let address = to::review(who.organisation.id, network, subject);
            Ok(redirect(&notice.at(&address)))
        }
        Err(AppError::Invalid(form)) => {
            render_review(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(refused) => Err(refused),
    }
}

/// The ways to what was said of an audit, on its results; nothing where nobody looked at it.
#[component]
pub fn AuditReviews<'a>(
    /// The group.
    group: OrganisationId,
    /// Reviews of the audit that somebody looked at.
    reviews: &'a [Review],
) -> impl IntoView + use<> {
    let words = translator();
    let links: Vec<_> = reviews
        .iter()
        .map(|review| {
            let state = words.text(terms::for_group(review.state));
            let href = to::review(group, review.network_id, review.subject);
            view! { <p><a href=href dir="auto">{words.labelled(&review.network, &state)}</a></p> }
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! { <div class="aside"><p>{words.text(msg::REVIEWED_RESULTS_LINE)}</p> {links}</div> }
    })
}

/// What waits for the group from its networks, on its home, and the way to who sees what; nothing where it is in none.
#[component]
pub fn ReviewNewsCard<'a>(
    /// The group.
    group: OrganisationId,
    /// What waits.
    news: ReviewNews,
    /// The networks that the group is in.
    networks: &'a [Network],
) -> impl IntoView + use<> {
    if networks.is_empty() && !news.any {
        return None;
    }
    let words = translator();
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
    let (tone, text) = if !lines.is_empty() {
        (Tone::Next, lines.join(" "))
    } else if news.any {
        (Tone::Plain, words.text(msg::REVIEWED_NO_NEWS))
    } else {
        let names: Vec<String> = networks
            .iter()
            .map(|network| network.name.clone())
            .collect();
        let names = words.list(&names);
        (
            Tone::Plain,
            words.with(msg::REVIEWED_NETWORKS, [("names", names.into())]),
        )
    };
    let read = news.any.then(|| {
        let href = to::in_group(group, "reviews");
        view! { <a class="button" href=href>{words.text(msg::REVIEWED_LINK)}</a> }
    });
    let body = view! {
        <p>{text}</p>
        <p class="buttons">
            {read}
            <a class="button" href=to::in_group(group, "sharing")>{words.text(msg::SHARING_LINK)}</a>
        </p>
    };
    Some(view! { <Card title=words.text(msg::REVIEWED_HOME) tone=tone>{body}</Card> })
}
