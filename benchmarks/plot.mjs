const size = { width: 720, height: 430, left: 60, right: 190, top: 20, bottom: 45 };
const colours = {
  check: '#0f766e',
  'Word to Word': '#1d4ed8',
  'Markdown to Word': '#7e22ce',
  'Word to PDF': '#b91c1c',
};
const dashes = { fg2rec: '', pandoc: '6 4', LibreOffice: '2 4' };

/** An SVG of seconds over pages, both logarithmic: a line for each task and tool. Equal input gives equal bytes. */
export function plotOf(rows) {
  const pages = [...new Set(rows.map((row) => row.pages))].sort((one, other) => one - other);
  const [first, last] = [pages[0], pages.at(-1)];
  const decades = decadesOf(rows.map(({ seconds }) => seconds));
  const x = (value) => size.left + scale(value, first, last) * (size.width - size.left - size.right);
  const y = (value) =>
    size.height -
    size.bottom -
    scale(value, decades[0], decades.at(-1)) * (size.height - size.top - size.bottom);
  const series = new Map();
  for (const row of rows) {
    const key = `${row.task}, ${row.tool}`;
    series.set(key, [...(series.get(key) ?? []), row]);
  }
  const grid = [
    ...decades.map(
      (value) =>
        `<line x1="${size.left}" x2="${size.width - size.right}" y1="${at(y(value))}" y2="${at(y(value))}" stroke="#ddd"/><text x="${size.left - 8}" y="${at(y(value) + 4)}" text-anchor="end">${value} s</text>`,
    ),
    ...pages.map(
      (value) =>
        `<text x="${at(x(value))}" y="${size.height - size.bottom + 20}" text-anchor="middle">${value}</text>`,
    ),
    `<text x="${at((size.left + size.width - size.right) / 2)}" y="${size.height - 6}" text-anchor="middle">pages</text>`,
  ];
  const lines = [...series.values()].map((points) => {
    const [{ task, tool }] = points;
    const path = points.map(({ pages: at_, seconds }) => `${at(x(at_))},${at(y(seconds))}`).join(' ');
    return `<polyline points="${path}" fill="none" stroke="${colours[task]}" stroke-width="2" stroke-dasharray="${dashes[tool]}"/>`;
  });
  const key = [...series.keys()].map((name, index) => {
    const [task, tool] = name.split(', ');
    const line = size.top + 12 + index * 22;
    const from = size.width - size.right + 15;
    return `<line x1="${from}" x2="${from + 28}" y1="${line}" y2="${line}" stroke="${colours[task]}" stroke-width="2" stroke-dasharray="${dashes[tool]}"/><text x="${from + 34}" y="${line + 4}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="11" role="img"><title>Seconds over pages, by task and tool</title><rect width="100%" height="100%" fill="#fff"/>${[...grid, ...lines, ...key].join('')}</svg>\n`;
}

function scale(value, from, to) {
  return from === to ? 0.5 : (Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from));
}

/** Powers of ten around the values. */
function decadesOf(values) {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: to - from + 1 }, (_, index) => Number((10 ** (from + index)).toPrecision(1)));
}

function at(value) {
  return value.toFixed(1);
}
