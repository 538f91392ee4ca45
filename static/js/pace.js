// Work in slices: the page gets a turn before anybody notices that it waits.

// A third of what makes a page feel slow.
const SLICE = 12;

let began = 0;

/** Lets the page do what it has to do. */
export async function pause() {
  if (globalThis.scheduler?.yield) await scheduler.yield();
  else {
    await new Promise((then) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        then();
      };
      channel.port2.postMessage(0);
    });
  }
  began = performance.now();
}

/**
 * Calls a step until it answers that there is nothing more to do, with a pause whenever it has
 * worked for a slice. Rejects with the signal's reason once that is aborted.
 */
export async function work(step, signal) {
  do {
    if (performance.now() - began > SLICE) {
      await pause();
      signal?.throwIfAborted();
    }
  } while (step());
}
