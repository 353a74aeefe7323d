import type { Random } from '../random.ts';

/** Changes the bytes of a zip file. */
type ZipMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const truncated: ZipMutation = (bytes, random) => bytes.slice(0, random.below(bytes.length));

const bytesChanged: ZipMutation = (bytes, random) => {
  const changed = bytes.slice();
  for (let count = 1 + random.below(8); count > 0; count--) {
    changed[random.below(changed.length)] = random.below(256);
  }
  return changed;
};

/** The directory of a zip file lies at its end: sizes, offsets, names and flags. */
const directoryChanged: ZipMutation = (bytes, random) => {
  const changed = bytes.slice();
  const reach = Math.min(changed.length, 2000);
  for (let count = 1 + random.below(4); count > 0; count--) {
    changed[changed.length - 1 - random.below(reach)] = random.below(256);
  }
  return changed;
};

const dataBefore: ZipMutation = (bytes, random) =>
  joined(new Uint8Array(1 + random.below(3000)).fill(0x41), bytes);

const dataAfter: ZipMutation = (bytes, random) =>
  joined(bytes, new Uint8Array(1 + random.below(3000)).fill(0x41));

const twice: ZipMutation = (bytes) => joined(bytes, bytes);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

const all: readonly ZipMutation[] = [truncated, bytesChanged, directoryChanged, dataBefore, dataAfter, twice];

export function mutateZip(
  bytes: Uint8Array,
  random: Random,
): { readonly bytes: Uint8Array; readonly log: readonly string[] } {
  const mutation = random.pick(all);
  return { bytes: mutation(bytes, random), log: [mutation.name] };
}
