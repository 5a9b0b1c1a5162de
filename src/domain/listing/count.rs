//! Stub.
/// D.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decimals {
    /// S.
    Stop,
    /// C.
    Comma,
}
/// C.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// O.
    Of(u32),
    /// N.
    Nothing,
    /// U.
    Unclear,
}
/// C.
pub fn count(text: &str, _d: Decimals) -> Count {
    super::check::number(text).map_or(Count::Unclear, Count::Of)
}
