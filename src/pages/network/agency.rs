//! An agency of a network, for its facilitators: what it shares over time, its departments, who runs it, its name.

use axum::{extract::State, http::StatusCode};
use leptos::prelude::*;

use crate::{
    app::App,
    commands,
    components::{
        again::{UsedAgain, is_used_again},
        field::{Problems, TextField},
        link_to_share::{FreshInvitation, FreshInvitationCard},
        notice::JustDone,
        page::{Page, PageContext, translator},
    },
    domain::{
        error::Error,
        form::Form,
        ids::{NetworkId, OrganisationId},
    },
    error::AppError,
    forms::{
        agency::{NewAgency, RenameAgency},
        invitation::Invite,
        representative::TakeOut,
    },
    language::msg,
    pages::{
        network::{
            agencies::Departments,
            agency_shares::{Shared, draw},
            once::{Once, use_once},
            revisions::TakeOutForm,
        },
        shell::{
            ask::ask_facilitator,
            request::{PageResult, PostedForm, Query, redirect},
        },
        supporter::{
            attendance::MemberMeetings,
            audit::render_check,
            password::{ask, render_people},
            who_runs::WhoRuns,
        },
    },
    queries::{
        self,
        agencies::{AgencyEntry, ShownAgency},
        attendance::MemberAttendance,
        mending::NetworkChange,
    },
    visitor::{Facilitator, Liaison},
    wording::{notice::Notice, to},
};

/// What was typed into the forms of the page.
struct Typed {
    /// Of the next invitation.
    invite: Form,
    /// Of the name.
    rename: Form,
    /// Which name of before is to be used again.
    again: Form,
    /// Of taking it out.
    out: Form,
}

impl Typed {
    fn nothing(who: &Liaison) -> Self {
        let visitor = &who.0.facilitator.visitor;
        let mut rename = Form::default();
        let name = who.0.organisation.name.clone();
        rename.add(RenameAgency::FIELDS.name.name, name);
        Self {
            invite: Invite::filled(visitor.words, visitor.today()),
            rename,
            again: Form::default(),
            out: Form::default(),
        }
    }
}

/// `GET /networks/{network}/agencies/{agency}`; with `again`, a name it once had is in its form.
pub async fn show(State(app): State<App>, who: Liaison, Query(again): Query) -> PageResult {
    let typed = Typed {
        again,
        ..Typed::nothing(&who)
    };
    render(&app, &who, None, typed, StatusCode::OK).await
}

/// `POST /networks/{network}/agencies/{agency}/invitations`: makes an invitation into an agency that nobody runs and shows its
/// link and code, this once.
///
/// # Errors
/// [`Error::NotFound`] once somebody runs it; [`Error::AskedFirst`] while the last who
/// ran it is asked.
pub async fn invite(
    State(app): State<App>,
    who: Liaison,
    PostedForm(form): PostedForm,
) -> PageResult {
    let typed = Typed::nothing(&who);
    match commands::register::invite_to_run(&app, &who.0, form).await {
        Ok((code, until)) => {
            let fresh = FreshInvitation {
                link: to::join(&app.context.address, code.as_str()),
                code: Some(code),
                until,
            };
            render(&app, &who, Some(&fresh), typed, StatusCode::OK).await
        }
        Err(AppError::Invalid(form)) => {
            let typed = Typed {
                invite: *form,
                ..typed
            };
            render(&app, &who, None, typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/agencies/{agency}/links/stop`: stops the links of an agency that nobody runs.
///
/// # Errors
/// [`Error::NotFound`] once somebody runs it.
pub async fn stop_links(State(app): State<App>, who: Liaison) -> PageResult {
    commands::register::stop_links(&app, &who.0).await?;
    Ok(redirect(&Notice::LinksStopped.at(&address(&who))))
}

/// `POST /networks/{network}/agencies/{agency}/name`: gives an agency that nobody ever ran another name.
///
/// # Errors
/// [`Error::NotFound`] once somebody runs it.
pub async fn rename(
    State(app): State<App>,
    who: Liaison,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::agencies::rename(&app, &who, form).await {
        Ok(()) => Ok(redirect(&Notice::AgencyRenamed.at(&address(&who)))),
        Err(AppError::Invalid(form)) => {
            let typed = Typed {
                rename: *form,
                ..Typed::nothing(&who)
            };
            render(&app, &who, None, typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `GET /networks/{network}/agencies/{agency}/password`: those who run the agency, to ask for one of them.
pub async fn password(State(app): State<App>, who: Liaison) -> PageResult {
    render_people(&app, &who.0, &address(&who)).await
}

/// `POST /networks/{network}/agencies/{agency}/people/{person}/password`: asks for one of them.
///
/// # Errors
/// As [`commands::password::ask`].
pub async fn ask_password(State(app): State<App>, who: Liaison) -> PageResult {
    ask(&app, &who.0, &address(&who)).await
}

/// `GET /networks/{network}/agencies/{agency}/audits/{audit}`: an audit the agency shares, the summary or all of it.
///
/// # Errors
/// [`Error::NotShown`] where the agency does not share it.
pub async fn check(State(app): State<App>, who: Liaison) -> PageResult {
    render_check(&app, &who).await
}

/// `POST /networks/{network}/agencies/{agency}/out`: takes one that nobody ever ran out for a day.
///
/// # Errors
/// [`Error::NotFound`] once somebody runs it.
pub async fn take_out(
    State(app): State<App>,
    who: Liaison,
    PostedForm(form): PostedForm,
) -> PageResult {
    match commands::agencies::take_out_for_a_day(&app, &who, form).await {
        Ok(()) => {
            let agencies = to::in_network(who.0.network().id, "agencies");
            Ok(redirect(&Notice::TakenOutForADay.at(&agencies)))
        }
        Err(AppError::Invalid(form)) => {
            let typed = Typed {
                out: *form,
                ..Typed::nothing(&who)
            };
            render(&app, &who, None, typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /networks/{network}/agencies/{agency}/undo`: brings one back that waits.
///
/// # Errors
/// [`Error::NotFound`] where its day is over.
pub async fn undo(State(app): State<App>, who: Facilitator) -> PageResult {
    let agency = commands::agencies::bring_back(&app, &who).await?;
    let at = to::agency(who.network.id, agency);
    Ok(redirect(&Notice::BroughtBack.at(&at)))
}

/// `GET /networks/{network}/agencies/{agency}/remove`: asks before one that somebody ran is taken out of the network.
///
/// # Errors
/// [`Error::NotFound`] where nobody ever ran it: its own page takes it out.
pub async fn remove_page(State(app): State<App>, who: Liaison) -> PageResult {
    let agency = queries::agencies::shown(&app, &who).await?;
    if !agency.was_run {
        return Err(Error::NotFound.into());
    }
    let words = who.0.words();
    let name = who.0.organisation.name.as_str();
    let mut text = words.text(msg::AGENCY_TAKE_OUT_RUN);
    if !agency.departments.is_empty() {
        text = format!("{text} {}", words.text(msg::AGENCY_TAKE_OUT_DEPARTMENTS));
    }
    let question = [
        words.with(msg::AGENCY_TAKE_OUT_TITLE, [("name", name.into())]),
        text,
        words.text(msg::AGENCY_TAKE_OUT_BUTTON),
    ];
    let home = address(&who);
    let action = format!("{home}/remove");
    ask_facilitator(&app, &who.0.facilitator, question, action, home)
}

/// `POST /networks/{network}/agencies/{agency}/remove`
///
/// # Errors
/// [`Error::NotFound`] where it left meanwhile.
pub async fn remove(State(app): State<App>, who: Liaison) -> PageResult {
    commands::agencies::take_out(&app, &who).await?;
    let agencies = to::in_network(who.0.network().id, "agencies");
    Ok(redirect(&Notice::AgencyTakenOut.at(&agencies)))
}

fn address(who: &Liaison) -> String {
    to::agency(who.0.network().id, who.0.organisation.id)
}

async fn render(
    app: &App,
    who: &Liaison,
    fresh: Option<&FreshInvitation>,
    mut typed: Typed,
    status: StatusCode,
) -> PageResult {
    let agency = queries::agencies::shown(app, who).await?;
    let (name, again) = (RenameAgency::FIELDS.name, &typed.again);
    use_once(&mut typed.rename, again, name, &agency.once);
    let attendance = queries::attendance::of_agency(app, who).await?;
    let pictures = agency
        .entry
        .courses
        .iter()
        .map(|course| draw(who, course))
        .collect::<Result<Vec<_>, AppError>>()?;
    let server = app.context.address.as_str();
    Ok(
        PageContext::of_supporter(app, &who.0).render_as(status, || {
            view! {
                <AgencyPage
                    network=who.0.network().id
                    agency=&agency
                    attendance=&attendance
                    pictures=&pictures
                    fresh=fresh
                    server=server
                    typed=&typed
                />
            }
        }),
    )
}

#[component]
fn AgencyPage<'a>(
    network: NetworkId,
    agency: &'a ShownAgency,
    /// The meetings it came to.
    attendance: &'a MemberAttendance,
    /// The pictures of each course.
    pictures: &'a [Vec<String>],
    /// A fresh invitation into it, shown this once.
    fresh: Option<&'a FreshInvitation>,
    server: &'a str,
    typed: &'a Typed,
) -> impl IntoView + use<> {
    let words = translator();
    let entry = &agency.entry;
    let (id, name) = (entry.agency.id, entry.agency.name.clone());
    let whole = agency.whole.as_ref().map(|whole| {
        let href = to::agency(network, whole.id);
        view! { <a href=href dir="auto">{whole.name.clone()}</a> }
    });
    let card = fresh.map(|fresh| view! { <FreshInvitationCard fresh=fresh server=server /> });
    let own = agency.was_run.then(|| {
        view! { <p><a href=to::in_agency(network, id, "remove")>{words.text(msg::AGENCY_TAKE_OUT)}</a></p> }
    });
    let ours = (!agency.was_run).then(|| {
        view! {
            <Rename network=network agency=id once=&agency.once form=&typed.rename />
            <TakeOutForm action=to::in_agency(network, id, "out") form=&typed.out />
        }
    });
    let departments: Vec<&AgencyEntry> = agency.departments.iter().collect();
    let departments = agency.whole.is_none().then(|| {
        let add = to::in_network(
            network,
            &format!("agencies/new?{}={id}", NewAgency::FIELDS.part_of.name),
        );
        view! {
            <h2>{words.text(msg::AGENCY_DEPARTMENTS)}</h2>
            <p>{words.text(msg::AGENCY_DEPARTMENTS_TEXT)}</p>
            <Departments network=network departments=&departments />
            <p><a class="button" href=add>{words.text(msg::DEPARTMENT_ADD)}</a></p>
        }
    });
    let body = view! {
        <div class="where">
            <a href=to::in_network(network, "agencies")>{words.text(msg::AGENCIES_TITLE)}</a>
            {whole}
        </div>
        <h1 dir="auto">{name.clone()}</h1>
        <p>{words.text(msg::AGENCY_TEXT)}</p>
        <JustDone />
        <Problems form=&typed.invite fields=&[Invite::ALL] />
        <Problems form=&typed.rename fields=&[RenameAgency::ALL] />
        <Problems form=&typed.out fields=&[TakeOut::ALL] />
        {card}
        <h2>{words.text(msg::AGENCY_SHARES)}</h2>
        <Shared network=network entry=entry pictures=pictures />
        <MemberMeetings network=network attendance=attendance none=msg::AGENCY_MEETINGS_NONE />
        {departments}
        <WhoRuns
            names=&agency.coordinators
            last=agency.last.as_ref()
            links_until=agency.links_until
            base=to::agency(network, id)
            is_agency=true
            form=&typed.invite
            is_link_shown=fresh.is_some()
        />
        {own}
        {ours}
    };
    view! { <Page title=name>{body}</Page> }
}

/// Gives an agency that nobody ever ran another name, or one that it once had.
#[component]
fn Rename<'a>(
    network: NetworkId,
    agency: OrganisationId,
    /// What it was called before.
    once: &'a [NetworkChange],
    form: &'a Form,
) -> impl IntoView + use<> {
    let words = translator();
    let is_again = is_used_again(form);
    view! {
        <details class="more" open=!form.is_good() || is_again>
            <summary>{words.text(msg::AGENCY_RENAME)}</summary>
            <form method="post" action=to::in_agency(network, agency, "name")>
                <p>{words.text(msg::AGENCY_RENAME_TEXT)}</p>
                <UsedAgain form=form />
                <TextField field=RenameAgency::FIELDS.name form=form />
                <div class="buttons"><button>{words.text(msg::AGENCY_RENAME_BUTTON)}</button></div>
            </form>
        </details>
        <Once address=to::agency(network, agency) field=RenameAgency::FIELDS.name once=once />
    }
}
