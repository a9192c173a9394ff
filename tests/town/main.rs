//! A year of an imaginary town: about two thousand requests under four rulesets, made by a generator that decides what happens
//! and therefore knows every answer. They come in as a table; the list of each of the next 365 mornings and every yearly figure
//! must be the one that was known before, and so must every line of the book of cases.

#![cfg(feature = "app")]

mod course;
mod figures;
mod ledger;
mod morning;
mod office;
mod people;
mod reckoning;
mod town;
mod year;
