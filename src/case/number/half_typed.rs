//! A case number of which only the beginning has been typed.

use super::CaseNumber;
use crate::law::date::Date;
use crate::law::typed::plain;
use crate::law::wareki::{fiscal_year, fiscal_year_era, year_word};

impl CaseNumber {
    /// The number in the writing that was begun (`R8-K-0001`, `令和8-開-0001`, `K1`), or its code where the beginning is
    /// one of any other writing (`R8K`, `Ｋ１`); `None` where it is the beginning of another number. Nothing typed begins
    /// every number.
    pub fn begun(&self, typed: &str, today: Date) -> Option<String> {
        let (letter, sequence) = (self.letter, self.sequence);
        let code = self.to_string();
        let mut printed = vec![code.clone(), self.on_screen()];
        if self.fiscal_year == fiscal_year(today) {
            printed.extend([format!("{}{sequence}", letter.code()), format!("{}{sequence}", letter.kanji())]);
        }
        let begins = |writing: &str| writing.get(..typed.len()).is_some_and(|begun| begun.eq_ignore_ascii_case(typed));
        if let Some(continued) = printed.into_iter().find(|writing| begins(writing)) {
            return Some(continued);
        }
        let typed = key(typed);
        let sequences = [format!("{sequence}"), format!("{sequence:04}")];
        let written = self.years(today).into_iter().any(|year| {
            sequences.iter().any(|sequence| key(&format!("{year}{}{sequence}", letter.code())).starts_with(&typed))
        });
        written.then_some(code)
    }

    /// How its fiscal year can be written before the letter, each once.
    fn years(&self, today: Date) -> Vec<String> {
        let mut years = vec![self.fiscal_year.to_string()];
        let Some((era, year)) = fiscal_year_era(self.fiscal_year) else { return years };
        years.extend([format!("{}{year}", era.letter()), format!("{}{}", era.name(), year_word(year))]);
        if fiscal_year_era(fiscal_year(today)).is_some_and(|(now, _)| now == era) {
            years.push(year.to_string());
        }
        if self.fiscal_year == fiscal_year(today) {
            years.push(String::new());
        }
        years
    }
}

/// What is the same in every writing: letters as in the code, without dashes and the words around the figures.
fn key(text: &str) -> String {
    let kept = plain(text).chars().filter(|c| !"-年度第号".contains(*c)).collect::<String>();
    let coded = |c: char| match c {
        '開' => 'k',
        '訂' => 't',
        '停' => 's',
        '目' => 'm',
        '元' => '1',
        other => other,
    };
    kept.chars().map(coded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun(typed: &str, today: &str) -> Option<String> {
        let number: CaseNumber = "R8-K-0012".parse().unwrap();
        number.begun(typed, today.parse().unwrap())
    }

    #[test]
    fn what_is_printed_goes_on_as_it_was_begun() {
        for (typed, whole) in [
            ("", "R8-K-0012"),
            ("R8-K", "R8-K-0012"),
            ("R8-K-0012", "R8-K-0012"),
            ("令", "令和8-開-0012"),
            ("令和8-開-00", "令和8-開-0012"),
            ("K", "K12"),
            ("k1", "K12"),
            ("r8-k", "R8-K-0012"),
            ("開1", "開12"),
        ] {
            assert_eq!(begun(typed, "2026-05-20").as_deref(), Some(whole), "{typed}");
        }
    }

    #[test]
    fn any_other_writing_that_is_begun_becomes_the_code() {
        for typed in ["r8k1", "Ｒ８−Ｋ", "k0012", "㋿8", "令和8年度開第1", "8-k", "2026-K-12", "開0"] {
            assert_eq!(begun(typed, "2026-05-20").as_deref(), Some("R8-K-0012"), "{typed}");
        }
    }

    #[test]
    fn the_beginning_of_another_number_is_none_of_this_one() {
        for typed in ["R7", "R8-T", "K2", "k13", "令和7", "R8-K-00123", "\u{1b}[2J", "佐藤"] {
            assert_eq!(begun(typed, "2026-05-20"), None, "{typed:?}");
        }
        assert_eq!(begun("K1", "2027-04-01"), None, "without a year a number is of this fiscal year");
    }
}
