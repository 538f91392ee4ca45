//! What the languages say: dates at every precision, numbers with the right nouns.

mod age;
mod ar;
mod ckb;
mod fault;
