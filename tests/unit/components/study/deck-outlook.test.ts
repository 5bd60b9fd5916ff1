import { describe, expect, it } from 'vitest';
import { deckOutlook, whenWords } from '../../../../src/lib/components/study/deck-outlook.ts';
import { days, minutes } from '../../study/study-world.ts';
import { stateOf } from './deck-example.ts';

/** Of the reader's clock, whatever the zone of the machine: Friday, 27 November 2026. */
const noon = new Date(2026, 10, 27, 12).getTime();
const dayEnd = new Date(2026, 10, 28, 4).getTime();

describe('deckOutlook', () => {
	it('counts what is suspended, never asked, due by tomorrow, and when the next comes', () => {
		const states = new Map(
			[
				stateOf('asleep', { due: noon }, { suspended: true }),
				stateOf('touched', { stage: 0, last: undefined, due: noon }),
				stateOf('soon', { due: noon + 30 * minutes }),
				stateOf('buried', { due: noon - days }, { buriedUntil: dayEnd }),
				stateOf('later', { due: noon + 9 * days })
			].map((state) => [state.card, state] as const)
		);
		expect(deckOutlook([...states.keys(), 'fresh'], states, dayEnd)).toEqual({
			suspended: 1,
			unseen: 2,
			tomorrow: 2,
			next: noon + 30 * minutes
		});
	});

	it('expects nothing of an empty deck', () => {
		const nothing = { suspended: 0, unseen: 0, tomorrow: 0, next: undefined };
		expect(deckOutlook([], new Map(), dayEnd)).toEqual(nothing);
	});
});

describe('whenWords', () => {
	const words = (at: number) => whenWords(at, noon, dayEnd);

	it('says a time today, then days, then dates', () => {
		expect(words(noon + 220 * minutes)).toBe('at 15:40');
		expect(words(dayEnd)).toBe('tomorrow');
		expect(words(new Date(2026, 10, 29, 3).getTime())).toBe('tomorrow');
		expect(words(new Date(2026, 10, 29, 12).getTime())).toBe('on Sunday');
		expect(words(new Date(2026, 11, 3, 11).getTime())).toBe('on Thursday');
		expect(words(new Date(2026, 11, 4, 12).getTime())).toBe('on 4 December');
	});

	it('says the year where it is not this one', () => {
		expect(words(new Date(2027, 10, 27, 12).getTime())).toBe('on 27 November 2027');
	});

	it('counts by the reader’s day, which ends at four', () => {
		// Saturday night at one o'clock is still Friday's tomorrow; Sunday at two is Saturday to the reader.
		expect(words(new Date(2026, 10, 30, 2).getTime())).toBe('on Sunday');
	});
});
