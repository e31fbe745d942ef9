package rapport.notify.support;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jsmpp.PDUStringException;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.OptionalParameter;
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
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** How the {@link Smsc} answers what is submitted to it. */
final class Submissions implements ServerMessageReceiverListener {

	private static final int INVALID_DESTINATION = 0x0B;

	private static final int FAILED_NOW = 0x45;

	private static final int THROTTLED = 0x58;

	private final Smsc smsc;

	private final Set<String> throttled = ConcurrentHashMap.newKeySet();

	Submissions(Smsc smsc) {
		this.smsc = smsc;
	}

	@Override
	public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session) throws ProcessRequestException {
		var phone = "+" + message.getDestAddress();
		this.smsc.count();
		var answer = this.smsc.manner().answer(message, session);
		if (answer != null) {
			return new SubmitSmResult(id(answer), new OptionalParameter[0]);
		}
		var behaviour = this.smsc.behaviour(phone);
		if (behaviour == Smsc.Behaviour.REJECT) {
			throw new ProcessRequestException("No such phone", INVALID_DESTINATION);
		}
		if (behaviour == Smsc.Behaviour.BUSY) {
			throw new ProcessRequestException("Not now", FAILED_NOW);
		}
		if (behaviour == Smsc.Behaviour.THROTTLE_ONCE && this.throttled.add(phone)) {
			throw new ProcessRequestException("Too fast", THROTTLED);
		}
		var id = this.smsc.take(message);
		switch (behaviour) {
			case DELIVER, THROTTLE_ONCE -> this.smsc.reportLater(id, "DELIVRD");
			case FAIL -> this.smsc.reportLater(id, "UNDELIV");
			case CLOSE -> session.close();
			case DELIVER_AND_CLOSE -> {
				this.smsc.report(id, "DELIVRD");
				session.close();
			}
			case ACCEPT, REJECT, BUSY -> {
			}
		}
		return new SubmitSmResult(id(id), new OptionalParameter[0]);
	}

	private static MessageId id(String id) throws ProcessRequestException {
		try {
			return new MessageId(id);
		}
		catch (PDUStringException ex) {
			throw new ProcessRequestException("No id", 8);
		}
	}

	@Override
	public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession session)
			throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public QuerySmResult onAcceptQuerySm(QuerySm message, SMPPServerSession session) throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public void onAcceptReplaceSm(ReplaceSm message, SMPPServerSession session) throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public void onAcceptCancelSm(CancelSm message, SMPPServerSession session) throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm message, SMPPServerSession session)
			throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public void onAcceptCancelBroadcastSm(CancelBroadcastSm message, SMPPServerSession session)
			throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm message, SMPPServerSession session)
			throws ProcessRequestException {
		throw unsupported();
	}

	@Override
	public DataSmResult onAcceptDataSm(DataSm message, Session session) throws ProcessRequestException {
		throw unsupported();
	}

	private static ProcessRequestException unsupported() {
		return new ProcessRequestException("Not supported", 3);
	}

}
