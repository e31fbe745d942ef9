package rapport.match.redis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import rapport.match.term.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes a term whole where it comes first, then as its number: most terms are many
 * people's. What is read has one object for all of them.
 */
final class SharedTerms {

	private SharedTerms() {
	}

	static SimpleModule module() {
		return new SimpleModule().addSerializer(Term.class, new Writer()).addDeserializer(Term.class, new Reader());
	}

	private static final class Writer extends ValueSerializer<Term> {

		@Override
		public void serialize(Term term, JsonGenerator out, SerializationContext context) {
			Map<Term, Integer> numbers = known(context, HashMap::new);
			var number = numbers.putIfAbsent(term, numbers.size());
			if (number != null) {
				out.writeNumber(number);
			}
			else {
				out.writeStartArray();
				out.writeString(term.key());
				out.writeString(term.label());
				out.writeEndArray();
			}
		}

	}

	private static final class Reader extends ValueDeserializer<Term> {

		@Override
		public Term deserialize(JsonParser in, DeserializationContext context) {
			List<Term> terms = known(context, ArrayList::new);
			if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
				int number = in.getIntValue();
				return (number >= 0 && number < terms.size()) ? terms.get(number) : damaged(context);
			}
			var key = in.nextStringValue();
			var label = in.nextStringValue();
			if (key == null || label == null || in.nextToken() != JsonToken.END_ARRAY) {
				return damaged(context);
			}
			var term = new Term(key, label);
			terms.add(term);
			return term;
		}

		private static Term damaged(DeserializationContext context) {
			return context.reportInputMismatch(Term.class, "neither a term nor the number of one");
		}

	}

	/** What this reading or writing came across so far. */
	@SuppressWarnings("unchecked") // Each context reads or writes, and has one of these.
	private static <T> T known(DatabindContext context, Supplier<T> none) {
		var known = (@Nullable T) context.getAttribute(SharedTerms.class);
		if (known == null) {
			known = none.get();
			context.setAttribute(SharedTerms.class, known);
		}
		return known;
	}

}
