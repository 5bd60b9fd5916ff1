import { describe, expect, it } from 'vitest';
import { createRng } from '../../src/lib/random/index.ts';
import * as stats from '../../src/lib/stats/index.ts';
import { breakOnePlace } from './break-one-place.ts';
import { findNaN } from './find-nan.ts';

type Arguments = () => unknown[];
type Callable = (...args: unknown[]) => unknown;

const valid = Object.assign(
	{},
	...Object.values(
		import.meta.glob<Record<string, Record<string, Arguments>>>('./valid-arguments/*.ts', {
			eager: true
		})
	).flatMap((module) => Object.values(module))
) as Record<string, Arguments>;

/** Steps inside other functions, which hand them what was already checked, sorted and counted. */
const trusting = [
	'binCounts',
	'binCountsFromSorted',
	'binEdges',
	'cramerVonMisesFromSummary',
	'domainClassifierSteps',
	'ksTestFromGap',
	'ksTestFromSorted',
	'ksTestSteps',
	'mannWhitneyFromSummary',
	'runToEnd',
	'sortedPairSummary',
	'wassersteinFromSorted',
	'StatsError'
];

/** The functions of the core: no lists of methods, no kernels. */
const functions = Object.entries(stats).filter(
	([name, value]) => typeof value === 'function' && !trusting.includes(name)
) as unknown as [string, Callable][];

/** What is handed to the methods of a result: an update, a threshold, a place on the axis. */
const handed: readonly unknown[] = [0.3, 1, 0, NaN, Infinity, -1, 1e300, '5', null, undefined, {}];

/** Calls a function; StatsError is an answer, anything else that is thrown is not. */
function outcome(call: () => unknown): string | undefined {
	const start = performance.now();
	try {
		const result = call();
		const found = findNaN(result) ?? methodsOf(result);
		if (found) return `NaN at ${found}`;
	} catch (problem) {
		if (!(problem instanceof stats.StatsError)) return String(problem);
		if (!/[a-z]/.test(problem.message) || problem.message.includes('undefined requires')) {
			return `says only “${problem.message}”`;
		}
	}
	const ms = performance.now() - start;
	return ms > 1000 ? `took ${Math.round(ms)} ms` : undefined;
}

/** Calls what a result offers: cdf, update, merge, choose. */
function methodsOf(result: unknown): string | undefined {
	if (typeof result === 'function') return methodAnswers('()', result as Callable);
	if (typeof result !== 'object' || result === null) return undefined;
	const kind = Object.getPrototypeOf(result) as object;
	const inherited = kind === Object.prototype ? [] : Object.getOwnPropertyNames(kind);
	for (const name of [...Object.keys(result), ...inherited]) {
		const method = (result as Record<string, unknown>)[name];
		if (typeof method !== 'function' || name === 'constructor' || Array.isArray(result)) continue;
		const found = methodAnswers(name, (method as Callable).bind(result) as Callable);
		if (found) return found;
	}
	return undefined;
}

function methodAnswers(name: string, method: Callable): string | undefined {
	for (const value of handed) {
		try {
			const given = name === 'choose' ? [createRng(1)] : [value, value];
			const found = findNaN(method(...given));
			if (found) return `${name}(${String(value)})${found}`;
		} catch (problem) {
			if (!(problem instanceof stats.StatsError)) return `${name} threw ${String(problem)}`;
		}
	}
	return undefined;
}

describe('hostile inputs', () => {
	it('has valid arguments for every function of the core', () => {
		expect(functions.map(([name]) => name).filter((name) => !(name in valid))).toEqual([]);
	});

	it.each(functions.filter(([name]) => name in valid))(
		'%s answers, or throws a StatsError with a sentence',
		(name, run) => {
			const make = valid[name] as Arguments;
			expect(() => run(...make())).not.toThrow();
			const wrong: string[] = [];
			for (const { args, where } of breakOnePlace(make())) {
				const found = outcome(() => run(...args));
				if (found) wrong.push(`${where}: ${found}`);
			}
			expect(wrong).toEqual([]);
		}
	);
});
