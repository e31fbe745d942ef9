package rapport.notify.preview;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Recipient;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Opener;
import rapport.notify.introduction.Participant;
import rapport.notify.ledger.Kind;
import rapport.notify.wording.ReplyText;
import rapport.notify.wording.Topic;

/**
 * Two people, real or made up, whose introduction is shown.
 *
 * @param reader who reads it
 * @param name whom it is about
 * @param company of that one; may be empty
 * @param role of that one; may be empty
 * @param helps what the reader can help with
 * @param helpedBy what the reader can be helped with
 * @param shared what both like
 * @param place where they would meet; may be empty
 */
public record Sample(String reader, String name, String company, String role, List<String> helps, List<String> helpedBy,
		List<String> shared, String place) {

	/** Who is shown if nobody is given. */
	public static final Sample USUAL = new Sample("Ana Sousa", "Zoë Okafor", "Contoso", "Engineer",
			List.of("Kubernetes"), List.of("Rust"), List.of("chess"), "Coffee bar");

	private static final String EVENT = "preview";

	private static final String READER = "reader";

	private static final String OTHER = "other";

	public Sample {
		helps = List.copyOf(helps);
		helpedBy = List.copyOf(helpedBy);
		shared = List.copyOf(shared);
	}

	/** Returns the topic of a message of a kind. */
	Topic topic(Kind kind, String language) {
		var self = new Participant(READER, this.helps, this.helpedBy, opener(this.helpedBy, this.helps), false, null);
		var other = new Participant(OTHER, this.helpedBy, this.helps, opener(this.helps, this.helpedBy), false, null);
		var state = switch (kind) {
			case INTRODUCTION -> IntroductionState.PROPOSED;
			case WITHDRAWAL -> IntroductionState.EXPIRED;
			default -> IntroductionState.ACCEPTED;
		};
		return new Topic(
				new Introduction(EVENT, EVENT, 1, 1, state, Instant.EPOCH, Instant.EPOCH, this.shared, null, language,
						List.of(self, other), this.place, null),
				self, person(READER, this.reader, "", "", language),
				List.of(person(OTHER, this.name, this.company, this.role, language)));
	}

	/** Returns what is said to the reader when she has answered. */
	ReplyText replied(String language, ZonedDateTime until, String reply) {
		var topic = topic(Kind.INTRODUCTION, language);
		return new ReplyText(topic.reader(), topic.others(), until, reply);
	}

	private Opener opener(List<String> ask, List<String> offer) {
		if (!ask.isEmpty()) {
			return new Opener(Opener.Kind.ASK_ABOUT, ask.getFirst(), offer.isEmpty() ? null : offer.getFirst());
		}
		return !offer.isEmpty() ? new Opener(Opener.Kind.OFFER_HELP, offer.getFirst(), null)
				: new Opener(Opener.Kind.TALK_ABOUT, this.shared.isEmpty() ? "" : this.shared.getFirst(), null);
	}

	private static Contact person(String id, String name, String company, String role, String language) {
		return new Contact(new AttendeeRef(EVENT, id), 1, name, company, role, List.of(language), null, null,
				new Recipient(id));
	}

}
