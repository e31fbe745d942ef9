package rapport.match.candidate;

import java.util.function.IntConsumer;
import java.util.function.Predicate;

import rapport.match.worth.Profile;
import rapport.match.worth.View;

/** One search: looks once at each of those it comes across, and keeps the best. */
final class Search implements IntConsumer {

	private final Slots slots;

	private final int number;

	private final View view;

	private final Predicate<Profile> allowed;

	private final double least;

	private final Hits hits;

	/** Those it came across first, so that the memory fetches them side by side. */
	private final int[] waiting = new int[64];

	private int size;

	private int looked;

	Search(Slots slots, int number, View view, Predicate<Profile> allowed, double least, Hits hits) {
		this.slots = slots;
		this.number = number;
		this.view = view;
		this.allowed = allowed;
		this.least = least;
		this.hits = hits;
	}

	/** How many were looked at. */
	int looked() {
		return this.looked;
	}

	/** Will look at the one in a slot, unless she was looked at. */
	@Override
	public void accept(int slot) {
		if (this.slots.isNew(slot, this.number)) {
			this.waiting[this.size++] = slot;
			if (this.size == this.waiting.length) {
				look();
			}
		}
	}

	/** Looks at all that it came across. */
	void look() {
		this.looked += this.size;
		var rows = this.slots.rows();
		for (int i = 0; i < this.size; i++) {
			int slot = this.waiting[i];
			int row = Slots.row(slot);
			double worth = View.isPlain(rows, row) ? this.view.worth(rows, row)
					: this.view.worth(this.slots.profile(slot));
			if (worth > 0 && worth >= this.least && !this.hits.beats(worth)
					&& this.allowed.test(this.slots.profile(slot))) {
				this.hits.add(this.slots.profile(slot), worth);
			}
		}
		this.size = 0;
	}

}
