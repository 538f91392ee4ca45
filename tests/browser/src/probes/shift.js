// How much the page has moved since it was opened: its cumulative layout shift.
if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) throw new Error("layout shift is not measured here");
const entries = await new Promise((done) => {
  const found = [];
  new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(found), 200);
});
return entries.reduce((sum, { value }) => sum + value, 0);
