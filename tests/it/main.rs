//! x
use crossing_timeline::domain::{dataset::{load,Value,Track,Identified}, status::{History,Certainty}};
#[test] fn dump(){
  let d=load(include_str!("../../static/data/crossings.json")).unwrap();
  for (ci,c) in d.crossings().iter(){ for &t in Track::ALL { let h=History::of(&d,ci,t); println!("== {} {}",c.id,t.word());
   for p in h.periods(){ let v=|v:Value| match v {Value::Held(a)=>d.actors().get(a).id().to_owned(), o=>format!("{o:?}")};
    println!("  {} .. {}  {:<24} {:<10} {} since={} [{}]",p.from,p.until.plus(-1),v(p.value),p.certainty.word(), p.fading_to.map(|x|format!("-> {}",v(x))).unwrap_or_default(), p.since.map(|s|s.to_string()).unwrap_or_default(), p.events.iter().map(|&e|d.events().get(e).id()).collect::<Vec<_>>().join(" "));
   }
   let _=Certainty::Unknown; }}
}
