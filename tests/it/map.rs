//! The map: whether the places of crossings and the drawn line tell the same.

use crossing_timeline::domain::{
    dataset::{CrossingKind, Dataset},
    map::{BORDER, HEIGHT, JORDAN, LINES, TURKEY, WIDTH, is_exact, place},
};

use crate::reader::facts;

/// Kilometres to a degree of latitude.
const KM: f64 = 111.2;
/// What a mark needs, in CSS pixels.
const TARGET_PX: f64 = 24.0;

/// A point on a plane: kilometres, or units of the map.
type Point = (f64, f64);

fn distance(one: Point, other: Point) -> f64 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

/// How far a point lies from the straight piece between two others.
fn from_piece(point: Point, (from, to): (Point, Point)) -> f64 {
    let (along, off) = ((to.0 - from.0, to.1 - from.1), (point.0 - from.0, point.1 - from.1));
    let share = (off.0 * along.0 + off.1 * along.1) / (along.0 * along.0 + along.1 * along.1);
    let share = share.clamp(0.0, 1.0);
    distance(off, (along.0 * share, along.1 * share))
}

/// East and north of a corner of the map, in kilometres.
fn ground(lat: f64, lon: f64) -> Point {
    ((lon - 38.0) * KM * lat.to_radians().cos(), (lat - 33.0) * KM)
}

/// Kilometres from a point to the drawn border.
fn from_border(lat: f64, lon: f64) -> f64 {
    let line = BORDER.map(|(lat, lon)| ground(f64::from(lat) / 100.0, f64::from(lon) / 100.0));
    let pieces = line.windows(2).map(|piece| from_piece(ground(lat, lon), (piece[0], piece[1])));
    pieces.fold(f64::INFINITY, f64::min)
}

/// A place in units of the map.
fn units((x, y): Point) -> Point {
    (x * f64::from(WIDTH), y * f64::from(HEIGHT))
}

/// Official crossings without a place within 15 km of the line.
pub(crate) fn places_off_the_line(dataset: &Dataset) -> Vec<String> {
    let official = dataset.crossings().iter().filter(|(_, crossing)| crossing.kind == CrossingKind::Official);
    let off = official.filter_map(|(_, crossing)| match &crossing.coordinates {
        Some(point) => {
            let off = from_border(point.lat, point.lon);
            (off >= 15.0).then(|| format!("{} lies {off:.1} km from the line", crossing.id))
        }
        None => Some(format!("{} has no place", crossing.id)),
    });
    off.collect()
}

#[test]
fn every_official_crossing_has_a_place_within_15_km_of_the_line() {
    assert_eq!(places_off_the_line(facts().dataset()), [""; 0]);
}

#[test]
fn a_point_away_from_the_line_is_told_by_its_distance() {
    // Deir ez-Zor, some 85 km from Iraq.
    let off = from_border(35.33, 40.14);
    assert!((80.0..110.0).contains(&off), "{off}");
}

#[test]
fn the_map_is_north_up_and_as_wide_for_its_height_as_the_ground() {
    let (west, north) = units(place(36.0, 40.0));
    let (east, south) = units(place(35.0, 41.0));
    assert!(west < east && north < south);
    let middle = (37.72_f64 + 32.83) / 2.0;
    let ratio = (east - west) / (south - north);
    assert!((ratio - middle.to_radians().cos()).abs() < 0.002, "{ratio}");
}

#[test]
fn lines_stay_on_the_map_and_meet_at_the_tripoints() {
    for (lat, lon) in BORDER.into_iter().chain(TURKEY).chain(JORDAN) {
        let (x, y) = place(f64::from(lat) / 100.0, f64::from(lon) / 100.0);
        assert!((0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y), "{lat}, {lon} is at {x}, {y}");
    }
    assert!(BORDER[0].0 > BORDER[BORDER.len() - 1].0, "the border runs from north to south");
    assert!(TURKEY.contains(&BORDER[0]));
    assert!(JORDAN.contains(&BORDER[BORDER.len() - 1]));
}

#[test]
fn the_path_that_is_drawn_goes_through_the_places_of_the_lines() {
    let mut points = LINES.split(['M', 'L']).skip(1);
    for line in [&TURKEY[..], &JORDAN, &BORDER] {
        for &(lat, lon) in line {
            let (x, y) = points.next().unwrap().split_once(' ').unwrap();
            let off = distance(
                (x.parse().unwrap(), y.parse().unwrap()),
                units(place(f64::from(lat) / 100.0, f64::from(lon) / 100.0)),
            );
            assert!(off < 0.71, "{lat}, {lon} is drawn {off} units off");
        }
    }
    assert_eq!(points.next(), None);
    assert_eq!(LINES.matches('M').count(), 3);
}

/// Pairs of crossings whose marks are nearer to each other than a target is wide.
pub(crate) fn marks_that_meet(dataset: &Dataset) -> Vec<String> {
    let mut marks: Vec<(&str, Point)> = Vec::new();
    let mut met = Vec::new();
    for (_, crossing) in dataset.crossings().iter() {
        let Some(point) = &crossing.coordinates else { continue };
        let (x, y) = units(place(point.lat, point.lon));
        // The picture is in whole units.
        let mark = (x.round(), y.round());
        let near = marks.iter().filter(|(_, other)| distance(mark, *other) < TARGET_PX);
        met.extend(near.map(|(other, _)| format!("{} and {other}", crossing.id)));
        marks.push((&crossing.id, mark));
    }
    assert!(marks.len() > 1);
    met
}

#[test]
fn marks_do_not_lie_on_each_other() {
    assert_eq!(marks_that_meet(facts().dataset()), [""; 0]);
}

#[test]
fn only_a_point_of_the_crossing_itself_is_exact() {
    let crossings = facts().dataset().crossings();
    let exact = crossings.iter().filter(|(_, crossing)| crossing.coordinates.as_ref().is_some_and(is_exact));
    let exact: Vec<&str> = exact.map(|(_, crossing)| &*crossing.id).collect();
    assert_eq!(exact, ["faysh-khabur-semalka", "al-waleed-al-tanf"]);
}
