//! Papers: a session composed into a document, and documents written in formats.
//!
//! [`compose`] turns a session into a [`Document`], which is data and knows no format. What an audience may read is
//! said in [`audience`] and nowhere else; a format never sees what the audience does not read, because it is not in
//! the document. [`markdown`] and [`plain`] write any document.

pub mod audience;
pub mod document;
pub mod markdown;
pub mod plain;

pub use audience::Audience;
pub use document::Document;
