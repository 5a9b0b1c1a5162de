//! Reports of a network or a group that anyone can read who has the link: made public as they are on a day, and stopped.

use axum::{
    extract::{FromRequestParts, State},
    http::{StatusCode, request::Parts},
    response::IntoResponse,
};
use leptos::prelude::*;

use crate::{
    app::App,
    charts::Medium,
    clock::day,
    commands,
    components::{
        card::{Card, Tone},
        field::{Hidden, Problem, Problems},
        link_to_share::{LinkBox, LinkSecret, Names},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        form::Form,
        report::{CountedInReport, PublicReport, Report, ReportPage},
        round::Owner,
    },
    error::AppError,
    export::written_report,
    forms::public_report::{PAGE, PublishReport},
    language::{Language, msg},
    pages::{
        network::report_pieces::ReportPieces,
        shell::request::{PageResult, PostedForm, redirect},
    },
    queries,
    visitor::{Keeper, Visitor, params, part},
    wording::{notice::Notice, to},
};

/// The report in the address, what it says now, and what it counts.
async fn written(
    app: &App,
    who: &Keeper,
) -> Result<(Report, PublicReport, CountedInReport), AppError> {
    let report = queries::report::find(app, who).await?;
    let (document, counted) = written_report::counted(app, who, &report, Medium::Page).await?;
    let public = written_report::public(document, who.visitor().now);
    Ok((report, public, counted))
}

/// `GET …/reports/{report}/pages`: whom it names, the pages there are, and a form for one.
pub async fn show(State(app): State<App>, who: Keeper) -> PageResult {
    let (report, public, _) = written(&app, &who).await?;
    let form = Form::default();
    render(&app, &who, (&report, &public), None, &form, StatusCode::OK).await
}

async fn render(
    app: &App,
    who: &Keeper,
    (report, public): (&Report, &PublicReport),
    made: Option<String>,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let names = queries::report::named_in(app, who, public).await?;
    let pages = queries::report::pages(app, who, report).await?;
    let owner = who.owner();
    Ok(PageContext::of_keeper(app, who).render_as(status, || {
        view! {
            <PagesPage
                owner=owner
                report=report
                names=&names
                pages=&pages
                made=made
                form=form
            />
        }
    }))
}

#[component]
fn PagesPage<'a>(
    owner: Owner,
    report: &'a Report,
    names: &'a [String],
    pages: &'a [ReportPage],
    /// The link that was just made.
    made: Option<String>,
    form: &'a Form,
) -> impl IntoView + use<> {
    const FIELDS: PublishReport = PublishReport::FIELDS;
    let words = translator();
    let at = to::report(owner, report.id);
    let title = words.text(msg::PUBLIC_REPORT_TITLE);
    let rows = pages
        .iter()
        .map(|page| view! { <PageRow at=&at page=page /> })
        .collect_view();
    let list = (!pages.is_empty()).then(|| {
        view! { <h2>{words.text(msg::PUBLIC_REPORT_PAGES)}</h2> <ul class="rows">{rows}</ul> }
    });
    let (found, none, until) = match owner {
        Owner::Network(_) => (
            msg::PUBLIC_REPORT_NAMES,
            msg::PUBLIC_REPORT_NO_NAMES,
            msg::PUBLIC_REPORT_MADE_TEXT,
        ),
        Owner::Group(_) => (
            msg::GROUP_REPORT_NAMES,
            msg::GROUP_REPORT_NO_NAMES,
            msg::GROUP_REPORT_MADE_TEXT,
        ),
    };
    let named = if names.is_empty() {
        view! { <p>{words.text(none)}</p> }.into_any()
    } else {
        view! {
            <p>{words.count(found, names.len())}</p>
            <Names names=names />
        }
        .into_any()
    };
    let checked = FIELDS.consent.has(form, "yes");
    let body = view! {
        <div class="where"><a class="stop" href=at.clone() dir="auto">{report.title.clone()}</a></div>
        <h1>{title.clone()}</h1>
        <p class="lead">{words.text(msg::PUBLIC_REPORT_TEXT)}</p>
        <JustDone />
        <Problems form=form fields=&[PublishReport::ALL] />
        {made.map(|link| view! { <MadePage link=link text=words.text(until) /> })}
        {named}
        <form method="post" action=format!("{at}/pages")>
            <LinkSecret />
            <Hidden name=FIELDS.base.name value=report.version.to_string() />
            <Problem form=form name=FIELDS.consent.name />
            <label class="dot">
                <input type="checkbox" id=FIELDS.consent.name name=FIELDS.consent.name value="yes" checked=checked />
                {words.text(FIELDS.consent.label)}
            </label>
            <div class="buttons"><button class="main">{words.text(msg::PUBLIC_REPORT_MAKE)}</button></div>
        </form>
        {list}
    };
    view! { <Page title=title>{body}</Page> }
}

/// A page that was just made: its link, shown this once.
#[component]
fn MadePage(link: String, text: String) -> impl IntoView {
    let words = translator();
    let body = view! {
        <p>{text}</p>
        <LinkBox id="link" link=link />
    };
    view! { <Card title=words.text(msg::PUBLIC_REPORT_MADE) tone=Tone::Next focus=true>{body}</Card> }
}

/// A page of the report: who made it and when, and the way to stop it.
#[component]
fn PageRow<'a>(at: &'a str, page: &'a ReportPage) -> impl IntoView + use<> {
    let words = translator();
    let about = [
        ("name", page.published_by.as_str().into()),
        ("when", words.moment(page.published_at).into()),
    ];
    let made = words.with(msg::PUBLIC_REPORT_BY, about);
    let stop = words.text(msg::PUBLIC_REPORT_STOP);
    let state = match page.stopped_at {
        Some(at) => {
            let date = [("date", words.date(day(at)).into())];
            let stopped = words.with(msg::PUBLIC_REPORT_STOPPED, date);
            view! { <span class="state">{stopped}</span> }.into_any()
        }
        None => view! {
            <form method="post" action=format!("{at}/pages/stop")>
                <Hidden name=PAGE value=page.token_hash.as_str() />
                <button aria-label=words.labelled(&stop, &made)>{stop.clone()}</button>
            </form>
        }
        .into_any(),
    };
    view! { <li><span dir="auto">{made.clone()}</span> {state}</li> }
}

/// `POST …/reports/{report}/pages`: makes the report public as it is now, and shows the link once.
pub async fn publish(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let (report, public, counted) = written(&app, &who).await?;
    let at = (&report, &public);
    match commands::report::publish(&app, &who, &report, (&public, &counted), form).await {
        Ok(Some(link)) => {
            let form = Form::default();
            render(&app, &who, at, Some(link), &form, StatusCode::OK).await
        }
        Ok(None) => Ok(stopped(&who, &report)),
        Err(AppError::Invalid(form)) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            render(&app, &who, at, None, &form, status).await
        }
        Err(error) => Err(error),
    }
}

fn stopped(who: &Keeper, report: &Report) -> axum::response::Response {
    let pages = format!("{}/pages", to::report(who.owner(), report.id));
    redirect(&Notice::ReportStopped.at(&pages))
}

/// `POST …/reports/{report}/pages/stop`: stops a page.
pub async fn stop(State(app): State<App>, who: Keeper, PostedForm(form): PostedForm) -> PageResult {
    let report = queries::report::find(&app, &who).await?;
    commands::report::stop_page(&app, &who, &report, &form).await?;
    Ok(stopped(&who, &report))
}

/// Somebody before a report that is public.
pub struct PublicReader {
    visitor: Visitor,
    public: PublicReport,
}

impl FromRequestParts<App> for PublicReader {
    type Rejection = AppError;

    /// Refuses with [`ReportStopped`](crate::domain::error::Error::ReportStopped) what is not public, or no longer.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        // Who has signed in here reads it like anybody else.
        let visitor = Visitor::stranger(parts);
        let token: String = part(&params(parts).await?, "token")?;
        let public = queries::report::public(app, &token).await?;
        Ok(Self { visitor, public })
    }
}

/// `GET /report/{token}`: a report as it was made public, for anyone; search engines are asked to leave it out.
pub async fn read(
    State(app): State<App>,
    PublicReader { visitor, public }: PublicReader,
) -> PageResult {
    let page = PageContext::new(&app, &visitor).render(|| view! { <PublicPage public=&public /> });
    Ok(([("x-robots-tag", "noindex, nofollow")], page).into_response())
}

#[component]
fn PublicPage<'a>(public: &'a PublicReport) -> impl IntoView + use<> {
    let words = translator();
    let date = [("date", words.date(day(public.published_at)).into())];
    let language = Language::read(&public.language).unwrap_or(Language::English);
    let direction = if language.is_mirrored() { "rtl" } else { "ltr" };
    let body = view! {
        <p class="aside">{words.with(msg::PUBLIC_REPORT_AS_OF, date)}</p>
        <div lang=language.tag() dir=direction>
            <h1 dir="auto">{public.title.clone()}</h1>
            <p class="lead" dir="auto">{public.subtitle.clone()}</p>
            <ReportPieces public=public />
        </div>
    };
    view! { <Page title=&public.title wide=true>{body}</Page> }
}
