package rapport.notify.sms.smpp;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

import org.jsmpp.SynchronizedPDUSender;

/**
 * Writes to the SMSC. When the SMSC unbinds, nothing more goes out, and it is told that
 * the session has ended only when it has answered what went out before.
 */
final class DrainingPduSender extends SynchronizedPDUSender {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final SubmitGate gate;

	DrainingPduSender(SubmitGate gate) {
		this.gate = gate;
	}

	@Override
	public byte[] sendUnbindResp(OutputStream out, int status, int sequenceNumber) throws IOException {
		this.gate.hold();
		try {
			this.gate.drain(PATIENCE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return super.sendUnbindResp(out, status, sequenceNumber);
	}

}
