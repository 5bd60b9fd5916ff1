import { describe, expect, it } from 'vitest';
import * as random from '../../src/lib/random/index.ts';
import * as stats from '../../src/lib/stats/index.ts';
import {
	checkCase,
	runners,
	type GoldenCase,
	type GoldenFile
} from '../../src/lib/verify/index.ts';
import { goldenFiles } from './golden-files.ts';
import { names, unmapped } from './names.ts';

const files = goldenFiles();

/** Every case is worked out once: some take a second. */
const outcomes = new Map<GoldenCase, ReturnType<typeof checkCase>>();
function outcomeOf(name: string, golden: GoldenCase, file: GoldenFile) {
	const outcome = outcomes.get(golden) ?? checkCase(golden, file, runners[name] ?? {});
	outcomes.set(golden, outcome);
	return outcome;
}

for (const [name, file] of Object.entries(files)) {
	describe(`${name} agrees with ${file.source}`, () => {
		const cases = file.cases.filter(({ fn }) => !(fn in unmapped));
		it.each(cases.map((golden) => [golden.fn, golden.name, golden] as const))(
			'%s: %s',
			(_fn, _name, golden) => {
				expect(outcomeOf(name, golden, file).wrong).toEqual([]);
			}
		);
	});
}

describe('golden names', () => {
	const mapped = names(files);

	it('every kind of case is mapped to exports of the core, or says why it is not', () => {
		const missing = Object.entries(mapped).filter(([, checks]) => checks.length === 0);
		expect(missing.map(([fn]) => fn).sort()).toEqual(Object.keys(unmapped).sort());
	});

	it('every name is an export of the core', () => {
		const exported = { ...stats, ...random };
		const unknown = Object.values(mapped).flat();
		expect(unknown.filter((name) => !(name in exported))).toEqual([]);
	});

	it('each case of a kind has a name of its own', () => {
		for (const { cases } of Object.values(files)) {
			const keys = cases.map(({ fn, name }) => `${fn} ${name}`);
			expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
		}
	});

	it('holds at least 5,000 inputs with their expected values', () => {
		const values = Object.entries(files).flatMap(([name, file]) =>
			file.cases
				.filter(({ fn }) => !(fn in unmapped))
				.map((golden) => outcomeOf(name, golden, file).values)
		);
		expect(values.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5000);
	});
});
