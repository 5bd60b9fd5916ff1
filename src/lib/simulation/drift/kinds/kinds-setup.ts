import { createRng } from '../../../random/index.ts';
import { calibrationError } from './alarms.ts';
import { drawWindow } from './draw-window.ts';
import { scoreWindow, trainModel, type ScoredWindow } from './model.ts';
import type { KindsModel, ModelKind } from './probability.ts';
import { quietDaysSeen, trainingRows } from './sizes.ts';
import { worldAtRest, worldOf, type World, type WorldId, type WorldMoves } from './worlds.ts';

/** What stays while the world moves. */
export interface KindsSetting {
	readonly world: WorldId;
	readonly model: ModelKind;
	/** Of a day's window, and of the hold-out it is compared with; at least 50. */
	readonly rows: number;
	/** Share of quiet days on which an alarm may ring. */
	readonly alpha: number;
	readonly seed: number;
}

export interface KindsSetup {
	readonly setting: KindsSetting;
	readonly world: World;
	readonly model: KindsModel;
	/** Rows that the model has not seen, labelled. */
	readonly reference: ScoredWindow;
	/** Calibration error that only a share alpha of quiet days exceeds. */
	readonly errorLimit: number;
	/** A window drawn after these moves, as the model sees it; the same name, the same dice. */
	draw(name: string, moves: WorldMoves): ScoredWindow;
}

/** Trains the model and looks at the quiet days before anything moves. */
export function kindsSetup(setting: KindsSetting): KindsSetup {
	const world = worldOf(setting.world);
	const rng = createRng(setting.seed);
	const windowOf = (name: string, moves: WorldMoves, rows: number) =>
		drawWindow({ world, moves, rows }, rng.fork(name));
	const model = trainModel(setting.model, windowOf('training', worldAtRest, trainingRows));
	const draw = (name: string, moves: WorldMoves) =>
		scoreWindow(model, windowOf(name, moves, setting.rows));
	const errors = Float64Array.from({ length: quietDaysSeen }, (_, day) =>
		calibrationError(draw(`quiet ${day}`, worldAtRest))
	).sort();
	// Of k quiet days a new one exceeds the j-th smallest with probability 1 - j / (k + 1).
	const rank = Math.ceil((1 - setting.alpha) * (quietDaysSeen + 1) - 1e-9);
	return {
		setting,
		world,
		model,
		reference: draw('reference', worldAtRest),
		errorLimit: errors[Math.min(quietDaysSeen, rank) - 1] ?? 1,
		draw
	};
}

/** Keeps the last setup, since a drag moves the world and not what stays. */
export function keptSetup(): (setting: KindsSetting) => KindsSetup {
	let kept: KindsSetup | undefined;
	return (setting) => {
		const same = kept && JSON.stringify(kept.setting) === JSON.stringify(setting);
		return (kept = same && kept ? kept : kindsSetup(setting));
	};
}
