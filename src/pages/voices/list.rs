//! The rounds of a group or a network, opening one, and where people find help.

use axum::extract::State;
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        asked::Asked,
        card::Card,
        field::{Choice, Choices, Hidden, Problem, Problems, TextField},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{
        form::Form,
        ids::RoundId,
        round::{OPEN_FOR, Owner, Round, Split},
    },
    error::AppError,
    forms::voices::{HelpLines, OpenRound, ROUND},
    keys::Fresh as _,
    language::{Language, Translator, msg},
    pages::shell::request::{PageResult, PostedForm, or_again, redirect},
    queries,
    visitor::Keeper,
    wording::{notice::Notice, to},
};

/// `GET …/voices`
pub async fn show(State(app): State<App>, who: Keeper) -> PageResult {
    let owner = who.owner();
    let rounds = queries::round::all(&app, owner).await?;
    let mut help = Form::default();
    help.add(
        HelpLines::FIELDS.lines.name,
        queries::round::own_help(&app, owner).await?,
    );
    Ok(PageContext::of_keeper(&app, &who)
        .render(|| view! { <ListPage owner=owner rounds=&rounds help=&help /> }))
}

/// `POST …/voices/help`: where people find help.
pub async fn set_help(
    State(app): State<App>,
    who: Keeper,
    PostedForm(form): PostedForm,
) -> PageResult {
    let owner = who.owner();
    let rounds = queries::round::all(&app, owner).await?;
    let done = |()| redirect(&Notice::HelpSaid.at(&to::voices(owner)));
    let again = |help| {
        PageContext::of_keeper(&app, &who)
            .render_again(|| view! { <ListPage owner=owner rounds=&rounds help=&help /> })
    };
    or_again(
        commands::round::set_help(&app, &who, form).await,
        done,
        again,
    )
}

/// What may be chosen where a round is opened.
struct Offered {
    /// Id, title, and the language of the title.
    questionnaires: Vec<(String, String, String)>,
    languages: Vec<Language>,
}

impl Offered {
    fn new(app: &App, words: Translator) -> Self {
        let published = queries::round::offered(app);
        let questionnaires = published.iter().map(|published| {
            let read = published.questionnaire.in_language(words.0.tag());
            (read.id, read.title, read.language)
        });
        let asked: Vec<_> = published
            .iter()
            .flat_map(|published| queries::round::languages(&published.questionnaire))
            .collect();
        let languages = Language::ALL
            .into_iter()
            .filter(|language| asked.contains(language));
        Self {
            questionnaires: questionnaires.collect(),
            languages: languages.collect(),
        }
    }
}

/// `GET …/voices/new`: what a round is, and its form.
pub async fn new_page(State(app): State<App>, who: Keeper) -> PageResult {
    let words = who.visitor().words;
    let offered = Offered::new(&app, words);
    let fields = OpenRound::FIELDS;
    let mut form = Form::default();
    form.add(ROUND, RoundId::random().to_string());
    form.add(
        fields.until.name,
        words.date(who.visitor().today() + OPEN_FOR),
    );
    form.add(fields.split.name, Split::Nothing.word());
    for language in &offered.languages {
        form.add(fields.languages.name, language.tag());
    }
    if let Some((first, ..)) = offered.questionnaires.first() {
        form.add(fields.questionnaire.name, first.clone());
    }
    let owner = who.owner();
    Ok(PageContext::of_keeper(&app, &who)
        .render(|| view! { <NewPage owner=owner offered=&offered form=&form /> }))
}

/// `POST …/voices`: opens a round.
pub async fn open(State(app): State<App>, who: Keeper, PostedForm(form): PostedForm) -> PageResult {
    let owner = who.owner();
    let opened: Result<RoundId, AppError> = commands::round::open(&app, &who, form).await;
    let done = |round| redirect(&Notice::RoundOpened.at(&to::round(owner, round)));
    let again = |form| {
        let offered = Offered::new(&app, who.visitor().words);
        PageContext::of_keeper(&app, &who)
            .render_again(|| view! { <NewPage owner=owner offered=&offered form=&form /> })
    };
    or_again(opened, done, again)
}

/// Until when a round takes replies, or since when none.
pub fn state(words: Translator, round: &Round) -> String {
    let message = if round.takes_replies(visitor().today()) {
        msg::ROUND_OPEN_UNTIL
    } else {
        msg::ROUND_ENDED_ON
    };
    words.with(message, [("day", words.date(round.until).into())])
}

#[component]
fn ListPage<'a>(owner: Owner, rounds: &'a [Round], help: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let text = match owner {
        Owner::Group(_) => msg::ROUNDS_TEXT,
        Owner::Network(_) => msg::ROUNDS_TEXT_NETWORK,
    };
    let rows: Vec<_> = rounds
        .iter()
        .map(|round| {
            let state = state(words, round);
            view! {
                <li>
                    <a href=to::round(owner, round.id) dir="auto">{round.name.clone()}</a>
                    <span class="state">{state}</span>
                </li>
            }
        })
        .collect();
    let list = if rows.is_empty() {
        view! { <p>{words.text(msg::ROUNDS_NONE)}</p> }.into_any()
    } else {
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    let has_problem = !help.is_good();
    let body = view! {
        <h1>{words.text(msg::ROUNDS_TITLE)}</h1>
        <p>{words.text(text)}</p>
        <JustDone />
        {list}
        <div class="buttons">
            <a class="button main" href=format!("{}/new", to::voices(owner))>{words.text(msg::ROUNDS_OPEN)}</a>
        </div>
        <details class="more" open=has_problem>
            <summary>{words.text(msg::HELP_TITLE)}</summary>
            <p>{words.text(msg::HELP_TEXT)}</p>
            <Problems form=help fields=&[HelpLines::ALL] />
            <form method="post" action=format!("{}/help", to::voices(owner))>
                <TextField field=HelpLines::FIELDS.lines form=help />
                <div class="buttons"><button>{words.text(msg::ACTION_SAVE)}</button></div>
            </form>
        </details>
    };
    view! { <Page title=words.text(msg::ROUNDS_TITLE)>{body}</Page> }
}

#[component]
fn NewPage<'a>(owner: Owner, offered: &'a Offered, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let fields = OpenRound::FIELDS;
    let splits = Split::ALL.map(|split| {
        let label = match split {
            Split::Nothing => msg::ROUND_SPLIT_NOTHING,
            Split::Site => msg::ROUND_SPLIT_SITE,
            Split::Language => msg::ROUND_SPLIT_LANGUAGE,
        };
        (split.word().to_owned(), words.text(label))
    });
    let languages: Vec<_> = offered
        .languages
        .iter()
        .map(|language| {
            let tag = language.tag();
            let checked = fields.languages.has(form, tag);
            view! {
                <label class="dot">
                    <input type="checkbox" name=fields.languages.name value=tag checked=checked />
                    <Asked language=tag text=language.name() />
                </label>
            }
        })
        .collect();
    let questionnaires = offered.questionnaires.iter().map(|(id, title, language)| {
        let (name, language) = (fields.questionnaire.name, Some(language.as_str()));
        view! { <Choice name=name value=id label=title language=language form=form /> }
    });
    let questionnaires = questionnaires.collect_view();
    let back = to::voices(owner);
    let body = view! {
        <p class="where"><a href=back.clone()>{words.text(msg::ROUNDS_TITLE)}</a></p>
        <h1>{words.text(msg::ROUND_NEW_TITLE)}</h1>
        <p>{words.text(msg::ROUND_NEW_TEXT)}</p>
        <Card><p>{words.text(msg::ROUND_NEW_RULES)}</p></Card>
        <Problems form=form fields=&[OpenRound::ALL] />
        <form method="post" action=back>
            <Hidden name=ROUND value=form.get(ROUND) />
            <TextField field=fields.name form=form />
            <fieldset class="dots" id=fields.questionnaire.name>
                <legend>{words.text(fields.questionnaire.label)}</legend>
                <Problem form=form name=fields.questionnaire.name />
                {questionnaires}
            </fieldset>
            <fieldset class="dots" id=fields.languages.name>
                <legend>{words.text(fields.languages.label)}</legend>
                <Problem form=form name=fields.languages.name />
                {languages}
            </fieldset>
            <TextField field=fields.until form=form />
            <TextField field=fields.sites form=form />
            <Choices field=fields.split options=splits.to_vec() form=form />
            <div class="buttons"><button class="main">{words.text(msg::ROUND_OPEN_BUTTON)}</button></div>
        </form>
    };
    view! { <Page title=words.text(msg::ROUND_NEW_TITLE)>{body}</Page> }
}
