import { adwin, ddm, pageHinkley } from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { makeSnippet } from '../make-snippet.ts';
import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';
import { rAdwin } from './r-adwin.ts';
import {
	driftsOf,
	exampleErrors,
	exampleStream,
	pythonLoop,
	rDrifts,
	type AdwinInput,
	type Stream
} from './stream.ts';

type PageHinkleyInput = Stream & {
	minInstances: number;
	delta: number;
	threshold: number;
	alpha: number;
};

const page = makeSnippet<PageHinkleyInput>({
	id: 'page-hinkley',
	functions: ['pageHinkley'],
	title: 'Page-Hinkley detector, two-sided',
	example: { stream: exampleStream, minInstances: 30, delta: 0.005, threshold: 15, alpha: 0.9999 },
	numbers: (input) => driftsOf(pageHinkley(input), input),
	python: (input) => `stream = ${pythonValues(input.stream)}

# The default threshold is 50, in the unit of the values.
detector = drift.PageHinkley(
    min_instances=${input.minInstances},
    delta=${exactNumber(input.delta)},
    threshold=${exactNumber(input.threshold)},
    alpha=${exactNumber(input.alpha)},
)
${pythonLoop}`,
	r: (input) => `stream <- ${rValues(input.stream)}

# As river's drift.PageHinkley: it starts anew with the value after a drift.
drifts <- c()
drifted <- TRUE
for (i in seq_along(stream)) {
  if (drifted) n <- mean <- rise <- fall <- lowest <- highest <- 0
  n <- n + 1
  mean <- mean + (stream[i] - mean) / n
  rise <- ${exactNumber(input.alpha)} * rise + stream[i] - mean - ${exactNumber(input.delta)}
  fall <- ${exactNumber(input.alpha)} * fall + stream[i] - mean + ${exactNumber(input.delta)}
  lowest <- min(lowest, rise)
  highest <- max(highest, fall)
  drifted <- n >= ${input.minInstances} && max(rise - lowest, highest - fall) > ${exactNumber(input.threshold)}
  if (drifted) drifts <- c(drifts, i)
}
${rDrifts}`
});

type DdmInput = Stream & { warmStart: number; warningThreshold: number; driftThreshold: number };

const errorRate = makeSnippet<DdmInput>({
	id: 'ddm',
	functions: ['ddm'],
	title: 'Drift Detection Method on the errors of a model',
	example: { stream: exampleErrors, warmStart: 30, warningThreshold: 2, driftThreshold: 3 },
	numbers: (input) => driftsOf(ddm(input), input),
	python: (input) => `stream = ${pythonValues(input.stream)}

detector = drift.binary.DDM(
    warm_start=${input.warmStart},
    warning_threshold=${exactNumber(input.warningThreshold)},
    drift_threshold=${exactNumber(input.driftThreshold)},
)
${pythonLoop}`,
	r: (input) => `stream <- ${rValues(input.stream)}

# As river's drift.binary.DDM: it starts anew with the prediction after a drift.
drifts <- c()
drifted <- TRUE
for (i in seq_along(stream)) {
  if (drifted) {
    n <- p <- 0
    best_p <- best_s <- Inf
  }
  n <- n + 1
  p <- p + (stream[i] - p) / n
  s <- sqrt(p * (1 - p) / n)
  drifted <- FALSE
  if (n > ${input.warmStart}) {
    if (p + s <= best_p + best_s) {
      best_p <- p
      best_s <- s
    }
    drifted <- p + s > best_p + ${exactNumber(input.driftThreshold)} * best_s
  }
  if (drifted) drifts <- c(drifts, i)
}
${rDrifts}`
});

const adaptiveWindow = makeSnippet<AdwinInput>({
	id: 'adwin',
	functions: ['adwin'],
	title: 'Adaptive windowing',
	example: {
		stream: exampleStream,
		delta: 0.002,
		clock: 32,
		maxBuckets: 5,
		minWindowLength: 5,
		gracePeriod: 10
	},
	numbers: (input) => {
		const detector = adwin(input);
		const drifts = driftsOf(detector, input);
		const { width, mean } = detector.state;
		return { ...drifts, width, mean };
	},
	python: (input) => `stream = ${pythonValues(input.stream)}

# Older releases look at fewer cuts and may find a drift later.
detector = drift.ADWIN(
    delta=${exactNumber(input.delta)},
    clock=${input.clock},
    max_buckets=${input.maxBuckets},
    min_window_length=${input.minWindowLength},
    grace_period=${input.gracePeriod},
)
${pythonLoop}
report("width", detector.width)
report("mean", detector.estimation)`,
	r: (input) => `stream <- ${rValues(input.stream)}

${rAdwin(input)}
${rDrifts}
report("width", sum(size))
report("mean", sum(total) / sum(size))`
});

/** Snippets for detectors that river has. */
export const detectorSnippets = [page, errorRate, adaptiveWindow];
