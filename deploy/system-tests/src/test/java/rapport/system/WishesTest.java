package rapport.system;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What an attendee decides is honoured: STOP, START, leaving, and an entry that was a
 * mistake.
 */
class WishesTest {

	private final Phones phones = Running.phones();

	@Test
	void nothingIsSentAfterStopAtAnyEventUntilStart() {
		var ana = "+13035550170";
		var first = Running.organizer("stop-1");
		first.createEvent();
		first.addWalkIn(People.ana(ana));
		first.addWalkIn(People.ben("+13035550171"));
		arrive(first, "ANA", "BEN");
		awaitMessages(ana, 1);

		this.phones.reply(ana, "STOP");
		awaitMessages(ana, 2);
		await().atMost(Duration.ofSeconds(90)).until(() -> state(first), "withdrawn"::equals);

		var second = Running.organizer("stop-2");
		second.createEvent();
		second.addWalkIn(People.ana(ana));
		second.addWalkIn(People.ben("+13035550172"));
		second.addWalkIn(People.cai("+13035550173"));
		second.addWalkIn(People.dora("+13035550174"));
		arrive(second, "ANA", "BEN");
		arrive(second, "CAI", "DORA");
		awaitMessages("+13035550173", 1);
		awaitMessages("+13035550174", 1);
		assertThat(this.phones.messages(ana)).as("others were told since, the one who said STOP was not").hasSize(2);

		this.phones.reply(ana, "START");
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.phones.messages(ana)).as("START is confirmed, and introductions go on")
				.hasSizeGreaterThanOrEqualTo(4));
	}

	@Test
	void leavingWithdrawsAnIntroduction() {
		var organizer = pair("exit", "+13035550180", "+13035550181");
		organizer.scan(UUID.randomUUID().toString(), "ANA", "exit");
		await().atMost(Duration.ofSeconds(90)).until(() -> state(organizer), "withdrawn"::equals);
		this.phones.reply("+13035550181", "1");
		awaitMessages("+13035550181", 2);
		assertThat(state(organizer)).isEqualTo("withdrawn");
	}

	@Test
	void undoingAnEntryWithdrawsAnIntroduction() {
		var organizer = Running.organizer("undo");
		organizer.createEvent();
		organizer.addWalkIn(People.ana("+13035550182"));
		organizer.addWalkIn(People.ben("+13035550183"));
		arrive(organizer, "BEN");
		var scan = UUID.randomUUID().toString();
		organizer.scan(scan, "ANA", "entry");
		awaitMessages("+13035550183", 1);
		assertThat(organizer.undo(scan).get("outcome").stringValue()).isEqualTo("undone");
		assertThat(organizer.undo(scan).get("outcome").stringValue()).isEqualTo("already-undone");
		await().atMost(Duration.ofSeconds(90)).until(() -> state(organizer), "withdrawn"::equals);
		assertThat(organizer.summary().get("present").intValue()).isEqualTo(1);
	}

	private Organizer pair(String eventId, String ana, String ben) {
		var organizer = Running.organizer(eventId);
		organizer.createEvent();
		organizer.addWalkIn(People.ana(ana));
		organizer.addWalkIn(People.ben(ben));
		arrive(organizer, "ANA", "BEN");
		awaitMessages(ana, 1);
		awaitMessages(ben, 1);
		return organizer;
	}

	private static void arrive(Organizer organizer, String... tickets) {
		for (var ticket : tickets) {
			assertThat(organizer.scan(UUID.randomUUID().toString(), ticket, "entry").get("outcome").stringValue())
				.isEqualTo("admitted");
		}
	}

	private void awaitMessages(String phone, int count) {
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.phones.messages(phone)).as("messages to the phone").hasSize(count));
	}

	private static String state(Organizer organizer) {
		var introductions = organizer.introductions();
		return introductions.isEmpty() ? "" : introductions.getFirst().get("state").stringValue();
	}

}
