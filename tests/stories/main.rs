//! People who type: whole workshops through the program, without a terminal.

#[cfg(test)]
mod compare;
#[cfg(test)]
mod example;
#[cfg(test)]
mod quito;
#[cfg(test)]
mod typist;
