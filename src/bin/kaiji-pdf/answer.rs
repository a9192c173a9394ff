//! The answers to several requests: what it is, how many bytes follow, the bytes; one after the other.

use std::io::{self, Write};

use crate::failure::Failure;

/// `pdf 48213` and the file, or `refusal 61` and why there is none: one that fails keeps no other back.
pub(crate) fn write(out: &mut impl Write, answer: &Result<Vec<u8>, Failure>) -> io::Result<()> {
    let line;
    let (what, bytes) = match answer {
        Ok(pdf) => ("pdf", pdf.as_slice()),
        Err(failure) => {
            line = failure.line();
            ("refusal", line.as_bytes())
        }
    };
    writeln!(out, "{what} {}", bytes.len())?;
    out.write_all(bytes)?;
    out.flush()
}
