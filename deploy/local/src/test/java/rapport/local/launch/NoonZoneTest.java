package rapport.local.launch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoonZoneTest {

	@Test
	void atAnyHourOfAnySeasonItIsDayThereForManyHours() {
		for (var day : new String[] { "2026-01-15", "2026-07-15", "2026-11-27" }) {
			var midnight = Instant.parse(day + "T00:00:00Z");
			for (int minutes = 0; minutes < 24 * 60; minutes += 10) {
				var time = midnight.plus(Duration.ofMinutes(minutes));
				assertThat(time.atZone(NoonZone.at(time)).toLocalTime()).as(time.toString())
					.isBetween(LocalTime.of(10, 55), LocalTime.of(13, 5));
			}
		}
	}

}
