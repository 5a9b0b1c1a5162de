//! Digits as keyboards type them.

/// A digit of an Arabic or Persian keyboard as the digit that programs count with; anything else as it is.
pub fn western(c: char) -> char {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        other => return other,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::western;

    #[test]
    fn digits_of_every_keyboard_are_the_same_digits() {
        for digits in ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"] {
            let read: String = digits.chars().map(western).collect();
            assert_eq!(read, "0123456789");
        }
        assert_eq!(western('٫'), '٫');
        assert_eq!(western('x'), 'x');
    }
}
