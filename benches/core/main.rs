//! How long the core takes, at 100 to a million events: `cargo xtask bench core`.

mod operations;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use benchmarks::full;
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use crossing_timeline::{
    domain::{dataset::load, timeline::Direction},
    state::{Facts, State},
};

use operations::{Reader, TYPED, selected};

/// Numbers of events, all on [`LANES`] lanes, so that nothing else grows.
const SIZES: [u32; 5] = [100, 1_000, 10_000, 100_000, 1_000_000];
const LANES: u32 = 3;
/// From one of them to the next.
const GROWTH: u32 = 10;
/// Numbers of lanes, all with [`EVENTS`] events.
const LANE_COUNTS: [u32; 3] = [3, 12, 50];
const EVENTS: u32 = 10_000;

/// Criterion takes at least so many samples.
const SAMPLES: usize = 10;
/// What would take longer at a size is left out there.
const LONGEST: Duration = Duration::from_secs(60);
const MEASURED: Duration = Duration::from_secs(2);
const WARMED_UP: Duration = Duration::from_millis(500);

/// How long one call takes, and what it answers.
fn timed<T>(call: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let answer = call();
    (begun.elapsed(), answer)
}

/// Whether [`SAMPLES`] calls and one before take no longer than [`LONGEST`], if one takes so long.
fn fits(name: &str, size: u32, takes: Duration) -> bool {
    let fits = takes * u32::try_from(SAMPLES + 1).unwrap_or(u32::MAX) <= LONGEST;
    if !fits {
        eprintln!("{name}/{size} is left out: it takes {takes:.1?}.");
    }
    fits
}

fn measure(criterion: &mut Criterion, name: &str, size: u32, mut call: impl FnMut()) {
    if fits(name, size, timed(&mut call).0) {
        let mut group = criterion.benchmark_group(name);
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| bencher.iter(&mut call));
    }
}

/// Reading and checking, and working out what held when; and how long the two take.
fn reading(criterion: &mut Criterion, size: u32, text: &str) -> Option<(Duration, Facts)> {
    let (loading, dataset) = timed(|| load(text).ok());
    let (deriving, facts) = timed(|| dataset.map(Facts::new));
    if fits("load", size, loading) {
        criterion.benchmark_group("load").bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter_with_large_drop(|| load(black_box(text)));
        });
    }
    // Each needs a dataset of its own.
    if fits("derive", size, loading + deriving) {
        criterion.benchmark_group("derive").bench_function(BenchmarkId::from_parameter(size), |bencher| {
            let worked_out = |dataset: Option<_>| dataset.map(Facts::new);
            bencher.iter_batched(|| load(text).ok(), worked_out, BatchSize::PerIteration);
        });
    }
    Some((loading + deriving, facts?))
}

/// What a reader does.
fn using(criterion: &mut Criterion, size: u32, facts: &Facts) {
    for (name, days) in [("layout of all", None), ("layout of a year", Some(365))] {
        let mut reader = Reader::new(facts, days);
        measure(criterion, name, size, || {
            reader.pan();
            black_box(reader.frame());
        });
    }
    let reader = Reader::new(facts, None);
    let picture = reader.frame();
    let mut place = None;
    measure(criterion, "hit test", size, || {
        place = reader.stepped(&picture, place, Direction::Later);
        place = place.or_else(|| reader.stepped(&picture, None, Direction::First));
        black_box(place);
    });
    let mut typed = TYPED.iter().cycle();
    let mut state = State::new(facts);
    measure(criterion, "search", size, || {
        state.query = typed.next().copied().unwrap_or_default().to_owned();
        black_box(selected(facts, &state));
    });
}

fn sizes(criterion: &mut Criterion) {
    for size in SIZES {
        let text = full(size, LANES);
        let Some((took, facts)) = reading(criterion, size, &text) else { continue };
        drop(text);
        using(criterion, size, &facts);
        if took * GROWTH > LONGEST {
            eprintln!("Larger ones are left out: {size} events took {took:.1?} until they could be used.");
            break;
        }
    }
}

fn lanes(criterion: &mut Criterion) {
    for lanes in LANE_COUNTS {
        let Some(facts) = load(&full(EVENTS, lanes)).ok().map(Facts::new) else { continue };
        let mut reader = Reader::new(&facts, None);
        measure(criterion, "layout over lanes", lanes, || {
            reader.pan();
            black_box(reader.frame());
        });
    }
}

criterion_group! {
    name = core;
    config = Criterion::default().sample_size(SAMPLES).measurement_time(MEASURED).warm_up_time(WARMED_UP);
    targets = sizes, lanes
}
criterion_main!(core);
