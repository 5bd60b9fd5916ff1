import { expect, it } from 'vitest';
import { costCascade, costLimit, costQueue } from '../../../src/lib/simulation/metrics/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('cost');
const read = costCascade({ seed: 24, requests: 4000, fastPrice: 0.2, slowPrice: 4 });
const queue = (servers: number, busy: number) =>
	costQueue({ servers, service: 0.1, price: 2, arrivalRate: busy * servers * 10 });

it('prints the cascade at 90 % as the figure simulates it', () => {
	const sure = read('calibrated', 0.9);
	const bold = read('bold', 0.9);
	const blind = read('blind', 0.9);
	expect(words).toContain(
		`${printed(100 * sure.escalated)} % go on, and ${printed(100 * sure.accuracy, 1)} % come out right, for $${printed(sure.cost, 2)}`
	);
	expect(words).toContain(
		`${printed(100 * bold.escalated)} % go on, ${printed(100 * bold.accuracy, 1)} % come out right, for $${printed(bold.cost, 2)}`
	);
	expect(words).toContain(
		`${printed(100 * blind.accuracy, 1)} % right for $${printed(blind.cost, 2)}`
	);
	expect(words).toContain(`$${printed(bold.cost / bold.accuracy, 2)} for a thousand right ones`);
});

it('prints the pool as Erlang has it', () => {
	expect(words).toContain(`a P99 of ${printed(1000 * queue(10, 0.9).p99)} ms`);
	expect(words).toContain(`as busy, has ${printed(1000 * queue(1, 0.9).p99)} ms`);
	const limits = [1, 2, 10].map((servers) => costLimit({ servers, service: 0.1, limit: 1 }));
	const [one = 0, two = 0, ten = 0] = limits.map((limit) => 100 * limit);
	expect(words).toContain(
		`one GPU may be ${printed(one)} % busy, two ${printed(two)} %, ten ${printed(ten)} %`
	);
	const cents = [1, 2, 10].map((servers, i) => 100 * queue(servers, limits[i] ?? 0).perThousand);
	expect(words).toContain(
		`${cents
			.slice(0, 2)
			.map((cent) => printed(cent, 1))
			.join(', ')} and ${printed(cents[2] ?? 0, 1)} cents`
	);
	expect(words).toContain(`a thousand for ${printed((1e5 * 2) / 36_000, 1)} cents`);
});

it('100 requests a second at 2 kB are 518 GB in 30 days', () => {
	expect(words).toContain(`${printed((100 * 2 * 86_400 * 30) / 1e6)} GB`);
});
