//! What people see of each document, one file a document: `impl Document for …`.

pub(crate) mod calc;
pub(crate) mod derivation;
