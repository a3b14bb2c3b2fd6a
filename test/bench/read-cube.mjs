/**
 * How long reading a JSON-stat answer takes beyond JSON.parse, as ratios in one run: `node --import tsx test/bench/read-cube.mjs`.
 *
 * read: readCube alone. walk: readCube, then the value and reason of every cell. series: readCube, then every line along time by codes.
 * Goal: read and walk at most 1.0 × JSON.parse for 146 520 cells in seven dimensions; the other ratios are to be watched.
 */
import { readCube } from '../../src/data/json-stat.ts';

const ROUNDS = 11;

/** A small generator of our own, so that every run reads the same figures. */
function* figures(seed) {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    yield state;
  }
}

function makeText({ size, missing, labels, sparse }) {
  const ids = size.map((_, at) => (at === size.length - 1 ? 'Tid' : at === 0 ? 'Region' : `Inndeling${at}`));
  const random = figures(7);
  const next = () => random.next().value;
  const length = size.reduce((product, count) => product * count, 1);
  const dimension = Object.fromEntries(
    ids.map((id, at) => {
      const codes = Array.from({ length: size[at] }, (_, code) =>
        id === 'Tid' ? String(1900 + code) : `${at}${String(code).padStart(4, '0')}`,
      );
      const label = Object.fromEntries(codes.map((code) => [code, `${labels} ${code}`]));
      return [id, { label: id, category: { index: Object.fromEntries(codes.map((code, position) => [code, position])), label } }];
    }),
  );
  const status = {};
  const list = Array.from({ length }, (_, at) => {
    const figure = (next() % 1e6) / 10;
    if (next() % 100 >= missing) return figure;
    status[at] = [':', '.', '..', '-'][next() % 4];
    return null;
  });
  const value = sparse ? Object.fromEntries(list.flatMap((figure, at) => (figure === null ? [] : [[at, figure]]))) : list;
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'x',
    source: 'Statistisk sentralbyrå',
    id: ids,
    size,
    dimension,
    value,
    status,
  });
}

function walk(cube) {
  let sum = 0;
  for (let index = 0; index < cube.length; index++) {
    const { value, reason } = cube.cellAt(index);
    if (value !== null) sum += value;
    else if (!reason) throw new Error('a gap without a reason');
  }
  return sum;
}

function series(cube) {
  let sum = 0;
  const others = cube.dimensions.filter(({ role }) => role !== 'time');
  const visit = (at, coords) => {
    const dimension = others[at];
    if (!dimension) for (const { value } of cube.along('Tid', coords)) sum += value ?? 0;
    else for (const { code } of dimension.categories) visit(at + 1, { ...coords, [dimension.code]: code });
  };
  visit(0, {});
  return sum;
}

const timed = (run) => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

const INPUTS = {
  '146 520 cells, 7 dimensions': { size: [111, 4, 5, 3, 2, 1, 11], missing: 60, labels: 'Navn på gruppe' },
  '1 000 000 cells': { size: [500, 20, 100], missing: 2, labels: 'Navn' },
  '1 000 000 cells by position': { size: [500, 20, 100], missing: 2, labels: 'Navn', sparse: true },
};
for (const [name, input] of Object.entries(INPUTS)) {
  const text = makeText(input);
  const times = { parse: [], read: [], walk: [], series: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    let json;
    const parse = timed(() => (json = JSON.parse(text)));
    const read = timed(() => readCube(json));
    const walked = timed(() => walk(readCube(json)));
    const drawn = timed(() => series(readCube(json)));
    // the first round warms up
    if (round) for (const [key, time] of Object.entries({ parse, read, walk: walked, series: drawn })) times[key].push(time);
  }
  // the least disturbed round of each: the collector's pauses fall on whoever runs when it wakes
  const parse = Math.min(...times.parse);
  const ratio = (key) => `${key} ${(Math.min(...times[key]) / parse).toFixed(2)}`;
  console.log(
    `${name} (${(text.length / 1e6).toFixed(1)} MB): JSON.parse ${parse.toFixed(0)} ms = 1; ${['read', 'walk', 'series'].map(ratio).join(', ')}`,
  );
}
