package rapport.notify.introduction;

/** Is told how introductions change. */
public interface IntroductionListener {

	/** An introduction came to a new state. Safe to be told again. */
	void changed(Introduction introduction);

}
