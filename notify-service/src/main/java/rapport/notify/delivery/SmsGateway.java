package rapport.notify.delivery;

import java.time.Instant;

import rapport.notify.wording.Segments;

/** Submits text messages to a provider. */
public interface SmsGateway {

	/** Returns whether there is a provider at all. */
	boolean enabled();

	/**
	 * Returns whether the provider takes a message now; may wait for a second until it is
	 * this one's turn, which is kept for a moment for the message that follows.
	 */
	boolean ready();

	/**
	 * Submits a message once, and waits until the provider has answered or it is lost.
	 */
	Submission submit(Sms sms);

	/**
	 * A text message.
	 *
	 * @param number to which number, in E.164 form
	 * @param segments its text
	 * @param reference 0 to 65535, to be given back in status reports
	 * @param expiresAt from when on the provider need not deliver it any more
	 */
	record Sms(String number, Segments segments, int reference, Instant expiresAt) {

		/** Says neither to whom nor what, so that it may be logged. */
		@Override
		public String toString() {
			return "Sms[" + this.segments.parts().size() + "]";
		}

	}

}
