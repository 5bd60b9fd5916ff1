import { rOptions } from '../functions/experiments/named-options.ts';
import { rScript } from '../functions/r-script.ts';
import { planFacts, planNumbers, planRemarks, type ShownPlan } from './plan-facts.ts';

/** A plan as an R script without packages, which prints the numbers of the page. */
export function planR(shown: ShownPlan): string {
	const { plan } = shown;
	const remarks = planRemarks(shown).map((remark) => `# ${remark}`);
	const body = [
		...remarks,
		rOptions(planFacts(shown)),
		'',
		'inflation <- design_effect * variance_left',
		`score_alpha <- qnorm(1 - alpha_each${plan.sides === 2 ? ' / 2' : ''})`,
		'score_power <- qnorm(power)',
		plan.metric === 'proportion' ? shares : means(shown),
		whole,
		'days' in planNumbers(shown) ? duration : ''
	];
	return rScript('An experiment planned: users and weeks', body.join('\n'));
}

const shares = `# As power.prop.test, which knows equal arms only: pooled while there is no effect.
pooled <- (baseline + ratio * target) / (1 + ratio)
without <- sqrt(pooled * (1 - pooled) * (1 + 1 / ratio))
with <- sqrt(baseline * (1 - baseline) + target * (1 - target) / ratio)
rows <- ((score_alpha * without + score_power * with) / (target - baseline))^2
control <- rows * inflation
sheet <- (qnorm(0.975) / mde)^2 * baseline * (1 - baseline)`;

function means({ plan, answer }: ShownPlan): string {
	const sides = plan.sides === 2 ? 2 : 1;
	const byT = `
# The t test of whole clusters: the size at which it has the power.
spread <- sd * sqrt(inflation / cluster_size)
power_at <- function(n) {
  free <- n * (1 + ratio) - 2
  bound <- qt(1 - alpha_each / ${sides}, free)
  shift <- abs(effect) / spread / sqrt(1 / n + 1 / (n * ratio))
  above <- pt(bound, free, ncp = shift, lower.tail = FALSE)
  ${sides === 2 ? 'above + pt(-bound, free, ncp = shift)' : 'above'}
}
fewest <- max(2, 2 / ratio)
most <- 2 * control / cluster_size + 100
by_t <- uniroot(function(n) power_at(n) - power, c(fewest, most), tol = 1e-9)$root
report("control_by_t", by_t * cluster_size)`;
	return `control <- (1 + 1 / ratio) * ((score_alpha + score_power) * sd / effect)^2 * inflation${answer.exact ? byT : ''}
sheet <- (qnorm(0.975) * sd / mde)^2`;
}

const whole = `in_control <- cluster_size * ceiling(control / cluster_size - 1e-9)
in_each_variant <- cluster_size * ceiling(control * ratio / cluster_size - 1e-9)
total <- in_control + (arms - 1) * in_each_variant
report("control", control)
report("in_control", in_control)
report("in_each_variant", in_each_variant)
report("total", total)
report("sheet", sheet)`;

const duration = `
# Regulars come from a pool, each with this chance a day; everybody else comes once.
pool <- daily * regulars / visit_chance
days <- 0
users <- 0
while (users < total - 1e-9) {
  days <- days + 1
  users <- share * (daily * (1 - regulars) * days + pool * (1 - (1 - visit_chance)^days))
}
report("days", days)
report("weeks", ceiling(days / 7))`;
