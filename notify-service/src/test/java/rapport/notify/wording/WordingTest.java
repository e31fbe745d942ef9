package rapport.notify.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Opener;
import rapport.notify.introduction.Participant;
import rapport.notify.ledger.Kind;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Openers, mentors, groups and the follow-up, in words. */
class WordingTest {

	private static final Frame LATER = Frame.later("DevDays");

	private static final Opener ASK = new Opener(Opener.Kind.ASK_ABOUT, "Kubernetes", "Rust");

	private static final String MEETING = "You both said yes! Find Ben Okoro (Contoso) here: Coffee bar. ";

	private static final String GROUP = "You share an interest in ikebana with ";

	static Stream<String> languages() {
		return Phrases.LANGUAGES.stream();
	}

	@Test
	void theOpenerSaysWhatTheOtherWouldLikeToHear() {
		assertThat(SmsText.meeting(pair("en", null, ASK), LATER))
			.isEqualTo(MEETING + "Ask Ben about Kubernetes; Ben would like to hear about Rust.");
		assertThat(SmsText.meeting(pair("en", null, new Opener(Opener.Kind.ASK_ABOUT, "Kubernetes", null)), LATER))
			.isEqualTo(MEETING + "Ask about Kubernetes.");
	}

	@Test
	void aMeetingIsToldInTheLanguageTheyShareAndNoOther() {
		assertThat(SmsText.meeting(pair("de", "en", ASK), LATER))
			.isEqualTo(MEETING + "Ask Ben about Kubernetes; Ben would like to hear about Rust.");
		assertThat(SmsText.introduction(pair("de", "en", ASK), LATER)).contains("Treffen? 1 ja");
		assertThat(SmsText.meeting(pair("en", "tlh", ASK), LATER)).startsWith(MEETING + "Ask Ben");
	}

	@Test
	void mentorsAreToldSoOnBothSides() {
		assertThat(SmsText.introduction(mentoring(false, true, List.of()), LATER))
			.startsWith("Ben (Contoso) can mentor you. Meet?");
		assertThat(SmsText.introduction(mentoring(true, false, List.of()), LATER))
			.startsWith("Ben (Contoso) is looking for a mentor like you. Meet?");
		assertThat(SmsText.introduction(mentoring(false, true, List.of("Rust")), LATER))
			.startsWith("Ben (Contoso) can mentor you in Rust. Meet?");
		assertThat(SmsText.introduction(mentoring(true, false, List.of("Rust")), LATER))
			.startsWith("Ben (Contoso) is looking for a mentor like you in Rust. Meet?");
	}

	@Test
	void aGroupIsNamedWithWhatItIsAround() {
		var topic = group("en", "Ben Okoro", "Cai Li", "Dana Roth");
		assertThat(SmsText.introduction(topic, LATER))
			.isEqualTo(GROUP + "Ben, Cai, and Dana. Meet as a group? 1 yes, 2 later, 3 no. Reply STOP to end.");
		assertThat(SmsText.meeting(topic, LATER))
			.isEqualTo("Your group is on! Find Ben Okoro, Cai Li, and Dana Roth here: Coffee bar. Talk about ikebana.");
		assertThat(SmsText.followUp(topic, LATER))
			.isEqualTo("Did you meet Ben Okoro, Cai Li, and Dana Roth? 1 yes, 3 no.");
	}

	@Test
	void twoWhoAreLeftOfAGroupAreTwo() {
		var topic = group("en", "Ben Okoro");
		assertThat(SmsText.introduction(topic, LATER))
			.isEqualTo(GROUP + "Ben (Contoso). Meet? 1 yes, 2 later, 3 no. Reply STOP to end.");
		assertThat(SmsText.meeting(topic, LATER)).startsWith(MEETING);
	}

	/** As when the other was erased meanwhile. */
	@ParameterizedTest
	@MethodSource("languages")
	void whoAnswersIsAnsweredThoughNobodyIsLeft(String language) {
		for (var why : List.of("yes", "later", "no", "met", "missed", "closed", "unclear", "unclear-followup", "again",
				"again-followup")) {
			var text = SmsText.reply(new ReplyText(People.ana(language), List.of(),
					Instant.parse("2026-01-01T18:30:00Z").atZone(ZoneOffset.UTC), why), LATER);
			assertThat(text).as(why).isNotBlank().doesNotContain("{", "  ", " .", " ,");
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void fourLongNamesFitOneSegment(String language) {
		var topic = group(language, "Bartholomew-Maximilian Featherstonehaugh", "Wilhelmina-Henrietta Cholmondeley",
				"Konstantinos-Alexandros Papadopoulos", "Anastasia-Ekaterina B");
		for (var kind : List.of(Kind.INTRODUCTION, Kind.MEETING, Kind.FOLLOWUP)) {
			var text = SmsText.about(topic, kind, LATER);
			assertThat(Segments.of(text).parts()).as(text).hasSize(1);
			assertThat(text).contains("Bartholomew", "Wilhelmina", "+2");
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void anOrdinaryMessageFitsOneSegmentAndSaysAll(String language) {
		var meeting = SmsText.meeting(pair(language, language, ASK), LATER);
		assertThat(Segments.of(meeting).parts()).as(meeting).hasSize(1);
		assertThat(meeting).contains("Ben", "Coffee bar", "Kubernetes", "Rust");
		var followUp = SmsText.followUp(pair(language, null, ASK), LATER);
		assertThat(Segments.of(followUp).parts()).as(followUp).hasSize(1);
		assertThat(followUp).contains("Ben Okoro", "1 ", "3 ");
		var group = SmsText.introduction(group(language, "Ben Okoro", "Cai Li"), LATER);
		assertThat(Segments.of(group).parts()).as(group).hasSize(1);
		assertThat(group).contains("Ben", "Cai", "ikebana", "1 ", "2 ", "3 ");
	}

	@Test
	void aBadgeAnswersTheFollowUpInWordsOfItsOwn() {
		var message = BadgeMessage.about(pair("en", null, ASK), Kind.FOLLOWUP, Instant.EPOCH);
		assertThat(message.title()).isEqualTo("Did you meet Ben Okoro?");
		assertThat(message.actions()).extracting(BadgeMessage.Action::reply).containsExactly("met", "missed");
	}

	@Test
	void aBadgeShowsWhatAGroupIsAroundButNotTheFullNamesYet() {
		var topic = group("en", "Ben Okoro", "Cai Li");
		var asked = BadgeMessage.about(topic, Kind.INTRODUCTION, Instant.EPOCH);
		assertThat(asked.name()).isEqualTo("Ben and Cai");
		assertThat(asked.shared()).containsExactly("ikebana", "chess");
		var meets = BadgeMessage.about(topic, Kind.MEETING, Instant.EPOCH);
		assertThat(meets.name()).isEqualTo("Ben Okoro and Cai Li");
		assertThat(meets.title()).isEqualTo("Your group is on");
	}

	private static Topic pair(String language, @Nullable String common, Opener opener) {
		var self = new Participant(People.ANA.attendeeId(), List.of("Rust"), List.of("Kubernetes"), opener, false,
				null);
		return topic(language, common, null, self, false, "Ben Okoro");
	}

	private static Topic mentoring(boolean self, boolean other, List<String> topics) {
		var ana = new Participant(People.ANA.attendeeId(), topics, topics, ASK, self, null);
		return topic("en", null, null, ana, other, "Ben Okoro");
	}

	@Test
	void aGroupThatNotAllOfLikeItIsNotToldThatTheyDo() {
		var it = group("en", "Ben Okoro", "Cai Li");
		var all = it.introduction();
		var some = new Introduction(all.eventId(), all.introductionId(), all.revision(), all.attempt(), all.state(),
				all.at(), all.expiresAt(), List.of(), all.around(), all.language(), all.participants(),
				all.meetingPoint(), null);
		assertThat(SmsText.introduction(new Topic(some, it.self(), People.ana("en"), it.others()), LATER))
			.contains("A small group to talk about ikebana: Ben and Cai.")
			.doesNotContain("share an interest");
	}

	static Topic group(String language, String... names) {
		var self = new Participant(People.ANA.attendeeId(), List.of(), List.of(), ASK, false, null);
		return topic(language, language, "ikebana", self, false, names);
	}

	private static Topic topic(String language, @Nullable String common, @Nullable String around, Participant self,
			boolean mentors, String... names) {
		var others = Stream.of(names)
			.map((it) -> new Contact(new AttendeeRef(People.EVENT, it), 1, it, "Contoso", "",
					List.of((common != null) ? common : "en"), null, null, People.recipients().ofNumber(it)))
			.toList();
		var those = others.stream()
			.map((it) -> new Participant(it.attendee().attendeeId(), List.of(), List.of(), ASK, mentors, null));
		var introduction = new Introduction(People.EVENT, People.INTRODUCTION, 1, 1, IntroductionState.PROPOSED,
				Instant.EPOCH, Instant.EPOCH, (around != null) ? List.of(around, "chess") : List.of("chess"), around,
				common, Stream.concat(Stream.of(self), those).toList(), "Coffee bar", null);
		return new Topic(introduction, self, People.ana(language), others);
	}

}
