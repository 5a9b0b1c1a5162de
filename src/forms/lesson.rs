//! What was learned from an action, and looking for words among what was learned.

use super::{AGAIN, Field, form};
use crate::{
    domain::{
        error::Error,
        form::{Form, LINE, TEXT},
        lesson::{ActionLesson, Lesson},
    },
    language::msg,
};

form! {
    /// Says what was learned, in three lines.
    LessonForm {
        base: Field::hidden("lesson_base", msg::LESSON_TITLE),
        tried: Field::area("tried", msg::LESSON_TRIED, TEXT, 2),
        happened: Field::area("happened", msg::LESSON_HAPPENED, TEXT, 2),
        learned: Field::area("learned", msg::LESSON_LEARNED, TEXT, 2),
    }
}

form! {
    /// Looks for words among what was learned.
    FindLessons {
        find: Field::search("q", msg::LESSONS_FIND, LINE),
    }
}

impl LessonForm {
    /// Puts in the wording that [`AGAIN`] names, where there is one.
    pub fn use_again(form: &mut Form, lessons: &[ActionLesson]) {
        let fields = Self::FIELDS;
        let version: Option<i32> = form.get(AGAIN).parse().ok();
        let mut all = lessons.iter();
        if let Some(once) = all.find(|once| Some(once.version) == version) {
            let texts = [fields.tried, fields.happened, fields.learned];
            for (field, text) in texts.into_iter().zip(once.lesson.lines()) {
                form.forget(field.name);
                form.add(field.name, text.as_str());
            }
        }
    }

    /// Puts in what was learned where nothing was typed; where somebody else was quicker, the form is made from their wording now.
    pub fn fill(form: &mut Form, known: Option<&ActionLesson>) {
        let fields = Self::FIELDS;
        if let Some(known) = known {
            let texts = [fields.tried, fields.happened, fields.learned];
            for (field, text) in texts.into_iter().zip(known.lesson.lines()) {
                if form.all(field.name).is_empty() {
                    form.add(field.name, text.as_str());
                }
            }
        }
        if Self::is_outdated(form) || form.get(fields.base.name).is_empty() {
            form.forget(fields.base.name);
            let version = known.map_or(0, |known| known.version);
            form.add(fields.base.name, version.to_string());
        }
    }

    /// What was typed; what is wrong with it is noted on the form.
    pub fn read(form: &mut Form) -> Lesson {
        let fields = Self::FIELDS;
        Lesson {
            tried: fields.tried.read(form),
            happened: fields.happened.read(form),
            learned: fields.learned.read(form),
        }
    }

    /// The wording that was before the person's eyes; nought where there was none.
    pub fn seen(form: &Form) -> i32 {
        Self::FIELDS.base.typed(form).parse().unwrap_or(0)
    }

    /// Whether somebody else said it anew since the form was drawn.
    pub fn is_outdated(form: &Form) -> bool {
        form.problem(Self::FIELDS.tried.name) == Some(Error::ChangedMeanwhile)
    }
}
