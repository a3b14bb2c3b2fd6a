/** The same path a little further: absolute M, L, H, V and A, and `v` and `h`, with a space between numbers. */
export function movePath(d: string, dx: number, dy: number): string {
  const shifted = (x?: string, y?: string): string => `${Number(x) + dx} ${Number(y) + dy}`;
  return d.replace(
    /A(\S+ \S+ \d+ [01] [01]) ([-+.\de]+) ([-+.\de]+)|([MLHVvh])([-+.\de]+)(?: ([-+.\de]+))?/g,
    (_: string, arc?: string, x?: string, y?: string, command?: string, a?: string, b?: string) => {
      if (arc !== undefined) return `A${arc} ${shifted(x, y)}`;
      if (command === 'v' || command === 'h') return `${command}${a}`;
      if (command === 'H') return `H${Number(a) + dx}`;
      if (command === 'V') return `V${Number(a) + dy}`;
      return `${command}${shifted(a, b)}`;
    },
  );
}
