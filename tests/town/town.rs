//! The town of one year: its requests with their answers, and the table that its clerks kept of them.

use kaiji::law::Date;

use crate::course::request;

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
    /// Every day that the table tells, by its heading.
    pub(crate) days: Vec<(&'static str, Date)>,
    pub(crate) cells: Vec<(&'static str, String)>,
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
    "相当の部分の発送日",
    "決定日",
    "決定区分",
    "不開示条項",
    "決定理由",
    "発送日",
    "到達確認日",
    "実施方法申出日",
    "実施方法",
    "実施日",
    "審査請求日",
    "諮問日",
    "諮問通知日",
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

impl Request {
    pub(crate) fn tell(&mut self, column: &'static str, value: impl Into<String>) {
        assert!(COLUMNS.contains(&column));
        self.cells.push((column, value.into()));
    }

    /// Tells a day, written as somebody writes it.
    pub(crate) fn tell_day(&mut self, dice: &mut Dice, column: &'static str, on: Date) {
        self.tell(column, written(dice, on));
        self.days.push((column, on));
    }

    /// Whether it happened before the year ended; then it is told.
    pub(crate) fn happen(&mut self, dice: &mut Dice, column: &'static str, on: Date, until: Date) -> bool {
        if on <= until {
            self.tell_day(dice, column, on);
        }
        on <= until
    }

    /// The same of what happens in so many of a hundred cases.
    pub(crate) fn may_happen(
        &mut self,
        dice: &mut Dice,
        per_cent: i32,
        column: &'static str,
        on: Date,
        until: Date,
    ) -> bool {
        dice.between(1, 100) <= per_cent && self.happen(dice, column, on, until)
    }

    /// The day that the table tells under this heading.
    pub(crate) fn day(&self, column: &str) -> Option<Date> {
        assert!(COLUMNS.contains(&column));
        self.days.iter().find(|(name, _)| *name == column).map(|(_, day)| *day)
    }

    /// Whether what was decided last, or for the substantial part, gives the person what he asked for.
    pub(crate) fn grants(&self) -> bool {
        self.decisions.iter().any(|decision| ["full", "partial", "done"].contains(&decision.outcome))
    }

    /// 丹南 28(3), 法 87(3): a disclosure waits for the person to say how.
    pub(crate) fn needs_a_wish(&self) -> bool {
        self.kind == "disclosure" && matches!(self.ruleset, "tannan-gikai" | "appi-admin")
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
