//! HTML as a tree, as far as Yew writes it: every element closed, attributes in double quotes.

/// What stands in an element.
#[derive(Debug)]
pub(crate) enum Node {
    /// An element.
    Element(Element),
    /// Words, as they are escaped.
    Text(String),
}

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Element {
    /// Its name; empty for the whole.
    pub(crate) name: String,
    /// Names and values, in their order.
    pub(crate) attributes: Vec<(String, String)>,
    /// What stands in it.
    pub(crate) children: Vec<Node>,
}

/// Elements that have no end tag.
const VOID: [&str; 4] = ["input", "br", "hr", "img"];

/// Reads a text; the whole is an element without a name.
#[track_caller]
pub(crate) fn parse(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while !rest.is_empty() {
        let (words, tag) = rest.split_once('<').unwrap_or((rest, ""));
        if !words.is_empty() {
            open.last_mut().unwrap().children.push(Node::Text(words.to_owned()));
        }
        if tag.is_empty() {
            break;
        }
        let (tag, after) = tag.split_at(end(tag));
        rest = &after[1..];
        if let Some(name) = tag.strip_prefix('/') {
            let done = open.pop().unwrap();
            assert_eq!(done.name, name, "</{name}> closes <{}>", done.name);
            open.last_mut().unwrap().children.push(Node::Element(done));
        } else {
            let element = element(tag.trim_end_matches('/'));
            if tag.ends_with('/') || VOID.contains(&element.name.as_str()) {
                open.last_mut().unwrap().children.push(Node::Element(element));
            } else {
                open.push(element);
            }
        }
    }
    assert_eq!(open.len(), 1, "<{}> is not closed", open.last().unwrap().name);
    open.remove(0)
}

/// Where a tag ends: at the first `>` that is not in quotes.
fn end(tag: &str) -> usize {
    let mut quoted = false;
    let is_end = |(_, letter): &(usize, char)| {
        quoted ^= *letter == '"';
        *letter == '>' && !quoted
    };
    tag.char_indices().find(is_end).map_or(tag.len(), |(place, _)| place)
}

fn element(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        // One without a value, such as `checked`, has an empty one.
        let (value, after) = match after.strip_prefix("=\"") {
            Some(after) => after.split_once('"').unwrap(),
            None => ("", after),
        };
        attributes.push((attribute.to_owned(), value.to_owned()));
        rest = after.trim_start();
    }
    Element { name: name.to_owned(), attributes, children: Vec::new() }
}

impl Element {
    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| &**value)
    }

    /// Whether it is of a class.
    pub(crate) fn is(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|other| other == class))
    }

    /// Itself and every element within, in the order of the text.
    pub(crate) fn all(&self) -> Vec<&Self> {
        let mut found = vec![self];
        for child in &self.children {
            if let Node::Element(child) = child {
                found.extend(child.all());
            }
        }
        found
    }

    /// Every element within of a class.
    pub(crate) fn of(&self, class: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|element| element.is(class)).collect()
    }

    /// All words within.
    pub(crate) fn words(&self) -> String {
        let words = self.children.iter().map(|child| match child {
            Node::Element(element) => element.words(),
            Node::Text(text) => text.clone(),
        });
        words.collect()
    }
}
