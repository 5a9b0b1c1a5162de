//! A group's plan, made for a meeting: what is late, due and stuck first, what was done since last time, the rest.

use axum::extract::State;
use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    components::{
        cup::{accent, cup},
        notice::notice,
        page::PageContext,
    },
    domain::{
        action::{self, Action, Outcome},
        ids::AuditId,
    },
    error::AppError,
    language::{Message, msg},
    pages::{
        plan::filter::Filter,
        shell::request::{PageResult, Query},
    },
    queries::{self, plan::PlanEntry},
    store::{audits, check_ins},
    visitor::Coordinator,
    wording::{
        action::{open_and_waiting, state, who_and_when},
        to,
    },
};

/// Most actions shown in one part of the page; the filters lead to the others.
const SHOWN: usize = 50;

/// "Since last time" goes back this far where there was no check-in yet.
const LATELY: TimeDelta = TimeDelta::days(90);

/// Where an action stands in the plan; the words of the filter too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PlanSection {
    Overdue,
    Due,
    Stuck,
    GoingOn,
    DoneLately,
    Closed,
}

impl PlanSection {
    const ALL: [Self; 6] = [
        Self::Overdue,
        Self::Due,
        Self::Stuck,
        Self::GoingOn,
        Self::DoneLately,
        Self::Closed,
    ];

    /// The first that fits, so that each action is on the page once.
    fn of(
        action: &Action,
        now: DateTime<Utc>,
        today: chrono::NaiveDate,
        since: DateTime<Utc>,
    ) -> Self {
        match &action.closure {
            Some(closure) if closure.closed_at >= since && closure.outcome == Outcome::Done => {
                Self::DoneLately
            }
            Some(_) => Self::Closed,
            None if action.is_overdue(today) => Self::Overdue,
            None if action.is_due(today) => Self::Due,
            None if action.is_stuck(now) => Self::Stuck,
            None => Self::GoingOn,
        }
    }

    fn title(self) -> Message {
        match self {
            Self::Overdue => msg::PLAN_OVERDUE,
            Self::Due => msg::PLAN_DUE,
            Self::Stuck => msg::PLAN_STUCK,
            Self::GoingOn => msg::PLAN_OPEN,
            Self::DoneLately => msg::PLAN_DONE_LATELY,
            Self::Closed => msg::PLAN_CLOSED,
        }
    }
}

/// What the page is drawn from.
struct PlanPage {
    entries: Vec<PlanEntry>,
    newest_audit: Option<AuditId>,
    /// Since when "since last time" counts, and whether a check-in was then.
    since: DateTime<Utc>,
    checked: bool,
    /// A check-in of today that was not finished.
    going_on: bool,
}

async fn load(app: &App, who: &Coordinator) -> Result<PlanPage, AppError> {
    let group = who.organisation.id;
    let last = check_ins::last_finished(&app.store, group).await?;
    let newest = audits::list(&app.store, group).await?.into_iter().next();
    Ok(PlanPage {
        entries: queries::plan::entries(app, who.words(), group).await?,
        newest_audit: newest.map(|audit| audit.id),
        since: last.unwrap_or(who.visitor.now - LATELY),
        checked: last.is_some(),
        going_on: queries::check_in::unfinished(app, who).await?.is_some(),
    })
}

/// The group's plan; `principle`, `person` and `state` show a part of it.
///
/// # Errors
/// When the database cannot answer.
pub async fn show(State(app): State<App>, who: Coordinator, Query(form): Query) -> PageResult {
    let loaded = load(&app, &who).await?;
    let filter = Filter::new(form);
    let words = who.words();
    Ok(
        PageContext::of(&app, &who).show(&words.text(msg::PLAN_TITLE), || {
            view! {
                <h1>{words.text(msg::PLAN_TITLE)}</h1>
                <p>{words.text(msg::PLAN_TEXT)}</p>
                {notice(&who.visitor)}
                {summary(&who, &loaded)}
                {meeting(&who, &loaded)}
                {filter.view(&who, &loaded.entries)}
                {sections(&who, &loaded, &filter)}
                {take(&who)}
            }
            .into_any()
        }),
    )
}

/// How the plan is, in short.
fn summary(who: &Coordinator, loaded: &PlanPage) -> AnyView {
    let words = who.words();
    if loaded.entries.is_empty() {
        return view! { <p>{words.text(msg::PLAN_EMPTY)}</p> }.into_any();
    }
    let actions = loaded.entries.iter().map(|entry| &entry.action);
    let done = actions
        .clone()
        .filter(|action| place_of(who, loaded, action) == PlanSection::DoneLately)
        .count();
    let done = (done > 0).then(|| format!(" {}", words.count(msg::PLAN_COUNT_DONE, done)));
    view! { <p class="lead">{open_and_waiting(&who.visitor, actions)} {done}</p> }.into_any()
}

fn place_of(who: &Coordinator, loaded: &PlanPage, action: &Action) -> PlanSection {
    PlanSection::of(action, who.visitor.now, who.visitor.today(), loaded.since)
}

/// The way into the check-in, while anything is open, and to more plans.
fn meeting(who: &Coordinator, loaded: &PlanPage) -> AnyView {
    let words = who.words();
    let any_open = loaded.entries.iter().any(|entry| entry.action.is_open());
    let label = if loaded.going_on {
        msg::CHECK_IN_GO_ON
    } else {
        msg::CHECK_IN_START
    };
    let group = who.organisation.id;
    let check_in = any_open.then(|| {
        view! { <a class="button main" href=to::in_group(group, "check-ins/new")>{words.text(label)}</a> }
    });
    let suggestions = loaded.newest_audit.map(|audit| {
        let href = to::in_audit(group, audit, "suggestions");
        view! { <a class="button" href=href>{words.text(msg::PLAN_SUGGESTIONS)}</a> }
    });
    view! {
        <p class="buttons no-print">
            {check_in}
            <a class="button" href=to::in_group(group, "plan/new")>{words.text(msg::ACTION_OWN)}</a>
            <a class="button" href=to::in_group(group, "progress")>{words.text(msg::PROGRESS_LINK)}</a>
            {suggestions}
        </p>
    }
    .into_any()
}

fn sections(who: &Coordinator, loaded: &PlanPage, filter: &Filter) -> AnyView {
    let words = who.words();
    let through: Vec<&PlanEntry> = loaded
        .entries
        .iter()
        .filter(|entry| filter.lets_through(who, entry))
        .collect();
    let nothing = through.is_empty() && filter.is_on();
    let sections: Vec<_> = PlanSection::ALL
        .into_iter()
        .map(|place| {
            let mut here: Vec<&PlanEntry> = through
                .iter()
                .copied()
                .filter(|entry| place_of(who, loaded, &entry.action) == place)
                .collect();
            here.sort_by_key(|entry| order(&entry.action));
            section(who, loaded, place, here, filter.is_on())
        })
        .collect();
    view! {
        {nothing.then(|| view! { <p>{words.text(msg::FILTER_NONE)}</p> })}
        {sections}
    }
    .into_any()
}

/// Open actions by their day, those without one last; closed ones with the newest first.
fn order(action: &Action) -> impl Ord + use<> {
    let closed = action
        .closure
        .as_ref()
        .map(|closure| std::cmp::Reverse(closure.closed_at));
    (
        closed,
        action.plan.due_on.is_none(),
        action.plan.due_on,
        action.id,
    )
}

fn section(
    who: &Coordinator,
    loaded: &PlanPage,
    place: PlanSection,
    here: Vec<&PlanEntry>,
    open: bool,
) -> Option<AnyView> {
    let words = who.words();
    let count = here.len();
    let title = match place {
        PlanSection::DoneLately if loaded.checked => words.with(
            msg::PLAN_DONE_SINCE,
            [("date", words.date(day(loaded.since)).into())],
        ),
        _ => words.text(place.title()),
    };
    let cards: Vec<_> = here
        .into_iter()
        .take(SHOWN)
        .map(|entry| card(who, entry))
        .collect();
    let rest =
        (count > SHOWN).then(|| view! { <p>{words.count(msg::PLAN_REST, count - SHOWN)}</p> });
    let list = view! { <ul class="actions plain">{cards}</ul> {rest} };
    if count == 0 {
        None
    } else if place == PlanSection::Closed && !open {
        Some(view! { <details><summary>{title}</summary>{list}</details> }.into_any())
    } else {
        Some(view! { <section><h2>{title}</h2>{list}</section> }.into_any())
    }
}

fn card(who: &Coordinator, entry: &PlanEntry) -> AnyView {
    let words = who.words();
    let action = &entry.action;
    let plan = &action.plan;
    let class = entry.principles.first().map_or_else(
        || "card action".to_owned(),
        |spoken| format!("card action {}", accent(spoken.index)),
    );
    // The first step is what to do until something has begun.
    let begun = !action.is_open() || action.state != action::ActionState::Planned;
    let step = (!begun && !plan.first_step.is_empty()).then(|| {
        let step = words.with(
            msg::PLAN_FIRST_STEP,
            [("step", plan.first_step.as_str().into())],
        );
        view! { <p class="soft" dir="auto">{step}</p> }
    });
    let changed = action
        .closure
        .as_ref()
        .filter(|closure| !closure.note.is_empty())
        .map(|closure| view! { <p dir="auto">{closure.note.clone()}</p> });
    view! {
        <li class=class>
            <h3 dir="auto"><a href=to::action(who.organisation.id, action.id)>{plan.what.clone()}</a></h3>
            {marks(who, entry)}
            <p class="soft" dir="auto">{who_and_when(words, action)}</p>
            {step}
            {changed}
        </li>
    }
    .into_any()
}

/// How far an action is, and what is to be seen of it at once, in words with a cup beside them.
pub fn marks(who: &Coordinator, entry: &PlanEntry) -> AnyView {
    let words = who.words();
    let action = &entry.action;
    let (fill, alert) = match (&action.closure, action.state) {
        (Some(closure), _) => (
            if closure.outcome == Outcome::Done {
                Some(3.0)
            } else {
                None
            },
            false,
        ),
        (None, action::ActionState::Planned) => (None, action.is_overdue(who.visitor.today())),
        (None, _) => (Some(1.5), action.is_overdue(who.visitor.today())),
    };
    let chips: Vec<_> = entry
        .principles
        .iter()
        .map(|spoken| crate::components::cup::chip(spoken.title.clone(), spoken.index))
        .collect();
    let quick = action
        .is_quick()
        .then(|| view! { <span class="state done">{words.text(msg::MARK_QUICK)}</span> });
    let stuck = action
        .is_stuck(who.visitor.now)
        .then(|| view! { <span class="state clash">{words.text(msg::MARK_STUCK)}</span> });
    let class = if alert { "state clash" } else { "state" };
    let mut state = state(words, action, who.visitor.today());
    if alert {
        // The way on is the group's own.
        state = format!("{state}. {}", words.text(msg::STATE_OVERDUE_HINT));
    }
    view! {
        <p class="marks">
            <span class=class>{cup(fill, 3)} {state}</span>
            {stuck}
            {quick}
            {chips}
        </p>
    }
    .into_any()
}

/// Files to take away.
fn take(who: &Coordinator) -> AnyView {
    let words = who.words();
    let group = who.organisation.id;
    view! {
        <section class="no-print">
            <h2>{words.text(msg::PLAN_TAKE)}</h2>
            <p>{words.text(msg::PLAN_TAKE_TEXT)}</p>
            <p class="buttons">
                <a class="button" href=to::in_group(group, "plan.pdf")>{words.text(msg::PLAN_PDF)}</a>
                <a class="button" href=to::in_group(group, "plan.pdf?size=large")>{words.text(msg::PLAN_PDF_LARGE)}</a>
                <a class="button" href=to::in_group(group, "plan.docx")>{words.text(msg::PLAN_DOCX)}</a>
                <a class="button" href=to::in_group(group, "plan.xlsx")>{words.text(msg::PLAN_XLSX)}</a>
                <a class="button" href=to::in_group(group, "plan.csv")>{words.text(msg::PLAN_CSV)}</a>
                <a class="button" href=to::in_group(group, "calendar")>{words.text(msg::PLAN_CALENDAR)}</a>
            </p>
        </section>
    }
    .into_any()
}
