//! The name that was probably meant by one that there is not.

/// Less alike than this two words have nothing to do with each other.
const ALIKE: f64 = 0.7;

/// The most alike of these names; none where none is alike.
pub(crate) fn nearest<'n>(given: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let letters = |word: &str| word.trim().to_lowercase().replace('_', "-").chars().collect::<Vec<char>>();
    let given = letters(given);
    let alike = names.into_iter().map(|name| (likeness(&given, &letters(name)), name));
    let nearest = alike.filter(|(alike, _)| *alike > ALIKE).max_by(|(one, _), (other, _)| one.total_cmp(other));
    nearest.map(|(_, name)| name)
}

/// How alike two words are, from 0 to 1 (Jaro): letters in common not far from their place, less those out of order.
fn likeness(one: &[char], other: &[char]) -> f64 {
    let reach = (one.len().max(other.len()) / 2).saturating_sub(1);
    let mut left: Vec<(char, bool)> = other.iter().map(|letter| (*letter, false)).collect();
    let mut common = Vec::new();
    for (at, letter) in one.iter().enumerate() {
        let mut free = left.iter_mut().enumerate().filter(|(place, (_, taken))| !taken && place.abs_diff(at) <= reach);
        if let Some((_, (_, taken))) = free.find(|(_, (other, _))| other == letter) {
            *taken = true;
            common.push(*letter);
        }
    }
    let in_order = left.iter().filter(|(_, taken)| *taken).map(|(letter, _)| letter);
    let swapped = common.iter().zip(in_order).filter(|(one, other)| one != other).count();
    if common.is_empty() {
        return 0.0;
    }
    let (matched, swapped) = (common.len() as f64, swapped as f64 / 2.0);
    (matched / one.len() as f64 + matched / other.len() as f64 + (matched - swapped) / matched) / 3.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_told_from_another_word() {
        let names = ["tannan-gikai", "sendai-jigyodan", "tango-fukushikai", "受付", "説明"];
        assert_eq!(nearest("tanan-gikai", names), Some("tannan-gikai"));
        assert_eq!(nearest("Tannan_Gikai", names), Some("tannan-gikai"));
        assert_eq!(nearest("sendai", names), Some("sendai-jigyodan"));
        assert_eq!(nearest("受け付け", names), Some("受付"));
        assert_eq!(nearest("xyz", names), None);
        assert_eq!(nearest("", names), None);
    }

    #[test]
    fn the_nearest_of_several_is_named() {
        assert_eq!(nearest("not-hold", ["not-done", "not-held"]), Some("not-held"));
    }
}
