//! What a poster "You said, we did" may tell, and what it tells.

use chrono::NaiveDate;

use crate::{
    app::App,
    clock::day,
    domain::{
        action::Action,
        round::Owner,
        you_said::{Said, Since, YouSaid, did, done_at},
    },
    error::AppError,
    queries,
    store::{actions, you_said as kept},
    visitor::Coordinator,
};

/// Most actions that are offered for one poster.
const OFFERED: usize = 40;

/// What a poster tells of what people said without a name, of what was released alone. A group without a round has none of it.
#[derive(Clone, Debug, Default)]
pub struct FromVoices {
    /// Lines from released tables, before those that the group adds.
    pub lines: Vec<Said>,
    /// The address at which the next round of voices is answered; a poster shows it as a code to scan.
    pub next_round: Option<String>,
}

/// An action that was done.
#[derive(Clone, Debug)]
pub struct DoneAction {
    /// The action.
    pub action: Action,
    /// What the poster would say of it.
    pub did: String,
    /// The day it was done.
    pub done_on: NaiveDate,
    /// Whether it is proposed: the last poster told of it, or it was done since.
    pub is_proposed: bool,
}

impl DoneAction {
    /// The line that a poster would have of it.
    pub fn line(&self) -> Said {
        Said {
            said: String::new(),
            did: self.did.clone(),
        }
    }
}

/// All that is needed to make a poster.
#[derive(Clone, Debug)]
pub struct PosterDesk {
    /// How far back it looks.
    pub since: Since,
    /// What was done in that time, and what the last poster told of; the latest first.
    pub done: Vec<DoneAction>,
    /// The poster as it was last made.
    pub last: Option<YouSaid>,
}

/// What is needed to make a poster, looking back as far as `since`.
pub async fn desk(app: &App, who: &Coordinator, since: Since) -> Result<PosterDesk, AppError> {
    let (group, today) = (who.organisation.id, who.visitor.today());
    let last = kept::find(&app.store, group).await?;
    let was_told = |action: &Action| last.as_ref().is_some_and(|last| last.tells_of(action.id));
    let mut done: Vec<_> = actions::list(&app.store, group)
        .await?
        .into_iter()
        .filter_map(|action| Some((done_at(&action)?, action)))
        .filter(|(at, action)| since.has(day(*at), today) || was_told(action))
        .collect();
    done.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    done.truncate(OFFERED);
    let done = done
        .into_iter()
        .map(|(at, action)| DoneAction {
            did: did(&action),
            done_on: day(at),
            is_proposed: last
                .as_ref()
                .is_none_or(|last| at > last.saved_at || last.tells_of(action.id)),
            action,
        })
        .collect();
    Ok(PosterDesk { since, done, last })
}

/// What a poster says.
#[derive(Clone, Debug)]
pub struct Poster {
    /// What comes from the voices of the people the group serves.
    pub from_voices: FromVoices,
    /// What the group chose and added, in its order.
    pub lines: Vec<Said>,
    /// The sentence at its end; may be empty.
    pub closing: String,
    /// The day it was made.
    pub made_on: NaiveDate,
}

/// The poster of the group as it was last made; none before it has made one.
pub async fn poster(app: &App, who: &Coordinator) -> Result<Option<Poster>, AppError> {
    let Some(last) = kept::find(&app.store, who.organisation.id).await? else {
        return Ok(None);
    };
    Ok(Some(Poster {
        from_voices: FromVoices {
            lines: Vec::new(),
            next_round: next_round(app, who).await?,
        },
        lines: last.lines.into_iter().map(|kept| kept.line).collect(),
        closing: last.closing,
        made_on: day(last.saved_at),
    }))
}

/// Where the group's newest round is answered that takes replies; none where none does.
async fn next_round(app: &App, who: &Coordinator) -> Result<Option<String>, AppError> {
    let rounds = queries::round::all(app, Owner::Group(who.organisation.id)).await?;
    let today = who.visitor.today();
    let open = rounds.iter().find(|round| round.takes_replies(today));
    Ok(open.map(|round| {
        let code = round.sites.first().map_or(&round.code, |site| &site.code);
        format!("{}/v/{}", app.context.address, code.as_str())
    }))
}
