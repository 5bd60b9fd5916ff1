import type { LabDrawing } from './lab-drawing.ts';
import type { ReleaseDrawing } from './release-drawing.ts';
import type { PlanDrawing } from './plan-miniature.ts';
import type { WorldDrawing } from './world-drawing.ts';
import type { PresetMiniature } from './preset-miniature.ts';

/** A ready-made state of a lab: a picture, a question, and the way in. */
export type PresetRow = {
	id: string;
	title: string;
	question: string;
	link: string;
	/** None for real data, which is read in the lab. */
	picture: PresetMiniature | undefined;
};

/** What the list of labs shows. */
export type LabsPage = {
	shown: { title: string; rows: number; drawing: LabDrawing };
	presets: PresetRow[];
	/** Those of the Rollout Lab, each with the new model’s share. */
	releases: PresetRow[];
	/** Those of the Experiment Lab, each with its power over its users. */
	plans: PresetRow[];
	/** Its first plan. */
	plan: PlanDrawing;
	/** A release of the Rollout Lab, and how it ended. */
	release: { drawing: ReleaseDrawing; words: string };
	/** Those of the Retraining Lab, each with accuracy through its two years. */
	worlds: PresetRow[];
	/** A world of the Retraining Lab, and what its policy cost. */
	world: { drawing: WorldDrawing; words: string };
};
