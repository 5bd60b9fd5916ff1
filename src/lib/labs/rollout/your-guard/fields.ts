import {
	LinkProblem,
	partLink,
	quote,
	readNumber,
	readWhole,
	type LinkField
} from '$lib/labs/shell';
import type { MeasureId, ReleaseKind } from '$lib/manifests';
import type { NoDataPolicy } from '$lib/simulation/rollout';
import { packText, unpackText } from './pack-text.ts';
import { returnLetters } from './return-labels.ts';
import { isSample } from './samples.ts';
import { initialState, limits, type YourGuardState } from './state.ts';

/** The longest text that a link carries, as packed letters. */
export const longestPacked = 1700;

const policies = { t: 'tool', p: 'pass', f: 'fail', h: 'hold' } as const satisfies Record<
	string,
	NoDataPolicy
>;
const releases = { h: 'healthy', b: 'broken' } as const satisfies Record<string, ReleaseKind>;

const letterOf = (table: Readonly<Record<string, string>>, value: string) =>
	Object.keys(table).find((letter) => table[letter] === value) ?? '';

function readLetter<Value extends string>(
	text: string,
	table: Readonly<Record<string, Value>>,
	name: string
): Value {
	const value = Object.hasOwn(table, text) ? table[text] : undefined;
	if (value) return value;
	throw new LinkProblem(
		`“${quote(text)}” is not a ${name}: it should be one of ${Object.keys(table).join(', ')}.`
	);
}

/** Whether a text is short enough to be carried by a link. */
export const fitsLink = (text: string) =>
	text.length <= 10 * longestPacked && packText(text).length <= longestPacked;

function readPair(text: string, name: string, range: { min: number; max: number }) {
	const [healthy, broken] = text.split(',');
	return [
		readNumber(healthy, `healthy ${name}`, range),
		readNumber(broken, `broken ${name}`, range)
	] as const;
}

const changed = (state: YourGuardState, ...keys: (keyof YourGuardState)[]) =>
	keys.some((key) => state[key] !== initialState[key]);

function writeReturns({ returns }: YourGuardState): string | undefined {
	const said = Object.entries(returns).map(
		([name, measure]) => `${letterOf(returnLetters, measure)}${packText(name)}`
	);
	return said.length > 0 ? said.join(',') : undefined;
}

function readReturns(text: string): Record<string, MeasureId> {
	return Object.fromEntries(
		text.split(',').map((part) => {
			const measure = readLetter(part.slice(0, 1), returnLetters, 'kind of query');
			return [unpackText(part.slice(1)) ?? '', measure];
		})
	);
}

const fields: Record<string, LinkField<YourGuardState>> = {
	g: {
		write: ({ sample }) => sample,
		read: (text) => {
			if (!isSample(text))
				throw new LinkProblem(`“${quote(text)}” is not one of the manifests here.`);
			return { sample: text };
		}
	},
	t: {
		write: ({ sample, text }) => {
			if (sample !== 'own') return undefined;
			return fitsLink(text) ? packText(text) : 'long';
		},
		read: (text) => {
			const own = text === 'long' ? undefined : unpackText(text);
			if (own !== undefined) return { text: own };
			throw new LinkProblem(
				text === 'long'
					? 'The text behind this link was too long for it: paste it again. The numbers are as they were.'
					: 'The text in this link is damaged.'
			);
		}
	},
	q: {
		write: ({ perSecond }) => `${perSecond}`,
		read: (text) => ({ perSecond: readNumber(text, 'number of requests', limits.perSecond) })
	},
	e: {
		write: ({ healthy, broken }) => `${healthy},${broken}`,
		read: (text) => {
			const [healthy, broken] = readPair(text, 'error rate', limits.rate);
			return { healthy, broken };
		}
	},
	p: {
		write: (state) =>
			changed(state, 'healthyP99', 'brokenP99')
				? `${state.healthyP99},${state.brokenP99}`
				: undefined,
		read: (text) => {
			const [healthyP99, brokenP99] = readPair(text, 'P99', limits.p99);
			return { healthyP99, brokenP99 };
		}
	},
	w: {
		write: (state) =>
			changed(state, 'share', 'watchMinutes') ? `${state.share},${state.watchMinutes}` : undefined,
		read: (text) => {
			const [share, minutes] = text.split(',');
			return {
				share: readNumber(share, 'share of the traffic', limits.share),
				watchMinutes: readWhole(minutes, 'number of minutes', limits.watch)
			};
		}
	},
	n: {
		write: (state) => (changed(state, 'noData') ? letterOf(policies, state.noData) : undefined),
		read: (text) => ({ noData: readLetter(text, policies, 'rule without data') })
	},
	m: { write: writeReturns, read: (text) => ({ returns: readReturns(text) }) },
	d: {
		write: (state) =>
			changed(state, 'shown', 'run') ? `${letterOf(releases, state.shown)}${state.run}` : undefined,
		read: (text) => ({
			shown: readLetter(text.slice(0, 1), releases, 'release'),
			run: readWhole(text.slice(1), 'run', limits.run)
		})
	},
	k: {
		write: ({ seed }) => `${seed}`,
		read: (text) => ({ seed: readWhole(text, 'seed', limits.seed) })
	}
};

export const yourGuardLink = partLink<YourGuardState>({ initial: initialState, fields });
