//! The program starts and ends in a terminal.

use crate::harness::Setup;

#[test]
fn the_program_says_its_version() {
    let mut terminal = Setup::concertar(&["--version"]).start();
    assert!(terminal.exit_status().success(), "{}", terminal.screen());
    assert!(!terminal.grid().alternate_screen());
}

#[test]
fn it_starts_again_on_the_same_folder() {
    let first = Setup::concertar(&["--version"]).start();
    let mut second = first.again(&["--version"]).start();
    assert!(second.exit_status().success(), "{}", second.screen());
    assert_eq!(first.folder(), second.folder());
}
