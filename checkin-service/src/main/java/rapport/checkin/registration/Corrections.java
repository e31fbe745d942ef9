package rapport.checkin.registration;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Handover;
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;
import rapport.checkin.registration.ImportReport.Remark;

/** Changes attendees by hand, by the rules of a file's rows. */
public final class Corrections {

	private static final List<RemarkKind> QUESTIONS = List.of(RemarkKind.NAME, RemarkKind.BADGE_WRITTEN);

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
		var correction = new Correction(event, fields, revision, country);
		var changed = this.registration.change(event, id, correction);
		return (correction.refusal != null) ? correction.refusal
				: changed.<Corrected>map((it) -> new Corrected.Done(it.after())).orElseGet(Corrected.Unknown::new);
	}

	/** One correction, and why it was not made if it was not. */
	private final class Correction implements UnaryOperator<Attendee> {

		private final EventId event;

		private final Map<Column, String> fields;

		private final @Nullable Long revision;

		private final @Nullable String country;

		private @Nullable Corrected refusal;

		Correction(EventId event, Map<Column, String> fields, @Nullable Long revision, @Nullable String country) {
			this.event = event;
			this.fields = fields;
			this.revision = revision;
			this.country = country;
		}

		@Override
		public Attendee apply(Attendee before) {
			if (this.revision != null && this.revision != before.revision()) {
				this.refusal = new Corrected.Stale(before);
				return before;
			}
			var reading = Corrections.this.rows.read(this.event, row(before, this.fields), this.country, false);
			return switch (reading) {
				case Rows.Reading.Refused(var _, var text, var _) -> {
					var remark = new Remark(0, before.name(), Column.NAME.title(), RemarkKind.NAME.id(), text);
					this.refusal = new Corrected.Refused(List.of(remark));
					yield before;
				}
				case Rows.Reading.Taken(var draft, var noted) -> {
					var wrong = noted.stream()
						.filter((it) -> this.fields.containsKey(it.column()) && !QUESTIONS.contains(it.kind()))
						.map((it) -> new Remark(0, before.name(), it.column().title(), it.kind().id(), it.text()))
						.toList();
					if (!wrong.isEmpty()) {
						this.refusal = new Corrected.Refused(wrong);
						yield before;
					}
					var after = after(before, draft.attendee(), this.fields);
					if (Handover.between(before, after)) {
						this.refusal = new Corrected.Refused(List.of(new Remark(0, before.name(), Column.NAME.title(),
								RemarkKind.NAME.id(),
								"This is somebody else. Erase the former holder, then add the new one with this ticket")));
						yield before;
					}
					yield after;
				}
			};
		}

	}

	private static Map<Column, String> row(Attendee before, Map<Column, String> fields) {
		var row = new EnumMap<Column, String>(Column.class);
		row.putAll(fields);
		row.remove(Column.FIRST_NAME);
		row.put(Column.TICKET, before.ticket());
		row.putIfAbsent(Column.NAME, before.name());
		return row;
	}

	/** What the organizer writes by hand counts, whoever wrote it before. */
	private static Attendee after(Attendee before, Attendee read, Map<Column, String> fields) {
		var columns = EnumSet.of(Column.NAME);
		columns.addAll(fields.keySet());
		columns.remove(Column.FIRST_NAME);
		var overwritten = before.with(before.profile()
			.said(before.profile().said().without(fields.keySet().stream().map(Column::title).toList())));
		var after = new Draft(read, columns, List.of()).over(overwritten);
		var called = fields.get(Column.FIRST_NAME);
		return (called != null) ? after.with(after.identity().called(called)) : after;
	}

}
