package rapport.notify.support;

import java.time.Instant;
import java.util.List;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Recipients;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Opener;
import rapport.notify.introduction.Participant;
import rapport.starter.secret.KeyedDigest;
import rapport.starter.secret.Secret;
import rapport.starter.testing.TestServers;

/** Two attendees who can help each other. */
public final class People {

	public static final String EVENT = "devdays";

	public static final AttendeeRef ANA = new AttendeeRef(EVENT, "a".repeat(32));

	public static final AttendeeRef BEN = new AttendeeRef(EVENT, "b".repeat(32));

	public static final String INTRODUCTION = "c".repeat(32);

	private People() {
	}

	/** Who is whom with the secret of all tests. */
	public static Recipients recipients() {
		return new Recipients(new KeyedDigest(Secret.of(TestServers.SECRET).key("person"))::of);
	}

	public static Contact ana(String language) {
		return new Contact(ANA, 1, "Ana Sousa", "Northwind Mobility", "Developer", List.of(language), "+12025550101",
				"B1", recipients().ofNumber("+12025550101"));
	}

	public static Contact ben(String language) {
		return new Contact(BEN, 1, "Ben Okoro", "Contoso", "Architect", List.of(language), "+12025550102", null,
				recipients().ofNumber("+12025550102"));
	}

	public static Introduction introduction(IntroductionState state, long revision, Instant expiresAt) {
		var ana = new Participant(ANA.attendeeId(), List.of("Kubernetes"), List.of("Rust"),
				new Opener(Opener.Kind.ASK_ABOUT, "Rust", null), false, null);
		var ben = new Participant(BEN.attendeeId(), List.of("Rust"), List.of("Kubernetes"),
				new Opener(Opener.Kind.OFFER_HELP, "Rust", null), false, null);
		return new Introduction(EVENT, INTRODUCTION, revision, 1, state, Instant.EPOCH, expiresAt, List.of("chess"),
				null, null, List.of(ana, ben), "Coffee bar", null);
	}

}
