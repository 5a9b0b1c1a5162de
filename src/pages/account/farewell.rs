//! What whoever left a group or a network is told when they next come, until they have put it away.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        card::{Card, Tone},
        field::Hidden,
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{
        farewell::{Departed, Farewell, HandOn},
        person::Person,
    },
    error::AppError,
    forms::account::{FAREWELL_GROUP, FAREWELL_NETWORK, FAREWELL_SAID},
    language::msg,
    pages::shell::{
        request::{PageResult, PostedForm, Query, redirect},
        session::safe_next,
    },
    queries,
    visitor::Visitor,
    wording::{self, notice::Notice, to},
};

/// Where a person goes first on the way to `next`: here, while there is something they were not told yet.
pub async fn before(app: &App, person: &Person, next: String) -> Result<String, AppError> {
    Ok(if queries::farewell::is_any_new(app, person.id).await? {
        to::farewells_before(&next)
    } else {
        next
    })
}

/// `GET /farewells`: all that a person who left is told, and what they may say.
pub async fn show(State(app): State<App>, visitor: Visitor, Query(query): Query) -> PageResult {
    let person = visitor.signed_in()?;
    let farewells = queries::farewell::all(&app, person.id).await?;
    let next = safe_next(query.get("next"));
    Ok(PageContext::new(&app, &visitor)
        .render(|| view! { <FarewellsPage farewells=&farewells next=&next /> }))
}

/// `POST /farewells`: puts one away, or keeps what the person says to a group's being handed on; then goes on where the
/// person was going, or shows what is left.
///
/// # Errors
/// As [`commands::farewell::say`].
pub async fn say(
    State(app): State<App>,
    visitor: Visitor,
    PostedForm(form): PostedForm,
) -> PageResult {
    let person = visitor.signed_in()?;
    let next = safe_next(form.get("next"));
    let here = to::farewells_before(&next);
    Ok(match commands::farewell::say(&app, person, &form).await? {
        Some(HandOn::Yes) => redirect(&Notice::HandedOn.at(&here)),
        Some(HandOn::No) => redirect(&Notice::NotHandedOn.at(&here)),
        // Somebody else was invited, and runs it: there is nothing to say any more.
        None if !form.get(FAREWELL_SAID).is_empty() => redirect(&here),
        None => redirect(&before(&app, person, next).await?),
    })
}

#[component]
fn FarewellsPage<'a>(farewells: &'a [Farewell], next: &'a str) -> impl IntoView + use<> {
    let words = translator();
    let about = words.text(if farewells.is_empty() {
        msg::FAREWELL_NONE
    } else {
        msg::FAREWELL_ABOUT
    });
    let cards = farewells
        .iter()
        .map(|farewell| view! { <FarewellCard farewell=farewell next=next /> })
        .collect_view();
    // Putting the last one away leads on by itself.
    let go_on = farewells
        .iter()
        .all(|farewell| farewell.is_put_away)
        .then(|| {
            let href = next.to_owned();
            view! { <p><a class="button" href=href>{words.text(msg::FAREWELL_ON)}</a></p> }
        });
    let body = view! {
        <h1>{words.text(msg::FAREWELL_TITLE)}</h1>
        <p>{about}</p>
        <JustDone />
        {cards}
        {go_on}
    };
    view! { <Page title=words.text(msg::FAREWELL_TITLE)>{body}</Page> }
}

/// One sentence on what was left, what the last who ran the group is asked, and the button that puts it away.
#[component]
fn FarewellCard<'a>(farewell: &'a Farewell, next: &'a str) -> impl IntoView + use<> {
    let words = translator();
    let (kind, id) = match &farewell.departed {
        Departed::Group { id, .. } => (FAREWELL_GROUP, id.to_string()),
        Departed::Network(id) => (FAREWELL_NETWORK, id.to_string()),
    };
    // Neither answer stands out: it is theirs to give.
    let answer = move |said: HandOn| {
        let label = match said {
            HandOn::Yes => msg::FAREWELL_YES,
            HandOn::No => msg::FAREWELL_NO,
        };
        view! { <button name=FAREWELL_SAID value=said.word()>{words.text(label)}</button> }
    };
    let last = farewell.last();
    let question = last.map(|last| {
        let question = wording::farewell::question(words, last, visitor().now);
        view! { <p>{question}</p> }
    });
    let yes = last.map(|_| answer(HandOn::Yes));
    let no = last
        .filter(|last| last.hand_on.is_none())
        .map(|_| answer(HandOn::No));
    let put_away = (!farewell.is_put_away)
        .then(|| view! { <button>{words.text(msg::FAREWELL_PUT_AWAY)}</button> });
    let tone = if last.is_some() && !farewell.is_put_away {
        Tone::Next
    } else {
        Tone::Plain
    };
    let told = wording::farewell::told(words, farewell);
    let next = next.to_owned();
    view! {
        <Card tone=tone>
            <p>{told}</p>
            {question}
            <form method="post" action=to::FAREWELLS>
                <Hidden name=kind value=id.as_str() />
                <Hidden name="next" value=next.as_str() />
                <div class="buttons">{yes} {no} {put_away}</div>
            </form>
        </Card>
    }
}
