package rapport.notify.answer;

/** What a text says. */
sealed interface Said {

	/**
	 * Something that counts.
	 *
	 * @param answer what
	 * @param faint whether it may be mere politeness, where nothing was asked
	 */
	record Counts(Answer answer, boolean faint) implements Said {
	}

	/** A reaction to a message. */
	record Reacts(Reaction reaction) implements Said {
	}

	/** A machine's answer to whatever comes. */
	record Automatic() implements Said {
	}

	/** Thanks, a greeting, a smile. */
	record Polite() implements Said {
	}

	/** Something else. */
	record Unclear() implements Said {
	}

}
