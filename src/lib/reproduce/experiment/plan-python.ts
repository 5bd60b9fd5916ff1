import { pythonOptions } from '../functions/experiments/named-options.ts';
import { pythonScript } from '../functions/python-script.ts';
import { planFacts, planNumbers, planRemarks, type ShownPlan } from './plan-facts.ts';

/** A plan as a Python script with statsmodels, which prints the numbers of the page. */
export function planPython(shown: ShownPlan): string {
	const { plan } = shown;
	const remarks = planRemarks(shown).map((remark) => `# ${remark}`);
	const body = [
		...remarks,
		pythonOptions(planFacts(shown)),
		'',
		'inflation = design_effect * variance_left',
		plan.metric === 'proportion' ? shares(plan.sides) : means(shown),
		whole,
		'days' in planNumbers(shown) ? duration : ''
	];
	return pythonScript('An experiment planned: users and weeks', body.join('\n'));
}

function shares(sides: 1 | 2): string {
	const alternative = sides === 2 ? 'two-sided' : 'larger';
	return `# Pooled while there is no effect, as R's power.prop.test.
rows = samplesize_proportions_2indep_onetail(
    baseline - target, target, power, ratio, alpha=alpha_each, alternative="${alternative}"
)
control = rows * inflation
sheet = (stats.norm.ppf(0.975) / mde) ** 2 * baseline * (1 - baseline)`;
}

function means({ plan, answer }: ShownPlan): string {
	const side = plan.sides === 2 ? 'alpha_each / 2' : 'alpha_each';
	const alternative = plan.sides === 2 ? 'two-sided' : 'larger';
	const byT = `
# The t test of whole clusters: the size at which it has the power.
spread = sd * (inflation / cluster_size) ** 0.5
by_t = TTestIndPower().solve_power(
    abs(effect) / spread, None, alpha_each, power, ratio, "${alternative}"
)
report("control_by_t", by_t * cluster_size)`;
	return `score = stats.norm.isf(${side}) + stats.norm.ppf(power)
control = (1 + 1 / ratio) * (score * sd / effect) ** 2 * inflation${answer.exact ? byT : ''}
sheet = (stats.norm.ppf(0.975) * sd / mde) ** 2`;
}

const whole = `in_control = cluster_size * math.ceil(control / cluster_size - 1e-9)
in_each_variant = cluster_size * math.ceil(control * ratio / cluster_size - 1e-9)
total = in_control + (arms - 1) * in_each_variant
report("control", control)
report("in_control", in_control)
report("in_each_variant", in_each_variant)
report("total", total)
report("sheet", sheet)`;

const duration = `
# Regulars come from a pool, each with this chance a day; everybody else comes once.
pool = daily * regulars / visit_chance
days, users = 0, 0.0
while users < total - 1e-9:
    days += 1
    users = share * (daily * (1 - regulars) * days + pool * (1 - (1 - visit_chance) ** days))
report("days", days)
report("weeks", math.ceil(days / 7))`;
