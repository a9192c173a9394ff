//! Characters that stand for each other in names (`names/README.md`).

/// Every character that is not itself the one that stands for its class, with the one that does; sorted.
static VARIANTS: &[(char, char)] = &include!(concat!(env!("OUT_DIR"), "/name_variants.rs"));

/// The character that stands for the class of this one: 高 and 髙 have the same.
pub(super) fn standing_for(character: char) -> char {
    match VARIANTS.binary_search_by_key(&character, |&(other, _)| other) {
        Ok(at) => VARIANTS.get(at).map_or(character, |&(_, first)| first),
        Err(_) => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_no_class_leads_to_another() {
        assert!(VARIANTS.is_sorted_by(|one, other| one.0 < other.0), "each character stands in one class");
        assert!(VARIANTS.len() > 7_000, "{}", VARIANTS.len());
        for &(_, first) in VARIANTS {
            assert_eq!(standing_for(first), first);
        }
    }
}
