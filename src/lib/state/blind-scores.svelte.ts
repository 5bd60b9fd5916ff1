import { preference } from '$lib/storage';

/** What somebody's round came to. */
export type RoundScore = {
	readonly hurt: number;
	readonly minutes: number;
	/** A sound model did not get out. */
	readonly refused: boolean;
	/** A broken one did. */
	readonly missed: boolean;
};

/** A round, as it was played and as two others would have. */
export type PlayedRound = {
	readonly you: RoundScore;
	readonly knowing: RoundScore;
	readonly sheet: RoundScore;
};

/** Ten rounds of a kind from a seed, as far as they were played. */
export type BlindSeries = {
	readonly kind: string;
	readonly seed: number;
	readonly rounds: readonly PlayedRound[];
};

/** The best ten of a kind. */
export type BestTen = {
	readonly kind: string;
	readonly seed: number;
	readonly wrong: number;
	readonly hurt: number;
	readonly minutes: number;
};

type Kept = { readonly series: readonly BlindSeries[]; readonly best: readonly BestTen[] };

export const roundsOfSeries = 10;
/** Series that are remembered round by round; the best of each kind is kept for good. */
const mostSeries = 30;
const nothing: Kept = { series: [], best: [] };

type Shape = Readonly<Record<string, 'number' | 'boolean' | 'string'>>;
const score: Shape = { hurt: 'number', minutes: 'number', refused: 'boolean', missed: 'boolean' };
const ten: Shape = { kind: 'string', seed: 'number' };
const best: Shape = { ...ten, wrong: 'number', hurt: 'number', minutes: 'number' };

/** A list of records, each checked. */
const isList = (value: unknown, isOne: (one: Record<string, unknown>) => boolean) =>
	Array.isArray(value) &&
	value.every((one: unknown) => typeof one === 'object' && one !== null && isOne({ ...one }));
const has = (shape: Shape) => (one: Record<string, unknown>) =>
	Object.entries(shape).every(([key, type]) => typeof one[key] === type);

/** Whether stored scores are ours. */
export function isKept(value: unknown): value is Kept {
	if (typeof value !== 'object' || value === null) return false;
	const kept: Record<string, unknown> = { ...value };
	const isRound = (round: Record<string, unknown>) =>
		isList([round['you'], round['knowing'], round['sheet']], has(score));
	const isSeries = (one: Record<string, unknown>) =>
		has(ten)(one) && isList(one['rounds'], isRound);
	return isList(kept['series'], isSeries) && isList(kept['best'], has(best));
}

/** Rounds decided wrongly, answers hurt and minutes of a player over some rounds. */
export function totalOf(rounds: readonly PlayedRound[], player: keyof PlayedRound) {
	const scores = rounds.map((round) => round[player]);
	const sum = (of: (one: RoundScore) => number) => scores.reduce((all, one) => all + of(one), 0);
	const refused = sum((one) => Number(one.refused));
	const missed = sum((one) => Number(one.missed));
	return {
		...{ refused, missed, wrong: refused + missed },
		hurt: sum((one) => one.hurt),
		minutes: sum((one) => one.minutes)
	};
}

/** Fewest wrong decisions first, then fewest answers hurt, then the quickest. */
export const isBetter = (one: BestTen, other: BestTen | undefined) =>
	!other || (one.wrong - other.wrong || one.hurt - other.hurt || one.minutes - other.minutes) < 0;

/** The same with a series as far as it is played: the newest last, and the best once ten are over. */
export function withSeries(kept: Kept, played: BlindSeries): Kept {
	const { kind, seed, rounds } = played;
	const others = kept.series.filter((one) => one.kind !== kind || one.seed !== seed);
	const series = [...others, played].slice(-mostSeries);
	if (rounds.length < roundsOfSeries) return { ...kept, series };
	const { wrong, hurt, minutes } = totalOf(rounds, 'you');
	const now = { kind, seed, wrong, hurt, minutes };
	const before = kept.best.find((one) => one.kind === kind);
	if (!isBetter(now, before)) return { ...kept, series };
	return { series, best: [...kept.best.filter((one) => one.kind !== kind), now] };
}

const stored = preference<Kept>('blind', nothing, isKept);

/** What this device remembers of rounds played blind. */
class BlindScores {
	#kept = $state.raw<Kept>(nothing);
	/** What is stored cannot be read: it is left alone until the reader gives it up. */
	isDamaged = $state(false);

	/** Takes up what is stored. Called in the browser. */
	open(): void {
		this.#kept = stored.read();
		this.isDamaged = stored.isDamaged();
	}

	/** The rounds of a series so far. */
	roundsOf(kind: string, seed: number): readonly PlayedRound[] {
		return this.#kept.series.find((one) => one.kind === kind && one.seed === seed)?.rounds ?? [];
	}

	bestOf(kind: string): BestTen | undefined {
		return this.#kept.best.find((one) => one.kind === kind);
	}

	/** A round is over. Another tab may have played meanwhile. */
	keep(kind: string, seed: number, rounds: readonly PlayedRound[]): void {
		const before = this.isDamaged ? this.#kept : stored.read();
		this.#kept = withSeries(before, { kind, seed, rounds });
		if (!this.isDamaged) stored.write(this.#kept);
	}

	/** Gives up what cannot be read, and keeps what was played since. */
	giveUp(): void {
		this.isDamaged = false;
		stored.write(this.#kept);
	}
}

export const blindScores = new BlindScores();
