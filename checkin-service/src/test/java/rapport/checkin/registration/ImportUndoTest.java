package rapport.checkin.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Presence;
import rapport.checkin.event.EventLease;
import rapport.checkin.registration.ImportUndo.Undone;

import static org.assertj.core.api.Assertions.assertThat;

/** An import is taken back as a whole, but for who came or changed meanwhile. */
class ImportUndoTest {

	private final ImportBed bed = new ImportBed();

	private final List<AttendeeId> erased = new ArrayList<>();

	private final List<String> here = new ArrayList<>();

	@Test
	void whoWasNewGoesAndWhoWasChangedIsAsBefore() {
		this.bed.text("ticket,name,company\nA,Ana,Northwind\nB,Ben,Tailspin\n");
		var report = this.bed.text("ticket,name,company\nA,Ana,Contoso\nB,Ben,Tailspin\nC,Cleo,\nD,Dev,\n");
		this.here.add("D");
		assertThat(undo(report.undo(), Instant.now())).isEqualTo(new Undone.Done(1, 1, 1));
		assertThat(this.bed.get("A").company()).isEqualTo("Northwind");
		assertThat(this.bed.all()).extracting((it) -> it.ticket()).containsExactlyInAnyOrder("A", "B", "D");
		assertThat(this.erased).containsExactly(new AttendeeId("C"));
		assertThat(undo(report.undo(), Instant.now())).as("again").isEqualTo(new Undone.Done(0, 0, 0));
		assertThat(this.bed.log.last(ImportBed.EVENT).getFirst().undone()).isTrue();
	}

	@Test
	void whoChangedAgainStays() {
		var report = this.bed.text("ticket,name,company\nA,Ana,Northwind\n");
		this.bed.text("ticket,name,company\nA,Ana,Contoso\n");
		assertThat(undo(report.undo(), Instant.now())).isEqualTo(new Undone.Done(0, 0, 1));
		assertThat(this.bed.get("A").company()).isEqualTo("Contoso");
	}

	@Test
	void afterTenMinutesItIsTooLate() {
		var report = this.bed.text("ticket,name\nA,Ana\n");
		assertThat(undo(report.undo(), Instant.now().plus(Duration.ofMinutes(11)))).isInstanceOf(Undone.TooLate.class);
		assertThat(undo("other", Instant.now())).isInstanceOf(Undone.Unknown.class);
		assertThat(this.bed.text("ticket,name\nA,Ana\n").undo()).as("nothing was done").isNull();
	}

	@Test
	void whoIsErasedWhileTheFileIsReadIsNotBroughtBackByIt() {
		var file = new StringBuilder("ticket,name,company\n");
		for (int i = 0; i < 1200; i++) {
			file.append("T").append(i).append(",Person ").append(i).append(",Northwind\n");
		}
		this.bed.text(file.toString());
		var her = new AttendeeId("T1100");
		this.bed.meanwhile = () -> {
			this.bed.attendees.remove(ImportBed.EVENT, List.of(her));
			this.bed.log.erased(ImportBed.EVENT, her);
			this.bed.meanwhile = () -> {
			};
		};
		var report = this.bed.text(file.toString().replace("Northwind", "Contoso"));
		assertThat(this.bed.attendees.find(ImportBed.EVENT, her)).isEmpty();
		assertThat(report.updated()).isEqualTo(1199);
		assertThat(report.imported()).isZero();
		this.bed.text(file.toString());
		assertThat(this.bed.attendees.find(ImportBed.EVENT, her)).as("a file that is read later").isPresent();
	}

	private Undone undo(@Nullable String importId, Instant now) {
		Clock clock = InstantSource.fixed(now).withZone(ZoneOffset.UTC);
		return new ImportUndo(this.bed.log, this.bed.attendees, (event, changed) -> {
		}, (event, ids) -> this.erased.addAll(ids), (event, ids) -> present(ids), EventLease.UNSHARED, clock)
			.undo(ImportBed.EVENT, Objects.requireNonNull(importId));
	}

	private Map<AttendeeId, Presence.Here> present(Collection<AttendeeId> ids) {
		return ids.stream()
			.filter((it) -> this.here.contains(it.value()))
			.collect(Collectors.toMap((it) -> it, (it) -> new Presence.Here(Instant.EPOCH, "")));
	}

}
