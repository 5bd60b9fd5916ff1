/** A deck as it is exported: two colons in its name put it below another. */
export type ExportDeck = { readonly id: number; readonly name: string; readonly about: string };

export const rootDeck = 'MLOps Fieldbook';

const today = () => ({
	...{ lrnToday: [0, 0], revToday: [0, 0], newToday: [0, 0], timeToday: [0, 0] },
	...{ collapsed: false, browserCollapsed: false }
});

function deck({ id, name, about }: ExportDeck, mod: number) {
	return {
		...{ id, mod, name, usn: -1, desc: about, dyn: 0, conf: 1, extendNew: 0, extendRev: 0 },
		...today()
	};
}

/** The decks as the column `decks` has them, with the one that every collection has. */
export function decksJson(decks: readonly ExportDeck[], mod: number): string {
	const standard: ExportDeck = { id: 1, name: 'Default', about: '' };
	return JSON.stringify(
		Object.fromEntries([standard, ...decks].map((one) => [one.id, deck(one, mod)]))
	);
}

/** The options that every collection has, as Anki sets them; importing changes none that are there. */
export function deckOptionsJson(): string {
	const options = {
		...{ id: 1, mod: 0, name: 'Default', usn: 0, maxTaken: 60, autoplay: true, timer: 0 },
		...{ replayq: true, dyn: false },
		new: {
			...{ bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0] },
			...{ order: 1, perDay: 20 }
		},
		rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 },
		lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 }
	};
	return JSON.stringify({ 1: options });
}

/** How the collection counts: the second scheduler, days that begin when the reader's do. */
export function configJson(chosen: {
	deck: number;
	model: number;
	position: number;
	/** Minutes that UTC is ahead of the clock on the wall: when the collection was made, and now. */
	offset: { then: number; now: number };
	dayStart: number;
}): string {
	const { deck, model, position, offset, dayStart } = chosen;
	return JSON.stringify({
		...{ schedVer: 2, creationOffset: offset.then, localOffset: offset.now },
		...{ rollover: dayStart },
		...{ curDeck: deck, activeDecks: [deck], curModel: model, nextPos: position },
		...{ newSpread: 0, collapseTime: 1200, timeLim: 0, estTimes: true, dueCounts: true },
		...{ sortType: 'noteFld', sortBackwards: false, addToCur: true, dayLearnFirst: false }
	});
}
