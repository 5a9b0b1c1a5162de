//! Erasing a group with all it owns: what goes, its file to take away first, and the way to take it back.

use axum::extract::State;
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    commands,
    components::{
        card::{Card, Tone},
        field::Problems,
        page::{Page, PageContext, translator},
    },
    domain::{form::Form, ids::OrganisationId, organisation::Organisation},
    error::AppError,
    forms::account::Erase,
    language::msg,
    pages::{
        account::erase::{ConfirmForm, GoesAndStays, KeepForm},
        shell::request::{PageResult, PostedForm, redirect, shown_again},
    },
    queries::{self, erasure::AskedForGroup},
    visitor::Coordinator,
    wording::{notice::Notice, to},
};

/// `GET /groups/{group}/erase`: what goes and what stays; once it is asked for, until when it can be taken back.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let group = &who.organisation;
    let asked = queries::erasure::of_group(&app, group.id).await?;
    let form = Form::default();
    Ok(PageContext::of(&app, &who)
        .render(|| view! { <ErasePage group=group asked=asked form=&form /> }))
}

/// `POST /groups/{group}/erase`: asks for it, with the password.
pub async fn ask(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let group = &who.organisation;
    match commands::erasure::ask_group(&app, &who, form).await {
        Ok(()) => Ok(redirect(&to::in_group(group.id, "erase"))),
        Err(AppError::Invalid(form)) => Ok(shown_again(*form, |form| {
            PageContext::of(&app, &who)
                .render_again(|| view! { <ErasePage group=group asked=None form=&form /> })
        })),
        Err(stop) => Err(stop),
    }
}

/// `POST /groups/{group}/keep`: takes it back.
pub async fn keep(State(app): State<App>, who: Coordinator) -> PageResult {
    commands::erasure::keep_group(&app, &who).await?;
    Ok(redirect(
        &Notice::GroupKept.at(&to::group(who.organisation.id)),
    ))
}

#[component]
fn ErasePage<'a>(
    group: &'a Organisation,
    asked: Option<AskedForGroup>,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let title = words.with(
        msg::ERASE_GROUP_TITLE,
        [("group", group.name.as_str().into())],
    );
    let at = |rest| to::in_group(group.id, rest);
    let file = view! {
        <p>{words.text(msg::ERASE_GROUP_FILE)}</p>
        <p><a class="button" href=at("everything")>{words.text(msg::EVERYTHING_LINK)}</a></p>
    };
    let body = match asked {
        Some(asked) => Either::Left(view! { <AskedCard group=group.id asked=asked /> {file} }),
        None => Either::Right(view! {
            <p>{words.text(msg::ERASE_GROUP_ABOUT)}</p>
            <Problems form=form fields=&[Erase::ALL] />
            <GoesAndStays goes=msg::ERASE_GROUP_GOES stays=msg::ERASE_GROUP_STAYS />
            {file}
            <p>{words.text(msg::ERASE_GROUP_LATER)}</p>
            <ConfirmForm
                action=at("erase")
                form=form
                button=msg::ERASE_GROUP_BUTTON
                back=at("about")
                stay=msg::ERASE_GROUP_BACK
            />
        }),
    };
    view! {
        <Page title=title.clone()>
            <h1 dir="auto">{title}</h1>
            {body}
        </Page>
    }
}

/// That the group is to be erased, by whose word and when, with the way to take it back.
#[component]
pub fn AskedCard(
    /// Which group.
    group: OrganisationId,
    /// Who asked for it, and when it is carried out.
    asked: AskedForGroup,
) -> impl IntoView {
    let words = translator();
    let text = words.with(
        msg::ERASE_GROUP_ASKED,
        [
            ("name", asked.asked_by.as_str().into()),
            ("when", words.moment(asked.due_at).into()),
        ],
    );
    view! {
        <Card title=words.text(msg::ERASE_GROUP_ASKED_TITLE) tone=Tone::Clash>
            <p>{text}</p>
            <KeepForm action=to::in_group(group, "keep") button=msg::ERASE_GROUP_KEEP />
        </Card>
    }
}
