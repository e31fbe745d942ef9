package rapport.notify.sms.smpp;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import rapport.notify.delivery.SmsGateway;
import rapport.notify.delivery.Submission;

/**
 * Submits text messages to an SMSC, with delivery receipts asked for: each when it is its
 * turn, and again later if the SMSC could not take it for now.
 */
final class SmppSmsGateway implements SmsGateway {

	private static final Duration TURN = Duration.ofSeconds(1);

	/** Once a first segment is out, so long the others are tried. */
	private static final Duration SEGMENTS = Duration.ofSeconds(12);

	private final SmppLink link;

	private final SubmitGate gate;

	private final SegmentSubmission submission;

	private final Tries tries = new Tries();

	SmppSmsGateway(SmppLink link, SubmitGate gate, SegmentSubmission submission) {
		this.link = link;
		this.gate = gate;
		this.submission = submission;
	}

	@Override
	public boolean enabled() {
		return true;
	}

	@Override
	public boolean ready() {
		return this.link.bound().isPresent() && this.gate.reserve(TURN);
	}

	@Override
	public Submission submit(Sms sms) {
		var segments = Encoding.encode(sms.segments(), sms.reference());
		var ids = new LinkedHashSet<String>();
		var failure = first(sms, segments.getFirst(), ids);
		if (failure != null) {
			return failure;
		}
		this.tries.forget(sms);
		long end = System.nanoTime() + SEGMENTS.toNanos();
		for (var segment : segments.subList(1, segments.size())) {
			if (!another(sms, segment, ids, end)) {
				return new Submission.Lost("smpp-partly");
			}
		}
		ids.remove("");
		return new Submission.Accepted(List.copyOf(ids));
	}

	private @Nullable Submission first(Sms sms, byte[] segment, Set<String> ids) {
		var outcome = this.submission.submit(sms, segment, TURN);
		return switch (outcome.kind()) {
			case TAKEN -> {
				ids.add(outcome.id());
				yield null;
			}
			case REFUSED -> refused(sms, outcome.status());
			case UNSENT -> new Submission.NotSent();
			case UNANSWERED -> new Submission.Lost("smpp-no-answer");
			case MALFORMED -> new Submission.Rejected("smpp-malformed");
		};
	}

	private Submission refused(Sms sms, int status) {
		return switch (SubmitStatus.meaning(status)) {
			case TOO_FAST -> new Submission.NotSent();
			case TRY_AGAIN -> new Submission.NotSent(this.tries.next(sms));
			case UNSURE -> this.tries.often(sms) ? rejected(sms, status) : new Submission.NotSent(this.tries.next(sms));
			case FINAL -> rejected(sms, status);
		};
	}

	private Submission rejected(Sms sms, int status) {
		this.tries.forget(sms);
		return new Submission.Rejected(SubmitStatus.reason(status));
	}

	/** Submits a segment after the first; returns whether it was taken. */
	private boolean another(Sms sms, byte[] segment, Set<String> ids, long end) {
		for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
			var outcome = this.submission.submit(sms, segment, Duration.ofNanos(left));
			if (outcome.kind() == SegmentOutcome.Kind.TAKEN) {
				ids.add(outcome.id());
				return true;
			}
			if (!outcome.tooFast()) {
				return false;
			}
		}
		return false;
	}

}
