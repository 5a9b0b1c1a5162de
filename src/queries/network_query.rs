//! Which groups of a network an address asks for, and the days that decide who needs someone.

use std::sync::Arc;

use chrono::{Days, TimeDelta};

use crate::{
    app::App,
    domain::{
        dates::{self, Leaning},
        folded::folded,
        form::{Form, NAME},
        group_order::GroupOrder,
        ids::{NeighbourhoodId, NetworkId},
        need::Need,
        organisation::Network,
        questionnaire::Questionnaire,
    },
    error::AppError,
    forms::{Field, network::Filter},
    language::{Message, msg},
    store::{
        dashboard::{GroupFilter, PageCursor, WORDS},
        filters,
    },
    visitor::Facilitator,
};

/// An open plan nobody has touched for this long is stuck.
const STUCK: TimeDelta = TimeDelta::days(30);

/// A check-in within this many days is due.
pub(crate) const SOON: Days = Days::new(7);

/// In the address, the place at which a page begins.
pub const AFTER: &str = "after";

/// In the address, by what groups are sorted.
pub const SORT: &str = "sort";

/// In the address, the principle that is looked at.
pub const PRINCIPLE: &str = "principle";

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
    /// By what they are sorted.
    pub order: GroupOrder,
    pub(crate) after: PageCursor,
}

impl NetworkQuery {
    /// Whether a part of the groups is asked for.
    pub fn is_part(&self) -> bool {
        let questionnaire = Filter::FIELDS.questionnaire.name;
        let mut choosing = Filter::ALL
            .iter()
            .filter(|field| field.name != questionnaire);
        choosing.any(|field| !self.form.trimmed(field.name).is_empty())
    }

    /// What is chosen by more than a name.
    pub fn is_narrowed(&self) -> bool {
        let Filter {
            neighbourhood,
            tag,
            since,
            until,
            need,
            ..
        } = Filter::FIELDS;
        [neighbourhood, tag, since, until, need]
            .iter()
            .any(|field| !self.form.trimmed(field.name).is_empty())
    }

    /// What is said of a group whose audit is not there.
    pub fn not_shown(&self) -> Message {
        if self.which.since.is_some() || self.which.until.is_some() {
            msg::GRID_OTHER_DAYS
        } else {
            msg::GRID_NOT_SHOWN
        }
    }

    /// What addresses of the same groups carry.
    fn kept() -> impl Iterator<Item = &'static str> {
        Filter::ALL.iter().map(|field| field.name).chain([SORT])
    }

    /// Which groups are asked for, and in what order, as a form carries it: names and values.
    pub fn chosen(&self) -> impl Iterator<Item = (&'static str, &str)> {
        Self::kept()
            .map(|name| (name, self.form.trimmed(name)))
            .filter(|(_, value)| !value.is_empty())
    }

    /// The same address with some fields changed; fields without a value are left out.
    pub fn link(&self, path: &str, changed: &[(&str, &str)]) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let kept = Self::kept;
        for kept in kept() {
            let new = changed.iter().find(|(name, _)| *name == kept);
            let value = new.map_or(self.form.trimmed(kept), |(_, value)| value);
            if !value.is_empty() {
                query.append_pair(kept, value);
            }
        }
        for (name, value) in changed {
            if !kept().any(|kept| kept == *name) && !value.is_empty() {
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

/// Reads what an address asks for: the fields of [`Filter`] and [`AFTER`]; what cannot be read chooses nothing. Without a
/// questionnaire it is the one of which most groups show an audit.
pub async fn network_query(
    app: &App,
    who: &Facilitator,
    form: Form,
) -> Result<NetworkQuery, AppError> {
    let shown = filters::questionnaires(&app.store, who.network.id).await?;
    let most = shown.iter().max_by_key(|(_, groups)| *groups);
    let chosen = shown
        .iter()
        .find(|(id, _)| id == Filter::FIELDS.questionnaire.typed(&form))
        .or(most)
        .map(|(id, _)| id.clone());
    let mut titles = Vec::new();
    let mut questionnaire = None;
    for (id, _) in shown {
        let Some(published) = app.catalogue.newest_known(&app.store, &id).await? else {
            continue;
        };
        let own = published.in_language(who.words().0.tag());
        titles.push((id.clone(), own.title.clone()));
        if Some(&id) == chosen.as_ref() {
            questionnaire = Some(Arc::new(own));
        }
    }
    Ok(NetworkQuery {
        after: read_place(form.get(AFTER)).unwrap_or_default(),
        order: GroupOrder::read(form.get(SORT)).unwrap_or_default(),
        which: group_filter(who, &form, chosen.unwrap_or_default()),
        questionnaire,
        questionnaires: titles,
        form,
    })
}

/// A place in an address: how long the text is by which the group is sorted, that text and the name, and the group.
pub(crate) fn written(place: &PageCursor) -> String {
    let organisation = place.organisation.map(|id| id.to_string());
    let (key, name) = (&place.key, &place.sort_name);
    format!(
        "{}.{key}{name}.{}",
        key.len(),
        organisation.unwrap_or_default()
    )
}

/// Reads [`written`].
fn read_place(text: &str) -> Option<PageCursor> {
    let (length, rest) = text.split_once('.')?;
    let (texts, organisation) = rest.rsplit_once('.')?;
    let (key, sort_name) = texts.split_at_checked(length.parse().ok()?)?;
    Some(PageCursor {
        key: key.to_owned(),
        sort_name: sort_name.to_owned(),
        organisation: Some(organisation.parse().ok()?),
    })
}

fn group_filter(who: &Facilitator, form: &Form, questionnaire: String) -> GroupFilter {
    let fields = Filter::FIELDS;
    let today = who.visitor.today();
    // Two days in the wrong order are meant the other way round.
    let day = |field: Field| dates::read(field.typed(form), today, Leaning::Back).ok();
    let (since, until) = match (day(fields.since), day(fields.until)) {
        (Some(since), Some(until)) if since > until => (Some(until), Some(since)),
        days => days,
    };
    GroupFilter {
        network: who.network.id,
        neighbourhood: fields
            .neighbourhood
            .typed(form)
            .parse::<NeighbourhoodId>()
            .ok(),
        tag: form.trimmed(fields.tag.name).to_owned(),
        name: patterns(form.trimmed(fields.name.name)),
        questionnaire,
        since,
        until,
        need: Need::read(fields.need.typed(form)),
        stuck: who.visitor.now - STUCK,
        today,
        soon: today.checked_add_days(SOON).unwrap_or(today),
    }
}

/// What every view of the dashboard in which groups are chosen is drawn from.
#[derive(Clone, Debug)]
pub struct Dashboard {
    /// The network.
    pub network: Network,
    /// Which groups are asked for.
    pub query: NetworkQuery,
    /// What they can be chosen by.
    pub choices: FilterChoices,
}

/// Reads what an address asks for, and what else could be chosen.
pub async fn dashboard(app: &App, who: &Facilitator, form: Form) -> Result<Dashboard, AppError> {
    Ok(Dashboard {
        network: who.network.clone(),
        query: network_query(app, who, form).await?,
        choices: filter_choices(app, who.network.id).await?,
    })
}

/// What there is to choose groups by: value and words.
#[derive(Clone, Debug)]
pub struct FilterChoices {
    /// Neighbourhoods of the network.
    pub neighbourhoods: Vec<(String, String)>,
    /// Tags of its groups.
    pub tags: Vec<(String, String)>,
}

async fn filter_choices(app: &App, network: NetworkId) -> Result<FilterChoices, AppError> {
    let neighbourhoods = filters::neighbourhoods(&app.store, network).await?;
    let tags = filters::tags(&app.store, network).await?;
    Ok(FilterChoices {
        neighbourhoods: neighbourhoods
            .into_iter()
            .map(|(id, name)| (id.to_string(), name))
            .collect(),
        tags: tags.into_iter().map(|tag| (tag.clone(), tag)).collect(),
    })
}

/// Patterns that find a name with each of the words typed, in any order and anywhere in it. No more is read than a name may
/// hold; of very many words the first are looked for, which finds rather too much than nothing.
fn patterns(typed: &str) -> [String; WORDS] {
    let typed: String = typed.chars().take(NAME as usize).collect();
    let name = folded(&typed);
    // Where nothing but signs was typed that names are compared without, no name has them.
    let name = if name.is_empty() { &typed } else { &name };
    let mut words = name.split_whitespace();
    std::array::from_fn(|_| words.next().map_or_else(|| "%".to_owned(), pattern))
}

/// A word as a pattern that finds it anywhere in a name.
fn pattern(word: &str) -> String {
    let mut pattern = String::from("%");
    for c in word.chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}
