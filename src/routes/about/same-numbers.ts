import { gamma, jensenShannonDistance, ksTest, normal } from '$lib/stats';
import type { GoldenFile } from '$lib/verify';

/** One number worked out twice: here, while the site was built, and by an authority. */
export type SameNumber = { what: string; whose: string; ours: number; theirs: number };

type Files = Readonly<Record<string, GoldenFile>>;

/** A stored case by its file and name; a missing one stops the build. */
function stored(files: Files, file: string, name: string): { input: never; expected: never } {
	const found = files[file]?.cases.find((golden) => golden.name === name);
	if (!found) throw new Error(`tests/golden/${file}.json has no case “${name}”.`);
	return { input: found.input, expected: found.expected as never };
}

/** Four numbers that the page prints twice. */
export function sameNumbers(files: Files): SameNumber[] {
	return [farTail(files), exactKs(files), distance(files), gammaQuantile(files)];
}

function farTail(files: Files): SameNumber {
	const { input, expected }: { input: { x: number[] }; expected: number[] } = stored(
		files,
		'distributions',
		'normal cdf'
	);
	const ours = normal(0, 1).cdf(input.x[0] ?? NaN);
	const what = 'Chance that a normal value lies 8 sd below its mean';
	return { what, whose: 'mpmath', ours, theirs: expected[0] ?? NaN };
}

function exactKs(files: Files): SameNumber {
	const { input, expected }: { input: { x: number[]; y: number[] }; expected: { pExact: number } } =
		stored(files, 'drift_tests', 'ks small no ties');
	const ours = ksTest(input.x, input.y, { method: 'exact' }).pValue;
	return { what: 'KS, exact p, 6 values against 7', whose: 'SciPy', ours, theirs: expected.pExact };
}

type Bins = { reference: number[]; current: number[] };

function distance(files: Files): SameNumber {
	const { input, expected }: { input: Bins; expected: { jsDistanceBase2: number } } = stored(
		files,
		'divergences',
		'mild shift'
	);
	const ours = jensenShannonDistance(input.reference, input.current, { base: 2 });
	const what = 'Jensen–Shannon distance of five bins';
	return { what, whose: 'SciPy', ours, theirs: expected.jsDistanceBase2 };
}

function gammaQuantile(files: Files): SameNumber {
	const { input, expected }: { input: { p: number[] }; expected: number[] } = stored(
		files,
		'distributions',
		'gamma ppf 3.3'
	);
	const ours = gamma(3.3, 2).quantile(input.p[0] ?? NaN);
	const what = `Gamma quantile at ${String(input.p[0])}, shape 3.3, scale 2`;
	return { what, whose: 'SciPy', ours, theirs: expected[0] ?? NaN };
}
