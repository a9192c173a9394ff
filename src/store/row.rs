//! Derived rows: a plain struct for each table, its columns named once.

use rusqlite::{Row, ToSql};

/// A row of a derived table, without the columns that say where it stands (case, ordinal).
pub(crate) trait DerivedRow: Clone + PartialEq {
    /// The columns, in the order of the table.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test compares them with the table"))]
    const COLUMNS: &'static [&'static str];

    /// Reads them from a row, the first one at position `from`.
    fn read(row: &Row<'_>, from: usize) -> rusqlite::Result<Self>;

    /// The values, in the order of the columns.
    fn values(&self) -> Vec<&dyn ToSql>;

    /// The columns in which two rows differ.
    fn differing(&self, other: &Self) -> Vec<&'static str>;
}

/// Defines the struct of a row and its [`DerivedRow`]: the fields are the columns, in the order of the table.
macro_rules! derived_row {
    (
        $(#[$about:meta])*
        $name:ident { $( $(#[$meaning:meta])* $field:ident : $type:ty, )* }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub(crate) struct $name {
            $( $(#[$meaning])* pub(crate) $field: $type, )*
        }

        impl $crate::store::row::DerivedRow for $name {
            const COLUMNS: &'static [&'static str] = &[$( stringify!($field), )*];

            fn read(row: &rusqlite::Row<'_>, from: usize) -> rusqlite::Result<$name> {
                let mut columns = from..;
                let mut next = || columns.next().unwrap_or_default();
                Ok($name { $( $field: row.get(next())?, )* })
            }

            fn values(&self) -> Vec<&dyn rusqlite::ToSql> {
                vec![$( &self.$field, )*]
            }

            fn differing(&self, other: &$name) -> Vec<&'static str> {
                let mut columns = Vec::new();
                $( if self.$field != other.$field { columns.push(stringify!($field)); } )*
                columns
            }
        }
    };
}

pub(super) use derived_row;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::cases::CaseRow;
    use crate::store::clocks::ClockRow;
    use crate::store::office::{OfficeDayRow, OfficeRow};
    use crate::store::parts::PartRow;
    use crate::store::people::PersonRow;
    use crate::store::strikes::StrikeRow;
    use crate::store::testing;
    use crate::store::titles::TitleRow;
    use crate::store::vacancies::VacancyRow;

    #[test]
    fn the_fields_of_a_row_are_the_columns_of_its_table() {
        let office = testing::office();
        let store = office.read();
        let place = ["case_id", "ordinal"];
        let tables: [(&str, &[&str], &[&str]); 9] = [
            ("cases", &[], CaseRow::COLUMNS),
            ("clocks", &place, ClockRow::COLUMNS),
            ("parts", &place, PartRow::COLUMNS),
            ("people", &place, PersonRow::COLUMNS),
            ("titles", &place, TitleRow::COLUMNS),
            ("strikes", &[], StrikeRow::COLUMNS),
            ("office", &[], OfficeRow::COLUMNS),
            ("office_days", &[], OfficeDayRow::COLUMNS),
            ("vacancies", &[], VacancyRow::COLUMNS),
        ];
        for (table, place, fields) in tables {
            let mut statement =
                store.connection.prepare("SELECT name FROM pragma_table_info($1) ORDER BY cid").unwrap();
            let columns: Vec<String> =
                statement.query_map([table], |row| row.get(0)).unwrap().map(|row| row.unwrap()).collect();
            assert_eq!(columns, [place, fields].concat(), "{table}");
        }
    }
}
