//! What people see of each document, one file a document: `impl Document for …`.
