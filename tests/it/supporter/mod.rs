//! Stories of one group, seen by a facilitator.

mod review;
