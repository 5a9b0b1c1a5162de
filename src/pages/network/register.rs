//! The register of a network: its groups by name, what the network keeps of each, and links for those nobody runs.

use axum::{extract::State, http::StatusCode};
use leptos::{either::Either, prelude::*};

use crate::{
    app::App,
    clock::day,
    commands::{
        self,
        register::{IssuedLink, IssuedLinks},
    },
    components::{
        field::{Hidden, Problem, Problems, TextField},
        link_to_share::{LinkSecret, LinkToGroup},
        page::{Page, PageContext, translator, visitor},
        text::{Reachable, Typed},
    },
    domain::{
        error::Error, form::Form, group_order::GroupOrder, ids::NetworkId, organisation::Network,
        register_fact::RegisterFact,
    },
    error::AppError,
    forms::{
        self, LINK_SECRET,
        invitation::Invite,
        network::{HandOut, RegisterFacts, RegisterFile, StartFacts},
    },
    language::msg,
    pages::{
        network::dashboard::{
            DashboardPage, GroupLink, PageLinks, SortHead, SortLinks, nobody_found,
        },
        shell::{
            ask::ask_facilitator,
            request::{PageResult, PostedForm, Query, redirect},
        },
    },
    queries::{
        self,
        dashboard::{ByPrinciple, GroupRow, as_count},
        network_query::{Dashboard, NetworkQuery},
        register::{EntryContext, GroupNobodyRuns, LINKS, RegisterEntry, ToHandOut},
    },
    visitor::{Facilitator, Supporter},
    wording::{
        self,
        network::{View, known_label},
        notice::Notice,
        to,
    },
};

/// `GET /networks/{network}/groups`
pub async fn list(State(app): State<App>, who: Facilitator, Query(form): Query) -> PageResult {
    let dashboard = queries::network_query::dashboard(&app, &who, form).await?;
    let groups = queries::dashboard::by_principle(&app, &dashboard.query).await?;
    Ok(PageContext::of_network(&app, &who)
        .render(|| view! { <RegisterPage dashboard=&dashboard groups=&groups /> }))
}

#[component]
fn RegisterPage<'a>(dashboard: &'a Dashboard, groups: &'a ByPrinciple) -> impl IntoView + use<> {
    let words = translator();
    let query = &dashboard.query;
    let count = as_count(groups.counts.groups);
    let none = groups.members.is_empty();
    let results = view! {
        <p role="status">{words.count(msg::GRID_COUNT, count)}</p>
        {none.then(|| view! { <p>{words.text(nobody_found(query))}</p> })}
        {(!none).then(|| view! { <GroupsTable query=query groups=groups /> })}
        <PageLinks query=query view=View::Register next=groups.next.as_deref() />
        {(!none).then(|| view! { <RegisterFiles query=query /> })}
    };
    let actions = [
        ("groups/new", msg::GROUP_ADD),
        ("import", msg::WEEK_FIRST_IMPORT),
        ("invitations", msg::WEEK_HAND_OUT),
        ("people", msg::REGISTER_PEOPLE),
        ("agencies", msg::AGENCIES_TITLE),
    ]
    .map(|(rest, name)| (to::in_network(query.which.network, rest), name))
    .to_vec();
    view! {
        <DashboardPage
            dashboard=dashboard
            view=View::Register
            title=words.text(msg::REGISTER_TITLE)
            lead=msg::REGISTER_TEXT
            actions=actions
        >
            {results}
        </DashboardPage>
    }
}

/// The register as files to take away; what the network knows for itself is in them where that is ticked.
#[component]
fn RegisterFiles<'a>(query: &'a NetworkQuery) -> impl IntoView + use<> {
    const KNOWN: forms::Field = RegisterFile::FIELDS.known;
    let words = translator();
    let path = to::in_network(query.which.network, View::Register.word());
    let chosen = query
        .chosen()
        .map(|(name, value)| view! { <Hidden name=name value=value /> })
        .collect_view();
    view! {
        <form class="no-print" method="get" action=format!("{path}.xlsx")>
            {chosen}
            <div class="buttons">
                <button>{words.text(msg::PLAN_XLSX)}</button>
                <button formaction=format!("{path}.csv")>{words.text(msg::PLAN_CSV)}</button>
                <label class="dot">
                    <input type="checkbox" name=KNOWN.name value=RegisterFile::KNOWN />
                    <span>
                        {words.text(KNOWN.label)} ". "
                        <span class="hint">{words.text(msg::REGISTER_FILE_HINT)}</span>
                    </span>
                </label>
            </div>
        </form>
    }
}

/// The groups, each with its neighbourhood and tags, and whether nobody runs it.
#[component]
fn GroupsTable<'a>(query: &'a NetworkQuery, groups: &'a ByPrinciple) -> impl IntoView + use<> {
    let words = translator();
    let view = View::Register;
    let rows = groups
        .members
        .iter()
        .map(|member| view! { <GroupLine network=query.which.network row=&member.row /> })
        .collect_view();
    view! {
        <SortLinks query=query view=view orders=&[GroupOrder::Name, GroupOrder::Place] />
        <div class="scroll" tabindex="0" role="region" aria-label=words.text(msg::REGISTER_TITLE)>
            <table class="grid stacked long">
                <thead>
                    <tr>
                        <SortHead query=query view=view name=msg::GRID_GROUP order=GroupOrder::Name />
                        <SortHead query=query view=view name=msg::FILTER_PLACE order=GroupOrder::Place />
                        <th scope="col">{words.text(msg::REGISTER_TAGS)}</th>
                        <th scope="col">{words.text(msg::FILE_IS_RUN)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn GroupLine<'a>(network: NetworkId, row: &'a GroupRow) -> impl IntoView + use<> {
    let words = translator();
    let run = if row.is_run {
        Either::Left(words.text(msg::FILE_YES))
    } else {
        let nobody = words.text(msg::REGISTER_NOBODY);
        Either::Right(view! { <span class="state">{nobody}</span> })
    };
    view! {
        <tr>
            <th scope="row">
                <GroupLink network=network group=row.organisation_id name=&row.name />
            </th>
            <td data-label=words.text(msg::FILTER_PLACE) dir="auto">{row.neighbourhood.clone()}</td>
            <td data-label=words.text(msg::REGISTER_TAGS) dir="auto">{row.tags.clone()}</td>
            <td data-label=words.text(msg::FILE_IS_RUN)>{run}</td>
        </tr>
    }
}

/// What a network keeps of a group, with the way to change it; on the group's page.
#[component]
pub fn EntryCard<'a>(
    /// Who looks at which group.
    who: &'a Supporter,
    /// What is kept of it.
    entry: &'a RegisterEntry,
) -> impl IntoView + use<> {
    let words = translator();
    let neighbourhood = entry
        .neighbourhood
        .clone()
        .unwrap_or_else(|| words.text(msg::REGISTER_NONE));
    let tags = if entry.tags.is_empty() {
        words.text(msg::REGISTER_NONE)
    } else {
        entry.tags.join(", ")
    };
    let known = RegisterFact::ALL.into_iter().filter_map(|fact| {
        let value = entry.known.get(&fact)?;
        Some(view! { <KnownFact fact=fact value=value /> })
    });
    let known = known.collect_view();
    let href = to::in_member(who.network().id, who.organisation.id, "register");
    view! {
        <section id=to::OURS>
            <h2>{words.text(msg::REGISTER_OURS)}</h2>
            <dl class="facts">
                <div><dt>{words.text(msg::FILTER_PLACE)}</dt><dd dir="auto">{neighbourhood}</dd></div>
                <div><dt>{words.text(msg::REGISTER_TAGS)}</dt><dd dir="auto">{tags}</dd></div>
                {known}
            </dl>
            <p><a class="button" href=href>{words.text(msg::REGISTER_CHANGE)}</a></p>
        </section>
    }
}

/// Something that the network knows for itself; a phone or an e-mail address can be pressed.
#[component]
fn KnownFact<'a>(fact: RegisterFact, value: &'a str) -> impl IntoView + use<> {
    let said = match fact {
        RegisterFact::Phone | RegisterFact::Email => {
            Either::Left(view! { <Reachable text=value /> })
        }
        _ => Either::Right(view! { <Typed text=value /> }),
    };
    view! {
        <div><dt>{translator().text(known_label(fact))}</dt><dd dir="auto">{said}</dd></div>
    }
}

/// `GET /networks/{network}/groups/{group}/register`: the network's own facts on a group, to change.
pub async fn entry(State(app): State<App>, who: Supporter) -> PageResult {
    let form = queries::register::entry_form(&app, &who).await?;
    render_entry(&app, &who, &form, StatusCode::OK).await
}

async fn render_entry(app: &App, who: &Supporter, form: &Form, status: StatusCode) -> PageResult {
    let context = queries::register::entry_context(app, who).await?;
    Ok(PageContext::of_supporter(app, who).render_as(
        status,
        || view! { <EntryPage who=who context=&context form=form /> },
    ))
}

#[component]
fn EntryPage<'a>(
    who: &'a Supporter,
    context: &'a EntryContext,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let (network, group) = (who.network().id, &who.organisation);
    let known = (!context.neighbourhoods.is_empty()).then(|| {
        let names = context.neighbourhoods.join(", ");
        let text = words.with(msg::REGISTER_KNOWN, [("names", names.into())]);
        view! { <p class="hint">{text}</p> }
    });
    let facts = (!context.was_run).then(|| {
        let facts = StartFacts::ALL
            .iter()
            .map(|field| view! { <TextField field=*field form=form /> })
            .collect_view();
        view! { <h2>{words.text(msg::REGISTER_START)}</h2> <p>{words.text(msg::REGISTER_START_TEXT)}</p> {facts} }
    });
    let known_facts = RegisterFact::ALL
        .map(|fact| view! { <KnownField fact=fact form=form /> })
        .collect_view();
    let body = view! {
        <div class="where"><GroupLink network=network group=group.id name=&group.name /></div>
        <h1>{words.text(msg::REGISTER_CHANGE)}</h1>
        <p>{words.text(msg::REGISTER_CHANGE_TEXT)}</p>
        <Problems form=form fields=&[RegisterFacts::ALL, StartFacts::ALL] />
        <form method="post" action=to::in_member(network, group.id, "register")>
            <TextField field=RegisterFacts::FIELDS.neighbourhood form=form />
            {known}
            <TextField field=RegisterFacts::FIELDS.tags form=form />
            {known_facts}
            {facts}
            <div class="buttons">
                <button class="main">{words.text(msg::PROFILE_SAVE)}</button>
            </div>
        </form>
    };
    view! { <Page title=words.text(msg::REGISTER_CHANGE)>{body}</Page> }
}

/// The field of something that the network knows for itself, with what it said when the page was drawn; where somebody else
/// changed it meanwhile, with what they wrote.
#[component]
fn KnownField<'a>(fact: RegisterFact, form: &'a Form) -> impl IntoView + use<> {
    let field = RegisterFacts::field(fact);
    let before = RegisterFacts::before(fact);
    let now = form.get(&before).to_owned();
    let is_met = form.problem(field.name) == Some(Error::ChangedMeanwhile);
    let theirs = is_met.then(|| {
        let label = translator().text(msg::KNOWN_MEANWHILE);
        view! { <p class="hint">{label}</p> <Typed text=now.clone() /> }
    });
    view! {
        {theirs}
        <Hidden name=before value=now />
        <TextField field=field form=form />
    }
}

/// `POST /networks/{network}/groups/{group}/register`
pub async fn change_entry(
    State(app): State<App>,
    who: Supporter,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::register::keep(&app, &who, form).await {
        Ok(()) => {
            let group = to::member(who.network().id, who.organisation.id);
            Ok(redirect(&Notice::RegisterKept.at(&group)))
        }
        Err(AppError::Invalid(form)) => {
            render_entry(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `GET /networks/{network}/groups/{group}/remove`: asks before a group that nobody ever ran is taken out for good.
///
/// # Errors
/// [`Error::NotFound`] where somebody did: then it is for the group to go.
pub async fn remove_page(State(app): State<App>, who: Supporter) -> PageResult {
    queries::register::never_run(&app, &who).await?;
    let words = who.words();
    let group = &who.organisation;
    let question = [
        words.with(
            msg::REMOVE_GROUP_TITLE,
            [("name", group.name.as_str().into())],
        ),
        words.text(msg::REMOVE_GROUP_TEXT),
        words.text(msg::REMOVE_GROUP_BUTTON),
    ];
    let home = to::member(who.network().id, group.id);
    let action = format!("{home}/remove");
    ask_facilitator(&app, &who.facilitator, question, action, home)
}

/// `POST /networks/{network}/groups/{group}/remove`
///
/// # Errors
/// [`Error::NotFound`] where somebody runs it meanwhile.
pub async fn remove(State(app): State<App>, who: Supporter) -> PageResult {
    commands::register::remove(&app, &who).await?;
    let groups = to::in_network(who.network().id, "groups");
    Ok(redirect(&Notice::GroupRemoved.at(&groups)))
}

/// `GET /networks/{network}/invitations`: groups that nobody runs, to hand out links.
pub async fn hand_out_page(State(app): State<App>, who: Facilitator) -> PageResult {
    let form = Invite::filled(who.words(), who.visitor.today());
    render_hand_out(&app, &who, &form, StatusCode::OK).await
}

async fn render_hand_out(
    app: &App,
    who: &Facilitator,
    form: &Form,
    status: StatusCode,
) -> PageResult {
    let found = queries::register::to_hand_out(app, who).await?;
    Ok(PageContext::of_network(app, who).render_as(
        status,
        || view! { <HandOutPage network=who.network.id found=&found form=form /> },
    ))
}

#[component]
fn HandOutPage<'a>(
    network: NetworkId,
    found: &'a ToHandOut,
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let field = HandOut::FIELDS.groups;
    let none = found.groups.is_empty();
    let waiting = found
        .waiting
        .iter()
        .map(|group| view! { <Waits network=network group=group /> })
        .collect_view();
    let nobody = if found.has_groups {
        msg::HAND_OUT_NONE
    } else {
        msg::NETWORK_EMPTY
    };
    let picks = found
        .groups
        .iter()
        .map(|group| view! { <Pick group=group form=form /> })
        .collect_view();
    let choose = (!none).then(|| {
        view! {
            <form method="post" action=to::in_network(network, "invitations")>
                <LinkSecret />
                <fieldset id=field.name>
                    <legend>{words.text(field.label)}</legend>
                    <Problem form=form name=field.name />
                    {picks}
                </fieldset>
                <TextField field=HandOut::FIELDS.until form=form />
                {found.has_more.then(|| view! { <p>{words.count(msg::HAND_OUT_MORE, LINKS)}</p> })}
                <div class="buttons sticky">
                    <button class="main">{words.text(msg::HAND_OUT_BUTTON)}</button>
                </div>
            </form>
        }
    });
    let body = view! {
        <h1>{words.text(msg::HAND_OUT_TITLE)}</h1>
        <p>{words.text(msg::HAND_OUT_TEXT)}</p>
        // The question stands over what is wrong; its name would say nothing new.
        <Problems form=form fields=&[Invite::ALL] />
        {(none && found.waiting.is_empty()).then(|| view! { <p>{words.text(nobody)}</p> })}
        {choose}
        <ul class="rows">{waiting}</ul>
    };
    view! { <Page title=words.text(msg::HAND_OUT_TITLE)>{body}</Page> }
}

/// A group to tick; ticked at first where no link for it is out yet, so that nobody is asked twice.
#[component]
fn Pick<'a>(group: &'a GroupNobodyRuns, form: &'a Form) -> impl IntoView + use<> {
    let words = translator();
    let until = group.links_until;
    let field = HandOut::FIELDS.groups;
    let id = group.id.to_string();
    let checked = if form.is_good() {
        until.is_none()
    } else {
        field.has(form, &id)
    };
    let out = until.map(|until| {
        let text = words.with(msg::HAND_OUT_HAS, [("date", words.date(day(until)).into())]);
        view! { <small class="soft">{text}</small> }
    });
    view! {
        <label class="dot">
            <input type="checkbox" name=field.name value=id checked=checked />
            <span><span dir="auto">{group.name.clone()}</span> " " {out}</span>
        </label>
    }
}

/// A group whose last coordinator is asked first.
#[component]
fn Waits<'a>(network: NetworkId, group: &'a GroupNobodyRuns) -> impl IntoView + use<> {
    let now = visitor().now;
    let asked = wording::farewell::asked(translator(), group.last.as_ref(), now);
    view! {
        <li>
            <GroupLink network=network group=group.id name=&group.name />
            <span class="soft">{asked}</span>
        </li>
    }
}

/// `POST /networks/{network}/invitations`: the links, on a sheet to print and cut; they are shown this once.
pub async fn hand_out(
    State(app): State<App>,
    who: Facilitator,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::register::hand_out(&app, &who, form).await {
        Ok(issued) => {
            let server = app.context.address.as_str();
            Ok(PageContext::of_network(&app, &who).render(
                || view! { <TicketsPage network=&who.network issued=&issued server=server /> },
            ))
        }
        Err(AppError::Invalid(form)) => {
            render_hand_out(&app, &who, &form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

#[component]
fn TicketsPage<'a>(
    network: &'a Network,
    issued: &'a IssuedLinks,
    server: &'a str,
) -> impl IntoView + use<> {
    let words = translator();
    let person = visitor().person.map(|person| person.name);
    let about = [
        ("name", person.unwrap_or_default().into()),
        ("network", network.name.as_str().into()),
    ];
    let from = words.with(msg::HAND_OUT_FROM, about);
    let until = words.date(issued.until);
    let holds = words.with(msg::HAND_OUT_HOLDS, [("date", until.into())]);
    let cards = issued
        .links
        .iter()
        .zip(1..)
        .map(|(link, number)| {
            view! { <Ticket issued=link number=number holds=&holds from=&from server=server /> }
        })
        .collect_view();
    let body = view! {
        <div class="no-print">
            <h1>{words.text(msg::HAND_OUT_DONE)}</h1>
            <p>{words.text(msg::HAND_OUT_ONCE)}</p>
            <Workbook network=network.id issued=issued />
        </div>
        <ul class="cards plain tickets">{cards}</ul>
    };
    view! { <Page title=words.text(msg::HAND_OUT_DONE) wide=true>{body}</Page> }
}

/// The same links as a workbook, from which letters are made. They are kept nowhere, so the form carries what they follow
/// from, and makes them once more.
#[component]
fn Workbook<'a>(network: NetworkId, issued: &'a IssuedLinks) -> impl IntoView + use<> {
    const FIELDS: HandOut = HandOut::FIELDS;
    let words = translator();
    let groups = issued
        .links
        .iter()
        .map(|link| view! { <Hidden name=FIELDS.groups.name value=link.id.to_string() /> })
        .collect_view();
    view! {
        <form method="post" action=to::in_network(network, "invitations/links.xlsx")>
            <Hidden name=LINK_SECRET value=issued.secret.clone() />
            <Hidden name=FIELDS.until.name value=issued.until.to_string() />
            {groups}
            <p id="workbook-text">{words.text(msg::HAND_OUT_WORKBOOK_TEXT)}</p>
            <div class="buttons">
                <button aria-describedby="workbook-text">{words.text(msg::PLAN_XLSX)}</button>
            </div>
        </form>
    }
}

/// A group's link with its code and how to use it, to cut out.
#[component]
fn Ticket<'a>(
    issued: &'a IssuedLink,
    number: usize,
    #[prop(into)] holds: String,
    #[prop(into)] from: String,
    server: &'a str,
) -> impl IntoView + use<> {
    let words = translator();
    view! {
        <li class="card ticket">
            <h2 dir="auto">{issued.name.clone()}</h2>
            <p>{words.text(msg::HAND_OUT_HOW)}</p>
            <LinkToGroup id=format!("link-{number}") link=&issued.link code=Some(&issued.code) server=server />
            <p class="soft">{holds}</p>
            <p class="soft" dir="auto">{from}</p>
        </li>
    }
}
