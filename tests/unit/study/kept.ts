import fc from 'fast-check';
import {
	defaultSettings,
	draftOf,
	type CardState,
	type Deed,
	type Everything,
	type Grade,
	type KeptChecklist,
	type KeptRest,
	type OwnCard,
	type PlanWish,
	type Round,
	type StudyEvent
} from '../../../src/lib/study/index.ts';
import { minutes, noon, utc } from './study-world.ts';

export const settings = { ...defaultSettings, dayStart: 0 };
export const deed: fc.Arbitrary<Deed> = fc.oneof(
	fc.record({
		did: fc.constant('grade' as const),
		grade: fc.constantFrom<Grade>(1, 2, 3, 4),
		took: fc.integer({ min: 0, max: 60_000 })
	}),
	fc.record({ did: fc.constantFrom('suspend', 'resume', 'bury', 'bring', 'reset') })
);
/** Card names that could do harm, and some that could not. */
const card = fc.constantFrom('psi', 'ks#2', '__proto__', 'constructor', 'own-1', 'ö "\n');
export const step = fc.tuple(card, deed, fc.integer({ min: 1, max: 5000 }));
export type Step = readonly [string, Deed, number];

/** What is kept after some deeds, on a device whose events have its name. */
export function keptAfter(steps: readonly Step[], device: string, from?: Everything): Everything {
	const states = new Map(from?.states.map((state) => [state.card, state]));
	const log: StudyEvent[] = [...(from?.log ?? [])];
	let at = (log.at(-1)?.at ?? noon) + minutes;
	for (const [name, what, wait] of steps) {
		at += wait * minutes;
		const draft = draftOf(name, what, states.get(name), { at, settings, zone: utc });
		const event = { id: `${device}-${log.length}`, ...draft } as StudyEvent;
		log.push(event);
		states.set(name, event.after as CardState);
	}
	const { rounds, checklists, wish } = from ?? nothingBeside;
	const cards = { settings, states: [...states.values()], own: from?.own ?? [], log };
	return { ...cards, rounds, checklists, wish };
}

export const nothingBeside: KeptRest = { rounds: [], checklists: [], wish: undefined };

const text = fc.string({ unit: 'binary', maxLength: 40 });
export const own: fc.Arbitrary<OwnCard> = fc.record({
	id: fc.uuid().map((id) => `own-${id}`),
	kind: fc.constantFrom('recall' as const, 'cloze' as const),
	front: text,
	back: text,
	lesson: text,
	section: text,
	tags: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 }),
	at: fc.integer({ min: 0, max: noon })
});

const time = fc.integer({ min: 0, max: noon });
const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
const names = fc.array(name, { maxLength: 3 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const stamp = {
	id: fc.uuid(),
	at: time,
	day: fc.constant('2026-11-27'),
	seconds: fc.nat(9999),
	score: share
};

export const round: fc.Arbitrary<Round> = fc.oneof(
	fc.record({
		...stamp,
		did: fc.constant('interview' as const),
		...{ question: name, answer: text, said: names, missed: names, flags: names },
		overruled: names,
		axes: fc.dictionary(fc.constantFrom('data' as const, 'problem' as const), share),
		level: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
		followUp: fc.option(name, { nil: undefined })
	}),
	fc.record({
		...stamp,
		...{ did: fc.constant('whiteboard' as const), task: name, right: names, wrong: names }
	}),
	fc.record({
		...stamp,
		...{ did: fc.constant('quiz' as const), scenario: name, found: names },
		...{ missed: names, falseAlarms: names }
	})
);

const mark = fc.record({ done: fc.boolean(), note: text, who: text, at: time });
const item = fc.constantFrom('rollback', '__proto__', 'constructor', 'ö');
export const checklist: fc.Arbitrary<KeptChecklist> = fc
	.record({
		id: fc.constantFrom('one', 'two', '__proto__', 'three'),
		release: text,
		kind: fc.constantFrom('pre' as const, 'post' as const),
		...{ made: time, changed: time },
		marks: fc.array(fc.tuple(item, mark)).map((marks) => Object.fromEntries(marks)),
		isRemoved: fc.boolean()
	})
	.map(({ isRemoved, ...list }) =>
		isRemoved ? { ...list, release: '', marks: {}, removed: list.changed } : list
	);

const reading = fc.record({
	...{ read: names.map((read) => [...new Set(read)].toSorted()), route: text },
	place: fc.record({ lesson: text, section: text })
});

export const wish: fc.Arbitrary<PlanWish> = fc.record({
	date: fc.constant('2026-12-11'),
	minutes: fc.integer({ min: 1, max: 600 }),
	...{ focus: names, made: time }
});

/** Anything that may be kept beside the cards. */
export const rest: fc.Arbitrary<KeptRest> = fc.record(
	{
		rounds: fc.uniqueArray(round, { maxLength: 4, selector: ({ id }) => id }),
		checklists: fc.uniqueArray(checklist, { maxLength: 4, selector: ({ id }) => id }),
		wish: fc.option(wish, { nil: undefined }),
		reading
	},
	{ requiredKeys: ['rounds', 'checklists', 'wish'] }
);

/** Anything that may be kept. */
export const everything: fc.Arbitrary<Everything> = fc
	.tuple(
		fc.array(step, { maxLength: 30 }),
		fc.uniqueArray(own, { maxLength: 4, selector: (one) => one.id }),
		fc.boolean(),
		rest
	)
	.map(([steps, cards, isChosen, beside]) => ({
		...keptAfter(steps, 'a'),
		...beside,
		own: cards,
		settings: isChosen ? settings : undefined
	}));
