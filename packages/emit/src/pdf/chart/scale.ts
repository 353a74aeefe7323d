/** An axis of numbers: its ends and the values that are marked. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** Round steps of 1, 2 or 5 that hold all values; from nought unless `fits` lets it begin higher. */
export function scaleOf(
  values: readonly number[],
  given: { readonly minimum?: number; readonly maximum?: number },
  fits: boolean,
): Scale {
  const finite = values.filter(Number.isFinite);
  let low = given.minimum ?? Math.min(...(finite.length === 0 ? [0] : finite));
  let high = given.maximum ?? Math.max(...(finite.length === 0 ? [1] : finite));
  if (!fits || (low > 0 && low < high * 0.8)) {
    low = given.minimum ?? Math.min(0, low);
    high = given.maximum ?? Math.max(0, high);
  }
  if (!(high > low)) {
    high = low + 1;
  }
  const step = roundStep((high - low) / 5);
  const minimum = given.minimum ?? Math.floor(low / step + 1e-9) * step;
  const maximum = given.maximum ?? Math.ceil(high / step - 1e-9) * step;
  const count = Math.min(20, Math.floor((maximum - minimum) / step + 1e-6));
  return { minimum, maximum, ticks: Array.from({ length: count + 1 }, (_, index) => minimum + index * step) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = rough / power;
  return power * (factor > 5 ? 10 : factor > 2 ? 5 : factor > 1 ? 2 : 1);
}

/** A number as a label: no digits that only rounding made. */
export function labelOf(value: number): string {
  return String(Number(value.toPrecision(6)));
}
