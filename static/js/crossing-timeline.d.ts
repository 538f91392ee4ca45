/** What is known of one track of a crossing on one day. */
export interface TrackStatus {
  /** `open`, `restricted`, `closed`, `unknown`, `disputed`; for a side an actor's id, `contested`, `disputed` or `unknown`. */
  value: string;
  certainty: "confirmed" | "presumed" | "unknown";
  /** EDTF; `[..2018-10-14]` where only a report of the state is dated. */
  since: string | null;
  /** The last day for which a source vouches for the value. */
  lastConfirmed: string | null;
  /** Ids of the events it rests on. */
  events: string[];
  /** Ids of the sources that say so. */
  sources: string[];
}

export interface CrossingStatus {
  crossing: string;
  travellers: TrackStatus;
  goods: TrackStatus;
  iraqiSide: TrackStatus;
  syrianSide: TrackStatus;
}

/** `<crossing-timeline>` */
export interface CrossingTimelineElement extends HTMLElement {
  crossings: string;
  view: string;
  from: string;
  to: string;
  date: string;
  event: string;
  query: string;
  theme: string;
  /** The digits of numbers: `latn` (123), which is the default, or `arab` (١٢٣). */
  digits: string;
  /** Where a dataset of one's own is, as JSON. */
  src: string;
  /** `lazy` or `eager`. */
  loading: string;
  /** The state as the fragment of an address, without `#`. */
  address: string;
  readonly ready: Promise<void>;
  statusOn(date: string): Promise<CrossingStatus[]>;
  /** What is shown, as a file with title, as-of date and sources; rejects with a sentence for another kind. */
  exportAs(kind: "csv" | "json" | "svg" | "png"): Promise<Blob>;
  select(id: string): boolean;
  showRange(from: string, to: string): boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    "crossing-timeline": CrossingTimelineElement;
  }
  interface HTMLElementEventMap {
    "crossing-timeline-ready": CustomEvent<{ version: string; revised: string }>;
    "crossing-timeline-select": CustomEvent<{ event: string | null }>;
    "crossing-timeline-filter": CustomEvent<{ crossings: string[]; query: string }>;
    "crossing-timeline-range": CustomEvent<{ from: string; to: string }>;
    "crossing-timeline-error": CustomEvent<{ code: string; message: string }>;
  }
}
