package rapport.checkin.registration;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;
import rapport.checkin.registration.ImportReport.Remark;
import rapport.checkin.table.Column;

/** Changes attendees by hand, by the rules of a file's rows. */
public final class Corrections {

	private final Registration registration;

	private final Rows rows;

	public Corrections(Registration registration, Rows rows) {
		this.registration = registration;
		this.rows = rows;
	}

	/** What became of a correction. */
	public sealed interface Corrected {

		/** She is as was asked for. */
		record Done(Attendee attendee) implements Corrected {
		}

		/** There is nobody of that id. */
		record Unknown() implements Corrected {
		}

		/** Nothing was changed, since what was given is not understood. */
		record Refused(List<Remark> remarks) implements Corrected {
		}

		/** Nothing was changed, since she changed meanwhile. */
		record Stale(Attendee attendee) implements Corrected {
		}

	}

	/**
	 * Changes what is given of somebody, and nothing else.
	 * @param fields as the cells of a row; an empty one empties the field, and
	 * {@link Column#FIRST_NAME} is how she is called
	 * @param revision nothing is changed if she has another; whatever she has if none is
	 * given
	 * @param country where phone numbers in national form are from
	 */
	public Corrected correct(EventId event, AttendeeId id, Map<Column, String> fields, @Nullable Long revision,
			@Nullable String country) {
		var correction = new Correction(this.rows, event, fields, revision, country);
		var changed = this.registration.change(event, id, correction);
		var refusal = correction.refusal();
		return (refusal != null) ? refusal
				: changed.<Corrected>map((it) -> new Corrected.Done(it.after())).orElseGet(Corrected.Unknown::new);
	}

}
