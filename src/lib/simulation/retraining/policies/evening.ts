/** What a policy may look at when a day is over; worked out only if it is asked for. */
export interface Evening {
	/** Since the last training, whether or not it left a model; since the start if there was none. */
	readonly daysSinceTraining: number;
	/** Accuracy when the first model was accepted. */
	readonly accepted: number;
	/** Of the newest labelled week; undefined while the model in service has not served one. */
	readonly accuracy: () => { readonly value: number; readonly labels: number } | undefined;
	/** PSI of each input of the day against what the model in service learnt from. */
	readonly psi: () => readonly [number, number];
	/** PSI of its scores. */
	readonly prediction: () => number;
}

/** Lines that a policy holds its readings against. */
export interface PolicyLines {
	/** Fall of accuracy: a share of the accepted one, or points as a share of 1. */
	readonly drop: number;
	readonly psi: number;
}

/** Why a policy trains: a number and the line that it crossed. */
export interface Reason {
	readonly kind: 'clock' | 'accuracy' | 'psi' | 'prediction';
	readonly value: number;
	readonly line: number;
	/** Labels behind an accuracy. */
	readonly labels?: number;
	/** Which input's PSI it is, from 0. */
	readonly input?: number;
}
