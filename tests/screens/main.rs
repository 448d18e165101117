//! What screens show and what their keys do, through the whole program without a terminal and a disk; and the pieces
//! they are drawn with.

#[cfg(test)]
mod axes;
#[cfg(test)]
mod closing;
#[cfg(test)]
mod floor;
#[cfg(test)]
mod kit;
#[cfg(test)]
mod mesa;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod stage;
#[cfg(test)]
mod stakeholders;
#[cfg(test)]
mod swot;
