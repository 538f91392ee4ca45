//! From one mark to the next, for the keyboard.

use super::{
    super::dataset::{Dataset, Event, Index},
    marks::Mark,
    scene::{Lane, Scene},
};

/// Where to go from a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To the mark before, in time, on the same lane.
    Earlier,
    /// To the mark after.
    Later,
    /// To the nearest mark of the lane above.
    Up,
    /// To the nearest mark of the lane below.
    Down,
    /// To the first mark of the lane.
    First,
    /// To the last mark of the lane.
    Last,
}

/// A mark: its lane's place, and its first event.
pub type Place = (usize, Index<Event>);

/// The mark to go to; `None` where there is none in that direction. Without a mark to start from,
/// the first of the picture.
#[must_use]
pub fn step(scene: &Scene, dataset: &Dataset, from: Option<Place>, direction: Direction) -> Option<Place> {
    let start = from.and_then(|from| {
        let mark = mark_of(scene, dataset, from)?;
        let marks = in_order(scene.lanes.get(from.0)?);
        let place = marks.iter().position(|&other| std::ptr::eq(other, mark))?;
        Some((from.0, marks, place))
    });
    let Some((lane, marks, place)) = start else { return first(scene) };
    let name = |lane: usize, mark: Option<&&Mark>| Some((lane, mark?.first));
    match direction {
        Direction::Earlier => name(lane, marks.get(place.checked_sub(1)?)),
        Direction::Later => name(lane, marks.get(place + 1)),
        Direction::First => name(lane, marks.first()),
        Direction::Last => name(lane, marks.last()),
        Direction::Up => nearest(scene, (0..lane).rev(), marks.get(place)?.x),
        Direction::Down => nearest(scene, lane + 1..scene.lanes.len(), marks.get(place)?.x),
    }
}

/// The mark on a lane that stands for an event, alone or with others.
#[must_use]
pub fn mark_of<'a>(scene: &'a Scene, dataset: &Dataset, (lane, index): Place) -> Option<&'a Mark> {
    let event = dataset.events().get(index);
    if !scene.scale.range().meets(event.date.days()) {
        return None;
    }
    let (marks, rows) = (scene.lanes.get(lane)?, scene.rows.lanes.get(lane)?);
    let (row, marks) = match event.announcement {
        Some(_) => (&rows.said, &marks.said),
        None => (&rows.happened, &marks.happened),
    };
    let place = row.find(index, event)?;
    marks.get(marks.partition_point(|mark| mark.places.end <= place))
}

/// The first mark of the picture.
#[must_use]
pub fn first(scene: &Scene) -> Option<Place> {
    nearest(scene, 0..scene.lanes.len(), 0.0)
}

fn nearest(scene: &Scene, mut lanes: impl Iterator<Item = usize>, x: f64) -> Option<Place> {
    lanes.find_map(|lane| {
        let marks = in_order(scene.lanes.get(lane)?);
        let mark = marks.into_iter().min_by(|one, other| (one.x - x).abs().total_cmp(&(other.x - x).abs()))?;
        Some((lane, mark.first))
    })
}

/// Both rows of a lane, in the order of time.
fn in_order(lane: &Lane) -> Vec<&Mark> {
    let mut marks: Vec<&Mark> = lane.happened.iter().collect();
    for mark in &lane.said {
        let place = marks.partition_point(|other| other.x <= mark.x);
        marks.insert(place, mark);
    }
    marks
}
