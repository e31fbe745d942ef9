package rapport.notify.sms;

import rapport.notify.delivery.SmsGateway;
import rapport.notify.delivery.Submission;

/** Stands where text messages are switched off. */
final class NoSmsGateway implements SmsGateway {

	@Override
	public boolean enabled() {
		return false;
	}

	@Override
	public boolean ready() {
		return false;
	}

	@Override
	public Submission submit(Sms sms) {
		return new Submission.NotSent();
	}

}
