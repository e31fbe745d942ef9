package rapport.match.candidate;

import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;

/** Compares somebody with others, and keeps the best to whom she may be introduced. */
final class Comparison {

	private final AttendeeView view;

	private final Allowed allowed;

	private final double least;

	private final BestFound hits;

	private final People people;

	private final int hash;

	/**
	 * For the one whose view this is.
	 * @param least what an introduction must be worth
	 * @param people who will be compared with her
	 */
	Comparison(AttendeeView view, Allowed allowed, double least, BestFound hits, People people) {
		this.view = view;
		this.allowed = allowed;
		this.least = least;
		this.hits = hits;
		this.people = people;
		this.hash = view.self().shortHash();
		hits.clear(people);
	}

	/** Looks at the one with a number, whose row begins there. */
	void with(int number, int[] rows, int row) {
		double worth = AttendeeView.isPlain(rows, row) ? this.view.worth(rows, row)
				: this.view.worth(this.people.profile(number));
		if (worth > 0 && worth >= this.least && !this.hits.beats(worth) && isAllowed(number, rows, row)) {
			this.hits.add(number, worth, Profile.shortHash(rows, row) ^ this.hash);
		}
	}

	private boolean isAllowed(int number, int[] rows, int row) {
		return !this.allowed.mayForbid(this.view, rows, row) || this.allowed.test(this.people.profile(number));
	}

}
