//! The `kaiji-pdf` program: letters in their words as JSON in, PDFs out. Started by `kaiji letter`; nothing for people.
//!
//! It is a program of its own so that `kaiji` stays small and starts at once, and so that the engine never has the case
//! file in its hands. It reads standard input and fonts, nothing else; it opens no connection.

mod answer;
mod failure;
mod fonts;
mod glyphs;
mod places;
mod press;
mod request;
mod world;

use std::io::{self, Read, Write};
use std::process::ExitCode;

use failure::Failure;
use press::Press;
use request::Asked;

/// Far more than the letters of a year: what is longer is no request.
const LONGEST: u64 = 256 << 20;

fn main() -> ExitCode {
    match answered() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Nobody is left to be told if even this cannot be written.
            let _ = writeln!(io::stderr().lock(), "{}", failure.line());
            ExitCode::from(failure.exit())
        }
    }
}

fn answered() -> Result<(), Failure> {
    let mut given = Vec::new();
    io::stdin().lock().take(LONGEST).read_to_end(&mut given).map_err(|error| Failure::request(&error))?;
    let mut press = Press::default();
    let mut out = io::stdout().lock();
    match Asked::read(&given)? {
        Asked::One(request) => {
            let pdf = press.pdf(request)?;
            out.write_all(&pdf).and_then(|()| out.flush())
        }
        Asked::Each(requests) => {
            requests.into_iter().try_for_each(|request| answer::write(&mut out, &press.pdf(request)))
        }
    }
    .map_err(|error| Failure::Output(error.to_string()))
}
