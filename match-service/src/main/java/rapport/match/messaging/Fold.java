package rapport.match.messaging;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import rapport.match.event.EventStates;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Introduction;
import rapport.match.term.Terms;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Folds records into the events' states. */
final class Fold {

	private final EventStates states;

	private final Terms terms;

	private final JsonMapper json;

	/**
	 * What a record did.
	 *
	 * @param eventId the event it was about
	 * @param changed the introductions that are to change by it
	 */
	record Outcome(String eventId, List<Introduction> changed) {
	}

	Fold(EventStates states, Terms terms, JsonMapper json) {
		this.states = states;
		this.terms = terms;
		this.json = json;
	}

	/**
	 * Folds a record in.
	 * @throws PoisonException if it cannot be read
	 */
	Outcome add(ConsumerRecord<String, byte[]> message, Instant now) throws PoisonException {
		try {
			return switch (message.topic()) {
				case MatchTopics.EVENTS -> event(read(message, EventMessage.class));
				case MatchTopics.ATTENDEES -> (message.value() != null)
						? attendee(read(message, AttendeeMessage.class), now) : erased(message.key(), now);
				// Since when somebody is here must be the same in a rebuild.
				case MatchTopics.CHECK_INS ->
					checkIn(read(message, CheckInMessage.class), Instant.ofEpochMilli(message.timestamp()));
				case MatchTopics.REPLIES -> reply(read(message, ReplyMessage.class), now);
				case MatchTopics.INTRODUCTIONS -> introduction(read(message, IntroductionMessage.class));
				default -> throw new IllegalArgumentException("unknown topic");
			};
		}
		catch (JacksonException | NullPointerException | IllegalArgumentException ex) {
			throw new PoisonException("The record " + message.topic() + "-" + message.partition() + "@"
					+ message.offset() + " cannot be read: " + ex.getClass().getSimpleName());
		}
	}

	private Outcome event(EventMessage it) {
		var eventId = Objects.requireNonNull(it.eventId());
		var rules = it.toRules();
		this.states.of(eventId).rules(rules);
		return new Outcome(eventId, List.of());
	}

	private Outcome attendee(AttendeeMessage it, Instant now) {
		var eventId = Objects.requireNonNull(it.eventId());
		var attendee = it.toAttendee(this.terms);
		return new Outcome(eventId, this.states.of(eventId).register(attendee, now));
	}

	private Outcome erased(@Nullable String key, Instant now) {
		var parts = Objects.requireNonNull(key).split("/", 2);
		if (parts.length < 2) {
			throw new IllegalArgumentException("not an attendee's key");
		}
		return new Outcome(parts[0], this.states.of(parts[0]).erase(parts[1], now));
	}

	private Outcome checkIn(CheckInMessage it, Instant now) {
		var eventId = Objects.requireNonNull(it.eventId());
		var attendeeId = Objects.requireNonNull(it.attendeeId());
		return new Outcome(eventId, this.states.of(eventId)
			.presence(attendeeId, it.present(), it.sequence(), "undo".equals(it.type()), now));
	}

	private Outcome reply(ReplyMessage it, Instant now) {
		var eventId = Objects.requireNonNull(it.eventId());
		var attendeeId = Objects.requireNonNull(it.attendeeId());
		var state = this.states.of(eventId);
		var changed = switch (Objects.requireNonNull(it.reply())) {
			case "stop" -> state.stop(attendeeId, now);
			case "start" -> {
				state.start(attendeeId);
				yield List.<Introduction>of();
			}
			case "met", "missed" ->
				state.report(Objects.requireNonNull(it.introductionId()), attendeeId, "met".equals(it.reply()), now);
			default -> state.answer(Objects.requireNonNull(it.introductionId()), attendeeId,
					Codes.parse(Answer.class, it.reply()), now);
		};
		return new Outcome(eventId, changed);
	}

	private Outcome introduction(IntroductionMessage it) {
		this.states.of(it.eventId()).apply(it.toIntroduction());
		return new Outcome(it.eventId(), List.of());
	}

	private <T> T read(ConsumerRecord<String, byte[]> message, Class<T> type) {
		return Objects.requireNonNull(this.json.readValue(message.value(), type));
	}

	/** Says where a record is, never what is in it; for a log. */
	static final class PoisonException extends Exception {

		@Serial
		private static final long serialVersionUID = 1L;

		PoisonException(String message) {
			super(message);
		}

	}

	/** An introduction's record, with the headers of CloudEvents 1.0 in binary mode. */
	ProducerRecord<String, byte[]> published(Introduction it) {
		var published = new ProducerRecord<>(MatchTopics.INTRODUCTIONS, it.eventId(),
				this.json.writeValueAsBytes(IntroductionMessage.of(it)));
		Map.of("ce_specversion", "1.0", "ce_id", it.id() + "-" + it.revision(), "ce_type", IntroductionMessage.TYPE,
				"ce_source", "/match-service", "ce_time", it.at().toString(), "ce_subject", it.eventId(),
				"content-type", "application/json")
			.forEach((name, value) -> published.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		return published;
	}

}
