package rapport.notify.wording;

import java.util.List;

import rapport.notify.contact.Contact;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.Participant;

/**
 * What a message about an introduction is made from.
 *
 * @param introduction the introduction
 * @param self the reader's part in it
 * @param reader who reads it
 * @param others whom it is about: one, or several in a group
 */
public record Topic(Introduction introduction, Participant self, Contact reader, List<Contact> others) {

	public Topic {
		others = List.copyOf(others);
	}

	/** Returns the words in the reader's language. */
	Phrases phrases() {
		return Phrases.in(Languages.of(this.reader));
	}

	/**
	 * Returns the words in the language they will speak: of those they share the one that
	 * the reader likes best.
	 */
	Phrases spoken() {
		var shared = this.reader.languages()
			.stream()
			.filter((it) -> this.others.stream().allMatch((other) -> other.languages().contains(it)));
		return shared.filter(Phrases::has)
			.findFirst()
			.map(Phrases::in)
			.orElseGet(() -> Phrases.has(this.introduction.language()) ? Phrases.in(this.introduction.language())
					: phrases());
	}

	/** Returns whether the reader meets more than one. */
	boolean group() {
		return this.others.size() > 1;
	}

	/** Returns whether one of the others is the reader's mentor. */
	boolean mentored() {
		return this.introduction.others(this.self.attendeeId()).stream().anyMatch(Participant::mentors);
	}

	/** Returns the other's company; empty in a group. */
	String company() {
		return group() ? "" : Cleaned.of(this.others.getFirst().company());
	}

	/** Returns the other's role; empty in a group. */
	String role() {
		return group() ? "" : Cleaned.of(this.others.getFirst().role());
	}

}
