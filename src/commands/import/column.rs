//! What a column can hold, and the headings by which spreadsheets know it (`import/columns.toml`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::case::person::name_key;

/// Who may read it in an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// Codes, numbers: nothing of a person.
    Openly,
    /// Whatever a person is named by, and every free text.
    Never,
    /// A day: openly, if it looks like one.
    AsADay,
}

macro_rules! columns {
    ($($name:ident = $id:literal $told:ident,)*) => {
        /// What a column can hold.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(super) enum Column { $($name),* }

        impl Column {
            /// All of them, in the order in which a spreadsheet would have them.
            pub(super) const ALL: &'static [Column] = &[$(Column::$name),*];

            /// Its name in mapping files and json lines.
            pub(super) const fn id(self) -> &'static str {
                match self { $(Column::$name => $id),* }
            }

            const fn told(self) -> Told {
                match self { $(Column::$name => Told::$told),* }
            }
        }
    };
}

columns! {
    Ruleset = "ruleset" Openly,
    Kind = "kind" Openly,
    Received = "received" AsADay,
    At = "at" AsADay,
    Written = "written" AsADay,
    Accepted = "accepted" AsADay,
    AtOffice = "at_office" AsADay,
    Desk = "desk" Never,
    Name = "name" Never,
    Kana = "kana" Never,
    Address = "address" Never,
    Phone = "phone" Never,
    Representative = "representative" Never,
    By = "by" Openly,
    AskedFor = "asked_for" Openly,
    HeirClass = "heir_class" Openly,
    Principal = "principal" Never,
    Deceased = "deceased" Never,
    Subject = "subject" Never,
    Reason = "reason" Never,
    Channel = "channel" Openly,
    Section = "section" Never,
    Officer = "officer" Never,
    Prior = "prior" AsADay,
    DisclosedOn = "disclosed_on" AsADay,
    Road = "road" Openly,
    SpecificPi = "specific_pi" Openly,
    Class = "class" Openly,
    Claim = "claim" Openly,
    Words = "words" Never,
    Ref = "ref" Never,
    IdentifiedOn = "identified_on" AsADay,
    Documents = "documents" Openly,
    SupplementAsked = "supplement_asked" AsADay,
    SupplementBy = "supplement_by" AsADay,
    SupplementMissing = "supplement_missing" Never,
    SupplementDone = "supplement_done" AsADay,
    SupplementLapsed = "supplement_lapsed" AsADay,
    ThirdParty = "third_party" Never,
    ThirdPartyAsked = "third_party_asked" AsADay,
    ThirdPartyBy = "third_party_by" AsADay,
    ThirdPartyReplied = "third_party_replied" AsADay,
    ThirdPartyObjects = "third_party_objects" Openly,
    ExtendedOn = "extended_on" AsADay,
    ExtendedDays = "extended_days" AsADay,
    ExtendedUntil = "extended_until" AsADay,
    ExtensionReason = "extension_reason" Never,
    ExtensionNotified = "extension_notified" AsADay,
    SpecialOn = "special_on" AsADay,
    SpecialUntil = "special_until" AsADay,
    SpecialReason = "special_reason" Never,
    SpecialNotified = "special_notified" AsADay,
    SubstantialOn = "substantial_on" AsADay,
    SubstantialOutcome = "substantial_outcome" Openly,
    SubstantialSent = "substantial_sent" AsADay,
    DecidedOn = "decided_on" AsADay,
    Outcome = "outcome" Openly,
    Ground = "ground" Openly,
    Withheld = "withheld" Never,
    DecisionReason = "decision_reason" Never,
    Measure = "measure" Never,
    ImplementOn = "implement_on" AsADay,
    SentOn = "sent_on" AsADay,
    DeliveredOn = "delivered_on" AsADay,
    MethodOn = "method_on" AsADay,
    Means = "means" Openly,
    ImplementedOn = "implemented_on" AsADay,
    Pages = "pages" AsADay,
    WithdrawnOn = "withdrawn_on" AsADay,
    WithdrawnReason = "withdrawn_reason" Never,
    TransferredOn = "transferred_on" AsADay,
    TransferredTo = "transferred_to" Never,
    TransferredReason = "transferred_reason" Never,
    ReviewFiled = "review_filed" AsADay,
    ReviewConsulted = "review_consulted" AsADay,
    ConsultationSent = "consultation_sent" AsADay,
    ReviewReported = "review_reported" AsADay,
    ReviewAnswer = "review_answer" Never,
    ReviewRuled = "review_ruled" AsADay,
    ReviewOutcome = "review_outcome" Openly,
    Note = "note" Never,
}

/// No code, no day and no number is longer; what is longer stands in the wrong column.
const LONGEST_TOLD: usize = 12;

impl Column {
    /// The value as an error may show it. A column may hold what belongs into the next one, so a value is shown only where
    /// it cannot be a name: digits and the signs of days, or the short words of a code.
    pub(super) fn shown(self, value: &str) -> Option<&str> {
        let value = value.trim();
        let short = value.chars().count() <= LONGEST_TOLD;
        let of_a_day =
            |c: char| c.is_ascii_digit() || "年月日令和平成昭明治大正元/.-:RHSTM０１２３４５６７８９ ".contains(c);
        let of_a_code =
            |c: char| c.is_ascii_alphanumeric() || "_-条項号第ただし書アイウエオカキク".contains(c) || c.is_numeric();
        let fits = match self.told() {
            Told::Never => false,
            Told::AsADay => value.chars().all(of_a_day),
            Told::Openly => value.chars().all(of_a_code) || vocabulary().is_known(value),
        };
        (fits && short).then_some(value)
    }

    /// The column of this heading and, of several of its kind, which one, from 0.
    pub(super) fn of_heading(heading: &str) -> Option<(Column, usize)> {
        let known = |heading: &str| vocabulary().headings.get(&name_key(heading)).copied();
        if let Some(column) = known(heading) {
            return Some((column, 0));
        }
        let bare = without_brackets(heading);
        if let Some(column) = known(&bare) {
            return Some((column, 0));
        }
        let key = name_key(&bare);
        let stem = key.trim_end_matches(|c: char| c.is_ascii_digit());
        let place: usize = key.get(stem.len()..)?.parse().ok()?;
        let column = vocabulary().headings.get(stem).copied()?;
        (1..=MOST_OF_A_KIND).contains(&place).then(|| (column, place - 1))
    }

    /// Its name beside the heading that most tables give it: `received (受付日)`.
    pub(super) fn named(self) -> String {
        let heading = vocabulary().usual.get(&self).map(|heading| format!(" ({heading})"));
        format!("{}{}", self.id(), heading.unwrap_or_default())
    }

    /// The column of this name.
    pub(super) fn of_id(id: &str) -> Option<Column> {
        let id = id.trim().replace('-', "_");
        Column::ALL.iter().copied().find(|column| column.id() == id)
    }
}

/// How many columns of one kind a table may have: parts of a request, supplements.
pub(super) const MOST_OF_A_KIND: usize = 20;

/// `受付日（到達日）` → `受付日`
fn without_brackets(heading: &str) -> String {
    let end = heading.find(['(', '（', '[', '［', '【', '\n']).unwrap_or(heading.len());
    heading.get(..end).unwrap_or(heading).to_owned()
}

/// The words of spreadsheets.
pub(super) struct Vocabulary {
    headings: BTreeMap<String, Column>,
    usual: BTreeMap<Column, String>,
    values: BTreeMap<String, BTreeMap<String, &'static str>>,
}

#[derive(Deserialize)]
struct Written {
    headings: BTreeMap<Column, Vec<String>>,
    values: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::read);

/// The words that came with the program.
pub(super) fn vocabulary() -> &'static Vocabulary {
    &VOCABULARY
}

impl Vocabulary {
    fn read() -> Vocabulary {
        // A test reads the same text; here nothing can be said to a person.
        let written: Written = toml::from_str(include_str!("../../../import/columns.toml"))
            .unwrap_or(Written { headings: BTreeMap::new(), values: BTreeMap::new() });
        let mut headings = BTreeMap::new();
        for column in Column::ALL {
            headings.insert(name_key(column.id()), *column);
            headings.insert(name_key(&column.id().replace('_', " ")), *column);
        }
        for (column, names) in &written.headings {
            headings.extend(names.iter().map(|name| (name_key(name), *column)));
        }
        let usual = written.headings.into_iter();
        let usual = usual.filter_map(|(column, names)| Some((column, names.into_iter().next()?))).collect();
        let mut values: BTreeMap<String, BTreeMap<String, &'static str>> = BTreeMap::new();
        for (set, codes) in written.values {
            let known = values.entry(set).or_default();
            for (code, words) in codes {
                let code: &'static str = code.leak();
                known.extend(words.iter().map(|word| (name_key(word), code)));
                known.insert(name_key(code), code);
            }
        }
        Vocabulary { headings, usual, values }
    }

    /// The code that this key ([`name_key`]) of a word stands for in a set.
    pub(super) fn code(&self, set: &str, key: &str) -> Option<&'static str> {
        self.values.get(set)?.get(key).copied()
    }

    fn is_known(&self, word: &str) -> bool {
        let key = name_key(word);
        self.values.values().any(|codes| codes.contains_key(&key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_has_headings_and_none_stands_for_two() {
        let written: Written = toml::from_str(include_str!("../../../import/columns.toml")).unwrap();
        for column in Column::ALL {
            assert!(written.headings.contains_key(column), "{}", column.id());
        }
        let mut seen: BTreeMap<String, Column> = BTreeMap::new();
        for (column, names) in &written.headings {
            for name in names {
                let before = seen.insert(name_key(name), *column);
                assert!(before.is_none_or(|before| before == *column), "{name}: {before:?} {column:?}");
            }
        }
        for column in Column::ALL {
            let own = Column::of_heading(column.id()).map(|found| found.0);
            assert_eq!(own, Some(*column));
        }
    }

    #[test]
    fn a_heading_is_known_in_any_writing() {
        for (heading, column, place) in [
            ("受付年月日", Column::Received, 0),
            ("受付日（到達日）", Column::Received, 0),
            (" 氏　名 ", Column::Name, 0),
            ("件名２", Column::Subject, 1),
            ("ﾌﾘｶﾞﾅ", Column::Kana, 0),
            ("Requester", Column::Name, 0),
            ("decided_on", Column::DecidedOn, 0),
        ] {
            assert_eq!(Column::of_heading(heading), Some((column, place)), "{heading}");
        }
        assert_eq!(Column::of_heading("好きな色"), None);
        assert_eq!(Column::of_heading("件名99"), None);
    }

    #[test]
    fn a_name_in_the_wrong_column_is_not_shown() {
        assert_eq!(Column::Received.shown("令和8年2月30日"), Some("令和8年2月30日"));
        assert_eq!(Column::Received.shown("鈴木花子"), None);
        assert_eq!(Column::Kind.shown("鈴木花子"), None);
        assert_eq!(Column::Kind.shown("開示請求"), Some("開示請求"));
        assert_eq!(Column::Received.shown("09012345678901234567"), None);
        assert_eq!(Column::Name.shown("1"), None);
    }
}
