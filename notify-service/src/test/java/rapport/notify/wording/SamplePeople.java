package rapport.notify.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Opener;
import rapport.notify.introduction.Participant;
import rapport.notify.support.People;

/** The people of the demo and of the system tests, introduced two by two. */
final class SamplePeople {

	private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

	private SamplePeople() {
	}

	/**
	 * What texts are made from: each next to the one before, in each of the languages.
	 */
	static Stream<Topic> topics() {
		var people = Stream
			.of("../deploy/local/src/main/resources/demo/attendees.csv",
					"../deploy/system-tests/src/test/resources/attendees.csv")
			.flatMap(SamplePeople::rows)
			.toList();
		return Phrases.LANGUAGES.stream().flatMap((language) -> {
			var topics = new ArrayList<Topic>();
			for (int i = 1; i < people.size(); i++) {
				topics.add(topic(language, people.get(i - 1), people.get(i)));
			}
			return topics.stream();
		});
	}

	private static Stream<List<String>> rows(String file) {
		try {
			return Files.readAllLines(Path.of(file))
				.stream()
				.skip(1)
				.map((line) -> CELL.matcher(line)
					.results()
					.map((it) -> (it.group(1) != null) ? it.group(1) : it.group(2))
					.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Topic topic(String language, List<String> ana, List<String> ben) {
		var helps = list(ana.get(5)).stream().limit(3).toList();
		var helped = list(ben.get(5)).stream().limit(3).toList();
		var opener = new Opener(Opener.Kind.ASK_ABOUT, helped.isEmpty() ? "" : helped.getFirst(),
				helps.isEmpty() ? null : helps.getFirst());
		var self = new Participant(People.ANA.attendeeId(), helps, helped, opener, false, null);
		var other = new Participant(People.BEN.attendeeId(), helped, helps, opener, false, null);
		return topic(language, self, other, list(ben.get(4)), ben.get(1), ben.get(2));
	}

	/** What a text about somebody is made from. */
	static Topic topic(String language, Participant self, Participant other, List<String> shared, String name,
			String company) {
		var introduction = new Introduction(People.EVENT, People.INTRODUCTION, 1, 1, IntroductionState.PROPOSED,
				Instant.EPOCH, Instant.EPOCH, shared, null, language, List.of(self, other),
				"Garden terrace behind the main hall, second floor", null);
		var reader = new Contact(new AttendeeRef(People.EVENT, self.attendeeId()), 1, "Ana Sousa", "Northwind", "",
				List.of(language), "+12025550101", null, People.recipients().ofNumber("+12025550101"));
		var who = new Contact(new AttendeeRef(People.EVENT, other.attendeeId()), 1, name, company, "",
				List.of(language), "+12025550102", null, People.recipients().ofNumber("+12025550102"));
		return new Topic(introduction, self, reader, List.of(who));
	}

	private static List<String> list(String cell) {
		return Arrays.stream(cell.split(";")).filter((it) -> !it.isBlank()).toList();
	}

}
