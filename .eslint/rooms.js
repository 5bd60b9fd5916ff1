import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** What every lab and every figure of a lesson is built from. */
const labParts = [
	'components/ui',
	'components/charts',
	'components/lesson',
	'state',
	'workers',
	'content',
	'stats',
	'random'
];

/**
 * The rooms of `src/lib` and what each may import. Read a line as: files in this room may use the
 * doors of these rooms. Nothing is transitive, and a new lab or simulation adds its line here.
 */
export const rooms = {
	random: [],
	stats: ['random'],
	'simulation/drift': ['stats', 'random'],
	'simulation/loop': ['stats', 'random'],
	'simulation/table': ['stats', 'random'],
	'simulation/pipeline': ['stats', 'random'],
	'simulation/validation': ['stats', 'random'],
	'simulation/traffic': ['stats', 'random'],
	'simulation/experiment': ['simulation/traffic', 'stats', 'random'],
	'simulation/retraining': ['simulation/traffic', 'stats', 'random'],
	'simulation/metrics': ['stats', 'random'],
	'simulation/myths': ['stats', 'random'],
	'simulation/llm': ['stats', 'random'],
	'simulation/incident': ['stats', 'random'],
	'simulation/interview': ['stats', 'random'],
	'simulation/tools': ['stats', 'random'],
	'simulation/rollout': ['simulation/traffic', 'stats', 'random'],
	manifests: ['simulation/rollout'],
	verify: ['stats', 'random'],
	speed: ['stats', 'random'],
	content: [],
	study: ['content', 'stats', 'random'],
	anki: ['content', 'study', 'random'],
	reproduce: [
		'content',
		'study',
		'simulation/drift',
		'simulation/rollout',
		'simulation/experiment',
		'simulation/retraining',
		'stats',
		'random'
	],
	search: [],
	'storage/study': ['study', 'content'],
	storage: ['study', 'content'],
	state: ['storage/study', 'storage', 'study', 'content', 'random'],
	workers: [
		'verify',
		'speed',
		'reproduce',
		'content',
		'study',
		'anki',
		'manifests',
		'simulation/drift',
		'simulation/table',
		'simulation/rollout',
		'simulation/experiment',
		'simulation/retraining',
		'stats',
		'random'
	],
	'components/ui': ['state', 'stats'],
	'components/charts': ['components/ui', 'state', 'workers', 'stats', 'random'],
	'components/lesson': [
		'components/ui',
		'components/charts',
		'content',
		'study',
		'state',
		'stats',
		'random'
	],
	'components/study': [
		'components/ui',
		'components/charts',
		'content',
		'study',
		'state',
		'stats',
		'random'
	],
	'labs/shell': labParts,
	'labs/loop': [
		'components/ui',
		'components/charts',
		'components/lesson',
		'simulation/loop',
		'stats'
	],
	'labs/pipeline': [...labParts, 'simulation/pipeline'],
	'labs/validation': [...labParts, 'simulation/validation'],
	'labs/rollout': [
		...labParts,
		'labs/shell',
		'manifests',
		'reproduce',
		'simulation/traffic',
		'simulation/rollout'
	],
	'labs/experiment': [
		...labParts,
		'labs/shell',
		'reproduce',
		'simulation/traffic',
		'simulation/table',
		'simulation/experiment'
	],
	'labs/retraining': [...labParts, 'labs/shell', 'reproduce', 'simulation/retraining'],
	'labs/myths': [...labParts, 'simulation/myths'],
	'labs/metrics': [...labParts, 'simulation/metrics'],
	'labs/llm': [...labParts, 'simulation/llm'],
	'labs/incident': [...labParts, 'simulation/incident'],
	'labs/interview': [...labParts, 'simulation/interview'],
	'labs/tools': [...labParts, 'simulation/tools'],
	'labs/drift': [...labParts, 'labs/shell', 'reproduce', 'simulation/drift', 'simulation/table']
};

/** Rooms that run unchanged in Node, in a Worker and in a page. */
export const pureRooms = [
	'random',
	'stats',
	'verify',
	'speed',
	'simulation',
	'content',
	'study',
	'anki',
	'reproduce',
	'search',
	'manifests'
];

/** A package comes in through one room only; everyone else uses that room's door. */
export const packageRooms = {
	'simple-statistics': ['stats'],
	'chart.js': ['components/charts'],
	minisearch: ['search'],
	papaparse: ['workers'],
	hyparquet: ['workers'],
	fzstd: ['workers'],
	fflate: ['workers'],
	mdsvex: ['markdown'],
	marked: ['content'],
	idb: ['storage'],
	'ts-fsrs': ['study'],
	'sql.js': ['workers'],
	yaml: ['manifests', 'content', 'markdown']
};

const root = resolve(import.meta.dirname, '..');
const library = join(root, 'src', 'lib');

/** @param {string} path absolute */
function roomOf(path) {
	const inside = relative(library, path).split(sep).join('/');
	if (inside.startsWith('..')) return undefined;
	return Object.keys(rooms).find((room) => inside === room || inside.startsWith(room + '/'));
}

/** @param {string} from @param {string} source */
function resolveImport(from, source) {
	if (source.startsWith('$lib/')) return join(library, source.slice(5));
	if (source.startsWith('.')) return resolve(dirname(from), source);
	return undefined;
}

/** @param {string} source */
const packageName = (source) =>
	source
		.split('/')
		.slice(0, source.startsWith('@') ? 2 : 1)
		.join('/');

/** @param {string} path @param {string} room */
function isDoor(path, room) {
	const door = join(library, room);
	if (path === door || path === join(door, 'index.ts')) return true;
	// Component rooms and labs open by the component, so that a page loads only what it shows.
	if (!/^(components|labs|state)/.test(room)) return false;
	return path.endsWith('.svelte') || path.endsWith('.svelte.ts') || isFolder(path);
}

/** @param {string} path */
const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();

/** @param {string} from @param {string} source */
export function complaint(from, source) {
	const here = roomOf(from);
	const target = resolveImport(from, source);
	if (target === undefined) return packageComplaint(from, source);
	const there = roomOf(target);
	if (!there || there === here) return undefined;
	if (here && !rooms[/** @type {keyof typeof rooms} */ (here)].some((room) => room === there)) {
		return `${here} may not import ${there}. Move the logic down, pass it in as an argument, or, if the arrow belongs there, add it to .eslint/rooms.js.`;
	}
	if (!isDoor(target, there)) {
		return `Use the door of ${there} (src/lib/${there}/index.ts): export what you need there.`;
	}
	return undefined;
}

/** @param {string} from @param {string} source */
function packageComplaint(from, source) {
	const name = packageName(source);
	const allowed = packageRooms[/** @type {keyof typeof packageRooms} */ (name)];
	if (!allowed) return undefined;
	const place = relative(library, from).split(sep).join('/');
	const outside = relative(join(root, 'src'), from).split(sep).join('/');
	if (allowed.some((room) => place.startsWith(room + '/') || outside.startsWith(room + '/'))) {
		return undefined;
	}
	return `${name} comes in through ${allowed.join(' or ')} only: use what that room exports, or export it there.`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const imports = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		/** @param {any} node */
		const check = (node) => {
			const source = node.source?.value;
			if (typeof source !== 'string') return;
			const message = complaint(context.filename, source.replace(/\?.*$/, ''));
			if (message) context.report({ node, message });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check
		};
	}
};
