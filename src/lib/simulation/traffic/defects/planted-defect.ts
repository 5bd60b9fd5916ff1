/** The circumstances under which the new model answers. */
export interface Moment {
	/** Minutes since the new version started. */
	readonly ageMinutes: number;
	/** The traffic's rate in times of its mean. */
	readonly load: number;
	/** Share of live traffic that the new model answers. */
	readonly share: number;
	/** Share of requests that are also copied to it. */
	readonly mirrored: number;
	/** True once users were served by the new version and the traffic went back. */
	readonly wentBack: boolean;
}

/** What a planted defect does. What it does not name stays as it is. */
export interface PlantedDefect {
	/** The new model's error rate in a segment, from what it would be. */
	errorRate?(rate: number, segment: number, at: Moment): number;
	/** Factor on all of the new model's latencies. */
	latencyTimes?(at: Moment): number;
	/** Factor on the slowest fiftieth of them. */
	readonly slowTailTimes?: number;
	/** Factor on the new model's conversion in a segment. */
	conversionTimes?(segment: number): number;
	/** Share of mirrored requests whose side effect happens a second time. */
	readonly sideEffects?: number;
	/** The old model's error rate after a rollback, from what it would be. */
	errorRateAfterRollback?(rate: number): number;
	/** Whether it does any of this to somebody now. */
	acts(at: Moment): boolean;
}

/** Whether the new model sees any traffic: its own, or copies. */
export function isRunning({ share, mirrored }: Moment): boolean {
	return share > 0 || mirrored > 0;
}
