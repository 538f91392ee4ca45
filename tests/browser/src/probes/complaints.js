// The first script of every page that is opened in each engine, since not every driver reads the
// console: keeps what somebody complains of, in the outermost page.
{
  const complaints = (top.complaints ??= []);
  const note = (kind, what) => complaints.push(`${kind}: ${what}`);
  // While it is captured, since what could not be loaded tells nobody but the element that wanted it.
  addEventListener("error", ({ target, message }) => note("error", message ?? target.src ?? target.href), true);
  addEventListener("unhandledrejection", ({ reason }) => note("rejected", reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => note("policy", `${violatedDirective} ${blockedURI}`));
  for (const level of ["error", "warn"]) {
    const say = console[level];
    console[level] = (...words) => {
      note(level, words.join(" "));
      say.apply(console, words);
    };
  }
}
