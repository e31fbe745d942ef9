package rapport.match.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostingsTest {

	private static final int PEOPLE = 400;

	private final Postings postings = new Postings();

	@Test
	void findsThoseNearAHashWhoeverCameAndLeft() {
		var random = new Random(4);
		var hashes = random.ints(PEOPLE).toArray();
		Set<Integer> in = new HashSet<>();
		for (int step = 0; step < 3_000; step++) {
			int slot = random.nextInt(PEOPLE);
			if (in.remove(slot)) {
				this.postings.remove(slot, hashes[slot]);
			}
			else {
				in.add(slot);
				this.postings.add(slot, hashes[slot]);
			}
			int centre = random.nextInt();
			int distance = random.nextInt() >>> (1 + random.nextInt(10));
			assertThat(near(centre, distance)).as("step %d, within %d of %d", step, distance, centre)
				.containsExactlyInAnyOrderElementsOf(filter(in, (it) -> {
					long way = Math.abs((long) hashes[it] - centre);
					return Math.min(way, (1L << Integer.SIZE) - way) <= distance;
				}));
		}
		assertThat(all()).containsExactlyInAnyOrderElementsOf(in).hasSize(this.postings.size());
	}

	private List<Integer> near(int centre, int distance) {
		var found = new ArrayList<Integer>();
		this.postings.near(centre, distance, found::add);
		return found;
	}

	private List<Integer> all() {
		var found = new ArrayList<Integer>();
		this.postings.each(found::add);
		return found;
	}

	private static List<Integer> filter(Set<Integer> slots, IntPredicate predicate) {
		return slots.stream().filter(predicate::test).toList();
	}

}
