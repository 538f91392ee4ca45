// In the page around a frame: what the frame tells it, in order.
window.heard = [];
addEventListener("message", ({ data }) => heard.push(data));
