import type { SunItem } from '../../charts/sunburst.js';

const ways = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
type Way = (typeof ways)[number];

export const isWay = (key: string): key is Way => (ways as readonly string[]).includes(key);

/** As in any tree: down and up along the ring, right outwards, left inwards; to what is drawn. */
export function goingTo<T>(
  node: SunItem<T>,
  way: Way,
  { drawn, byKey }: { readonly drawn: ReadonlySet<string>; readonly byKey: ReadonlyMap<string, SunItem<T>> },
): string {
  const ring = [...drawn].filter((key) => byKey.get(key)?.depth === node.depth);
  const at = ring.indexOf(node.key);
  const wanted: Readonly<Record<Way, string | undefined>> = {
    ArrowDown: ring[(at + 1) % ring.length],
    ArrowUp: ring[(at - 1 + ring.length) % ring.length],
    ArrowRight: node.children[0]?.key,
    ArrowLeft: node.parent?.key,
    Home: ring[0],
    End: ring.at(-1),
  };
  const key = wanted[way];
  return key !== undefined && drawn.has(key) ? key : node.key;
}
