// How time grows with the number of meetings, as a picture: both axes logarithmic, so that what grows in proportion is a
// straight line of the same slope everywhere.

const SIZE = { width: 760, height: 440, left: 70, right: 170, top: 30, bottom: 55 };

/** Colours that stand out on white and on black alike, and dashes for those who do not see colours. */
const STROKES = [
  ['#c0562f', ''],
  ['#2f7fc0', '8 4'],
  ['#3f9a4b', '2 4'],
  ['#9a5fc0', '10 3 2 3'],
  ['#a3801a', '5 2'],
];

/** The text of an SVG file: `points` are `{ series, meetings, time }`, the time in milliseconds of the processor. */
export function growthPlot(points) {
  const series = seriesOf(points);
  const scale = scaleOf(points);
  const { width, height } = SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">Time of the processor by number of meetings</title>
<style>
text { font: 13px sans-serif; fill: #333 }
.grid { stroke: #ccc }
@media (prefers-color-scheme: dark) { text { fill: #ddd } .grid { stroke: #555 } }
</style>
${gridOf(scale)}${labelsOf()}${series.map((each, at) => lineOf(each, scale, STROKES[at % STROKES.length])).join('')}</svg>
`;
}

/** The points of each series by number of meetings, the last one measured where there are several. */
function seriesOf(points) {
  const names = [...new Set(points.map(({ series }) => series))].sort();
  return names.map((name) => {
    const times = new Map(points.filter(({ series }) => series === name).map(({ meetings, time }) => [meetings, time]));
    return { name, times: [...times].sort(([a], [b]) => a - b) };
  });
}

/** Places for whole decades around the points. */
function scaleOf(points) {
  const x = decadesOf(points.map(({ meetings }) => meetings));
  const y = decadesOf(points.map(({ time }) => time));
  const { width, height, left, right, top, bottom } = SIZE;
  const share = (value, { from, to }) => (Math.log10(value) - from) / (to - from);
  return {
    x: { ...x, at: (value) => Math.round(left + share(value, x) * (width - left - right)) },
    y: { ...y, at: (value) => Math.round(height - bottom - share(value, y) * (height - top - bottom)) },
  };
}

function decadesOf(values) {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return { from, to, decades: Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at)) };
}

function gridOf({ x, y }) {
  const { width, height, left, right, top, bottom } = SIZE;
  const ups = x.decades.map((value) => {
    const at = x.at(value);
    const label = `<text x="${at}" y="${height - bottom + 18}" text-anchor="middle">${value.toLocaleString('en')}</text>`;
    return `<path class="grid" d="M${at} ${top}V${height - bottom}"/>${label}\n`;
  });
  const acrosses = y.decades.map((value) => {
    const at = y.at(value);
    const label = `<text x="${left - 8}" y="${at + 4}" text-anchor="end">${value.toLocaleString('en')}</text>`;
    return `<path class="grid" d="M${left} ${at}H${width - right}"/>${label}\n`;
  });
  return [...ups, ...acrosses].join('');
}

function labelsOf() {
  const { width, height, left, right, top } = SIZE;
  const middle = (left + width - right) / 2;
  return `<text x="${middle}" y="${height - 12}" text-anchor="middle">meetings</text>
<text x="10" y="${top - 12}">milliseconds of the processor</text>
`;
}

function lineOf({ name, times }, { x, y }, [colour, dashes]) {
  const places = times.map(([meetings, time]) => [x.at(meetings), y.at(time)]);
  const [endX, endY] = places.at(-1);
  const dots = places.map(([left, top]) => `<circle cx="${left}" cy="${top}" r="3.5" fill="${colour}"/>`).join('');
  const path = `<path d="M${places.map((place) => place.join(' ')).join('L')}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"/>`;
  return `${path}${dots}<text x="${endX + 10}" y="${endY + 4}">${name}</text>\n`;
}
