//! What a letter may lack: each has a name, so that an error can say it.

macro_rules! letter_fields {
    ($($(#[$about:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// A field of a letter that the law demands.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum LetterField { $($(#[$about])* $name),* }

        impl LetterField {
            /// All of them.
            pub const ALL: &'static [LetterField] = &[$(LetterField::$name),*];

            /// The code that scripts see and the words are looked up by.
            pub const fn code(self) -> &'static str {
                match self { $(LetterField::$name => $code),* }
            }
        }
    };
}

letter_fields! {
    /// 名あて人の氏名.
    AddresseeName = "addressee_name",
    /// 名あて人の住所.
    AddresseeAddress = "addressee_address",
    /// The name of the organisation, where its rule is that of many.
    BodyName = "body_name",
    /// 職名: the title of the one who signs.
    HeadTitle = "head_title",
    /// 氏名 of the one who signs on the day of the letter.
    HeadName = "head_name",
    /// The vice-chair who signs while the chair is vacant.
    ActingHead = "acting_head",
    /// 請求の内容.
    Subject = "subject",
    /// 利用目的.
    Purpose = "purpose",
    /// 開示の実施の方法.
    Means = "means",
    /// 開示の実施の日.
    ImplementOn = "implement_on",
    /// 開示の実施の場所.
    Place = "place",
    /// 開示しない部分, each with its ground.
    Passages = "passages",
    /// 該当号.
    Ground = "ground",
    /// 理由.
    Reason = "reason",
    /// 訂正の内容.
    Content = "content",
    /// 利用停止の措置.
    Measure = "measure",
    /// 延長後の期間.
    ExtendedUntil = "extended_until",
    /// The date of the substantial part in a special case.
    SubstantialUntil = "substantial_until",
    /// The date that the office sets in a special case.
    RemainingUntil = "remaining_until",
    /// 開示することができることとなる時期.
    AvailableFrom = "available_from",
    /// 不備の箇所.
    MissingItems = "missing_items",
    /// 補正の期限.
    SetDay = "set_day",
    /// 審査請求をすべき行政庁.
    ReviewBody = "review_body",
    /// 取消訴訟の被告.
    Defendant = "defendant",
    /// Who represents the defendant.
    Representative = "representative",
    /// 苦情の受付窓口.
    ComplaintDesk = "complaint_desk",
    /// Whether decisions under a rule of open nature carry 教示.
    RemedyChoice = "remedy_choice",
    /// 第三者の氏名又は名称.
    PartyName = "party_name",
    /// 第三者の住所.
    PartyAddress = "party_address",
    /// 当該第三者に関する情報の内容.
    Information = "information",
    /// 意見書の提出期限.
    ReplyBy = "reply_by",
    /// The ground that makes a hearing a duty.
    HearingGround = "hearing_ground",
    /// The day of a decision or ruling that others are told of.
    DecidedOn = "decided_on",
    /// Why information is disclosed although a third party objects.
    DisclosureReason = "disclosure_reason",
    /// Why a ruling turned an objection down.
    RulingReason = "ruling_reason",
    /// 開示を実施する日 after a ruling.
    ImplementAfterRuling = "implement_after_ruling",
    /// The day on which the panel was consulted.
    ConsultedOn = "consulted_on",
    /// 審査会.
    Panel = "panel",
    /// Who filed a review.
    Filer = "filer",
    /// 移送先.
    TransferredTo = "transferred_to",
    /// 移送の日.
    TransferredOn = "transferred_on",
    /// 移送の理由.
    TransferReason = "transfer_reason",
    /// Why a disclosure takes another form.
    ChangeReason = "change_reason",
    /// 提供先.
    Recipient = "recipient",
    /// 訂正の実施の日.
    CorrectedOn = "corrected_on",
    /// 取下げの日.
    WithdrawnOn = "withdrawn_on",
    /// 本人, where an agent asks.
    Principal = "principal",
    /// 代理人.
    Agent = "agent",
    /// 受付番号.
    CaseNumber = "case_number",
    /// 受付の日.
    ReceivedOn = "received_on",
    /// The deadline of the decision.
    Deadline = "deadline",
    /// The date that cannot be wrong under any reading.
    SafeDate = "safe_date",
    /// 漏えい等: 概要.
    BreachOverview = "breach_overview",
    /// 漏えい等: 項目.
    BreachItems = "breach_items",
    /// 漏えい等: 本人の数.
    BreachPersons = "breach_persons",
    /// 漏えい等: 原因.
    BreachCause = "breach_cause",
    /// 漏えい等: 二次被害.
    BreachHarm = "breach_harm",
    /// 漏えい等: 本人への対応.
    BreachResponse = "breach_response",
    /// 漏えい等: 公表.
    BreachPublished = "breach_published",
    /// 漏えい等: 再発防止.
    BreachPrevention = "breach_prevention",
    /// 漏えい等: その他参考となる事項.
    BreachOther = "breach_other",
}

impl LetterField {
    /// Whether the office's data supplies it, whatever was decided in the case.
    pub fn is_of_the_office(self) -> bool {
        self.supplied_by().starts_with("office ")
    }

    /// The command that supplies it, as it is typed.
    pub const fn supplied_by(self) -> &'static str {
        match self {
            LetterField::AddresseeName => "receive --name",
            LetterField::AddresseeAddress => "receive --address",
            LetterField::Subject => "receive --subject",
            LetterField::BodyName => "office set name=...",
            LetterField::HeadTitle | LetterField::HeadName | LetterField::ActingHead => "office set head=...",
            LetterField::Purpose => "decide --purpose",
            LetterField::Means => "decide --means",
            LetterField::ImplementOn => "decide --implement-on",
            LetterField::Place => "decide --place",
            LetterField::Passages => "decide --withheld",
            LetterField::Ground => "decide --ground",
            LetterField::Reason => "--reason",
            LetterField::Content => "decide --content",
            LetterField::Measure => "decide --measure",
            LetterField::ExtendedUntil => "extend --until",
            LetterField::SubstantialUntil | LetterField::RemainingUntil => "special --remaining-until",
            LetterField::AvailableFrom => "decide --available-from",
            LetterField::MissingItems => "supplement ask --missing",
            LetterField::SetDay => "supplement ask --by",
            LetterField::ReviewBody => "office set review-body=...",
            LetterField::Defendant => "office set defendant=...",
            LetterField::Representative => "office set representative=...",
            LetterField::ComplaintDesk => "office set complaint-desk=...",
            LetterField::RemedyChoice => "office set remedy=...",
            LetterField::PartyName => "third-party ask --who",
            LetterField::PartyAddress => "third-party ask --address",
            LetterField::Information => "third-party ask --information",
            LetterField::ReplyBy => "third-party ask --by",
            LetterField::HearingGround => "third-party ask --ground",
            LetterField::DecidedOn => "decide --on",
            LetterField::DisclosureReason => "decide --despite-objection",
            LetterField::RulingReason => "review rule --reason",
            LetterField::ImplementAfterRuling => "review rule --implement-on",
            LetterField::ConsultedOn => "review consult --on",
            LetterField::Panel => "review consult --body",
            LetterField::Filer => "review file --by",
            LetterField::TransferredTo => "transfer --to",
            LetterField::TransferredOn => "transfer --on",
            LetterField::TransferReason => "transfer --reason",
            LetterField::ChangeReason => "--reason",
            LetterField::Recipient => "tell-recipients --to",
            LetterField::CorrectedOn => "implement --on",
            LetterField::WithdrawnOn => "withdraw --on",
            LetterField::Principal => "receive --principal",
            LetterField::Agent => "receive --name",
            LetterField::CaseNumber | LetterField::ReceivedOn => "receive --received",
            LetterField::Deadline | LetterField::SafeDate => "show",
            LetterField::BreachOverview => "register breach update --what",
            LetterField::BreachItems => "register breach update --items",
            LetterField::BreachPersons => "register breach update --persons",
            LetterField::BreachCause => "register breach update --cause",
            LetterField::BreachHarm => "register breach update --harm",
            LetterField::BreachResponse => "register breach update --measures",
            LetterField::BreachPublished => "register breach update --published",
            LetterField::BreachPrevention => "register breach update --prevention",
            LetterField::BreachOther => "register breach update --other",
        }
    }
}
