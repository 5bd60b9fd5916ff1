import type { Rng } from '../../../random/index.ts';
import { balanced, balancedCredit, teamDraft, type MixedList } from './mix-lists.ts';
import type { MixMethod, RankerWorld } from './types.ts';

/** Users of one world, one after the other, in room that is used again. */
export class RankerSession {
	readonly #world: RankerWorld;
	readonly #rng: Rng;
	readonly #isRelevant: Uint8Array;
	readonly #scores: Float64Array;
	readonly #a: Int16Array;
	readonly #b: Int16Array;
	readonly #list: MixedList;
	readonly #clicked: Uint8Array;
	readonly #coin: () => number;

	/** @param rng stands where the users of an experiment begin, whenever one does */
	constructor(world: RankerWorld, rng: Rng) {
		const { documents, shown } = world;
		this.#world = world;
		this.#rng = rng;
		this.#isRelevant = new Uint8Array(documents);
		this.#scores = new Float64Array(documents);
		this.#a = new Int16Array(documents);
		this.#b = new Int16Array(documents);
		this.#list = { shown: new Int16Array(shown), team: new Uint8Array(shown) };
		this.#clicked = new Uint8Array(shown);
		this.#coin = () => rng.uniform();
	}

	/** Clicks of a user who sees one ranker's lists only. */
	clicksWith(noise: number): number {
		const eager = this.#drawUser();
		let clicks = 0;
		for (let query = 0; query < this.#world.queries; query++) {
			this.#drawQuery();
			this.#rank(noise, this.#a);
			this.#list.shown.set(this.#a.subarray(0, this.#world.shown));
			clicks += this.#click(eager);
		}
		return clicks;
	}

	/** Whether a user of mixed lists clicked more for B (above 0) or for A (below). */
	preference(method: MixMethod): number {
		const eager = this.#drawUser();
		let credit = 0;
		for (let query = 0; query < this.#world.queries; query++) {
			this.#drawQuery();
			this.#rank(this.#world.noiseA, this.#a);
			this.#rank(this.#world.noiseB, this.#b);
			const mix = method === 'team-draft' ? teamDraft : balanced;
			mix(this.#a, this.#b, this.#coin, this.#list);
			if (this.#click(eager) > 0) credit += this.#credit(method);
		}
		return credit;
	}

	#drawUser(): number {
		const { spread } = this.#world;
		return this.#rng.uniform() < 0.5 ? 1 - spread : 1 + spread;
	}

	#drawQuery(): void {
		for (let d = 0; d < this.#isRelevant.length; d++) {
			this.#isRelevant[d] = this.#rng.uniform() < this.#world.relevant ? 1 : 0;
		}
	}

	#rank(noise: number, into: Int16Array): void {
		const scores = this.#scores;
		for (let d = 0; d < scores.length; d++) {
			scores[d] = (this.#isRelevant[d] as number) + noise * this.#rng.normal();
		}
		sortByScore(into, scores);
	}

	/** Marks and counts one user's clicks on the list. */
	#click(eager: number): number {
		const { stay, clickRelevant, clickOther } = this.#world;
		const shown = this.#list.shown;
		this.#clicked.fill(0);
		let clicks = 0;
		for (let place = 0; place < shown.length; place++) {
			if (place > 0 && this.#rng.uniform() >= stay) break;
			const relevant = this.#isRelevant[shown[place] as number] === 1;
			if (this.#rng.uniform() >= eager * (relevant ? clickRelevant : clickOther)) continue;
			this.#clicked[place] = 1;
			clicks++;
		}
		return clicks;
	}

	#credit(method: MixMethod): number {
		const { shown, team } = this.#list;
		if (method === 'team-draft') return teamCredit(team, this.#clicked);
		return balancedCredit(this.#a, this.#b, shown, this.#clicked);
	}
}

function teamCredit(team: Uint8Array, clicked: Uint8Array): number {
	let credit = 0;
	for (let place = 0; place < team.length; place++) {
		if (clicked[place] === 1) credit += team[place] === 1 ? 1 : -1;
	}
	return credit;
}

/** Documents by falling score; insertion, as lists are short. */
function sortByScore(into: Int16Array, scores: Float64Array): void {
	for (let d = 0; d < into.length; d++) {
		const score = scores[d] as number;
		let place = d;
		while (place > 0 && (scores[into[place - 1] as number] as number) < score) {
			into[place] = into[place - 1] as number;
			place--;
		}
		into[place] = d;
	}
}
