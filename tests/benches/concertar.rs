//! How quick the program is, with a session larger than any that was met and a folder fuller than any.
//!
//! `cargo bench` prints figures of the whole program first, then what divan measures; `cargo bench -- NAME` measures some
//! of the latter alone. Beside the time stands the memory: `max alloc` is the most that was held at once for the answer.

mod disk;
mod files;
mod firm;
mod frames;
mod large;
mod ledger;
mod papers;
mod presence;
mod program;
mod results;
mod votes;

use std::error::Error;
use std::fmt::Display;
use std::io::Write as _;

#[global_allocator]
static MEMORY: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() -> Result<(), Box<dyn Error>> {
    let everything = std::env::args().skip(1).all(|argument| argument == "--bench");
    if everything {
        let figures = disk::figures()?.into_iter().chain(program::figures()?);
        for (what, figure) in figures {
            writeln!(std::io::stdout(), "{what:<64} {figure}")?;
        }
    }
    divan::main();
    Ok(())
}

/// What must be there, or measuring makes no sense.
fn must<T, E: Display>(result: Result<T, E>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}
