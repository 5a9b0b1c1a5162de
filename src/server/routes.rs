//! Which address leads to which handler, and who gets past it: one table, from which the router is built and by which the
//! tests try every route in every role.

use std::{collections::HashMap, sync::LazyLock};

use axum::{
    Router,
    extract::MatchedPath,
    handler::Handler,
    http::{Method, request::Parts},
    middleware::{from_fn, from_fn_with_state},
    routing::{self, MethodRouter},
};

use crate::{
    app::App,
    assets,
    domain::share::Extent,
    pages::{account, audit, charter, group, network, plan, supporter, voices},
    server::{
        ask_to_sign_in, bodies::Takes, charter_files, connections::Limits, downloads, everything,
        meeting_files, probes, round_files, turns, views, whats_on_files,
    },
};
use Access::{
    Answerer, Anyone, Coordinator, Facilitator, InMatch, OfGroupNobodyRuns, OwnAsk, SeesAsk,
    SeesAudit, SeesPlan, SeesVoices, SignedIn,
};

/// Who gets past a route. A handler holds it by the types it takes ([`crate::visitor`]); others are told that there is
/// nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone.
    Anyone,
    /// Somebody who answers on their own in the audit in the address, with or without an account.
    Answerer,
    /// A person who has signed in.
    SignedIn,
    /// A person who runs the group in the address.
    Coordinator,
    /// A person who facilitates the network in the address, which any group in the address is in.
    Facilitator,
    /// The same, for a group that nobody runs.
    OfGroupNobodyRuns,
    /// The same, where the group shows at least this much of the audit in the address, or of one that answers it.
    SeesAudit(Extent),
    /// The same, where the group shows at least this much of its plan.
    SeesPlan(Extent),
    /// The same, where the group shows what it was told of its rounds of voices.
    SeesVoices,
    /// A person who runs the group in the address, where that group sees the ask or offer in it: its own, one for all of a
    /// network, or one that names it.
    SeesAsk,
    /// The same, where it is the group's own.
    OwnAsk,
    /// The same, where the group is in the match in the address and the two are in touch, or it asked for that.
    InMatch,
}

/// A route.
pub struct Route {
    /// `GET` or `POST`.
    pub method: Method,
    /// The address, with its variable parts in braces.
    pub path: &'static str,
    /// Who gets past it.
    pub access: Access,
    /// What is sent to it.
    pub takes: Takes,
    /// Whether it gives a file to take away, which may take seconds to make and minutes to fetch. So many at once as
    /// [`Limits::files`] says.
    pub is_file: bool,
    handler: MethodRouter<App>,
}

impl Route {
    fn takes(self, takes: Takes) -> Self {
        Self { takes, ..self }
    }
}

fn get<T: 'static>(access: Access, path: &'static str, handler: impl Handler<T, App>) -> Route {
    Route {
        method: Method::GET,
        path,
        access,
        takes: Takes::Nothing,
        is_file: false,
        handler: routing::get(handler),
    }
}

fn file<T: 'static>(access: Access, path: &'static str, handler: impl Handler<T, App>) -> Route {
    Route {
        is_file: true,
        ..get(access, path, handler)
    }
}

fn posted_file<T: 'static>(
    access: Access,
    path: &'static str,
    handler: impl Handler<T, App>,
) -> Route {
    Route {
        is_file: true,
        ..post(access, path, handler)
    }
}

fn post<T: 'static>(access: Access, path: &'static str, handler: impl Handler<T, App>) -> Route {
    Route {
        method: Method::POST,
        path,
        access,
        takes: Takes::Form,
        is_file: false,
        handler: routing::post(handler),
    }
}

/// The router of all routes. Who has not signed in is asked to, wherever that is needed; who wants a file waits for a
/// turn.
pub(crate) fn router(limits: Limits) -> Router<App> {
    let turns = turns::Turns::new(limits);
    table().into_iter().fold(Router::new(), |router, route| {
        let mut handler = route.handler;
        if route.is_file {
            handler = handler.layer(from_fn_with_state(turns.clone(), turns::take_turn));
        }
        if !matches!(route.access, Anyone | Answerer) {
            handler = handler.layer(from_fn(ask_to_sign_in));
        }
        router.route(route.path, handler)
    })
}

/// What a request may bring. An address that nothing is at takes a form, so that a slip in an address loses no words.
pub(crate) fn takes(parts: &Parts) -> Takes {
    static POSTED: LazyLock<HashMap<&str, Takes>> = LazyLock::new(|| {
        let posted = table()
            .into_iter()
            .filter(|route| route.method == Method::POST);
        posted.map(|route| (route.path, route.takes)).collect()
    });
    if parts.method != Method::POST {
        return Takes::Nothing;
    }
    let path = parts.extensions.get::<MatchedPath>();
    path.and_then(|path| POSTED.get(path.as_str()).copied())
        .unwrap_or(Takes::Form)
}

/// The routes of the rounds of voices of a group or a network, whose address comes first, and of those whose texts it is asked to
/// read.
#[rustfmt::skip]
macro_rules! rounds {
    ($access:ident, $base:literal) => {
        [
            get($access, concat!($base, "/voices"), voices::list::show),
            post($access, concat!($base, "/voices"), voices::list::open),
            get($access, concat!($base, "/voices/new"), voices::list::new_page),
            post($access, concat!($base, "/voices/help"), voices::list::set_help),
            get($access, concat!($base, "/voices/{round}"), voices::round::show),
            post($access, concat!($base, "/voices/{round}"), voices::round::change),
            post($access, concat!($base, "/voices/{round}/bursts/{burst}"), voices::round::settle),
            get($access, concat!($base, "/voices/{round}/texts"), voices::texts::show),
            post($access, concat!($base, "/voices/{round}/texts/{text}"), voices::texts::say),
            get($access, concat!($base, "/reading/{round}"), voices::reading::show),
            post($access, concat!($base, "/reading/{round}/texts/{text}"), voices::reading::say),
            post($access, concat!($base, "/reading/{round}/decline"), voices::reading::decline),
            get($access, concat!($base, "/voices/{round}/type-in"), voices::type_in::show),
            post($access, concat!($base, "/voices/{round}/type-in"), voices::type_in::save),
            file($access, concat!($base, "/voices/{round}/poster-a4.pdf"), round_files::poster_a4),
            file($access, concat!($base, "/voices/{round}/poster-a5.pdf"), round_files::poster_a5),
            file($access, concat!($base, "/voices/{round}/slips.pdf"), round_files::slips),
            file($access, concat!($base, "/voices/{round}/questions.pdf"), round_files::questions),
            get($access, concat!($base, "/voices/{round}/tablet"), voices::tablet::put_up_page),
            post($access, concat!($base, "/voices/{round}/tablet"), voices::tablet::put_up),
        ]
    };
}

/// The routes of one ask or offer, and of a match, of those who see it and of those whose it is.
#[rustfmt::skip]
macro_rules! asks {
    ($sees:ident, $own:ident, $in_match:ident, $base:literal) => {
        [
            get($sees, concat!($base, "/asks/{ask}"), network::ask::show),
            get($own, concat!($base, "/asks/{ask}/change"), network::ask_change::change_page),
            post($own, concat!($base, "/asks/{ask}/change"), network::ask_change::change),
            post($own, concat!($base, "/asks/{ask}/state"), network::ask_change::say_state),
            get($own, concat!($base, "/asks/{ask}/remove"), network::ask_change::remove_page),
            post($own, concat!($base, "/asks/{ask}/remove"), network::ask_change::remove),
            post($own, concat!($base, "/asks/{ask}/back"), network::ask_change::bring_back),
            get($in_match, concat!($base, "/matches/{match}"), network::matches::show),
            post($in_match, concat!($base, "/matches/{match}"), network::matches::say),
            post($in_match, concat!($base, "/matches/{match}/said/{said}/out"), network::matches::take_out),
            post($in_match, concat!($base, "/matches/{match}/said/{said}/back"), network::matches::bring_back),
        ]
    };
}

/// Every route there is.
#[rustfmt::skip]
pub fn table() -> Vec<Route> {
    let mut table = vec![
        // What anyone may ask for.
        get(Anyone, "/", account::start::home),
        get(Anyone, "/about", account::start::about),
        get(Anyone, "/set-up", account::set_up::set_up_page),
        post(Anyone, "/set-up", account::set_up::set_up),
        post(Anyone, "/set-up/look", account::set_up::look_around),
        get(Anyone, "/sign-in", account::sign_in::sign_in_page),
        post(Anyone, "/sign-in", account::sign_in::sign_in).takes(Takes::SignIn),
        post(Anyone, "/sign-out", account::sign_in::sign_out),
        get(Anyone, "/join/{token}", account::join::join_page),
        post(Anyone, "/join/{token}", account::join::join),
        get(Anyone, "/new-password/{token}", account::new_password::show),
        post(Anyone, "/new-password/{token}", account::new_password::set),
        post(Anyone, "/language", account::language::choose),
        get(Anyone, "/calendar/{token}", downloads::feed),
        get(Anyone, "/in", audit::team::way_in::code_page),
        post(Anyone, "/in", audit::team::way_in::type_code),
        get(Anyone, "/in/{code}", audit::team::way_in::join_page),
        post(Anyone, "/in/{code}", audit::team::way_in::join),
        post(Anyone, "/in/{code}/back", audit::team::way_in::come_back),
        get(Anyone, "/v/{code}", voices::reply::show),
        post(Anyone, "/v/{code}", voices::reply::step),
        get(Anyone, "/tablet/{token}", voices::tablet::show),
        post(Anyone, "/tablet/{token}", voices::tablet::step),
        get(Anyone, "/tablet/{token}/end", voices::tablet::end_page),
        post(Anyone, "/tablet/{token}/end", voices::tablet::end),
        get(Anyone, "/here/{code}", network::door::show),
        post(Anyone, "/here/{code}", network::door::come_in),
        get(Anyone, "/report/{token}", network::report_pages::read),
        get(Anyone, "/promised/{token}", network::promised::show),
        post(Anyone, "/promised/{token}", network::promised::answer),
        get(Anyone, "/live", probes::live),
        get(Anyone, "/ready", probes::ready),
        get(Anyone, "/assets/{bundle}/{*name}", assets::serve),

        // What one of a team answers on their own.
        get(Answerer, "/own/{audit}", audit::team::own::show),
        post(Answerer, "/own/{audit}/words", audit::team::own::new_words),
        get(Answerer, "/own/{audit}/go-on", audit::team::own::go_on),
        file(Answerer, "/own/{audit}/answers.pdf", downloads::own_pdf),
        post(Answerer, "/own/{audit}/show", audit::team::own::ask_to_show),
        get(Answerer, "/own/{audit}/finish", audit::team::own::finish_page),
        post(Answerer, "/own/{audit}/finish", audit::team::own::finish),
        get(Answerer, "/own/{audit}/statements/{statement}", audit::answer::show_own),
        post(Answerer, "/own/{audit}/statements/{statement}", audit::answer::save_own),
        get(Answerer, "/own/{audit}/statements/{statement}/state", audit::answer::state_own),
        post(Answerer, "/own/{audit}/statements/{statement}/settle", audit::answer::settle_own),

        // A person's own account.
        get(SignedIn, "/account", account::sign_in::account_page),
        post(SignedIn, "/account", account::sign_in::change_password),
        get(SignedIn, "/account/password-news", account::new_password::news),
        post(SignedIn, "/account/password-news", account::new_password::put_away),
        get(SignedIn, "/farewells", account::farewell::show),
        post(SignedIn, "/farewells", account::farewell::say),
        get(SignedIn, "/account/erase", account::erase::show),
        post(SignedIn, "/account/erase", account::erase::ask),
        post(SignedIn, "/account/keep", account::erase::keep),

        // A network, for its facilitators. Of its groups they see what these share.
        get(Facilitator, "/networks/{network}", network::week::show),
        post(Facilitator, "/networks/{network}", network::week::set_aside),
        get(Facilitator, "/networks/{network}/grid", network::by_principle::show),
        get(Facilitator, "/networks/{network}/themes", network::themes::show),
        get(Facilitator, "/networks/{network}/people-say", network::voices_totals::show),
        get(SeesAudit(Extent::Summary), "/networks/{network}/themes/{statement}", network::themes::theme),
        file(SeesAudit(Extent::Summary), "/networks/{network}/themes/{statement}/{file}", views::theme_file),
        get(Facilitator, "/networks/{network}/changes", network::changes::show),
        file(Facilitator, "/networks/{network}/{file}", views::file),
        get(Facilitator, "/networks/{network}/groups", network::register::list),
        post(Facilitator, "/networks/{network}/groups", network::add_group::add),
        get(Facilitator, "/networks/{network}/groups/{group}/register", network::register::entry),
        post(Facilitator, "/networks/{network}/groups/{group}/register", network::register::change_entry),
        get(Facilitator, "/networks/{network}/invitations", network::register::hand_out_page),
        post(Facilitator, "/networks/{network}/invitations", network::register::hand_out),
        posted_file(Facilitator, "/networks/{network}/invitations/links.xlsx", views::links),
        get(Facilitator, "/networks/{network}/people", network::people::people),
        post(Facilitator, "/networks/{network}/people", network::people::invite),
        post(Facilitator, "/networks/{network}/people/group-link", network::people::invite_group),
        post(Facilitator, "/networks/{network}/leave", network::people::leave_facilitating),
        get(Facilitator, "/networks/{network}/groups/new", network::add_group::new_page),
        get(Facilitator, "/networks/{network}/groups/{group}", supporter::group::show),
        post(OfGroupNobodyRuns, "/networks/{network}/groups/{group}/invitations", supporter::group::invite),
        get(Facilitator, "/networks/{network}/groups/{group}/password", supporter::password::show),
        post(Facilitator, "/networks/{network}/groups/{group}/people/{person}/password", supporter::password::request),
        post(OfGroupNobodyRuns, "/networks/{network}/groups/{group}/links/stop", supporter::group::stop_links),
        get(OfGroupNobodyRuns, "/networks/{network}/groups/{group}/remove", network::register::remove_page),
        post(OfGroupNobodyRuns, "/networks/{network}/groups/{group}/remove", network::register::remove),
        post(Facilitator, "/networks/{network}/groups/{group}/contacts", supporter::group::write_contact),
        get(Facilitator, "/networks/{network}/groups/{group}/contacts/{contact}", supporter::contact::show),
        post(Facilitator, "/networks/{network}/groups/{group}/contacts/{contact}", supporter::contact::change),
        post(Facilitator, "/networks/{network}/groups/{group}/contacts/{contact}/remove", supporter::contact::remove),
        get(SeesAudit(Extent::Summary), "/networks/{network}/groups/{group}/audits/{audit}", supporter::audit::audit),
        get(SeesVoices, "/networks/{network}/groups/{group}/voices/{round}", supporter::voices::show),
        get(SeesAudit(Extent::All), "/networks/{network}/groups/{group}/audits/{audit}/statements/{statement}", supporter::review::statement),
        post(SeesAudit(Extent::All), "/networks/{network}/groups/{group}/audits/{audit}/review", supporter::review::say_of_audit),
        get(SeesPlan(Extent::Summary), "/networks/{network}/groups/{group}/plan", supporter::plan::plan),
        post(SeesPlan(Extent::All), "/networks/{network}/groups/{group}/plan/review", supporter::review::say_of_plan),
        get(Facilitator, "/networks/{network}/agencies", network::agencies::list),
        post(Facilitator, "/networks/{network}/agencies", network::agencies::add),
        get(Facilitator, "/networks/{network}/agencies/new", network::agencies::new_page),
        get(Facilitator, "/networks/{network}/agencies/{agency}", network::agency::show),
        post(OfGroupNobodyRuns, "/networks/{network}/agencies/{agency}/invitations", network::agency::invite),
        post(OfGroupNobodyRuns, "/networks/{network}/agencies/{agency}/links/stop", network::agency::stop_links),
        post(OfGroupNobodyRuns, "/networks/{network}/agencies/{agency}/name", network::agency::rename),
        get(Facilitator, "/networks/{network}/agencies/{agency}/password", network::agency::password),
        post(Facilitator, "/networks/{network}/agencies/{agency}/people/{person}/password", network::agency::ask_password),
        get(SeesAudit(Extent::Summary), "/networks/{network}/agencies/{agency}/audits/{audit}", network::agency::check),
        post(Facilitator, "/networks/{network}/agencies/{agency}/out", network::agency::take_out),
        post(Facilitator, "/networks/{network}/agencies/{agency}/undo", network::agency::undo),
        get(Facilitator, "/networks/{network}/agencies/{agency}/remove", network::agency::remove_page),
        post(Facilitator, "/networks/{network}/agencies/{agency}/remove", network::agency::remove),
        get(Facilitator, "/networks/{network}/reviews", network::reviews::show),
        get(Facilitator, "/networks/{network}/targets", network::targets::list),
        post(Facilitator, "/networks/{network}/targets", network::targets::add),
        get(Facilitator, "/networks/{network}/targets/{target}", network::targets::show),
        post(Facilitator, "/networks/{network}/targets/{target}", network::targets::save),
        post(Facilitator, "/networks/{network}/targets/{target}/out", network::targets::take_out),
        post(Facilitator, "/networks/{network}/targets/{target}/undo", network::targets::undo),
        get(Facilitator, "/networks/{network}/reports", network::reports::list),
        post(Facilitator, "/networks/{network}/reports", network::reports::write),
        get(Facilitator, "/networks/{network}/reports/{report}", network::reports::show),
        post(Facilitator, "/networks/{network}/reports/{report}", network::reports::save),
        get(Facilitator, "/networks/{network}/reports/{report}/pages", network::report_pages::show),
        post(Facilitator, "/networks/{network}/reports/{report}/pages", network::report_pages::publish),
        post(Facilitator, "/networks/{network}/reports/{report}/pages/stop", network::report_pages::stop),
        post(Facilitator, "/networks/{network}/reports/{report}/out", network::reports::take_out),
        post(Facilitator, "/networks/{network}/reports/{report}/undo", network::reports::undo),
        file(Facilitator, "/networks/{network}/reports/{report}/report.pdf", views::report_pdf),
        file(Facilitator, "/networks/{network}/reports/{report}/report.docx", views::report_docx),
        file(Facilitator, "/networks/{network}/reports/{report}/report.xlsx", views::report_xlsx),
        get(Facilitator, "/networks/{network}/meetings", network::meetings::home),
        post(Facilitator, "/networks/{network}/meetings", network::meetings::begin),
        get(Facilitator, "/networks/{network}/strategy", network::strategy::show),
        post(Facilitator, "/networks/{network}/strategy", network::strategy::save),
        get(Facilitator, "/networks/{network}/attendance", network::turnout::of_network),
        get(Facilitator, "/networks/{network}/lessons", network::lessons::show),
        get(Facilitator, "/networks/{network}/removed", network::mending::removed),
        post(Facilitator, "/networks/{network}/removed", network::mending::put_back),
        get(Facilitator, "/networks/{network}/series/{series}", network::meetings::series),
        post(Facilitator, "/networks/{network}/series/{series}", network::meetings::change),
        get(Facilitator, "/networks/{network}/series/{series}/new", network::meetings::new_page),
        post(Facilitator, "/networks/{network}/series/{series}/meetings", network::meetings::plan),
        get(Facilitator, "/networks/{network}/series/{series}/remove", network::mending::ask_series),
        post(Facilitator, "/networks/{network}/series/{series}/remove", network::mending::take_out_series),
        get(Facilitator, "/networks/{network}/series/{series}/attendance", network::turnout::of_series),
        file(Facilitator, "/networks/{network}/series/{series}/attendance.png", network::turnout::picture),
        get(Facilitator, "/networks/{network}/meetings/{meeting}", network::meeting::show),
        post(Facilitator, "/networks/{network}/meetings/{meeting}/state", network::meeting::say_state),
        get(Facilitator, "/networks/{network}/meetings/{meeting}/plan", network::meeting::plan_page),
        post(Facilitator, "/networks/{network}/meetings/{meeting}/plan", network::meeting::save),
        get(Facilitator, "/networks/{network}/meetings/{meeting}/invitation", network::meeting::invitation),
        get(Facilitator, "/networks/{network}/meetings/{meeting}/notes", network::notes::show),
        post(Facilitator, "/networks/{network}/meetings/{meeting}/notes", network::notes::save),
        get(Facilitator, "/networks/{network}/meetings/{meeting}/history", network::meeting_history::show),
        get(Facilitator, "/networks/{network}/meetings/{meeting}/remove", network::mending::ask),
        post(Facilitator, "/networks/{network}/meetings/{meeting}/remove", network::mending::take_out),
        get(Facilitator, "/networks/{network}/meetings/{meeting}/round-robin", network::notes::round_robin),
        get(Facilitator, "/networks/{network}/meetings/{meeting}/attendance", network::attendance::show),
        post(Facilitator, "/networks/{network}/meetings/{meeting}/attendance", network::attendance::press),
        get(Facilitator, "/networks/{network}/meetings/{meeting}/attendance/list", network::attendance::list_page),
        post(Facilitator, "/networks/{network}/meetings/{meeting}/attendance/list", network::attendance::tick_list),
        get(Facilitator, "/networks/{network}/meetings/{meeting}/door", network::attendance::door),
        file(Facilitator, "/networks/{network}/meetings/{meeting}/invitation.pdf", meeting_files::invitation_pdf),
        file(Facilitator, "/networks/{network}/meetings/{meeting}/invitation.docx", meeting_files::invitation_docx),
        get(Facilitator, "/networks/{network}/meetings/{meeting}/updates/{update}", network::enclosure::show),
        post(Facilitator, "/networks/{network}/meetings/{meeting}/updates/{update}", network::enclosure::put).takes(Takes::Enclosure),
        post(Facilitator, "/networks/{network}/meetings/{meeting}/updates/{update}/out", network::enclosure::take_out),
        file(Facilitator, "/networks/{network}/meetings/{meeting}/files/{enclosure}", meeting_files::enclosure),
        file(Facilitator, "/networks/{network}/meetings/{meeting}/round-robin.pdf", meeting_files::round_robin_pdf),
        file(Facilitator, "/networks/{network}/meetings/{meeting}/round-robin.docx", meeting_files::round_robin_docx),
        file(Facilitator, "/networks/{network}/meetings/{meeting}/meeting.ics", meeting_files::ics),
        get(Facilitator, "/networks/{network}/representatives", network::representatives::list),
        post(Facilitator, "/networks/{network}/representatives", network::representatives::write),
        get(Facilitator, "/networks/{network}/representatives/new", network::representatives::new_page),
        get(Facilitator, "/networks/{network}/representatives/{representative}", network::representative::show),
        get(Facilitator, "/networks/{network}/representatives/{representative}/change", network::representative::change_page),
        post(Facilitator, "/networks/{network}/representatives/{representative}/change", network::representative::change),
        post(Facilitator, "/networks/{network}/representatives/{representative}/questions", network::representative::ask),
        post(Facilitator, "/networks/{network}/representatives/{representative}/reports", network::representative::report),
        get(Facilitator, "/networks/{network}/representatives/{representative}/entries/{entry}", network::representative_entry::entry),
        post(Facilitator, "/networks/{network}/representatives/{representative}/entries/{entry}", network::representative_entry::mend_entry),
        post(Facilitator, "/networks/{network}/representatives/{representative}/entries/{entry}/out", network::representative_entry::take_out_entry),
        post(Facilitator, "/networks/{network}/representatives/{representative}/end", network::representative::end),
        post(Facilitator, "/networks/{network}/representatives/{representative}/out", network::representative::take_out),
        post(Facilitator, "/networks/{network}/representatives/{representative}/undo", network::representative::undo),
        get(Facilitator, "/networks/{network}/bodies/{body}", network::representatives::body),
        post(Facilitator, "/networks/{network}/bodies/{body}", network::representatives::rename_body),
        get(Facilitator, "/networks/{network}/promises", network::promises::list),
        post(Facilitator, "/networks/{network}/promises", network::promises::write),
        get(Facilitator, "/networks/{network}/promises/new", network::promises::new_page),
        get(Facilitator, "/networks/{network}/promises/{promise}", network::promise::show),
        get(Facilitator, "/networks/{network}/promises/{promise}/change", network::promise::change_page),
        post(Facilitator, "/networks/{network}/promises/{promise}/change", network::promise::change),
        post(Facilitator, "/networks/{network}/promises/{promise}/records", network::promise::say),
        get(Facilitator, "/networks/{network}/promises/{promise}/records/{record}", network::promise::record),
        post(Facilitator, "/networks/{network}/promises/{promise}/records/{record}", network::promise::mend_record),
        post(Facilitator, "/networks/{network}/promises/{promise}/records/{record}/out", network::promise::take_out_record),
        post(Facilitator, "/networks/{network}/promises/{promise}/out", network::promise::take_out),
        post(Facilitator, "/networks/{network}/promises/{promise}/undo", network::promise::undo),
        get(Facilitator, "/networks/{network}/promisers/{promiser}", network::promiser::promiser),
        post(Facilitator, "/networks/{network}/promisers/{promiser}/link", network::promiser::make_link),
        post(Facilitator, "/networks/{network}/promisers/{promiser}/stop", network::promiser::stop_link),
        post(Facilitator, "/networks/{network}/documents", network::new_document::start),
        get(Facilitator, "/networks/{network}/documents/new", network::new_document::show),
        get(Facilitator, "/networks/{network}/documents/{document}", network::promise_document::document),
        post(Facilitator, "/networks/{network}/documents/{document}", network::promise_document::change_document),
        post(Facilitator, "/networks/{network}/documents/{document}/comments", network::promise_document::comment),
        get(Facilitator, "/networks/{network}/documents/{document}/comments/{comment}", network::promise_document::comment_page),
        post(Facilitator, "/networks/{network}/documents/{document}/comments/{comment}", network::promise_document::mend_comment),
        post(Facilitator, "/networks/{network}/documents/{document}/comments/{comment}/out", network::promise_document::take_out_comment),
        post(Facilitator, "/networks/{network}/documents/{document}/out", network::promise_document::take_out_document),
        post(Facilitator, "/networks/{network}/documents/{document}/undo", network::promise_document::undo),
        get(Facilitator, "/networks/{network}/asks", network::asks::list),
        post(Facilitator, "/networks/{network}/asks", network::ask_form::make),
        get(Facilitator, "/networks/{network}/asks/new", network::ask_form::new_page),
        post(Facilitator, "/networks/{network}/asks/{ask}/match", network::ask::put_together),
        get(Facilitator, "/networks/{network}/offers", network::offers::list),
        get(Facilitator, "/networks/{network}/matches", network::matches::list),
        get(Facilitator, "/networks/{network}/whats-on", network::whats_on::show),
        file(Facilitator, "/networks/{network}/whats-on.ics", whats_on_files::ics),
        get(Facilitator, "/networks/{network}/referrals", network::referrals::show),
        get(Facilitator, "/networks/{network}/import", network::import::bring_page),
        post(Facilitator, "/networks/{network}/import", network::import::bring).takes(Takes::List),
        get(Facilitator, "/networks/{network}/import/{import}", network::import::show),
        post(Facilitator, "/networks/{network}/import/{import}", network::import::match_columns),
        post(Facilitator, "/networks/{network}/import/{import}/reading", network::import::read_again),
        get(Facilitator, "/networks/{network}/import/{import}/check", network::import::check_page),
        post(Facilitator, "/networks/{network}/import/{import}/check", network::import::mend),
        post(Facilitator, "/networks/{network}/import/{import}/add", network::import::add),
        get(Facilitator, "/networks/{network}/import/{import}/undo", network::import::undo_page),
        post(Facilitator, "/networks/{network}/import/{import}/undo", network::import::undo),

        // A group, for those who run it.
        get(Coordinator, "/groups/{group}", group::home::show),
        get(Coordinator, "/groups/{group}/about", group::people::people_page),
        post(Coordinator, "/groups/{group}/invitations", group::people::invite),
        get(Coordinator, "/groups/{group}/removed", group::removed::show),
        post(Coordinator, "/groups/{group}/removed", group::removed::bring_back),
        get(Coordinator, "/groups/{group}/profile", group::profile::show),
        post(Coordinator, "/groups/{group}/profile", group::profile::save),
        get(Coordinator, "/groups/{group}/people/{person}/leave", group::leave::leave_page),
        post(Coordinator, "/groups/{group}/people/{person}/leave", group::leave::leave),
        get(Coordinator, "/groups/{group}/people/{person}/password", group::password::show),
        post(Coordinator, "/groups/{group}/people/{person}/password", group::password::make),
        post(Coordinator, "/groups/{group}/people/{person}/password/stop", group::password::stop),
        get(Coordinator, "/groups/{group}/erase", group::erase::show),
        post(Coordinator, "/groups/{group}/erase", group::erase::ask),
        post(Coordinator, "/groups/{group}/keep", group::erase::keep),
        get(Coordinator, "/groups/{group}/networks/{network}/leave", group::leave::leave_network_page),
        post(Coordinator, "/groups/{group}/networks/{network}/leave", group::leave::leave_network),
        get(Coordinator, "/groups/{group}/sharing", group::sharing::show),
        post(Coordinator, "/groups/{group}/sharing", group::sharing::choose),
        get(Coordinator, "/groups/{group}/sharing/ask", group::sharing_question::show),
        post(Coordinator, "/groups/{group}/sharing/ask", group::sharing_question::answer),
        get(Coordinator, "/groups/{group}/meetings", group::meetings::show),
        file(Coordinator, "/groups/{group}/meetings/files/{enclosure}", meeting_files::own_enclosure),
        get(Coordinator, "/groups/{group}/representatives", group::representatives::show),
        get(Coordinator, "/groups/{group}/promises", group::promises::show),
        get(Coordinator, "/groups/{group}/drafts", group::drafts::list),
        get(Coordinator, "/groups/{group}/drafts/{document}", group::drafts::show),
        post(Coordinator, "/groups/{group}/drafts/{document}", group::drafts::comment),
        get(Coordinator, "/groups/{group}/drafts/{document}/comments/{comment}", group::draft_comment::show),
        post(Coordinator, "/groups/{group}/drafts/{document}/comments/{comment}", group::draft_comment::mend),
        post(Coordinator, "/groups/{group}/drafts/{document}/comments/{comment}/out", group::draft_comment::take_out),
        post(Coordinator, "/groups/{group}/drafts/{document}/undo", group::drafts::undo),
        get(Coordinator, "/groups/{group}/asks", group::asks::show),
        post(Coordinator, "/groups/{group}/asks", group::asks::make),
        get(Coordinator, "/groups/{group}/asks/new", group::asks::new_page),
        post(Coordinator, "/groups/{group}/asks/from-plan", group::asks::from_plan),
        post(SeesAsk, "/groups/{group}/asks/{ask}/answer", network::ask::answer),
        get(Coordinator, "/groups/{group}/whats-on", network::whats_on::show),
        file(Coordinator, "/groups/{group}/whats-on.ics", whats_on_files::ics),
        get(Coordinator, "/groups/{group}/referrals", network::referrals::show),
        get(Coordinator, "/groups/{group}/reviews", group::reviews::list),
        get(Coordinator, "/groups/{group}/reviews/{network}/{subject}", group::reviews::show),
        post(Coordinator, "/groups/{group}/reviews/{network}/{subject}", group::reviews::answer),
        post(Coordinator, "/groups/{group}/audits", audit::start::start),
        get(Coordinator, "/groups/{group}/audits/new", audit::start::new_page),
        get(Coordinator, "/groups/{group}/audits/{audit}", audit::tasks::show),
        post(Coordinator, "/groups/{group}/audits/{audit}/principles", audit::tasks::choose),
        get(Coordinator, "/groups/{group}/audits/{audit}/remove", audit::remove::ask),
        post(Coordinator, "/groups/{group}/audits/{audit}/remove", audit::remove::remove),
        get(Coordinator, "/groups/{group}/audits/{audit}/go-on", audit::part::go_on),
        get(Coordinator, "/groups/{group}/audits/{audit}/parts/{principle}", audit::part::show),
        get(Coordinator, "/groups/{group}/audits/{audit}/so-far", audit::so_far::show),
        get(Coordinator, "/groups/{group}/audits/{audit}/room", audit::room::show),
        post(Coordinator, "/groups/{group}/audits/{audit}/room", audit::room::say),
        get(Coordinator, "/groups/{group}/audits/{audit}/team", audit::team::overview::show),
        post(Coordinator, "/groups/{group}/audits/{audit}/team", audit::team::overview::set_answering),
        get(Coordinator, "/groups/{group}/audits/{audit}/team/count", audit::team::overview::count),
        post(Coordinator, "/groups/{group}/audits/{audit}/team/change", audit::team::overview::change),
        post(Coordinator, "/groups/{group}/audits/{audit}/team/show", audit::team::overview::show_us),
        post(Coordinator, "/groups/{group}/audits/{audit}/team/late", audit::team::overview::take_late),
        get(Coordinator, "/groups/{group}/audits/{audit}/team/paper", audit::team::paper::show),
        post(Coordinator, "/groups/{group}/audits/{audit}/team/paper", audit::team::paper::save),
        get(Coordinator, "/groups/{group}/audits/{audit}/team/people/{contributor}", audit::team::overview::take_out_page),
        post(Coordinator, "/groups/{group}/audits/{audit}/team/people/{contributor}", audit::team::overview::take_out),
        get(Coordinator, "/groups/{group}/audits/{audit}/talk", audit::team::talk::list),
        post(Coordinator, "/groups/{group}/audits/{audit}/talk", audit::team::talk::take_most),
        get(Coordinator, "/groups/{group}/audits/{audit}/talk/{statement}", audit::team::talk::show),
        post(Coordinator, "/groups/{group}/audits/{audit}/talk/{statement}", audit::team::talk::say),
        get(Coordinator, "/groups/{group}/audits/{audit}/talk/{statement}/wall", audit::team::wall::show),
        get(Coordinator, "/groups/{group}/audits/{audit}/check", audit::close::check_page),
        post(Coordinator, "/groups/{group}/audits/{audit}/close", audit::close::close),
        post(Coordinator, "/groups/{group}/audits/{audit}/reopen", audit::close::reopen),
        get(Coordinator, "/groups/{group}/audits/{audit}/sharing", group::sharing_question::show_of_audit),
        post(Coordinator, "/groups/{group}/audits/{audit}/sharing", group::sharing_question::answer_of_audit),
        get(Coordinator, "/groups/{group}/audits/{audit}/results", audit::results::show),
        get(Coordinator, "/groups/{group}/audits/{audit}/sides", audit::sides::show),
        get(Coordinator, "/groups/{group}/audits/{audit}/changes", audit::comparison::show),
        get(Coordinator, "/groups/{group}/audits/{audit}/changes/{statement}", audit::reason::show),
        post(Coordinator, "/groups/{group}/audits/{audit}/changes/{statement}", audit::reason::say),
        get(Coordinator, "/groups/{group}/audits/{audit}/why", audit::reasons::show),
        post(Coordinator, "/groups/{group}/audits/{audit}/why", audit::reasons::say),
        get(Coordinator, "/groups/{group}/audits/{audit}/suggestions", audit::suggestions::show),
        get(Coordinator, "/groups/{group}/audits/{audit}/statements/{statement}", audit::answer::show),
        post(Coordinator, "/groups/{group}/audits/{audit}/statements/{statement}", audit::answer::save),
        get(Coordinator, "/groups/{group}/audits/{audit}/statements/{statement}/state", audit::answer::state),
        post(Coordinator, "/groups/{group}/audits/{audit}/statements/{statement}/settle", audit::answer::settle),
        get(Coordinator, "/groups/{group}/audits/{audit}/statements/{statement}/saves", audit::saves::show),
        get(Coordinator, "/groups/{group}/lessons", plan::lessons::show),
        get(Coordinator, "/groups/{group}/progress", plan::progress::show),
        get(Coordinator, "/groups/{group}/progress/{picture}", plan::progress::picture),
        get(Coordinator, "/groups/{group}/plan", plan::overview::show),
        post(Coordinator, "/groups/{group}/plan", plan::action::plan),
        get(Coordinator, "/groups/{group}/plan/new", plan::action::new_page),
        get(Coordinator, "/groups/{group}/plan/{action}", plan::action::action_page),
        post(Coordinator, "/groups/{group}/plan/{action}", plan::action::reword),
        post(Coordinator, "/groups/{group}/plan/{action}/notes", plan::action::note),
        post(Coordinator, "/groups/{group}/plan/{action}/close", plan::action::close),
        post(Coordinator, "/groups/{group}/plan/{action}/lesson", plan::action::learn),
        post(Coordinator, "/groups/{group}/plan/{action}/reopen", plan::action::reopen),
        get(Coordinator, "/groups/{group}/plan/{action}/remove", plan::remove::ask),
        post(Coordinator, "/groups/{group}/plan/{action}/remove", plan::remove::remove),
        get(Coordinator, "/groups/{group}/plan/{action}/statements", plan::statements::show),
        post(Coordinator, "/groups/{group}/plan/{action}/statements", plan::statements::link),
        post(Coordinator, "/groups/{group}/check-ins", plan::check_in::start),
        get(Coordinator, "/groups/{group}/check-ins/new", plan::check_in::new_page),
        get(Coordinator, "/groups/{group}/check-ins/{check_in}", plan::check_in::show),
        get(Coordinator, "/groups/{group}/check-ins/{check_in}/finish", plan::check_in::finish_page),
        post(Coordinator, "/groups/{group}/check-ins/{check_in}/finish", plan::check_in::finish),
        get(Coordinator, "/groups/{group}/check-ins/{check_in}/{place}", plan::check_in::turn_page),
        post(Coordinator, "/groups/{group}/check-ins/{check_in}/{place}", plan::check_in::answer),
        get(Coordinator, "/groups/{group}/schedule", plan::schedule::show),
        post(Coordinator, "/groups/{group}/schedule", plan::schedule::agree),
        get(Coordinator, "/groups/{group}/charter", charter::show::show),
        post(Coordinator, "/groups/{group}/charter", charter::words::save),
        get(Coordinator, "/groups/{group}/charter/words", charter::words::show),
        get(Coordinator, "/groups/{group}/charter/again", charter::again::show),
        post(Coordinator, "/groups/{group}/charter/again", charter::again::say),
        file(Coordinator, "/groups/{group}/charter.pdf", charter_files::charter_pdf),
        file(Coordinator, "/groups/{group}/charter.docx", charter_files::charter_docx),
        get(Coordinator, "/groups/{group}/you-said", charter::you_said::show),
        post(Coordinator, "/groups/{group}/you-said", charter::you_said::save),
        file(Coordinator, "/groups/{group}/you-said.pdf", charter_files::you_said_pdf),
        file(Coordinator, "/groups/{group}/you-said.docx", charter_files::you_said_docx),
        post(Coordinator, "/groups/{group}/voices/{round}/texts", voices::texts::choose),
        file(Coordinator, "/groups/{group}/plan.pdf", downloads::plan_pdf),
        file(Coordinator, "/groups/{group}/plan.docx", downloads::plan_docx),
        get(Coordinator, "/groups/{group}/reports", group::reports::list),
        post(Coordinator, "/groups/{group}/reports", group::reports::write),
        get(Coordinator, "/groups/{group}/reports/{report}", network::reports::show),
        post(Coordinator, "/groups/{group}/reports/{report}", network::reports::save),
        get(Coordinator, "/groups/{group}/reports/{report}/pages", network::report_pages::show),
        post(Coordinator, "/groups/{group}/reports/{report}/pages", network::report_pages::publish),
        post(Coordinator, "/groups/{group}/reports/{report}/pages/stop", network::report_pages::stop),
        post(Coordinator, "/groups/{group}/reports/{report}/out", network::reports::take_out),
        post(Coordinator, "/groups/{group}/reports/{report}/undo", network::reports::undo),
        file(Coordinator, "/groups/{group}/reports/{report}/report.pdf", views::report_pdf),
        file(Coordinator, "/groups/{group}/reports/{report}/report.docx", views::report_docx),
        file(Coordinator, "/groups/{group}/reports/{report}/report.xlsx", views::report_xlsx),
        file(Coordinator, "/groups/{group}/audits/{audit}/report.pdf", downloads::report_pdf),
        file(Coordinator, "/groups/{group}/audits/{audit}/report.docx", downloads::report_docx),
        file(Coordinator, "/groups/{group}/plan.csv", downloads::plan_csv),
        file(Coordinator, "/groups/{group}/plan.xlsx", downloads::plan_xlsx),
        file(Coordinator, "/groups/{group}/plan.ics", downloads::plan_ics),
        file(Coordinator, "/groups/{group}/questionnaires/{questionnaire}/blank.pdf", downloads::blank_pdf),
        file(Coordinator, "/groups/{group}/questionnaires/{questionnaire}/blank.docx", downloads::blank_docx),
        get(Coordinator, "/groups/{group}/audits/{audit}/type-in", audit::paper::show),
        post(Coordinator, "/groups/{group}/audits/{audit}/type-in", audit::paper::save),
        file(Coordinator, "/groups/{group}/audits/{audit}/blank.pdf", downloads::blank_audit_pdf),
        file(Coordinator, "/groups/{group}/audits/{audit}/blank.docx", downloads::blank_audit_docx),
        get(Coordinator, "/groups/{group}/everything", group::everything::show),
        file(Coordinator, "/groups/{group}/everything.json", downloads::everything_json),
        file(Coordinator, "/groups/{group}/everything.zip", everything::zip),
        file(Coordinator, "/groups/{group}/plan/{action}/calendar.ics", downloads::action_ics),
        get(Coordinator, "/groups/{group}/calendar", plan::calendar::show),
        post(Coordinator, "/groups/{group}/calendar", plan::calendar::make),
        post(Coordinator, "/groups/{group}/calendar/stop", plan::calendar::stop),
    ];
    table.extend(rounds!(Facilitator, "/networks/{network}"));
    table.extend(rounds!(Coordinator, "/groups/{group}"));
    table.extend(asks!(Facilitator, Facilitator, Facilitator, "/networks/{network}"));
    table.extend(asks!(SeesAsk, OwnAsk, InMatch, "/groups/{group}"));
    table
}
