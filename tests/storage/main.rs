//! The promises of saving, each with its test. The numbers G1 to G7 are those of the design.

#![cfg(test)]

mod desk;
mod twin;

mod damage;
mod faulty;
mod identity;
mod index;
mod kill;
mod lock;
mod newer;
mod order;
mod outside;
mod refusing_disk;
mod round_trip;
mod steps;
mod thread;
mod verify;
