package rapport.match.candidate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import rapport.match.support.Someone;
import rapport.match.worth.Profile;
import rapport.match.worth.Rarity;
import rapport.match.worth.Taste;

import static org.assertj.core.api.Assertions.assertThat;

class SlotsTest {

	private final Slots slots = new Slots();

	private final Rarity rarity = new Rarity();

	@Test
	void eachKeepsHerRowWhoeverCameAndLeft() {
		var random = new Random(6);
		Map<Integer, Profile> in = new HashMap<>();
		for (int step = 0; step < 3_000; step++) {
			if (in.size() > 100 || (!in.isEmpty() && random.nextInt(3) == 0)) {
				int left = in.keySet().stream().skip(random.nextInt(in.size())).findFirst().orElseThrow();
				in.remove(left);
				this.slots.free(left);
			}
			else {
				var profile = new Profile(Someone.random("id-" + step, random, 30), this.rarity, Taste.NONE);
				assertThat(in.put(this.slots.take(profile), profile)).as("who was in her slot").isNull();
			}
			in.forEach((slot, profile) -> {
				assertThat(this.slots.profile(slot)).isSameAs(profile);
				int row = Slots.row(slot);
				assertThat(Arrays.copyOfRange(this.slots.rows(), row, row + profile.row().length))
					.isEqualTo(profile.row());
			});
		}
		assertThat(this.slots.rows().length).as("room, though 1,500 came").isLessThan(40_000);
	}

	@Test
	void aSearchComesAcrossEachOnce() {
		int slot = this.slots.take(profile("one"));
		assertThat(this.slots.isNew(slot, 1)).isTrue();
		assertThat(this.slots.isNew(slot, 1)).isFalse();
		assertThat(this.slots.isNew(slot, 2)).isTrue();
		this.slots.free(slot);
		assertThat(this.slots.take(profile("two"))).as("the same slot").isEqualTo(slot);
		assertThat(this.slots.isNew(slot, 2)).as("another one in it").isTrue();
	}

	private Profile profile(String id) {
		return new Profile(Someone.called(id).get(), this.rarity, Taste.NONE);
	}

}
