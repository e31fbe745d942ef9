package rapport.checkin.door.messaging;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckIn.Conflict;
import rapport.checkin.door.Scan;
import rapport.checkin.event.EventId;
import rapport.starter.kafka.Bounds;

/** A message on {@code rapport.check-ins.v1}; Redis keeps decided scans just so. */
record CheckInMessage(String eventId, String scanId, String attendeeId, String type, String outcome,
		@Nullable String reason, boolean changed, boolean present, @Nullable Instant since, boolean first,
		long sequence, Instant scannedAt, Instant recordedAt, String kiosk, String answer, @Nullable UndonePart undone,
		boolean erased, @Nullable String confirmedBy, @Nullable Long number, @Nullable String shown,
		@Nullable ConflictPart conflict, @Nullable String code) {

	static final String TYPE = "io.rapport.check-in.v1";

	/** Throws if something is absent that each has. */
	CheckInMessage {
		Stream.of(eventId, scanId, attendeeId, type, outcome, scannedAt, recordedAt, kiosk, answer)
			.forEach(Objects::requireNonNull);
	}

	record UndonePart(Instant at, String by, String reason) {
	}

	record ConflictPart(String state, @Nullable Instant at, @Nullable String by) {

		static @Nullable ConflictPart of(@Nullable Conflict it) {
			return (it != null)
					? new ConflictPart(it.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), it.at(), it.by())
					: null;
		}

		Conflict toConflict() {
			return new Conflict(Conflict.State.valueOf(this.state.toUpperCase(Locale.ROOT).replace('-', '_')), this.at,
					this.by);
		}

	}

	static CheckInMessage of(CheckIn it) {
		var undone = it.undone();
		var code = it.report().code();
		return new CheckInMessage(it.event().value(), it.scanId(), it.attendee().value(),
				it.type().name().toLowerCase(Locale.ROOT), it.outcome(), it.reason(), it.changed(), it.present(),
				it.since(), it.first(), it.sequence(), it.scannedAt(), it.recordedAt(), it.kiosk(), it.answer(),
				(undone != null) ? new UndonePart(undone.at(), undone.by(), undone.reason()) : null, it.erased(),
				it.report().confirmedBy(), it.report().number(), it.report().shown(),
				ConflictPart.of(it.report().conflict()), (code != null) ? code.value() : null);
	}

	CheckIn toCheckIn() {
		Bounds.number(this.sequence);
		return new CheckIn(new EventId(this.eventId), this.scanId, new AttendeeId(this.attendeeId),
				Scan.Type.valueOf(this.type.toUpperCase(Locale.ROOT)), this.outcome, this.reason, this.changed,
				this.present, this.since, this.first, this.sequence, this.scannedAt, this.recordedAt, this.kiosk,
				this.answer,
				(this.undone != null)
						? new CheckIn.Undone(this.undone.at(), this.undone.by(), this.undone.reason()) : null,
				this.erased,
				new CheckIn.KioskReport(this.confirmedBy, this.number, this.shown,
						(this.conflict != null) ? this.conflict.toConflict() : null,
						(this.code != null) ? new AttendeeId(this.code) : null));
	}

}
