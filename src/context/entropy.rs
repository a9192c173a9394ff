//! Where salts and identifiers come from.

use std::cell::Cell;

use super::Environment;
use crate::error::Outcome;

/// The system's entropy, or a sequence that is the same every time.
#[derive(Debug)]
pub(super) enum Entropy {
    System,
    Seeded(Cell<u64>),
}

impl Entropy {
    /// The system's. Tests of a debug build may seed it (`KAIJI_TEST_SEED`); the released program does not look at
    /// that variable, so that nobody can make salts predictable with it.
    pub(super) fn of(environment: &Environment) -> Entropy {
        match environment.test_seed.filter(|_| cfg!(debug_assertions)) {
            Some(seed) => Entropy::seeded(seed),
            None => Entropy::System,
        }
    }

    /// The sequence of a seed.
    pub(super) fn seeded(seed: u64) -> Entropy {
        Entropy::Seeded(Cell::new(seed))
    }

    pub(super) fn fill(&self, bytes: &mut [u8]) -> Outcome<()> {
        match self {
            Entropy::System => getrandom::fill(bytes).map_err(|error| anyhow::anyhow!("no entropy: {error}").into()),
            Entropy::Seeded(state) => {
                for chunk in bytes.chunks_mut(8) {
                    let word = next(state).to_le_bytes();
                    chunk.iter_mut().zip(word).for_each(|(byte, drawn)| *byte = drawn);
                }
                Ok(())
            }
        }
    }
}

/// SplitMix64: a sequence, no cryptography.
fn next(state: &Cell<u64>) -> u64 {
    let seed = state.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
    state.set(seed);
    let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_sequence_and_the_system_does_not() {
        let draw = |entropy: &Entropy| {
            let mut bytes = [0; 20];
            entropy.fill(&mut bytes).unwrap();
            bytes
        };
        assert_eq!(draw(&Entropy::seeded(7)), draw(&Entropy::seeded(7)));
        assert_ne!(draw(&Entropy::seeded(7)), draw(&Entropy::seeded(8)));
        assert_ne!(draw(&Entropy::System), draw(&Entropy::System));
    }
}
