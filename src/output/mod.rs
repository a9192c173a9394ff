pub(crate) mod letter;
