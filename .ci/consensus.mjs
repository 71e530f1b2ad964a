// `npm run consensus`: after a build, computes what all schemes say together and what supplies each place, and writes both
// anew. A test compares them with what is computed.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { blend, leaderOf } from '../dist/atlas/consensus.js';
import { emptyTables, roundTables, writeTables } from '../dist/atlas/consensus-code.js';
import { CHANNELS, gridOf, SHARE_UNIT, stationOf, VOICE_UNIT } from '../dist/atlas/consensus-grid.js';
import { BAND_ENDS, depthsOf, shareAt } from '../dist/atlas/extents.js';
import { middleOf } from '../dist/atlas/mesh.js';
import { nerveDepths } from '../dist/atlas/nerve-shares.js';
import { placesAt } from '../dist/atlas/places.js';
import { SCHEME_BORDERS } from '../dist/atlas/schemes/all.js';
import { skinOf } from '../dist/atlas/skin.js';
import { nearVertices } from '../dist/atlas/skin-sample.js';
import { toeDistances } from '../dist/atlas/toe-distance.js';
import { CHART_IDS } from '../dist/atlas/types.js';
import { consensusWeight } from '../dist/core/consensus.js';
import { LEVELS } from '../dist/core/levels.js';
import { PLACES } from '../dist/core/places.js';
import { SCHEMES } from '../dist/core/schemes/all.js';

/** An area lists the places of which it covers so much. */
const QUARTER = 0.25;

/** A root or nerve with less of a place than this does not supply it. */
const LEAST = 0.02;

/** Roots with less of a place than this are no reason to say that a level between them is left out. */
const NOTED = 0.05;

/** A scheme speaks of a place if it gives so much of it to any level. */
const SPEAKS = 0.1;

/** Where round a node of the grid votes are read, in rows and columns, and how much each counts: a border that runs aslant must not come out in steps. */
const STEPS = [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75];
const AROUND = STEPS.flatMap((down) =>
  STEPS.map((round) => [down, round, ((1 - Math.abs(down)) * (1 - Math.abs(round))) / 16]),
);

/** Numbers that are off by no more than this are stored as they are guessed. */
const NEAR_ENOUGH = 0.8;

/** Rounds in which the knots of the spline are fitted to the votes. */
const FITTING = 1;

const skin = skinOf('fine');
const vertices = [...skin.isSkin.keys()].filter((v) => skin.isSkin[v]);
const count = skin.isSkin.length;

/** For each scheme how much of each vertex it gives to each level: at most 1 in all, which levels that share skin divide. */
function sharesOf({ id }) {
  const shares = new Map();
  for (const [level, { values }] of depthsOf(id, 'fine')) shares.set(level, Float64Array.from(values, shareAt));
  const voice = new Float64Array(count);
  for (const v of vertices) {
    const total = [...shares.values()].reduce((sum, share) => sum + share[v], 0);
    voice[v] = Math.min(1, total);
    if (total > 1) for (const share of shares.values()) share[v] /= total;
  }
  return { id, shares, voice };
}

/** The votes at each vertex: channel by channel, the levels and then the number of schemes that speak. */
function votesFrom(all) {
  const channels = Array.from({ length: CHANNELS }, () => new Float64Array(count));
  let most = 0;
  for (const { id, shares, voice } of all) {
    const { areas } = SCHEMES.find((scheme) => scheme.id === id);
    most += Math.max(...areas.map(consensusWeight));
    for (const [level, share] of shares) {
      const weight = consensusWeight(areas.find(({ levels }) => levels.includes(level)));
      const channel = channels[LEVELS.indexOf(level)];
      for (const v of vertices) channel[v] += weight * share[v];
    }
    for (const v of vertices) channels.at(-1)[v] += voice[v];
  }
  for (const channel of channels.slice(0, -1)) for (const v of vertices) channel[v] /= most;
  return channels;
}

/** The knots of the spline through the votes, rounded to what is stored. */
function tablesOf(channels) {
  const exact = emptyTables().map((table, chart) => {
    const { rows, columns } = gridOf(chart);
    const nodes = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const end = chart === 0 ? 1109 : 1;
        const [s, phi] = [Math.min(end, stationOf(chart, row)), -180 + (360 * column) / columns];
        const near = AROUND.flatMap(([down, round, part]) => {
          const station = Math.min(end, Math.max(0, stationOf(chart, row + down)));
          const corners = nearVertices(skin, chart, station, phi + (360 * round) / columns);
          return corners.map(({ vertex, weight }) => ({ vertex, weight: weight * part }));
        });
        nodes.push({ s, phi, at: row * columns + column, wanted: read(near) });
      }
    }
    const plane = rows * columns;
    const knots = new Float64Array(table.length);
    for (const { at, wanted } of nodes) wanted.forEach((value, i) => (knots[i * plane + at] = value));
    const found = new Float64Array(CHANNELS);
    for (let round = 0; round < FITTING; round++) {
      const off = nodes.map(({ s, phi, at, wanted }) => {
        blend(knots, chart, s, phi, found);
        return { at, by: wanted.map((value, i) => value - found[i]) };
      });
      for (const { at, by } of off) {
        by.forEach((value, i) => (knots[i * plane + at] = Math.max(0, knots[i * plane + at] + value)));
      }
    }
    return knots;
  });
  return roundTables(exact, NEAR_ENOUGH);

  function read(near) {
    return channels.map((channel, i) => {
      const value = near.reduce((sum, { vertex, weight }) => sum + weight * channel[vertex], 0);
      return value * (i === CHANNELS - 1 ? VOICE_UNIT : SHARE_UNIT);
    });
  }
}

/** Every triangle of the skin: its corners, its size in mm2 and its place. */
function triangles() {
  const { mesh, position } = skin;
  const found = [];
  for (let t = 0; t < mesh.cell.length; t++) {
    const corners = mesh.corners.slice(3 * t, 3 * t + 3);
    const { chart, s, phi } = middleOf(mesh, t);
    const [place] = placesAt({ chart: CHART_IDS[chart], s, phi, side: 'right' });
    const [a, b, c] = corners.map((v) => position.subarray(3 * v, 3 * v + 3));
    const [u, w] = [b, c].map((p) => p.map((value, q) => value - a[q]));
    const size = Math.hypot(u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]) / 2;
    found.push({ t, corners, size, place, chart, s, phi });
  }
  return found;
}

/** The mean of a value over the triangles of a place. */
function meanOver(part, valueAt) {
  let [sum, total] = [0, 0];
  for (const { corners, size } of part) {
    for (const v of corners) sum += (size * valueAt(v)) / 3;
    total += size;
  }
  return sum / total;
}

/**
 * The places of which each level leads in a quarter or more, with the sources of the schemes that draw it. A level that
 * leads in less everywhere has the place in which it leads in most.
 */
function areasFrom(tables, byPlace) {
  const votes = new Float64Array(CHANNELS);
  const led = LEVELS.map(() => []);
  for (const [place, part] of byPlace) {
    const sizes = new Float64Array(LEVELS.length + 1);
    let total = 0;
    for (const { chart, s, phi, size } of part) {
      blend(tables[chart], chart, s, phi, votes);
      votes[LEVELS.length] /= VOICE_UNIT;
      for (let i = 0; i < LEVELS.length; i++) votes[i] /= SHARE_UNIT;
      sizes[leaderOf(votes)] += size;
      total += size;
    }
    led.forEach((places, i) => sizes[i] > 0 && places.push({ place, share: sizes[i] / total }));
  }
  const drawn = SCHEMES.filter(({ id }) => id !== 'consensus').flatMap(({ areas }) => areas);
  return LEVELS.flatMap((level, i) => {
    if (led[i].length === 0) return [];
    const most = Math.max(...led[i].map(({ share }) => share));
    const places = led[i].filter(({ share }) => share >= Math.min(QUARTER, most)).map(({ place }) => place);
    const sources = drawn.filter(({ levels }) => levels.includes(level)).flatMap((area) => area.sources);
    return [{ levels: [level], places, sources: [...new Set(sources)] }];
  });
}

/** What supplies each place, as rows of words. */
function supplyOf(all, channels, byPlace) {
  const nerves = nerveDepths('fine');
  const distances = toeDistances('fine');
  const rows = {};
  const gaps = [];
  for (const [place, part] of byPlace) {
    const speakers = all
      .map(({ id, shares, voice }) => {
        const said = meanOver(part, (v) => voice[v]);
        return {
          id,
          said,
          share: (level) => (shares.has(level) ? meanOver(part, (v) => shares.get(level)[v]) / said : 0),
        };
      })
      .filter(({ said }) => said >= SPEAKS);
    const total = LEVELS.reduce((sum, _, i) => sum + meanOver(part, (v) => channels[i][v]), 0);
    const roots =
      speakers.length === 0
        ? []
        : LEVELS.map((level, i) => {
            const shares = speakers.map(({ share }) => share(level));
            const weight = total > 0 ? meanOver(part, (v) => channels[i][v]) / total : 0;
            return { name: level, weight, low: Math.min(weight, ...shares), high: Math.max(weight, ...shares) };
          });
    const present = roots.filter(({ weight }) => weight >= NOTED);
    present.slice(1).forEach(({ name }, i) => {
      const before = present[i].name;
      if (LEVELS.indexOf(name) - LEVELS.indexOf(before) < 2) return;
      const givers = (level) => speakers.filter(({ share }) => share(level) >= NOTED).map(({ id }) => id);
      gaps.push({ place, levels: [before, name], schemes: [givers(before), givers(name)] });
    });
    const supplied = [...nerves].map(([name, { values }]) => ({
      name,
      weight: meanOver(part, (v) => shareAt(values[v])),
      low: meanOver(part, (v) => (values[v] > BAND_ENDS.own ? 1 : 0)),
      high: meanOver(part, (v) => (values[v] > BAND_ENDS.usual ? 1 : 0)),
    }));
    const whole = supplied.reduce((sum, { weight }) => sum + weight, 0);
    const ways = part.flatMap(({ corners }) => corners.map((v) => distances[v]));
    rows[place] = [
      words(roots),
      words(whole < SPEAKS ? [] : supplied.map((one) => sharedOut(one, whole))),
      [meanOver(part, (v) => distances[v]), Math.min(...ways), Math.max(...ways)].map(Math.round).join(' '),
    ].join(' | ');
  }
  return { rows, gaps };
}

/** A share of what is supplied at all, where fields leave some of the place out. */
function sharedOut({ name, weight, low, high }, whole) {
  return { name, weight: weight / whole, low: low / whole, high: Math.min(1, high / whole) };
}

function words(shares) {
  return shares
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .map(({ name, ...rest }) =>
      [name, ...[rest.weight, rest.low, rest.high].map((part) => Math.round(100 * part))].join(' '),
    )
    .join(' ');
}

/** What each file is to hold. */
export function consensusFiles() {
  const all = SCHEME_BORDERS.map(sharesOf);
  const channels = votesFrom(all);
  const tables = tablesOf(channels);
  const byPlace = new Map(PLACES.map((place) => [place, []]));
  for (const triangle of triangles()) byPlace.get(triangle.place).push(triangle);
  for (const [place, part] of byPlace) if (part.length === 0) byPlace.delete(place);
  const { rows, gaps } = supplyOf(all, channels, byPlace);
  const head = '// Written by `npm run consensus`; not for editing.\n';
  return {
    'src/atlas/consensus-table.ts': `${head}export const CONSENSUS_TABLE =
  '${writeTables(tables)}';
`,
    'src/core/schemes/consensus-areas.ts': `${head}import type { AreaRow } from './areas.js';

export const CONSENSUS_AREAS: readonly AreaRow[] = [
${areasFrom(tables, byPlace).map(line).join('')}];
`,
    'src/core/supply-table.ts': `${head}import type { Level } from './levels.js';
import type { Place } from './places.js';
import type { SchemeId } from './schemes.js';

/** Roots and nerves with weight and limits in hundredths, then the way from the toes in mm: mean, least and most. */
export const SUPPLY_TABLE: Readonly<Partial<Record<Place, string>>> = ${literal(rows)};

/** Where roots that are no neighbours share a place, with the schemes that give it to the one and to the other. */
export const SUPPLY_GAPS: readonly {
  readonly place: Place;
  readonly levels: readonly [Level, Level];
  readonly schemes: readonly [readonly SchemeId[], readonly SchemeId[]];
}[] = [
${gaps.map(line).join('')}];
`,
  };
}

/** An object as one line of a list. */
function line(value) {
  return `  ${JSON.stringify(value).replace(/"/g, "'")},\n`;
}

function literal(value) {
  return JSON.stringify(value, null, 2).replace(/"/g, "'");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, text] of Object.entries(consensusFiles())) {
    const path = new URL(`../${file}`, import.meta.url);
    if (readFileSync(path, 'utf8') === text) continue;
    writeFileSync(path, text);
    console.log(`${file} is written anew.`);
  }
}
