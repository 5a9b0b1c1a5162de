//! A team as whoever runs the audit sees it: the way in, how far it is, who is in it; never what anybody answers.

use axum::{Json, extract::State, response::IntoResponse as _};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::{Asked, OnlyIn},
        card::Card,
        field::{Problems, TextField},
        link_to_share::{LinkBox, code},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{
        audit::AnswerSheet,
        form::Form,
        ids::ContributorId,
        team::{Answering, Contributor, Team},
    },
    forms::team::{ANSWERING, ChangeTeam, TAKES_NEW},
    islands::live::LiveTexts,
    language::{Translator, msg},
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries::{self, team::TeamCount},
    visitor::Coordinator,
    wording::{self, notice::Notice, to},
};

/// A team with all that its page shows.
struct Shown {
    sheet: AnswerSheet,
    team: Option<Team>,
    people: Vec<Contributor>,
    count: TeamCount,
    server: String,
}

impl Shown {
    async fn addressed(app: &App, who: &Coordinator) -> Result<Self, crate::error::AppError> {
        let sheet = queries::audit::addressed(app, who).await?;
        Ok(Self {
            team: queries::team::team(app, &sheet.audit).await?,
            people: queries::team::people(app, &sheet.audit).await?,
            count: queries::team::count(app, &sheet).await?,
            server: app.context.address.clone(),
            sheet,
        })
    }

    fn at(&self, rest: &str) -> String {
        to::in_audit(self.sheet.audit.organisation_id, self.sheet.audit.id, rest)
    }
}

/// The page of an audit's team.
fn team_of(sheet: &AnswerSheet) -> String {
    to::in_audit(sheet.audit.organisation_id, sheet.audit.id, "team")
}

/// `GET /groups/{group}/audits/{audit}/team`
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when the group has no such audit.
pub async fn show(State(app): State<App>, who: Coordinator) -> PageResult {
    let shown = Shown::addressed(&app, &who).await?;
    let mut form = Form::default();
    if let Some(team) = &shown.team {
        let fields = ChangeTeam::FIELDS;
        form.add(fields.until.name, who.words().date(team.until));
        if team.takes_new {
            form.add(fields.takes_new.name, TAKES_NEW);
        }
    }
    Ok(PageContext::of(&app, &who).render(|| view! { <TeamPage shown=&shown form=&form /> }))
}

/// `GET /groups/{group}/audits/{audit}/team/count`: how far the team is, for a page that is open.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when the group has no such audit.
pub async fn count(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let count = queries::team::count(&app, &sheet).await?;
    let texts = texts(who.words(), &sheet, &count);
    Ok(([("cache-control", "no-store")], Json(texts)).into_response())
}

/// `POST /groups/{group}/audits/{audit}/team`: sets how the audit is answered.
pub async fn set_answering(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let answering = Answering::read(ANSWERING.typed(&form)).unwrap_or_default();
    commands::team::set_answering(&app, &who, sheet.audit.id, answering).await?;
    Ok(redirect(&Notice::TeamChanged.at(&team_of(&sheet))))
}

/// `POST /groups/{group}/audits/{audit}/team/change`: how long answers are taken, and whether new people may join.
pub async fn change(
    State(app): State<App>,
    who: Coordinator,
    PostedForm(form): PostedForm,
) -> PageResult {
    let shown = Shown::addressed(&app, &who).await?;
    let changed = commands::team::change(&app, &who, &shown.sheet.audit, form).await;
    let done = |()| redirect(&Notice::TeamChanged.at(&shown.at("team")));
    let again = |form| {
        PageContext::of(&app, &who).render_again(|| view! { <TeamPage shown=&shown form=&form /> })
    };
    or_again(changed, done, again)
}

/// `GET /groups/{group}/audits/{audit}/team/people/{contributor}`: asks before somebody is taken out.
///
/// # Errors
/// [`Error::NotFound`](crate::domain::error::Error::NotFound) when nobody of this key is in the team.
pub async fn take_out_page(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let id: ContributorId = who.part("contributor")?;
    let one = queries::team::contributor(&app, &sheet.audit, id).await?;
    let team = team_of(&sheet);
    Ok(PageContext::of(&app, &who).render(|| view! { <TakeOutPage one=&one team=team /> }))
}

/// `POST /groups/{group}/audits/{audit}/team/people/{contributor}`: takes somebody out with all they answered.
pub async fn take_out(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    commands::team::take_out(&app, &sheet.audit, who.part("contributor")?).await?;
    Ok(redirect(&Notice::TakenOut.at(&team_of(&sheet))))
}

/// `POST /groups/{group}/audits/{audit}/team/show`: ends answering and shows how far apart the team stands; where nobody has
/// answered, it says so.
pub async fn show_us(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    let is_told = commands::talk::show_us(&app, &sheet.audit).await?;
    let (group, audit) = (sheet.audit.organisation_id, sheet.audit.id);
    Ok(redirect(&if is_told {
        to::in_audit(group, audit, "talk")
    } else {
        Notice::NobodyAnswered.at(&team_of(&sheet))
    }))
}

/// `POST /groups/{group}/audits/{audit}/team/late`: takes answers again after the team has looked.
pub async fn take_late(State(app): State<App>, who: Coordinator) -> PageResult {
    let sheet = queries::audit::addressed(&app, &who).await?;
    commands::talk::take_late(&app, &who, &sheet.audit).await?;
    Ok(redirect(&Notice::TeamChanged.at(&team_of(&sheet))))
}

#[component]
fn TeamPage<'a>(shown: &'a Shown, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let audit = &shown.sheet.audit;
    let rest = match &shown.team {
        Some(team) if audit.is_open() && team.takes_answers(visitor().today()) => {
            view! { <Answers shown=shown team=team form=form /> }.into_any()
        }
        Some(_) => view! { <Over shown=shown /> }.into_any(),
        None => view! { <Offer shown=shown /> }.into_any(),
    };
    let body = view! {
        <h1>{words.text(msg::TEAM_TITLE)}</h1>
        <p>{words.text(msg::TEAM_TEXT)}</p>
        <JustDone />
        <Problems form=form fields=&[ChangeTeam::ALL] />
        {rest}
        <p class="no-print">
            <a href=to::audit(audit.organisation_id, audit.id)>{words.text(msg::TEAM_BACK)}</a>
        </p>
    };
    view! { <Page title=words.text(msg::TEAM_TITLE)>{body}</Page> }
}

/// For an audit that the group answers together: the other way.
#[component]
fn Offer<'a>(shown: &'a Shown) -> impl IntoView + use<> {
    let words = translator();
    if !shown.sheet.audit.is_open() {
        return view! { <p class="notice">{words.text(msg::TEAM_CLOSED_AUDIT)}</p> }.into_any();
    }
    view! {
        <form method="post" action=shown.at("team")>
            <p>{words.text(msg::TEAM_OFFER)}</p>
            <div class="buttons">
                <button class="main" name=ANSWERING.name value=Answering::Apart.word()>
                    {words.text(msg::TEAM_OFFER_BUTTON)}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// While the team answers: the way in, how far it is, the end of answering, who is in it.
#[component]
fn Answers<'a>(shown: &'a Shown, team: &'a Team, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    view! {
        <WayIn shown=shown team=team />
        <Count shown=shown />
        <form class="card next" method="post" action=shown.at("team/show")>
            <h2>{words.text(msg::TEAM_SHOW_TITLE)}</h2>
            <p>{words.text(msg::TEAM_SHOW_TEXT)}</p>
            <button class="main">{words.text(msg::TEAM_SHOW_BUTTON)}</button>
        </form>
        <People shown=shown />
        <ChangeForm shown=shown form=form />
    }
}

/// The code to read aloud, the link, and a picture to scan.
#[component]
fn WayIn<'a>(shown: &'a Shown, team: &'a Team) -> impl IntoView + use<> {
    let words = translator();
    if !team.takes_new {
        return view! { <p class="notice">{words.text(msg::TEAM_TAKES_NOBODY)}</p> }.into_any();
    }
    let link = to::join_team(&shown.server, &team.code);
    let picture = code(&link).map(|code| {
        view! { <img class="code" src=code alt=words.text(msg::TEAM_PICTURE) width="220" height="220" /> }
    });
    let address = format!("{}{}", shown.server, to::TYPE_CODE);
    let own = to::join_team("", &team.code);
    let spaced = team.code.spaced();
    let paper = shown.at("team/paper");
    let aloud = words.with(msg::TEAM_ALOUD, [("address", address.into())]);
    view! {
        <Card title=words.text(msg::TEAM_WAY_IN)>
            <p>{aloud}</p>
            <p class="join-code" dir="ltr">{spaced}</p>
            <LinkBox id="link" link=link.clone() />
            {picture}
            <p><a href=own>{words.text(msg::TEAM_ANSWER_TOO)}</a></p>
            <p><a href=paper>{words.text(msg::TEAM_PAPER_LINK)}</a></p>
        </Card>
    }
    .into_any()
}

/// Texts of the page that change while people answer, each with the id of its place.
fn texts(words: Translator, sheet: &AnswerSheet, count: &TeamCount) -> Vec<(String, String)> {
    let numbers = [
        ("joined", count.joined),
        ("begun", count.begun),
        ("finished", count.finished),
    ];
    let all = words.with(
        msg::TEAM_COUNT,
        numbers.map(|(name, number)| (name, number.into())),
    );
    let parts = count.parts.iter().map(|part| {
        let numbers = [("begun", part.begun), ("finished", part.finished)];
        let text = words.with(
            msg::TEAM_COUNT_PART,
            numbers.map(|(name, number)| (name, number.into())),
        );
        let index = sheet.questionnaire.place_of(&part.principle);
        (format!("part-{index}"), text)
    });
    [("team-count".to_owned(), all)]
        .into_iter()
        .chain(parts)
        .collect()
}

/// How many have begun and finished, as a whole and by part, brought up to date while the page is open.
#[component]
fn Count<'a>(shown: &'a Shown) -> impl IntoView + use<> {
    let words = translator();
    let texts = texts(words, &shown.sheet, &shown.count);
    let mut texts = texts.into_iter();
    let all = texts.next();
    let rows = shown
        .sheet
        .principles()
        .zip(texts)
        .map(|(principle, (id, text))| {
            view! { <li><b><Asked language=&shown.sheet.questionnaire.language text=&principle.title /></b> " " <span id=id>{text}</span></li> }
        })
        .collect_view();
    view! {
        <h2>{words.text(msg::TEAM_COUNT_TITLE)}</h2>
        {all.map(|(id, text)| view! { <p id=id>{text}</p> })}
        <ul class="rows">{rows}</ul>
        <OnlyIn language=&shown.sheet.questionnaire.language />
        <LiveTexts address=shown.at("team/count") />
    }
}

/// Who is in the team, by name and role.
#[component]
fn People<'a>(shown: &'a Shown) -> impl IntoView + use<> {
    let words = translator();
    if shown.people.is_empty() {
        return ().into_any();
    }
    let rows = shown
        .people
        .iter()
        .map(|one| {
            let href = shown.at(&format!("team/people/{}", one.id));
            let label = words.with(
                msg::TEAM_TAKE_OUT_OF,
                [("name", name_of(words, one).into())],
            );
            view! {
                <li>
                    <span dir="auto">{name_of(words, one)}</span>
                    " "
                    <span class="soft">{words.text(wording::team::role(one.role))}</span>
                    " "
                    <a href=href aria-label=label>{words.text(msg::TEAM_TAKE_OUT)}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <h2>{words.text(msg::TEAM_PEOPLE)}</h2>
        <ul class="rows">{rows}</ul>
    }
    .into_any()
}

/// A first name, or that there is none.
fn name_of(words: Translator, one: &Contributor) -> String {
    if one.name.is_empty() {
        words.text(msg::TEAM_NO_NAME)
    } else {
        one.name.clone()
    }
}

/// How long answers are taken, whether new people may join; and the way back to answering together.
#[component]
fn ChangeForm<'a>(shown: &'a Shown, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let fields = ChangeTeam::FIELDS;
    let takes_new = fields.takes_new.has(form, TAKES_NEW);
    let together = (shown.count.begun == 0).then(|| {
        view! {
            <form method="post" action=shown.at("team")>
                <button class="link" name=ANSWERING.name value=Answering::Together.word()>
                    {words.text(msg::TEAM_TOGETHER)}
                </button>
            </form>
        }
    });
    view! {
        <form class="card" method="post" action=shown.at("team/change")>
            <h2>{words.text(msg::TEAM_CHANGE_TITLE)}</h2>
            <TextField field=fields.until form=form />
            <label class="dot">
                <input type="checkbox" name=fields.takes_new.name value=TAKES_NEW checked=takes_new />
                {words.text(fields.takes_new.label)}
            </label>
            <button>{words.text(msg::TEAM_CHANGE_BUTTON)}</button>
        </form>
        {together}
    }
}

/// Once answering is over: the talk, and late answers.
#[component]
fn Over<'a>(shown: &'a Shown) -> impl IntoView + use<> {
    let words = translator();
    let is_shown = shown
        .team
        .as_ref()
        .is_some_and(|team| team.shown_at.is_some());
    let talk = is_shown.then(|| {
        view! { <p class="buttons"><a class="button main" href=shown.at("talk")>{words.text(msg::TEAM_TALK)}</a></p> }
    });
    let show = (!is_shown && shown.sheet.audit.is_open()).then(|| {
        view! {
            <form method="post" action=shown.at("team/show")>
                <p>{words.text(msg::TEAM_DAY_OVER)}</p>
                <button class="main">{words.text(msg::TEAM_SHOW_BUTTON)}</button>
            </form>
        }
    });
    let late = shown.sheet.audit.is_open().then(|| {
        view! {
            <form method="post" action=shown.at("team/late")>
                <p>{words.text(msg::TEAM_LATE_TEXT)}</p>
                <button>{words.text(msg::TEAM_LATE_BUTTON)}</button>
            </form>
        }
    });
    view! { {talk} {show} <Count shown=shown /> {late} <People shown=shown /> }
}

#[component]
fn TakeOutPage<'a>(one: &'a Contributor, team: String) -> impl IntoView + use<> {
    let words = translator();
    let title = words.with(
        msg::TEAM_TAKE_OUT_TITLE,
        [("name", name_of(words, one).into())],
    );
    let body = view! {
        <h1>{title.clone()}</h1>
        <p>{words.text(msg::TEAM_TAKE_OUT_TEXT)}</p>
        <form method="post" action=format!("{team}/people/{}", one.id)>
            <div class="buttons">
                <button class="main">{words.text(msg::TEAM_TAKE_OUT_BUTTON)}</button>
                <a class="button" href=team.clone()>{words.text(msg::TEAM_TAKE_OUT_BACK)}</a>
            </div>
        </form>
    };
    view! { <Page title=title>{body}</Page> }
}
