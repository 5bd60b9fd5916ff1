import { formatCount } from '$lib/components/charts';
import type { Bill } from '$lib/simulation/rollout';
import type { Defect } from '$lib/simulation/traffic';
import { moneyWords } from '../one/bill-rows.ts';

/** What a plan is judged by on a day: the unit that the planted fault hurts in. */
export type Measure = {
	of: (bill: Bill) => number;
	/** Over the numbers of the picture and the table. */
	readonly head: string;
	/** `served … failed answers`: the verb, one of it, many of it, and what follows. */
	readonly verb: string;
	readonly one: string;
	readonly many: string;
	readonly tail?: string;
	format: (value: number) => string;
};

const whole = (value: number) => formatCount(Math.round(value));

const failed: Measure = {
	of: ({ badFromDefect }) => badFromDefect,
	head: 'Failed answers',
	...{ verb: 'served', one: 'failed answer', many: 'failed answers', format: whole }
};
const sales: Measure = {
	of: ({ lostConversions }) => lostConversions,
	head: 'Lost sales',
	...{ verb: 'lost', one: 'sale', many: 'sales', format: whole }
};
const mails: Measure = {
	of: ({ sideEffects }) => sideEffects,
	head: 'Sent twice',
	...{ verb: 'sent', one: 'e-mail', many: 'e-mails', tail: ' twice', format: whole }
};
const users: Measure = {
	of: ({ usersTouched }) => usersTouched,
	head: 'Users',
	...{ verb: 'let', one: 'user', many: 'users', tail: ' meet the new model', format: whole }
};
/** A sound model hurts nobody: what care cost. */
const money: Measure = {
	of: ({ extraMoney }) => extraMoney,
	head: 'Extra money',
	...{ verb: 'cost', one: 'money', many: 'money', format: moneyWords }
};

const byDefect: Readonly<Record<Defect['kind'], Measure>> = {
	...{ leak: failed, 'segment-crash': failed, schema: failed },
	...{ quality: sales, 'skewed-feature': sales, 'writes-twice': mails },
	...{ 'slow-at-peak': users, 'slow-tail': users, 'cold-cache': users }
};

/** How plans are compared under this fault; without one by what they cost. */
export const measureOf = (defect: Defect | undefined): Measure =>
	defect ? byDefect[defect.kind] : money;

/** A number as it counts: whole unless it is money, so that 0.2 failed answers are none. */
export const counted = (measure: Measure, bill: Bill): number =>
	measure === money ? Number(measure.of(bill).toFixed(2)) : Math.round(measure.of(bill));
