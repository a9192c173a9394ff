//! The periods that stand in the words of a rule: 15日, 十五日, １５日, 一週間, 三月, 一年.

/// A period as the words have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum QuotedPeriod {
    /// 日
    Days(u32),
    /// 週間
    Weeks(u32),
    /// 月, か月, 箇月
    Months(u32),
    /// 年
    Years(u32),
}

/// All periods in these words. Numbers of articles (第十八条…) and calendar dates (4月1日) are none.
pub(super) fn periods(quote: &str) -> Vec<QuotedPeriod> {
    let letters: Vec<char> = quote.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let Some((number, after)) = number_at(&letters, at) else {
            at += 1;
            continue;
        };
        let is_article = at > 0 && letters.get(at - 1) == Some(&'第');
        match unit_at(&letters, after) {
            Some((_, end)) if number_at(&letters, end).is_some() => at = skip_date(&letters, end),
            Some((unit, end)) => {
                if !is_article {
                    found.push(unit(number));
                }
                at = end;
            }
            None => at = after,
        }
    }
    found
}

type Unit = fn(u32) -> QuotedPeriod;

fn unit_at(letters: &[char], at: usize) -> Option<(Unit, usize)> {
    const UNITS: [(&str, Unit); 9] = [
        ("週間", QuotedPeriod::Weeks),
        ("日", QuotedPeriod::Days),
        ("か月", QuotedPeriod::Months),
        ("カ月", QuotedPeriod::Months),
        ("ヶ月", QuotedPeriod::Months),
        ("ケ月", QuotedPeriod::Months),
        ("箇月", QuotedPeriod::Months),
        ("月", QuotedPeriod::Months),
        ("年", QuotedPeriod::Years),
    ];
    let rest = letters.get(at..)?;
    UNITS.into_iter().find_map(|(name, unit)| {
        let length = name.chars().count();
        rest.iter().copied().take(length).eq(name.chars()).then_some((unit, at + length))
    })
}

/// A unit followed by another number is a calendar date: skips all of it.
fn skip_date(letters: &[char], mut at: usize) -> usize {
    while let Some((_, after)) = number_at(letters, at) {
        match unit_at(letters, after) {
            Some((_, end)) => at = end,
            None => return after,
        }
    }
    at
}

/// The number that begins at `at`, and where it ends.
fn number_at(letters: &[char], at: usize) -> Option<(u32, usize)> {
    let digits = letters.get(at..)?.iter().copied().take_while(|letter| value(*letter).is_some());
    let digits: Vec<char> = digits.collect();
    let number = if digits.iter().any(|digit| matches!(digit, '十' | '百')) {
        spoken(&digits)?
    } else {
        digits.iter().try_fold(0_u32, |sum, digit| sum.checked_mul(10)?.checked_add(value(*digit)?))?
    };
    (!digits.is_empty()).then_some((number, at + digits.len()))
}

/// 四十五: tens and hundreds with the digit before them, one where there is none.
fn spoken(digits: &[char]) -> Option<u32> {
    let (mut sum, mut digit) = (0_u32, None);
    for letter in digits {
        match letter {
            '十' | '百' => sum = sum.checked_add(digit.take().unwrap_or(1) * value(*letter)?)?,
            _ if digit.is_some() => return None,
            _ => digit = value(*letter),
        }
    }
    sum.checked_add(digit.unwrap_or(0))
}

fn value(letter: char) -> Option<u32> {
    match letter {
        '0'..='9' => letter.to_digit(10),
        '０'..='９' => Some(letter as u32 - '０' as u32),
        '十' => Some(10),
        '百' => Some(100),
        _ => "〇一二三四五六七八九".chars().position(|digit| digit == letter).and_then(|at| u32::try_from(at).ok()),
    }
}

#[cfg(test)]
mod tests {
    use super::QuotedPeriod::{Days, Months, Weeks, Years};
    use super::periods;

    #[test]
    fn numbers_are_read_in_every_writing() {
        for (words, expected) in [
            ("開示請求があった日から起算して15日以内", Days(15)),
            ("十五日以内", Days(15)),
            ("１５日以内", Days(15)),
            ("六十日を限度として", Days(60)),
            ("百二十日", Days(120)),
            ("一四日", Days(14)),
            ("少なくとも2週間", Weeks(2)),
            ("一週間", Weeks(1)),
            ("二週間を置かなければならない", Weeks(2)),
            ("起算して三月を経過したとき", Months(3)),
            ("3月", Months(3)),
            ("3か月", Months(3)),
            ("六箇月", Months(6)),
            ("一年を経過", Years(1)),
        ] {
            assert_eq!(periods(words), [expected], "{words}");
        }
    }

    #[test]
    fn numbers_of_articles_and_calendar_dates_are_no_periods() {
        for words in ["第18条第2項の規定は", "令和5年4月1日から施行する。", "一部又は全部", "2以上の段階", "第三十日"]
        {
            assert_eq!(periods(words), [], "{words}");
        }
    }

    #[test]
    fn every_period_in_the_words_is_found() {
        assert_eq!(periods("30日（第三者の意見を聴取した場合は44日）を限度として"), [Days(30), Days(44)]);
    }
}
