//! Enums whose words are written down: in rows, forms, addresses and files.

/// Enums with a word for each variant, written beside it: `Planned = "planned"`. Each gets `ALL`, `word` and `read`.
///
/// A word is written once and never follows from a name in code, so that giving a variant a better name changes nothing
/// that is stored. A word given twice does not compile cleanly, for `read` could not reach the second.
macro_rules! words {
    ($(
        $(#[$of_enum:meta])*
        pub enum $name:ident {
            $($(#[$of_variant:meta])* $variant:ident = $word:literal,)+
        }
    )+) => {$(
        $(#[$of_enum])*
        pub enum $name {
            $($(#[$of_variant])* $variant,)+
        }

        impl $name {
            /// All of them, in the order they stand here.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$variant),+];

            /// As written in rows, forms, addresses and ids of messages.
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// Reads [`Self::word`]; none for anything else.
            pub fn read(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    )+};
}

pub(crate) use words;
