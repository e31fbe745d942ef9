package rapport.checkin.registration;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;
import rapport.checkin.registration.ImportLog.Step;

/**
 * Registers what was read, and notes each step, so that it can be taken back. Who is
 * erased while the file is read is not brought back by it.
 */
final class ImportWriter implements ImportRun.Writer {

	private final Registration registration;

	private final ImportLog log;

	private final EventId event;

	private final String importId;

	private final SamePeople same;

	private final Set<AttendeeId> erasedBefore;

	ImportWriter(Registration registration, ImportLog log, EventId event, String importId, SamePeople same) {
		this.registration = registration;
		this.log = log;
		this.event = event;
		this.importId = importId;
		this.same = same;
		this.erasedBefore = log.erasedLately(event);
	}

	@Override
	public List<Registration.Merged> write(List<Draft> batch) {
		return this.registration.merge(this.event, this.same.of(batch), new Steps());
	}

	/** Those of one batch. */
	private final class Steps implements Registration.Along {

		private @Nullable Set<AttendeeId> erased;

		@Override
		public boolean wanted(AttendeeId id) {
			this.erased = (this.erased != null) ? this.erased
					: ImportWriter.this.log.erasedLately(ImportWriter.this.event);
			return ImportWriter.this.erasedBefore.contains(id) || !this.erased.contains(id);
		}

		@Override
		public void merged(List<Registration.Merged> merged) {
			ImportWriter.this.log.note(ImportWriter.this.event, ImportWriter.this.importId,
					merged.stream()
						.filter(Registration.Merged::isChanged)
						.map((it) -> new Step(it.after().id(), it.after().revision(), it.before()))
						.toList());
		}

	}

}
