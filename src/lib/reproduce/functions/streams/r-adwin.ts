import { exactNumber } from '../../text/exact-number.ts';
import type { AdwinInput } from './stream.ts';

/** R that says whether a window kept in buckets has a cut whose sides differ. */
const rHasCut = ({
	delta,
	minWindowLength
}: Omit<
	AdwinInput,
	'stream'
>): string => `# As river's drift.ADWIN. The window is kept in buckets of 1, 2, 4 ... values, the oldest first.
size <- total <- squares <- numeric(0)
has_cut <- function() {
  older <- cumsum(size)
  newer <- sum(size) - older
  mean <- sum(total) / sum(size)
  variance <- (sum(squares) + sum(size * (total / size - mean)^2)) / sum(size)
  gap <- abs(cumsum(total) / older - (sum(total) - cumsum(total)) / newer)
  doubt <- log(2 * log(sum(size)) / ${exactNumber(delta)})
  inverse <- 1 / (older - ${minWindowLength} + 1) + 1 / (newer - ${minWindowLength} + 1)
  allowed <- older >= ${minWindowLength} & newer >= ${minWindowLength}
  any(gap[allowed] > (sqrt(2 * inverse * variance * doubt) + 2 / 3 * doubt * inverse)[allowed])
}`;

/** R for adaptive windowing of `stream`, which gathers `drifts` and ends with its window in buckets. */
export const rAdwin = (options: Omit<AdwinInput, 'stream'>): string => `${rHasCut(options)}
drifts <- c()
drifted <- TRUE
for (i in seq_along(stream)) {
  if (drifted) {
    size <- total <- squares <- numeric(0)
    seen <- 0
    drifted <- FALSE
  }
  size <- c(size, 1)
  total <- c(total, stream[i])
  squares <- c(squares, 0)
  # More than ${options.maxBuckets} buckets of a size: the oldest two become one.
  width <- 1
  while (sum(size == width) > ${options.maxBuckets}) {
    two <- which(size == width)[1:2]
    squares[two[2]] <- sum(squares[two]) + diff(total[two] / width)^2 * width / 2
    total[two[2]] <- sum(total[two])
    size[two[2]] <- 2 * width
    size <- size[-two[1]]
    total <- total[-two[1]]
    squares <- squares[-two[1]]
    width <- 2 * width
  }
  seen <- seen + 1
  if (seen %% ${options.clock} == 0 && sum(size) > ${options.gracePeriod}) {
    while (has_cut()) {
      drifted <- TRUE
      size <- size[-1]
      total <- total[-1]
      squares <- squares[-1]
    }
  }
  if (drifted) drifts <- c(drifts, i)
}`;
