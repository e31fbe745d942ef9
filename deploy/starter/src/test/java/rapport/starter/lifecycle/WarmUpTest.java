package rapport.starter.lifecycle;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WarmUpTest {

	private final AtomicInteger runs = new AtomicInteger();

	@Test
	void runsUntilTheCompilerHasSeenEnough() throws InterruptedException {
		new WarmUp(this.runs::incrementAndGet).run(new DefaultApplicationArguments());
		assertThat(this.runs).hasValue(WarmUp.TIMES);
	}

	@Test
	void endsWithoutAnErrorAtTheFirstFailure() {
		assertThatCode(() -> new WarmUp(() -> {
			this.runs.incrementAndGet();
			throw new IOException("away");
		}).run(new DefaultApplicationArguments())).doesNotThrowAnyException();
		assertThat(this.runs).hasValue(1);
	}

	@Test
	void letsItselfBeInterrupted() {
		assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> new WarmUp(() -> {
			throw new InterruptedException();
		}).run(new DefaultApplicationArguments()));
	}

}
