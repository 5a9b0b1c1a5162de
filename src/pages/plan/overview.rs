//! A group's plan, made for a meeting: what is late, due and stuck first, what was done since last time, the rest.

use axum::extract::State;
use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    app::App,
    clock::day,
    components::{
        asked::Chip,
        cup::{Cup, accent},
        notice::JustDone,
        page::{Page, PageContext, translator, visitor},
    },
    domain::{
        action::{Action, ActionState, Outcome},
        ids::OrganisationId,
    },
    export,
    language::{Message, Translator, msg},
    pages::{
        plan::filter::{Filter, FilterForm},
        shell::request::{PageResult, Query},
    },
    queries::{
        self,
        plan::{PlanEntry, PlanOverview},
    },
    visitor::{Coordinator, Visitor},
    wording::{
        action::{fill, open_and_waiting, state, who_and_when},
        to,
    },
};

/// Most actions shown in one part of the page; the filters lead to the others.
const SHOWN: usize = 50;

/// The parts of the page; each action is in one of them.
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
    fn of(action: &Action, visitor: &Visitor, since: DateTime<Utc>) -> Self {
        let today = visitor.today();
        match &action.closure {
            Some(closure) if closure.closed_at >= since && closure.outcome == Outcome::Done => {
                Self::DoneLately
            }
            Some(_) => Self::Closed,
            None if action.is_overdue(today) => Self::Overdue,
            None if action.is_due(today) => Self::Due,
            None if action.is_stuck(visitor.now) => Self::Stuck,
            None => Self::GoingOn,
        }
    }

    fn title(self, words: Translator, overview: &PlanOverview) -> String {
        let message = match self {
            Self::Overdue => msg::PLAN_OVERDUE,
            Self::Due => msg::PLAN_DUE,
            Self::Stuck => msg::PLAN_STUCK,
            Self::GoingOn => msg::PLAN_OPEN,
            Self::DoneLately if overview.had_check_in => {
                let date = words.date(day(overview.since));
                return words.with(msg::PLAN_DONE_SINCE, [("date", date.into())]);
            }
            Self::DoneLately => msg::PLAN_DONE_LATELY,
            Self::Closed => msg::PLAN_CLOSED,
        };
        words.text(message)
    }
}

/// `GET /groups/{group}/plan`: the plan; `principle`, `person` and `state` show a part of it.
pub async fn show(State(app): State<App>, who: Coordinator, Query(query): Query) -> PageResult {
    let overview = queries::plan::overview(&app, &who).await?;
    let filter = Filter::new(query);
    let group = who.organisation.id;
    let boxes = export::boxes::in_plan(&app, who.words(), &overview);
    Ok(PageContext::of(&app, &who).render(
        || view! { <PlanPage group=group overview=&overview filter=&filter boxes=boxes /> },
    ))
}

#[component]
fn PlanPage<'a>(
    group: OrganisationId,
    overview: &'a PlanOverview,
    filter: &'a Filter,
    boxes: bool,
) -> impl IntoView + use<> {
    let words = translator();
    let body = view! {
        <h1>{words.text(msg::PLAN_TITLE)}</h1>
        <p>{words.text(msg::PLAN_TEXT)}</p>
        <JustDone />
        <Summary overview=overview />
        <Ways group=group overview=overview />
        <FilterForm group=group filter=filter entries=&overview.entries />
        <Sections overview=overview filter=filter />
        <Files group=group boxes=boxes />
    };
    view! { <Page title=words.text(msg::PLAN_TITLE)>{body}</Page> }
}

/// How the plan is, in short.
#[component]
fn Summary<'a>(overview: &'a PlanOverview) -> impl IntoView + use<> {
    let (words, visitor) = (translator(), visitor());
    if overview.entries.is_empty() {
        return view! { <p>{words.text(msg::PLAN_EMPTY)}</p> }.into_any();
    }
    let actions = overview.entries.iter().map(|entry| &entry.action);
    let done = actions
        .clone()
        .map(|action| PlanSection::of(action, &visitor, overview.since))
        .filter(|section| *section == PlanSection::DoneLately)
        .count();
    let done = (done > 0).then(|| format!(" {}", words.count(msg::PLAN_COUNT_DONE, done)));
    view! { <p class="lead">{open_and_waiting(&visitor, actions)} {done}</p> }.into_any()
}

/// The way into the check-in, while anything is open, and to more plans.
#[component]
fn Ways<'a>(group: OrganisationId, overview: &'a PlanOverview) -> impl IntoView + use<> {
    let words = translator();
    let mut actions = overview.entries.iter().map(|entry| &entry.action);
    let label = if overview.is_checking_in {
        msg::CHECK_IN_GO_ON
    } else {
        msg::CHECK_IN_START
    };
    let check_in = actions.any(Action::is_open).then(|| {
        view! { <a class="button main" href=to::in_group(group, "check-ins/new")>{words.text(label)}</a> }
    });
    let suggestions = overview.newest_audit.map(|audit| {
        let href = to::in_audit(group, audit, "suggestions");
        view! { <a class="button" href=href>{words.text(msg::PLAN_SUGGESTIONS)}</a> }
    });
    let has_ended = overview.entries.iter().any(|entry| !entry.action.is_open());
    let lessons = has_ended.then(|| {
        let href = to::in_group(group, "lessons");
        view! { <a class="button" href=href>{words.text(msg::LESSONS_TITLE)}</a> }
    });
    view! {
        <p class="buttons no-print">
            {check_in}
            <a class="button" href=to::in_group(group, "plan/new")>{words.text(msg::ACTION_OWN)}</a>
            <a class="button" href=to::in_group(group, "progress")>{words.text(msg::PROGRESS_LINK)}</a>
            {lessons}
            {suggestions}
            <a class="button" href=to::in_group(group, "you-said")>{words.text(msg::YOU_SAID_LINK)}</a>
        </p>
    }
}

/// The actions that the filter lets through, section by section.
#[component]
fn Sections<'a>(overview: &'a PlanOverview, filter: &'a Filter) -> impl IntoView + use<> {
    let (words, visitor) = (translator(), visitor());
    let shown: Vec<&PlanEntry> = overview
        .entries
        .iter()
        .filter(|entry| filter.lets_through(&visitor, entry))
        .collect();
    let nothing = (shown.is_empty() && filter.is_on())
        .then(|| view! { <p>{words.text(msg::FILTER_NONE)}</p> });
    let sections = PlanSection::ALL
        .into_iter()
        .filter_map(|section| {
            let fits = |action| PlanSection::of(action, &visitor, overview.since) == section;
            let mut entries = shown.clone();
            entries.retain(|entry| fits(&entry.action));
            entries.sort_by_key(|entry| order(&entry.action));
            let title = section.title(words, overview);
            let folded = section == PlanSection::Closed && !filter.is_on();
            (!entries.is_empty())
                .then(|| view! { <Section title=title entries=&entries folded=folded /> })
        })
        .collect_view();
    view! { {nothing} {sections} }
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

#[component]
fn Section<'a>(
    title: String,
    entries: &'a [&'a PlanEntry],
    /// Whether it is opened by a press.
    folded: bool,
) -> impl IntoView + use<> {
    let cards = entries
        .iter()
        .take(SHOWN)
        .map(|entry| view! { <ActionCard entry=entry /> })
        .collect_view();
    let left = entries.len().saturating_sub(SHOWN);
    let rest = (left > 0).then(|| view! { <p>{translator().count(msg::PLAN_REST, left)}</p> });
    let list = view! { <ul class="actions plain">{cards}</ul> {rest} };
    if folded {
        view! { <details><summary>{title}</summary>{list}</details> }.into_any()
    } else {
        view! { <section><h2>{title}</h2>{list}</section> }.into_any()
    }
}

#[component]
fn ActionCard<'a>(entry: &'a PlanEntry) -> impl IntoView + use<> {
    let words = translator();
    let action = &entry.action;
    let plan = &action.plan;
    let class = entry.principles.first().map_or_else(
        || "card action".to_owned(),
        |principle| format!("card action {}", accent(principle.index)),
    );
    // The first step is what to do until something has begun.
    let is_untouched = action.is_open() && action.state == ActionState::Planned;
    let step = (is_untouched && !plan.first_step.is_empty()).then(|| {
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
            <h3 dir="auto"><a href=to::action(action.organisation_id, action.id)>{plan.what.clone()}</a></h3>
            <ActionMarks entry=entry />
            <p class="soft" dir="auto">{who_and_when(words, action)}</p>
            {step}
            {changed}
        </li>
    }
}

/// How far an action is, and what is to be seen of it at once, in words with a cup beside them.
#[component]
pub fn ActionMarks<'a>(
    /// The action and what it answers.
    entry: &'a PlanEntry,
) -> impl IntoView + use<> {
    let (words, visitor) = (translator(), visitor());
    let action = &entry.action;
    let today = visitor.today();
    let mark = |class, message: Message| view! { <span class=class>{words.text(message)}</span> };
    let stuck = action
        .is_stuck(visitor.now)
        .then(|| mark("state clash", msg::MARK_STUCK));
    let quick = action
        .is_quick()
        .then(|| mark("state done", msg::MARK_QUICK));
    let chips = entry
        .principles
        .iter()
        .map(|principle| {
            view! { <Chip title=principle.title.clone() index=principle.index language=&principle.language /> }
        })
        .collect_view();
    let mut state = state(words, action, today);
    let mut class = "state";
    if action.is_overdue(today) {
        class = "state clash";
        // The way on is the group's own.
        state = format!("{state}. {}", words.text(msg::STATE_OVERDUE_HINT));
    }
    view! {
        <p class="marks">
            <span class=class><Cup level=fill(action) of=3 /> {state}</span>
            {stuck}
            {quick}
            {chips}
        </p>
    }
}

/// The plan as files to take away.
#[component]
fn Files(
    group: OrganisationId,
    /// Whether some letters are boxes there.
    boxes: bool,
) -> impl IntoView {
    let words = translator();
    let files = [
        ("plan.pdf", msg::PLAN_PDF),
        ("plan.pdf?size=large", msg::PLAN_PDF_LARGE),
        ("plan.docx", msg::PLAN_DOCX),
        ("plan.xlsx", msg::PLAN_XLSX),
        ("plan.csv", msg::PLAN_CSV),
        ("calendar", msg::PLAN_CALENDAR),
    ];
    let links = files
        .map(|(file, label)| {
            view! { <a class="button" href=to::in_group(group, file)>{words.text(label)}</a> }
        })
        .collect_view();
    view! {
        <section class="no-print">
            <h2>{words.text(msg::PLAN_TAKE)}</h2>
            <p>{words.text(msg::PLAN_TAKE_TEXT)}</p>
            {boxes.then(|| view! { <p>{words.text(msg::PDF_BOXES)}</p> })}
            <p class="buttons">{links}</p>
        </section>
    }
}
