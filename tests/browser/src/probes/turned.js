// Dates such as 2019-10-01 within a document or a shadow root, and those of them that are shown from the last part on.
const dates = [];
const turned = [];
const texts = document.createTreeWalker(given ? document.querySelector(given) : root, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  for (const { 0: date, index } of texts.currentNode.data.matchAll(/\d{4}(?:-\d\d)+/g)) {
    const [first, last] = [index, index + date.length - 1].map((at) => {
      const letter = document.createRange();
      letter.setStart(texts.currentNode, at);
      letter.setEnd(texts.currentNode, at + 1);
      return letter.getBoundingClientRect();
    });
    if (!first.width) continue;
    dates.push(date);
    if (first.top === last.top && first.left > last.left) turned.push(texts.currentNode.data);
  }
}
return [dates, turned];
