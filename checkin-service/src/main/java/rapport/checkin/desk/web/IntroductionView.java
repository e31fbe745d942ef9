package rapport.checkin.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.desk.Introduction;
import rapport.checkin.desk.Introductions.MessageProgress;

/**
 * An introduction as the console shows it: with names, reasons, and how far its messages
 * came.
 */
record IntroductionView(String introductionId, String state, Instant at, Instant proposedAt, double worth,
		List<String> shared, @Nullable String around, @Nullable String meetingPoint, int round, @Nullable String reason,
		List<ParticipantView> participants) {

	record ParticipantView(String attendeeId, String ticket, String name, String company, String role,
			List<String> helps, List<String> helpedBy, Introduction.Opener opener, @Nullable Boolean mentors,
			@Nullable String reply, List<DeliveryView> deliveries) {
	}

	record DeliveryView(String kind, String channel, String state, Instant at, @Nullable Instant submittedAt) {
	}

	static IntroductionView of(Introduction it, Map<String, Attendee> attendees, List<MessageProgress> told) {
		return new IntroductionView(it.introductionId(), it.state(), it.at(), it.proposedAt(), it.worth(), it.shared(),
				it.around(), it.meetingPoint(), it.round(), it.reason(),
				it.participants()
					.stream()
					.map((one) -> participant(one, attendees.get(one.attendeeId()), told))
					.toList());
	}

	private static ParticipantView participant(Introduction.Participant it, @Nullable Attendee attendee,
			List<MessageProgress> told) {
		var deliveries = told.stream()
			.filter((one) -> one.attendeeId().equals(it.attendeeId()))
			.map((one) -> new DeliveryView(one.kind(), one.channel(), one.state(), one.at(), one.submittedAt()))
			.toList();
		return (attendee != null && it.is(it.attendeeId()))
				? new ParticipantView(it.attendeeId(), attendee.ticket(), attendee.name(), attendee.company(),
						attendee.role(), it.helps(), it.helpedBy(), it.opener(), it.mentors(), it.reply(), deliveries)
				: new ParticipantView(it.attendeeId(), "", "", "", "", it.helps(), it.helpedBy(), it.opener(),
						it.mentors(), it.reply(), deliveries);
	}

}
