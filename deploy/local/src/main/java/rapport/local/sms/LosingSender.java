package rapport.local.sms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

import org.jsmpp.DefaultPDUSender;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.OptionalParameter;

/** Sends all but the answers, or parts of them, that the behaviour says are lost. */
final class LosingSender extends DefaultPDUSender {

	private final Supplier<Behaviour> behaviour;

	LosingSender(Supplier<Behaviour> behaviour) {
		this.behaviour = behaviour;
	}

	@Override
	public byte[] sendSubmitSmResp(OutputStream out, int sequence, String messageId, OptionalParameter... parameters)
			throws PDUStringException, IOException {
		var now = this.behaviour.get();
		if (now.answerLost()) {
			return new byte[0];
		}
		return super.sendSubmitSmResp(out, sequence, (now.answer() == Behaviour.Answer.NO_ID) ? "" : messageId,
				parameters);
	}

	@Override
	public byte[] sendEnquireLinkResp(OutputStream out, int sequence) throws IOException {
		return (this.behaviour.get().answer() == Behaviour.Answer.SILENT) ? new byte[0]
				: super.sendEnquireLinkResp(out, sequence);
	}

}
