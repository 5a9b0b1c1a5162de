//! The names that web pages have for signs: `&amp;`, `&eacute;`, `&#8217;`.

/// Names that pages have for signs, from U+00A0 on.
const SIGNS: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// Names of the signs that stand further off.
const OTHERS: [(&str, char); 13] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("hellip", '…'),
    ("euro", '€'),
];

/// A text of a page without its names for signs.
pub fn plain(text: &str) -> String {
    let mut parts = text.split('&');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let named = part.split_once(';').filter(|(name, _)| name.len() <= 10);
        let found = named.and_then(|(name, rest)| Some((sign(name)?, rest)));
        match found {
            Some((sign, rest)) => {
                plain.push(sign);
                plain.push_str(rest);
            }
            None => {
                plain.push('&');
                plain.push_str(part);
            }
        }
    }
    plain
}

/// The sign of a name or a number.
fn sign(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let of_sixteen = number.strip_prefix(['x', 'X']);
        let number = match of_sixteen {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return number.ok().and_then(char::from_u32);
    }
    if let Some((_, sign)) = OTHERS.iter().find(|(known, _)| *known == name) {
        return Some(*sign);
    }
    let at = SIGNS.split_whitespace().position(|known| known == name)?;
    char::from_u32(0xa0 + at as u32)
}
