package rapport.match.candidate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import rapport.match.worth.Family;
import rapport.match.worth.Profile;
import rapport.match.worth.View;

/**
 * An inverted index over those who could be introduced now. Somebody enters and leaves in
 * time proportional to the number of her terms. What a search finds depends on who is in
 * it alone, never on the order in which they came. Not for several threads at a time.
 */
public final class CandidateIndex {

	private final Slots slots = new Slots();

	private final Map<String, Integer> slotsById = new HashMap<>();

	private final Map<Family, @Nullable Postings[]> postings = new EnumMap<>(Family.class);

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
		each(profile, (it) -> it.add(slot, this.slots));
	}

	/** Lets somebody out, if she is in it. */
	public void remove(String attendeeId) {
		var slot = this.slotsById.remove(attendeeId);
		if (slot == null) {
			return;
		}
		each(this.slots.profile(slot), (it) -> it.remove(slot, this.slots));
		this.slots.free(slot);
	}

	/** Lets all out who are not among these, and takes these in. */
	public void retain(Map<String, Profile> profiles) {
		Set<String> gone = new HashSet<>(this.slotsById.keySet());
		gone.removeAll(profiles.keySet());
		gone.forEach(this::remove);
		profiles.values().forEach(this::add);
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
	public int search(View view, int budget, Predicate<Profile> allowed, double least, Hits hits) {
		hits.clear(view.self().hash());
		var search = new Search(this.slots, ++this.searches, view, allowed, least, hits);
		var self = this.slotsById.get(view.self().attendee().id());
		if (self != null) {
			this.slots.isNew(self, this.searches);
		}
		var reaches = view.reaches();
		var bound = view.bound(reaches);
		for (var reach : reaches) {
			var list = list(reach.family(), reach.term());
			if (list != null) {
				follow(list, search, budget - search.looked(), Slots.hash(view.self()));
			}
			bound.remove(reach);
			if (search.looked() >= budget || (hits.isFull() && hits.beats(bound.worth()))) {
				break;
			}
		}
		return search.looked();
	}

	private void follow(Postings list, Search search, int left, int hash) {
		if (list.size() <= left) {
			list.each(search);
		}
		else {
			list.near(hash, (int) (((long) left << (Integer.SIZE - 1)) / list.size()), this.slots, search);
		}
	}

	private void each(Profile profile, Consumer<Postings> action) {
		for (var family : Family.values()) {
			for (int place = profile.begin(family); place < profile.end(family); place++) {
				action.accept(made(family, profile.row()[place]));
			}
		}
	}

	private @Nullable Postings list(Family family, int term) {
		var lists = this.postings.get(family);
		return (lists != null && term < lists.length) ? lists[term] : null;
	}

	private Postings made(Family family, int term) {
		var lists = this.postings.computeIfAbsent(family, (_) -> new Postings[64]);
		if (term >= lists.length) {
			lists = Arrays.copyOf(lists, 2 * term);
			this.postings.put(family, lists);
		}
		var list = lists[term];
		if (list == null) {
			list = new Postings();
			lists[term] = list;
		}
		return list;
	}

}
