//! The way into a team: the code is typed, who comes says as little as they like, and whoever was here before comes back by
//! three words.

use axum::{
    extract::{FromRequestParts, State},
    http::request::Parts,
};
use leptos::prelude::*;

use crate::{
    app::App,
    commands::{
        self,
        team::{Entered, Opens},
    },
    components::{
        card::Card,
        field::{Choices, Hidden, Problems, TextField},
        link_to_share::LinkSecret,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{
        error::Error,
        form::Form,
        ids::ContributorId,
        team::{Device, JoinCode},
    },
    error::AppError,
    forms::{
        Field,
        team::{CONTRIBUTOR, ComeBack, JoinTeam, TypeCode},
    },
    keys::Fresh as _,
    language::msg,
    pages::shell::{
        request::{PageResult, PostedForm, or_again, redirect},
        session::{Session, with_contributor, without_session},
    },
    queries::{self, team::Way},
    visitor::{Visitor, contributor, params, part},
    wording::{self, to},
};

/// Whoever stands before the team that the code in the address opens.
pub struct Comer {
    visitor: Visitor,
    code: JoinCode,
    way: Way,
    /// Whether this device, or whoever signed in on it, answers in the audit already.
    is_in: bool,
}

impl FromRequestParts<App> for Comer {
    type Rejection = AppError;

    /// Refuses with [`Error::CodeUnknown`] for a code that opens nothing.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, AppError> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        let typed: String = part(&params(parts).await?, "code")?;
        let code = JoinCode::read(&typed).ok_or(AppError::Refused(Error::CodeUnknown))?;
        let way = match queries::team::way(app, &visitor, &code).await {
            Err(AppError::Refused(Error::CodeUnknown)) => {
                return Err(commands::team::tried_wrong(app).await?.into());
            }
            way => way?,
        };
        let is_in = contributor(app, parts, &visitor, way.audit.id)
            .await?
            .is_some();
        Ok(Self {
            visitor,
            code,
            way,
            is_in,
        })
    }
}

impl Comer {
    fn context(&self, app: &App) -> PageContext {
        PageContext::new(app, &self.visitor)
    }

    /// The contributor's own pages, for a device that now answers for them.
    fn enter(&self, app: &App, entered: &Entered) -> axum::response::Response {
        let audit = self.way.audit.id;
        let response = redirect(&to::own(audit));
        match &entered.token {
            Some(token) => with_contributor(app, audit, token, entered.is_shared, response),
            None => response,
        }
    }
}

/// `GET /in`: where a code is typed that was read aloud.
pub async fn code_page(State(app): State<App>, visitor: Visitor) -> PageResult {
    let form = Form::default();
    Ok(PageContext::new(&app, &visitor).render(|| view! { <CodePage form=&form /> }))
}

/// `POST /in`: leads to the team, the round or the group of a code.
pub async fn type_code(
    State(app): State<App>,
    visitor: Visitor,
    PostedForm(form): PostedForm,
) -> PageResult {
    let typed = commands::team::type_code(&app, form).await;
    let done = |opens| match opens {
        Opens::Group(code) => redirect(&to::join("", code.as_str())),
        Opens::Team(code) => redirect(&to::join_team("", &code)),
        Opens::Round(code) => redirect(&to::reply("", &code)),
    };
    let again =
        |form| PageContext::new(&app, &visitor).render_again(|| view! { <CodePage form=&form /> });
    or_again(typed, done, again)
}

/// `GET /in/{code}`: looking at it changes nothing.
pub async fn join_page(State(app): State<App>, comer: Comer) -> PageResult {
    let (form, back) = (fresh_form(), Form::default());
    Ok(comer
        .context(&app)
        .render(|| view! { <JoinPage comer=&comer form=&form back=&back /> }))
}

/// `POST /in/{code}`: joins. On a device that is passed round, whoever had signed in is signed out.
pub async fn join(
    State(app): State<App>,
    comer: Comer,
    Session(session): Session,
    PostedForm(form): PostedForm,
) -> PageResult {
    let joined = commands::team::join(&app, &comer.visitor, &comer.way, form).await;
    let signs_out = joined.as_ref().is_ok_and(|entered| entered.is_shared);
    if let (true, Some(session)) = (signs_out, &session) {
        commands::person::sign_out(&app, session).await?;
    }
    let done = |entered| {
        let response = comer.enter(&app, &entered);
        if signs_out && session.is_some() {
            without_session(&app, response)
        } else {
            response
        }
    };
    let back = Form::default();
    let again = |form| {
        comer
            .context(&app)
            .render_again(|| view! { <JoinPage comer=&comer form=&form back=&back /> })
    };
    or_again(joined, done, again)
}

/// `POST /in/{code}/back`: goes on where somebody stopped on another device.
pub async fn come_back(
    State(app): State<App>,
    comer: Comer,
    PostedForm(form): PostedForm,
) -> PageResult {
    let entered = commands::team::come_back(&app, &comer.way, comer.visitor.today(), form).await;
    let done = |entered| comer.enter(&app, &entered);
    let again = |back| {
        let form = fresh_form();
        comer
            .context(&app)
            .render_again(|| view! { <JoinPage comer=&comer form=&form back=&back /> })
    };
    or_again(entered, done, again)
}

fn fresh_form() -> Form {
    let mut form = Form::default();
    form.add(CONTRIBUTOR, ContributorId::random().to_string());
    form
}

#[component]
fn CodePage<'a>(form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <h1>{words.text(msg::TEAM_CODE_TITLE)}</h1>
        <p>{words.text(msg::TEAM_CODE_TEXT)}</p>
        <Problems form=form fields=&[TypeCode::ALL] />
        <form method="post" action=to::TYPE_CODE>
            <TextField field=TypeCode::FIELDS.code form=form />
            <div class="buttons"><button class="main">{words.text(msg::TEAM_CODE_BUTTON)}</button></div>
        </form>
    };
    view! { <Page title=words.text(msg::TEAM_CODE_TITLE)>{body}</Page> }
}

#[component]
fn JoinPage<'a>(comer: &'a Comer, form: &'a Form, back: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let Way {
        organisation,
        audit,
        questionnaire,
        team,
        takes_answers,
    } = &comer.way;
    if !takes_answers {
        return view! { <OverPage comer=comer back=back /> }.into_any();
    }
    let title = words.with(
        msg::TEAM_JOIN_TITLE,
        [("group", organisation.name.as_str().into())],
    );
    let text = words.with(
        msg::TEAM_JOIN_TEXT,
        [("questionnaire", questionnaire.title.as_str().into())],
    );
    let own = to::own(audit.id);
    let go_on = comer.is_in.then(|| {
        view! {
            <Card>
                <p>{words.text(msg::TEAM_IN_TEXT)}</p>
                <p><a class="button main" href=own>{words.text(msg::TEAM_IN_BUTTON)}</a></p>
            </Card>
        }
    });
    let join = if team.takes_new(visitor().today()) {
        view! { <JoinForm code=&comer.code form=form /> }.into_any()
    } else {
        view! { <p class="notice">{words.error(Error::TeamClosed)}</p> }.into_any()
    };
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{text}</p>
        <Problems form=form fields=&[JoinTeam::ALL] />
        {go_on}
        {join}
        <BackForm code=&comer.code form=back />
    };
    view! { <Page title=title>{body}</Page> }.into_any()
}

/// Where a team takes no more answers: the way back for whoever was in it, and nothing of the team for anybody else.
#[component]
fn OverPage<'a>(comer: &'a Comer, back: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let go_on = comer.is_in.then(|| {
        view! { <p><a class="button main" href=to::own(comer.way.audit.id)>{words.text(msg::TEAM_OVER_BUTTON)}</a></p> }
    });
    let body = view! {
        <h1>{words.text(msg::TEAM_OVER_TITLE)}</h1>
        <p>{words.text(msg::TEAM_OVER_TEXT)}</p>
        {go_on}
        <BackForm code=&comer.code form=back />
    };
    view! { <Page title=words.text(msg::TEAM_OVER_TITLE)>{body}</Page> }
}

#[component]
fn JoinForm<'a>(code: &'a JoinCode, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let fields = JoinTeam::FIELDS;
    let roles = wording::team::roles(words);
    let account = visitor().person;
    let name = match &account {
        Some(person) => {
            let text = words.with(
                msg::TEAM_AS_YOURSELF,
                [("name", person.name.as_str().into())],
            );
            view! { <p>{text}</p> }.into_any()
        }
        None => view! { <TextField field=fields.name form=form /> }.into_any(),
    };
    let signs_out = account
        .is_some()
        .then(|| view! { <p class="hint">{words.text(msg::TEAM_SHARED_SIGNS_OUT)}</p> });
    view! {
        <Card>
            <p>{words.text(msg::TEAM_WHO_SEES)}</p>
            <details>
                <summary>{words.text(msg::TEAM_SEES_MORE)}</summary>
                <ul>
                    <li>{words.text(msg::TEAM_SEES_TEXTS)}</li>
                    <li>{words.text(msg::TEAM_SEES_ALIKE)}</li>
                    <li>{words.text(msg::TEAM_SEES_TWO)}</li>
                    <li>{words.text(msg::TEAM_SEES_PAPER)}</li>
                </ul>
            </details>
        </Card>
        <form method="post" action=to::join_team("", code)>
            <Hidden name=CONTRIBUTOR value=form.get(CONTRIBUTOR) />
            <LinkSecret />
            {name}
            <Choices field=fields.role options=roles form=form />
            <DeviceChoice field=fields.device form=form />
            {signs_out}
            <div class="buttons"><button class="main">{words.text(msg::TEAM_JOIN_BUTTON)}</button></div>
        </form>
    }
}

/// Whose the device is.
#[component]
fn DeviceChoice<'a>(field: Field, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let devices = Device::ALL.map(|device| {
        let label = match device {
            Device::Own => msg::TEAM_DEVICE_OWN,
            Device::Shared => msg::TEAM_DEVICE_SHARED,
        };
        (device.word().to_owned(), words.text(label))
    });
    view! { <Choices field=field options=devices.to_vec() form=form /> }
}

/// The way back in for whoever has three words from another device.
#[component]
fn BackForm<'a>(code: &'a JoinCode, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let has_tried = !form.is_good();
    view! {
        <details class="more" open=has_tried>
            <summary>{words.text(msg::TEAM_BACK_OPEN)}</summary>
            <Problems form=form fields=&[ComeBack::ALL] />
            <form method="post" action=format!("{}/back", to::join_team("", code))>
                <LinkSecret />
                <TextField field=ComeBack::FIELDS.words form=form />
                <DeviceChoice field=ComeBack::FIELDS.device form=form />
                <div class="buttons"><button>{words.text(msg::TEAM_BACK_BUTTON)}</button></div>
            </form>
        </details>
    }
}
