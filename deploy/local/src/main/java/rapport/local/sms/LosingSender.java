package rapport.local.sms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

import org.jsmpp.DefaultPDUSender;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.OptionalParameter;

/** Sends all but the answers to submits that the behaviour says are lost. */
final class LosingSender extends DefaultPDUSender {

	private final Supplier<Behaviour> behaviour;

	LosingSender(Supplier<Behaviour> behaviour) {
		this.behaviour = behaviour;
	}

	@Override
	public byte[] sendSubmitSmResp(OutputStream out, int sequence, String messageId, OptionalParameter... parameters)
			throws PDUStringException, IOException {
		return this.behaviour.get().answerLost() ? new byte[0]
				: super.sendSubmitSmResp(out, sequence, messageId, parameters);
	}

}
