// The real data of the Drift Lab: cuts small tables out of the vega-datasets package and writes them
// to static/data. Run `node src/data/write-datasets.mjs` after that package moves; a test does the
// same into an empty folder and compares byte for byte. Nothing here runs in the site.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Papa from 'papaparse';

/** @typedef {Record<string, string>} Row */

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'node_modules', 'vega-datasets', 'data');
const seasons = ['winter', 'spring', 'summer', 'autumn'];

/** @param {string} date yyyy-mm-dd or yyyy/mm/dd */
const monthOf = (date) => Number(date.slice(5, 7));

/** Meteorological seasons: winter is December to February. @param {string} date */
const seasonOf = (date) => seasons[Math.floor((monthOf(date) % 12) / 3)];

/** @param {string} file @returns {Row[]} */
function readCsv(file) {
	const text = readFileSync(join(source, file), 'utf8');
	return Papa.parse(text, { header: true, skipEmptyLines: true }).data;
}

/** @param {object[]} rows */
const asCsv = (rows) => Papa.unparse(rows, { newline: '\n' }) + '\n';

/** @param {Row} row */
const weather = ({ date, precipitation, temp_max, wind, weather: sky }) => ({
	date,
	year: date?.slice(0, 4),
	season: seasonOf(date ?? ''),
	precipitation,
	temp_max,
	wind,
	weather: sky
});

/** @param {Row} row */
const birdStrike = (row) => ({
	year: row['Flight Date']?.slice(0, 4),
	phase: row['Phase of flight'],
	size: row['Wildlife Size'],
	time_of_day: row['Time of day'],
	damage: row['Effect Amount of damage'],
	speed: row['Speed IAS in knots']
});

/** All columns of the reports, by short names. @param {Row} row */
const wholeBirdStrike = (row) => ({
	date: row['Flight Date'],
	airport: row['Airport Name'],
	state: row['Origin State'],
	operator: row['Aircraft Airline Operator'],
	aircraft: row['Aircraft Make Model'],
	phase: row['Phase of flight'],
	time_of_day: row['Time of day'],
	species: row['Wildlife Species'],
	size: row['Wildlife Size'],
	damage: row['Effect Amount of damage'],
	speed: row['Speed IAS in knots'],
	cost_repair: row['Cost Repair'],
	cost_other: row['Cost Other'],
	cost_total: row['Cost Total $']
});

/** @param {{ date: string, delay: number, distance: number }} flight */
const flight = ({ date, delay, distance }) => ({
	date: date.slice(0, 10).replaceAll('/', '-'),
	delay,
	distance
});

/** One object a line: as small as JSON gets, and still legible in a diff. @param {object[]} rows */
const asJson = (rows) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** @type {Record<string, () => string>} */
const files = {
	'seattle-weather.csv': () => asCsv(readCsv('seattle-weather.csv').map(weather)),
	'weather.csv': () =>
		asCsv(readCsv('weather.csv').map((row) => ({ location: row.location, ...weather(row) }))),
	'birdstrikes.csv': () => asCsv(readCsv('birdstrikes.csv').map(birdStrike)),
	'birdstrikes-whole.csv': () => asCsv(readCsv('birdstrikes.csv').map(wholeBirdStrike)),
	'flights-10k.json': () =>
		asJson(JSON.parse(readFileSync(join(source, 'flights-10k.json'), 'utf8')).map(flight))
};

/**
 * Writes every table into a folder and returns the names of the files.
 *
 * @param {string} folder
 */
export function writeDatasets(folder) {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text());
	return Object.keys(files);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	writeDatasets(join(root, 'static', 'data'));
}
