package rapport.checkin.door.web;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.checkin.door.Answer;
import rapport.checkin.door.AnswerText;
import rapport.checkin.door.Holder;
import rapport.checkin.door.Verdict;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers as the JSON that kiosks are sent. */
@Component
class JsonAnswers implements AnswerText {

	private final JsonMapper json;

	JsonAnswers(JsonMapper json) {
		this.json = json;
	}

	/**
	 * An answer in JSON.
	 *
	 * @param since when she came, if she was in
	 * @param kiosk where she came in
	 * @param note what staff should read
	 * @param opensAt when the doors open to her, if they are closed
	 * @param present how many are in, if it is full
	 * @param hint what a code that is nobody's ticket may be
	 * @param otherEvent the name of the event whose ticket it is
	 * @param read such a code, if it names nobody
	 * @param practice given if it counts nowhere
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record ScanAnswer(String scanId, String outcome, @Nullable String reason, @Nullable CardPart attendee,
			@Nullable Boolean firstCheckIn, Instant at, @Nullable Instant since, @Nullable String kiosk,
			@Nullable String note, @Nullable Instant opensAt, @Nullable String confirmedBy, @Nullable Long present,
			@Nullable Integer capacity, @Nullable String hint, @Nullable String otherEvent, @Nullable String read,
			@Nullable Boolean practice) {
	}

	/** What a kiosk may see of an attendee: never her number. */
	record CardPart(String attendeeId, String ticket, String name, String company, String role) {

		static CardPart of(Holder it) {
			return new CardPart(it.id().value(), it.ticket(), it.name(), it.company(), it.role());
		}

	}

	@Override
	public String write(Answer answer) {
		var verdict = answer.verdict();
		var holder = answer.holder();
		var card = (holder != null) ? CardPart.of(holder) : null;
		var note = (holder != null) ? holder.note() : null;
		var stay = answer.stay();
		var crowd = answer.crowd();
		var unknown = answer.unknown();
		boolean used = verdict instanceof Verdict.Refused(var why, var _) && why == Verdict.Reason.USED;
		boolean wasIn = used || verdict instanceof Verdict.AlreadyIn || verdict instanceof Verdict.Left;
		return this.json.writeValueAsString(new ScanAnswer(answer.scanId(), verdict.outcome(), reason(verdict), card,
				(verdict instanceof Verdict.Admitted(boolean first)) ? first : null, answer.at(),
				wasIn ? stay.since() : null, wasIn ? stay.kiosk() : null, note,
				(verdict instanceof Verdict.Refused(var _, var opensAt)) ? opensAt : null, answer.confirmedBy(),
				(crowd != null) ? crowd.present() : null, (crowd != null) ? crowd.capacity() : null,
				(unknown != null) ? unknown.hint() : null, (unknown != null) ? unknown.otherEvent() : null,
				(unknown != null) ? unknown.read() : null, answer.practice() ? true : null));
	}

	private static @Nullable String reason(Verdict verdict) {
		return (verdict instanceof Verdict.Refused(var reason, var _)) ? reason.word() : null;
	}

	@Override
	public String withoutHolder(String text) {
		var answer = (ObjectNode) this.json.readTree(text);
		answer.remove("attendee");
		answer.remove("note");
		return this.json.writeValueAsString(answer);
	}

}
