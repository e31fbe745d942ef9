package rapport.checkin.door;

import org.junit.jupiter.api.Test;
import rapport.checkin.door.Undoing.Undo;

import static org.assertj.core.api.Assertions.assertThat;

/** What undoing comes to, without a broker. */
class UndoingTest {

	private final DoorTestBed door = new DoorTestBed();

	@Test
	void theLastChangeIsUndoneOnceWithItsReason() {
		this.door.decided("in", "T-1", Scan.Type.ENTRY);
		assertThat(undo("in")).isInstanceOfSatisfying(Undo.Undone.class, (it) -> {
			assertThat(it.again()).isFalse();
			assertThat(it.checkIn().present()).isFalse();
		});
		assertThat(undo("in")).isInstanceOfSatisfying(Undo.Undone.class, (it) -> assertThat(it.again()).isTrue());
		assertThat(this.door.published).hasSize(2)
			.last()
			.extracting(CheckIn::undone)
			.isEqualTo(new CheckIn.Undone(DoorTestBed.NOW, "organizer", "wrong ticket"));
		assertThat(this.door.published.getLast().sequence()).isGreaterThan(this.door.published.getFirst().sequence());
		assertThat(this.door.decided("again", "T-1", Scan.Type.ENTRY).first()).as("she was never in").isTrue();
	}

	@Test
	void anUndoneExitPutsHerWhereSheWas() {
		var entered = this.door.decided("in", "T-1", Scan.Type.ENTRY);
		this.door.decided("out", "T-1", Scan.Type.EXIT);
		assertThat(undo("in")).isEqualTo(new Undo.NotUndoable(false));
		assertThat(undo("out")).isInstanceOfSatisfying(Undo.Undone.class, (it) -> {
			assertThat(it.checkIn().present()).isTrue();
			assertThat(it.checkIn().since()).isEqualTo(entered.since());
		});
	}

	@Test
	void whatChangedNothingOrNeverWasCannotBeUndone() {
		this.door.decided("refused", "T-9", Scan.Type.ENTRY);
		assertThat(undo("refused")).isEqualTo(new Undo.NotUndoable(false));
		assertThat(undo("never")).isEqualTo(new Undo.NoSuchScan());
	}

	private Undo undo(String scanId) {
		return this.door.undoing.undo(this.door.event.id(), scanId, "organizer", "wrong ticket");
	}

}
