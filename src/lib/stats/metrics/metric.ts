import { plainNumber } from '../drift/registry/plain-number.ts';
import { StatsError } from '../stats-error.ts';
import type { Id } from './distinct-ids.ts';

type Numbers = ArrayLike<number>;

/** What metrics look at: the truth of some rows, and what a model made of them. */
export type MetricInput =
	| { kind: 'labels'; actual: Numbers; predicted: Numbers }
	| { kind: 'scores'; actual: Numbers; scores: Numbers }
	| { kind: 'probabilities'; actual: Numbers; probabilities: Numbers }
	| { kind: 'groups'; actual: Numbers; predicted: Numbers; group: ArrayLike<Id> }
	| { kind: 'numbers'; actual: Numbers; predicted: Numbers };

export type MetricResult = {
	value: number;
	/** What it was earlier, for a threshold on its fall. */
	before?: number;
};

export type MetricThreshold = {
	/** `below` and `above`: rings past the value; `fall`: rings if it fell by more, in its own unit. */
	kind: 'below' | 'above' | 'fall';
	default: number;
	/** What a control for it may be set to. */
	min: number;
	max: number;
	step: number;
	/** Whose habit the default is. */
	source: { text: string; url: string };
};

/** One measure of a model, as labs, lessons and cards need it. */
export type Metric = {
	/** For ever: links and saved states hang on it. */
	id: string;
	title: string;
	/** What it asks of the model, in a few words. */
	asks: string;
	accepts: readonly MetricInput['kind'][];
	better: 'higher' | 'lower';
	/** The lowest and the highest value that it can take. */
	range: readonly [number, number];
	/** Decimals worth showing. */
	digits: number;
	/** Null where no default would be honest: what is good enough hangs on the costs. */
	threshold: MetricThreshold | null;
	/** @throws StatsError if the input is of a kind that the metric does not accept, or unfit */
	compute(input: MetricInput): MetricResult;
	/** Whether a result is on the bad side of a threshold; never without a threshold of its own. */
	rings(result: MetricResult, threshold: number): boolean;
	/** One plain sentence: what the result says, at this threshold if it has one. */
	reading(result: MetricResult, threshold?: number): string;
};

type Kind = MetricInput['kind'];
type InputOf<K extends Kind> = Extract<MetricInput, { kind: K }>;

/** What makes a metric its own; the rest follows. */
export type MetricParts<K extends Kind> = Omit<
	Metric,
	'accepts' | 'compute' | 'digits' | 'range' | 'reading' | 'rings' | 'threshold'
> & {
	accepts: readonly K[];
	range?: Metric['range'];
	threshold?: MetricThreshold;
	of(input: InputOf<K>): number;
};

/** 0.92 - 0.87 is a rounding error more than 0.05. */
const SLACK = 1e-12;

/** A metric from its parts. */
export function metric<K extends Kind>(parts: MetricParts<K>): Metric {
	const { of, title, better, accepts, threshold: limit = null, range = [0, 1], ...rest } = parts;
	const digits = 3;
	const rings = ({ value, before }: MetricResult, threshold: number) => {
		if (limit?.kind === 'above') return value > threshold;
		if (limit?.kind === 'below') return value < threshold;
		return limit !== null && before !== undefined && before - value > threshold + SLACK;
	};
	return {
		...rest,
		...{ title, better, accepts, range, digits, threshold: limit, rings },
		compute(input) {
			if (isOne(accepts, input)) return { value: of(input) };
			throw new StatsError(
				'out-of-range',
				`${rest.id} requires ${accepts.join(' or ')}, got ${String(input.kind)}`
			);
		},
		reading(result, threshold = limit?.default) {
			const is = `${title} = ${plainNumber(result.value, digits)}`;
			if (!limit || threshold === undefined) return `${is}; ${better} is better.`;
			const not = rings(result, threshold) ? '' : 'not ';
			if (limit.kind !== 'fall') return `${is} is ${not}${limit.kind} ${threshold}.`;
			if (result.before === undefined) return `${is}; a fall needs an earlier value.`;
			const before = plainNumber(result.before, digits);
			return `${is} has ${not}fallen by more than ${threshold} from ${before}.`;
		}
	};
}

function isOne<K extends Kind>(accepts: readonly K[], input: MetricInput): input is InputOf<K> {
	return (accepts as readonly Kind[]).includes(input.kind);
}
