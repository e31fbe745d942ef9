package rapport.match.candidate;

import java.util.function.IntConsumer;

import rapport.match.worth.Profile;
import rapport.match.worth.View;

/** One search: looks once at each of those it comes across, and keeps the best. */
final class Search implements IntConsumer {

	private final Slots slots;

	private final int number;

	private final View view;

	private final Allowed allowed;

	private final double least;

	private final Hits hits;

	private final int hash;

	/** Those it came across, some more than once, and will look at. */
	private final int[] waiting = new int[64];

	private int size;

	private int looked;

	Search(Slots slots, int number, View view, Allowed allowed, double least, Hits hits) {
		this.slots = slots;
		this.number = number;
		this.view = view;
		this.allowed = allowed;
		this.least = least;
		this.hits = hits;
		this.hash = view.self().shortHash();
	}

	/** How many were looked at. */
	int looked() {
		return this.looked;
	}

	/** Will look at the one in a slot, unless she was looked at. */
	@Override
	public void accept(int slot) {
		this.waiting[this.size++] = slot;
		if (this.size == this.waiting.length) {
			look();
		}
	}

	/** Looks at all that it came across. */
	void look() {
		this.slots.fetch(this.waiting, this.size);
		for (int i = 0; i < this.size; i++) {
			int slot = this.waiting[i];
			if (this.slots.isNew(slot, this.number) && !isSelf(slot)) {
				look(slot);
			}
		}
		this.size = 0;
	}

	private void look(int slot) {
		this.looked++;
		var rows = this.slots.rows();
		int row = Slots.row(slot);
		double worth = View.isPlain(rows, row) ? this.view.worth(rows, row) : this.view.worth(this.slots.profile(slot));
		if (worth > 0 && worth >= this.least && !this.hits.beats(worth) && isAllowed(slot)) {
			this.hits.add(slot, worth, Profile.shortHash(rows, row) ^ this.hash, this.slots);
		}
	}

	private boolean isAllowed(int slot) {
		return !this.allowed.mayForbid(this.view, this.slots.rows(), Slots.row(slot))
				|| this.allowed.test(this.slots.profile(slot));
	}

	private boolean isSelf(int slot) {
		return Profile.shortHash(this.slots.rows(), Slots.row(slot)) == this.hash
				&& this.slots.profile(slot).attendee().id().equals(this.view.self().attendee().id());
	}

}
