package rapport.match.candidate;

import java.util.function.IntConsumer;

import rapport.match.worth.Profile;

/** One search: compares once with each of those it comes across. */
final class PostingSearch implements IntConsumer {

	private final Slots slots;

	private final int number;

	private final Profile self;

	private final Comparison comparison;

	/** Those it came across, some more than once, and will look at. */
	private final int[] waiting = new int[64];

	private int size;

	private int looked;

	PostingSearch(Slots slots, int number, Profile self, Comparison comparison) {
		this.slots = slots;
		this.number = number;
		this.self = self;
		this.comparison = comparison;
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
				this.looked++;
				this.comparison.with(slot, this.slots.rows(), Slots.row(slot));
			}
		}
		this.size = 0;
	}

	private boolean isSelf(int slot) {
		return Profile.shortHash(this.slots.rows(), Slots.row(slot)) == this.self.shortHash()
				&& this.slots.profile(slot).attendee().id().equals(this.self.attendee().id());
	}

}
