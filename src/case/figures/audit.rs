//! What a reader can find out about numbers that were left out: from the sums, and from sums of sums.
//!
//! A number that was left out may be any whole number from nought. Every relation narrows down the numbers in it, again and
//! again until nothing changes; then the relations are eliminated against each other, which finds what only several of them
//! together say.

use std::collections::BTreeMap;

use super::sums::Relation;

/// What is known of the numbers left out. Both ends are inclusive; no upper end: there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) least: i128,
    pub(super) most: Option<i128>,
}

/// A relation between numbers left out, by their places: the sum of the products is `sum`, or at most.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    factors: BTreeMap<usize, i128>,
    sum: i128,
    equal: bool,
}

/// What a reader can find out about `unknown`, in their order. `known` tells the numbers that are printed.
///
/// `deep`: also by eliminating the relations against each other.
pub(super) fn found_out(
    relations: &[Relation],
    unknown: &BTreeMap<&str, usize>,
    known: impl Fn(&str) -> u64,
    deep: bool,
) -> Vec<Bounds> {
    let mut rows: Vec<Row> = relations.iter().map(|relation| row(relation, unknown, &known)).collect();
    rows.retain(|row| !row.factors.is_empty());
    if deep {
        rows.extend(eliminated(rows.iter().filter(|row| row.equal).cloned().collect()));
    }
    let mut bounds = vec![Bounds { least: 0, most: None }; unknown.len()];
    // Each round narrows at least one of them; the number of rounds is bounded all the same.
    for _ in 0..ROUNDS {
        let before = bounds.clone();
        rows.iter().for_each(|row| narrow(row, &mut bounds));
        if bounds == before {
            break;
        }
    }
    bounds
}

const ROUNDS: usize = 200;

fn row(relation: &Relation, unknown: &BTreeMap<&str, usize>, known: impl Fn(&str) -> u64) -> Row {
    let mut row = Row { factors: BTreeMap::new(), sum: 0, equal: relation.equal };
    let left = relation.left.iter().map(|code| (code, 1));
    let right = relation.right.iter().map(|code| (code, -1));
    for (code, factor) in left.chain(right) {
        match unknown.get(code.as_str()) {
            Some(place) => *row.factors.entry(*place).or_default() += factor,
            None => row.sum -= factor * i128::from(known(code)),
        }
    }
    row.factors.retain(|_, factor| *factor != 0);
    row
}

/// Narrows every number of the relation down by what the others leave to it.
fn narrow(row: &Row, bounds: &mut [Bounds]) {
    for (place, factor) in &row.factors {
        let others = row.factors.iter().filter(|(other, _)| *other != place);
        // The most and the least that is left for factor × number.
        let (mut least, mut most) = (Some(row.sum), Some(row.sum));
        for (other, times) in others {
            let Bounds { least: low, most: high } = bounds[*other];
            let ends = if *times > 0 { (Some(low), high) } else { (high, Some(low)) };
            most = most.zip(ends.0).map(|(most, end)| most - times * end);
            least = least.zip(ends.1).map(|(least, end)| least - times * end);
        }
        let least = least.filter(|_| row.equal);
        let (low, high) = if *factor > 0 {
            (least.map(|end| ceiling(end, *factor)), most.map(|end| end.div_euclid(*factor)))
        } else {
            (most.map(|end| ceiling(-end, -factor)), least.map(|end| (-end).div_euclid(-factor)))
        };
        let bounds = &mut bounds[*place];
        bounds.least = bounds.least.max(low.unwrap_or(bounds.least));
        bounds.most = match (bounds.most, high) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
}

/// The quotient, rounded up; the divisor is positive.
fn ceiling(dividend: i128, divisor: i128) -> i128 {
    -(-dividend).div_euclid(divisor)
}

/// The relations in reduced form: each has a number that no other has.
fn eliminated(mut rows: Vec<Row>) -> Vec<Row> {
    let mut done = 0;
    while done < rows.len() {
        let Some(place) = rows[done].factors.keys().next().copied() else {
            rows.swap_remove(done);
            continue;
        };
        let pivot = rows[done].clone();
        for (at, row) in rows.iter_mut().enumerate() {
            if at != done {
                take_out(row, &pivot, place);
            }
        }
        done += 1;
    }
    rows
}

/// Takes the number at this place out of a relation by means of another that has it.
fn take_out(row: &mut Row, pivot: &Row, place: usize) {
    let (Some(mine), Some(its)) = (row.factors.get(&place).copied(), pivot.factors.get(&place).copied()) else {
        return;
    };
    row.factors.values_mut().for_each(|factor| *factor *= its);
    row.sum = row.sum * its - pivot.sum * mine;
    for (at, factor) in &pivot.factors {
        *row.factors.entry(*at).or_default() -= factor * mine;
    }
    row.factors.retain(|_, factor| *factor != 0);
    let divisor = row.factors.values().fold(row.sum.abs(), |divisor, factor| common(divisor, factor.abs()));
    if divisor > 1 {
        row.factors.values_mut().for_each(|factor| *factor /= divisor);
        row.sum /= divisor;
    }
}

/// The greatest common divisor.
fn common(one: i128, other: i128) -> i128 {
    if other == 0 { one } else { common(other, one % other) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relation(left: &[&str], right: &[&str], equal: bool) -> Relation {
        let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        Relation { left: codes(left), right: codes(right), equal }
    }

    fn find_out(
        relations: &[Relation],
        unknown: &[&str],
        known: &[(&str, u64)],
        deep: bool,
    ) -> Vec<(i128, Option<i128>)> {
        let places: BTreeMap<&str, usize> = unknown.iter().enumerate().map(|(at, code)| (*code, at)).collect();
        let number = |code: &str| known.iter().find(|(name, _)| *name == code).unwrap().1;
        found_out(relations, &places, number, deep).into_iter().map(|found| (found.least, found.most)).collect()
    }

    #[test]
    fn one_number_left_out_of_a_sum_is_found_out_and_two_are_not() {
        let sum = [relation(&["all"], &["a", "b", "c"], true)];
        assert_eq!(find_out(&sum, &["a"], &[("all", 9), ("b", 3), ("c", 4)], false), [(2, Some(2))]);
        assert_eq!(find_out(&sum, &["a", "b"], &[("all", 9), ("c", 4)], false), [(0, Some(5)), (0, Some(5))]);
        assert_eq!(find_out(&sum, &["all", "a"], &[("b", 3), ("c", 4)], false), [(7, None), (0, None)]);
    }

    #[test]
    fn what_is_at_most_something_bounds_both_ways() {
        let cover = [relation(&["all"], &["a", "b"], false), relation(&["a"], &["all"], false)];
        assert_eq!(find_out(&cover, &["a"], &[("all", 7), ("b", 5)], false), [(2, Some(7))]);
    }

    #[test]
    fn what_only_several_sums_together_say_is_found_by_elimination() {
        // a+b = 5, b+c = 6, a+c = 7: each alone leaves all of them open.
        let sums = [
            relation(&["x"], &["a", "b"], true),
            relation(&["y"], &["b", "c"], true),
            relation(&["z"], &["a", "c"], true),
        ];
        let known = [("x", 5), ("y", 6), ("z", 7)];
        let shallow = find_out(&sums, &["a", "b", "c"], &known, false);
        assert!(shallow.iter().any(|(least, most)| Some(*least) != *most));
        assert_eq!(find_out(&sums, &["a", "b", "c"], &known, true), [(3, Some(3)), (2, Some(2)), (4, Some(4))]);
    }
}
