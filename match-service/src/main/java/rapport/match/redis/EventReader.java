package rapport.match.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import rapport.match.attendee.Attendee;
import rapport.match.attendee.Experience;
import rapport.match.attendee.Mentoring;
import rapport.match.event.EventRules;
import rapport.match.event.EventSnapshot;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Opener;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;
import rapport.match.term.Term;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads what {@link EventWriter} wrote, in the same order. What was the same string or
 * term for several is one object for all of them.
 */
final class EventReader extends ValueDeserializer<EventSnapshot> {

	@Override
	public EventSnapshot deserialize(JsonParser in, DeserializationContext context) {
		try {
			var event = new Reading(in, context).event();
			return (in.nextToken() == JsonToken.END_ARRAY) ? event : damaged(context);
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException ex) {
			return damaged(context);
		}
	}

	private static EventSnapshot damaged(DeserializationContext context) {
		return context.reportInputMismatch(EventSnapshot.class, "not an event as it is written");
	}

	/** Arguments are evaluated from left to right, so in the order they were written. */
	private static final class Reading {

		private final JsonParser in;

		private final DeserializationContext context;

		private final List<String> strings = new ArrayList<>();

		private final List<Term> terms = new ArrayList<>();

		Reading(JsonParser in, DeserializationContext context) {
			this.in = in;
			this.context = context;
		}

		EventSnapshot event() {
			return new EventSnapshot(string(), number(), rules(), all(this::registration), all(this::presence),
					all(this::wish), all(this::introduction), all(this::tried));
		}

		private EventRules rules() {
			this.in.nextToken();
			return this.context.readValue(this.in, EventRules.class);
		}

		private EventSnapshot.Registration registration() {
			return new EventSnapshot.Registration(attendee(), number());
		}

		private EventSnapshot.Tried tried() {
			return new EventSnapshot.Tried(string(), number());
		}

		private EventSnapshot.Wish wish() {
			return new EventSnapshot.Wish(string(), number(), bool());
		}

		private Attendee attendee() {
			return new Attendee(string(), string(), string(), all(this::term), all(this::term), all(this::term),
					Set.copyOf(all(this::string)), nullable(Experience::valueOf), Mentoring.valueOf(string()), bool(),
					bool(), integer(), Set.copyOf(all(this::string)), string());
		}

		private EventSnapshot.Presence presence() {
			return new EventSnapshot.Presence(string(), number(), bool(), instant());
		}

		private Introduction introduction() {
			return new Introduction(string(), text(), integer(), State.valueOf(string()), instant(), instant(),
					instant(), real(), all(this::string), nullable(), nullable(), all(this::participant), nullable(),
					integer(), integer(), nullable(Cause::valueOf));
		}

		private Participant participant() {
			return new Participant(string(), real(), all(this::string), all(this::string), opener(), bool(),
					nullable(Answer::valueOf), bool());
		}

		private Opener opener() {
			return new Opener(Opener.Kind.valueOf(string()), string(), nullable());
		}

		private <T> List<T> all(Supplier<T> each) {
			int size = integer();
			var all = new ArrayList<T>(size);
			for (int i = 0; i < size; i++) {
				all.add(each.get());
			}
			return List.copyOf(all);
		}

		private Term term() {
			if (this.in.nextToken() == JsonToken.VALUE_NUMBER_INT) {
				return this.terms.get(this.in.getIntValue());
			}
			var term = new Term(this.in.getString(), string());
			this.terms.add(term);
			return term;
		}

		private String string() {
			return Objects.requireNonNull(nullable());
		}

		private @Nullable String nullable() {
			return switch (this.in.nextToken()) {
				case VALUE_NUMBER_INT -> this.strings.get(this.in.getIntValue());
				case VALUE_STRING -> {
					var string = this.in.getString();
					this.strings.add(string);
					yield string;
				}
				default -> null;
			};
		}

		/** One that comes once. */
		private String text() {
			return Objects.requireNonNull(this.in.nextStringValue());
		}

		private Instant instant() {
			return Instant.ofEpochSecond(number(), integer());
		}

		private <T> @Nullable T nullable(Function<String, T> constants) {
			var name = nullable();
			return (name != null) ? constants.apply(name) : null;
		}

		private boolean bool() {
			return Objects.requireNonNull(this.in.nextBooleanValue());
		}

		private int integer() {
			this.in.nextToken();
			return this.in.getIntValue();
		}

		private long number() {
			this.in.nextToken();
			return this.in.getLongValue();
		}

		private double real() {
			this.in.nextToken();
			return this.in.getDoubleValue();
		}

	}

}
