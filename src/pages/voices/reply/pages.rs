//! The pages of a reply, which stand alone: without bar and foot, and without the browser part.

use leptos::prelude::*;

use super::{Replier, go};
use crate::{
    components::{
        asked::Asked,
        cup::accent,
        field::{Hidden, Problems, TextField},
        page::{Page, translator},
        scene::SceneDrawing,
    },
    domain::{
        form::Form,
        questionnaire::{VoiceQuestion, Voices},
        round::Given,
    },
    forms::voices::{AT, GO, LANGUAGE, PAGE, ReplyText, SITE, SPEAK, answer},
    language::{Language, msg},
};

/// What travels with every page but for the question that stands on it.
#[component]
fn Carried<'a>(
    replier: &'a Replier,
    voices: &'a Voices,
    form: &'a Form,
    /// The number of the page; none for the start.
    #[prop(optional_no_strip)]
    at: Option<usize>,
) -> impl IntoView + use<> {
    let here = at
        .and_then(|at| voices.questions.get(at))
        .map(|question| question.id.as_str());
    let answers = voices
        .questions
        .iter()
        .filter(|question| Some(question.id.as_str()) != here)
        .map(|question| answer(&question.id))
        .filter(|name| !form.get(name).is_empty())
        .map(|name| view! { <Hidden name=name.clone() value=form.get(&name) /> })
        .collect_view();
    let has_text = at == Some(voices.questions.len());
    let text = ReplyText::FIELDS.text;
    let text = (!has_text && !text.typed(form).is_empty())
        .then(|| view! { <Hidden name=text.name value=text.typed(form) /> });
    let at = at.map(|at| view! { <Hidden name=AT value=at.to_string() /> });
    // Of a round with places the one that was chosen; the start asks for it again.
    let place = at
        .is_some()
        .then(|| replier.place(form).map(|site| site.place))
        .flatten();
    let site = place.map(|place| view! { <Hidden name=SITE value=place.to_string() /> });
    view! {
        <Hidden name=PAGE value=form.get(PAGE) />
        <Hidden name=LANGUAGE value=translator().0.tag() />
        {at}
        {site}
        {answers}
        {text}
    }
}

/// The other languages of the round.
#[component]
fn Tongues<'a>(replier: &'a Replier) -> impl IntoView + use<> {
    let words = translator();
    let others = replier
        .round
        .languages
        .iter()
        .filter_map(|tag| Language::read(tag));
    let buttons: Vec<_> = others
        .filter(|language| *language != words.0)
        .map(|language| {
            let tag = language.tag();
            view! { <button class="link" name=SPEAK value=tag lang=tag>{language.name()}</button> }
        })
        .collect();
    (!buttons.is_empty()).then(|| {
        view! { <span role="group" aria-label=words.text(msg::LANGUAGE_LABEL) class="tongues">{buttons}</span> }
    })
}

#[component]
fn StopButton() -> impl IntoView {
    let words = translator();
    view! { <p class="stop-here"><button class="link" name=GO value=go::STOP>{words.text(msg::VOICES_STOP)}</button></p> }
}

#[component]
pub(super) fn StartPage<'a>(
    replier: &'a Replier,
    voices: &'a Voices,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let language = replier.definition.language.as_str();
    let owner = [("owner", replier.owner.as_str().into())];
    let title = words.with(msg::VOICES_TITLE, owner.clone());
    let asks_place = replier.site.is_none() && !replier.round.sites.is_empty();
    let begin = if asks_place {
        let places: Vec<_> = replier
            .round
            .sites
            .iter()
            .map(|site| {
                view! { <button class="answer" name=SITE value=site.place.to_string() dir="auto">{site.name.clone()}</button> }
            })
            .collect();
        view! { <h2>{words.text(msg::VOICES_WHERE)}</h2><div class="answers-to">{places}</div> }
            .into_any()
    } else {
        view! {
            <div class="buttons"><button class="main" name=GO value=go::NEXT>{words.text(msg::VOICES_START)}</button></div>
        }
        .into_any()
    };
    let count = words.with(msg::VOICES_HOW_LONG, [("n", voices.questions.len().into())]);
    let team = replier
        .on_tablet
        .then(|| view! { <EndLink address=&replier.address /> });
    let body = view! {
        <form method="post" action=replier.address.clone()>
            <p class="where"><Tongues replier=replier /></p>
            <h1>{title.clone()}</h1>
            <p><Asked language=language text=&voices.intro /></p>
            <p>{words.with(msg::VOICES_WHO_READS, owner)}</p>
            <p>{count}</p>
            <Carried replier=replier voices=voices form=form />
            {begin}
        </form>
        {team}
    };
    view! { <Page title=title alone=true fresh=None>{body}</Page> }
}

#[component]
pub(super) fn QuestionPage<'a>(
    replier: &'a Replier,
    voices: &'a Voices,
    question: &'a VoiceQuestion,
    at: usize,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let language = replier.definition.language.as_str();
    let all = voices.questions.len();
    let accent = accent(replier.definition.place_of(&question.principle));
    let name = answer(&question.id);
    let given = Given::read(form.get(&name), question.answers.len());
    let choice = |choice: Given, class: &'static str, label: AnyView| {
        let is_chosen = given == Some(choice);
        view! {
            <button class=class name=name.clone() value=choice.word() aria-pressed=is_chosen.then_some("true")>{label}</button>
        }
    };
    let answers: Vec<_> = question
        .answers
        .iter()
        .enumerate()
        .map(|(place, text)| {
            let scene = question.scenes.get(place);
            let scene = scene.map(|scene| view! { <SceneDrawing scene=*scene /> });
            let label = view! { {scene} <Asked language=language text=text /> }.into_any();
            choice(Given::Answer(place), "answer", label)
        })
        .collect();
    let unsure = choice(
        Given::Unsure,
        "other",
        words.text(msg::VOICES_UNSURE).into_any(),
    );
    let skip = choice(
        Given::Skipped,
        "other",
        words.text(msg::VOICES_SKIP).into_any(),
    );
    // After the buttons, so that the one that is pressed is read first; the others leave what was given.
    let kept = given.map(|given| view! { <Hidden name=name.clone() value=given.word() /> });
    let far = words.with(
        msg::VOICES_HOW_FAR,
        [("n", (at + 1).into()), ("all", all.into())],
    );
    let body = view! {
        <form method="post" action=replier.address.clone()>
            <p class="where">
                <button class="link" name=GO value=go::BACK><span class="stop">{words.text(msg::VOICES_BACK)}</span></button>
                <span>{far}</span>
                <progress class="track" max=all.to_string() value=at.to_string() aria-hidden="true"></progress>
                <Tongues replier=replier />
            </p>
            <h1 tabindex="-1" autofocus><Asked language=language text=&question.text /></h1>
            <p><button type="button" data-say hidden>{words.text(msg::VOICES_READ)}</button></p>
            <Carried replier=replier voices=voices form=form at=Some(at) />
            <div class=format!("answers-to {accent}")>{answers}</div>
            <div class="answers-else">{unsure}{skip}</div>
            {kept}
            <p class="soft">{words.text(msg::VOICES_SAFE)}</p>
            <StopButton />
        </form>
    };
    view! { <Page title=question.text.clone() alone=true fresh=replier.fresh(60)>{body}</Page> }
}

#[component]
pub(super) fn TextPage<'a>(
    replier: &'a Replier,
    voices: &'a Voices,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let language = replier.definition.language.as_str();
    let body = view! {
        <form method="post" action=replier.address.clone()>
            <p class="where">
                <button class="link" name=GO value=go::BACK><span class="stop">{words.text(msg::VOICES_BACK)}</span></button>
                <Tongues replier=replier />
            </p>
            <h1 tabindex="-1" autofocus><Asked language=language text=&voices.improve /></h1>
            <p>{words.text(msg::VOICES_IMPROVE)}</p>
            <Problems form=form fields=&[ReplyText::ALL] />
            <Carried replier=replier voices=voices form=form at=Some(voices.questions.len()) />
            <TextField field=ReplyText::FIELDS.text form=form />
            <div class="buttons">
                <button class="main" name=GO value=go::SEND>{words.text(msg::VOICES_SEND)}</button>
            </div>
            <StopButton />
        </form>
    };
    view! { <Page title=voices.improve.clone() alone=true fresh=replier.fresh(60)>{body}</Page> }
}

/// Where to find help.
#[component]
fn HelpLines<'a>(replier: &'a Replier) -> impl IntoView + use<> {
    let language = replier.definition.language.as_str();
    let lines = replier
        .help
        .iter()
        .map(|line| view! { <li dir="auto"><Asked language=language text=line /></li> })
        .collect_view();
    view! { <ul>{lines}</ul> }
}

#[component]
pub(super) fn ThanksPage<'a>(
    replier: &'a Replier,
    voices: &'a Voices,
    in_danger: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let language = replier.definition.language.as_str();
    let help_title = words.text(if in_danger {
        msg::VOICES_DANGER
    } else {
        msg::VOICES_HELP
    });
    let danger = in_danger.then(|| view! { <p>{words.text(msg::VOICES_DANGER_TEXT)}</p> });
    let help = view! {
        <section class=if in_danger { "card next" } else { "card" }>
            <h2>{help_title}</h2>
            {danger}
            <HelpLines replier=replier />
        </section>
    };
    let sent = words.text(if replier.on_tablet {
        msg::VOICES_SENT_TABLET
    } else {
        msg::VOICES_SENT
    });
    let thanks = view! {
        <p><Asked language=language text=&voices.thanks /></p>
        <p>{sent}</p>
    };
    let (first, last) = if in_danger {
        (help.into_any(), thanks.into_any())
    } else {
        (thanks.into_any(), help.into_any())
    };
    let body = view! {
        <h1 tabindex="-1" autofocus>{words.text(msg::VOICES_THANKS)}</h1>
        {first}
        {last}
        <Next replier=replier />
    };
    // Somebody who needs the lines has time to write them down.
    let fresh = replier.fresh(if in_danger { 180 } else { 60 });
    view! { <Page title=words.text(msg::VOICES_THANKS) alone=true fresh=fresh>{body}</Page> }
}

/// On a tablet, the way out for who put it up.
#[component]
fn EndLink<'a>(address: &'a str) -> impl IntoView + use<> {
    let words = translator();
    view! { <p class="aside" data-tablet=""><a href=format!("{address}/end")>{words.text(msg::TABLET_END)}</a></p> }
}

/// On a tablet, the way to the next person.
#[component]
fn Next<'a>(replier: &'a Replier) -> impl IntoView + use<> {
    let words = translator();
    let next = replier.on_tablet.then(|| {
        view! { <p><a class="button main" href=replier.address.clone()>{words.text(msg::TABLET_NEXT)}</a></p> }
    });
    view! { {next} }
}

#[component]
pub(super) fn StoppedPage<'a>(replier: &'a Replier) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <h1 tabindex="-1" autofocus>{words.text(msg::VOICES_STOPPED)}</h1>
        <p>{words.text(msg::VOICES_STOPPED_TEXT)}</p>
        <section class="card"><h2>{words.text(msg::VOICES_HELP)}</h2><HelpLines replier=replier /></section>
        <p><a class="button" href=replier.address.clone()>{words.text(msg::VOICES_AGAIN)}</a></p>
    };
    view! { <Page title=words.text(msg::VOICES_STOPPED) alone=true fresh=replier.fresh(60)>{body}</Page> }
}

#[component]
pub(super) fn OverPage<'a>(replier: &'a Replier) -> impl IntoView + use<> {
    let words = translator();
    let owner = [("owner", replier.owner.as_str().into())];
    let body = view! {
        <h1 tabindex="-1" autofocus>{words.text(msg::VOICES_OVER)}</h1>
        <p>{words.with(msg::VOICES_OVER_TEXT, owner)}</p>
        <section class="card"><h2>{words.text(msg::VOICES_HELP)}</h2><HelpLines replier=replier /></section>
    };
    view! { <Page title=words.text(msg::VOICES_OVER) alone=true fresh=None>{body}</Page> }
}
