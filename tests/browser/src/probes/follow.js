// Changes the address and waits until the page has heard of it.
if (location.hash.replace(/^#/, "") !== given) {
  const heard = new Promise((done) => addEventListener("hashchange", done, { once: true }));
  location.hash = given;
  await heard;
  await frame();
}
