//! A comment of a group on a draft, to be put in another way or taken out.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        card::Card,
        field::{Hidden, Problems, TextField},
        page::{Page, PageContext, translator},
        text::Typed,
    },
    domain::{form::Form, promise::Comment},
    error::AppError,
    forms::{
        meeting::set_base,
        promise::GroupComment,
        representative::{BASE, TakeOut, is_wrong},
    },
    language::msg,
    pages::{
        group::drafts::saved,
        network::revisions::TakeOutForm,
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries::{self, draft::GroupDocument},
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/drafts/{document}/comments/{comment}`
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let of = queries::draft::find(&app, &who).await?;
    let comment = queries::draft::find_comment(&app, &who, &of).await?;
    let form = GroupComment::filled(&comment);
    let of = (&of, &comment);
    Ok(render(&app, &who, of, &form, StatusCode::OK))
}

fn render(
    app: &App,
    who: &Coordinator,
    (of, comment): (&GroupDocument, &Comment),
    form: &Form,
    status: StatusCode,
) -> axum::response::Response {
    let at = to::draft(who.organisation.id, of.document.id);
    PageContext::of(app, who).render_as(status, || {
        view! { <CommentPage at=&at of=of comment=comment form=form /> }
    })
}

#[component]
fn CommentPage<'a>(
    /// The address of the draft.
    at: &'a str,
    of: &'a GroupDocument,
    comment: &'a Comment,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let title = words.text(msg::DRAFTS_CHANGE);
    let here = format!("{at}/comments/{}", comment.id);
    let stands = is_wrong(form, GroupComment::ALL).then(|| {
        let stands = view! { <Typed text=&comment.said.comment /> };
        view! { <Card>{stands}</Card> }
    });
    // What was typed is shown also where the draft ended meanwhile.
    let change = if of.document.is_draft || is_wrong(form, GroupComment::ALL) {
        Either::Left(view! {
            <form method="post" action=here.clone()>
                <Hidden name=BASE value=form.get(BASE) />
                <TextField field=GroupComment::FIELDS.comment form=form />
                <div class="buttons"><button class="main">{words.text(msg::PROFILE_SAVE)}</button></div>
            </form>
        })
    } else {
        Either::Right(view! {
            <Typed text=&comment.said.comment />
            <p>{words.text(msg::DRAFTS_IS_OVER)}</p>
        })
    };
    let body = view! {
        <div class="where"><a class="stop" href=at.to_owned() dir="auto">{of.document.name.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <Problems form=form fields=&[GroupComment::ALL, TakeOut::ALL] />
        {stands}
        {change}
        <TakeOutForm action=format!("{here}/out") form=form />
    };
    view! { <Page title=title>{body}</Page> }
}

/// `POST /groups/{group}/drafts/{document}/comments/{comment}`: puts it in another way.
pub async fn mend(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let of = queries::draft::find(&app, &who).await?;
    let comment = queries::draft::find_comment(&app, &who, &of).await?;
    match commands::draft::mend(&app, &who, (&of, &comment), form).await {
        Ok(()) => Ok(saved(&who, &of)),
        Err(AppError::Invalid(mut form)) => {
            set_base(&mut form, comment.version);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render(&app, &who, (&of, &comment), &form, status))
        }
        Err(error) => Err(error),
    }
}

/// `POST /groups/{group}/drafts/{document}/comments/{comment}/out`: takes it out, with a reason.
pub async fn take_out(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let of = queries::draft::find(&app, &who).await?;
    let comment = queries::draft::find_any_comment(&app, &who, &of).await?;
    let at = to::draft(who.organisation.id, of.document.id);
    let out = redirect(&Notice::TakenOutForADay.at(&at));
    // Pressed twice.
    if comment.said.is_removed {
        return Ok(out);
    }
    match commands::draft::take_out(&app, &who, (&of, &comment), form).await {
        Ok(()) => Ok(out),
        Err(AppError::Invalid(form)) => {
            let filled = TakeOut::beside(GroupComment::filled(&comment), &form);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(render(&app, &who, (&of, &comment), &filled, status))
        }
        Err(error) => Err(error),
    }
}
