//! The generator: it decides what happens to each request and writes what a clerk would have noted of it.

use kaiji::law::Date;

use crate::people;
use crate::reckoning::{Days, days, last_day};
use crate::town::{By, Decision, Dice, Request};

/// A request of the fiscal year 2025 with everything that happened until this day.
pub(crate) fn request(dice: &mut Dice, number: usize, until: Date) -> Request {
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
        days: Vec::new(),
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
    request.tell_day(dice, "受付日", received);
    request.tell("請求者区分", if requester == "principal" { "本人" } else { "法定代理人" });
    if requester != "principal" {
        request.tell("本人", format!("{name}の子"));
    }
    request.tell("氏名", name);
    request.tell("件名", people::subject(dice, number));
    request.tell("所管課", section);
    if kind != "disclosure" {
        let disclosed = received.plus(-dice.between(1, 60));
        request.tell_day(dice, "開示を受けた日", disclosed);
    }
    let identified = received.plus(dice.between(0, 2));
    request.happen(dice, "本人確認日", identified, until);
    request.tell("本人確認書類", if request.day("本人確認日").is_some() { "運転免許証" } else { "" });
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
    request.tell_day(dice, "補正期限", by);
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
    request.tell_day(dice, "特例の期限", remaining);
    request.by = By::Special;
    request.due = Some(remaining);
    if request.kind == "disclosure" {
        request.happen(dice, "相当の部分の決定日", substantial, until);
        request.tell("相当の部分の決定区分", "全部開示");
        let sent = substantial.plus(dice.between(0, 2));
        request.may_happen(dice, 75, "相当の部分の発送日", sent, until);
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
    request.may_happen(dice, 95, "発送日", sent, until);
    // Of a special case only a letter that discloses is followed: it starts the thirty days (丹南 28(4)).
    let is_followed = request.decisions.len() == 1 || ["full", "partial"].contains(&outcome);
    if request.day("発送日").is_some() && is_followed {
        let arrived = sent.plus(dice.between(1, 3));
        request.may_happen(dice, 75, "到達確認日", arrived, until);
    }
    if request.grants() {
        carry_out(request, dice, until);
    }
    // 丹南 45, 法 105: a review of the refusal, with the panel.
    if outcome == "refused" && has_special(request) && dice.between(0, 2) == 0 {
        review(request, dice, on, until);
    }
}

/// 丹南 28(3), 法 87(3): of a disclosure first the person says how. 仙台 and 丹後 ask for no such word.
fn carry_out(request: &mut Request, dice: &mut Dice, until: Date) {
    let mut from = request.day("発送日");
    if request.needs_a_wish() {
        let wish = request.day("到達確認日").map(|arrived| arrived.plus(dice.between(1, 28)));
        from = wish.filter(|on| request.may_happen(dice, 75, "実施方法申出日", *on, until));
        request.tell("実施方法", if from.is_some() { "写しの交付" } else { "" });
    }
    if let Some(from) = from {
        let done = from.plus(dice.between(0, 20));
        request.may_happen(dice, 75, "実施日", done, until);
    }
}

fn review(request: &mut Request, dice: &mut Dice, decided: Date, until: Date) {
    let mut on = decided.plus(dice.between(10, 60));
    for column in ["審査請求日", "諮問日", "答申日", "裁決日"] {
        if !request.happen(dice, column, on, until) {
            break;
        }
        request.review.push(on);
        if column == "諮問日" {
            let sent = on.plus(dice.between(0, 5));
            request.may_happen(dice, 75, "諮問通知日", sent, until);
        }
        on = on.plus(dice.between(10, 40));
    }
    if request.review.len() >= 3 {
        request.tell("答申内容", "処分は妥当である");
    }
    if request.review.len() == 4 {
        request.tell("裁決区分", "棄却");
    }
}
