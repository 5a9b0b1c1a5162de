//! A tablet that stands in a room for a day: the pages of a reply for one person after another, and no way to anything else
//! without the word that was chosen when it was put up.

use axum::{
    extract::{FromRequestParts, State},
    http::request::Parts,
};
use leptos::prelude::*;

use super::reply::{self, Replier};
use crate::{
    app::App,
    commands,
    components::{
        field::{Choice, Problem, Problems, TextField},
        link_to_share::LinkSecret,
        page::{Page, PageContext, translator},
    },
    domain::{error::Error, form::Form, round::Round},
    error::AppError,
    forms::voices::{PutUpTablet, TakeDownTablet},
    language::msg,
    pages::shell::{
        request::{PageResult, PostedForm, or_again, redirect},
        session::{Session, without_session},
    },
    queries::{self, round::Kiosk},
    visitor::{Keeper, Visitor, params, part},
    wording::to,
};

/// Somebody before a tablet that is up today.
pub struct AtTablet {
    visitor: Visitor,
    token: String,
    kiosk: Kiosk,
    round: Round,
}

impl FromRequestParts<App> for AtTablet {
    type Rejection = AppError;

    /// Refuses with [`Error::LinkSpent`] on another day, and once it was taken down.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        let visitor = Visitor::stranger(parts);
        let token: String = part(&params(parts).await?, "token")?;
        let (kiosk, round) = queries::round::tablet(app, &token, visitor.today()).await?;
        Ok(Self {
            visitor,
            token,
            kiosk,
            round,
        })
    }
}

impl AtTablet {
    fn address(&self) -> String {
        format!("/tablet/{}", self.token)
    }

    async fn replier(self, app: &App) -> Result<Replier, AppError> {
        let stands_in = |place: usize| {
            self.kiosk
                .site
                .is_some_and(|site| usize::try_from(site) == Ok(place))
        };
        let site = self
            .round
            .sites
            .iter()
            .find(|site| stands_in(site.place))
            .cloned();
        let address = self.address();
        Replier::on_tablet(app, self.visitor, self.round, site, address).await
    }
}

/// `GET /tablet/{token}`: the start, for the next person.
pub async fn show(State(app): State<App>, at: AtTablet) -> PageResult {
    let replier = at.replier(&app).await?;
    reply::start(&app, replier, Form::default()).await
}

/// `POST /tablet/{token}`: from one question to the next.
pub async fn step(
    State(app): State<App>,
    at: AtTablet,
    PostedForm(form): PostedForm,
) -> PageResult {
    let replier = at.replier(&app).await?;
    reply::take(&app, replier, form).await
}

/// `GET /tablet/{token}/end`: asks for the word.
pub async fn end_page(State(app): State<App>, at: AtTablet) -> PageResult {
    let (form, address) = (Form::default(), at.address());
    Ok(PageContext::new(&app, &at.visitor)
        .render(|| view! { <EndPage address=&address form=&form /> }))
}

/// `POST /tablet/{token}/end`: takes the tablet down.
pub async fn end(State(app): State<App>, at: AtTablet, PostedForm(form): PostedForm) -> PageResult {
    let ended = commands::round::take_down(&app, &at.token, &at.kiosk, form).await;
    let address = at.address();
    let again = |form| {
        PageContext::new(&app, &at.visitor)
            .render_again(|| view! { <EndPage address=&address form=&form /> })
    };
    or_again(ended, |()| redirect("/sign-in"), again)
}

#[component]
fn EndPage<'a>(address: &'a str, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <h1>{words.text(msg::TABLET_END)}</h1>
        <p>{words.text(msg::TABLET_END_TEXT)}</p>
        <Problems form=form fields=&[TakeDownTablet::ALL] />
        <form method="post" action=format!("{address}/end") data-plain="">
            <TextField field=TakeDownTablet::FIELDS.word form=form />
            <div class="buttons">
                <button class="main">{words.text(msg::TABLET_END_BUTTON)}</button>
                <a class="button" href=address.to_owned()>{words.text(msg::TABLET_BACK)}</a>
            </div>
        </form>
    };
    let fresh = Some((address.to_owned(), 60));
    view! { <Page title=words.text(msg::TABLET_END) alone=true fresh=fresh>{body}</Page> }
}

/// `GET …/voices/{round}/tablet`: puts one up.
///
/// # Errors
/// [`Error::NotFound`] for a round of somebody else.
pub async fn put_up_page(State(app): State<App>, who: Keeper) -> PageResult {
    let round = open(&app, &who).await?;
    let form = Form::default();
    Ok(PageContext::of_keeper(&app, &who)
        .render(|| view! { <PutUpPage round=&round form=&form /> }))
}

/// `POST …/voices/{round}/tablet`: from here on this device is the tablet, and nobody is signed in on it.
pub async fn put_up(
    State(app): State<App>,
    who: Keeper,
    Session(session): Session,
    PostedForm(form): PostedForm,
) -> PageResult {
    let round = open(&app, &who).await?;
    match commands::round::put_up(&app, &who, &round, form).await {
        Ok(token) => {
            if let Some(session) = session {
                commands::person::sign_out(&app, &session).await?;
            }
            Ok(without_session(&app, redirect(&format!("/tablet/{token}"))))
        }
        Err(AppError::Invalid(form)) => Ok(PageContext::of_keeper(&app, &who)
            .render_again(|| view! { <PutUpPage round=&round form=&form /> })),
        Err(stop) => Err(stop),
    }
}

/// The round in the address, while it takes replies.
async fn open(app: &App, who: &Keeper) -> Result<Round, AppError> {
    let round = queries::round::addressed(app, who).await?;
    if !round.takes_replies(who.visitor().today()) {
        return Err(Error::AnsweringOver.into());
    }
    Ok(round)
}

#[component]
fn PutUpPage<'a>(round: &'a Round, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let here = to::round(round.owner, round.id);
    let places = (!round.sites.is_empty()).then(|| view! { <Places round=round form=form /> });
    let body = view! {
        <p class="where"><a href=here.clone() dir="auto">{round.name.clone()}</a></p>
        <h1>{words.text(msg::TABLET_TITLE)}</h1>
        <p>{words.text(msg::TABLET_TEXT)}</p>
        <p>{words.text(msg::TABLET_PIN)}</p>
        <Problems form=form fields=&[PutUpTablet::ALL] />
        <form method="post" action=format!("{here}/tablet")>
            <LinkSecret />
            {places}
            <TextField field=PutUpTablet::FIELDS.word form=form />
            <div class="buttons"><button class="main">{words.text(msg::TABLET_BUTTON)}</button></div>
        </form>
    };
    view! { <Page title=words.text(msg::TABLET_TITLE)>{body}</Page> }
}

/// Where it stands, of the places of the round.
#[component]
fn Places<'a>(round: &'a Round, form: &'a Form) -> impl IntoView + use<> {
    let field = PutUpTablet::FIELDS.site;
    let places = round.sites.iter().map(|site| {
        let (value, name) = (site.place.to_string(), site.name.clone());
        view! { <Choice name=field.name value=value label=name typed=true form=form /> }
    });
    let places = places.collect_view();
    view! {
        <fieldset class="dots" id=field.name>
            <legend>{translator().text(field.label)}</legend>
            <Problem form=form name=field.name />
            {places}
        </fieldset>
    }
}
