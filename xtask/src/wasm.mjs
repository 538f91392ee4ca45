// What a WebAssembly file is made of: numbers of variable length (LEB128), lists of bytes, and sections.
// As in https://webassembly.github.io/spec/core/binary/.

/** Numbers of the sections that are read here. */
export const SECTION = { custom: 0, imports: 2, exports: 7, code: 10, data: 11 };

/** The bytes before the first section: what the file is, and its version. */
export const HEADER = 8;

/** Reads a file, or a part of one, from its beginning. */
export class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get isOver() {
    return this.at >= this.bytes.length;
  }

  byte() {
    return this.bytes[this.at++];
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  take(length) {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  list() {
    return this.take(this.number());
  }

  text() {
    return this.list().toString("utf8");
  }
}

/** The sections of a file, each with its number and its body. */
export function* sections(wasm) {
  const reader = new Reader(wasm, HEADER);
  while (!reader.isOver) yield { id: reader.byte(), body: reader.list() };
}

/** A number as LEB128. */
export function encoded(value) {
  const bytes = [];
  do bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0));
  while ((value >>>= 7));
  return Buffer.from(bytes);
}

/** Bytes or words behind their length. */
export function listed(bytes) {
  const list = Buffer.from(bytes);
  return Buffer.concat([encoded(list.length), list]);
}

/** A section with its number and its length. */
export const section = (id, body) => Buffer.concat([Buffer.from([id]), listed(body)]);
