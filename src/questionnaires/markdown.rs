//! Markdown as a small tree of our own, so that pages and documents draw it themselves and no HTML ever passes through.

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of any depth.
    Heading(Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; one within another is drawn into it.
    List {
        /// Whether the items are numbered.
        ordered: bool,
        /// The items, in order.
        items: Vec<Vec<Inline>>,
    },
}

/// A run of text within a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Text that matters.
    Strong(String),
    /// Text that is stressed.
    Emphasis(String),
    /// A link to a web page or an e-mail address.
    Link {
        /// What it says.
        text: String,
        /// Where it goes: `http:`, `https:` or `mailto:`.
        href: String,
    },
}

/// Reads Markdown. HTML is dropped; what the tree has no place for becomes plain text.
pub fn parse(markdown: &str) -> Vec<Block> {
    let mut tree = Tree::default();
    for event in Parser::new(markdown) {
        tree.take(event);
    }
    tree.end_paragraph();
    tree.blocks
}

/// The first piece of HTML in a text: its first line, without the spaces around it.
pub(crate) fn first_html(markdown: &str) -> Option<String> {
    Parser::new(markdown).find_map(|event| match event {
        Event::Html(html) | Event::InlineHtml(html) => {
            let line = html.lines().map(str::trim).find(|line| !line.is_empty())?;
            Some(line.to_owned())
        }
        _ => None,
    })
}

/// A list that is being read.
struct OpenList {
    ordered: bool,
    items: Vec<Vec<Inline>>,
    /// How many lists deep.
    depth: usize,
}

/// What has been read so far.
#[derive(Default)]
struct Tree {
    blocks: Vec<Block>,
    /// The block or item that is being read.
    line: Vec<Inline>,
    list: Option<OpenList>,
    strong: usize,
    emphasis: usize,
    /// Text and address of the link that is being read.
    link: Option<(String, String)>,
}

impl Tree {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.add(&text),
            Event::SoftBreak | Event::HardBreak => self.add(" "),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::CodeBlock(_) if self.list.is_some() && !self.line.is_empty() => {
                self.add(" ");
            }
            Tag::List(first) => self.start_list(first.is_some()),
            Tag::Item => self.end_item(),
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.emphasis += 1,
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                self.link = address(link_type, &dest_url).map(|href| (String::new(), href));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) if self.list.is_none() => {
                let line = self.take_line();
                self.blocks.push(Block::Heading(line));
            }
            TagEnd::Paragraph | TagEnd::CodeBlock if self.list.is_none() => self.end_paragraph(),
            TagEnd::List(_) => self.end_list(),
            TagEnd::Item => self.end_item(),
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Link => {
                if let Some((text, href)) = self.link.take() {
                    self.line.push(Inline::Link { text, href });
                }
            }
            _ => {}
        }
    }

    /// Adds to the run before it when that looks the same.
    fn add(&mut self, text: &str) {
        if let Some((words, _)) = &mut self.link {
            words.push_str(text);
            return;
        }
        let (strong, emphasis) = (self.strong > 0, self.emphasis > 0);
        match self.line.last_mut() {
            Some(Inline::Strong(before)) if strong => before.push_str(text),
            Some(Inline::Emphasis(before)) if emphasis && !strong => before.push_str(text),
            Some(Inline::Text(before)) if !emphasis && !strong => before.push_str(text),
            _ if strong => self.line.push(Inline::Strong(text.to_owned())),
            _ if emphasis => self.line.push(Inline::Emphasis(text.to_owned())),
            _ => self.line.push(Inline::Text(text.to_owned())),
        }
    }

    fn start_list(&mut self, ordered: bool) {
        if self.list.is_some() {
            self.end_item();
        } else {
            self.end_paragraph();
        }
        let list = self.list.get_or_insert(OpenList {
            ordered,
            items: Vec::new(),
            depth: 0,
        });
        list.depth += 1;
    }

    fn end_list(&mut self) {
        self.end_item();
        if let Some(mut list) = self.list.take() {
            list.depth -= 1;
            if list.depth > 0 {
                self.list = Some(list);
            } else {
                let OpenList { ordered, items, .. } = list;
                self.blocks.push(Block::List { ordered, items });
            }
        }
    }

    fn end_item(&mut self) {
        let line = self.take_line();
        if let Some(list) = self.list.as_mut().filter(|_| !line.is_empty()) {
            list.items.push(line);
        }
    }

    fn end_paragraph(&mut self) {
        let line = self.take_line();
        if !line.is_empty() {
            self.blocks.push(Block::Paragraph(line));
        }
    }

    /// The line so far, without space at its end.
    fn take_line(&mut self) -> Vec<Inline> {
        let mut line = std::mem::take(&mut self.line);
        if let Some(Inline::Text(text)) = line.last_mut() {
            text.truncate(text.trim_end().len());
        }
        line.retain(|run| !matches!(run, Inline::Text(text) if text.is_empty()));
        line
    }
}

/// The address of a link that may be followed; others are shown as plain text.
fn address(kind: LinkType, url: &str) -> Option<String> {
    if kind == LinkType::Email {
        return Some(format!("mailto:{url}"));
    }
    let scheme = url
        .split(':')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let is_known = url.contains(':') && ["http", "https", "mailto"].contains(&scheme.as_str());
    is_known.then(|| url.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Inline {
        Inline::Text(words.to_owned())
    }

    #[test]
    fn paragraphs_lists_and_emphasis_become_a_tree() {
        let blocks = parse("# Hello\n\nOne *two* **three**\nfour.\n\n1. a\n2. b\n   - c\n");
        assert_eq!(
            blocks,
            [
                Block::Heading(vec![text("Hello")]),
                Block::Paragraph(vec![
                    text("One "),
                    Inline::Emphasis("two".into()),
                    text(" "),
                    Inline::Strong("three".into()),
                    text(" four."),
                ]),
                Block::List {
                    ordered: true,
                    items: vec![vec![text("a")], vec![text("b")], vec![text("c")]],
                },
            ]
        );
    }

    #[test]
    fn only_web_and_mail_links_can_be_followed() {
        let link = Inline::Link {
            text: "a".into(),
            href: "https://example.org/".into(),
        };
        assert_eq!(
            parse("[a](https://example.org/)"),
            [Block::Paragraph(vec![link])]
        );
        assert_eq!(
            parse("[a](javascript:alert)"),
            [Block::Paragraph(vec![text("a")])]
        );
        assert_eq!(parse("[a](/audits)"), [Block::Paragraph(vec![text("a")])]);
        let mail = Inline::Link {
            text: "a@b.org".into(),
            href: "mailto:a@b.org".into(),
        };
        assert_eq!(parse("<a@b.org>"), [Block::Paragraph(vec![mail])]);
    }

    #[test]
    fn html_is_dropped_and_found() {
        assert_eq!(parse("a <b>c</b>"), [Block::Paragraph(vec![text("a c")])]);
        assert!(parse("<script>\nalert(1)\n</script>").is_empty());
        assert_eq!(first_html("a <b>c</b>").as_deref(), Some("<b>"));
        assert_eq!(first_html("1 < 2 and 3 > 2"), None);
    }

    #[test]
    fn code_and_pictures_become_their_words() {
        assert_eq!(
            parse("`a` ![b](c.png)"),
            [Block::Paragraph(vec![text("a b")])]
        );
    }
}
