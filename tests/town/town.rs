//! The generator: it decides what happens to each request, writes the line that a clerk would have kept of it, and keeps the
//! answers.

use kaiji::law::Date;

use crate::people;
use crate::reckoning::{Days, days, last_day};

/// Numbers that are the same on every machine (splitmix64).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From `from` to `to`, both possible.
    pub(crate) fn between(&mut self, from: i32, to: i32) -> i32 {
        from + (self.roll() % (to - from + 1) as u64) as i32
    }

    pub(crate) fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[(self.roll() % choices.len() as u64) as usize]
    }
}

/// By which deadline a decision is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    First,
    Extended,
    Special,
    /// 遅滞なく.
    NoNumber,
}

/// A decision: how, and on which ground.
#[derive(Clone, Debug)]
pub(crate) struct Decision {
    pub(crate) outcome: &'static str,
    pub(crate) ground: Option<&'static str>,
}

/// A request with all its answers.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) ruleset: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) requester: &'static str,
    pub(crate) section: &'static str,
    pub(crate) received: Date,
    pub(crate) decisions: Vec<Decision>,
    /// Everything is decided on this day.
    pub(crate) decided: Option<Date>,
    pub(crate) withdrawn: Option<Date>,
    /// The deadline that stands; none where the rule has no number.
    pub(crate) due: Option<Date>,
    pub(crate) by: By,
    /// The other side may still answer on this day: until it has passed nothing is late.
    pub(crate) waits_until: Option<Date>,
    /// Filed, consulted, reported, ruled: as far as it came.
    pub(crate) review: Vec<Date>,
    pub(crate) ruling: &'static str,
    cells: Vec<(&'static str, String)>,
}

/// The town of one year.
pub(crate) struct Town {
    pub(crate) requests: Vec<Request>,
    /// The last day on which anything has happened.
    pub(crate) until: Date,
}

const COLUMNS: &[&str] = &[
    "番号",
    "規程",
    "種別",
    "受付日",
    "氏名",
    "請求者区分",
    "本人",
    "件名",
    "所管課",
    "開示を受けた日",
    "本人確認日",
    "本人確認書類",
    "補正依頼日",
    "補正期限",
    "補正完了日",
    "補正事項",
    "延長日",
    "延長日数",
    "延長理由",
    "特例決定日",
    "特例の期限",
    "特例理由",
    "特例通知日",
    "相当の部分の決定日",
    "相当の部分の決定区分",
    "決定日",
    "決定区分",
    "不開示条項",
    "決定理由",
    "発送日",
    "審査請求日",
    "諮問日",
    "答申日",
    "答申内容",
    "裁決日",
    "裁決区分",
    "取下日",
    "取下理由",
];

impl Town {
    /// A town of so many requests in the fiscal year 2025.
    pub(crate) fn new(seed: u64, count: usize) -> Town {
        let mut dice = Dice::new(seed);
        let until: Date = "2026-03-31".parse().unwrap();
        let requests = (0..count).map(|number| request(&mut dice, number, until)).collect();
        Town { requests, until }
    }

    /// The table that the town's clerks have kept, in no order at all.
    pub(crate) fn table(&self) -> String {
        let mut table = format!("個人情報開示請求等処理簿\n{}\n", COLUMNS.join(","));
        for request in &self.requests {
            let cell = |column: &&str| {
                let found = request.cells.iter().find(|(name, _)| name == column);
                found.map(|(_, value)| value.clone()).unwrap_or_default()
            };
            let cells: Vec<String> = COLUMNS.iter().map(cell).collect();
            table.push_str(&cells.join(","));
            table.push('\n');
        }
        table
    }

    /// The number that each request must get: within its kind by the day of receipt, on one day by its place in the table.
    pub(crate) fn numbers(&self) -> Vec<String> {
        let mut order: Vec<usize> = (0..self.requests.len()).collect();
        order.sort_by_key(|at| self.requests[*at].received);
        let mut last = [("disclosure", "K", 0), ("correction", "T", 0), ("suspension", "S", 0)];
        let mut numbers = vec![String::new(); self.requests.len()];
        for at in order {
            let counter = last.iter_mut().find(|(kind, ..)| *kind == self.requests[at].kind).unwrap();
            counter.2 += 1;
            numbers[at] = format!("R7-{}-{:04}", counter.1, counter.2);
        }
        numbers
    }
}

fn request(dice: &mut Dice, number: usize, until: Date) -> Request {
    let ruleset =
        dice.of(&["tannan-gikai", "tannan-gikai", "sendai-jigyodan", "appi-admin", "appi-admin", "tango-fukushikai"]);
    let kind = dice.of(&["disclosure", "disclosure", "disclosure", "disclosure", "correction", "suspension"]);
    let requester = dice.of(&["principal", "principal", "principal", "statutory_agent"]);
    let section = dice.of(&["総務課", "業務課", "議会事務局"]);
    let received: Date = "2025-04-01".parse::<Date>().unwrap().plus(dice.between(0, 364));
    let mut request = Request {
        ruleset,
        kind,
        requester,
        section,
        received,
        decisions: Vec::new(),
        decided: None,
        withdrawn: None,
        due: None,
        by: By::NoNumber,
        waits_until: None,
        review: Vec::new(),
        ruling: "denied",
        cells: Vec::new(),
    };
    let name = people::name(dice);
    request.tell("番号", (number + 1).to_string());
    request.tell("規程", ruleset);
    request.tell(
        "種別",
        match kind {
            "disclosure" => "開示請求",
            "correction" => "訂正請求",
            _ => "利用停止",
        },
    );
    request.tell("受付日", written(dice, received));
    request.tell("請求者区分", if requester == "principal" { "本人" } else { "法定代理人" });
    if requester != "principal" {
        request.tell("本人", format!("{name}の子"));
    }
    request.tell("氏名", name);
    request.tell("件名", people::subject(dice, number));
    request.tell("所管課", section);
    if kind != "disclosure" {
        request.tell("開示を受けた日", received.plus(-dice.between(1, 60)).to_string());
    }
    let identified = received.plus(dice.between(0, 2));
    request.happen(dice, "本人確認日", identified, until);
    request.tell("本人確認書類", if request.has("本人確認日") { "運転免許証" } else { "" });
    run_its_course(&mut request, dice, until);
    request
}

/// What happens to it, day by day, as far as the year goes.
fn run_its_course(request: &mut Request, dice: &mut Dice, until: Date) {
    let received = request.received;
    let Some(rule) = days(request.ruleset, request.kind) else {
        let decided = received.plus(dice.between(5, 60));
        return decide(request, dice, decided, until);
    };
    request.by = By::First;
    request.due = Some(last_day(received, rule, 0, None));
    match dice.between(0, 99) {
        0..=5 => withdraw(request, dice, until),
        6..=25 => supplement(request, dice, rule, until),
        26..=45 => extend(request, dice, rule, until),
        46..=52 if has_special(request) => special(request, dice, rule, until),
        53..=62 => {
            let late = request.due.unwrap().plus(dice.between(1, 25));
            decide(request, dice, late, until);
        }
        _ => {
            let decided = received.plus(dice.between(3, rule.count - 1));
            decide(request, dice, decided, until);
        }
    }
}

fn withdraw(request: &mut Request, dice: &mut Dice, until: Date) {
    let on = request.received.plus(dice.between(3, 9));
    if request.happen(dice, "取下日", on, until) {
        request.tell("取下理由", "用が済んだため");
        request.withdrawn = Some(on);
    }
}

/// Mended in time, late, or not at all.
fn supplement(request: &mut Request, dice: &mut Dice, rule: Days, until: Date) {
    let asked = request.received.plus(dice.between(2, 6));
    if !request.happen(dice, "補正依頼日", asked, until) {
        return;
    }
    let by = asked.plus(dice.between(7, 20));
    request.tell("補正期限", written(dice, by));
    request.tell("補正事項", "押印がない");
    // Of the asking the day itself is still counted, of the mending it is not.
    let mended = asked.plus(dice.between(1, 20)).min(by);
    let answered = dice.between(0, 9) > 0 && request.happen(dice, "補正完了日", mended, until);
    let last = if answered { mended } else { by };
    let due = last_day(request.received, rule, 0, Some((asked.plus(1), last)));
    request.due = Some(due);
    if !answered {
        request.waits_until = Some(by);
    }
    let decided = last.max(request.received.plus(6)).plus(dice.between(1, 25));
    decide(request, dice, decided, until);
}

fn extend(request: &mut Request, dice: &mut Dice, rule: Days, until: Date) {
    let on = request.received.plus(dice.between(6, rule.count - 1));
    if !request.happen(dice, "延長日", on, until) {
        return;
    }
    let more = dice.between(5, 30);
    request.tell("延長日数", more.to_string());
    request.tell("延長理由", "対象となる文書が多いため");
    request.by = By::Extended;
    let due = last_day(request.received, rule, more, None);
    request.due = Some(due);
    let decided = due.plus(dice.between(-5, 3)).max(on.plus(1));
    decide(request, dice, decided, until);
}

/// 丹南 26, 36, 43; 法 84, 95, 103. 仙台 and 丹後 have none.
fn has_special(request: &Request) -> bool {
    matches!(request.ruleset, "tannan-gikai" | "appi-admin")
}

fn special(request: &mut Request, dice: &mut Dice, rule: Days, until: Date) {
    let on = request.received.plus(dice.between(4, 8));
    let told = on.plus(dice.between(1, 4));
    // A substantial part is decided well inside its 45 or 60 days.
    let substantial = request.received.plus(dice.between(20, 40));
    if told > until
        || (request.kind == "disclosure" && substantial > until)
        || told > last_day(request.received, rule, 0, None)
    {
        return decide(request, dice, request.received.plus(3), until);
    }
    request.happen(dice, "特例決定日", on, until);
    request.happen(dice, "特例通知日", told, until);
    request.tell("特例理由", "著しく大量であるため");
    let remaining = request.received.plus(dice.between(80, 300));
    request.tell("特例の期限", written(dice, remaining));
    request.by = By::Special;
    request.due = Some(remaining);
    if request.kind == "disclosure" {
        request.happen(dice, "相当の部分の決定日", substantial, until);
        request.tell("相当の部分の決定区分", "全部開示");
        request.decisions.push(Decision { outcome: "full", ground: None });
    }
    let decided = remaining.plus(dice.between(-30, 2)).max(substantial.plus(1));
    decide(request, dice, decided, until);
}

/// The decision on everything, if the year lasts until then.
fn decide(request: &mut Request, dice: &mut Dice, on: Date, until: Date) {
    if !request.happen(dice, "決定日", on, until) {
        return;
    }
    let (outcome, told) = match (request.kind, dice.between(0, 9)) {
        ("disclosure", ..=4) => ("full", "全部開示"),
        ("disclosure", 5 | 6) => ("partial", "部分開示"),
        ("disclosure", 7 | 8) => ("refused", "不開示"),
        ("disclosure", _) => ("not_held", "不存在"),
        ("correction", ..=6) => ("done", "訂正する"),
        ("correction", _) => ("not_done", "訂正しない"),
        ("suspension", ..=5) => ("done", "利用停止"),
        _ => ("not_done", "利用停止しない"),
    };
    request.tell("決定区分", told);
    request.tell("決定理由", "別紙のとおり");
    let ground = matches!(outcome, "partial" | "refused").then(|| match request.ruleset {
        "tannan-gikai" => dice.of(&["20条2号", "20条4号"]),
        "appi-admin" => dice.of(&["78(1)2号", "78(1)5号"]),
        "sendai-jigyodan" => dice.of(&["14(2)1号", "14(2)2号"]),
        _ => dice.of(&["20(3)1号", "20(3)2号"]),
    });
    request.tell("不開示条項", ground.unwrap_or_default());
    request.decisions.push(Decision { outcome, ground });
    request.decided = Some(on);
    let sent = on.plus(dice.between(0, 2));
    request.happen(dice, "発送日", sent, until);
    // 丹南 45, 法 105: a review of the refusal, with the panel.
    if outcome == "refused" && has_special(request) && dice.between(0, 2) == 0 {
        review(request, dice, on, until);
    }
}

fn review(request: &mut Request, dice: &mut Dice, decided: Date, until: Date) {
    let mut on = decided.plus(dice.between(10, 60));
    for column in ["審査請求日", "諮問日", "答申日", "裁決日"] {
        if !request.happen(dice, column, on, until) {
            break;
        }
        request.review.push(on);
        on = on.plus(dice.between(10, 40));
    }
    if request.review.len() >= 3 {
        request.tell("答申内容", "処分は妥当である");
    }
    if request.review.len() == 4 {
        request.tell("裁決区分", "棄却");
    }
}

impl Request {
    fn tell(&mut self, column: &'static str, value: impl Into<String>) {
        assert!(COLUMNS.contains(&column));
        self.cells.push((column, value.into()));
    }

    fn has(&self, column: &str) -> bool {
        self.cells.iter().any(|(name, _)| *name == column)
    }

    /// Whether it happened before the year ended; then it is told.
    fn happen(&mut self, dice: &mut Dice, column: &'static str, on: Date, until: Date) -> bool {
        if on <= until {
            self.tell(column, written(dice, on));
        }
        on <= until
    }

    /// Whether its decision is late in the morning of this day.
    pub(crate) fn is_overdue(&self, today: Date) -> bool {
        let open = self.decided.is_none() && self.withdrawn.is_none();
        let waits = self.waits_until.is_some_and(|until| today <= until);
        open && !waits && self.due.is_some_and(|due| due < today)
    }
}

/// A day as one clerk or the other writes it.
fn written(dice: &mut Dice, day: Date) -> String {
    let (year, month, of_month) = day.ymd();
    match dice.between(0, 4) {
        0 => format!("令和{}年{month}月{of_month}日", year - 2018),
        1 => format!("R{}.{month}.{of_month}", year - 2018),
        2 => format!("{year}/{month}/{of_month}"),
        3 => format!("Ｒ{}．{month}．{of_month}", year - 2018),
        _ => day.to_string(),
    }
}
