import { burnAlert, burnRate, burnThreshold, errorBudget } from '../../../stats/index.ts';
import { pythonOptions, rOptions } from '../experiments/named-options.ts';
import { makeSnippet } from '../make-snippet.ts';

type Budget = { objective: number; errorRate: number; days: number };

const options = ({ objective, errorRate, days }: Budget) => ({
	objective,
	error_rate: errorRate,
	days
});

const budget = makeSnippet<Budget>({
	id: 'error-budget',
	functions: ['errorBudget', 'burnRate', 'burnThreshold'],
	title: 'Error budget of an objective and how fast it burns',
	example: { objective: 0.999, errorRate: 0.004, days: 30 },
	numbers: ({ objective, errorRate, days }) => {
		const found = errorBudget({ objective, errorRate, periodDays: days });
		return {
			minutes: found.minutes,
			burn_rate: burnRate({ errorRate, objective }),
			hours_to_exhaustion: found.hoursToExhaustion,
			spent_per_hour: found.spentPerHour,
			threshold_1h: burnThreshold({ budgetShare: 0.02, windowHours: 1, periodDays: days }),
			threshold_6h: burnThreshold({ budgetShare: 0.05, windowHours: 6, periodDays: days })
		};
	},
	python: (input) => `${pythonOptions(options(input))}

hours = 24 * days
burn_rate = error_rate / (1 - objective)
report("minutes", (1 - objective) * hours * 60)
report("burn_rate", burn_rate)
report("hours_to_exhaustion", hours / burn_rate)
report("spent_per_hour", burn_rate / hours)
# The burn rates at which 2 % of the budget go in an hour, and 5 % in six.
report("threshold_1h", 0.02 * hours / 1)
report("threshold_6h", 0.05 * hours / 6)`,
	r: (input) => `${rOptions(options(input))}

hours <- 24 * days
burn_rate <- error_rate / (1 - objective)
report("minutes", (1 - objective) * hours * 60)
report("burn_rate", burn_rate)
report("hours_to_exhaustion", hours / burn_rate)
report("spent_per_hour", burn_rate / hours)
# The burn rates at which 2 % of the budget go in an hour, and 5 % in six.
report("threshold_1h", 0.02 * hours / 1)
report("threshold_6h", 0.05 * hours / 6)`
});

type Windows = { objective: number; m5: number; m30: number; h1: number; h6: number; d3: number };

const alert = makeSnippet<Windows>({
	id: 'burn-alert',
	functions: ['burnAlert'],
	title: 'Alert on the burn rate over several windows: 2 is a page, 1 a ticket, 0 neither',
	example: { objective: 0.999, m5: 0.03, m30: 0.012, h1: 0.009, h6: 0.007, d3: 0.002 },
	numbers: ({ objective, m5, m30, h1, h6, d3 }) => {
		const errorRates = { '5m': m5, '30m': m30, '1h': h1, '6h': h6, '3d': d3 };
		const said = burnAlert({ objective, errorRates });
		return { alert: said === 'page' ? 2 : said === 'ticket' ? 1 : 0 };
	},
	python: (input) => `${pythonOptions(input)}

# The shares of requests that failed in the last 5 and 30 minutes, 1 and 6 hours, 3 days. A hair
# above the threshold, as 1 - 0.9 is a bit less than 0.1.
budget = (1 - objective) * (1 + 1e-12)
fast = min(h1, m5) > 14.4 * budget or min(h6, m30) > 6 * budget
slow = min(d3, h6) > 1 * budget
report("alert", 2 if fast else 1 if slow else 0)`,
	r: (input) => `${rOptions(input)}

# The shares of requests that failed in the last 5 and 30 minutes, 1 and 6 hours, 3 days. A hair
# above the threshold, as 1 - 0.9 is a bit less than 0.1.
budget <- (1 - objective) * (1 + 1e-12)
fast <- min(h1, m5) > 14.4 * budget || min(h6, m30) > 6 * budget
slow <- min(d3, h6) > 1 * budget
report("alert", if (fast) 2 else if (slow) 1 else 0)`
});

/** Snippets for service level objectives. */
export const budgetSnippets = [budget, alert];
