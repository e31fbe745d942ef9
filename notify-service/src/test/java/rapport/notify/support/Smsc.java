package rapport.notify.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnectionFactory;
import org.jspecify.annotations.Nullable;

import static org.awaitility.Awaitility.await;

/**
 * An SMSC over real SMPP, on a free port, that does to each phone's messages what a test
 * wants.
 */
public final class Smsc implements AutoCloseable {

	private static final byte RECEIPT = 0x04;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final SMPPServerSessionListener listener;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final List<Submitted> submitted = new CopyOnWriteArrayList<>();

	private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();

	private final AtomicInteger ids = new AtomicInteger(1000);

	private volatile @Nullable SMPPServerSession session;

	private volatile Manner manner = (message, session) -> null;

	private final AtomicInteger submits = new AtomicInteger();

	private final AtomicInteger binds = new AtomicInteger();

	public Smsc() {
		this(new ServerSocketConnectionFactory());
	}

	/** Creates one that is connected to in a way of its own. */
	public Smsc(ServerConnectionFactory connections) {
		try {
			this.listener = new SMPPServerSessionListener(freePort(), connections);
			this.listener.setMessageReceiverListener(new Submissions(this));
			this.threads.execute(this::acceptAll);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How everything is answered that is submitted. */
	public interface Manner {

		/**
		 * Returns the id to answer with, or null to go by the phone's behaviour.
		 * @throws ProcessRequestException to refuse it
		 */
		@Nullable String answer(SubmitSm message, SMPPServerSession session) throws ProcessRequestException;

	}

	/** From now on, answers everything in this manner. */
	public void behave(Manner manner) {
		this.manner = manner;
	}

	Manner manner() {
		return this.manner;
	}

	/** How often something was submitted, whatever became of it. */
	public int submits() {
		return this.submits.get();
	}

	/** How often somebody was bound. */
	public int binds() {
		return this.binds.get();
	}

	void count() {
		this.submits.incrementAndGet();
	}

	/** Everything that was taken, the oldest first. */
	public List<Submitted> taken() {
		return List.copyOf(this.submitted);
	}

	/** The session that is bound now. */
	public SMPPServerSession session() {
		return Objects.requireNonNull(this.session, "Nobody is bound");
	}

	/** What becomes of a submission. */
	public enum Behaviour {

		/** Answered, and reported delivered. */
		DELIVER,
		/** Answered; nothing is reported. */
		ACCEPT,
		/** Answered, and reported undeliverable. */
		FAIL,
		/** Refused: invalid destination. */
		REJECT,
		/** Refused: for now. */
		BUSY,
		/** Refused once: throttled; then delivered. */
		THROTTLE_ONCE,
		/** Taken, and never answered; the connection is closed. */
		CLOSE,
		/** Taken and reported delivered, but never answered; the connection is closed. */
		DELIVER_AND_CLOSE

	}

	/**
	 * A segment that was submitted.
	 *
	 * @param id the SMSC's id
	 * @param phone to whom
	 * @param text its text, if that is ASCII or UCS-2
	 * @param reference the user message reference
	 */
	public record Submitted(String id, String phone, String text, int reference) {
	}

	public int port() {
		return this.listener.getPort();
	}

	public void behave(String phone, Behaviour behaviour) {
		this.behaviours.put(phone, behaviour);
	}

	/** Everything submitted to a phone, the oldest first, whatever became of it. */
	public List<Submitted> to(String phone) {
		return this.submitted.stream().filter((it) -> it.phone().equals(phone)).toList();
	}

	/** The phone's owner writes something. Returns when it was taken. */
	public void write(String phone, String text) {
		bring(new Brought(phone, (byte) 0, text, List.of()));
	}

	/**
	 * The phone's owner writes something, which is brought once.
	 * @throws NegativeResponseException if it was refused
	 */
	public void offer(String phone, String text) throws Exception {
		deliver(new Brought(phone, (byte) 0, text, List.of()));
	}

	/** Reports what became of a message. Returns when the report was taken. */
	public void report(Submitted message, String state) {
		bring(new Brought(message.phone(), RECEIPT,
				"id:" + message.id() + " sub:001 dlvrd:001 submit date:2611240900 done date:2611240901 stat:" + state
						+ " err:000 text:",
				List.of(new OptionalParameter.User_message_reference((short) message.reference()))));
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	String take(SubmitSm message) {
		var phone = "+" + message.getDestAddress();
		var reference = message.getOptionalParameter(OptionalParameter.User_message_reference.class);
		var charset = (message.getDataCoding() == 8) ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
		var taken = new Submitted("m-" + this.ids.incrementAndGet(), phone,
				new String(message.getShortMessage(), charset), Short.toUnsignedInt(reference.getValue()));
		this.submitted.add(taken);
		return taken.id();
	}

	Behaviour behaviour(String phone) {
		return this.behaviours.getOrDefault(phone, Behaviour.DELIVER);
	}

	void report(String id, String state) {
		this.submitted.stream().filter((it) -> it.id().equals(id)).forEach((message) -> report(message, state));
	}

	void reportLater(String id, String state) {
		this.threads.execute(() -> report(id, state));
	}

	private void acceptAll() {
		try {
			while (true) {
				var accepted = this.listener.accept();
				accepted.setTransactionTimer(30_000);
				this.threads.execute(() -> bind(accepted));
			}
		}
		catch (IOException ex) {
			this.threads.shutdown();
		}
	}

	private void bind(SMPPServerSession accepted) {
		try {
			accepted.waitForBind(PATIENCE.toMillis()).accept("test");
			this.session = accepted;
			this.binds.incrementAndGet();
		}
		catch (IOException | TimeoutException | PDUException ex) {
			accepted.close();
		}
	}

	private record Brought(String phone, byte esmClass, String text, List<OptionalParameter> parameters) {
	}

	/** Brings something until it is taken, as an SMSC does. */
	private void bring(Brought brought) {
		await().atMost(PATIENCE).ignoreExceptions().until(() -> {
			deliver(brought);
			return true;
		});
	}

	private void deliver(Brought brought) throws Exception {
		var current = Objects.requireNonNull(this.session, "Nobody is bound");
		current.deliverShortMessage("", TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN,
				brought.phone().substring(1), TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.ISDN, "7277678",
				new ESMClass(brought.esmClass()), (byte) 0, (byte) 0, new RegisteredDelivery(0),
				DataCodings.newInstance((byte) 0), brought.text().getBytes(StandardCharsets.US_ASCII),
				brought.parameters().toArray(OptionalParameter[]::new));
	}

	@Override
	public void close() throws IOException {
		var current = this.session;
		this.listener.close();
		if (current != null) {
			current.close();
		}
	}

}
