//! Cases for letters: built from facts as the file would hold them, of every shipped ruleset.

use kaiji::case::clock::{Horizon, LawInForce, derive};
use kaiji::case::fact::{
    AddressedTo, Channel, Decided, Event, Extended, Fact, Filer, Implemented, Means, MethodChanged, Received,
    RecipientsTold, ReviewConsulted, ReviewFiled, RulesetRef, SpecialSet, SupplementAsked, TextField, Texts,
    ThirdPartyAsked, ThirdPartyReplied, Transferred, Withdrawn,
};
use kaiji::case::letter::{
    Head, LetterError, LetterFields, LetterKind, LetterOrder, NumberPattern, OfficeData, RemedyChoice, addressees,
    fields,
};
use kaiji::case::life::Case;
use kaiji::law::calendar::Calendar;
use kaiji::law::deadline::{About, Vacancy};
use kaiji::law::ruleset::{Asker, OutcomeRule, parse, shipped};
use kaiji::law::{Date, Kind, Ruleset};

/// The rulesets with a request procedure.
pub(crate) const RULESETS: [&str; 5] =
    ["tannan-gikai", "sendai-jigyodan", "tango-fukushikai", "nayoro-polaris", "appi-admin"];

/// A case on file, with the office that keeps it.
pub(crate) struct OnFile {
    pub(crate) ruleset: Ruleset,
    pub(crate) events: Vec<Event>,
    pub(crate) office: OfficeData,
    pub(crate) vacancies: Vec<Vacancy>,
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn ruleset(id: &str) -> Ruleset {
    let (.., text) = shipped().iter().find(|(found, ..)| *found == id).unwrap();
    parse(text).unwrap()
}

/// A third party as the addressee of a letter.
pub(crate) fn party(number: u32) -> Option<AddressedTo> {
    Some(AddressedTo::ThirdParty(number))
}

/// Texts from pairs; a field may come several times.
pub(crate) fn texts(pairs: &[(TextField, &str)]) -> Texts {
    let mut texts = Texts::none();
    for (field, text) in pairs {
        texts.add(*field, *text);
    }
    texts
}

pub(crate) fn office(id: &str) -> OfficeData {
    let of = |text: &str| Some(text.to_owned());
    let head =
        |title: &str, name: &str, acting| Head { title: of(title), name: name.to_owned(), acting, ..Head::default() };
    let common = OfficeData {
        postal_code: of("916-0000"),
        contact: of("田中"),
        phone: of("0778-00-0000"),
        email: of("kaiji@example.jp"),
        ..OfficeData::default()
    };
    match id {
        "tannan-gikai" => OfficeData {
            address: of("福井県鯖江市三六町一丁目0番0号"),
            heads: vec![head("議長", "佐藤　一郎", false), head("副議長", "鈴木　二郎", true)],
            section: of("公立丹南病院組合議会事務局庶務係"),
            document_number: NumberPattern::parse("{fy}丹議第{n}号").ok(),
            review_body: of("公立丹南病院組合議会議長"),
            defendant: of("公立丹南病院組合"),
            representative: of("公立丹南病院組合議会議長"),
            ..common
        },
        "sendai-jigyodan" => OfficeData {
            address: of("宮城県仙台市青葉区花京院一丁目3番2号"),
            heads: vec![head("理事長", "高橋　三郎", false)],
            section: of("総務課"),
            document_number: NumberPattern::parse("仙健福第{n}号").ok(),
            complaint_desk: of("総務課　電話　022-000-0000"),
            ..common
        },
        "tango-fukushikai" => OfficeData {
            address: of("京都府京丹後市峰山町0番地"),
            heads: vec![head("理事長", "小林　四郎", false)],
            section: of("法人本部事務局"),
            complaint_desk: of("各施設の個人情報相談窓口（法人本部事務局　電話　0772-00-0000）"),
            ..common
        },
        "nayoro-polaris" => OfficeData {
            address: of("北海道名寄市大通南1丁目1番地"),
            heads: vec![head("名寄市長", "渡辺　五郎", false)],
            section: of("地域包括支援センター"),
            document_number: NumberPattern::parse("名包支第{n}号").ok(),
            complaint_desk: of("地域包括支援センター　電話　01654-0-0000"),
            remedy: Some(RemedyChoice::Never),
            ..common
        },
        _ => OfficeData {
            name: of("名寄市"),
            address: of("北海道名寄市大通南1丁目1番地"),
            heads: vec![head("名寄市長", "渡辺　五郎", false)],
            section: of("総務課"),
            document_number: NumberPattern::parse("名総第{n}号").ok(),
            review_body: of("名寄市長"),
            defendant: of("名寄市"),
            representative: of("名寄市長"),
            ..common
        },
    }
}

impl OnFile {
    /// A request that arrived on 2026-04-01, with everything that its form holds.
    pub(crate) fn received(id: &str, kind: Kind) -> OnFile {
        OnFile::received_with(id, kind, Asker::Principal, &request_texts(kind))
    }

    pub(crate) fn received_with(id: &str, kind: Kind, by: Asker, words: &[(TextField, &str)]) -> OnFile {
        let ruleset = ruleset(id);
        let letter = kaiji::case::number::Letter::ALL.into_iter().find(|letter| letter.kind() == kind).unwrap();
        let parts = words.iter().filter(|(field, _)| *field == TextField::Subject).count();
        let received = Received {
            number: kaiji::case::number::CaseNumber { fiscal_year: 2026, letter, sequence: 1 },
            ruleset: RulesetRef { id: id.to_owned(), in_force: ruleset.in_force },
            kind,
            parts: u32::try_from(parts).unwrap(),
            at: None,
            written: None,
            accepted: None,
            at_office: None,
            channel: Channel::Counter,
            by,
            on_behalf_of: None,
            heir_class: None,
            disclosed_on: (kind != Kind::Disclosure).then(|| day("2026-03-20")),
            prior: None,
            road: None,
            specific_pi: false,
            class: None,
            claims: Vec::new(),
        };
        let mut on_file = OnFile { ruleset, events: Vec::new(), office: office(id), vacancies: Vec::new() };
        on_file.add("2026-04-01", received, texts(words));
        on_file
    }

    /// Adds a fact and answers its number.
    pub(crate) fn add(&mut self, on: &str, fact: impl Into<Fact>, texts: Texts) -> u32 {
        let n = u32::try_from(self.events.len()).unwrap() + 1;
        self.events.push(Event { seq: i64::from(n), n, on: day(on), fact: fact.into(), texts });
        n
    }

    pub(crate) fn kind(&self) -> Kind {
        match &self.events[0].fact {
            Fact::Received(received) => received.kind,
            _ => unreachable!("a case begins with its receipt"),
        }
    }

    pub(crate) fn outcomes(&self) -> &[OutcomeRule] {
        &self.ruleset.request(self.kind()).unwrap().outcomes
    }

    /// A decision of this outcome with everything that its notice may demand.
    pub(crate) fn decide(&mut self, outcome: &str) -> u32 {
        let (decided, words) = self.whole_decision(outcome);
        self.add("2026-04-14", decided, texts(&words))
    }

    /// What [`OnFile::decide`] records, for leaving something out.
    pub(crate) fn whole_decision(&self, code: &str) -> (Decided, Vec<(TextField, &'static str)>) {
        use TextField::{Content, Place, Purpose, Reason, Withheld};
        let outcome = self.outcomes().iter().find(|outcome| outcome.code == code).unwrap();
        let kind = self.kind();
        let ground = self.refusal_ground();
        let mut decided = decided(code);
        let mut words = Vec::new();
        if outcome.grants && kind == Kind::Disclosure {
            decided.means = Some(Means::Copy);
            decided.implement_on = Some(day("2026-05-08"));
            words.extend([(Purpose, "相談への対応とその経過の記録のため"), (Place, "本庁舎2階　相談室")]);
        }
        if outcome.grants && kind == Kind::PurposeNotice {
            words.push((Purpose, "健康教室の案内と参加者名簿の作成のため"));
        }
        if outcome.grants && kind == Kind::Correction {
            words.push((Content, "住所を「鯖江市甲町1番地」から「鯖江市乙町2番地」に改める。"));
        }
        if outcome.grants && kind == Kind::Suspension {
            let substitute = code == "substitute";
            decided.measure = Some(if substitute { "other" } else { "stop_use" }.to_owned());
            words.push((Content, "広報紙の送付先名簿としての利用"));
            if substitute {
                words.push((TextField::Measure, "名簿に送付しない旨の注記を付し、以後の送付を行わない。"));
            }
        }
        if outcome.needs_ground {
            let ground = ground.expect("a ground");
            if outcome.grants {
                decided.withheld = vec![ground.clone(), ground];
                words.extend([(Withheld, "面談記録のうち面談に同席した者の氏名"), (Withheld, "別紙2の印影")]);
            } else {
                decided.grounds = vec![ground];
            }
        }
        if outcome.refuses {
            words.push((Reason, reason(kind)));
        }
        (decided, words)
    }

    fn refusal_ground(&self) -> Option<String> {
        use kaiji::law::ruleset::GroundUse;
        let kind = self.kind();
        let mut grounds = self.ruleset.grounds.iter();
        let found = grounds.find(|ground| ground.used_for == GroundUse::Refusal && ground.kinds.contains(&kind));
        found.map(|ground| ground.code.clone())
    }

    pub(crate) fn extend(&mut self, days: i32) -> u32 {
        let extended = Extended { days: Some(days), until: None, happened: false };
        self.add(
            "2026-04-10",
            extended,
            texts(&[(TextField::Reason, "対象となる文書が多数の部署にわたり、その確認に時間を要するため。")]),
        )
    }

    pub(crate) fn special(&mut self) -> u32 {
        let set = SpecialSet { remaining_until: day("2026-08-31"), happened: false };
        self.add("2026-04-10", set, texts(&[(TextField::Reason, "対象となる文書が約1万枚に及び、その全てについて期間内に開示決定等を行うことにより事務の遂行に著しい支障が生ずるおそれがあるため。")]))
    }

    pub(crate) fn ask_to_mend(&mut self, about: About) -> u32 {
        let missing = match about {
            About::Form => "開示請求書の「請求する保有個人情報」欄に、どの年度の記録を求めるかの記載がありません。",
            About::Identity => "本人であることを示す書類が添付されていません。",
        };
        let asked = SupplementAsked { by: day("2026-04-20"), about, happened: false };
        self.add("2026-04-06", asked, texts(&[(TextField::Missing, missing)]))
    }

    /// Asks a third party, mandatorily on this ground.
    pub(crate) fn ask_third_party(&mut self, number: u32, ground: Option<&str>) -> u32 {
        let asked = ThirdPartyAsked {
            party: number,
            by: Some(day("2026-04-10")),
            mandatory: ground.is_some(),
            ground: ground.map(str::to_owned),
            happened: false,
        };
        let name = if number == 1 { "乙野　次郎" } else { "丙野　三郎" };
        let words = [
            (TextField::ThirdParty, name),
            (TextField::Address, "福井県越前市○○町3丁目4番5号"),
            (TextField::Information, "令和7年6月の面談に同席した際の発言の要旨"),
        ];
        self.add("2026-04-03", asked, texts(&words))
    }

    /// A third party that was asked and objects.
    pub(crate) fn objector(&mut self, number: u32) {
        self.ask_third_party(number, None);
        let words = texts(&[(TextField::Reason, "発言が知られると支障があるため。")]);
        self.add("2026-04-08", ThirdPartyReplied { party: number, objects: true }, words);
    }

    pub(crate) fn transfer(&mut self) -> u32 {
        let words = [
            (TextField::To, "北海道知事"),
            (TextField::Reason, "請求に係る保有個人情報が北海道から提供されたものであるため。"),
        ];
        self.add("2026-04-08", Transferred { happened: false }, texts(&words))
    }

    pub(crate) fn tell_recipients(&mut self) -> u32 {
        let words = [(TextField::To, "鯖江市長"), (TextField::Address, "福井県鯖江市西山町13番1号")];
        self.add("2026-04-18", RecipientsTold { needed: true }, texts(&words))
    }

    /// A decision in which a third party has objected to the disclosure, with why it is disclosed all the same.
    fn overrule_objector(&mut self) -> u32 {
        self.objector(1);
        let (decision, mut words) = self.whole_decision("full");
        words.push((TextField::DespiteObjection, "本人の権利利益を保護するため特に必要があると認められるため。"));
        self.add("2026-04-14", decision, texts(&words))
    }

    fn consult(&mut self) -> u32 {
        let decision = self.decide("dismissed");
        let filed =
            ReviewFiled { by: Filer::Requester, against: Some(decision), participants: Vec::new(), late_reason: false };
        let review = self.add("2026-05-11", filed, texts(&[]));
        self.add(
            "2026-05-20",
            ReviewConsulted { review, happened: false },
            texts(&[(TextField::Body, "個人情報保護審査会")]),
        )
    }

    fn change_method(&mut self) -> u32 {
        self.decide("full");
        let words = texts(&[(TextField::Reason, "電磁的記録の作成に多額の費用を要するため。")]);
        self.add("2026-04-20", MethodChanged { means: Means::Copy, part: None }, words)
    }

    fn correct_and_tell(&mut self) -> u32 {
        self.decide("done");
        self.add("2026-04-17", Implemented { part: None, means: None, pages: None, happened: false }, texts(&[]));
        self.tell_recipients()
    }

    /// Does whatever this letter tells; the number of that act.
    fn do_what_is_told_by(&mut self, letter: LetterKind) -> u32 {
        match letter {
            LetterKind::Extension => self.extend(30),
            LetterKind::SpecialCase => self.special(),
            LetterKind::MendRequest => self.ask_to_mend(About::Form),
            LetterKind::ThirdPartyInquiry | LetterKind::OpinionForm => self.ask_third_party(1, None),
            LetterKind::ThirdPartyNotice => self.overrule_objector(),
            LetterKind::ConsultationNotice => self.consult(),
            LetterKind::TransferNotice => self.transfer(),
            LetterKind::MethodChange => self.change_method(),
            LetterKind::RecipientsNotice => self.correct_and_tell(),
            LetterKind::WithdrawalReceipt => self.add("2026-04-08", Withdrawn {}, texts(&[])),
            LetterKind::MethodForm => self.decide("full"),
            LetterKind::Decision | LetterKind::InvestigationResult => unreachable!("made for each outcome"),
            _ => 1,
        }
    }

    pub(crate) fn fields(&self, letter: LetterKind, tells: u32) -> Result<LetterFields, LetterError> {
        self.ordered(letter, tells, |_| {})
    }

    pub(crate) fn ordered(
        &self,
        letter: LetterKind,
        tells: u32,
        change: impl FnOnce(&mut LetterOrder),
    ) -> Result<LetterFields, LetterError> {
        let case = Case::of(&self.events).unwrap();
        let calendar = Calendar::national();
        let law = LawInForce { ruleset: &self.ruleset, calendar: &calendar };
        let derived = derive(
            &case,
            Horizon { judged_by: law, now: law, second: None, target: None },
            &self.vacancies,
            day("2026-04-14"),
        );
        let mut order = LetterOrder {
            letter,
            tells,
            to: None,
            case: &case,
            ruleset: &self.ruleset,
            answer: derived.answer.as_ref(),
            office: &self.office,
            vacancies: &self.vacancies,
            dated: None,
            sequence: Some(12),
            draft: false,
            calendar: &calendar,
            today: day("2026-04-14"),
        };
        change(&mut order);
        fields(&order)
    }
}

/// A letter that can be made, with the case that it is of.
pub(crate) struct Made {
    pub(crate) on_file: OnFile,
    pub(crate) letter: LetterKind,
    pub(crate) tells: u32,
    pub(crate) to: Option<AddressedTo>,
}

impl Made {
    pub(crate) fn fields(&self) -> Result<LetterFields, LetterError> {
        self.on_file.ordered(self.letter, self.tells, |order| order.to = self.to)
    }
}

/// Every letter and paper of every ruleset: a decision for each outcome, every other once.
pub(crate) fn every_letter() -> Vec<Made> {
    let mut all = Vec::new();
    for id in RULESETS {
        let ruleset = ruleset(id);
        for rule in &ruleset.requests {
            let outcomes = rule.outcomes.iter().map(|outcome| outcome.code.clone());
            all.extend(outcomes.map(|code| {
                let mut on_file = OnFile::received(id, rule.kind);
                let tells = on_file.decide(&code);
                Made { on_file, letter: LetterKind::Decision, tells, to: None }
            }));
            let others = LetterKind::ALL.iter().filter(|letter| letter.written_as() != LetterKind::Decision);
            let has = others.filter(|letter| letter.is_in(&ruleset, rule.kind));
            all.extend(has.map(|letter| told_by(id, rule.kind, *letter)));
        }
    }
    all
}

fn told_by(id: &str, kind: Kind, letter: LetterKind) -> Made {
    let mut words = request_texts(kind);
    words.push((TextField::Principal, "山田　一郎"));
    let mut on_file = match letter {
        LetterKind::AgentConfirmation => OnFile::received_with(id, kind, Asker::StatutoryAgent, &words),
        _ => OnFile::received(id, kind),
    };
    let tells = on_file.do_what_is_told_by(letter);
    let to = {
        let case = Case::of(&on_file.events).unwrap();
        let act = case.event(tells).unwrap();
        addressees(&case, &on_file.ruleset, letter, act)[0]
    };
    Made { on_file, letter, tells, to }
}

fn reason(kind: Kind) -> &'static str {
    match kind {
        Kind::Disclosure => "開示することにより、同席した者の権利利益を害するおそれがあるため。",
        Kind::Correction => "調査した結果、記録されている内容が事実であると認められたため。",
        Kind::Suspension => "送付先名簿は他の事務と一体で管理しており、利用を停止することが困難なため。",
        Kind::PurposeNotice => "通知することにより、第三者の権利利益を害するおそれがあるため。",
    }
}

fn request_texts(kind: Kind) -> Vec<(TextField, &'static str)> {
    use TextField::{Address, Name, Reason, Subject};
    let mut words = vec![(Name, "山田　花子"), (Address, "福井県鯖江市○○町1丁目2番3号")];
    words.push(match kind {
        Kind::Disclosure => (Subject, "令和7年度に行われた私に関する相談の記録"),
        Kind::Correction => (Subject, "名簿に記録された私の住所"),
        Kind::Suspension => (Subject, "広報紙の送付先名簿に記録された私の氏名と住所"),
        Kind::PurposeNotice => (Subject, "健康教室の参加申込書に記載した私の情報"),
    });
    if matches!(kind, Kind::Correction | Kind::Suspension) {
        words.push((Reason, "令和8年3月1日に転居したため。"));
    }
    words
}

/// A bare decision.
pub(crate) fn decided(outcome: &str) -> Decided {
    Decided::of(outcome)
}
