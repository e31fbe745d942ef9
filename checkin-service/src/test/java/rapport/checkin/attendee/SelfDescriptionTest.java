package rapport.checkin.attendee;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an attendee says of herself, and what was known before. */
class SelfDescriptionTest {

	private static final AttendeeId ANA = new AttendeeId("a".repeat(32));

	private static final AttendeeId BEN = new AttendeeId("b".repeat(32));

	private static final AttendeeId CLEO = new AttendeeId("c".repeat(32));

	private final Attendee registered = new Attendee(ANA, "A", "", Identity.of("Ana", "", ""),
			new Profile(List.of("chess"), List.of("Go"), List.of(), List.of("en"), true, Pace.GENTLE, null, null,
					List.of(BEN), Said.NOTHING),
			Contact.NONE);

	@Test
	void whatSheNamesReplacesAndTheRestStays() {
		var her = new SelfDescription(5, List.of("jazz"), List.of(), List.of("Rust"), List.of(CLEO, ANA))
			.over(this.registered)
			.profile();
		assertThat(her.interests()).containsExactly("jazz");
		assertThat(her.offers()).containsExactly("Go");
		assertThat(her.asks()).containsExactly("Rust");
		assertThat(her.knows()).containsExactly(CLEO, BEN);
		assertThat(her.said()).isEqualTo(new Said(5, List.of("interests", "asks")));
		assertThat(her.introduce()).isTrue();
	}

	@Test
	void whatSheTakesBackIsGoneAndWhatIsOlderChangesNothing() {
		var first = new SelfDescription(5, List.of("jazz"), List.of(), List.of(), List.of()).over(this.registered);
		assertThat(new SelfDescription(5, List.of("golf"), List.of(), List.of(), List.of()).over(first))
			.isSameAs(first);
		var second = new SelfDescription(6, List.of(), List.of("Java"), List.of(), List.of()).over(first);
		assertThat(second.interests()).isEmpty();
		assertThat(second.offers()).containsExactly("Java");
	}

}
