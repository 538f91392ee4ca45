//! The markup that Yew writes, piece by piece: every attribute has its value in double quotation
//! marks, and `<` and `>` stand for nothing but tags.

/// A piece of markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Text, as it is written.
    Text(&'a str),
    /// The beginning of an element.
    Start(Tag<'a>),
    /// The end of an element of this name.
    End(&'a str),
}

/// The beginning of an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    pub(super) name: &'a str,
    /// Names and values, as they are written.
    pub(super) attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    fn read(inside: &'a str) -> Self {
        let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
        let mut attributes = Vec::new();
        while let Some((name, after)) = rest.split_once("=\"")
            && let Some((value, after)) = after.split_once('"')
        {
            attributes.push((name.trim_start(), value));
            rest = after;
        }
        Self { name, attributes }
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| *value)
    }

    pub(super) fn is(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split(' ').any(|other| other == class))
    }

    /// Writes it.
    pub(super) fn write(&self, out: &mut String) {
        out.extend(["<", self.name]);
        for (name, value) in &self.attributes {
            out.extend([" ", name, "=\"", value, "\""]);
        }
        out.push('>');
    }
}

/// The pieces in order.
pub(super) fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        if let Some((tag, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            rest = after;
            return Some(tag.strip_prefix('/').map_or_else(|| Piece::Start(Tag::read(tag)), Piece::End));
        }
        let (text, after) = rest.split_at_checked(rest.find('<').unwrap_or(rest.len()))?;
        rest = after;
        (!text.is_empty()).then_some(Piece::Text(text))
    })
}
