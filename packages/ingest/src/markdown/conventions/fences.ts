/** Follows fenced code and blocks of maths from line to line, so that nothing inside them is taken for markup. */
export interface FenceState {
  readonly marker?: string;
}

export const outsideFences: FenceState = {};

/** The state after a line; a line that opens or closes a fence is inside it. */
export function afterLine(state: FenceState, line: string): FenceState {
  if (state.marker !== undefined) {
    const character = state.marker.charAt(0);
    const closing = new RegExp(`^[ \\t>]*\\${character}{${state.marker.length},}[ \\t]*$`);
    return closing.test(line) ? outsideFences : state;
  }
  const opening = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(?:(`{3,})[^`]*|(~{3,}).*|(\${2,})[^$]*)$/.exec(
    line,
  );
  const marker = opening?.[1] ?? opening?.[2] ?? opening?.[3];
  return marker === undefined ? state : { marker };
}
