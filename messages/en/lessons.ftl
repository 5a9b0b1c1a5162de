# What a group learned from its actions.

action-lesson-text = Three lines for yourselves. They are kept with the action, and you find them again.
action-lesson-change = Put it in another way
action-lessons-text = What you tried, what happened, and what you learned from it, action by action.
action-lessons-none = Nothing is here yet. Once an action is done or let go, write three lines on its page.
action-lesson-save = Keep these lines
