package rapport.notify.sms.smpp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Report;
import rapport.notify.ledger.SendState;

import static org.assertj.core.api.Assertions.assertThat;

/** Receipts on what was never sent. */
class UnmatchedReceiptsTest {

	private final Set<String> known = new HashSet<>();

	private final AtomicInteger counted = new AtomicInteger();

	private final List<Long> said = new ArrayList<>();

	@Test
	void eachIsCountedAndHowManyIsSaidOnce() {
		var receipts = receipts(Duration.ZERO);
		for (int i = 0; i < 3; i++) {
			receipts.add(report("r" + i));
			receipts.settle();
		}
		assertThat(this.counted).hasValue(3);
		assertThat(this.said).containsExactly(1L);
	}

	@Test
	void oneThatWasQuickerThanTheAnswerIsNone() {
		var receipts = receipts(Duration.ZERO);
		receipts.add(report("early"));
		this.known.add("early");
		receipts.settle();
		assertThat(this.counted).hasValue(0);
		assertThat(this.said).isEmpty();
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
				this.counted::incrementAndGet, this.said::add);
	}

	private static Report report(String id) {
		return new Report(id, -1, new Recipient("ana"), SendState.DELIVERED, null);
	}

}
