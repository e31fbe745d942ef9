package rapport.notify.sms.smpp;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Report;
import rapport.notify.ledger.SendState;

import static org.assertj.core.api.Assertions.assertThat;

/** Receipts on what was never sent. */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class UnmatchedReceiptsTest {

	private static final String SAID = "on messages that are not known here";

	private final Set<String> known = new HashSet<>();

	private final AtomicInteger counted = new AtomicInteger();

	@Test
	void eachIsCountedAndItIsSaidOnceWithNobodysNumber(CapturedOutput output) {
		var receipts = receipts(Duration.ZERO);
		for (int i = 0; i < 3; i++) {
			receipts.add(report("r" + i));
			receipts.settle();
		}
		assertThat(this.counted).hasValue(3);
		assertThat(output.getOut()).containsOnlyOnce(SAID).doesNotContain("r0", "ana");
	}

	@Test
	void oneThatWasQuickerThanTheAnswerIsNone(CapturedOutput output) {
		var receipts = receipts(Duration.ZERO);
		receipts.add(report("early"));
		this.known.add("early");
		receipts.settle();
		assertThat(this.counted).hasValue(0);
		assertThat(output.getOut()).doesNotContain(SAID);
	}

	@Test
	void eachIsGivenAWhile() {
		var receipts = receipts(Duration.ofHours(1));
		receipts.add(report("r"));
		receipts.settle();
		assertThat(this.counted).hasValue(0);
	}

	@Test
	void whenThereAreTooManyTheyAreCountedAtOnce() {
		var receipts = receipts(Duration.ofHours(1));
		for (int i = 0; i < 1_005; i++) {
			receipts.add(report("r" + i));
		}
		assertThat(this.counted).hasValue(5);
	}

	private UnmatchedReceipts receipts(Duration patience) {
		return new UnmatchedReceipts(patience, (it) -> this.known.contains(it.providerId()),
				this.counted::incrementAndGet);
	}

	private static Report report(String id) {
		return new Report(id, -1, new Recipient("ana"), SendState.DELIVERED, null);
	}

}
