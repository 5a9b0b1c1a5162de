//! Addresses of pages; nothing else puts them together.

use crate::{
    domain::{
        ask::Side,
        ids::{
            ActionId, AskId, AuditId, BodyId, ContactId, DocumentId, EnclosureId, ImportId,
            MatchId, MeetingId, NetworkId, NetworkPromiseId, OrganisationId, PromiserId, ReportId,
            RepresentativeId, RoundId, SeriesId,
        },
        round::{Owner, Site},
        share::Subject,
        team::JoinCode,
    },
    forms::{
        ask::SIDE,
        voices::{LANGUAGE, SITE},
    },
};

/// The rounds of voices of a group or a network.
pub fn voices(owner: Owner) -> String {
    match owner {
        Owner::Group(group) => in_group(group, "voices"),
        Owner::Network(network) => in_network(network, "voices"),
    }
}

/// The reports of a network or a group.
pub fn reports(owner: Owner) -> String {
    match owner {
        Owner::Group(group) => in_group(group, "reports"),
        Owner::Network(network) => in_network(network, "reports"),
    }
}

/// A report, for those who write it.
pub fn report(owner: Owner, report: ReportId) -> String {
    format!("{}/{report}", reports(owner))
}

/// A round, for who runs it.
pub fn round(owner: Owner, round: RoundId) -> String {
    format!("{}/{round}", voices(owner))
}

/// Below a round.
pub fn in_round(owner: Owner, round: RoundId, rest: &str) -> String {
    format!("{}/{round}/{rest}", voices(owner))
}

/// Where the next paper of a round is typed in: the place on the page.
pub const NEXT_PAPER: &str = "next";

/// Where the next paper is typed in, of the place and the language of the last.
pub fn next_paper(owner: Owner, round: RoundId, site: Option<&Site>, language: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(site) = site {
        query.append_pair(SITE, &site.place.to_string());
    }
    let query = query.append_pair(LANGUAGE, language).finish();
    let page = in_round(owner, round, "type-in");
    format!("{page}?{query}#{NEXT_PAPER}")
}

/// The home of a group or a network.
pub fn home(owner: Owner) -> String {
    match owner {
        Owner::Group(group) => self::group(group),
        Owner::Network(network) => self::network(network),
    }
}

/// What another group asked a group, or the facilitators of a network, to read.
pub fn reading(reader: Owner, round: RoundId) -> String {
    match reader {
        Owner::Group(group) => in_group(group, &format!("reading/{round}")),
        Owner::Network(network) => in_network(network, &format!("reading/{round}")),
    }
}

/// Where people reply to a round; `server` is the address people use, or nothing within a page.
pub fn reply(server: &str, code: &JoinCode) -> String {
    format!("{server}/v/{}", code.as_str())
}

/// A group's home.
pub fn group(group: OrganisationId) -> String {
    format!("/groups/{group}")
}

/// What was removed from a group and waits.
pub fn removed(group: OrganisationId) -> String {
    in_group(group, "removed")
}

/// The same, for the group that an address is in; none where it is in no group.
pub fn removed_near(address: &str) -> Option<String> {
    let group = address.strip_prefix("/groups/")?.split(['/', '?']).next()?;
    group.parse().ok().map(removed)
}

/// Below a group's home.
pub fn in_group(group: OrganisationId, rest: &str) -> String {
    format!("/groups/{group}/{rest}")
}

/// An audit's task list.
pub fn audit(group: OrganisationId, audit: AuditId) -> String {
    format!("/groups/{group}/audits/{audit}")
}

/// Below an audit.
pub fn in_audit(group: OrganisationId, audit: AuditId, rest: &str) -> String {
    format!("/groups/{group}/audits/{audit}/{rest}")
}

/// A statement of an audit.
pub fn statement(group: OrganisationId, audit: AuditId, statement: &str) -> String {
    format!("/groups/{group}/audits/{audit}/statements/{statement}")
}

/// The end of a part of an audit.
pub fn part(group: OrganisationId, audit: AuditId, principle: &str) -> String {
    format!("/groups/{group}/audits/{audit}/parts/{principle}")
}

/// Where the answers of a sheet are given: on the pages of a group, or on those of one who answers on their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// The group's.
    OfGroup(OrganisationId, AuditId),
    /// A contributor's.
    OnOnesOwn(AuditId),
}

impl Answers {
    /// The list of all statements.
    pub fn list(self) -> String {
        match self {
            Self::OfGroup(group, id) => audit(group, id),
            Self::OnOnesOwn(audit) => own(audit),
        }
    }

    /// A statement.
    pub fn statement(self, id: &str) -> String {
        format!("{}/statements/{id}", self.list())
    }

    /// The end of a part; a contributor's list says how far each part is.
    pub fn part(self, principle: &str) -> String {
        match self {
            Self::OfGroup(group, id) => part(group, id, principle),
            Self::OnOnesOwn(audit) => own(audit),
        }
    }
}

/// What somebody answers on their own in an audit.
pub fn own(audit: AuditId) -> String {
    format!("/own/{audit}")
}

/// Where the code of a team is typed.
pub const TYPE_CODE: &str = "/in";

/// Where a code leads; in a link, `server` is where the server is found.
pub fn join_team(server: &str, code: &JoinCode) -> String {
    format!("{server}{TYPE_CODE}/{}", code.as_str())
}

/// A network's home, for its facilitators.
pub fn network(network: NetworkId) -> String {
    format!("/networks/{network}")
}

/// Below a network's home.
pub fn in_network(network: NetworkId, rest: &str) -> String {
    format!("/networks/{network}/{rest}")
}

/// A series of meetings.
pub fn series(network: NetworkId, series: SeriesId) -> String {
    format!("/networks/{network}/series/{series}")
}

/// Below that.
pub fn in_series(network: NetworkId, series: SeriesId, rest: &str) -> String {
    format!("/networks/{network}/series/{series}/{rest}")
}

/// A meeting.
pub fn meeting(network: NetworkId, meeting: MeetingId) -> String {
    format!("/networks/{network}/meetings/{meeting}")
}

/// Below that.
pub fn in_meeting(network: NetworkId, meeting: MeetingId, rest: &str) -> String {
    format!("/networks/{network}/meetings/{meeting}/{rest}")
}

/// A file that goes with what a group told a meeting.
pub fn enclosure(network: NetworkId, meeting: MeetingId, enclosure: EnclosureId) -> String {
    in_meeting(network, meeting, &format!("files/{enclosure}"))
}

/// The same, for the group that told it.
pub fn own_enclosure(group: OrganisationId, enclosure: EnclosureId) -> String {
    format!("/groups/{group}/meetings/files/{enclosure}")
}

/// Where somebody at the door of a meeting says which group they are of; in a link, `server` is where the server is found.
pub fn door(server: &str, code: &JoinCode) -> String {
    format!("{server}/here/{}", code.as_str())
}

/// Somebody who speaks for a network on a body.
pub fn representative(network: NetworkId, representative: RepresentativeId) -> String {
    format!("/networks/{network}/representatives/{representative}")
}

/// A body on which a network has a say.
pub fn body(network: NetworkId, body: BodyId) -> String {
    format!("/networks/{network}/bodies/{body}")
}

/// Something that was promised to a network or by it.
pub fn promise(network: NetworkId, promise: NetworkPromiseId) -> String {
    format!("/networks/{network}/promises/{promise}")
}

/// Whoever promised something to a network.
pub fn promiser(network: NetworkId, promiser: PromiserId) -> String {
    format!("/networks/{network}/promisers/{promiser}")
}

/// A document in which things are promised.
pub fn document(network: NetworkId, document: DocumentId) -> String {
    format!("/networks/{network}/documents/{document}")
}

/// A draft of a network as a group comments on it.
pub fn draft(group: OrganisationId, document: DocumentId) -> String {
    format!("/groups/{group}/drafts/{document}")
}

/// Where whoever promised says what came of it; in a link, `server` is where the server is found.
pub fn promised(server: &str, token: &str) -> String {
    format!("{server}/promised/{token}")
}

/// A page below that of a group or a network.
pub fn in_owner(owner: Owner, rest: &str) -> String {
    match owner {
        Owner::Group(group) => in_group(group, rest),
        Owner::Network(network) => in_network(network, rest),
    }
}

/// The asks and offers of a network, or as a group sees them.
pub fn asks(owner: Owner) -> String {
    in_owner(owner, "asks")
}

/// The page on which those of a side stand.
pub fn room(owner: Owner, side: Side) -> String {
    match side {
        Side::Ask | Side::Offer => asks(owner),
        Side::Event => in_owner(owner, "whats-on"),
        Side::Referral => in_owner(owner, "referrals"),
    }
}

/// The form for a new one of a side.
pub fn new_of(owner: Owner, side: Side) -> String {
    format!("{}/new?{SIDE}={}", asks(owner), side.word())
}

/// An ask, an offer, something that is on, or a referral.
pub fn ask(owner: Owner, ask: AskId) -> String {
    format!("{}/{ask}", asks(owner))
}

/// Below that.
pub fn in_ask(owner: Owner, ask: AskId, rest: &str) -> String {
    format!("{}/{ask}/{rest}", asks(owner))
}

/// The form for an ask or an offer that was said at a meeting.
pub fn new_ask(network: NetworkId, meeting: MeetingId) -> String {
    in_network(network, &format!("asks/new?meeting={meeting}"))
}

/// That an ask and who can meet it were put together.
pub fn ask_match(owner: Owner, matched: MatchId) -> String {
    format!("{}/matches/{matched}", home(owner))
}

/// A list of groups that was brought into a network.
pub fn import(network: NetworkId, import: ImportId) -> String {
    format!("/networks/{network}/import/{import}")
}

/// Below that.
pub fn in_import(network: NetworkId, import: ImportId, rest: &str) -> String {
    format!("/networks/{network}/import/{import}/{rest}")
}

/// An agency as the facilitators of its network see it.
pub fn agency(network: NetworkId, agency: OrganisationId) -> String {
    format!("/networks/{network}/agencies/{agency}")
}

/// Below that.
pub fn in_agency(network: NetworkId, agency: OrganisationId, rest: &str) -> String {
    format!("/networks/{network}/agencies/{agency}/{rest}")
}

/// A group as the facilitators of its network see it.
pub fn member(network: NetworkId, group: OrganisationId) -> String {
    format!("/networks/{network}/groups/{group}")
}

/// Below that.
pub fn in_member(network: NetworkId, group: OrganisationId, rest: &str) -> String {
    format!("/networks/{network}/groups/{group}/{rest}")
}

/// What a network keeps of a group: the place on the group's page.
pub const OURS: &str = "ours";

/// The same, with its page.
pub fn ours(network: NetworkId, group: OrganisationId) -> String {
    format!("{}#{OURS}", member(network, group))
}

/// When a network was in touch with a group: the place on the group's page.
pub const CONTACTS: &str = "contacts";

/// The same, with its page.
pub fn contacts(network: NetworkId, group: OrganisationId) -> String {
    format!("{}#{CONTACTS}", member(network, group))
}

/// One entry of that.
pub fn contact(network: NetworkId, group: OrganisationId, contact: ContactId) -> String {
    in_member(network, group, &format!("{CONTACTS}/{contact}"))
}

/// An audit as the facilitators of the group's network see it.
pub fn audit_of_member(network: NetworkId, group: OrganisationId, audit: AuditId) -> String {
    format!("/networks/{network}/groups/{group}/audits/{audit}")
}

/// What a group shares, as the facilitators of its network see it.
pub fn shared(network: NetworkId, group: OrganisationId, subject: Subject) -> String {
    match subject {
        Subject::Plan => in_member(network, group, "plan"),
        Subject::Audit(audit) => audit_of_member(network, group, audit),
    }
}

/// What a network said of something that a group shares, as the group sees it.
pub fn review(group: OrganisationId, network: NetworkId, subject: Subject) -> String {
    format!("/groups/{group}/reviews/{network}/{}", subject.key(group))
}

/// Where a link is used; `server` is where the server is found.
pub fn join(server: &str, token: &str) -> String {
    format!("{server}/join/{token}")
}

/// Where a link is used that sets a new password; `server` is where the server is found.
pub fn new_password(server: &str, token: &str) -> String {
    format!("{server}/new-password/{token}")
}

/// Who made the link by which a person's password was set.
pub const PASSWORD_NEWS: &str = "/account/password-news";

/// What somebody who left is told.
pub const FAREWELLS: &str = "/farewells";

/// The same, on the way to `next`.
pub fn farewells_before(next: &str) -> String {
    before(FAREWELLS, next)
}

/// [`PASSWORD_NEWS`] on the way to `next`.
pub fn password_news_before(next: &str) -> String {
    before(PASSWORD_NEWS, next)
}

/// A page on the way to `next`.
fn before(page: &str, next: &str) -> String {
    if next == "/" {
        return page.to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("next", next)
        .finish();
    format!("{page}?{query}")
}

/// A group's plan.
pub fn plan(group: OrganisationId) -> String {
    format!("/groups/{group}/plan")
}

/// An action.
pub fn action(group: OrganisationId, action: ActionId) -> String {
    format!("/groups/{group}/plan/{action}")
}
