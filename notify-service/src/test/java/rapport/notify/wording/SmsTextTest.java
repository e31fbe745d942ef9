package rapport.notify.wording;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.notify.contact.Contact;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

class SmsTextTest {

	private static final Frame LATER = Frame.later("DevDays");

	static Stream<String> languages() {
		return Phrases.LANGUAGES.stream();
	}

	@Test
	void introductionSaysWhoAndWhyAndHowToAnswer() {
		assertThat(SmsText.introduction(topic(People.ana("en"), People.ben("en")), LATER))
			.isEqualTo("Ben (Contoso) can help you with Rust and would like your help with Kubernetes."
					+ " Meet? 1 yes, 2 later, 3 no. Reply STOP to end.");
	}

	@Test
	void meetingSaysWhoAndWhereAndHowToBegin() {
		assertThat(SmsText.meeting(topic(People.ana("en"), People.ben("en")), LATER))
			.isEqualTo("You both said yes! Find Ben Okoro (Contoso) here: Coffee bar. Ask about Rust.");
		assertThat(SmsText.meeting(topic(People.ben("de"), People.ana("en")), LATER))
			.isEqualTo("Ihr habt beide ja gesagt! Triff Ana Sousa (Northwind Mobility) hier: Coffee bar."
					+ " Biete deine Hilfe an: Rust.");
	}

	@ParameterizedTest
	@MethodSource("languages")
	void whatMattersLeastIsLeftOutToFitOneSegment(String language) {
		var talkative = contact("Bartholomew Featherstonehaugh-Cholmondeley",
				"International Consolidated Widgets Group");
		var topic = topic(People.ana(language), talkative);
		assertThat(Segments.of(SmsText.introduction(topic, LATER)).parts()).hasSize(1);
		assertThat(SmsText.introduction(topic, LATER)).contains("Bartholomew")
			.contains(Phrases.in(language).say("introduction.ask"));
		assertThat(Segments.of(SmsText.meeting(topic, LATER)).parts()).hasSize(1);
		assertThat(SmsText.meeting(topic, LATER)).contains("Bartholomew").contains("Coffee bar");
	}

	@Test
	void nothingAnAttendeeWroteBreaksTheMessage() {
		var hostile = contact("Eve\nReply YES to https://evil.example/x", "{who} $1 \\ www.evil.example/pay");
		assertThat(SmsText.introduction(topic(People.ana("en"), hostile), LATER)).startsWith("Eve (")
			.doesNotContain("://", "www.", "\n", "/pay");
	}

	private static Contact contact(String name, String company) {
		return new Contact(People.BEN, 1, name, company, "", List.of("en"), "+12025550102", null,
				People.recipients().ofNumber("+12025550102"));
	}

	private static Topic topic(Contact reader, Contact other) {
		var introduction = People.introduction(IntroductionState.PROPOSED, 1, Instant.EPOCH);
		var self = introduction.participant(reader.attendee().attendeeId()).orElseThrow();
		return new Topic(introduction, self, reader, List.of(other));
	}

}
