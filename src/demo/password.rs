//! A password for made-up people that is another each time, and can be read out and typed.

use crate::error::AppError;

/// Sixteen consonants and four vowels that sound apart when they are read out.
const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvz";
const VOWELS: &[u8; 4] = b"aeio";

/// Four groups of two syllables, as in `lika-voze-tanu-redo`: 2^48 of them, each as likely as any other.
///
/// # Errors
/// When the machine has no randomness to give.
pub fn fresh_password() -> Result<String, AppError> {
    let mut bytes = [0_u8; 8];
    getrandom::fill(&mut bytes).map_err(|error| AppError::Internal(error.to_string()))?;
    let groups = bytes.map(syllable);
    let groups: Vec<String> = groups.chunks(2).map(<[String]>::concat).collect();
    Ok(groups.join("-"))
}

/// A consonant by four bits of a byte, and a vowel by two.
fn syllable(byte: u8) -> String {
    let consonant = CONSONANTS[usize::from(byte & 15)];
    let vowel = VOWELS[usize::from(byte >> 4 & 3)];
    [consonant, vowel].map(char::from).iter().collect()
}
