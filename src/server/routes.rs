//! Which address leads to which page.

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware::from_fn,
    routing::{get, post},
};

use crate::{
    app::App,
    assets,
    pages::{account, audit, group, network, plan, supporter},
    server::{MOST_OF_LIST, ask_to_sign_in, downloads, views},
};

/// What anyone may ask for.
pub(crate) fn open() -> Router<App> {
    Router::new()
        .route("/", get(account::start::home))
        .route("/about", get(account::start::about))
        .route(
            "/set-up",
            get(account::set_up::set_up_page).post(account::set_up::set_up),
        )
        .route("/set-up/look", post(account::set_up::look_around))
        .route(
            "/sign-in",
            get(account::sign_in::sign_in_page).post(account::sign_in::sign_in),
        )
        .route("/sign-out", post(account::sign_in::sign_out))
        .route(
            "/join/{token}",
            get(account::join::join_page).post(account::join::join),
        )
        .route("/language", post(account::language::choose))
        .route("/calendar/{token}", get(downloads::feed))
        .route("/health", get(account::sign_in::health))
        .route("/assets/{bundle}/{*name}", get(assets::serve))
}

/// What needs a person who has signed in. Each handler asks for the role it needs by the types it takes.
pub(crate) fn signed_in() -> Router<App> {
    Router::new()
        .route(
            "/account",
            get(account::sign_in::account_page).post(account::sign_in::change_password),
        )
        .nest("/networks/{network}", network())
        .nest("/groups/{group}", group())
        .layer(from_fn(ask_to_sign_in))
}

/// What belongs to a network, for its facilitators. Of its groups they see what these share.
fn network() -> Router<App> {
    Router::new()
        .route("/", get(network::week::show))
        .route("/grid", get(network::by_principle::show))
        .route("/themes", get(network::themes::show))
        .route("/themes/{statement}", get(network::themes::theme))
        .route("/themes/{statement}/{file}", get(views::theme_file))
        .route("/changes", get(network::changes::show))
        .route("/{file}", get(views::file))
        .route(
            "/groups",
            get(network::register::list).post(network::add_group::add),
        )
        .route(
            "/groups/{group}/register",
            get(network::register::entry).post(network::register::change_entry),
        )
        .route(
            "/invitations",
            get(network::register::hand_out_page).post(network::register::hand_out),
        )
        .route(
            "/people",
            get(network::people::people).post(network::people::invite),
        )
        .route("/people/group-link", post(network::people::invite_group))
        .route("/leave", post(network::people::leave_facilitating))
        .route("/groups/new", get(network::add_group::new_page))
        .route("/groups/{group}", get(supporter::group::show))
        .route(
            "/groups/{group}/invitations",
            post(supporter::group::invite),
        )
        .route(
            "/groups/{group}/links/stop",
            post(supporter::group::stop_links),
        )
        .route(
            "/groups/{group}/remove",
            get(network::register::remove_page).post(network::register::remove),
        )
        .route(
            "/groups/{group}/audits/{audit}",
            get(supporter::audit::audit),
        )
        .route(
            "/groups/{group}/audits/{audit}/statements/{statement}",
            get(supporter::review::statement),
        )
        .route(
            "/groups/{group}/audits/{audit}/review",
            post(supporter::review::say_of_audit),
        )
        .route("/groups/{group}/plan", get(supporter::plan::plan))
        .route(
            "/groups/{group}/plan/review",
            post(supporter::review::say_of_plan),
        )
        .route("/reviews", get(network::reviews::show))
        .route(
            "/reports",
            get(network::reports::list).post(network::reports::write),
        )
        .route(
            "/reports/{report}",
            get(network::reports::show).post(network::reports::save),
        )
        .route(
            "/reports/{report}/remove",
            get(network::reports::remove_page).post(network::reports::remove),
        )
        .route("/reports/{report}/report.pdf", get(views::report_pdf))
        .route("/reports/{report}/report.docx", get(views::report_docx))
        .route("/reports/{report}/report.xlsx", get(views::report_xlsx))
        .route(
            "/import",
            get(network::import::bring_page)
                .post(network::import::bring)
                .layer(DefaultBodyLimit::max(MOST_OF_LIST)),
        )
        .route(
            "/import/{import}",
            get(network::import::show).post(network::import::match_columns),
        )
        .route("/import/{import}/check", get(network::import::check_page))
        .route("/import/{import}/add", post(network::import::add))
        .route(
            "/import/{import}/undo",
            get(network::import::undo_page).post(network::import::undo),
        )
}

/// What belongs to a group.
fn group() -> Router<App> {
    Router::new()
        .route("/", get(group::home::show))
        .route("/about", get(group::people::people_page))
        .route("/invitations", post(group::people::invite))
        .route(
            "/profile",
            get(group::profile::show).post(group::profile::save),
        )
        .route(
            "/people/{person}/leave",
            get(group::leave::leave_page).post(group::leave::leave),
        )
        .route(
            "/networks/{network}/leave",
            get(group::leave::leave_network_page).post(group::leave::leave_network),
        )
        .route(
            "/sharing",
            get(group::sharing::show).post(group::sharing::choose),
        )
        .route("/reviews", get(group::reviews::list))
        .route(
            "/reviews/{network}/{subject}",
            get(group::reviews::show).post(group::reviews::answer),
        )
        .route("/audits", post(audit::start::start))
        .route("/audits/new", get(audit::start::new_page))
        .route("/audits/{audit}", get(audit::tasks::show))
        .route("/audits/{audit}/principles", post(audit::tasks::choose))
        .route("/audits/{audit}/check", get(audit::close::check_page))
        .route("/audits/{audit}/close", post(audit::close::close))
        .route("/audits/{audit}/reopen", post(audit::close::reopen))
        .route("/audits/{audit}/results", get(audit::results::show))
        .route("/audits/{audit}/changes", get(audit::comparison::show))
        .route(
            "/audits/{audit}/changes/{statement}",
            get(audit::reason::show).post(audit::reason::say),
        )
        .route("/audits/{audit}/suggestions", get(audit::suggestions::show))
        .route(
            "/audits/{audit}/statements/{statement}",
            get(audit::answer::show).post(audit::answer::save),
        )
        .route(
            "/audits/{audit}/statements/{statement}/state",
            get(audit::answer::state),
        )
        .route(
            "/audits/{audit}/statements/{statement}/settle",
            post(audit::answer::settle),
        )
        .route(
            "/audits/{audit}/statements/{statement}/saves",
            get(audit::answer::saves),
        )
        .route("/progress", get(plan::progress::show))
        .route("/progress/{picture}", get(plan::progress::picture))
        .route("/plan", get(plan::overview::show).post(plan::action::plan))
        .route("/plan/new", get(plan::action::new_page))
        .route(
            "/plan/{action}",
            get(plan::action::action_page).post(plan::action::reword),
        )
        .route("/plan/{action}/notes", post(plan::action::note))
        .route("/plan/{action}/close", post(plan::action::close))
        .route("/plan/{action}/reopen", post(plan::action::reopen))
        .route(
            "/plan/{action}/statements",
            get(plan::statements::show).post(plan::statements::link),
        )
        .route("/check-ins", post(plan::check_in::start))
        .route("/check-ins/new", get(plan::check_in::new_page))
        .route("/check-ins/{check_in}", get(plan::check_in::show))
        .route(
            "/check-ins/{check_in}/finish",
            get(plan::check_in::finish_page).post(plan::check_in::finish),
        )
        .route(
            "/check-ins/{check_in}/{place}",
            get(plan::check_in::turn_page).post(plan::check_in::answer),
        )
        .route(
            "/schedule",
            get(plan::schedule::show).post(plan::schedule::agree),
        )
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
            get(audit::paper::show).post(audit::paper::save),
        )
        .route("/audits/{audit}/blank.pdf", get(downloads::blank_audit_pdf))
        .route(
            "/audits/{audit}/blank.docx",
            get(downloads::blank_audit_docx),
        )
        .route("/everything.json", get(downloads::everything_json))
        .route("/everything.zip", get(downloads::everything_zip))
        .route("/plan/{action}/calendar.ics", get(downloads::action_ics))
        .route(
            "/calendar",
            get(plan::calendar::show).post(plan::calendar::make),
        )
        .route("/calendar/stop", post(plan::calendar::stop))
}
