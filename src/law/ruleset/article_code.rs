//! Codes of articles (`25(1)ただし書`) and what letters print for them (第25条第1項ただし書).

/// A code, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ArticleCode<'a> {
    /// The law it stands in, where that is not the rule itself: `行政不服審査法`.
    pub(super) law: &'a str,
    /// As printed, without the law: 第18条第1項.
    pub(super) printed: String,
}

impl<'a> ArticleCode<'a> {
    /// `None` where the code has not the shape of one.
    ///
    /// `11条の2(1)` is 第11条の2第1項, `27(2)1号` 第27条第2項第1号, `20条5号ア` 第20条第5号ア, `37` 第37条; a code that begins with
    /// 項目 names a heading of a text that has no 条 (千歳) and is printed as it stands.
    pub(super) fn of(code: &'a str) -> Option<ArticleCode<'a>> {
        if code.starts_with("項目") {
            return Some(ArticleCode { law: "", printed: code.to_owned() });
        }
        let (law, rest) = code.split_at(code.find(|letter: char| letter.is_ascii_digit())?);
        if law.ends_with('第') {
            return None;
        }
        let (article, rest) = number(rest)?;
        let mut printed = format!("第{article}条");
        let mut rest = rest.strip_prefix('条').unwrap_or(rest);
        if let Some(branch) = rest.strip_prefix('の') {
            let (branch, after) = number(branch)?;
            printed += &format!("の{branch}");
            rest = after;
        }
        if let Some(paragraph) = rest.strip_prefix('(') {
            let (paragraph, after) = number(paragraph)?;
            printed += &format!("第{paragraph}項");
            rest = after.strip_prefix(')')?;
        }
        if let Some((item, after)) = number(rest) {
            printed += &format!("第{item}号");
            rest = after.strip_prefix('号')?;
        }
        let is_known_end = |rest: &str| ["", "ただし書", "本文", "前段", "後段"].contains(&rest);
        let letter = rest.chars().next().filter(|letter| ('ア'..='ン').contains(letter) && !is_known_end(rest));
        if let Some(letter) = letter {
            printed.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
        if !is_known_end(rest) {
            return None;
        }
        printed += rest;
        Some(ArticleCode { law, printed })
    }

    /// Whether `printed` is a printed form of this code; another law may be printed with its full name.
    pub(super) fn is_printed_as(&self, printed: &str) -> bool {
        match self.law {
            "" => printed == self.printed,
            law => printed.strip_suffix(self.printed.as_str()).is_some_and(|name| name.ends_with(law)),
        }
    }
}

fn number(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

#[cfg(test)]
mod tests {
    use super::ArticleCode;

    fn printed(code: &str) -> Option<String> {
        ArticleCode::of(code).map(|code| code.printed)
    }

    #[test]
    fn a_code_is_printed_as_a_lawyer_writes_it() {
        for (code, expected) in [
            ("37", "第37条"),
            ("25(1)", "第25条第1項"),
            ("25(1)ただし書", "第25条第1項ただし書"),
            ("20条2号", "第20条第2号"),
            ("20条5号カ", "第20条第5号カ"),
            ("20条3号ただし書", "第20条第3号ただし書"),
            ("27(2)1号", "第27条第2項第1号"),
            ("78(1)7号ト", "第78条第1項第7号ト"),
            ("11条の2(1)", "第11条の2第1項"),
            ("40ただし書", "第40条ただし書"),
            ("行政不服審査法18(1)", "第18条第1項"),
            ("項目5「緊急利用停止について」", "項目5「緊急利用停止について」"),
        ] {
            assert_eq!(printed(code).as_deref(), Some(expected), "{code}");
        }
    }

    #[test]
    fn what_is_no_code_is_not_printed() {
        for code in ["", "第25条", "25(", "25(1", "25()", "25(1)x", "25(1)1", "20条5号アイ", "二十五"] {
            assert_eq!(printed(code), None, "{code}");
        }
    }

    #[test]
    fn another_law_may_be_printed_with_its_full_name() {
        let code = ArticleCode::of("情報公開条例7条2号").expect("a code");
        assert!(code.is_printed_as("公立丹南病院組合情報公開条例第7条第2号"));
        assert!(!code.is_printed_as("第7条第2号"));
        assert!(!ArticleCode::of("7条2号").expect("a code").is_printed_as("情報公開条例第7条第2号"));
    }
}
