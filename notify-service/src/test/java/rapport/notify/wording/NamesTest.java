package rapport.notify.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.notify.contact.Contact;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Names are said as people say them. */
class NamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			O'Neil, Zoe            | Zoe     | Zoe O'Neil
			Sousa, Dr. Ana Maria   | Ana     | Dr. Ana Maria Sousa
			Ana Sousa, PhD         | Ana     | Ana Sousa, PhD
			King, Jr., Martin      | Martin  | King, Jr., Martin
			Ana Sousa              | Ana     | Ana Sousa
			Sousa, Ana             | ''      | Sousa, Ana
			Anders, Ana            | An      | Anders, Ana
			""")
	void aFamilyNameBeforeACommaIsSaidLast(String name, String callName, String said) {
		var ana = People.ana("en");
		var contact = new Contact(ana.attendee(), 1, name, "", "", ana.languages(), null, null, ana.recipient(),
				callName, false);
		assertThat(Names.inFull(contact, Cleaned.MAX)).isEqualTo(said);
	}

}
