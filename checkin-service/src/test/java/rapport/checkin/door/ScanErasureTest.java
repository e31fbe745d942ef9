package rapport.checkin.door;

import java.time.Clock;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left of the scans of somebody who is erased. */
class ScanErasureTest {

	private final DoorTestBed door = new DoorTestBed();

	private final ScanErasure erasure = new ScanErasure(this.door.store, this.door.publishing, new FirstWord(),
			Clock.fixed(DoorTestBed.NOW, ZoneOffset.UTC));

	@Test
	void herScansArePublishedAnewWithoutHerWordsAndTheOthersStay() {
		var entered = this.door.decided("in", "T-1", Scan.Type.ENTRY);
		this.door.undoing.undo(this.door.event.id(), "in", "organizer", "Ana asked for it");
		var other = this.door.decided("other", "T-2", Scan.Type.ENTRY);

		this.erasure.erase(this.door.event.id(), entered.attendee());

		var erased = this.door.published.getLast();
		assertThat(erased.scanId()).isEqualTo("in");
		assertThat(erased.erased()).isTrue();
		assertThat(erased.answer()).isEqualTo("admitted");
		assertThat(erased.undone()).extracting(CheckIn.Undone::reason).isEqualTo("");
		assertThat(erased.sequence()).isGreaterThan(entered.sequence());
		assertThat(this.door.store.look(this.door.event.id(), "in", entered.attendee(), null).stay())
			.isEqualTo(Stay.NONE);
		assertThat(this.door.store.find(this.door.event.id(), "other")).contains(other);
		int published = this.door.published.size();
		this.erasure.erase(this.door.event.id(), entered.attendee());
		assertThat(this.door.published).as("once more changes nothing").hasSize(published);
	}

	private static final class FirstWord implements AnswerText {

		@Override
		public String write(Answer answer) {
			return answer.scanId();
		}

		@Override
		public String withoutHolder(String text) {
			return text.substring(0, text.indexOf(' '));
		}

	}

}
