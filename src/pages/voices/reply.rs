//! A reply to a round: one question at a time, on pages that stand alone. The answers travel in the page's own fields and are sent
//! once, at the end: until then nothing of them is kept, not by a cookie and not in an address.

mod pages;

use axum::{
    extract::{FromRequestParts, State},
    http::request::Parts,
    response::Response,
};
use leptos::prelude::*;

use self::pages::{OverPage, QuestionPage, StartPage, StoppedPage, TextPage, ThanksPage};
use crate::{
    app::App,
    commands::{self, reply::Sent},
    components::page::PageContext,
    domain::{
        error::Error,
        form::Form,
        questionnaire::{Questionnaire, Voices},
        round::{Round, Site},
        team::JoinCode,
    },
    error::AppError,
    forms::voices::{AT, GO, LANGUAGE, PAGE, SITE, SPEAK},
    language::{Language, Translator},
    pages::shell::request::{PageResult, PostedForm, shown_again},
    queries,
    visitor::{Visitor, params, part},
    wording::to,
};

/// The words of the buttons of a reply.
mod go {
    pub const NEXT: &str = "next";
    pub const BACK: &str = "back";
    pub const SEND: &str = "send";
    pub const STOP: &str = "stop";
}

/// Somebody before a round that a code opens.
pub struct Replier {
    /// Who is asking; their language is that of the reply.
    visitor: Visitor,
    round: Round,
    /// Where the code leads, where it is that of a place.
    site: Option<Site>,
    definition: Questionnaire,
    /// Whose round it is.
    owner: String,
    help: Vec<String>,
    /// Where the pages are sent to.
    address: String,
    /// Whether it is a tablet that many use.
    on_tablet: bool,
}

impl FromRequestParts<App> for Replier {
    type Rejection = AppError;

    /// Refuses with [`Error::CodeUnknown`] for a code that opens no round.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        // Who has signed in here replies like anybody else.
        let visitor = Visitor::stranger(parts);
        let typed: String = part(&params(parts).await?, "code")?;
        let code = JoinCode::read(&typed).ok_or(AppError::Refused(Error::CodeUnknown))?;
        let Some(round) = queries::round::by_code(app, &code).await? else {
            return Err(commands::team::tried_wrong(app).await?.into());
        };
        let site = round.site_of(&code).cloned();
        Self::before(app, visitor, round, site, to::reply("", &code)).await
    }
}

impl Replier {
    async fn before(
        app: &App,
        visitor: Visitor,
        round: Round,
        site: Option<Site>,
        address: String,
    ) -> Result<Self, AppError> {
        let definition = queries::round::definition(app, &round).await?;
        let owner = queries::round::owner_name(app, round.owner).await?;
        Ok(Self {
            visitor,
            site,
            definition,
            owner,
            help: Vec::new(),
            address,
            on_tablet: false,
            round,
        })
    }

    /// The same on a tablet that was put up for many.
    pub(super) async fn on_tablet(
        app: &App,
        visitor: Visitor,
        round: Round,
        site: Option<Site>,
        address: String,
    ) -> Result<Self, AppError> {
        let replier = Self::before(app, visitor, round, site, address).await?;
        Ok(Self {
            on_tablet: true,
            ..replier
        })
    }

    /// Speaks the language of a form, or of the device, of those in which the round asks.
    async fn speaking(mut self, app: &App, form: &Form) -> Result<Self, AppError> {
        let said = [
            form.get(SPEAK),
            form.get(LANGUAGE),
            self.visitor.words.0.tag(),
        ];
        let asks = |tag: &&str| self.round.languages.iter().any(|language| language == tag);
        let first = self.round.languages.first().map_or("", String::as_str);
        let tag = said.into_iter().find(asks).unwrap_or(first);
        if let Some(language) = Language::read(tag) {
            self.visitor.words = Translator(language);
        }
        self.definition = self.definition.in_language(tag);
        self.help = queries::round::help(app, &self.round, self.voices()?).await?;
        Ok(self)
    }

    fn voices(&self) -> Result<&Voices, AppError> {
        queries::round::voices(&self.definition)
    }

    fn render<V: IntoView>(&self, app: &App, page: impl FnOnce() -> V) -> Response {
        PageContext::new(app, &self.visitor).render(page)
    }

    fn render_again<V: IntoView>(&self, app: &App, page: impl FnOnce() -> V) -> Response {
        PageContext::new(app, &self.visitor).render_again(page)
    }

    /// The place of a reply: that of the code, or the one that was chosen.
    fn place(&self, form: &Form) -> Option<&Site> {
        let chosen: Option<usize> = form.get(SITE).parse().ok();
        let chosen = self
            .round
            .sites
            .iter()
            .find(|site| Some(site.place) == chosen);
        self.site.as_ref().or(chosen)
    }

    /// Where a tablet goes when nobody touches it.
    fn fresh(&self, seconds: u32) -> Option<(String, u32)> {
        self.on_tablet.then(|| (self.address.clone(), seconds))
    }
}

/// `GET /v/{code}`: what the round is about, and its start.
pub async fn show(State(app): State<App>, replier: Replier) -> PageResult {
    start(&app, replier, Form::default()).await
}

pub(super) async fn start(app: &App, replier: Replier, mut form: Form) -> PageResult {
    let replier = replier.speaking(app, &form).await?;
    if !replier.round.takes_replies(replier.visitor.today()) {
        return Ok(replier.render(app, || view! { <OverPage replier=&replier /> }));
    }
    if form.get(PAGE).is_empty() {
        form.add(
            PAGE,
            commands::reply::page_words(app, &replier.round).await?,
        );
    }
    let voices = replier.voices()?;
    Ok(replier.render(
        app,
        || view! { <StartPage replier=&replier voices=voices form=&form /> },
    ))
}

/// `POST /v/{code}`: from one question to the next, and at the end the reply.
pub async fn step(
    State(app): State<App>,
    replier: Replier,
    PostedForm(form): PostedForm,
) -> PageResult {
    take(&app, replier, form).await
}

/// What a page of a reply leads to.
pub(super) async fn take(app: &App, replier: Replier, form: Form) -> PageResult {
    let replier = replier.speaking(app, &form).await?;
    let today = replier.visitor.today();
    let voices = replier.voices()?;
    let go = form.get(GO);
    if go == go::STOP {
        return Ok(replier.render(app, || view! { <StoppedPage replier=&replier /> }));
    }
    if !replier.round.takes_replies(today) {
        return Ok(replier.render(app, || view! { <OverPage replier=&replier /> }));
    }
    if go == go::SEND {
        return send(app, &replier, voices, form).await;
    }
    let at: Option<usize> = form.get(AT).parse().ok();
    let speaks = !form.get(SPEAK).is_empty();
    let next = match at {
        // The start.
        None if speaks => return start(app, replier, form).await,
        None => 0,
        Some(at) if speaks => at,
        Some(0) if go == go::BACK => return start(app, replier, form).await,
        Some(at) if go == go::BACK => at - 1,
        Some(at) => at.saturating_add(1),
    };
    Ok(match voices.questions.get(next) {
        Some(question) => replier.render(app, || {
            view! { <QuestionPage replier=&replier voices=voices question=question at=next form=&form /> }
        }),
        None => replier.render(app, || view! { <TextPage replier=&replier voices=voices form=&form /> }),
    })
}

async fn send(app: &App, replier: &Replier, voices: &Voices, form: Form) -> PageResult {
    let (visitor, round) = (&replier.visitor, &replier.round);
    let place = replier.place(&form);
    let sent = commands::reply::send(
        app,
        visitor,
        round,
        place,
        &replier.definition,
        form.clone(),
    )
    .await;
    let again = |form| {
        replier.render_again(
            app,
            || view! { <TextPage replier=replier voices=voices form=&form /> },
        )
    };
    match sent {
        Ok(Sent::Counted { in_danger }) => Ok(replier.render(app, || {
            view! { <ThanksPage replier=replier voices=voices in_danger=in_danger /> }
        })),
        Ok(Sent::Over) => Ok(replier.render(app, || view! { <OverPage replier=replier /> })),
        Ok(Sent::Stale) => {
            // The answers are still there; with fresh words they can be sent.
            let mut form = form;
            form.forget(PAGE);
            form.add(PAGE, commands::reply::page_words(app, round).await?);
            Ok(replier.render(
                app,
                || view! { <TextPage replier=replier voices=voices form=&form /> },
            ))
        }
        Err(AppError::Invalid(form)) => Ok(shown_again(*form, again)),
        Err(stop) => Err(stop),
    }
}
