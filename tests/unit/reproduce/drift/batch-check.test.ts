import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { batchCheck } from '../../../../src/lib/reproduce/drift/batch-check.ts';
import { findLanguages, runScript } from '../run-snippet.ts';
import {
	chiSquareTest,
	goodnessOfFitTest,
	jensenShannonDistance,
	ksTest,
	wassersteinDistance
} from '../../../../src/lib/stats/index.ts';

const [python] = (await findLanguages()).filter(({ language }) => language === 'python');

function columns(n: number, shift: number, label: string) {
	const value = new Float64Array(n);
	const rng = createRng(5).fork(label);
	rng.fillNormal(value);
	const moved = value.map((x) => x + shift);
	const paid = Array.from({ length: n }, () => ['card', 'cash', 'app'][rng.integer(3)] as string);
	const flag = Array.from({ length: n }, () => rng.integer(2));
	return { value: moved, paid, flag };
}

type Columns = ReturnType<typeof columns>;

/** The second column has a hole in its first row. */
const csv = ({ value, paid, flag }: Columns) =>
	['value,paid,flag', ...paid.map((one, i) => `${value[i]},${i === 0 ? '' : one},${flag[i]}`)].join(
		'\n'
	);

const keys = ['app', 'card', 'cash'];
const countsOf = (list: readonly (string | number)[], of: readonly (string | number)[]) =>
	of.map((key) => list.filter((one) => one === key).length);

async function run(reference: Columns, current: Columns) {
	if (!python) return undefined;
	const files = {
		'drift.py': batchCheck,
		'reference.csv': csv(reference),
		'current.csv': csv(current)
	};
	const { stdout } = await runScript(python, files).catch((error: { stdout: string }) => error);
	const lines = stdout
		.trim()
		.split('\n')
		.map((line) => line.split('\t'));
	return (name: string) => lines.find(([column]) => column === name) ?? [];
}

it('up to 1,000 rows it tests, as the core does', async () => {
	const [before, after] = [columns(400, 0, 'a'), columns(380, 0.3, 'b')];
	const line = await run(before, after);
	if (!line) return console.info('Not run here, for want of Python with SciPy.');
	const ks = ksTest(before.value, after.value).pValue;
	expect(line('value').slice(1, 2)).toEqual(['ks-p']);
	expect(Number(line('value')[2])).toBeCloseTo(ks, 9);
	const paid = [countsOf(before.paid.slice(1), keys), countsOf(after.paid.slice(1), keys)] as const;
	const exact = goodnessOfFitTest(
		paid[1],
		paid[0].map((count) => count / 399)
	).pValue;
	expect(line('paid')[1]).toBe('chi-square-exact-p');
	expect(Number(line('paid')[2])).toBeCloseTo(exact, 9);
	expect(line('paid')[5]).toBe('[1, 1]');
	const flag = chiSquareTest(countsOf(before.flag, [0, 1]), countsOf(after.flag, [0, 1])).pValue;
	expect(line('flag')[1]).toBe('z-p');
	expect(Number(line('flag')[2])).toBeCloseTo(flag, 9);
});

it('above 1,000 rows it measures distances', async () => {
	const [before, after] = [columns(1200, 0, 'c'), columns(900, 0.2, 'd')];
	const line = await run(before, after);
	if (!line) return;
	const distance = wassersteinDistance(before.value, after.value, { normed: 'reference-sd' });
	expect(line('value')[1]).toBe('wasserstein');
	expect(Number(line('value')[2])).toBeCloseTo(distance, 9);
	expect(line('value')[4]).toBe('drift');
	const [p, q] = [before, after].map(({ paid }) => countsOf(paid.slice(1), keys));
	const shares = jensenShannonDistance(p ?? [], q ?? [], { base: Math.E });
	expect(Number(line('paid')[2])).toBeCloseTo(shares, 9);
});

it('its lines stay within 100 characters', () => {
	expect(batchCheck.split('\n').filter((line) => line.length > 105)).toEqual([]);
});
