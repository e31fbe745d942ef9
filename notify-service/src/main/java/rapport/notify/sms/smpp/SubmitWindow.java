package rapport.notify.sms.smpp;

/**
 * How many messages may await an answer at a time: one at first, and one more with each
 * answer. After trouble, when some of them may be lost, it is one again and grows slowly.
 */
final class SubmitWindow {

	/** After trouble it takes so many answers to grow by one. */
	private static final int CAREFUL = 16;

	private final int most;

	private int size = 1;

	private int step = 1;

	private int answers;

	SubmitWindow(int most) {
		this.most = most;
	}

	int size() {
		return this.size;
	}

	void answered() {
		if (this.size < this.most && ++this.answers >= this.step) {
			this.answers = 0;
			this.size++;
		}
	}

	void troubled() {
		this.size = 1;
		this.step = CAREFUL;
		this.answers = 0;
	}

}
