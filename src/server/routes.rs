//! Which address leads to which page.

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::from_fn,
    routing::{get, post},
};

use super::{MOST_OF_LIST, ask_to_sign_in, assets, downloads, views};
use crate::{
    commands::App,
    pages::{
        account, actions, answers, audits, calendar, changes, check_ins, closing, comparison, grid,
        groups, imports, joining, language, leaving, linking, member, networks, people, plan,
        profile, progress, queue, reason, register, reports, results, reviewed, reviews, schedule,
        set_up, sharing, suggestions, supported, themes, type_in, week,
    },
};

/// What anyone may ask for.
pub(super) fn open() -> Router<App> {
    Router::new()
        .route("/", get(account::home))
        .route("/about", get(account::about))
        .route("/set-up", get(set_up::set_up_page).post(set_up::set_up))
        .route("/set-up/look", post(set_up::look_around))
        .route(
            "/sign-in",
            get(account::sign_in_page).post(account::sign_in),
        )
        .route("/sign-out", post(account::sign_out))
        .route("/join/{token}", get(joining::join_page).post(joining::join))
        .route("/language", post(language::choose))
        .route("/calendar/{token}", get(downloads::feed))
        .route("/health", get(account::health))
        .route("/assets/{bundle}/{*name}", get(assets::serve))
}

/// What needs a person who has signed in. Each handler asks for the role it needs by the types it takes.
pub(super) fn signed_in() -> Router<App> {
    Router::new()
        .route(
            "/account",
            get(account::account_page).post(account::change_password),
        )
        .nest("/networks/{network}", network())
        .nest("/groups/{group}", group())
        .layer(from_fn(ask_to_sign_in))
}

/// What belongs to a network, for its facilitators. Of its groups they see what these share.
fn network() -> Router<App> {
    Router::new()
        .route("/", get(week::show))
        .route("/grid", get(grid::show))
        .route("/themes", get(themes::show))
        .route("/themes/{statement}", get(themes::one))
        .route("/themes/{statement}/{file}", get(views::theme_file))
        .route("/changes", get(changes::show))
        .route("/{file}", get(views::file))
        .route("/groups", get(register::list).post(networks::add))
        .route(
            "/groups/{group}/register",
            get(register::entry).post(register::keep),
        )
        .route(
            "/invitations",
            get(register::hand_out_page).post(register::hand_out),
        )
        .route("/people", get(leaving::people).post(leaving::invite))
        .route("/people/group-link", post(leaving::invite_group))
        .route("/leave", post(leaving::leave_facilitating))
        .route("/groups/new", get(networks::new_page))
        .route("/groups/{group}", get(member::show))
        .route("/groups/{group}/invitations", post(member::invite))
        .route("/groups/{group}/links/stop", post(member::stop_links))
        .route(
            "/groups/{group}/remove",
            get(register::remove_page).post(register::remove),
        )
        .route("/groups/{group}/audits/{audit}", get(supported::audit))
        .route(
            "/groups/{group}/audits/{audit}/statements/{statement}",
            get(reviews::statement),
        )
        .route(
            "/groups/{group}/audits/{audit}/review",
            post(reviews::say_of_audit),
        )
        .route("/groups/{group}/plan", get(supported::plan))
        .route("/groups/{group}/plan/review", post(reviews::say_of_plan))
        .route("/reviews", get(queue::show))
        .route("/reports", get(reports::list).post(reports::write))
        .route("/reports/{report}", get(reports::show).post(reports::save))
        .route(
            "/reports/{report}/remove",
            get(reports::remove_page).post(reports::remove),
        )
        .route("/reports/{report}/report.pdf", get(views::report_pdf))
        .route("/reports/{report}/report.docx", get(views::report_docx))
        .route("/reports/{report}/report.xlsx", get(views::report_xlsx))
        .route(
            "/import",
            get(imports::bring_page)
                .post(imports::bring)
                .layer(DefaultBodyLimit::max(MOST_OF_LIST)),
        )
        .route(
            "/import/{import}",
            get(imports::show).post(imports::match_columns),
        )
        .route("/import/{import}/check", get(imports::check_page))
        .route("/import/{import}/add", post(imports::add))
        .route(
            "/import/{import}/undo",
            get(imports::undo_page).post(imports::undo),
        )
}

/// What belongs to a group.
fn group() -> Router<App> {
    Router::new()
        .route("/", get(groups::show))
        .route("/about", get(people::people_page))
        .route("/invitations", post(people::invite))
        .route("/profile", get(profile::show).post(profile::save))
        .route(
            "/people/{person}/leave",
            get(leaving::leave_page).post(leaving::leave),
        )
        .route(
            "/networks/{network}/leave",
            get(leaving::leave_network_page).post(leaving::leave_network),
        )
        .route("/sharing", get(sharing::show).post(sharing::choose))
        .route("/reviews", get(reviewed::list))
        .route(
            "/reviews/{network}/{subject}",
            get(reviewed::show).post(reviewed::answer),
        )
        .route("/audits", post(audits::start))
        .route("/audits/new", get(audits::new_page))
        .route("/audits/{audit}", get(audits::show))
        .route("/audits/{audit}/principles", post(audits::choose))
        .route("/audits/{audit}/check", get(closing::check_page))
        .route("/audits/{audit}/close", post(closing::close))
        .route("/audits/{audit}/reopen", post(closing::reopen))
        .route("/audits/{audit}/results", get(results::show))
        .route("/audits/{audit}/changes", get(comparison::show))
        .route(
            "/audits/{audit}/changes/{statement}",
            get(reason::show).post(reason::say),
        )
        .route("/audits/{audit}/suggestions", get(suggestions::show))
        .route(
            "/audits/{audit}/statements/{statement}",
            get(answers::show).post(answers::save),
        )
        .route(
            "/audits/{audit}/statements/{statement}/state",
            get(answers::state),
        )
        .route(
            "/audits/{audit}/statements/{statement}/settle",
            post(answers::settle),
        )
        .route(
            "/audits/{audit}/statements/{statement}/saves",
            get(answers::saves),
        )
        .route("/progress", get(progress::show))
        .route("/progress/{picture}", get(progress::picture))
        .route("/plan", get(plan::show).post(actions::plan))
        .route("/plan/new", get(actions::new_page))
        .route(
            "/plan/{action}",
            get(actions::action_page).post(actions::reword),
        )
        .route("/plan/{action}/notes", post(actions::note))
        .route("/plan/{action}/close", post(actions::close))
        .route("/plan/{action}/reopen", post(actions::reopen))
        .route(
            "/plan/{action}/statements",
            get(linking::show).post(linking::link),
        )
        .route("/check-ins", post(check_ins::start))
        .route("/check-ins/new", get(check_ins::new_page))
        .route("/check-ins/{check_in}", get(check_ins::show))
        .route(
            "/check-ins/{check_in}/finish",
            get(check_ins::finish_page).post(check_ins::finish),
        )
        .route(
            "/check-ins/{check_in}/{place}",
            get(check_ins::turn_page).post(check_ins::answer),
        )
        .route("/schedule", get(schedule::show).post(schedule::agree))
        .route("/plan.pdf", get(downloads::plan_pdf))
        .route("/plan.docx", get(downloads::plan_docx))
        .route("/audits/{audit}/report.pdf", get(downloads::report_pdf))
        .route("/audits/{audit}/report.docx", get(downloads::report_docx))
        .route("/plan.csv", get(downloads::plan_csv))
        .route("/plan.xlsx", get(downloads::plan_xlsx))
        .route("/plan.ics", get(downloads::plan_ics))
        .route(
            "/questionnaires/{questionnaire}/blank.pdf",
            get(downloads::blank_pdf),
        )
        .route(
            "/questionnaires/{questionnaire}/blank.docx",
            get(downloads::blank_docx),
        )
        .route(
            "/audits/{audit}/type-in",
            get(type_in::show).post(type_in::save),
        )
        .route("/audits/{audit}/blank.pdf", get(downloads::blank_audit_pdf))
        .route(
            "/audits/{audit}/blank.docx",
            get(downloads::blank_audit_docx),
        )
        .route("/everything.json", get(downloads::everything_json))
        .route("/everything.zip", get(downloads::everything_zip))
        .route("/plan/{action}/calendar.ics", get(downloads::action_ics))
        .route("/calendar", get(calendar::show).post(calendar::make))
        .route("/calendar/stop", post(calendar::stop))
}
