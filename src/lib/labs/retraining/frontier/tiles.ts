import {
	labPolicies,
	type LabChoice,
	type LabPicture,
	type LabRun
} from '$lib/simulation/retraining';
import { linePath, type Point } from '$lib/components/charts';
import type { WorldState } from '../one/state.ts';

/** One policy’s two years, small enough to stand beside the others. */
export type Tile = {
	readonly policy: WorldState['policy'];
	/** True accuracy on every fifth day. */
	readonly accuracy: readonly number[];
	/** Evenings of trainings whose model went into service, and of those without. */
	readonly deployed: readonly number[];
	readonly vain: readonly number[];
	/** Beyond the best rule. */
	readonly money: number;
};

/** One world under all policies. */
export type TilesReading = {
	readonly state: WorldState;
	readonly days: number;
	readonly best: readonly number[];
	readonly tiles: readonly Tile[];
};

const stride = 5;
/** The paper of a tile, stretched to its width. */
export const paper = { width: 240, height: 64, foot: 9 };

/** Every policy, behind the page’s gate. */
export const tileChoices = ({ gate }: WorldState): readonly LabChoice[] =>
	labPolicies.map(({ id }) => ({ policy: id, gate }));

export const tilesOf = (state: WorldState, { best, runs }: LabPicture): TilesReading => ({
	...{ state, days: best.length, best: thinned(best) },
	tiles: runs.map(tileOf)
});

function tileOf({ choice, accuracy, decisions, bill }: LabRun): Tile {
	const evenings = (isDeployed: boolean) =>
		decisions.flatMap(({ day, outcome }) =>
			(outcome === 'deployed') === isDeployed ? day + 1 : []
		);
	return {
		policy: choice.policy,
		accuracy: thinned(accuracy),
		...{ deployed: evenings(true), vain: evenings(false) },
		money: Math.round(bill.total - bill.unavoidable)
	};
}

const thinned = (list: Float64Array): number[] =>
	Array.from(
		list.filter((_, day) => day % stride === 0),
		(value) => Number(value.toFixed(4))
	);

/** A quarter below the best is as deep as a tile goes: what is worse lies on its floor. */
const deepest = 0.25;

/** All tiles on one scale. */
export function tilePaths({ best, days, tiles }: TilesReading) {
	const roof = Math.max(...best);
	const floor = Math.max(
		roof - deepest,
		Math.min(...tiles.map(({ accuracy }) => Math.min(...accuracy)))
	);
	const { width, height, foot } = paper;
	const x = (day: number) => (width * day) / days;
	const y = (share: number) =>
		2 + (height - foot - 4) * ((roof - Math.max(floor, share)) / (roof - floor || 1));
	const curve = (list: readonly number[]) =>
		linePath(list.map((share, i): Point => [x(stride * i), y(share)]));
	const ticks = (evenings: readonly number[]) =>
		evenings.map((day) => `M${x(day).toFixed(1)} ${height}v${1 - foot}`).join('');
	return {
		best: curve(best),
		of: ({ accuracy, deployed, vain }: Tile) => ({
			...{ curve: curve(accuracy), deployed: ticks(deployed), vain: ticks(vain) }
		})
	};
}
