import * as random from '$lib/random';
import * as stats from '$lib/stats';
import { coreExports, type CoreExport } from './core-exports.ts';
import { readDocstring, type Docstring } from './read-docstring.ts';
import { readSignature } from './read-signature.ts';

const sources = import.meta.glob<string>('/src/lib/{stats,random}/**/*.ts', {
	eager: true,
	import: 'default',
	query: '?raw'
});

/** A function of the core with what is written about it. */
export type CoreFunction = Pick<CoreExport, 'name' | 'area'> &
	Docstring & {
		/** `stats/drift/psi.ts` under `src/lib`. */
		path: string;
		/** The call and its types. */
		signature: string;
	};

/** Every function that the statistics core and the random numbers export, in the order of their doors. */
export const coreFunctions: readonly CoreFunction[] = [
	...functionsOf('stats', stats),
	...functionsOf('random', random, 'Random numbers')
];

function functionsOf(room: string, exported: object, area?: string): CoreFunction[] {
	const door = sources[`/src/lib/${room}/index.ts`] ?? '';
	return coreExports(door, area)
		.filter(({ name }) => isShown(name, (exported as Record<string, unknown>)[name]))
		.map(({ name, area, file }) => {
			const path = `${room}/${file}`;
			const source = sources[`/src/lib/${path}`] ?? '';
			const isList = file.endsWith('/index.ts');
			const docstring = readDocstring(source, isList ? undefined : name);
			if (!docstring) throw new Error(`src/lib/${path}: ${name} has no docstring to show.`);
			return { name, area, path, signature: readSignature(source, name), ...docstring };
		});
}

/** Of lists of functions only the ones under the distributions have golden cases. */
function isShown(name: string, value: unknown): boolean {
	return typeof value === 'function' || name === 'special';
}
