package rapport.starter.lifecycle;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnquotedTest {

	@Test
	void theLogHasTheStackButNothingThatPeopleWrote() {
		var failure = new IllegalStateException("of +15105550001", new NumberFormatException("For input: \"Ana\""));
		var told = new StringWriter();
		Unquoted.of(failure).printStackTrace(new PrintWriter(told));
		assertThat(told.toString())
			.contains("java.lang.IllegalStateException", ": java.lang.NumberFormatException",
					"UnquotedTest.theLogHasTheStackButNothingThatPeopleWrote")
			.doesNotContain("15105550001", "Ana\"");
	}

	@Test
	void causesThatLeadRoundEnd() {
		var one = new IllegalStateException("one");
		one.initCause(new IllegalArgumentException("two", one));
		assertThat(Unquoted.of(one)).hasMessage("java.lang.IllegalStateException");
	}

}
