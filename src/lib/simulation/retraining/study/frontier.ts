import { prepareGround } from '../learner/ground.ts';
import { partOf } from '../part-of.ts';
import { refuseBroken } from '../run/check-lab.ts';
import { clairvoyant, type Clairvoyant } from '../run/clairvoyant.ts';
import { foresee } from '../run/foresight.ts';
import { runLab } from '../run/run-lab.ts';
import type { LabChoice, LabRun, LabSettings } from '../run/types.ts';

/** Which worlds to play: world k is the same whoever plays it, so that Workers may share them. */
export interface FrontierAsk {
	/** The seed of its world names the whole study. */
	readonly settings: LabSettings;
	readonly choices: readonly LabChoice[];
	readonly first: number;
	readonly worlds: number;
}

/** What one choice came to; lists hold one entry a world. */
export interface ChoiceTally {
	readonly choice: LabChoice;
	/** Money beyond the unavoidable. */
	readonly money: Float64Array;
	/** Of it what wrong answers cost. */
	readonly wrong: Float64Array;
	readonly trainings: Float64Array;
	readonly deployed: Float64Array;
	/** Models that went into service although they were truly worse on that day. */
	readonly worse: Float64Array;
	/** Mean accuracy over the two years. */
	readonly accuracy: Float64Array;
}

/** A stretch of worlds under every choice, and under the clairvoyant schedule. */
export interface FrontierBlock {
	readonly first: number;
	readonly worlds: number;
	readonly tallies: readonly ChoiceTally[];
	readonly clairvoyant: { readonly money: Float64Array; readonly trainings: Float64Array };
}

/** World k of a study. */
export function worldOfStudy(settings: LabSettings, index: number): LabSettings['world'] {
	return { ...settings.world, seed: `${String(settings.world.seed)}/${index}` };
}

/**
 * Plays every choice on the same worlds. What a choice comes to does not depend on the others.
 *
 * @returns a generator that yields the share done, often within a world
 * @throws RangeError with a sentence if the settings cannot be run
 */
export function* frontierBlock(ask: FrontierAsk): Generator<number, FrontierBlock, void> {
	const { settings, choices, first, worlds } = ask;
	refuseBroken(settings);
	const tallies = choices.map((choice) => emptyTally(choice, worlds));
	const best = { money: new Float64Array(worlds), trainings: new Float64Array(worlds) };
	for (let k = 0; k < worlds; k++) {
		const steps = playWorld(worldOfStudy(settings, first + k), ask, { k, tallies, best });
		yield* partOf(steps, k, worlds);
	}
	return { first, worlds, tallies, clairvoyant: best };
}

/** Where the results of a world go. */
interface Place {
	readonly k: number;
	readonly tallies: readonly ChoiceTally[];
	readonly best: FrontierBlock['clairvoyant'];
}

function* playWorld(
	world: LabSettings['world'],
	{ settings }: FrontierAsk,
	{ k, tallies, best }: Place
): Generator<number, void, void> {
	const ground = yield* partOf(prepareGround(world, settings.learner), 0, 3);
	const foresight = yield* partOf(foresee(ground), 1, 3);
	addClairvoyant(best, k, clairvoyant(ground, settings.prices, foresight));
	for (const [index, tally] of tallies.entries()) {
		addRun(tally, k, runLab(ground, settings, tally.choice));
		yield (2 + (index + 1) / tallies.length) / 3;
	}
}

/** Puts the worlds of several Workers together, by their place in the study. */
export function mergeFrontier(blocks: readonly FrontierBlock[]): FrontierBlock {
	const sorted = [...blocks].sort((one, other) => one.first - other.first);
	const [start] = sorted;
	if (!start) throw new RangeError('mergeFrontier needs at least one block');
	const joined = (of: (block: FrontierBlock) => Float64Array) =>
		Float64Array.from(sorted.flatMap((block) => [...of(block)]));
	const tallies = start.tallies.map(({ choice }, index) => {
		const list = (name: Exclude<keyof ChoiceTally, 'choice'>) =>
			joined((block) => (block.tallies[index] as ChoiceTally)[name]);
		return {
			choice,
			money: list('money'),
			wrong: list('wrong'),
			trainings: list('trainings'),
			deployed: list('deployed'),
			worse: list('worse'),
			accuracy: list('accuracy')
		};
	});
	return {
		first: start.first,
		worlds: sorted.reduce((sum, { worlds }) => sum + worlds, 0),
		tallies,
		clairvoyant: {
			money: joined((block) => block.clairvoyant.money),
			trainings: joined((block) => block.clairvoyant.trainings)
		}
	};
}

function emptyTally(choice: LabChoice, worlds: number): ChoiceTally {
	const list = () => new Float64Array(worlds);
	return {
		choice,
		money: list(),
		wrong: list(),
		trainings: list(),
		deployed: list(),
		worse: list(),
		accuracy: list()
	};
}

function addRun(tally: ChoiceTally, k: number, { bill, decisions, accuracy }: LabRun): void {
	const deployed = decisions.filter(({ outcome }) => outcome === 'deployed');
	tally.money[k] = bill.total - bill.unavoidable;
	tally.wrong[k] = bill.avoidable;
	tally.trainings[k] = decisions.length;
	tally.deployed[k] = deployed.length;
	tally.worse[k] = deployed.filter(({ before, after }) => after < before).length;
	tally.accuracy[k] = accuracy.reduce((sum, share) => sum + share, 0) / accuracy.length;
}

function addClairvoyant(
	best: FrontierBlock['clairvoyant'],
	k: number,
	{ bill, days }: Clairvoyant
): void {
	best.money[k] = bill.total - bill.unavoidable;
	best.trainings[k] = days.length;
}
