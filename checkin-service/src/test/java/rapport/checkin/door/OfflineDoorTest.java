package rapport.checkin.door;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The door as a kiosk asks it while it is offline. */
class OfflineDoorTest {

	private static final Instant OPENS = Instant.parse("2026-11-27T08:00:00Z");

	private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

	private static final String DAY = "day=" + OPENS.toEpochMilli() + " "
			+ Instant.parse("2026-11-27T18:00:00Z").toEpochMilli();

	@Test
	void whoIsKnownComesInOnce() {
		assertThat(asked(NOON, "known=true")).isEqualTo("admitted\n\n");
		assertThat(asked(NOON, "known=true", "in=true", "ever=true", "since=" + OPENS.toEpochMilli()))
			.isEqualTo("already-in\n\n");
		assertThat(asked(NOON)).isEqualTo("refused\nunknown-ticket\n");
	}

	@Test
	void itSaysWhenTheDoorsOpen() {
		assertThat(asked(OPENS.minusSeconds(60), "known=true"))
			.isEqualTo("refused\noutside-hours\n" + OPENS.toEpochMilli());
	}

	@Test
	void allRulesOfTheEventHold() {
		assertThat(asked(NOON, "known=true", "admission=blocked")).isEqualTo("refused\nblocked\n");
		assertThat(asked(NOON, "known=true", "ever=true", "reentry=once")).isEqualTo("refused\nused\n");
		assertThat(asked(NOON, "known=true", "capacity=2", "present=2")).isEqualTo("refused\nfull\n");
		assertThat(asked(NOON, "known=true", "hold=true")).isEqualTo("held\n\n");
		assertThat(asked(NOON, "known=true", "hold=true", "confirmed=true")).isEqualTo("admitted\n\n");
		assertThat(asked(NOON, "known=true", "ticketType=Late",
				"window=" + NOON.plusSeconds(60).toEpochMilli() + "  Late"))
			.startsWith("refused\noutside-window");
	}

	@Test
	void practiceIsPossibleBeforeTheDoorsOpenAndUntilAllIsOver() {
		var full = new String[] { "known=true", "practice=true", "capacity=2", "present=2" };
		assertThat(asked(OPENS.minusSeconds(86_400), full)).isEqualTo("admitted\n\n");
		assertThat(asked(OPENS.plusSeconds(864_000), full)).isEqualTo("refused\noutside-hours\n");
		assertThat(asked(NOON, "known=true", "practice=true", "ever=true", "reentry=once"))
			.isEqualTo("refused\nused\n");
	}

	private static String asked(Instant at, String... known) {
		return OfflineDoor.answer("type=entry\nat=" + at.toEpochMilli() + "\n" + DAY + "\n" + String.join("\n", known));
	}

}
