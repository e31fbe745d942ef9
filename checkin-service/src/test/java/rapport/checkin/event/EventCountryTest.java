package rapport.checkin.event;

import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where an event is, if nobody says. */
class EventCountryTest {

	@Test
	void aTimeZoneTellsTheCountry() {
		assertThat(EventCountry.of(ZoneId.of("Europe/Lisbon"))).isEqualTo("PT");
		assertThat(EventCountry.of(ZoneId.of("America/New_York"))).isEqualTo("US");
		assertThat(EventCountry.of(ZoneId.of("Asia/Calcutta"))).as("an old name").isEqualTo("IN");
		assertThat(EventCountry.of(ZoneId.of("UTC"))).isNull();
		assertThat(EventCountry.of(ZoneId.of("+02:00"))).isNull();
	}

	@Test
	void aCountryIsTwoLetters() {
		assertThat(EventCountry.checked(" de ")).isEqualTo("DE");
		assertThatThrownBy(() -> EventCountry.checked("Germany")).isInstanceOf(InvalidEventException.class)
			.hasMessageContaining("PT");
	}

}
