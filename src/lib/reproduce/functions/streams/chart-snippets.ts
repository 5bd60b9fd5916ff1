import { averageRunLength, cusum, ewmaChart } from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { makeSnippet } from '../make-snippet.ts';
import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';
import { driftsOf, exampleStream, pythonDrifts, rDrifts, type Stream } from './stream.ts';

type CusumInput = Stream & { mean: number; sd: number; k: number; h: number };

const sums = makeSnippet<CusumInput>({
	id: 'cusum',
	functions: ['cusum'],
	title: 'Tabular CUSUM chart of values with a known mean and standard deviation',
	example: { stream: exampleStream.slice(60, 135), mean: 10, sd: 1, k: 0.5, h: 5 },
	numbers: (input) => {
		const detector = cusum(input);
		return { ...driftsOf(detector, input), ...detector.state };
	},
	python: (input) => `stream = ${pythonValues(input.stream)}
mean, sd = ${exactNumber(input.mean)}, ${exactNumber(input.sd)}
k, h = ${exactNumber(input.k)}, ${exactNumber(input.h)}

# river's CUSUM learns mean and sd from the stream; here they are known.
# It rings on until the sums fall.
up = down = 0.0
drifts = []
for i, value in enumerate(stream):
    z = (value - mean) / sd
    up = max(0.0, up + z - k)
    down = max(0.0, down - z - k)
    if max(up, down) > h:
        drifts.append(i + 1)
${pythonDrifts}
report("up", up)
report("down", down)`,
	r: (input) => `stream <- ${rValues(input.stream)}
z <- (stream - ${exactNumber(input.mean)}) / ${exactNumber(input.sd)}
k <- ${exactNumber(input.k)}
h <- ${exactNumber(input.h)}

add <- function(sum, step) max(0, sum + step - k)
sum_above <- function(z) Reduce(add, z, 0, accumulate = TRUE)[-1]
up <- sum_above(z)
down <- sum_above(-z)
drifts <- which(pmax(up, down) > h)
${rDrifts}
report("up", tail(up, 1))
report("down", tail(down, 1))`
});

type EwmaInput = Stream & { mean: number; sd: number; lambda: number; limit: number };

const movingAverage = makeSnippet<EwmaInput>({
	id: 'ewma-chart',
	functions: ['ewmaChart'],
	title: 'Chart of the exponentially weighted moving average, limits exact at each step',
	example: { stream: exampleStream.slice(60, 135), mean: 10, sd: 1, lambda: 0.2, limit: 3 },
	numbers: (input) => {
		const detector = ewmaChart(input);
		const drifts = driftsOf(detector, input);
		const { z, lower, upper } = detector.state;
		return { ...drifts, z, lower, upper };
	},
	python: (input) => `stream = ${pythonValues(input.stream)}
mean, sd = ${exactNumber(input.mean)}, ${exactNumber(input.sd)}
weight, limit = ${exactNumber(input.lambda)}, ${exactNumber(input.limit)}

z = mean
drifts = []
for i, value in enumerate(stream):
    z = weight * value + (1 - weight) * z
    forgotten = 1 - (1 - weight) ** (2 * (i + 1))
    reach = limit * sd * np.sqrt(weight / (2 - weight) * forgotten)
    if abs(z - mean) > reach:
        drifts.append(i + 1)
${pythonDrifts}
report("z", z)
report("lower", mean - reach)
report("upper", mean + reach)`,
	r: (input) => `stream <- ${rValues(input.stream)}
mean <- ${exactNumber(input.mean)}
sd <- ${exactNumber(input.sd)}
weight <- ${exactNumber(input.lambda)}
limit <- ${exactNumber(input.limit)}

step <- function(z, value) weight * value + (1 - weight) * z
z <- Reduce(step, stream, mean, accumulate = TRUE)[-1]
forgotten <- 1 - (1 - weight)^(2 * seq_along(stream))
reach <- limit * sd * sqrt(weight / (2 - weight) * forgotten)
drifts <- which(abs(z - mean) > reach)
${rDrifts}
report("z", tail(z, 1))
report("lower", mean - tail(reach, 1))
report("upper", mean + tail(reach, 1))`
});

const runLength = makeSnippet<{ limit: number; shift: number }>({
	id: 'average-run-length',
	functions: ['averageRunLength'],
	title: 'Average number of values until a Shewhart chart rings',
	example: { limit: 3, shift: 1 },
	numbers: ({ limit, shift }) => ({
		unmoved: averageRunLength(limit),
		moved: averageRunLength(limit, shift)
	}),
	python: ({ limit, shift }) => `limit, shift = ${exactNumber(limit)}, ${exactNumber(shift)}

report("unmoved", 1 / (2 * stats.norm.sf(limit)))
report("moved", 1 / (stats.norm.sf(limit - shift) + stats.norm.sf(limit + shift)))`,
	r: ({ limit, shift }) => `limit <- ${exactNumber(limit)}
shift <- ${exactNumber(shift)}

report("unmoved", 1 / (2 * pnorm(-limit)))
report("moved", 1 / (pnorm(shift - limit) + pnorm(-shift - limit)))`
});

/** Snippets for control charts. */
export const chartSnippets = [sums, movingAverage, runLength];
