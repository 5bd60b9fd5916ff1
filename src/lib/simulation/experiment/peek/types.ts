import type { PeekRuleId } from './peek-rules.ts';

/** Many tests of one change, each looked at several times. */
export interface PeekRequest {
	/** Share of yes without the change, between 0 and 1. */
	readonly baseline: number;
	/** What the change adds to it, in points: 0 for an A/A test. */
	readonly effect: number;
	/** Users a side at the end of a test, 10 to 1,000,000. */
	readonly users: number;
	/** Looks at equal distances, the last one at the end: 1 to 50. */
	readonly looks: number;
	/** 1 to 100,000. */
	readonly tests: number;
	/** Two-sided chance of a false alarm that each rule promises, or believes in. */
	readonly alpha: number;
	/** Standard deviation of the effects that the always-valid rule reckons with, in points. */
	readonly tau: number;
	/** Tests whose paths are kept for drawing. */
	readonly keep: number;
	readonly seed: number | string;
}

/** p-values of some tests as users come in. */
export interface PeekPaths {
	/** Users a side at each point of a path; every look is at one of them. */
	readonly users: Int32Array;
	/** p of kept test t at point i, two-sided, at `t * users.length + i`. */
	readonly p: Float32Array;
}

/** What a rule made of all tests. */
export interface PeekRuleResult {
	readonly id: PeekRuleId;
	readonly title: string;
	/** |z| at which it stops, at each look; Infinity where it does not look. */
	readonly bounds: readonly number[];
	/** The same as two-sided p-values. */
	readonly boundsP: readonly number[];
	/** The look at which each test rang, from 0, or −1. */
	readonly first: Int8Array;
	/** Tests that rang, in either direction. */
	readonly rang: number;
	readonly share: number;
	/** Standard error of the share. */
	readonly error: number;
	/** The share by recursive integration, as if users were a Brownian motion. */
	readonly exact: number;
	/** The same up to each look. */
	readonly exactByLook: readonly number[];
	/** Tests that rang first at each look. */
	readonly byLook: Int32Array;
	/** Users a side that a test took on average, and the share of a full test's that it saved. */
	readonly users: number;
	readonly saved: number;
	/** Tests that rang against the truth; with an effect of 0 those that called the change worse. */
	readonly wrongWay: number;
	/** Share of tests that never rang in the direction of the effect; undefined for A/A. */
	readonly missed: number | undefined;
	/** Mean difference that right alarms report, over the true one; undefined for A/A and without alarms. */
	readonly exaggeration: number | undefined;
}

export interface PeekResult {
	/** Users a side at each look. */
	readonly looks: Int32Array;
	readonly paths: PeekPaths;
	readonly rules: readonly PeekRuleResult[];
	/** 1 − (1 − alpha)^looks: what popular pages print for the naive rule. */
	readonly popular: number;
}
