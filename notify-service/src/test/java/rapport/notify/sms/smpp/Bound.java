package rapport.notify.sms.smpp;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import rapport.notify.contact.Recipients;
import rapport.notify.delivery.SmsGateway.Sms;
import rapport.notify.delivery.Submission;
import rapport.notify.ledger.Report;
import rapport.notify.wording.Segments;
import rapport.notify.support.Smsc;
import rapport.starter.lifecycle.SupervisedLoop;

import static org.awaitility.Awaitility.await;

/** A gateway that is bound to an SMSC of its own, and what came in by it. */
final class Bound implements AutoCloseable {

	static final int WINDOW = 8;

	static final Duration LONG = Duration.ofSeconds(60);

	private static final Duration A_MINUTE = Duration.ofMinutes(1);

	final Smsc smsc;

	final List<Report> reports = new CopyOnWriteArrayList<>();

	final List<String> replies = new CopyOnWriteArrayList<>();

	final List<String> known = new CopyOnWriteArrayList<>();

	final UnmatchedReceipts unmatched = new UnmatchedReceipts(Duration.ZERO, (_) -> false, () -> {
	});

	final AtomicInteger ticks = new AtomicInteger();

	volatile Runnable onTick = () -> {
	};

	final SubmitGate gate = new SubmitGate(WINDOW);

	final SmppLink link;

	final SmppSmsGateway gateway;

	/** What was said of the service's health. */
	final List<Object> events = new CopyOnWriteArrayList<>();

	private final InboundReplies inbound;

	/** How much later it is for texts in parts, in nanoseconds. */
	private final AtomicLong later = new AtomicLong();

	private final SupervisedLoop loop;

	private final SupervisedLoop watching;

	/** How long it waits: for an answer, for any answer, and for a step of the link. */
	private record Patience(Duration response, Duration quiet, Duration step) {

		/** No slow machine makes it give up. */
		private static final Patience LONG = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(15),
				Duration.ofSeconds(60));

		private static final Patience SHORT = new Patience(Duration.ofMillis(2500), Duration.ofMillis(500),
				Duration.ofSeconds(4));

	}

	Bound() {
		this(new Smsc(), false, Patience.LONG);
	}

	Bound(Smsc smsc, boolean tls) {
		this(smsc, tls, Patience.LONG);
	}

	/** One that soon takes an SMSC that is silent, or a link that hangs, for lost. */
	static Bound hasty() {
		return new Bound(new Smsc(), false, Patience.SHORT);
	}

	private Bound(Smsc smsc, boolean tls, Patience patience) {
		this.smsc = smsc;
		var settings = new SmppSettings("localhost", smsc.port(), "rapport", "rapport", "7277678", patience.response(),
				Duration.ofSeconds(5), patience.quiet(), WINDOW, tls, InboundText.Alphabet.GSM7);
		var phones = new SourcePhones(new SourceNumbers(""), this.known::contains);
		var texts = new InboundText(settings.defaultAlphabet());
		var parts = new LongTexts(A_MINUTE, () -> System.nanoTime() + this.later.get());
		this.inbound = new InboundReplies(phones, parts, texts,
				(numbers, text) -> numbers.forEach((it) -> this.replies.add(it + " " + text)));
		var receiver = new SmppReceiver(texts,
				new Receipts(this.reports::add, this.unmatched, phones, new Recipients((it) -> it)), this.inbound);
		this.link = new SmppLink(settings, this.gate, receiver, () -> {
			this.ticks.incrementAndGet();
			this.inbound.passOnOverdue();
			this.onTick.run();
		});
		this.gateway = new SmppSmsGateway(this.link, this.gate,
				new SegmentSubmission(this.link, this.gate, settings.sourceAddress(), Clock.systemUTC()));
		var watch = new LinkWatch(this.link::step, this.link::abandon, patience.step(), this.events::add);
		this.loop = new SupervisedLoop("smpp-link", watch::step, SmppLink.TICK, Duration.ofMillis(200),
				this.events::add);
		this.watching = new SupervisedLoop("smpp-watch", watch::look, Duration.ofMillis(100), Duration.ofMillis(100),
				this.events::add);
		this.loop.start();
		this.watching.start();
	}

	Bound awaitBound() {
		await().atMost(LONG).until(() -> this.link.bound().isPresent());
		return this;
	}

	/** What is incomplete by now is overdue, and passed on. */
	void aWhilePasses() {
		this.later.addAndGet(A_MINUTE.plusSeconds(1).toNanos());
		this.inbound.passOnOverdue();
	}

	static Sms sms(int n, String text) {
		return new Sms("+1202555%04d".formatted(n), Segments.of(text), n, Instant.now().plusSeconds(600));
	}

	/**
	 * Sends so many messages as the sender does, a few dozen at a time, each until it is
	 * settled.
	 */
	List<Submission> sendAll(int count) throws Exception {
		try (var threads = Executors.newFixedThreadPool(32, Thread.ofVirtual().factory())) {
			var settled = new ArrayList<Future<Submission>>();
			for (int i = 0; i < count; i++) {
				var sms = sms(i, "Hello");
				settled.add(threads.submit(() -> send(sms)));
			}
			var all = new ArrayList<Submission>();
			for (var it : settled) {
				all.add(it.get());
			}
			return all;
		}
	}

	/** Sends a message until it is settled, and waits in between as it is told. */
	Submission send(Sms sms) {
		while (true) {
			long pause = 20_000_000;
			if (this.gateway.ready()) {
				var submission = this.gateway.submit(sms);
				if (!(submission instanceof Submission.NotSent notSent)) {
					return submission;
				}
				pause = Math.max(pause, notSent.after().toNanos());
			}
			LockSupport.parkNanos(pause);
		}
	}

	static long lost(List<Submission> settled) {
		return settled.stream().filter(Submission.Lost.class::isInstance).count();
	}

	@Override
	public void close() throws IOException {
		this.watching.stop();
		this.loop.stop();
		this.link.close();
		this.smsc.close();
	}

}
