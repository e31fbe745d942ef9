package rapport.match.round;

import java.time.Duration;
import java.time.Instant;

import rapport.match.candidate.Allowed;
import rapport.match.candidate.BestFound;
import rapport.match.event.EventState;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;

/**
 * What a place among someone's introductions is worth to her: a pair is introduced only
 * if it is worth more than both would give away for it. That is a share of the worth of
 * one of the better introductions she could get of those who are here, free or not, as
 * the price of a place is in the dual of the matching; and it falls to nothing while she
 * waits. Who waits for her first introduction asks no price.
 */
final class Patience {

	/**
	 * The introductions of so many hours are to be better than the one it is a share of.
	 */
	private static final int HOURS = 2;

	/**
	 * Two pay the price together, a little less than the worth of such an introduction.
	 */
	private static final double SHARE = 0.4;

	private final EventState state;

	private final Duration most;

	private final Instant now;

	Patience(EventState state, Duration most, Instant now) {
		this.state = state;
		this.most = most;
		this.now = now;
	}

	/**
	 * The price of a place, from 0 to 1.
	 * @param view hers
	 * @param allowed who may be introduced to her
	 * @param budget at how many of those who are here is looked, about
	 * @param free the best of those who are free
	 */
	double price(AttendeeView view, Allowed allowed, int budget, BestFound free) {
		var self = view.self();
		double left = left(self);
		if (left <= 0) {
			return 0;
		}
		int rank = HOURS * self.attendee().perHour();
		var hits = new BestFound(rank + 1);
		this.state.willingIndex().search(view, budget, allowed, this.state.rules().minimumWorth(), hits);
		// Neither search finds all, so neither says too much.
		return left * SHARE * Math.max(worth(hits, rank), worth(free, rank));
	}

	private static double worth(BestFound hits, int rank) {
		return (hits.size() > rank) ? hits.worth(rank) : 0;
	}

	/** How much of her patience is left, of 1. */
	private double left(Profile self) {
		var id = self.attendee().id();
		if (this.most.isZero() || this.state.without(id)) {
			return 0;
		}
		var waited = Duration.between(this.state.waitingSince(id), this.now);
		return 1 - ((double) waited.toMillis() / this.most.toMillis());
	}

}
