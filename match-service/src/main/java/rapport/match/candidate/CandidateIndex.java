package rapport.match.candidate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;

/**
 * An inverted index over those who could be introduced now. Somebody enters and leaves in
 * time proportional to the number of her terms. What a search finds depends on who is in
 * it alone, never on the order in which they came. Not for several threads at a time.
 */
public final class CandidateIndex {

	private final Slots slots = new Slots();

	private final Map<String, Integer> slotsById = new HashMap<>();

	/** By the code of the term in its family. */
	private @Nullable Postings[] postings = new Postings[256];

	private int searches;

	/** Takes somebody in, or her changed profile. */
	public void add(Profile profile) {
		var id = profile.attendee().id();
		var known = this.slotsById.get(id);
		if (known != null) {
			if (this.slots.profile(known) == profile) {
				return;
			}
			remove(id);
		}
		int slot = this.slots.take(profile);
		this.slotsById.put(id, slot);
		profile.eachCode((it) -> made(it).add(slot, profile.shortHash()));
	}

	/** Lets somebody out, if she is in it. */
	public void remove(String attendeeId) {
		var slot = this.slotsById.remove(attendeeId);
		if (slot == null) {
			return;
		}
		var profile = this.slots.profile(slot);
		profile.eachCode((it) -> made(it).remove(slot, profile.shortHash()));
		this.slots.free(slot);
	}

	public int size() {
		return this.slotsById.size();
	}

	/**
	 * Finds the best candidates for the one whose view this is. Her terms are followed
	 * the rarest first, until no one left could be among the best, or so many were looked
	 * at. Where only some who have a term can be looked at still, they are those whose
	 * hashes are nearest to hers.
	 * @param budget how many are looked at, about
	 * @param allowed who may be introduced to her
	 * @param least what an introduction must be worth
	 * @return how many were looked at
	 */
	public int search(AttendeeView view, int budget, Allowed allowed, double least, BestFound hits) {
		var comparison = new Comparison(view, allowed, least, hits, this.slots);
		var search = new PostingSearch(this.slots, ++this.searches, view.self(), comparison);
		var reaches = view.rarestFirst();
		var bound = view.bound(reaches);
		for (var reach : reaches) {
			var list = list(reach.code());
			if (list != null) {
				follow(list, search, budget - search.looked(), view.self().shortHash());
				search.look();
			}
			bound.remove(reach);
			if (search.looked() >= budget || hits.beats(bound.worth())) {
				break;
			}
		}
		return search.looked();
	}

	private void follow(Postings list, PostingSearch search, int left, int hash) {
		if (list.size() <= left) {
			list.each(search);
		}
		else {
			list.near(hash, (int) (((long) left << (Integer.SIZE - 1)) / list.size()), search);
		}
	}

	private @Nullable Postings list(int code) {
		return (code < this.postings.length) ? this.postings[code] : null;
	}

	private Postings made(int code) {
		if (code >= this.postings.length) {
			this.postings = Arrays.copyOf(this.postings, 2 * code);
		}
		var list = this.postings[code];
		if (list == null) {
			list = new Postings();
			this.postings[code] = list;
		}
		return list;
	}

}
