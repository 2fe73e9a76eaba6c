import type { Instrument, InstrumentNode, Scale } from '../api';

/** A node in its place: how deep it stands, and whether it gets scores. */
export interface Placed {
  node: InstrumentNode;
  depth: number;
  leaf: boolean;
}

/** The nodes from the top down, each followed by those below it. */
export function placed(nodes: readonly InstrumentNode[]): Placed[] {
  const below = (parent: string | null, depth: number): Placed[] =>
    nodes
      .filter((node) => node.parent === parent)
      .flatMap((node) => {
        const under = below(node.code, depth + 1);
        return [{ node, depth, leaf: under.length === 0 }, ...under];
      });
  return below(null, 0);
}

export function leavesOf(instrument: Instrument): InstrumentNode[] {
  return placed(instrument.nodes).flatMap(({ node, leaf }) => (leaf ? [node] : []));
}

export function scaleOf(instrument: Instrument, node: InstrumentNode): Scale {
  return node.scale ?? instrument.scale;
}

const mostChoices = 11;

/** Every score of a short scale, for buttons; null where a number has to be typed. */
export function choicesOf({ min, max, step }: Scale): number[] | null {
  const count = Math.round((max - min) / step) + 1;
  return count > mostChoices ? null : Array.from({ length: count }, (_, at) => tidy(min + at * step));
}

/** Without the dust of binary fractions; scores have at most six decimals. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}
