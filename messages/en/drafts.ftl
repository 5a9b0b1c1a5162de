# Drafts of a network's documents, on which its groups comment.

drafts-title = Drafts to comment on
drafts-text = What your networks are writing. Say what you think before it is settled.
drafts-none = No draft is open for comments now.
drafts-over = No longer drafts
drafts-commented =
    { $n ->
        [one] One comment of yours
       *[other] { $n } comments of yours
    }
drafts-own = Your comments
drafts-own-none = You have said nothing of it so far.
drafts-comment = What do you think of it?
drafts-comment-hint = The people who run your network read it, with your group's name. Other groups do not.
drafts-send = Send the comment
drafts-change = Change your comment
drafts-written-down = Written down for you by the people who run your network.
drafts-by-group = Written by the group itself.
drafts-is-over = This is no longer a draft, and takes no more comments.
drafts-groups =
    { $n ->
        [one] One group has commented: { $names }.
       *[other] { $n } groups have commented: { $names }.
    }

## For those who write it

document-new = Start a draft
document-new-text = Begin with a name. Paste the words, or give a link to where they are. Promises can follow later.
document-words = What it says
document-words-hint = You can leave it empty and give a link.
document-link = Link to where it is read
documents-unused = Documents in which nothing is promised yet
