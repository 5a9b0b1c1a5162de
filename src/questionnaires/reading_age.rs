//! How old a reader has to be, by the Flesch-Kincaid grade: `0.39 × words / sentences + 11.8 × syllables / words − 15.59`
//! (Kincaid, Fishburne, Rogers and Chissom 1975, US Navy research branch report 8-75). It gives a US school grade; five
//! more is the age of the pupils. Syllables are estimated, for English only.

/// The reading age of an English text in years; 0 for a text without words.
pub fn reading_age(text: &str) -> f64 {
    let words: Vec<&str> = text
        .split(|c: char| !is_word_character(c))
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        return 0.0;
    }
    let count = as_f64(words.len());
    let sentences = as_f64(sentences(text));
    let syllables = as_f64(words.iter().map(|word| syllables(word)).sum());
    0.39 * count / sentences + 11.8 * syllables / count - 15.59 + 5.0
}

fn is_word_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\'' | '’' | '-')
}

/// Pieces that end in full stops, exclamation or question marks before a space or the end.
fn sentences(text: &str) -> usize {
    let mut count = 0;
    let mut has_words = false;
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let ends = is_mark(c) && characters.peek().is_none_or(|next| next.is_whitespace());
        if ends && has_words {
            count += 1;
            has_words = false;
        } else if !ends && !is_mark(c) && !c.is_whitespace() {
            has_words = true;
        }
    }
    count + usize::from(has_words)
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | '!' | '?')
}

/// Groups of vowels, two letters to a group at most, without silent endings; at least one.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_lowercase)
        .collect();
    if letters.len() <= 3 {
        return usize::from(!letters.is_empty());
    }
    let spoken = without_silent_ending(&letters);
    let spoken = spoken.strip_prefix(&['y']).unwrap_or(spoken);
    let groups = spoken
        .split(|c| !is_vowel(*c))
        .map(|group| group.len().div_ceil(2));
    groups.sum::<usize>().max(1)
}

fn is_vowel(c: char) -> bool {
    "aeiouy".contains(c)
}

/// The word up to a silent -es, -ed or -e.
fn without_silent_ending(letters: &[char]) -> &[char] {
    match letters {
        [start @ .., before, 'e', 's'] if !"laeiouy".contains(*before) => &letters[..=start.len()],
        [start @ .., before, 'e', 'd'] if !"aeiouytd".contains(*before) => &letters[..=start.len()],
        [start @ .., before, 'e'] if !"laeiouy".contains(*before) => &letters[..=start.len()],
        _ => letters,
    }
}

fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_by_groups_of_vowels() {
        let words = [
            ("welcome", 2),
            ("tables", 2),
            ("needed", 2),
            ("yellow", 2),
            ("e-mail", 2),
            ("sometimes", 3),
            ("changes", 1),
            ("the", 1),
            ("2026", 0),
            ("Rhythm", 1),
            ("hope", 1),
        ];
        for (word, count) in words {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn sentences_end_at_marks_before_a_space() {
        let texts = [
            ("3.5 miles? No! Yes... so.", 4),
            ("Wait?! Yes", 2),
            ("a.b. c", 2),
            (". . x", 1),
        ];
        for (text, count) in texts {
            assert_eq!(sentences(text), count, "{text}");
        }
    }

    #[test]
    fn ages_are_those_of_the_formula() {
        let texts = [
            ("", 0.0),
            ("... ?! ", 0.0),
            (
                "Someone new is met in person and told what will happen next.",
                8.84,
            ),
            (
                "Is it 3.5 miles away? No! We asked... and waited.",
                3.355227,
            ),
            (
                "Considerable institutional accountability necessitates comprehensive documentation",
                48.783333,
            ),
        ];
        for (text, age) in texts {
            assert!(
                (reading_age(text) - age).abs() < 1e-5,
                "{text}: {}",
                reading_age(text)
            );
        }
    }
}
