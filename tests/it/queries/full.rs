//! A named world with a given number of rows behind every page: one of each, or two hundred.

use chrono::{Days, NaiveDate, TimeDelta};
use good_measure::{
    clock,
    demo::{self, Recipe},
    domain::{
        audit::Audit,
        ids::{ActionId, AuditId, BurstId, CheckInId, NetworkId, OrganisationId, RoundId},
        organisation::{Network, Organisation},
        person::Person,
        reader::Reader,
        round::{Given, Owner, Reply, Round, Site, Source, Split},
    },
    keys::Fresh as _,
    store::{
        self, audits, calendar, check_ins, leaving, links, meetings, organisations, password_links,
        password_requests, readers, releases,
        replies::{self, Came, Sending},
        rounds,
    },
};

use crate::{
    audit::{
        answer, fill, start,
        team::{start_apart, team_of},
    },
    full_round::code,
    group::{charter, you_said},
    network::enclosures::enclose,
    world::{Browser, Group, Page, World},
};

/// What the demonstration network is asked about, and one of its statements.
pub const THEMES: &str = "questionnaire=dignity-in-food";
pub const THEME: &str = "emp.say";
/// Names that nothing else in the product holds, so that they can be looked for.
pub const ANA: &str = "Anaquimb";
pub const FAY: &str = "Fayruzett";
/// More networks than this are not read of one group.
const NETWORKS: usize = 20;

/// A network of made-up groups; Mill Lane is one more of it, and all else is of these two.
pub struct Full {
    pub world: World,
    pub mill: Group,
    pub fay: Browser,
    /// Who that is.
    pub facilitator: Person,
    pub network: NetworkId,
    /// A group that nobody ran.
    pub empty: OrganisationId,
    /// A group of Ana's whose plan waits for a check-in.
    pub other: OrganisationId,
    pub closed: String,
    pub open: String,
    pub action: String,
    /// An action of which nothing was said.
    pub unsaid: String,
    pub check_in: String,
    pub report: String,
    /// The same of the group.
    pub own_report: String,
    /// A target of the network.
    pub target: String,
    /// That somebody of the network was in touch with the group.
    pub contact: String,
    /// A series of meetings, and one of them.
    pub series: String,
    pub meeting: String,
    /// A file that goes with what the group told there.
    pub enclosure: String,
    /// A series that has no meetings.
    pub empty_series: String,
    /// A representative of the group, what was asked, and on which body.
    pub representative: String,
    pub entry: String,
    pub body: String,
    /// A promise, what was said of it, by whom, in which document, and what somebody says of that.
    pub promise: String,
    pub record: String,
    pub promiser: String,
    pub document: String,
    pub comment: String,
    /// What the group says of it itself.
    pub own_comment: String,
    /// An ask of the group, an offer of the network that names the group, and the match of the two.
    pub ask: String,
    pub offer: String,
    pub matched: String,
    /// Something that was said of it.
    pub said: String,
    /// An agency that somebody runs, and an audit that it shares.
    pub agency: OrganisationId,
    pub agency_audit: String,
    /// A department of it that nobody runs.
    pub department: String,
    /// A list that was read, and one whose groups were added.
    pub imports: [String; 2],
    pub calendar: String,
    /// An audit whose people answer each on their own, and one whose team has looked.
    pub apart: String,
    pub talked: String,
    /// The code of the first, one who answers in it, and a key of one of its team.
    pub code: String,
    pub guest: Browser,
    pub contributor: String,
    /// A round of voices that is open and one that is over, of the group and of the network.
    pub rounds: [[RoundId; 2]; 2],
    /// A round of another group that is over and that the group is asked to read, and one that the network is.
    pub reading: [RoundId; 2],
    rows: usize,
}

/// The last part of an address without what follows `?`.
fn last(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// The first action that a page leads to.
fn first_action(page: &Page) -> String {
    actions(page).into_iter().next().expect("an action")
}

/// The keys of all actions that a page leads to, in order.
fn actions(page: &Page) -> Vec<String> {
    let links = page.body.split("/plan/0").skip(1);
    let mut keys: Vec<String> = links.map(|rest| format!("0{}", &rest[..31])).collect();
    keys.dedup();
    keys
}

impl Full {
    /// Builds it with so many rows of everything.
    pub async fn build(url: &str, rows: usize) -> Self {
        Self::within(World::open(url).await, rows).await
    }

    /// The same in a world that is there.
    pub async fn within(world: World, rows: usize) -> Self {
        let recipe = Recipe {
            groups: rows,
            seed: 7,
            now: clock::now(),
            whole: true,
        };
        let made = demo::network(&world.app, "demo-robin", "no hash", recipe).await;
        let (network, _) = made.expect("a network");
        let mut mill = world.member(network, "Mill Lane", ANA).await;
        let (person, fay) = world.person(FAY).await;
        world.facilitates(network, &person).await;
        let closed = fill(&mut mill, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;
        let close = |audit: &str| format!("{audit}/close");
        mill.browser.post(&close(&closed), &[]).await.goes_to();
        let mut full = Self {
            empty: mill.id,
            other: mill.id,
            closed: last(&closed),
            open: String::new(),
            action: String::new(),
            unsaid: String::new(),
            check_in: String::new(),
            report: String::new(),
            own_report: String::new(),
            target: String::new(),
            contact: String::new(),
            series: String::new(),
            meeting: String::new(),
            enclosure: String::new(),
            empty_series: String::new(),
            representative: String::new(),
            entry: String::new(),
            body: String::new(),
            promise: String::new(),
            record: String::new(),
            promiser: String::new(),
            document: String::new(),
            comment: String::new(),
            own_comment: String::new(),
            ask: String::new(),
            offer: String::new(),
            matched: String::new(),
            said: String::new(),
            agency: mill.id,
            agency_audit: String::new(),
            department: String::new(),
            imports: Default::default(),
            calendar: String::new(),
            apart: String::new(),
            talked: String::new(),
            code: String::new(),
            guest: world.guest(),
            contributor: String::new(),
            rounds: [[RoundId::random(); 2]; 2],
            reading: [RoundId::random(); 2],
            world,
            mill,
            fay,
            facilitator: person.clone(),
            network,
            rows,
        };
        full.audits().await;
        full.teams().await;
        let (mill, network) = (full.mill.id, full.network);
        let asking = full.world.member(network, "Asks", "Asker").await;
        let by_network = Some(Reader::Network(network));
        let by_group = Some(Reader::Group(network, mill));
        full.rounds = [
            full.voices(Owner::Group(mill), by_network).await,
            full.voices(Owner::Network(network), None).await,
        ];
        let [_, asked] = full.voices(Owner::Group(asking.id), by_group).await;
        full.reading = [asked, full.rounds[0][1]];
        full.plan().await;
        full.charter().await;
        full.people(&person).await;
        full.groups(&person).await;
        full.papers().await;
        full.meetings().await;
        full.representatives().await;
        full.promises().await;
        full.asks().await;
        full.reviews().await;
        full.contacts().await;
        full.agencies().await;
        full
    }

    fn store(&self) -> &store::Store {
        &self.world.app.store
    }

    /// Closed audits before the one that was answered, each of another day, one after it, and an open one whose first
    /// statement was answered again and again.
    async fn audits(&mut self) {
        let (now, group, by) = (clock::now(), self.mill.id, self.mill.person.id);
        for nth in 0..self.rows {
            let audit = Audit {
                organisation_id: group,
                id: AuditId::fresh(),
                questionnaire_id: "listening-check".into(),
                questionnaire_version: 1,
                held_on: now.date_naive() - Days::new(nth as u64 + 40),
                started_at: now - TimeDelta::days(nth as i64 + 40),
                closed_at: None,
            };
            let chosen = ["listening".to_owned()];
            let started = audits::start(self.store(), &audit, &chosen, by).await;
            assert!(started.expect("started"));
            let add_up = |_: &_, _: &_| (Vec::new(), "1234u-n2".to_owned());
            audits::close(self.store(), group, audit.id, by, now, add_up)
                .await
                .expect("closed");
        }
        let again = fill(&mut self.mill, ["2", "2", "3", "3", "2", "2", "4", "1"]).await;
        let close = format!("{again}/close");
        self.mill.browser.post(&close, &[]).await.goes_to();
        self.closed = last(&again);
        let because = [("because", "clearer")];
        let why = format!("{again}/changes/lis.early");
        self.mill.browser.post(&why, &because).await.goes_to();
        let open = start(&mut self.mill).await;
        for nth in 0..self.rows {
            let choice = if nth % 2 == 0 { "1" } else { "2" };
            let fields = [("choice", choice), ("reflection", "Said aloud")];
            answer(&mut self.mill, &open, "lis.early", &fields)
                .await
                .goes_to();
        }
        self.open = last(&open);
    }

    /// Two audits that each of a team answers alone first; the team of one has looked.
    async fn teams(&mut self) {
        let team = 4;
        let (talked, code) = start_apart(&mut self.mill).await;
        team_of(&self.world, &code, &vec!["3"; team]).await;
        let show = format!("{talked}/team/show");
        self.mill.browser.post(&show, &[]).await.goes_to();
        let talk = format!("{talked}/talk");
        self.mill.browser.post(&talk, &[]).await.goes_to();
        self.talked = last(&talked);
        let (apart, code) = start_apart(&mut self.mill).await;
        self.apart = last(&apart);
        for (guest, _) in team_of(&self.world, &code, &vec!["1"; self.rows.min(team)]).await {
            self.guest = guest;
        }
        self.code = code.replace(' ', "");
        let page = self
            .mill
            .browser
            .get(&format!("{apart}/team"))
            .await
            .shown();
        let one = page
            .body
            .split('"')
            .find(|part| part.contains("/team/people/"));
        self.contributor = last(one.expect("somebody"));
    }

    /// Rounds of voices: one that is open, with places, replies, texts, bursts and tablets, and others that are over, the last one
    /// with what people said and wrote.
    async fn voices(&self, owner: Owner, reader: Option<Reader>) -> [RoundId; 2] {
        let (store, by) = (self.store(), self.mill.person.id);
        let today = clock::day(clock::now());
        let asked = self
            .world
            .app
            .catalogue
            .newest("listening-check")
            .expect("it ships");
        let mut last = [RoundId::random(); 2];
        for nth in 0..=self.rows {
            let is_open = nth == self.rows;
            let site = |place| Site {
                place,
                name: format!("Hall {place}"),
                code: code(),
            };
            let round = Round {
                id: RoundId::random(),
                owner,
                questionnaire: "listening-check".to_owned(),
                definition: asked.words_hash(),
                name: format!("Round {nth}"),
                languages: vec!["en".to_owned()],
                split: Split::Nothing,
                code: code(),
                sites: (0..self.rows.min(12)).map(site).collect(),
                opened_on: today - Days::new(30),
                until: if is_open { today + Days::new(9) } else { today },
                is_over: false,
                set_aside: 0,
            };
            let opened = rounds::open(store, &round, &asked.questionnaire, "page key", by).await;
            assert!(opened.expect("opened"));
            if let Some(reader) = reader {
                let chosen = readers::choose(store, round.id, reader, by, today).await;
                chosen.expect("chosen");
            }
            if nth + 1 >= self.rows {
                self.replies(round.id, today).await;
            }
            if is_open {
                for nth in 0..self.rows {
                    let kiosk = rounds::Kiosk {
                        round_id: round.id,
                        site: None,
                        day: today,
                        word_hash: "a word".to_owned(),
                    };
                    let token = format!("kiosk {} {nth}", round.id);
                    rounds::put_up(store, &token, &kiosk).await.expect("put up");
                }
                last[0] = round.id;
            } else {
                let tomorrow = today + Days::new(1);
                let looked = releases::look(store, round.id, &asked.questionnaire, tomorrow).await;
                looked.expect("looked at");
                last[1] = round.id;
            }
        }
        last
    }

    /// Replies to a round, as many as are needed for something to be told, each with a text; and bursts.
    async fn replies(&self, round: RoundId, today: NaiveDate) {
        for nth in 0..self.rows.max(5) {
            let given = if nth % 2 == 0 {
                Given::Answer(0)
            } else {
                Given::Unsure
            };
            let reply = Reply {
                given: [("v1".to_owned(), given)].into(),
                text: format!("Warm bread {nth}"),
                language: "en".to_owned(),
            };
            let ways = [Came::As(Source::Own), Came::InBurst(BurstId::random())];
            for (way, came) in
                ways.into_iter()
                    .enumerate()
                    .take(if nth < self.rows { 2 } else { 1 })
            {
                let page = format!("{nth} {way}");
                let sent = replies::send(self.store(), round, &page, &reply, "", came, today).await;
                assert_eq!(sent.expect("sent"), Sending::Counted);
            }
        }
    }

    /// Actions, one of them with a long story, check-ins that were finished and one that goes through all of them.
    async fn plan(&mut self) {
        let (plan, now) = (self.mill.at("plan"), clock::now());
        let (group, by) = (self.mill.id, self.mill.person.id);
        for nth in 0..self.rows {
            let what = format!("Paint door {nth}");
            let fields = [
                ("what", what.as_str()),
                ("due_on", "1 March 2027"),
                ("lead", "Jo"),
                ("audit", self.closed.as_str()),
                ("statement", "lis.early"),
            ];
            self.mill.browser.post(&plan, &fields).await.goes_to();
        }
        let page = self.mill.browser.get(&plan).await.shown();
        self.action = first_action(&page);
        let notes = format!("{plan}/{}/notes", self.action);
        for _ in 0..self.rows {
            let said = [("verb", "noted"), ("words", "A coat of paint")];
            self.mill.browser.post(&notes, &said).await.goes_to();
        }
        for action in actions(&page) {
            let lesson = format!("{plan}/{action}/lesson");
            let said = [("learned", "Paint in spring")];
            self.mill.browser.post(&lesson, &said).await.goes_to();
        }
        let lesson = format!("{plan}/{}/lesson", self.action);
        for nth in 0..self.rows {
            let (base, words) = ((nth + 1).to_string(), format!("Wording {nth}"));
            let said = [("lesson_base", base.as_str()), ("learned", words.as_str())];
            self.mill.browser.post(&lesson, &said).await.goes_to();
        }
        // Some were removed; the last one stays.
        for nth in 0..=self.rows {
            self.unsaid = ActionId::fresh().to_string();
            let fields = [("action", self.unsaid.as_str()), ("what", "Planned twice")];
            self.mill.browser.post(&plan, &fields).await.goes_to();
            if nth < self.rows {
                let remove = format!("{plan}/{}/remove", self.unsaid);
                self.mill.browser.post(&remove, &[]).await.goes_to();
            }
        }
        for nth in 0..self.rows {
            let (id, at) = (CheckInId::fresh(), now - TimeDelta::days(nth as i64 + 1));
            check_ins::start(self.store(), group, id, &[], by, at)
                .await
                .expect("begun");
            check_ins::finish(self.store(), group, id, at)
                .await
                .expect("finished");
        }
        let new = self.mill.at("check-ins/new");
        let key = self.mill.browser.get(&new).await.shown().hidden("check_in");
        let begin = self.mill.at("check-ins");
        let keyed = [("check_in", key.as_str())];
        let begun = self.mill.browser.post(&begin, &keyed).await.goes_to();
        self.check_in = last(&begun);
        for nth in 0..self.rows {
            self.calendar = format!("calendar-{nth}");
            let hash = good_measure::visitor::hashed(&self.calendar);
            let link = calendar::NewLink {
                token_hash: &hash,
                language: "en",
                alarm: true,
            };
            calendar::add(self.store(), group, link, by, now)
                .await
                .expect("a calendar");
        }
    }

    /// A charter that was looked at again and again, and a poster.
    async fn charter(&mut self) {
        charter::make(&mut self.mill).await;
        you_said::make(&mut self.mill).await;
        for _ in 1..self.rows {
            charter::look_again(&mut self.mill, "kept", "We ask in May")
                .await
                .goes_to();
        }
    }

    /// People who run the group, some that ran it, links that are open, and facilitators.
    async fn people(&mut self, fay: &Person) {
        let (now, later) = (clock::now(), clock::now() + TimeDelta::days(7));
        let (group, ana) = (self.mill.id, self.mill.person.id);
        for nth in 0..self.rows {
            for leaves in [false, true] {
                let (person, _) = self.world.person(&format!("Person {nth}")).await;
                let hash = format!("used-{nth}-{leaves}");
                links::invite(self.store(), &hash, group, ana, now, later)
                    .await
                    .expect("invited");
                links::accept(self.store(), &hash, &person, None, now)
                    .await
                    .expect("joined");
                if leaves {
                    leaving::leave_group(self.store(), group, person.id, ana, now)
                        .await
                        .expect("left");
                } else {
                    self.world.facilitates(self.network, &person).await;
                }
            }
            // Of the one who stays: asked for, and a link that whoever runs the server made.
            let (person, _) = self.world.person(&format!("Forgetful {nth}")).await;
            let hash = format!("forgetful-{nth}");
            links::invite(self.store(), &hash, group, ana, now, later)
                .await
                .expect("invited");
            links::accept(self.store(), &hash, &person, None, now)
                .await
                .expect("joined");
            let request = password_requests::NewRequest {
                network: self.network,
                organisation: group,
                person: person.id,
                by: fay.id,
            };
            password_requests::ask(self.store(), request, now)
                .await
                .expect("asked");
            let hash = format!("password-{nth}");
            password_links::make_as_owner(self.store(), &hash, ana, now, later)
                .await
                .expect("made");
            let hash = format!("open-{nth}");
            links::invite(self.store(), &hash, group, ana, now, later)
                .await
                .expect("invited");
            for purpose in [links::Purpose::Facilitate, links::Purpose::BringGroup] {
                let hash = format!("into-{nth}-{}", purpose.word());
                links::invite_into(
                    self.store(),
                    &hash,
                    self.network,
                    purpose,
                    fay.id,
                    now,
                    later,
                )
                .await
                .expect("invited");
            }
        }
    }

    /// Groups nobody ever ran, others that Ana left or runs too, and networks that she is in and facilitates.
    async fn groups(&mut self, fay: &Person) {
        let (now, later) = (clock::now(), clock::now() + TimeDelta::days(7));
        let ana = self.mill.person.clone();
        for nth in 0..self.rows {
            for (name, who) in [
                ("Nobody's", None),
                ("Ana's", Some(ana.id)),
                ("Left", Some(ana.id)),
            ] {
                let group = Organisation {
                    id: OrganisationId::fresh(),
                    name: format!("{name} {nth}"),
                    is_made_up: false,
                    created_at: now,
                };
                organisations::add(self.store(), &group, Some(self.network), who)
                    .await
                    .expect("a group");
                if name == "Left" {
                    leaving::leave_group(self.store(), group.id, ana.id, ana.id, now)
                        .await
                        .expect("left");
                } else if who.is_some() {
                    self.other = group.id;
                } else {
                    self.empty = group.id;
                    let hash = format!("nobody-{nth}");
                    links::invite(self.store(), &hash, group.id, fay.id, now, later)
                        .await
                        .expect("invited");
                }
            }
        }
        let plan = format!("/groups/{}/plan", self.other);
        for nth in 0..self.rows {
            let what = format!("Oil hinge {nth}");
            let fields = [("what", what.as_str())];
            self.mill.browser.post(&plan, &fields).await.goes_to();
        }
        for nth in 0..self.rows.min(NETWORKS - 1) {
            let network = Network {
                id: NetworkId::fresh(),
                name: format!("Network {nth}"),
                is_made_up: false,
            };
            organisations::add_network(self.store(), &network, ana.id, now)
                .await
                .expect("a network");
            organisations::add_facilitator(self.store(), network.id, fay.id, now)
                .await
                .expect("a facilitator");
            self.world.joins(network.id, &self.mill).await;
        }
    }

    /// An agency that shares an audit and comes to meetings, and its departments.
    async fn agencies(&mut self) {
        let world = self.world.clone();
        let (network, fay) = (self.network, &mut self.fay);
        let mut agency = world.agency(network, fay, "Housing team", "Hal").await;
        let audit = fill(&mut agency, ["1", "2", "3", "4", "1", "2", "3", "4"]).await;
        let close = format!("{audit}/close");
        agency.browser.post(&close, &[]).await.goes_to();
        let share = format!("{network}.{}", last(&audit));
        let sharing = agency.at("sharing");
        let shared = agency.browser.post(&sharing, &[(&share, "all")]).await;
        shared.goes_to();
        let whole = agency.id.to_string();
        for nth in 0..self.rows {
            let name = format!("Department {nth}");
            let fields = [("name", name.as_str()), ("part_of", &whole)];
            let agencies = format!("/networks/{network}/agencies");
            self.department = last(&self.fay.post(&agencies, &fields).await.goes_to());
            // As many wait, having been taken out.
            let fields = [("name", "Closed office"), ("part_of", &whole)];
            let office = self.fay.post(&agencies, &fields).await.goes_to();
            let office = office.split('?').next().unwrap_or_default();
            let why = [("out_why", "It closed")];
            let out = self.fay.post(&format!("{office}/out"), &why).await;
            out.goes_to();
        }
        (self.agency, self.agency_audit) = (agency.id, last(&audit));
        let held = meetings::of_network(self.store(), network).await;
        for meeting in held.expect("meetings") {
            let at = format!("/networks/{network}/meetings/{}/attendance", meeting.id);
            for (page, whom) in [("three", &whole), ("four", &self.department)] {
                let more = [("page", page), ("more", whom.as_str())];
                self.fay.post(&at, &more).await.goes_to();
            }
        }
    }

    /// Reports, and lists of groups.
    async fn papers(&mut self) {
        let home = format!("/networks/{}", self.network);
        for nth in 0..self.rows {
            let title = format!("Our year {nth}");
            let fields = [
                ("title", title.as_str()),
                ("from", "1/1/2020"),
                ("to", "1/11/2026"),
                ("questionnaire", "dignity-in-food"),
            ];
            let report = self.fay.post(&format!("{home}/reports"), &fields).await;
            self.report = last(&report.goes_to());
            // The group's is of the audit that has one before it.
            let fields = [
                ("title", title.as_str()),
                ("from", "1/1/2020"),
                ("to", "26/11/2026"),
                ("questionnaire", "listening-check"),
            ];
            let own = self.mill.at("reports");
            let report = self.mill.browser.post(&own, &fields).await;
            self.own_report = last(&report.goes_to());
            let promised = format!("{nth} seminars");
            let fields = [
                ("kind", if nth % 2 == 0 { "groups" } else { "own" }),
                ("what", promised.as_str()),
                ("wanted", "12"),
                ("from", "1/1/2020"),
                ("to", "1/11/2026"),
            ];
            let targets = format!("{home}/targets");
            self.fay.post(&targets, &fields).await.goes_to();
        }
        for _ in 0..self.rows.min(4) {
            let pages = format!("{home}/reports/{}/pages", self.report);
            let consent = [("consent", "yes")];
            self.fay.post(&pages, &consent).await.shown();
            let own = self.mill.at(&format!("reports/{}/pages", self.own_report));
            self.mill.browser.post(&own, &consent).await.shown();
        }
        let targets = format!("{home}/targets");
        let page = self.fay.get(&targets).await.shown();
        let (_, rest) = page.body.split_once("/targets/0").expect("a target");
        self.target = format!("0{}", &rest[..31]);
        let list = |name: &str, ward: &str| -> String {
            let row = |nth| format!("{name} {nth}\t{ward} {nth}\ttag {nth}\n");
            std::iter::once("Group\tWard\tTags\n".to_owned())
                .chain((0..self.rows).map(row))
                .collect()
        };
        let (added, read) = (list("Kitchen", "East"), list("Pantry", "West"));
        let import = format!("{home}/import");
        let list = [("list", added.as_str())];
        let added = self.fay.post(&import, &list).await.goes_to();
        let check = self.fay.get(&format!("{added}/check")).await.shown();
        let columns = check.hidden("columns").replace("&quot;", "\"");
        let fields = [
            ("columns", columns.as_str()),
            ("groups", &check.hidden("groups")),
        ];
        let add = format!("{added}/add");
        self.fay.post(&add, &fields).await.goes_to();
        let list = [("list", read.as_str())];
        for _ in 0..self.rows {
            let read = self.fay.post(&import, &list).await.goes_to();
            self.imports = [last(&read), last(&added)];
        }
    }

    /// What the network knows of the group for itself, and when it was in touch with it; it is time to be again.
    async fn contacts(&mut self) {
        let member = format!("/networks/{}/groups/{}", self.network, self.mill.id);
        let known = [
            ("contact", "Jo"),
            ("phone", "01632 960001"),
            ("email", "jo@example.org"),
            ("reference", "C-1"),
            ("notes", "Rings back"),
        ];
        let entry = format!("{member}/register");
        self.fay.post(&entry, &known).await.goes_to();
        let day = clock::day(clock::now()).to_string();
        for nth in 0..self.rows {
            let words = format!("Told us of {nth}");
            let said = [
                ("way", "rang"),
                ("words", words.as_str()),
                ("on_day", day.as_str()),
                ("next_on", day.as_str()),
            ];
            let contacts = format!("{member}/contacts");
            self.fay.post(&contacts, &said).await.goes_to();
        }
        let page = self.fay.get(&member).await.shown();
        let (_, rest) = page.body.split_once("/contacts/0").expect("an entry");
        self.contact = format!("0{}", &rest[..31]);
    }

    /// A series of meetings, each with an agenda, notes and who came.
    async fn meetings(&mut self) {
        let home = format!("/networks/{}", self.network);
        let fields = [("series_name", "Main forum"), ("kind", "main-forum")];
        let series = self.fay.post(&format!("{home}/meetings"), &fields).await;
        self.series = last(&series.goes_to());
        let mill = self.mill.id.to_string();
        for nth in 0..self.rows {
            let day = clock::day(clock::now()) - Days::new(nth as u64);
            let day = day.format("%-d/%-m/%Y").to_string();
            let fields = [("meeting_day", day.as_str()), ("from_time", "18:30")];
            let plan = format!("{home}/series/{}/meetings", self.series);
            let meeting = self.fay.post(&plan, &fields).await.goes_to();
            self.meeting = last(&meeting);
            let at = format!("{home}/meetings/{}", self.meeting);
            let here = [("page", "one"), ("more", mill.as_str())];
            let tick = format!("{at}/attendance");
            self.fay.post(&tick, &here).await.goes_to();
            let guest = [("page", "two"), ("more", "guest")];
            self.fay.post(&tick, &guest).await.goes_to();
            let item = uuid::Uuid::now_v7().simple().to_string();
            let what = format!("{item}.item");
            let items = [
                ("base", "1"),
                ("row", item.as_str()),
                ("meeting_day", day.as_str()),
                (&what, "Welcome"),
            ];
            self.fay.post(&format!("{at}/plan"), &items).await.goes_to();
            let notes = [
                ("base", "0"),
                ("row", "update-1"),
                ("update-1.told_by", "Mill Lane"),
                ("update-1.told", "We open on Sundays."),
                ("row", "point-1"),
                ("point-1.seen_there", "A dark path."),
                ("learned", "Ask who has not spoken."),
            ];
            self.fay
                .post(&format!("{at}/notes"), &notes)
                .await
                .goes_to();
            let mistake = format!("item-{item}");
            let wrong = [
                ("base", "1"),
                ("mistake", mistake.as_str()),
                ("take_out_reason", "A slip."),
            ];
            let remove = format!("{at}/remove");
            self.fay.post(&remove, &wrong).await.goes_to();
            let notes = [
                ("base", "2"),
                ("row", "update-1"),
                ("update-1.told_by", "Mill Lane"),
                ("update-1.told", "We open on Mondays."),
                ("learned", "Ask who is quiet."),
            ];
            self.fay
                .post(&format!("{at}/notes"), &notes)
                .await
                .goes_to();
            // The first waits, as another stands in its place.
            for _ in 0..2 {
                self.enclosure = enclose(&mut self.fay, &at, "0").await;
            }
            let themes = format!("{home}/strategy");
            let before = self.fay.get(&themes).await.shown().hidden("themes_before");
            let theme = format!("Food for all {nth}");
            let fields = [
                ("themes_before", before.as_str()),
                ("strategy_themes", theme.as_str()),
            ];
            self.fay.post(&themes, &fields).await.goes_to();
        }
        let fields = [("series_name", "Walks"), ("kind", "walkabout")];
        let series = self.fay.post(&format!("{home}/meetings"), &fields).await;
        self.empty_series = last(&series.goes_to());
        let fields = [
            ("base", "1"),
            ("series_name", "Forum"),
            ("kind", "main-forum"),
        ];
        let series = format!("{home}/series/{}", self.series);
        self.fay.post(&series, &fields).await.goes_to();
    }

    /// People of the group who speak for the network, each with a question, a report and a story; some were taken out.
    async fn representatives(&mut self) {
        let home = format!("/networks/{}/representatives", self.network);
        for nth in 0..self.rows {
            // One of ten was taken out.
            for is_out in [true, false].into_iter().skip(usize::from(nth % 10 > 0)) {
                let body = format!("Board {}", nth % 20);
                let fields = [
                    ("representative_name", "Jo"),
                    ("group_name", "Mill Lane"),
                    ("new_body", body.as_str()),
                    ("from_on", "1/1/2020"),
                    ("until_on", "1/1/2021"),
                    ("chosen", "elected"),
                    ("candidates", "Jo, 4\nMo, 3"),
                ];
                let written = self.fay.post(&home, &fields).await.goes_to();
                let written = last(&written);
                let at = format!("{home}/{written}");
                let day = "1/2/2020";
                let asked = [("question_day", day), ("asked", "Who pays?")];
                self.fay
                    .post(&format!("{at}/questions"), &asked)
                    .await
                    .goes_to();
                let report = [("report_day", day), ("report_words", "They will pay.")];
                self.fay
                    .post(&format!("{at}/reports"), &report)
                    .await
                    .goes_to();
                if is_out {
                    let out = [("out_why", "Twice")];
                    self.fay.post(&format!("{at}/out"), &out).await.goes_to();
                } else {
                    self.representative = written;
                }
            }
        }
        let at = format!("{home}/{}", self.representative);
        for _ in 1..self.rows {
            let asked = [("question_day", "1/2/2020"), ("asked", "And who goes?")];
            self.fay
                .post(&format!("{at}/questions"), &asked)
                .await
                .goes_to();
        }
        let page = self.fay.get(&at).await.shown();
        let key = |of: &str| {
            let (_, rest) = page.body.split_once(of).expect("a key");
            rest[..32].to_owned()
        };
        self.entry = key("/entries/");
        self.body = key("/bodies/");
        for nth in 1..=self.rows {
            let (base, name) = (nth.to_string(), format!("Renamed board {nth}"));
            let fields = [("base", base.as_str()), ("body_name", name.as_str())];
            let body = format!("/networks/{}/bodies/{}", self.network, self.body);
            self.fay.post(&body, &fields).await.goes_to();
        }
    }

    /// What a group promised, each with what was said of it, and answers; some were taken out. One has a long story.
    async fn promises(&mut self) {
        let home = format!("/networks/{}", self.network);
        let list = format!("{home}/promises");
        for nth in 0..self.rows {
            for is_out in [true, false].into_iter().skip(usize::from(nth % 10 > 0)) {
                let what = format!("Soup on Sundays {nth}");
                let document = format!("Strategy {}", nth % 20);
                let fields = [
                    ("promised", what.as_str()),
                    ("promiser_kind", "group"),
                    ("promiser", "Mill Lane"),
                    ("said_day", "1/1/2020"),
                    ("due_day", "1/1/2021"),
                    ("meeting", self.meeting.as_str()),
                    ("new_document", document.as_str()),
                    ("new_body", "Board 0"),
                ];
                let written = last(&self.fay.post(&list, &fields).await.goes_to());
                let at = format!("{list}/{written}");
                if is_out {
                    let out = [("out_why", "Twice")];
                    self.fay.post(&format!("{at}/out"), &out).await.goes_to();
                } else {
                    self.promise = written;
                }
            }
        }
        let at = format!("{list}/{}", self.promise);
        for _ in 0..self.rows {
            let said = [
                ("promise_state", "partly"),
                ("record_words", "Every other week."),
                ("record_day", "1/2/2020"),
                ("meeting", self.meeting.as_str()),
                ("said_kept", "3"),
            ];
            self.fay
                .post(&format!("{at}/records"), &said)
                .await
                .goes_to();
        }
        let page = self.fay.get(&at).await.shown();
        let key = |page: &Page, of: &str| {
            let (_, rest) = page.body.split_once(of).expect("a key");
            rest[..32].to_owned()
        };
        self.record = key(&page, "/records/");
        self.promiser = key(&page, "/promisers/");
        let link = format!("{home}/promisers/{}/link", self.promiser);
        let link = self.fay.post(&link, &[]).await.shown().link();
        let mut guest = self.world.guest();
        for nth in 0..self.rows {
            let words = format!("We ran out of leeks {nth}");
            let answer = [
                ("promise", self.promise.as_str()),
                ("answer", words.as_str()),
            ];
            guest.post(&link, &answer).await.goes_to();
        }
        let page = self.fay.get(&list).await.shown();
        self.document = key(&page, "/documents/");
        let document = format!("{home}/documents/{}", self.document);
        // What the group says itself comes first, so that it is among those a page shows.
        let page = self.fay.get(&document).await.shown();
        let base = page.hidden("base");
        let draft = [
            ("base", base.as_str()),
            ("document_name", "Strategy, draft"),
            ("document_words", "All children eat."),
            ("is_draft", "yes"),
        ];
        self.fay.post(&document, &draft).await.goes_to();
        let own = self.mill.at(&format!("drafts/{}", self.document));
        for nth in 0..self.rows {
            let words = format!("More soup {nth}");
            let said = [("comment", words.as_str())];
            self.mill.browser.post(&own, &said).await.goes_to();
        }
        let page = self.mill.browser.get(&own).await.shown();
        self.own_comment = key(&page, "/comments/");
        for _ in 0..self.rows {
            let said = [
                ("comment_who", "Mill Lane"),
                ("comment", "Say what it costs."),
            ];
            self.fay
                .post(&format!("{document}/comments"), &said)
                .await
                .goes_to();
        }
        let page = self.fay.get(&document).await.shown();
        self.comment = key(&page, "/comments/");
        for nth in 0..self.rows {
            let name = format!("Draft {nth}");
            let draft = [("document_name", name.as_str()), ("is_draft", "yes")];
            let at = format!("{home}/documents");
            let started = last(&self.fay.post(&at, &draft).await.goes_to());
            if nth % 10 == 0 {
                let out = [("out_why", "Twice")];
                self.fay
                    .post(&format!("{at}/{started}/out"), &out)
                    .await
                    .goes_to();
            }
        }
    }

    /// Asks of the group and offers of the network that name the group, put together; some run out soon, some were taken out.
    async fn asks(&mut self) {
        let home = format!("/networks/{}", self.network);
        let own = self.mill.at("asks");
        let soon = (clock::day(clock::now()) + Days::new(9)).format("%-d/%-m/%Y");
        let soon = soon.to_string();
        for nth in 0..self.rows {
            let what = format!("A fridge {nth}");
            let ask = [
                ("network", &*self.network.to_string()),
                ("side", "ask"),
                ("kind", "equipment"),
                ("ask_what", what.as_str()),
                ("for_area", "Hillfoot"),
                ("until_day", soon.as_str()),
                ("audience", "network"),
                ("reach", "Ask for Jo"),
            ];
            let ask = self.mill.browser.post(&own, &ask).await.goes_to();
            self.ask = last(&ask);
            let change = format!("{own}/{}/change", self.ask);
            let reworded = [
                ("base", "1"),
                ("kind", "equipment"),
                ("ask_what", "A tall fridge"),
                ("for_area", "Hillfoot"),
                ("until_day", soon.as_str()),
                ("audience", "network"),
            ];
            self.mill.browser.post(&change, &reworded).await.goes_to();
            let offer = [
                ("side", "offer"),
                ("kind", "equipment"),
                ("ask_what", what.as_str()),
                ("for_area", "Hillfoot"),
                ("audience", "named"),
                ("named", "Mill Lane"),
                ("reach", "Ask for Fay"),
            ];
            let asks = format!("{home}/asks");
            let offer = self.fay.post(&asks, &offer).await.goes_to();
            self.offer = last(&offer);
            let put = [("other", self.offer.as_str()), ("put_words", "Ring Jo")];
            let put_to = format!("{asks}/{}/match", self.ask);
            self.fay.post(&put_to, &put).await.goes_to();
            for side in ["event", "referral"] {
                let told = [
                    ("network", &*self.network.to_string()),
                    ("side", side),
                    ("kind", "people"),
                    ("ask_what", "Tea and talk"),
                    ("for_area", "Hillfoot"),
                    ("days", "mon"),
                    ("audience", "network"),
                ];
                self.mill.browser.post(&own, &told).await.goes_to();
            }
            let gone = [
                ("network", &*self.network.to_string()),
                ("side", "offer"),
                ("kind", "food"),
                ("ask_what", "Bread"),
                ("audience", "network"),
            ];
            let gone = self.mill.browser.post(&own, &gone).await.goes_to();
            let remove = format!("{own}/{}/remove", last(&gone));
            let why = [("why", "Said twice")];
            self.mill.browser.post(&remove, &why).await.goes_to();
        }
        let page = self.mill.browser.get(&own).await.shown();
        let (_, rest) = page.body.split_once("/matches/0").expect("a match");
        self.matched = format!("0{}", &rest[..31]);
        let say = format!("{home}/matches/{}", self.matched);
        for _ in 0..self.rows {
            let said = [("outcome", "partly"), ("outcome_words", "Half of it")];
            self.mill
                .browser
                .post(&self.mill.at(&format!("matches/{}", self.matched)), &said)
                .await
                .goes_to();
            let said = [("outcome", "made"), ("outcome_words", "Ring again")];
            self.fay.post(&say, &said).await.goes_to();
        }
        let page = self.fay.get(&say).await.shown();
        let (_, rest) = page.body.split_once("?mistake=").expect("some words");
        self.said = rest[..32].to_owned();
    }

    /// All is shared, so that each audit has a review; one of them has a long story.
    async fn reviews(&mut self) {
        let group = self.mill.id;
        let all = audits::list(self.store(), group).await.expect("audits");
        let network = self.network;
        let mut chosen = vec![
            (format!("{network}.plan"), "all"),
            (format!("{network}.next"), "all"),
            (format!("{network}.voices"), "yes"),
        ];
        for audit in all.iter().filter(|audit| !audit.is_open()) {
            chosen.push((format!("{network}.{}", audit.id), "all"));
        }
        let chosen: Vec<(&str, &str)> = chosen
            .iter()
            .map(|(name, extent)| (name.as_str(), *extent))
            .collect();
        let sharing = self.mill.at("sharing");
        self.mill.browser.post(&sharing, &chosen).await.goes_to();
        let member = format!("/networks/{network}/groups/{group}");
        let audit = format!("{member}/audits/{}/review", self.closed);
        let plan = format!("{member}/plan/review");
        for nth in 0..self.rows {
            let words = format!("How do you know of {nth}?");
            for review in [&audit, &plan] {
                for kind in ["question", "suggestion"] {
                    let said = [("kind", kind), ("words", words.as_str())];
                    self.fay.post(review, &said).await.goes_to();
                }
            }
        }
        // Something of this week is set aside.
        let aside = [
            ("group", &*group.to_string()),
            ("need", "review"),
            ("seen", "0"),
            ("verb", "done"),
        ];
        let home = format!("/networks/{network}");
        self.fay.post(&home, &aside).await.goes_to();
    }
}
