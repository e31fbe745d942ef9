package rapport.local.sms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.jsmpp.DefaultPDUReader;
import org.jsmpp.PDUStringException;
import org.jsmpp.SynchronizedPDUReader;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accepts SMPP clients and carries texts between them and the phones. */
final class Smsc {

	private static final Logger LOG = LoggerFactory.getLogger(Smsc.class);

	private static final int WORKERS = 4;

	private static final int QUEUE = 1000;

	private static final long BIND_MILLIS = 5000;

	private final Phones phones;

	/** Rises, and begins after all that an earlier process can have given. */
	private final AtomicLong ids = new AtomicLong(System.currentTimeMillis() * 1000);

	private final List<SMPPServerSession> bound = new CopyOnWriteArrayList<>();

	/** Who wrote to a phone last, by phone: its owner answers them. */
	private final Map<String, String> correspondents = new ConcurrentHashMap<>();

	private volatile Behaviour behaviour = Behaviour.NORMAL;

	Smsc(Phones phones) {
		this.phones = phones;
		phones.messages(null).forEach((it) -> {
			if (it.other() != null) {
				this.correspondents.put(it.phone(), it.other());
			}
		});
	}

	/** Accepts clients from now on, on 127.0.0.1. */
	void listen(int port) throws IOException {
		var socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().name("smpp-accept").start(() -> accept(socket));
	}

	void behave(Behaviour behaviour) {
		this.behaviour = behaviour;
	}

	Behaviour behaviour() {
		return this.behaviour;
	}

	/** How many clients are bound. */
	int clients() {
		return this.bound.size();
	}

	/**
	 * An SMS from a phone: taken by a client that receives, and shown on the phone, once
	 * this returns.
	 */
	void fromPhone(String phone, String text) throws IOException {
		var receiver = this.bound.stream()
			.filter((it) -> it.getSessionState().isReceivable())
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new IOException("no SMPP client is bound to receive; start the notify-service first"));
		var to = this.correspondents.getOrDefault(phone, "Rapport");
		Delivery.text(receiver, phone.substring(1), to, text);
		this.phones.put(new Message(nextId(), phone, to, true, text, Instant.now(), "sent"));
	}

	/** An SMS to a phone: shown on it. */
	void toPhone(String id, String phone, String from, String text) {
		this.correspondents.put(phone, from);
		this.phones.put(new Message(id, phone, from, false, text, Instant.now(), "enroute"));
	}

	void settle(String id, boolean delivered) {
		this.phones.state(id, delivered ? "delivered" : "undeliverable");
	}

	String nextId() {
		return String.valueOf(this.ids.incrementAndGet());
	}

	private void accept(ServerSocket socket) {
		while (true) {
			try {
				var client = socket.accept();
				Thread.ofPlatform().name("smpp-bind").daemon().start(() -> bind(client));
			}
			catch (IOException ex) {
				LOG.error("an SMPP client could not connect", ex);
			}
		}
	}

	private void bind(Socket client) {
		try {
			client.setTcpNoDelay(true);
			var submits = new Submits(this);
			var session = new SMPPServerSession(new SocketConnection(client), (newState, oldState, it) -> {
				if (!newState.isBound()) {
					this.bound.remove(it);
				}
			}, submits, submits, WORKERS, QUEUE, new SynchronizedPDUSender(new LosingSender(this::behaviour)),
					new SynchronizedPDUReader(new DefaultPDUReader()));
			session.waitForBind(BIND_MILLIS).accept("rapport-smsc");
			this.bound.add(session);
		}
		catch (IOException | TimeoutException | PDUStringException | IllegalStateException ex) {
			LOG.warn("an SMPP client did not bind: {}", ex.getMessage());
		}
	}

}
