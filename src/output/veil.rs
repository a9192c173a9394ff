//! `--private`: names, addresses and telephones are hidden on a screen that the citizen can see. They are taken out
//! before lines are broken, wherever they stand: a subject or a remark may name somebody, too.

use std::borrow::Cow;

/// What stands in the place of whatever is hidden; its length says nothing.
pub(crate) const HIDDEN: &str = "〇〇";

/// The words that must not be seen; with none it hides nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Veil {
    /// The longest first, so that 佐藤太郎 is not left as 〇〇太郎.
    words: Vec<String>,
}

impl Veil {
    /// Hides these as well, and of a name in two parts the family name.
    pub(crate) fn hide<'a>(&mut self, words: impl IntoIterator<Item = &'a str>) {
        for whole in words {
            let bare: String = whole.split_whitespace().collect();
            let mut parts = whole.split_whitespace();
            let family = parts.next().filter(|family| parts.next().is_some() && family.chars().count() > 1);
            let spelled = [Some(whole.trim()), Some(bare.as_str()), family];
            self.words.extend(spelled.into_iter().flatten().filter(|word| !word.is_empty()).map(str::to_owned));
        }
        self.words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        self.words.dedup();
    }

    /// The text without them.
    pub(crate) fn over<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let seen = self.words.iter().filter(|word| text.contains(word.as_str()));
        seen.fold(Cow::Borrowed(text), |text, word| Cow::Owned(text.replace(word, HIDDEN)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_hidden_however_it_is_spaced_and_so_is_the_family_name() {
        let mut veil = Veil::default();
        veil.hide(["佐藤　太郎", "0776-00-0000"]);
        assert_eq!(veil.over("佐藤　太郎"), HIDDEN);
        assert_eq!(veil.over("佐藤太郎の発言"), "〇〇の発言");
        assert_eq!(veil.over("佐藤議員、電話0776-00-0000"), "〇〇議員、電話〇〇");
        assert!(matches!(veil.over("会議録"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_family_name_of_one_character_would_hide_too_much() {
        let mut veil = Veil::default();
        veil.hide(["林 由美"]);
        assert_eq!(veil.over("森林の記録、林由美"), "森林の記録、〇〇");
    }
}
