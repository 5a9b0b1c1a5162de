//! Which groups of a network an address asks for, and the days that decide who needs someone.

use std::sync::Arc;

use chrono::{Days, TimeDelta};

use crate::{
    app::App,
    domain::{
        dates,
        form::{Form, NAME},
        ids::NeighbourhoodId,
        questionnaire::Questionnaire,
    },
    error::AppError,
    language::{Message, msg},
    store::{
        dashboard::{GroupFilter, PageCursor},
        filters,
    },
    visitor::Facilitator,
};

/// An open plan nobody has touched for this long is stuck.
const STUCK: TimeDelta = TimeDelta::days(30);

/// A check-in within this many days is due.
const SOON: Days = Days::new(7);

/// What a group may need someone for, as written in addresses; `any` is all of them but `nobody`.
pub const NEEDS: [(&str, Message); 6] = [
    ("any", msg::NEED_ANY),
    ("stuck", msg::NEED_STUCK),
    ("overdue", msg::NEED_OVERDUE),
    ("check-in", msg::NEED_CHECK_IN),
    ("review", msg::NEED_REVIEW),
    ("nobody", msg::NEED_NOBODY),
];

/// The fields of a view's address that choose groups.
pub const FIELDS: [&str; 7] = [
    "questionnaire",
    "place",
    "tag",
    "since",
    "until",
    "need",
    "q",
];

/// What an address asks for, read and made whole.
#[derive(Clone, Debug)]
pub struct NetworkQuery {
    /// As typed, to be shown again and kept in links.
    pub form: Form,
    /// Which groups that is.
    pub which: GroupFilter,
    /// The questionnaire it is about, in its newest version and the reader's language.
    pub questionnaire: Option<Arc<Questionnaire>>,
    /// The questionnaires of which groups show audits, with their titles.
    pub questionnaires: Vec<(String, String)>,
    pub(crate) after: PageCursor,
}

impl NetworkQuery {
    /// Whether a part of the groups is asked for.
    pub fn is_part(&self) -> bool {
        FIELDS[1..]
            .iter()
            .any(|name| !self.form.trimmed(name).is_empty())
    }

    /// What is said of a group whose audit is not there.
    pub fn not_shown(&self) -> Message {
        if self.which.since.is_some() || self.which.until.is_some() {
            msg::GRID_OTHER_DAYS
        } else {
            msg::GRID_NOT_SHOWN
        }
    }

    /// The same address with some fields changed; fields without a value are left out.
    pub fn link(&self, path: &str, changed: &[(&str, &str)]) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for name in FIELDS {
            let new = changed.iter().find(|(field, _)| *field == name);
            let value = new.map_or(self.form.trimmed(name), |(_, value)| value);
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        for (name, value) in changed {
            if !FIELDS.contains(name) && !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        if query.is_empty() {
            path.to_owned()
        } else {
            format!("{path}?{query}")
        }
    }
}

/// Reads `questionnaire`, `place`, `tag`, `since`, `until`, `need`, `q` and `after`; what cannot be read chooses nothing. Without a
/// questionnaire it is the one of which most groups show an audit.
///
/// # Errors
/// When the database cannot answer.
pub async fn network_query(
    app: &App,
    who: &Facilitator,
    form: Form,
) -> Result<NetworkQuery, AppError> {
    let network = who.network.id;
    let shown = filters::questionnaires(&app.store, network).await?;
    let most = shown.iter().max_by_key(|(_, groups)| *groups);
    let chosen = shown
        .iter()
        .find(|(id, _)| id == form.get("questionnaire"))
        .or(most)
        .map(|(id, _)| id.clone());
    let mut titles = Vec::new();
    let mut questionnaire = None;
    for (id, _) in shown {
        let Some(edition) = app.catalogue.newest_known(&app.store, &id).await? else {
            continue;
        };
        let own = edition.in_language(who.words().0.tag());
        titles.push((id.clone(), own.title.clone()));
        if Some(&id) == chosen.as_ref() {
            questionnaire = Some(Arc::new(own));
        }
    }
    let today = who.visitor.today();
    // Two days in the wrong order are meant the other way round.
    let (since, until) = match (
        dates::read(form.get("since")),
        dates::read(form.get("until")),
    ) {
        (Some(since), Some(until)) if since > until => (Some(until), Some(since)),
        days => days,
    };
    let need = NEEDS
        .into_iter()
        .map(|(need, _)| need)
        .find(|need| *need == form.get("need"));
    let (sort_name, organisation) = form.get("after").rsplit_once('.').unwrap_or_default();
    let which = GroupFilter {
        network,
        neighbourhood: form.get("place").parse::<NeighbourhoodId>().ok(),
        tag: form.trimmed("tag").to_owned(),
        name: pattern(form.trimmed("q")),
        questionnaire: chosen.unwrap_or_default(),
        since,
        until,
        need: need.unwrap_or_default().to_owned(),
        stuck: who.visitor.now - STUCK,
        today,
        soon: today.checked_add_days(SOON).unwrap_or(today),
    };
    Ok(NetworkQuery {
        after: PageCursor {
            sort_name: sort_name.to_owned(),
            organisation: organisation.parse().ok(),
        },
        which,
        questionnaire,
        questionnaires: titles,
        form,
    })
}

/// What is typed as a pattern that finds it anywhere in a name; no more of it than a name may hold.
fn pattern(typed: &str) -> String {
    let mut pattern = String::from("%");
    for c in typed.to_lowercase().chars().take(NAME as usize) {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}
