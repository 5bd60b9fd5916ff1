import {
	LinkProblem,
	partLink,
	quote,
	readNumber,
	readWhole,
	type LinkField,
	type NumberField
} from '$lib/labs/shell';
import type { Order, ReleaseGuard } from '$lib/simulation/rollout';
import type { Defect } from '$lib/simulation/traffic';
import { defectCards, defectKinds } from './defects.ts';
import { guardCards, guardFields, guardKinds, numberOf } from './guards.ts';
import { initialState, limits, type OneState } from './state.ts';
import { readSteps, stepsText } from './steps-text.ts';
import { strategyCards, strategyIds } from './strategies.ts';

type Field = LinkField<OneState>;
type NumberKey = Exclude<keyof typeof limits, 'guards' | 'orders'>;
type Cards = Readonly<Record<string, { readonly letter: string }>>;

const unless = (same: boolean, text: string) => (same ? undefined : text);

/** Numbers under one letter, parted by commas; left out where all are as the lab starts. */
function numbers(keys: Readonly<Partial<Record<NumberKey, string>>>): Field {
	const entries = Object.entries(keys) as [NumberKey, string][];
	const write = (state: OneState) => entries.map(([key]) => state[key]).join(',');
	return {
		write: (state) => unless(write(state) === write(initialState), write(state)),
		read: (text) => {
			const parts = text.split(',');
			return Object.fromEntries(
				entries.map(([key, name], i) => [key, readNumber(parts[i], name, limits[key])])
			);
		}
	};
}

/** The kind that a letter stands for. */
function kindOf<Kind extends string>(
	kinds: readonly Kind[],
	cards: Cards,
	letter: string | undefined,
	name: string
): Kind {
	const kind = kinds.find((one) => cards[one]?.letter === letter);
	if (kind) return kind;
	const known = kinds.map((one) => cards[one]?.letter).join(', ');
	throw new LinkProblem(
		`“${quote(letter)}” is not a ${name} of this lab: it should be one of ${known}.`
	);
}

const writeNumbers = (holder: object, fields: readonly NumberField[]) =>
	fields
		.filter(({ key, absent }) => absent === undefined || numberOf(holder, key) !== absent)
		.map(({ key }) => numberOf(holder, key));

function readNumbers(parts: readonly string[], fields: readonly NumberField[]) {
	return Object.fromEntries(
		fields.map((field, i) => [
			field.key,
			readNumber(parts[i] ?? field.absent?.toString(), `“${field.label}”`, field)
		])
	);
}

const plan: Field = {
	write: (state) => {
		const { strategy, steps, holdMinutes, rollbackMinutes } = state;
		return [
			strategyCards[strategy].letter,
			stepsText(steps, '-'),
			holdMinutes,
			rollbackMinutes
		].join(',');
	},
	read: (text) => {
		const [letter, steps = '', hold, back] = text.split(',');
		return {
			strategy: kindOf(strategyIds, strategyCards, letter, 'strategy'),
			steps: readSteps(steps),
			holdMinutes: readWhole(hold, 'hold in minutes', limits.holdMinutes),
			rollbackMinutes: readWhole(back, 'time to go back in minutes', limits.rollbackMinutes)
		};
	}
};

const guards: Field = {
	write: (state) =>
		state.guards.length === 0
			? '0'
			: state.guards
					.map((guard) =>
						[guardCards[guard.kind].letter, ...writeNumbers(guard, guardFields(guard.kind))].join(
							','
						)
					)
					.join(';'),
	read: (text) => {
		const list = text === '0' ? [] : text.split(';');
		if (list.length > limits.guards.max) {
			throw new LinkProblem(`A release here has at most ${limits.guards.max} guards.`);
		}
		return { guards: list.map(readGuard) };
	}
};

function readGuard(text: string): ReleaseGuard {
	const [letter, ...parts] = text.split(',');
	const kind = kindOf(guardKinds, guardCards, letter, 'guard');
	return { kind, ...readNumbers(parts, guardFields(kind)) } as ReleaseGuard;
}

const defect: Field = {
	write: ({ defect: planted }) => {
		if (!planted) return '0';
		const { letter, fields } = defectCards[planted.kind];
		return [letter, ...writeNumbers(planted, fields)].join(',');
	},
	read: (text) => {
		if (text === '0') return { defect: undefined };
		const [letter, ...parts] = text.split(',');
		const card = defectCards[kindOf(defectKinds, defectCards, letter, 'fault')];
		return { defect: { ...card.initial, ...readNumbers(parts, card.fields) } as Defect };
	}
};

const doing = { p: 'promote', h: 'hold', g: 'go on', r: 'roll back' } as const;

const orders: Field = {
	write: (state) =>
		unless(
			state.orders.length === 0,
			state.orders.map(({ tick, does }) => `${tick}${does.slice(0, 1)}`).join(';')
		),
	read: (text) => ({
		orders: text.split(';').map((part): Order => {
			const letter = part.slice(-1);
			if (!Object.hasOwn(doing, letter)) {
				throw new LinkProblem(`“${quote(part)}” is not a press of the button.`);
			}
			const tick = readWhole(part.slice(0, -1), 'minute of a press', { min: 0, max: 10_080 });
			return { tick, does: doing[letter as keyof typeof doing] };
		})
	})
};

const users: Field = {
	write: ({ users: perDay, sticky }) =>
		unless(
			perDay === initialState.users && sticky === initialState.sticky,
			`${perDay},${sticky ? 'u' : 'r'}`
		),
	read: (text) => {
		const [perDay, assigned] = text.split(',');
		return {
			users: readWhole(perDay, 'number of users', limits.users),
			sticky: assigned !== 'r'
		};
	}
};

const start: Field = {
	write: ({ startHour, hours }) => `${startHour},${hours}`,
	read: (text) => {
		const [startHour, hours] = text.split(',');
		return {
			startHour: readWhole(startHour, 'hour of the week', limits.startHour),
			hours: readWhole(hours, 'number of hours', limits.hours)
		};
	}
};

/** Every press lies within the day, and each after the one before. */
function together(state: OneState, problems: string[]): OneState {
	const ticks = state.hours > 48 ? 12 * state.hours : 60 * state.hours;
	const kept = state.orders.filter(
		({ tick }, i) => tick < ticks && tick >= (state.orders[i - 1]?.tick ?? 0)
	);
	if (kept.length === state.orders.length) return state;
	problems.push('A press of the button lay outside the release and was left out.');
	return { ...state, orders: kept };
}

/** Plan, guards and world, by letter; other parts of the lab carry them too. */
export const oneFields: Readonly<Record<string, Field>> = {
	p: plan,
	g: guards,
	q: numbers({ perSecond: 'number of requests a second' }),
	t: start,
	y: numbers({ swing: 'daily swing', weekend: 'level of the weekend' }),
	u: users,
	r: numbers({ rare: 'share of a segment' }),
	e: numbers({ errorRate: 'error rate' }),
	l: numbers({ medianMs: 'latency in ms', tailShare: 'share of slow answers' }),
	d: defect,
	o: orders,
	k: {
		write: ({ seed }) => `${seed}`,
		read: (text) => ({ seed: readWhole(text, 'seed', limits.seed) })
	}
};

export const oneLink = partLink<OneState>({
	initial: initialState,
	fields: oneFields,
	together
});
