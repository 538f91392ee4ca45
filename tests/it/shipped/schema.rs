//! Its shape.

use super::{SHIPPED, check};
use crate::schema::faults;

#[test]
fn the_file_is_of_the_shape_that_the_schema_tells() {
    check(&faults(SHIPPED));
}
