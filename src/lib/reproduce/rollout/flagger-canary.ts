import type { Plan, Release, ReleaseGuard } from '../../simulation/rollout/index.ts';
import { guardQuery, type Series } from './guard-query.ts';
import type { ManifestKind, ManifestNames, Written } from './manifest.ts';
import { documents, durationText, indented, plainNumber, wholePercent } from './write-yaml.ts';

/** Flagger fills these in; the stable version runs as `<target>-primary`. */
const series: Series = {
	fresh: 'namespace="{{ namespace }}",deployment="{{ target }}"',
	control: 'namespace="{{ namespace }}",deployment="{{ target }}-primary"'
};

/** A guard as a check of Flagger, and the template it reads where no built-in one does. */
type Check = { readonly metric: string; readonly template?: string };

function checkOf(guard: ReleaseGuard, { service, namespace }: ManifestNames): Check | string {
	const window = durationText(guard.windowMinutes);
	if (guard.kind === 'error-rate') {
		const least = plainNumber((1 - guard.above) * 100);
		return {
			metric: `- name: request-success-rate # percent that did not fail
  thresholdRange: { min: ${least} } # error rate at most ${plainNumber(guard.above * 100)} %
  interval: ${window}`
		};
	}
	if (guard.kind === 'latency' && guard.percentile === 0.99) {
		return {
			metric: `- name: request-duration # P99, milliseconds
  thresholdRange: { max: ${plainNumber(guard.aboveMs)} }
  interval: ${window}`
		};
	}
	const asked = guardQuery(guard, series);
	if (typeof asked === 'string') return asked;
	const name = `${service}-${asked.name}`;
	return {
		metric: `- name: ${asked.name} # ${asked.says}
  templateRef: { name: ${name}, namespace: ${namespace} }
  thresholdRange: { max: ${plainNumber(asked.above)} }
  interval: ${window}`,
		template: `apiVersion: flagger.app/v1beta1
kind: MetricTemplate
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  provider:
    type: prometheus
    address: http://prometheus.monitoring.svc:9090 # yours
  query: |
${indented(asked.query, 4)}`
	};
}

/** How traffic moves: by steps, or by a number of iterations before the switch. */
function movement({ strategy, steps, holdMinutes }: Plan): string | undefined {
	const iterations = 'iterations: 1 # one check after a hold, then the switch';
	if (strategy === 'canary' || strategy === 'gradual') {
		const percents = steps.filter((share) => share < 1).map(wholePercent);
		if (percents.includes(undefined)) return undefined;
		return `stepWeights: [${percents.join(', ')}] # then it is promoted`;
	}
	if (strategy === 'blue-green') return iterations;
	if (strategy === 'shadow') {
		return `${iterations}\nmirror: true # Istio only; mirror nothing that may not be written twice`;
	}
	if (strategy === 'ab') {
		return `iterations: ${Math.max(1, Math.round(60 / Math.max(1, holdMinutes)))}
match: # who meets the new version: the cookie is yours to set
  - headers:
      cookie: { regex: "^(.*?;)?(canary=always)(;.*)?$" }`;
	}
	return undefined;
}

const without: Partial<Record<Plan['strategy'], string>> = {
	'all-at-once': 'Flagger always checks before it moves; for all at once, plain Kubernetes does.',
	bandit: 'Flagger follows a plan; a bandit moves its split by what it earns.',
	'canary-with-baseline':
		'Flagger compares with the running primary, not with a baseline of the same age.',
	interleaving: 'Interleaving mixes two rankings inside one answer: it happens in your service.'
};

function write({ plan, guards }: Release, names: ManifestNames): Written {
	const { service, namespace } = names;
	const moves = movement(plan);
	if (moves === undefined) {
		return { cannot: without[plan.strategy] ?? 'Flagger sets whole percents: round the steps.' };
	}
	const checks: Check[] = [];
	for (const guard of guards) {
		const check = checkOf(guard, names);
		if (typeof check === 'string') return { cannot: check };
		checks.push(check);
	}
	const metrics =
		checks.length > 0
			? `metrics:\n${indented(checks.map(({ metric }) => metric).join('\n'), 2)}`
			: 'metrics: [] # no guard: Flagger then only waits';
	const canary = `# A release as it was played in the Rollout Lab. Held against Flagger 1.44.
apiVersion: flagger.app/v1beta1
kind: Canary
metadata:
  name: ${service}
  namespace: ${namespace}
spec:
  targetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${service}
  service:
    port: 80
  analysis:
    # Flagger moves and checks once an interval: the hold of the lab's plan.
    interval: ${durationText(Math.max(plan.holdMinutes, 1 / 6))}
    # Rolls back at so many failed checks, counted in all: they are never reset.
    threshold: ${Math.min(...guards.map(({ inARow }) => inARow), 10)}
${indented(moves, 4)}
    # No requests in a window is a failed check too.
${indented(metrics, 4)}`;
	const templates = checks.flatMap(({ template }) => (template ? [template] : []));
	return { text: documents(canary, ...templates) };
}

export const flaggerCanary: ManifestKind = {
	id: 'flagger',
	label: 'Flagger',
	heldAgainst: 'Flagger 1.44',
	file: ({ service }) => `${service}-canary.yaml`,
	write
};
