//! What is wrong in a questionnaire's files, said so that a person can find and mend it.

use std::{cell::RefCell, fmt, ops::Range};

/// Most characters of offending text that are shown.
const MOST_SHOWN: usize = 60;

/// Longest word that is compared with known ones; a longer one is no slip of the pen.
const LONGEST_WORD: usize = 100;

/// One thing to mend, and where it is. Problems sort by file, line and column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path of the file, so that an editor can jump to it.
    pub file: String,
    /// Counts from 1.
    pub line: usize,
    /// Counts from 1, in characters.
    pub column: usize,
    /// The offending text, cut to 60 characters; empty where something is missing.
    pub text: String,
    /// What is wrong, in a plain sentence.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Problem {
    /// A problem with a file or folder as a whole.
    pub(crate) fn of_file(file: String, message: String, hint: &str) -> Self {
        let hint = Some(hint.to_owned());
        Self {
            file,
            line: 1,
            column: 1,
            text: String::new(),
            message,
            hint,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}:{}: {}",
            self.file, self.line, self.column, self.message
        )?;
        if !self.text.is_empty() {
            write!(f, ": \"{}\"", self.text)?;
        }
        if let Some(hint) = &self.hint {
            write!(f, " ({hint})")?;
        }
        Ok(())
    }
}

/// Everything that is wrong, in the order of files, lines and columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Puts problems in order and drops exact repeats.
    pub fn new(mut problems: Vec<Problem>) -> Self {
        problems.sort();
        problems.dedup();
        Self(problems)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.0.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            let Problem {
                file,
                line,
                column,
                text,
                message,
                hint,
            } = problem;
            write!(f, "{file}:{line}:{column}: {message}")?;
            if !text.is_empty() {
                write!(f, "\n    {text}")?;
            }
            if let Some(hint) = hint {
                write!(f, "\n    hint: {hint}")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// The problems found so far, shared by everything that reads and checks.
#[derive(Debug, Default)]
pub(crate) struct Found(RefCell<Vec<Problem>>);

impl Found {
    /// Notes one more.
    pub(crate) fn add(&self, problem: Problem) {
        self.0.borrow_mut().push(problem);
    }

    /// All of them, in the order they were found.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}

/// The path and text of one file.
#[derive(Debug)]
pub(crate) struct Page {
    /// Path as shown to people.
    pub(crate) path: String,
    /// The whole text.
    pub(crate) source: String,
}

impl Page {
    /// Line and column, both from 1, of a byte offset.
    pub(crate) fn position(&self, offset: usize) -> (usize, usize) {
        let mut end = offset.min(self.source.len());
        while !self.source.is_char_boundary(end) {
            end -= 1;
        }
        let before = &self.source[..end];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (
            before.matches('\n').count() + 1,
            before[line_start..].chars().count() + 1,
        )
    }

    /// The whole line that a byte offset is on.
    pub(crate) fn line_at(&self, offset: usize) -> &str {
        let (line, _) = self.position(offset);
        self.source.lines().nth(line - 1).unwrap_or_default()
    }

    /// The text of a byte range; empty when there is none.
    pub(crate) fn slice(&self, at: &Range<usize>) -> &str {
        self.source.get(at.clone()).unwrap_or_default()
    }
}

/// Where notes about a page are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Margin<'a> {
    /// The page the notes are about.
    pub(crate) page: &'a Page,
    /// Where they are gathered.
    pub(crate) found: &'a Found,
}

impl Margin<'_> {
    /// Notes a problem at a byte range, quoting `text`.
    pub(crate) fn note(
        &self,
        at: &Range<usize>,
        text: &str,
        message: String,
        hint: impl Into<Option<String>>,
    ) {
        let (line, column) = self.page.position(at.start);
        self.found.add(Problem {
            file: self.page.path.clone(),
            line,
            column,
            text: shown(text),
            message,
            hint: hint.into(),
        });
    }
}

/// A hint with the known word nearest to what was written, if one is near.
pub(crate) fn did_you_mean<'k>(
    written: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<String> {
    if written.len() > LONGEST_WORD {
        return None;
    }
    let most = (written.chars().count() / 3).max(1);
    known
        .into_iter()
        .filter(|word| word.len() <= LONGEST_WORD)
        .map(|word| (strsim::osa_distance(written, word), word))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| format!("Did you mean `{word}`?"))
}

/// The first line with anything on it, cut to a length that fits a terminal.
fn shown(text: &str) -> String {
    let line = text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or_default();
    let printable = line.chars().map(|c| if c.is_control() { ' ' } else { c });
    if line.chars().count() <= MOST_SHOWN {
        printable.collect()
    } else {
        printable.take(MOST_SHOWN - 1).chain(['…']).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let page = Page {
            path: "a.toml".into(),
            source: "a = 1\né = \"ü\" x".into(),
        };
        let offset = page.source.find('x').unwrap_or_default();
        assert_eq!(page.position(offset), (2, 9));
        assert_eq!(page.position(usize::MAX), (2, 10));
    }

    #[test]
    fn a_near_word_is_offered_and_a_far_one_is_not() {
        let known = ["levels", "text", "prompt"];
        assert_eq!(
            did_you_mean("level", known).as_deref(),
            Some("Did you mean `levels`?")
        );
        assert_eq!(did_you_mean("colour", known), None);
    }

    #[test]
    fn long_text_is_cut_to_sixty_characters() {
        assert_eq!(shown(&"é".repeat(61)).chars().count(), 60);
        assert_eq!(shown(&"é".repeat(60)), "é".repeat(60));
    }

    #[test]
    fn a_problem_is_one_line_and_problems_are_blocks() {
        let problem = Problem {
            file: "a.toml".into(),
            line: 2,
            column: 3,
            text: "x".into(),
            message: "something is missing".into(),
            hint: Some("Add it.".into()),
        };
        assert_eq!(
            problem.to_string(),
            "a.toml:2:3: something is missing: \"x\" (Add it.)"
        );
        let block = "a.toml:2:3: something is missing\n    x\n    hint: Add it.";
        assert_eq!(
            Problems::new(vec![problem.clone(), problem]).to_string(),
            block
        );
    }
}
