import {
	LinkProblem,
	partLink,
	quote,
	readNumber,
	readWhole,
	type LinkField
} from '$lib/labs/shell';
import type { KayentaClass } from '$lib/simulation/rollout';
import { initialState, limits, type JudgeState, type OtherJudge } from './state.ts';

const metrics = { e: 'errors', l: 'latency' } as const;
const directions = { i: 'increase', e: 'either' } as const;
const judges = {
	p: 'pooled',
	q: 'pooled-effect',
	k: 'kayenta-effect'
} as const satisfies Record<string, OtherJudge>;
const classes = { p: 'Pass', h: 'High', l: 'Low', n: 'Nodata' } as const satisfies Record<
	string,
	KayentaClass
>;

const letterOf = (table: Readonly<Record<string, string>>, value: string) =>
	Object.keys(table).find((letter) => table[letter] === value) ?? '';

function readLetter<Value extends string>(
	text: string | undefined,
	table: Readonly<Record<string, Value>>,
	name: string
): Value {
	const value = text !== undefined && Object.hasOwn(table, text) ? table[text] : undefined;
	if (value) return value;
	throw new LinkProblem(
		`“${quote(text)}” is not a ${name}: it should be one of ${Object.keys(table).join(', ')}.`
	);
}

/** Writes a part only where it is not as the lab starts. */
const unless = (same: boolean, text: string) => (same ? undefined : text);

function readPoint(text: string, { metric, requests }: JudgeState): readonly [number, number] {
	const [interval, value] = text.split(':');
	const range = metric === 'errors' ? { min: 0, max: requests } : limits.latency;
	const read = metric === 'errors' ? readWhole : readNumber;
	return [
		readWhole(interval, 'number of an interval', { min: 1, max: 10 }) - 1,
		read(value, 'value of an interval', range)
	];
}

const fields: Record<string, LinkField<JudgeState>> = {
	m: {
		write: ({ metric, requests, noise }) =>
			`${letterOf(metrics, metric)},${metric === 'errors' ? requests : noise}`,
		read: (text) => {
			const [letter, size] = text.split(',');
			const metric = readLetter(letter, metrics, 'metric');
			return metric === 'errors'
				? { metric, requests: readWhole(size, 'number of requests', limits.requests) }
				: { metric, noise: readNumber(size, 'share of noise', limits.noise) };
		}
	},
	w: {
		write: ({ worse, times }) => `${worse},${times}`,
		read: (text) => {
			const [worse, times] = text.split(',');
			return {
				worse: readWhole(worse, 'number of worse intervals', limits.worse),
				times: readNumber(times, 'factor', limits.times)
			};
		}
	},
	d: {
		write: ({ moved }) =>
			unless(moved.length === 0, moved.map(([i, value]) => `${i + 1}:${value}`).join(',')),
		read: (text, sofar) => ({
			moved: [...new Map(text.split(',').map((point) => readPoint(point, sofar)))]
		})
	},
	r: {
		write: ({ direction }) => unless(direction === 'increase', letterOf(directions, direction)),
		read: (text) => ({ direction: readLetter(text, directions, 'direction') })
	},
	a: {
		write: ({ allowedIncrease: by }) => unless(by === initialState.allowedIncrease, `${by}`),
		read: (text) => ({ allowedIncrease: readNumber(text, 'allowed increase', limits.allowed) })
	},
	b: {
		write: ({ beside }) => unless(beside === 'pooled', letterOf(judges, beside)),
		read: (text) => ({ beside: readLetter(text, judges, 'judge') })
	},
	o: {
		write: ({ others }) =>
			unless(
				others.every((other) => other === 'Pass'),
				others.map((other) => letterOf(classes, other)).join('')
			),
		read: (text) => {
			if (text.length !== initialState.others.length) {
				throw new LinkProblem(`“${quote(text)}” should be the classes of four metrics.`);
			}
			return { others: [...text].map((letter) => readLetter(letter, classes, 'class')) };
		}
	},
	g: {
		write: ({ weights }) => unless(`${weights}` === `${initialState.weights}`, `${weights}`),
		read: (text) => {
			const [errors, latency] = text.split(',');
			return {
				weights: [
					readWhole(errors, 'weight of errors', limits.weight),
					readWhole(latency, 'weight of latency', limits.weight)
				]
			};
		}
	},
	t: {
		write: ({ marginal, pass }) =>
			unless(
				marginal === initialState.marginal && pass === initialState.pass,
				`${marginal},${pass}`
			),
		read: (text) => {
			const [marginal, pass] = text.split(',');
			return {
				marginal: readWhole(marginal, 'marginal score', limits.score),
				pass: readWhole(pass, 'passing score', limits.score)
			};
		}
	},
	c: {
		write: ({ critical }) => unless(!critical, '1'),
		read: (text) => {
			if (text === '1') return { critical: true };
			throw new LinkProblem(`“${quote(text)}” should be 1, for a critical metric.`);
		}
	},
	k: {
		write: ({ seed }) => `${seed}`,
		read: (text) => ({ seed: readWhole(text, 'seed', limits.seed) })
	}
};

/** What cannot be so together: weights above 100 in all, a passing score below the marginal one. */
function mend(state: JudgeState, problems: string[]): JudgeState {
	let mended = state;
	if (state.weights[0] + state.weights[1] > 100) {
		problems.push(`Weights of ${state.weights.join(' and ')} are more than 100 together.`);
		mended = { ...mended, weights: initialState.weights };
	}
	if (state.marginal > state.pass) {
		problems.push(`A marginal score of ${state.marginal} is above the passing ${state.pass}.`);
		mended = { ...mended, marginal: initialState.marginal, pass: initialState.pass };
	}
	return mended;
}

/** Links of this part, such as `#s=1~m=e,20000~w=7,100~k=4`. */
export const judgeLink = partLink<JudgeState>({ initial: initialState, fields, together: mend });
