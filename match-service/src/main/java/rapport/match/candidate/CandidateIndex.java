package rapport.match.candidate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

	private final Map<String, Entry> entries = new HashMap<>();

	private final Map<Family, @Nullable Postings[]> postings = new EnumMap<>(Family.class);

	private int searches;

	/** Takes somebody in, or her changed profile. */
	public void add(Profile profile) {
		var known = this.entries.get(profile.attendee().id());
		if (known != null) {
			if (known.profile == profile) {
				return;
			}
			remove(profile.attendee().id());
		}
		var entry = new Entry(profile);
		this.entries.put(profile.attendee().id(), entry);
		for (var family : Family.values()) {
			var numbers = profile.numbers(family);
			for (int place = 0; place < numbers.length; place++) {
				made(family, numbers[place]).add(entry, place);
			}
		}
	}

	/** Lets somebody out, if she is in it. */
	public void remove(String attendeeId) {
		var entry = this.entries.remove(attendeeId);
		if (entry == null) {
			return;
		}
		for (var family : Family.values()) {
			var numbers = entry.profile.numbers(family);
			for (int place = 0; place < numbers.length; place++) {
				made(family, numbers[place]).remove(entry, place);
			}
		}
	}

	/** Lets all out who are not among these, and takes these in. */
	public void retain(Map<String, Profile> profiles) {
		Set<String> gone = new HashSet<>(this.entries.keySet());
		gone.removeAll(profiles.keySet());
		gone.forEach(this::remove);
		profiles.values().forEach(this::add);
	}

	public int size() {
		return this.entries.size();
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
		int search = ++this.searches;
		int looked = 0;
		var self = this.entries.get(view.self().attendee().id());
		if (self != null) {
			self.seenBy = search;
		}
		var reaches = view.reaches();
		var bound = view.bound(reaches);
		for (var reach : reaches) {
			var list = list(reach.family(), reach.term());
			if (list != null) {
				long share = share(list.size(), budget - looked);
				for (int i = 0; i < list.size(); i++) {
					var entry = list.get(i);
					if (entry.seenBy == search || !drawn(entry.profile, view.self(), share)) {
						continue;
					}
					entry.seenBy = search;
					looked++;
					double worth = view.worth(entry.profile);
					if (worth >= least && worth > 0 && !hits.beats(worth) && allowed.test(entry.profile)) {
						hits.add(entry.profile, worth);
					}
				}
			}
			bound.remove(reach);
			double most = bound.worth();
			if (looked >= budget || most < least || hits.beats(most)) {
				break;
			}
		}
		return looked;
	}

	/** The share of a list that may be looked at, of 2^32; all of it if it is short. */
	private static long share(int size, int left) {
		return (size <= left) ? 1L << 32 : (Math.max(0L, left) << 32) / size;
	}

	private static boolean drawn(Profile candidate, Profile self, long share) {
		return ((candidate.hash() ^ self.hash()) >>> 32) < share;
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
			list = new Postings(family);
			lists[term] = list;
		}
		return list;
	}

}
