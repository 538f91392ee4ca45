// For a page that shows index.html in a frame: gives the frame the height it asks for, and passes
// links through (README.md, "In a frame"). A classic script, since those need no permission from
// the server they come from; in a block, since such scripts share their names.
// It keeps no list of frames: whoever speaks is looked up then, so it may come before or after them.
{
  const MARK = "data-crossing-timeline";
  const [LEAST, MOST] = [100, 10_000];
  // Longer than any state, shorter than what an address may hold.
  const LONGEST = 4000;

  const script = document.currentScript ?? document.querySelector('script[src$="/frame.js"]');
  const folder = script?.src ? new URL(".", script.src).href : undefined;

  const isOurs = (frame) => frame.hasAttribute(MARK) || (folder && frame.src.startsWith(folder));
  const frames = () => [...document.querySelectorAll("iframe")].filter(isOurs);

  const addressOf = (frame) => new URL(frame.src, document.baseURI);
  // The state that a frame's own address asks for.
  const ownAddress = (frame) => addressOf(frame).hash.slice(1);

  // A sandboxed document has no origin of its own.
  function isFrom(frame, origin) {
    const nameless = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
    return origin === (nameless ? "null" : addressOf(frame).origin);
  }

  // Where a frame's state stands in this page's fragment: `ct`, or `ct-name` for a frame with a name.
  const keyOf = (frame) => ["ct", frame.getAttribute(MARK)].filter(Boolean).join("-");
  const hasKeyFirst = (frame) => frames().find((other) => keyOf(other) === keyOf(frame)) === frame;
  const pairs = () => location.hash.slice(1).split("&").filter(Boolean);
  const isOf = (frame) => (pair) => pair.startsWith(`${keyOf(frame)}=`);

  // What this page's fragment asks of a frame; undefined if nothing.
  function askedOf(frame) {
    const pair = hasKeyFirst(frame) ? pairs().find(isOf(frame)) : undefined;
    try {
      return pair && decodeURIComponent(pair.slice(keyOf(frame).length + 1));
    } catch {
      return undefined;
    }
  }

  // Frames that show a state out of this page's fragment, or told one that was put there.
  const linked = new WeakSet();

  function greet(frame) {
    let address = askedOf(frame);
    if (address !== undefined) linked.add(frame);
    // The fragment has gone: back to what the frame's own address asks for.
    else if (linked.delete(frame)) address = ownAddress(frame);
    const follow = frame.hasAttribute(`${MARK}-address`);
    // No secret, so to whatever the frame shows by now.
    frame.contentWindow?.postMessage({ type: "crossing-timeline:host", follow, address }, "*");
  }

  function setHeight(frame, height) {
    if (!Number.isFinite(height) || height < LEAST || height > MOST) return;
    const isBorderIn = getComputedStyle(frame).boxSizing === "border-box";
    const border = isBorderIn ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.ceil(height) + border}px`;
  }

  function setAddress(frame, address) {
    const isAsked = frame.hasAttribute(`${MARK}-address`) && hasKeyFirst(frame);
    if (!isAsked || typeof address !== "string" || address.length > LONGEST) return;
    const fragment = pairs().filter((pair) => !isOf(frame)(pair));
    if (address !== ownAddress(frame)) {
      // As readable as it may be: only what parts this fragment is escaped.
      const escaped = encodeURIComponent(address).replace(/%(3D|2C|3A|2F)/g, decodeURIComponent);
      fragment.push(`${keyOf(frame)}=${escaped}`);
      linked.add(frame);
    }
    const here = fragment.length ? `#${fragment.join("&")}` : location.pathname + location.search;
    history.replaceState(history.state, "", here);
  }

  const heard = new Map([
    ["crossing-timeline:ready", (frame) => greet(frame)],
    ["crossing-timeline:height", (frame, { height }) => setHeight(frame, height)],
    ["crossing-timeline:address", (frame, { address }) => setAddress(frame, address)],
  ]);

  addEventListener("message", ({ source, origin, data }) => {
    const hear = heard.get(data?.type);
    const frame = hear && source && frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && isFrom(frame, origin)) hear(frame, data);
  });
  addEventListener("hashchange", () => frames().forEach(greet));
  // Those that spoke before this script came.
  frames().forEach(greet);
}
