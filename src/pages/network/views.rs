//! What the views of a network's dashboard share: the way from one to the other, choosing groups, pages and files.

use leptos::prelude::*;

use crate::{
    app::App,
    components::field::{Field, choose},
    domain::ids::NetworkId,
    error::AppError,
    islands::search::{self, SearchWhileTyping},
    language::{Message, Translator, msg},
    queries::network_query::{FIELDS, NEEDS, NetworkQuery},
    store::filters,
    wording::{network::View, to},
};

/// Links to all views, with the groups that are chosen.
pub fn links(words: Translator, asked: &NetworkQuery, here: View) -> AnyView {
    links_by(words, here, |view| {
        asked.link(&view.path(asked.which.network), &[("need", "")])
    })
}

/// Links to all views, from one that does not choose among groups.
pub fn plain_links(words: Translator, network: NetworkId, here: View) -> AnyView {
    links_by(words, here, |view| view.path(network))
}

fn links_by(words: Translator, here: View, href: impl Fn(View) -> String) -> AnyView {
    let links: Vec<_> = View::ALL
        .into_iter()
        .map(|view| {
            let current = (view == here).then_some("page");
            view! { <a href=href(view) aria-current=current>{words.text(view.title())}</a> }
        })
        .collect();
    view! { <nav class="views no-print" aria-label=words.text(msg::VIEWS_LABEL)>{links}</nav> }
        .into_any()
}

/// What there is to choose from.
pub struct Choices {
    neighbourhoods: Vec<(String, String)>,
    tags: Vec<(String, String)>,
}

impl Choices {
    /// Reads what a network's groups can be chosen by.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn read(app: &App, network: NetworkId) -> Result<Self, AppError> {
        let neighbourhoods = filters::neighbourhoods(&app.store, network).await?;
        let tags = filters::tags(&app.store, network).await?;
        Ok(Self {
            neighbourhoods: neighbourhoods
                .into_iter()
                .map(|(id, name)| (id.to_string(), name))
                .collect(),
            tags: tags.into_iter().map(|tag| (tag.clone(), tag)).collect(),
        })
    }
}

/// Chooses groups: a plain form whose address can be sent to someone. Where scripts run, typing a name searches at once.
pub fn filter(words: Translator, asked: &NetworkQuery, choices: Choices, view: View) -> AnyView {
    let path = view.path(asked.which.network);
    let form = &asked.form;
    let all = words.text(msg::FILTER_ALL);
    let needs: Vec<_> = NEEDS
        .map(|(need, message)| (need.to_owned(), words.text(message)))
        .to_vec();
    // The register is of the groups themselves, whatever audits they show.
    let by_audit = view != View::Register;
    let questionnaire = (by_audit && asked.questionnaires.len() > 1).then(|| {
        choose(
            "questionnaire",
            words.text(msg::FILTER_QUESTIONNAIRE),
            &words.text(msg::FILTER_MOST_USED),
            asked.questionnaires.clone(),
            &asked.which.questionnaire,
        )
    });
    let some = |name: &'static str, label: Message, options: Vec<(String, String)>| {
        (!options.is_empty())
            .then(|| choose(name, words.text(label), &all, options, form.get(name)))
    };
    let on = asked.is_part();
    // A name is searched often; the rest is asked for now and then, and then it stays in sight.
    let open = FIELDS[1..FIELDS.len() - 1]
        .iter()
        .any(|name| !form.trimmed(name).is_empty());
    view! {
        <form id=search::FORM class="filters live no-print" method="get" action=path.clone()>
            {Field::line("q", msg::FILTER_NAME).filled("search", "off").input(words, form)}
            <details open=open>
                <summary>{words.text(msg::FILTER_GROUPS)}</summary>
                <div class="fields">
                    {questionnaire}
                    {some("place", msg::FILTER_PLACE, choices.neighbourhoods)}
                    {some("tag", msg::FILTER_TAG, choices.tags)}
                    {(view == View::Grid).then(|| some("need", msg::FILTER_NEED, needs))}
                    {by_audit.then(|| view! {
                        {Field::line("since", msg::FILTER_SINCE).filled("date", "off").input(words, form)}
                        {Field::line("until", msg::FILTER_UNTIL).filled("date", "off").input(words, form)}
                    })}
                </div>
            </details>
            <div class="buttons">
                <button>{words.text(msg::FILTER_SHOW)}</button>
                {on.then(|| view! { <a href=path.clone()>{words.text(msg::FILTER_OFF_GROUPS)}</a> })}
            </div>
            <SearchWhileTyping />
        </form>
    }
    .into_any()
}

/// The ways to the beginning and to the next page.
pub fn pages(words: Translator, asked: &NetworkQuery, view: View, next: Option<&str>) -> AnyView {
    let path = view.path(asked.which.network);
    let principle = asked.form.get("principle");
    let at = |after: &str| asked.link(&path, &[("principle", principle), ("after", after)]);
    let began = !asked.form.get("after").is_empty();
    view! {
        <p class="buttons no-print">
            {began.then(|| view! { <a class="button" href=at("")>{words.text(msg::PAGES_FIRST)}</a> })}
            {next.map(|next| view! { <a class="button" href=at(next)>{words.text(msg::PAGES_NEXT)}</a> })}
        </p>
    }
    .into_any()
}

/// The view as files to take away.
pub fn files(words: Translator, asked: &NetworkQuery, view: View) -> AnyView {
    let path = to::in_network(asked.which.network, view.word());
    files_at(words, |ending| asked.link(&format!("{path}.{ending}"), &[]))
}

/// The ways to a table as files; `at` gives the address by the file's ending.
pub fn files_at(words: Translator, at: impl Fn(&str) -> String) -> AnyView {
    view! {
        <p class="buttons no-print">
            <a class="button" href=at("xlsx")>{words.text(msg::PLAN_XLSX)}</a>
            <a class="button" href=at("csv")>{words.text(msg::PLAN_CSV)}</a>
        </p>
    }
    .into_any()
}
