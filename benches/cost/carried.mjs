// From bytes of files to what many views take. All of it is worked out; nothing here is measured.

/** Bytes of headers and framing of an answer, and the whole of a "not modified". */
export const HEADERS = 300;

/** Of a hundred views. The rest of `first` has been there before, and of those most come back too late for `fresh`. */
export const READERS = {
  first: 70,
  // Within the five minutes for which the loader is kept.
  fresh: 5,
  // Who open an event, and who ask for announcements, figures or a file.
  opens: 20,
  later: 5,
};

const sum = (files) => files.reduce((bytes, { brotli }) => bytes + brotli, 0);

/** Requests and bytes of fetching some files and asking whether others have changed. */
export const fetched = (files, asked = []) => ({
  requests: files.length + asked.length,
  bytes: sum(files) + HEADERS * (files.length + asked.length),
});

/** A part, in so many of a hundred cases. */
const share = ({ requests, bytes }, percent) => ({ requests: (requests * percent) / 100, bytes: (bytes * percent) / 100 });

const plus = (one, other) => ({ requests: one.requests + other.requests, bytes: one.bytes + other.bytes });

/** What the mean view takes, of a kind of embed with its files: { all, asked, details, later }. */
export function meanView({ all, asked, details, later }, readers = READERS) {
  const again = 100 - readers.first - readers.fresh;
  return [
    share(fetched(all), readers.first),
    share(fetched([], asked), again),
    share(fetched(details), (readers.opens * readers.first) / 100),
    share(fetched(later), (readers.later * readers.first) / 100),
  ].reduce(plus);
}

/**
 * The share of requests that a place of a network answers by itself, where they come at random, so many in the
 * time for which an answer is kept: of those that come after one another all but the one that fetched it.
 */
export const hits = (requestsInTime) => requestsInTime / (1 + requestsInTime);
