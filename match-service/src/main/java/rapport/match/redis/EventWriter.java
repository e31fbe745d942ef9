package rapport.match.redis;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.event.EventSnapshot;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Participant;
import rapport.match.term.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a snapshot as one sequence of values, without names, for {@link EventReader}:
 * who restarts waits for it to be read by a Java that is cold still. A list is its size
 * and its elements; a string or a term that comes again is the number it got when it came
 * first.
 */
final class EventWriter extends ValueSerializer<EventSnapshot> {

	@Override
	public void serialize(EventSnapshot it, JsonGenerator out, SerializationContext context) {
		out.writeStartArray();
		new Writing(out).event(it);
		out.writeEndArray();
	}

	private static final class Writing {

		private final JsonGenerator out;

		private final Map<String, Integer> strings = new HashMap<>();

		private final Map<Term, Integer> terms = new HashMap<>();

		Writing(JsonGenerator out) {
			this.out = out;
		}

		void event(EventSnapshot it) {
			string(it.eventId());
			this.out.writeNumber(it.revision());
			this.out.writePOJO(it.rules());
			all(it.registrations(), this::registration);
			all(it.presences(), this::presence);
			all(it.wishes(), this::wish);
			all(it.introductions(), this::introduction);
			all(it.tried(), this::tried);
		}

		private void registration(EventSnapshot.Registration it) {
			attendee(it.attendee());
			this.out.writeNumber(it.revision());
		}

		private void tried(EventSnapshot.Tried it) {
			string(it.attendeeId());
			this.out.writeNumber(it.sequence());
		}

		private void wish(EventSnapshot.Wish it) {
			string(it.attendeeId());
			this.out.writeNumber(it.sequence());
			this.out.writeBoolean(it.stopped());
		}

		private void attendee(Attendee it) {
			string(it.id());
			string(it.company());
			string(it.role());
			all(it.interests(), this::term);
			all(it.offers(), this::term);
			all(it.asks(), this::term);
			all(it.languages(), this::string);
			constant(it.experience());
			constant(it.mentoring());
			this.out.writeBoolean(it.reachable());
			this.out.writeBoolean(it.introduce());
			this.out.writeNumber(it.perHour());
			all(it.knows(), this::string);
			string(it.person());
		}

		private void presence(EventSnapshot.Presence it) {
			string(it.attendeeId());
			this.out.writeNumber(it.sequence());
			this.out.writeBoolean(it.here());
			instant(it.since());
		}

		private void introduction(Introduction it) {
			string(it.eventId());
			this.out.writeString(it.id());
			this.out.writeNumber(it.revision());
			constant(it.state());
			instant(it.at());
			instant(it.proposedAt());
			instant(it.expiresAt());
			this.out.writeNumber(it.worth());
			all(it.shared(), this::string);
			string(it.around());
			string(it.language());
			all(it.participants(), this::participant);
			string(it.meetingPoint());
			this.out.writeNumber(it.round());
			this.out.writeNumber(it.attempt());
			constant(it.cause());
		}

		private void participant(Participant it) {
			string(it.attendeeId());
			this.out.writeNumber(it.gain());
			all(it.helps(), this::string);
			all(it.helpedBy(), this::string);
			constant(it.opener().kind());
			string(it.opener().topic());
			string(it.opener().hears());
			this.out.writeBoolean(it.mentors());
			constant(it.answer());
			this.out.writeBoolean(it.erased());
		}

		private <T> void all(Collection<T> some, Consumer<T> each) {
			this.out.writeNumber(some.size());
			some.forEach(each);
		}

		private void term(Term it) {
			if (!repeated(it, this.terms)) {
				this.out.writeString(it.key());
				string(it.label());
			}
		}

		private void string(@Nullable String it) {
			if (it == null) {
				this.out.writeNull();
			}
			else if (!repeated(it, this.strings)) {
				this.out.writeString(it);
			}
		}

		/** Writes the number of what came before; what did not gets one. */
		private <T> boolean repeated(T it, Map<T, Integer> numbers) {
			var known = numbers.putIfAbsent(it, numbers.size());
			if (known != null) {
				this.out.writeNumber(known);
			}
			return known != null;
		}

		private void instant(Instant it) {
			this.out.writeNumber(it.getEpochSecond());
			this.out.writeNumber(it.getNano());
		}

		private void constant(@Nullable Enum<?> it) {
			string((it != null) ? it.name() : null);
		}

	}

}
