import {
	defaultSettings,
	unseen,
	type CardState,
	type Grade,
	type Sitting
} from '../../../src/lib/study/index.ts';

export const noon = Date.UTC(2026, 10, 27, 12);
export const minutes = 60_000;
export const days = 24 * 60 * minutes;
export const utc = () => 0;

/** A sitting at the default settings, its days beginning at midnight UTC unless said otherwise. */
export const sitting = (over: Partial<Sitting> = {}): Sitting => ({
	card: 'psi',
	at: noon,
	settings: { ...defaultSettings, dayStart: 0 },
	zone: utc,
	...over
});

/** A card's state of a stage, due at a time. */
export const state = (card: string, stage: 0 | 1 | 2 | 3, due: number): CardState => ({
	card,
	memory: { ...unseen(due), stage },
	suspended: false,
	buriedUntil: 0
});

export const grades: readonly Grade[] = [1, 2, 3, 4];
