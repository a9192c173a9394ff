//! What people see of each document, one file a document: `impl Document for …`.

pub(crate) mod init;
pub(crate) mod moved;
pub(crate) mod office;
mod recorded_in_office;
pub(crate) mod vacancy;
