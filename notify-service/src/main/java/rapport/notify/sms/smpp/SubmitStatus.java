package rapport.notify.sms.smpp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an SMSC's refusal of a message means for it: the statuses of SMPP 3.4, §5.1.3,
 * that are not final. Whatever does not stand here is final, but for what each SMSC has
 * of its own: nobody knows what that means.
 */
enum SubmitStatus {

	/** ESME_RTHROTTLED: too many messages in a time. */
	THROTTLED(0x58, Meaning.TOO_FAST),
	/** ESME_RMSGQFUL: the SMSC's queue is full. */
	QUEUE_FULL(0x14, Meaning.TOO_FAST),
	/** ESME_RINVBNDSTS: the session is not bound for this, or no longer. */
	WRONG_BIND_STATUS(0x04, Meaning.TRY_AGAIN),
	/** ESME_RSYSERR: a system error at the SMSC. */
	SYSTEM_ERROR(0x08, Meaning.TRY_AGAIN),
	/** ESME_RSUBMITFAIL: submitting has failed, for no reason of the message's. */
	SUBMIT_FAILED(0x45, Meaning.TRY_AGAIN),
	/**
	 * ESME_RINVSCHED: an invalid delivery time. None is ever given, so it is the SMSC's.
	 */
	INVALID_SCHEDULE(0x61, Meaning.TRY_AGAIN),
	/** ESME_RX_T_APPN: a temporary error at the SMSC. */
	TEMPORARY(0x64, Meaning.TRY_AGAIN),
	/** ESME_RUNKNOWNERR: an error that the SMSC does not know. */
	UNKNOWN_ERROR(0xFF, Meaning.TRY_AGAIN);

	/** Reserved for what each SMSC has of its own. */
	private static final int OWN_FIRST = 0x400;

	private static final int OWN_LAST = 0x4FF;

	private static final Map<Integer, SubmitStatus> BY_CODE = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap((it) -> it.code, Function.identity()));

	private final int code;

	private final Meaning meaning;

	SubmitStatus(int code, Meaning meaning) {
		this.code = code;
		this.meaning = meaning;
	}

	/** What follows from a refusal. */
	enum Meaning {

		/** All messages are to go out more slowly; this one is tried again. */
		TOO_FAST,
		/** This message is tried again, later each time. */
		TRY_AGAIN,
		/** This message is tried again a few times: it may pass, or not. */
		UNSURE,
		/** This message will never be taken. */
		FINAL

	}

	static Meaning meaning(int code) {
		var status = BY_CODE.get(code);
		if (status != null) {
			return status.meaning;
		}
		return (code >= OWN_FIRST && code <= OWN_LAST) ? Meaning.UNSURE : Meaning.FINAL;
	}

	/** Returns the short code by which a refusal is told. */
	static String reason(int code) {
		return String.format(Locale.ROOT, "smpp-0x%08x", code);
	}

}
