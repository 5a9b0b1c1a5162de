//! A hall of phones on a weak network: all join a team by its code and answer a whole questionnaire at once, each as the
//! page does that saves by itself. The server has one core, is killed half-way and at the end, and no save that it
//! acknowledged may be missing or there twice.

use std::{
    collections::{BTreeMap, VecDeque},
    process::Command,
    sync::{Arc, LazyLock, Mutex},
    time::Duration,
};

use good_measure::{
    domain::{
        answer::{Answer, Choice},
        ids::{AuditId, ContributorId, SaveId},
    },
    islands::autosave::machine::{self, Effect, Event, Machine, Notice, Sent},
    keys::Fresh as _,
    store::{
        Store,
        answers::{self, AnswerKey},
        contributors,
    },
};

use crate::{
    audit, peak, say,
    server::Server,
    weak::{LOST, ONE_LOST_OF, ROUND_TRIP, Tally, weak},
    world::{Browser, Group, Page, World},
};

/// What is lost follows from this number, so that a run can be had again.
const SEED: u64 = 7;

/// Of so many statements one gets words beside the level.
const WITH_WORDS: usize = 3;

/// Longest that the whole may take before something hangs.
const AT_MOST: Duration = Duration::from_secs(900);

/// What is wanted of the slowest saves but the twentieth part.
const WANTED: Duration = Duration::from_millis(400);

/// What a phone said of a statement, in order, each with the version that was acknowledged, where one was.
type Told = BTreeMap<String, Vec<(Answer, Option<i32>)>>;

/// So many phones join and answer all that an audit asks, on the database of this world.
pub async fn answer_at_once(world: &World, mill: &mut Group, count: u32) {
    let audit = audit(mill).await;
    let code = open_team(mill, &audit).await;
    let statements = statements(world);
    let tally = Arc::new(Mutex::new(Tally::default()));
    // From here on the server has the database for itself.
    world.app.store.close().await;
    let mut server = start(&world.url, "127.0.0.1:0");
    println!(
        "  {} ms there and back, one exchange of {ONE_LOST_OF} lost, seed {SEED}",
        ROUND_TRIP.as_millis()
    );
    let phones: Vec<_> = (0..count)
        .map(|number| {
            let line = weak(server.address, SEED + u64::from(number), Arc::clone(&tally));
            // The same world, whose browsers ask over the network.
            let far = World {
                router: line,
                ..world.clone()
            };
            let (code, browser) = (code.clone(), far.guest());
            tokio::spawn(async move {
                Phone::joins(browser, &code, number)
                    .await
                    .answers_all()
                    .await
            })
        })
        .collect();
    // Less than half of them: the level and the button that goes on are each a save of a statement.
    let before = count as usize * statements;
    let killed = async {
        while tally.lock().expect("whole").at_server.len() < before {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        // At the same address, as a service that is started anew.
        let address = server.address.to_string();
        server.kill();
        println!("  killed after {before} saves, and started anew");
        server = start(&world.url, &address);
    };
    let all = async { tokio::join!(futures_util::future::join_all(phones), killed).0 };
    let all = tokio::time::timeout(AT_MOST, all).await.expect("they end");
    println!(
        "  {:<28} {:>9} MiB",
        "the server's memory",
        peak(&server.process.id().to_string())
    );
    server.kill();
    let phones: Vec<Phone> = all
        .into_iter()
        .map(|phone| phone.expect("a phone"))
        .collect();
    all_is_kept(&world.url, mill, &audit, &phones, statements).await;
    print(&tally.lock().expect("whole"), &phones);
}

/// Whether this process has left the first core to the server, and the phones have the others; where there is only one core,
/// both have that.
static APART: LazyLock<bool> = LazyLock::new(|| {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let others = format!("1-{}", cores.max(2) - 1);
    let told = Command::new("taskset")
        .args(["--all-tasks", "--cpu-list", "--pid", &others])
        .arg(std::process::id().to_string())
        .output();
    let is_apart = cores == 1 || told.is_ok_and(|told| told.status.success());
    assert!(
        is_apart,
        "the server cannot be kept to one core: taskset (util-linux) is not here"
    );
    cores > 1
});

/// Starts the server, on one core.
fn start(database: &str, listen: &str) -> Server {
    let mut command = if *APART {
        let mut command = Command::new("taskset");
        command.args(["--cpu-list", "0", Server::PROGRAM]);
        command
    } else {
        Command::new(Server::PROGRAM)
    };
    Server::start(command.args(["serve", "--listen", listen, "--database-url", database]))
}

/// How many statements the audit asks.
fn statements(world: &World) -> usize {
    let edition = world
        .app
        .catalogue
        .newest("dignity-in-food")
        .expect("on file");
    edition.questionnaire.statements().count()
}

/// Each answers on their own first; gives the code to join by.
async fn open_team(mill: &mut Group, audit: &str) -> String {
    let team = format!("{audit}/team");
    mill.browser
        .post(&team, &[("answering", "apart")])
        .await
        .goes_to();
    mill.browser
        .get(&team)
        .await
        .shown()
        .texts_of(".join-code")
        .concat()
}

/// Somebody who answers, and what their page knows.
struct Phone {
    browser: Browser,
    number: usize,
    /// The key of whoever answers.
    contributor: String,
    /// Where they answer.
    own: String,
    told: Told,
    /// How often they were told that there are two answers to one statement.
    clashes: usize,
}

/// The fields of a save as they are sent.
type Fields = [(&'static str, String); 5];

/// The form of a statement, open on a phone.
struct Form {
    address: String,
    statement: String,
    machine: Machine,
    base: String,
    says: Answer,
    /// The last save whose answer never arrived, as it was sent.
    unheard: Option<Fields>,
    /// A form that waited for a save may go.
    leaves: bool,
}

impl Phone {
    /// Joins by the code; a form that was lost is sent again as it was.
    async fn joins(mut browser: Browser, code: &str, number: u32) -> Self {
        let way = until_heard(&mut browser, "/in", &[("code", code)])
            .await
            .goes_to();
        let page = until_shown(&mut browser, &way).await;
        let (contributor, secret) = (page.hidden("contributor"), page.hidden("secret"));
        let name = format!("Phone {number}");
        let fields = [
            ("contributor", contributor.as_str()),
            ("secret", secret.as_str()),
            ("name", name.as_str()),
            ("role", "volunteers"),
            ("device", "own"),
        ];
        let own = until_heard(&mut browser, &way, &fields).await.goes_to();
        until_shown(&mut browser, &own).await;
        Self {
            browser,
            number: number as usize,
            contributor,
            own,
            told: Told::new(),
            clashes: 0,
        }
    }

    /// Goes from statement to statement as the buttons lead, and after each part to the next, until all is answered.
    async fn answers_all(mut self) -> Self {
        let begin = format!("{}/go-on", self.own);
        loop {
            let page = self.browser.get(&begin).await;
            if page.status == LOST {
                continue;
            }
            let mut at = page.goes_to();
            if at == self.own {
                return self;
            }
            while at.contains("/statements/") {
                at = self.answers(&at).await;
            }
        }
    }

    /// Chooses a level, types some words to some, and goes on when all is saved; gives where that leads. A page that comes
    /// back, as there are two answers, is left as it is.
    async fn answers(&mut self, address: &str) -> String {
        let page = until_shown(&mut self.browser, address).await;
        let (_, statement) = address.rsplit_once('/').expect("a statement");
        let nth = self.number + self.told.len();
        let before = self.told.get(statement).and_then(|told| told.last());
        let before = before.map(|(said, _)| said.clone());
        let is_new = before.is_none();
        let mut form = Form {
            address: address.to_owned(),
            statement: statement.to_owned(),
            machine: Machine::default(),
            base: page.hidden("base"),
            says: before.unwrap_or_default(),
            unheard: None,
            leaves: false,
        };
        self.happened(
            &mut form,
            Event::Woken {
                typed: false,
                of_another: false,
            },
        )
        .await;
        if is_new {
            let level = u8::try_from(nth % 4 + 1).expect("a level");
            form.says.choice = Some(Choice::Level(level));
            self.says(&mut form, Event::Chosen).await;
        }
        if is_new && nth.is_multiple_of(WITH_WORDS) {
            form.says.reflection = format!("Phone {}: we ask everybody at the door", self.number);
            self.says(&mut form, Event::Typed).await;
        }
        // The button is pressed until the page goes.
        while !form.leaves && self.happened(&mut form, Event::Submitted(Sent::Own)).await {}
        let fields = form.fields(&self.contributor);
        let mut fields = refs(&fields);
        fields.push(("go", "next"));
        until_heard(&mut self.browser, address, &fields)
            .await
            .goes_to()
    }

    /// Something else stands in the form.
    async fn says(&mut self, form: &mut Form, event: Event) {
        let told = self.told.entry(form.statement.clone()).or_default();
        told.push((form.says.clone(), None));
        self.happened(form, event).await;
    }

    /// Passes an event to the machine of the page and carries out what it says, as its browser would, until nothing is
    /// under way; whether a form that is about to be sent must wait.
    async fn happened(&mut self, form: &mut Form, event: Event) -> bool {
        let mut holds = false;
        let mut events = VecDeque::from([event]);
        while let Some(event) = events.pop_front() {
            for effect in form.machine.on(event) {
                match effect {
                    Effect::Wait(pause) => {
                        tokio::time::sleep(pause).await;
                        events.push_back(Event::PauseOver);
                    }
                    Effect::Send => events.push_back(Event::Answered(self.sends(form).await)),
                    Effect::BuildOn(version) => form.base = version.to_string(),
                    Effect::Hold => holds = true,
                    Effect::Leave => form.leaves = true,
                    Effect::Tell(Notice::Clash(_)) => self.clashes += 1,
                    // What is only seen or kept on the device, which is not closed here.
                    _ => {}
                }
            }
        }
        holds
    }

    /// Sends what the form says, as a save of its own; before it, as it was, one whose answer never arrived.
    async fn sends(&mut self, form: &mut Form) -> machine::Answer {
        if let Some(before) = form.unheard.take() {
            match self.answer_to(form, before).await {
                machine::Answer::Saved(state) => form.base = state.version.to_string(),
                other => return other,
            }
        }
        let fields = form.fields(&self.contributor);
        let answer = self.answer_to(form, fields).await;
        if let machine::Answer::Saved(state) = &answer {
            let told = self.told.get_mut(&form.statement).expect("it was said");
            told.last_mut().expect("it was said").1 = Some(state.version);
        }
        answer
    }

    async fn answer_to(&self, form: &mut Form, fields: Fields) -> machine::Answer {
        let mut island = self.browser.with("accept", "application/json");
        let page = island.post(&form.address, &refs(&fields)).await;
        let state = serde_json::from_slice(&page.bytes).ok();
        let answer = machine::Answer::read(Some((page.status.as_u16(), state)));
        match &answer {
            machine::Answer::Saved(_) => {}
            machine::Answer::Unreached => {
                assert_eq!(page.status, LOST, "{}", page.body);
                form.unheard = Some(fields);
            }
            other => panic!("{other:?}"),
        }
        answer
    }
}

impl Form {
    fn fields(&self, contributor: &str) -> Fields {
        [
            ("typed_by", contributor.to_owned()),
            ("base", self.base.clone()),
            // As the island does it: each try has a key of its own.
            ("save", SaveId::random().to_string()),
            (
                "choice",
                self.says.choice.map(Choice::word).unwrap_or_default(),
            ),
            ("reflection", self.says.reflection.clone()),
        ]
    }
}

fn refs<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}

/// A page, which somebody asks for again until it comes.
async fn until_shown(browser: &mut Browser, path: &str) -> Page {
    loop {
        let page = browser.get(path).await;
        if page.status != LOST {
            return page.shown();
        }
    }
}

/// What a form comes to, which is sent again as it was until an answer comes.
async fn until_heard(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    loop {
        let page = browser.post(path, fields).await;
        if page.status != LOST {
            return page;
        }
    }
}

/// The time that so many of a hundred do not exceed.
fn of_hundred(times: &[Duration], share: usize) -> Duration {
    let mut times = times.to_vec();
    times.sort();
    times[(times.len() * share / 100).min(times.len() - 1)]
}

fn print(tally: &Tally, phones: &[Phone]) {
    let acknowledged = tally.at_server.len();
    let sent = acknowledged + tally.lost_there + tally.lost_back + tally.cut;
    println!("  {sent} saves were sent, {acknowledged} acknowledged");
    println!(
        "  {} were lost on their way, {} answers to others, {} cut off by the killing",
        tally.lost_there, tally.lost_back, tally.cut
    );
    for (place, times) in [("server", &tally.at_server), ("phone", &tally.on_phone)] {
        for (what, share) in [("p50", 50), ("p95", 95), ("longest", 100)] {
            say(
                &format!("a save, {place}, {what}"),
                of_hundred(times, share),
                0,
            );
        }
    }
    let p95 = of_hundred(&tally.at_server, 95);
    assert!(p95 < WANTED, "p95 of a save at the server is {p95:?}");
    let clashes: usize = phones.iter().map(|phone| phone.clashes).sum();
    assert_eq!(
        clashes, 0,
        "nobody is told of two answers that are both their own"
    );
}

/// Checks, in the database opened anew, that each phone is there once, that what was acknowledged stands in the history as
/// its version, that nothing stands there twice or was never said, and that the last words stand.
async fn all_is_kept(url: &str, mill: &Group, audit: &str, phones: &[Phone], statements: usize) {
    let store = Store::open(url).await.expect("opens");
    let audit: AuditId = audit
        .rsplit('/')
        .next()
        .expect("an id")
        .parse()
        .expect("an id");
    let joined = contributors::all(&store, mill.id, audit)
        .await
        .expect("they are there");
    assert_eq!(joined.len(), phones.len(), "each joined once");
    let (mut kept, mut acknowledged) = (0, 0);
    for phone in phones {
        let contributor: ContributorId = phone.contributor.parse().expect("a key");
        let stands = answers::all(&store, mill.id, audit, contributor)
            .await
            .expect("answers");
        assert_eq!(stands.len(), statements, "of phone {}", phone.number);
        for (statement, told) in &phone.told {
            let key = AnswerKey {
                organisation: mill.id,
                audit,
                contributor,
                statement,
            };
            let newest = &stands[statement];
            let (last, _) = told.last().expect("something was said");
            assert_eq!(
                &newest.answer, last,
                "{statement} of phone {}",
                phone.number
            );
            let mut history = Vec::new();
            for version in 1..=newest.version {
                let save = answers::version(&store, key, version)
                    .await
                    .expect("an answer");
                history.push(save.expect("no version is missing").answer);
            }
            for (said, version) in told {
                let times = history.iter().filter(|save| *save == said).count();
                assert!(
                    times <= 1,
                    "{statement} of phone {} is there twice",
                    phone.number
                );
                let Some(version) = version else { continue };
                let at = usize::try_from(version - 1).expect("a version");
                assert_eq!(
                    history.get(at),
                    Some(said),
                    "{statement} of phone {}",
                    phone.number
                );
                acknowledged += 1;
            }
            let is_said = |save| told.iter().any(|(said, _)| said == save);
            assert!(history.iter().all(is_said), "nobody said that: {history:?}");
            kept += history.len();
        }
    }
    store.close().await;
    println!(
        "  {kept} versions are in the database, among them all {acknowledged} that were acknowledged, none twice"
    );
}
