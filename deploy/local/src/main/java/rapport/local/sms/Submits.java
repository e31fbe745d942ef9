package rapport.local.sms;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Message_state;
import org.jsmpp.bean.OptionalParameter.Receipted_message_id;
import org.jsmpp.bean.OptionalParameter.User_message_reference;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.ServerResponseDeliveryListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one client submits: put on the phone, answered, and receipted after the answer is
 * out.
 */
final class Submits implements ServerMessageReceiverListener, ServerResponseDeliveryListener {

	private static final Logger LOG = LoggerFactory.getLogger(Submits.class);

	private final Smsc smsc;

	private final Parts parts = new Parts();

	private final Map<String, SubmitSm> answering = new ConcurrentHashMap<>();

	private final AtomicInteger answered = new AtomicInteger();

	Submits(Smsc smsc) {
		this.smsc = smsc;
	}

	@Override
	public SubmitSmResult onAcceptSubmitSm(SubmitSm submit, SMPPServerSession session) throws ProcessRequestException {
		return switch (this.smsc.behaviour().answer()) {
			case REJECT ->
				throw new ProcessRequestException("rejected, as asked for", SMPPConstant.STAT_ESME_RSUBMITFAIL);
			case THROTTLE ->
				throw new ProcessRequestException("throttled, as asked for", SMPPConstant.STAT_ESME_RTHROTTLED);
			case FAIL -> throw new ProcessRequestException("failed, as asked for", this.smsc.behaviour().status());
			case SILENT -> result(this.smsc.nextId());
			case NORMAL, NONE, NO_ID -> take(submit);
		};
	}

	private SubmitSmResult take(SubmitSm submit) throws ProcessRequestException {
		var id = this.smsc.nextId();
		var submission = Submission.of(submit);
		this.parts.add(submission)
			.ifPresent((it) -> this.smsc.toPhone(id, submission.phone(), submit.getSourceAddr(), it));
		this.answering.put(id, submit);
		return result(id);
	}

	private static SubmitSmResult result(String id) throws ProcessRequestException {
		try {
			return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
		}
		catch (PDUStringException ex) {
			throw new ProcessRequestException("no message id", SMPPConstant.STAT_ESME_RSYSERR, ex);
		}
	}

	@Override
	public void onSubmitSmRespSent(SubmitSmResult result, SMPPServerSession session) {
		var submit = this.answering.remove(result.getMessageId());
		if (this.smsc.behaviour().closeAfterSubmit()) {
			session.close();
		}
		else if (submit != null) {
			var now = Instant.now();
			Thread.ofVirtual().start(() -> receipt(submit, result.getMessageId(), now, session));
			leaveAfter(this.answered.incrementAndGet(), session);
		}
	}

	/** Ends the session if it is time to. */
	private void leaveAfter(int answers, SMPPServerSession session) {
		var behaviour = this.smsc.behaviour();
		if (behaviour.closeAfter() > 0 && answers >= behaviour.closeAfter()) {
			session.close();
		}
		else if (behaviour.unbindAfter() > 0 && answers == behaviour.unbindAfter()) {
			// Waits for the client's answer, which another thread reads.
			Thread.ofVirtual().start(session::unbindAndClose);
		}
	}

	@Override
	public void onSubmitSmRespError(SubmitSmResult result, Exception cause, SMPPServerSession session) {
		this.answering.remove(result.getMessageId());
	}

	private void receipt(SubmitSm submit, String id, Instant submitted, SMPPServerSession session) {
		var receipts = this.smsc.behaviour().receipts();
		if (receipts == Behaviour.Receipts.NONE) {
			return;
		}
		boolean delivered = receipts == Behaviour.Receipts.NORMAL;
		this.smsc.settle(id, delivered);
		if (submit.isSmscDelReceiptSuccessAndFailureRequested()
				|| (submit.isSmscDelReceiptFailureRequested() && !delivered)) {
			try {
				Delivery.receipt(session, submit.getDestAddress(), submit.getSourceAddr(),
						ReceiptText.of(id, delivered, submitted, Instant.now()), parameters(submit, id, delivered));
			}
			catch (IOException | IllegalStateException ex) {
				LOG.warn("no receipt for message {}: {}", id, ex.getMessage());
			}
		}
	}

	/**
	 * The receipt in parameters; a reference that the client gave helps it where it got
	 * no answer with the id.
	 */
	private static OptionalParameter[] parameters(SubmitSm submit, String id, boolean delivered) {
		var parameters = new ArrayList<OptionalParameter>();
		parameters.add(new Receipted_message_id(id));
		parameters.add(new Message_state((delivered ? MessageState.DELIVERED : MessageState.UNDELIVERABLE).value()));
		var reference = submit.getOptionalParameter(User_message_reference.class);
		if (reference != null) {
			parameters.add(reference);
		}
		return parameters.toArray(OptionalParameter[]::new);
	}

	@Override
	public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti request, SMPPServerSession session)
			throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public QuerySmResult onAcceptQuerySm(QuerySm request, SMPPServerSession session) throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public void onAcceptReplaceSm(ReplaceSm request, SMPPServerSession session) throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public void onAcceptCancelSm(CancelSm request, SMPPServerSession session) throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm request, SMPPServerSession session)
			throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public void onAcceptCancelBroadcastSm(CancelBroadcastSm request, SMPPServerSession session)
			throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm request, SMPPServerSession session)
			throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public DataSmResult onAcceptDataSm(DataSm request, Session session) throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public void onSubmitMultiRespSent(SubmitMultiResult result, SMPPServerSession session) {
		// Never accepted.
	}

	@Override
	public void onSubmitMultiRespError(SubmitMultiResult result, Exception cause, SMPPServerSession session) {
		// Never accepted.
	}

	private static ProcessRequestException unsupported() {
		return new ProcessRequestException("this sandbox takes submit_sm only", SMPPConstant.STAT_ESME_RINVCMDID);
	}

}
