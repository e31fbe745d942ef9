package rapport.checkin.registration;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Handover;
import rapport.checkin.event.EventId;
import rapport.checkin.registration.Corrections.Corrected;
import rapport.checkin.registration.ImportReport.Remark;
import rapport.checkin.table.Column;

/** One correction, and why it was not made if it was not. */
final class Correction implements UnaryOperator<Attendee> {

	private static final List<RemarkKind> QUESTIONS = List.of(RemarkKind.NAME, RemarkKind.BADGE_WRITTEN);

	private final Rows rows;

	private final EventId event;

	private final Map<Column, String> fields;

	private final @Nullable Long revision;

	private final @Nullable String country;

	private @Nullable Corrected refusal;

	Correction(Rows rows, EventId event, Map<Column, String> fields, @Nullable Long revision,
			@Nullable String country) {
		this.rows = rows;
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
		var reading = this.rows.read(this.event, CorrectedFields.row(before, this.fields), this.country, false);
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
				var after = CorrectedFields.after(before, draft.attendee(), this.fields);
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

	/** Returns why nothing was changed; none if it was, or nobody was there. */
	@Nullable Corrected refusal() {
		return this.refusal;
	}

}
