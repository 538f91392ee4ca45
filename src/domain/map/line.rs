//! The lines of the map, in whole hundredths of a degree: latitude, longitude.
//!
//! Written by `xtask/map/line.mjs` from Natural Earth (1:10m), which is in the public domain.
//! Do not edit.

/// The border of Iraq and Syria, from Turkey to Jordan.
pub const BORDER: [(i16, i16); 20] = [
    (3711, 4236),
    (3706, 4238),
    (3699, 4228),
    (3662, 4185),
    (3659, 4179),
    (3652, 4138),
    (3636, 4128),
    (3606, 4124),
    (3583, 4136),
    (3562, 4136),
    (3549, 4126),
    (3537, 4124),
    (3524, 4120),
    (3518, 4119),
    (3482, 4121),
    (3477, 4120),
    (3440, 4097),
    (3439, 4094),
    (3433, 4069),
    (3337, 3877),
];

/// The border of Turkey about the tripoint, from Syria to Iraq.
pub const TURKEY: [(i16, i16); 6] =
    [(3723, 4209), (3732, 4221), (3724, 4235), (3711, 4236), (3715, 4256), (3737, 4275)];

/// The border of Jordan about the tripoint, from Syria to Iraq.
pub const JORDAN: [(i16, i16); 3] = [(3313, 3831), (3337, 3877), (3294, 3892)];
