//! A typed value in a sentence: a text of digits stays a text, a date is written as the language writes dates.

use crate::law::Date;

/// What can stand in the place of a variable.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// Words, a code, a name, a number that is copied (`0001`).
    Text(String),
    /// A count, which may choose between singular and plural.
    Number(i64),
    /// A day.
    Date(Date),
    /// Another message, named by its key: what was expected, the name of a flag's value.
    Words(String),
    /// A code of a set, by its meaning (`term-<set>-<code>`); one that only data knows stands for itself.
    Term(&'static str, String),
    /// A code as it is typed, with the message of its meaning: `full(全部開示)`.
    Typed(String, String),
    /// A positional argument, named by the key of its value's name: `<番号>`.
    Placeholder(String),
    /// Several, one after the other.
    All(Vec<Value>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Value {
        Value::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Value {
        Value::Date(date)
    }
}

/// Counts of every width that is in use.
macro_rules! number {
    ($($width:ty),*) => {$(
        impl From<$width> for Value {
            fn from(number: $width) -> Value {
                Value::Number(number as i64)
            }
        }
    )*};
}
number!(i32, u32, i64, u64, usize);
