package rapport.notify.answer;

import java.util.List;

import rapport.notify.consent.Wishes;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipients;
import rapport.notify.ledger.Channel;
import rapport.notify.profile.ProfileAnswers;

/**
 * Takes text messages that came in. Where it is not known from which of several numbers
 * one came, it is told whose it is.
 */
public final class SmsTexts {

	private final Recipients recipients;

	private final Contacts contacts;

	private final Wishes wishes;

	private final Unclear questions;

	private final ProfileAnswers profiles;

	private final SmsReplies replies;

	private final ReplyMetrics metrics;

	private final Runnable whole;

	/**
	 * Creates it.
	 * @param whole throws if what is known may not be all there is
	 */
	SmsTexts(Recipients recipients, Contacts contacts, Wishes wishes, Unclear questions, ProfileAnswers profiles,
			SmsReplies replies, ReplyMetrics metrics, Runnable whole) {
		this.recipients = recipients;
		this.contacts = contacts;
		this.wishes = wishes;
		this.questions = questions;
		this.profiles = profiles;
		this.replies = replies;
		this.metrics = metrics;
		this.whole = whole;
	}

	/**
	 * A text message came from one of some numbers in E.164 form. If there are several,
	 * who says stop gets no more, whoever it is; who says start is one who said stop; all
	 * else is said by the only one who was asked something. Safe to be told again.
	 * @throws RuntimeException if what follows from it is not kept safe; it is to be
	 * brought again then
	 */
	public void received(List<String> numbers, String text) {
		this.whole.run();
		var whose = (numbers.size() > 1) ? whose(numbers, text) : numbers;
		if (whose.isEmpty()) {
			this.metrics.ignored("several-numbers", Channel.SMS);
		}
		whose.forEach((it) -> this.replies.received(it, text));
	}

	private List<String> whose(List<String> numbers, String text) {
		var answer = (ReplyReader.read(text) instanceof Said.Counts counts) ? counts.answer() : null;
		if (answer == Answer.STOP) {
			return numbers;
		}
		var some = numbers.stream().filter((it) -> (answer == Answer.START) ? stopped(it) : asked(it)).toList();
		return (answer == Answer.START || some.size() == 1) ? some : List.of();
	}

	private boolean stopped(String number) {
		return this.wishes.stopped(this.recipients.ofNumber(number));
	}

	private boolean asked(String number) {
		var all = this.contacts.of(this.recipients.ofNumber(number));
		return !all.isEmpty() && (this.questions.asked(all) || this.profiles.asking(all));
	}

}
