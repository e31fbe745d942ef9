package rapport.match.candidate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
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
		var positions = this.slots.positions()[slot];
		each(profile, (list, place) -> list.add(slot, place, positions));
	}

	/** Lets somebody out, if she is in it. */
	public void remove(String attendeeId) {
		var slot = this.slotsById.remove(attendeeId);
		if (slot == null) {
			return;
		}
		var positions = this.slots.positions();
		each(this.slots.profile(slot), (list, place) -> list.remove(positions[slot][place], positions));
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
	 * at. Where only some who have a term can be looked at still, which of them is drawn
	 * by their hashes.
	 * @param budget how many are looked at, about
	 * @param allowed who may be introduced to her
	 * @param least what an introduction must be worth
	 * @return how many were looked at
	 */
	public int search(View view, int budget, Predicate<Profile> allowed, double least, Hits hits) {
		hits.clear();
		this.searches++;
		int looked = 0;
		var self = this.slotsById.get(view.self().attendee().id());
		if (self != null) {
			this.slots.isNew(self, this.searches);
		}
		var reaches = view.reaches();
		var bound = view.bound(reaches);
		for (var reach : reaches) {
			var list = list(reach.family(), reach.term());
			if (list != null) {
				looked += look(list, view, budget - looked, allowed, least, hits);
			}
			bound.remove(reach);
			double most = bound.worth();
			if (looked >= budget || most < least || hits.beats(most)) {
				break;
			}
		}
		return looked;
	}

	private int look(Postings list, View view, int left, Predicate<Profile> allowed, double least, Hits hits) {
		long share = share(list.size(), left);
		int looked = 0;
		for (int position = 0; position < list.size(); position++) {
			int slot = list.slot(position);
			if (!drawn(slot, view.self(), share) || !this.slots.isNew(slot, this.searches)) {
				continue;
			}
			looked++;
			var row = this.slots.row(slot);
			double worth = View.isPlain(row) ? view.worth(row) : view.worth(this.slots.profile(slot));
			if (worth >= least && worth > 0 && !hits.beats(worth) && allowed.test(this.slots.profile(slot))) {
				hits.add(this.slots.profile(slot), worth);
			}
		}
		return looked;
	}

	/** The share of a list that may be looked at, of 2^32; all of it if it is short. */
	private static long share(int size, int left) {
		return (size <= left) ? 1L << 32 : (Math.max(0L, left) << 32) / size;
	}

	private boolean drawn(int slot, Profile self, long share) {
		return share == 1L << 32 || ((this.slots.hash(slot) ^ self.hash()) >>> 32) < share;
	}

	private void each(Profile profile, BiConsumer<Postings, Integer> action) {
		for (var family : Family.values()) {
			for (int place = profile.begin(family); place < profile.end(family); place++) {
				action.accept(made(family, profile.row()[place]), place);
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
