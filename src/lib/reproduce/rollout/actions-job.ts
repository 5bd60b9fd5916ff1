import type { Release } from '../../simulation/rollout/index.ts';
import { guardQuery, type Series } from './guard-query.ts';
import type { ManifestKind, ManifestNames, Written } from './manifest.ts';
import { indented, plainNumber, wholePercent } from './write-yaml.ts';

const series: Series = { fresh: 'version="canary"', control: 'version="stable"' };

/** A JSON patch that sets the weights of the VirtualService of the same lab state. */
const setWeights = (service: string, percent: number | string) =>
	`kubectl -n "$NAMESPACE" patch virtualservice ${service} --type=json -p "[
  {\\"op\\":\\"replace\\",\\"path\\":\\"/spec/http/0/route/0/weight\\",\\"value\\":$((100 - ${percent}))},
  {\\"op\\":\\"replace\\",\\"path\\":\\"/spec/http/0/route/1/weight\\",\\"value\\":${percent}}]"`;

function checkScript(release: Release): string | { text: string } {
	const calls: string[] = [];
	for (const guard of release.guards) {
		const asked = guardQuery(guard, series);
		if (typeof asked === 'string') return asked;
		const query = asked.query.replace(/\s+/g, ' ');
		calls.push(`check '${query}' ${plainNumber(asked.above)} # ${asked.says}`);
	}
	return { text: calls.join('\n') };
}

function write(release: Release, { service, namespace }: ManifestNames): Written {
	const { plan } = release;
	if (!['canary', 'gradual', 'all-at-once'].includes(plan.strategy)) {
		return { cannot: 'A job can move weights step by step; for this strategy take Argo Rollouts.' };
	}
	const percents = plan.steps.map(wholePercent);
	if (percents.includes(undefined))
		return { cannot: 'Istio takes whole weights: round the steps.' };
	const checks = checkScript(release);
	if (typeof checks === 'string') return { cannot: checks };
	const script = { percents: percents.join(' '), checks: checks.text || ': # no guard' };
	return { text: workflow(release, { service, namespace }, script) };
}

type Script = { percents: string; checks: string };

function workflow(
	{ plan }: Release,
	{ service, namespace }: ManifestNames,
	script: Script
): string {
	const minutes = Math.ceil((plan.holdMinutes + 2) * plan.steps.length + 10);
	return `# The plan of the lab as a job: set a weight, hold it, ask the guard, go on or go back.
# A job holds a runner while it waits (at most 6 hours on GitHub's own); a controller does not.
name: Release ${service}
on: workflow_dispatch
concurrency: release-${service} # one release at a time
jobs:
  release:
    runs-on: ubuntu-latest
    timeout-minutes: ${minutes}
    environment: production # ask for a reviewer there
    env:
      NAMESPACE: ${namespace}
      PROMETHEUS: \${{ vars.PROMETHEUS_URL }}
    steps:
      - name: Step by step
        run: |
          set -euo pipefail
          check() { # fails above the line, and also when Prometheus has no answer
            value=$(curl -fsS --get "$PROMETHEUS/api/v1/query" --data-urlencode "query=$1" |
              jq -r '.data.result[0].value[1] // "no data"')
            echo "$value, line at $2"
            jq -en --arg value "$value" --argjson line "$2" '($value | tonumber) <= $line' > /dev/null
          }
          for percent in ${script.percents}; do
${indented(setWeights(service, '$percent'), 12)}
            sleep ${Math.round(plan.holdMinutes * 60)} # the hold of the plan
${indented(script.checks, 12)}
          done
      - name: Back to the old version
        if: failure() || cancelled()
        run: |
${indented(setWeights(service, 0), 10)}
`;
}

export const actionsJob: ManifestKind = {
	id: 'actions',
	label: 'GitHub Actions',
	heldAgainst: 'workflow syntax, November 2026',
	file: ({ service }) => `release-${service}.yml`,
	write
};
