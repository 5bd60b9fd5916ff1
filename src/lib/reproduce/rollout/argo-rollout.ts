import type { Plan, Release, StrategyId } from '../../simulation/rollout/index.ts';
import { argoAnalysis } from './argo-analysis.ts';
import type { ManifestKind, ManifestNames, Written } from './manifest.ts';
import { documents, durationText, indented, wholePercent } from './write-yaml.ts';

type Writer = (plan: Plan, service: string, analysis: string) => string;

const args = (fresh: string, stable: string) => `args:
  - name: canary-hash
    ${fresh}
  - name: stable-hash
    ${stable}`;

const ofPods = args(
	'valueFrom: { podTemplateHashValue: Latest }',
	'valueFrom: { podTemplateHashValue: Stable }'
);

const analysisOf = (
	service: string
) => `analysis: # runs beside the steps; a failure aborts the release
  templates:
    - templateName: ${service}-guard
${indented(ofPods, 2)}`;

const routing = (service: string, extra = '') => `canaryService: ${service}-canary
stableService: ${service}-stable
trafficRouting:
  ${extra}istio:
    virtualService:
      name: ${service} # a route named primary to both services: see the VirtualService
      routes: [primary]`;

/** Each share of the plan, then its hold; after the last step Argo goes to 100 % by itself. */
function stepsOf({ steps, holdMinutes }: Plan): string {
	return steps
		.filter((share) => share < 1)
		.map(
			(share) =>
				`- setWeight: ${wholePercent(share)}\n- pause: { duration: ${durationText(holdMinutes)} }`
		)
		.join('\n');
}

const canary: Writer = (plan, service, analysis) => `canary:
  # ${plan.steps.length} steps, each held ${durationText(plan.holdMinutes)}: the plan of the lab.
${indented(routing(service), 2)}
${indented(analysis, 2)}
  steps:
${indented(stepsOf(plan), 4)}`;

const shadow: Writer = (plan, service, analysis) => `canary:
  # Mirroring needs Istio; answers of the copy are dropped, its side effects are not.
${indented(routing(service, 'managedRoutes: [{ name: shadow }]\n  '), 2)}
${indented(analysis, 2)}
  steps:
    - setCanaryScale: { weight: 100 } # the copy of all traffic needs all its replicas
    - setMirrorRoute:
        name: shadow
        percentage: 100
        match: [{ path: { prefix: / } }]
    - pause: { duration: ${durationText(plan.holdMinutes)} }
    - setMirrorRoute: { name: shadow } # without a match the route is removed
    - setCanaryScale: { matchTrafficWeight: true }`;

const blueGreen: Writer = (plan, service, analysis) => `blueGreen:
  activeService: ${service}-stable
  previewService: ${service}-canary
  autoPromotionEnabled: true
  # Users meet the new version only after the switch, so the guard watches then.
${indented(analysis.replace(/^analysis: #.*$/m, 'postPromotionAnalysis:'), 2)}
  # The old version stays for as long as the lab holds it (Argo's default is 30 s).
  scaleDownDelaySeconds: ${Math.round(plan.holdMinutes * 60)}`;

const atOnce: Writer = (_, service, analysis) => `canary:
  # No steps: every request goes to the new version as soon as its pods are ready.
${indented(routing(service), 2)}
${indented(analysis, 2)}
  maxSurge: 100%
  maxUnavailable: 0`;

/** Old and new start together with the same weight: both are cold, both are as old. */
const withBaseline: Writer = (plan, service) => {
	const weight = Math.min(50, wholePercent(plan.steps[0] ?? 0) ?? 0);
	const ofExperiment = args(
		"value: '{{templates.fresh.podTemplateHash}}'",
		"value: '{{templates.baseline.podTemplateHash}}'"
	);
	return `canary:
${indented(routing(service), 2)}
  steps:
    - experiment:
        duration: ${durationText(plan.holdMinutes)} # the hold of a step
        templates:
          - { name: baseline, specRef: stable, weight: ${weight} }
          - { name: fresh, specRef: canary, weight: ${weight} }
        analyses:
          - name: fresh-against-baseline
            templateName: ${service}-guard
${indented(ofExperiment, 12)}
${indented(stepsOf(plan), 4)}`;
};

const writers: Partial<Record<StrategyId, Writer>> = {
	'all-at-once': atOnce,
	shadow,
	canary,
	gradual: canary,
	'blue-green': blueGreen,
	'canary-with-baseline': withBaseline
};

const without: Partial<Record<StrategyId, string>> = {
	ab: 'An A/B test keeps one split until its end and then asks a person: write the split as a VirtualService instead.',
	bandit:
		'Argo Rollouts follows a plan; a bandit moves its split by what it earns. That belongs into your own router.',
	interleaving:
		'Interleaving mixes two rankings inside one answer: it happens in your service, not in the router.'
};

function write(release: Release, names: ManifestNames): Written {
	const { service, namespace } = names;
	const { plan, guards } = release;
	const writer = writers[plan.strategy];
	if (!writer) return { cannot: without[plan.strategy] ?? 'Argo Rollouts has no such strategy.' };
	const odd = plan.steps.find((share) => wholePercent(share) === undefined);
	if (odd !== undefined) {
		return { cannot: `Argo sets whole percents; ${odd * 100} % is none. Round the step.` };
	}
	const analysis = guards.length > 0 ? argoAnalysis(release, names) : { text: '' };
	if (typeof analysis === 'string') return { cannot: analysis };
	const watched = guards.length > 0 ? analysisOf(service) : '# No guard: promote or abort by hand.';
	const rollout = `# A release as it was played in the Rollout Lab. Held against Argo Rollouts 1.8.
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: ${service}
  namespace: ${namespace}
spec:
  workloadRef: # your Deployment stays as it is
    apiVersion: apps/v1
    kind: Deployment
    name: ${service}
  selector:
    matchLabels:
      app: ${service}
  strategy:
${indented(writer(plan, service, watched), 4)}`;
	return { text: documents(rollout, ...(analysis.text ? [analysis.text] : [])) };
}

export const argoRollout: ManifestKind = {
	id: 'argo',
	label: 'Argo Rollouts',
	heldAgainst: 'Argo Rollouts 1.8',
	file: ({ service }) => `${service}-rollout.yaml`,
	write
};
