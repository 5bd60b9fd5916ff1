import type { BlindView, Debrief, Order, Outcome } from '$lib/simulation/rollout';
import { blindScores, roundsOfSeries, type PlayedRound } from '$lib/state/blind-scores.svelte';
import type { Channel } from '$lib/workers';
import { initialState, openingMinute, type BlindState } from './state.ts';

const halfHour = 30;

/** Ten rounds, one after the other: what is seen, what was ordered, what it came to. */
export class BlindGame {
	view = $state.raw() as BlindView;
	/** The round in sight, from 1. */
	number = $state(1);
	/** Minutes that have passed in it. */
	minute = $state(openingMinute);
	/** Minutes that the view in sight has seen. */
	shown = $state(openingMinute);
	orders = $state.raw<readonly Order[]>([]);
	/** Rounds of this series that are over. */
	rounds = $state.raw<readonly PlayedRound[]>([]);
	isBusy = $state(false);
	/** Why something could not be run, in a sentence; what stood before is kept. */
	problem = $state<string | undefined>();

	readonly #first: BlindView;
	#series = initialState;
	#channel: Promise<Channel<'rolloutBlind'>> | undefined;
	#isClosed = false;

	constructor(first: BlindView) {
		[this.view, this.#first] = [first, first];
	}

	readonly isHeld = $derived(this.orders.at(-1)?.does === 'hold');
	/** All ten are over. */
	readonly isOver = $derived(this.rounds.length >= roundsOfSeries);
	/** The round in sight waits for an order. */
	readonly canDecide = $derived(!this.isBusy && !this.isOver && !this.view.debrief);

	/** Takes up a series where this device left it. */
	open(series: BlindState): void {
		this.#series = series;
		this.rounds = blindScores.roundsOf(series.kind, series.seed);
		this.#begin(Math.min(roundsOfSeries, this.rounds.length + 1));
	}

	/** Half an hour passes; after the debrief, the next round. */
	next(): void {
		if (this.isBusy || this.isOver) return;
		if (this.view.debrief) return this.#begin(this.rounds.length + 1);
		this.minute += halfHour;
		void this.#ask();
	}

	order(does: 'promote' | 'roll back'): void {
		if (!this.canDecide) return;
		this.orders = [...this.orders, { tick: this.minute, does }];
		void this.#ask();
	}

	/** Stops the steps, or lets them go on. */
	hold(): void {
		if (!this.canDecide) return;
		const before = this.orders.filter(({ tick }) => tick < this.minute);
		const isSecond = before.length < this.orders.length;
		const does = this.isHeld ? 'go on' : 'hold';
		this.orders = isSecond ? before : [...before, { tick: this.minute, does }];
	}

	/** The same again, after a failure. */
	again(): void {
		void this.#ask();
	}

	/** Ends the Worker, if one was opened. */
	close(): void {
		this.#isClosed = true;
		void this.#channel?.then((channel) => channel.close());
	}

	#begin(number: number): void {
		[this.number, this.minute, this.orders] = [number, openingMinute, []];
		const { kind, seed } = this.#series;
		const isFirst = kind === initialState.kind && seed === initialState.seed && number === 1;
		if (!isFirst) return void this.#ask();
		// It came with the page.
		this.isBusy = false;
		[this.view, this.shown] = [this.#first, openingMinute];
	}

	async #ask(): Promise<void> {
		const { number, minute, orders } = this;
		const series = this.#series;
		this.isBusy = true;
		this.problem = undefined;
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('rolloutBlind')
		);
		const channel = await this.#channel;
		if (this.#isClosed) return;
		const outcome = await channel.start({ ...series, number, minute, orders }).result;
		if (series !== this.#series) return;
		this.isBusy = false;
		if (outcome.status === 'failed') this.problem = outcome.sentence;
		if (outcome.status !== 'done') return;
		this.shown = minute;
		this.#show(outcome.value, number);
	}

	#show(view: BlindView, number: number): void {
		this.view = view;
		// A round that is over already was opened to be read again.
		if (!view.debrief || number <= this.rounds.length) return;
		this.rounds = [...this.rounds, played(view.debrief)];
		blindScores.keep(this.#series.kind, this.#series.seed, this.rounds);
	}
}

function played({ you, knowing, sheet }: Debrief): PlayedRound {
	const score = ({ hurt, minute, refused, missed }: Outcome) => ({
		...{ hurt, minutes: minute, refused, missed }
	});
	return { you: score(you), knowing: score(knowing), sheet: score(sheet) };
}
