//! What always holds of the domain, tried on cases that are made up at random: one file for each noun.

mod answers;
mod asks;
mod attendance;
mod comparison;
mod dates;
mod drawn;
mod listing;
mod promise;
mod release;
mod representative;
mod schedule;
mod spread;
mod standing;
mod talk;
mod whats_on;

use proptest::{
    strategy::Strategy,
    test_runner::{Config, RngSeed, TestCaseResult, TestRunner},
};

/// The seed of the cases, where the environment names no other.
const SEED: u64 = 0x5eed;

/// Tries a property on so many cases. Where it does not hold, the smallest case found is shown.
///
/// Every run tries the same cases. `PROPTEST_RNG_SEED` names other ones, `PROPTEST_CASES` more or fewer.
#[track_caller]
pub fn holds<S: Strategy>(cases: u32, strategy: S, property: impl Fn(S::Value) -> TestCaseResult) {
    let named = Config::default();
    let seed = match named.rng_seed {
        RngSeed::Fixed(seed) => seed,
        RngSeed::Random => SEED,
    };
    let cases = match std::env::var_os("PROPTEST_CASES") {
        Some(_) => named.cases,
        None => cases,
    };
    // Shown with a test that does not hold.
    println!("{cases} cases, PROPTEST_RNG_SEED={seed}");
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(seed),
        failure_persistence: None,
        ..named
    };
    if let Err(error) = TestRunner::new(config).run(&strategy, property) {
        panic!("PROPTEST_RNG_SEED={seed}: {error}");
    }
}
