//! The `kaiji` program: calls the library and exits with its code.

use std::process::ExitCode;

fn main() -> ExitCode {
    kaiji::run(std::env::args_os())
}
